"""The other end of the remote hand: blocking calls, standard library only.

It connects when first used, waits for a program that is still starting, and
connects again after the program was restarted. Only reading commands are
repeated by themselves; a press whose answer was lost may have happened, so that
is left to the caller (`PilotLost`).

By hand: ``python -m branch.ui.pilot_client g touch name=primary``.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Self

Value = str | int | float | bool | None | list["Value"] | dict[str, "Value"]
Where = int | str | None

DEADLINE_S = 10.0
TRY_AGAIN_S = 0.02
LONGEST_PATH = 100  # a socket's name has 108 bytes on Linux


class PilotRefused(Exception):
    """The program answered that it cannot do this; the text is its own."""


class PilotLost(Exception):
    """No answer within the deadline, or the program ended before it answered."""


class PilotClient:
    """One program under the hand; use it from one thread."""

    def __init__(self, name: str, deadline_s: float = DEADLINE_S) -> None:
        if not hasattr(socket, "AF_UNIX"):
            raise PilotLost("the remote hand needs local sockets, which this system lacks")
        self.path = name if os.path.isabs(name) else str(Path(tempfile.gettempdir(), name))
        if len(self.path.encode()) > LONGEST_PATH:
            raise PilotLost(f"the name of the hand is too long for a socket: {self.path}")
        self._deadline_s = deadline_s
        self._socket: socket.socket | None = None
        self._rest = b""
        self._last = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_why: object) -> None:
        self.close()

    def touch(self, name: str, window: Where = None, row: int | None = None) -> None:
        """Press what has this object name."""
        self.ask({"do": "touch", "name": name, "window": window, "row": row})

    def wait(self, name: str, window: Where = None, timeout_s: float | None = None) -> None:
        """Return when it is visible and enabled; raise `PilotRefused` after the time."""
        self._wait(name, window, timeout_s, gone=False)

    def wait_gone(self, name: str, window: Where = None, timeout_s: float | None = None) -> None:
        """Return when it is no longer visible; raise `PilotRefused` after the time."""
        self._wait(name, window, timeout_s, gone=True)

    def read(self, name: str, prop: str = "text", window: Where = None) -> Value:
        """Return one property; with an empty name, of the window."""
        return self.ask(
            {"do": "read", "name": name, "property": prop, "window": window}, again=True
        )

    def key(self, keys: str, window: Where = None) -> None:
        """Strike a key such as ``F5`` or ``Ctrl+N``."""
        self.ask({"do": "key", "keys": keys, "window": window})

    def type(self, text: str, window: Where = None) -> None:
        """Type a text where the keyboard is."""
        self.ask({"do": "type", "text": text, "window": window})

    def grab(self, file: Path, window: Where = None) -> None:
        """Write a picture of the window as PNG."""
        self.ask({"do": "grab", "file": str(file.absolute()), "window": window}, again=True)

    def windows(self) -> list[Value]:
        """Describe the visible windows."""
        found = self.ask({"do": "windows"}, again=True)
        return found if isinstance(found, list) else []

    def close(self) -> None:
        """Let go of the program; the next call connects again."""
        if self._socket is not None:
            self._socket.close()
        self._socket = None
        self._rest = b""

    def _wait(self, name: str, window: Where, timeout_s: float | None, *, gone: bool) -> None:
        patience = self._deadline_s if timeout_s is None else timeout_s
        asked: dict[str, Value] = {"do": "wait", "name": name, "window": window, "gone": gone}
        self.ask(asked | {"timeout_s": patience}, again=True, patience_s=patience)

    def ask(
        self, fields: Mapping[str, Value], *, again: bool = False, patience_s: float = 0.0
    ) -> Value:
        """Send one command and return its value; ``again`` if it may be repeated."""
        until = time.monotonic() + self._deadline_s + patience_s
        self._last += 1
        said = {"id": self._last} | {k: v for k, v in fields.items() if v is not None}
        while True:
            try:
                self._send(json.dumps(said).encode() + b"\n", until)
                answer = self._hear(self._last, until)
                break
            except OSError as error:
                self.close()
                if not again or time.monotonic() > until:
                    raise PilotLost(f"{said['do']}: {error or 'no answer'}") from error
                time.sleep(TRY_AGAIN_S)
        if answer.get("ok") is not True:
            raise PilotRefused(str(answer.get("error")))
        return answer.get("value")

    def _send(self, line: bytes, until: float) -> None:
        connected = self._socket if self._socket is not None else self._connect(until)
        connected.settimeout(max(0.001, until - time.monotonic()))
        try:
            connected.sendall(line)
        except (BrokenPipeError, ConnectionResetError):
            # The program was restarted since the last call and never saw this line.
            self.close()
            self._connect(until).sendall(line)

    def _connect(self, until: float) -> socket.socket:
        while True:
            trying = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            try:
                trying.connect(self.path)
            except OSError as error:
                trying.close()
                if time.monotonic() > until:
                    raise PilotLost(f"nobody listens on {self.path}: {error}") from error
                time.sleep(TRY_AGAIN_S)
            else:
                self._socket = trying
                return trying

    def _hear(self, number: int, until: float) -> dict[str, Value]:
        connected = self._socket
        if connected is None:
            raise ConnectionResetError("not connected")
        while True:
            while b"\n" not in self._rest:
                connected.settimeout(max(0.001, until - time.monotonic()))
                chunk = connected.recv(65536)
                if not chunk:
                    raise ConnectionResetError("the program ended before it answered")
                self._rest += chunk
            line, self._rest = self._rest.split(b"\n", 1)
            answer = json.loads(line)
            if isinstance(answer, dict) and answer.get("id") in (number, None):
                return answer


def main(arguments: Sequence[str]) -> int:
    """Do one command given as ``NAME COMMAND field=value ...``."""
    if len(arguments) < 2:
        print("usage: pilot_client NAME COMMAND [field=value ...]", file=sys.stderr)
        return 2
    name, command, *rest = arguments
    fields: dict[str, Value] = {"do": command}
    for part in rest:
        field, _, value = part.partition("=")
        fields[field] = int(value) if field in ("row", "timeout_s") else value
    client = PilotClient(name)
    try:
        print(json.dumps(client.ask(fields), ensure_ascii=False))
    except (PilotRefused, PilotLost) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
