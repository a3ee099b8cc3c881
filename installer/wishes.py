"""What a demo is asked on the command line, and what of it nobody can do."""

from __future__ import annotations

import argparse

from branch.host.exits import CannotStart, Exit
from installer.replay.recorded import is_date, span_of

MOST_DISPLAYS = 8


def check(given: argparse.Namespace) -> None:
    """Raise CannotStart for what the command line asks and nobody can do."""
    words = ""
    if given.replay is not None and not is_date(given.day):
        words = f"'{given.day}' is no day. Name one of the log's, such as --day 2014-01-04."
    elif given.replay is None and (given.day or given.between or given.kill):
        words = "--day, --between and --kill need the log of a day: name it with --replay."
    elif given.between and span_of(given.between) is None:
        words = f"'{given.between}' are no hours of a day. Write them as 09:00-10:00."
    elif given.computers != 1 and given.replay is not None:
        words = "--computers and --replay do not go together: a day is replayed on one computer."
    elif not 1 <= given.computers <= 4:
        words = f"--computers {given.computers}: a demo has 1 to 4 of them."
    elif not 1 <= given.displays <= MOST_DISPLAYS:
        words = f"--displays {given.displays}: a demo has 1 to {MOST_DISPLAYS} of them."
    elif not given.speed > 0:
        words = f"--speed {given.speed:g}: time cannot go so. Take a number above 0, such as 60."
    elif unknown := [n for n in names(given.kill) if n not in (known := _programs(given))]:
        words = f"--kill: '{unknown[0]}' is no program. Known: {', '.join(known)}."
    if words:
        raise CannotStart(Exit.USAGE, words)


def _programs(given: argparse.Namespace) -> list[str]:
    return ["server", "agent", "kiosk", *display_programs(given.displays), "counter"]


def display_programs(count: int) -> list[str]:
    """Return the names of the programs: display, display-2 ..."""
    return ["display", *(f"display-{n}" for n in range(2, count + 1))]


def names(listed: str) -> list[str]:
    """Return what is listed with commas between."""
    return [name for name in listed.split(",") if name]
