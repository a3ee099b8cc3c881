"""``nowserving run``: the programs that this computer should run, until asked to stop.

Each program reads its own settings from ``PROGRAM.toml`` in the data folder; the launcher only
says where that folder is. A damaged shared file is set aside and rescued while nothing runs.
"""

from __future__ import annotations

import logging
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from branch.domain.clock import SystemClock
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.host.log import start_log
from branch.host.sole import only_one
from branch.store.rescue import finish, rescue, unfinished
from branch.store.wake import listeners
from installer.programs import Program
from installer.watchdog import Watchdog

MODULES = {
    "agent": "branch.agent",
    "kiosk": "kiosk",
    "display": "display",
    "counter": "counter",
}

_log = logging.getLogger(__name__)


def run(data: Path, names: Sequence[str]) -> int:
    """Start the named programs and watch them. Raises CannotStart for a name that is none."""
    folder = DataFolder(data.absolute())
    programs = programs_of(names, folder)
    try:
        folder.make()
    except OSError as error:
        words = f"The data folder {folder.root} cannot be used: {error.strerror}."
        raise CannotStart(Exit.FOLDER, words) from error
    stop = stop_requested()
    with only_one(folder.launcher_lock):
        start_log(folder.log, "launcher")
        if finish(folder, clock=SystemClock()):
            _log.warning("a rescue that was cut short has been finished")
        watchdog = Watchdog(programs, folder.log, lambda: repair(folder), stop.set)
        try:
            watchdog.start()
            stop.wait()
        finally:
            clean = watchdog.stop()
    return Exit.OK if clean else Exit.BUG


def programs_of(names: Sequence[str], folder: DataFolder) -> list[Program]:
    """Return the named programs. Raises CannotStart for a name that is none.

    A computer with several screens names its displays one by one, with the number of the screen:
    ``display:hall``, ``display:annex:2``. They share a loudspeaker, so the first of them speaks.
    """
    programs: list[Program] = []
    for name in (name.strip() for name in names):
        kind, _, rest = name.partition(":")
        if kind not in MODULES or (rest and kind != "display"):
            known = ", ".join(MODULES)
            raise CannotStart(Exit.USAGE, f"'{name}' is no program. Known: {known}.")
        arguments = ["--data", str(folder.root)]
        if rest:
            which, _, screen = rest.partition(":")
            arguments += ["--display", which, "--device", which]
            if screen and not screen.isdecimal():
                words = f"'{screen}' is no number of a screen. Write for example 'display:hall:2'."
                raise CannotStart(Exit.USAGE, words)
            arguments += ["--screen", screen] if screen else []
            if any(one.module == "display" for one in programs):
                arguments += ["--voice", ""]
            kind = f"display-{which}"
        programs.append(
            Program(
                name=kind,
                module=MODULES[name.partition(":")[0]],
                arguments=arguments,
                may_be_closed=name == "counter",
            )
        )
    return programs


def repair(folder: DataFolder) -> None:
    """Set the damaged file aside and save what can be read; say what was saved."""
    _log.warning("%s", rescue(folder, clock=SystemClock()).words())


def rescue_by_hand(data: Path) -> int:
    """Rescue while nothing else runs, and say what was saved."""
    folder = DataFolder(data.absolute())
    if not folder.database.exists() and not unfinished(folder):
        raise CannotStart(Exit.FOLDER, f"There is no database in {folder.root}. Name it by --data.")
    with only_one(folder.launcher_lock):
        if running := listeners(folder.wake):
            words = f"{running} programs still use the database in {folder.root}. Stop them first."
            raise CannotStart(Exit.RUNS_ALREADY, words)
        print(rescue(folder, clock=SystemClock()).words())
    return Exit.OK


def stop_requested() -> threading.Event:
    """Return an event that SIGTERM, SIGINT and a closed terminal set."""
    event = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: event.set())
    if sys.platform != "win32" and signal.getsignal(signal.SIGHUP) is signal.SIG_DFL:
        signal.signal(signal.SIGHUP, lambda *_: event.set())
    return event
