"""Presses a key of the running counter from outside: ``nowserving-counter --press call-next``.

Every desktop can give a command a shortcut that works in all programs, on Windows, X11 and Wayland
alike; a program can not. So the shortcut is the desktop's, and this is the command. Standard
library only, so that it has done its work before a heavy program would have begun.
"""

from __future__ import annotations

import hashlib
import socket
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from branch.host.exits import CannotStart, Exit, leave_in_words
from branch.host.folders import DataFolder
from branch.host.settings import read_settings
from counter.session import Action
from counter.settings import CounterSettings

PRESSES = {
    "call-next": Action.CALL_NEXT,
    "recall": Action.RECALL,
    "start": Action.START,
    "finish": Action.FINISH,
}
OK, NOBODY, UNKNOWN = "ok", "nobody", "unknown"
"""The answers of the running program: handed on, nobody sits there, no such key or counter."""
LONGEST = 200
WAIT_S = 3.0


def line_name(folder: Path, device: str) -> str:
    """Return under which name the running counter of this folder and device is found."""
    digest = hashlib.sha256(f"{folder.resolve()}\n{device}".encode()).hexdigest()[:16]
    name = f"nowserving-{digest}"
    return name if sys.platform == "win32" else str(Path(tempfile.gettempdir(), name))


def press(folder: Path, device: str, wanted: str) -> int:
    """Hand a press such as ``call-next`` or ``call-next@2`` on. Raises CannotStart with words."""
    action, _, _counter = wanted.partition("@")
    if action not in PRESSES:
        known = ", ".join(PRESSES)
        words = f"--press: there is no '{action}'. Known: {known}, each with @COUNTER if needed."
        raise CannotStart(Exit.USAGE, words)
    try:
        answer = _ask(line_name(folder, device), wanted)
    except OSError as error:
        words = f"--press: no counter of the folder {folder} and the device '{device}' runs here."
        raise CannotStart(Exit.NOT_PROVED, words) from error
    if answer == NOBODY:
        raise CannotStart(Exit.NOT_PROVED, "--press: nobody is signed in at this window.")
    if answer != OK:
        raise CannotStart(Exit.USAGE, f"--press: no window here is at the counter of '{wanted}'.")
    return int(Exit.OK)


def _ask(name: str, wanted: str) -> str:
    said = f"{wanted}\n".encode()
    if sys.platform == "win32":
        with open(rf"\\.\pipe\{name}", "r+b", buffering=0) as pipe:
            pipe.write(said)
            return pipe.readline(LONGEST).decode().strip()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(WAIT_S)
        line.connect(name)
        line.sendall(said)
        with line.makefile("r", encoding="utf-8") as answer:
            return answer.readline(LONGEST).strip()


def is_asked(arguments: Sequence[str]) -> bool:
    """Tell whether the command line is a press and no start of the program."""
    return any(one.partition("=")[0] == "--press" for one in arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Hand the press of the command line on and return the exit code."""
    return leave_in_words("counter", lambda: _run(arguments))


def _run(arguments: Sequence[str] | None) -> int:
    settings = read_settings(CounterSettings, "counter", "The clerk's program.", arguments)
    return press(DataFolder(settings.data).root, settings.device or "counter", settings.press)
