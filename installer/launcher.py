"""``nowserving``: start the programs of a computer, keep them up, or show the whole thing.

nowserving run     what this computer should run, until asked to stop
nowserving rescue  set a damaged database aside and save what can be read
nowserving demo    a whole branch with virtual devices and a server, in one folder
nowserving shots   a picture of every screen of every program
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from branch.host.exits import leave_in_words
from branch.host.folders import default_root
from installer import demo, keep, shots

BRANCH_FILES = Path(__file__).parents[1] / "resources" / "branches"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the launcher and return its exit code."""
    given = _parser().parse_args(arguments)
    return leave_in_words("nowserving", lambda: int(given.run(given)))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nowserving", description="Customer flow for branches: start, watch, demonstrate."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="start this computer's programs and keep them up")
    run.add_argument("--data", type=Path, default=default_root(), help="the computer's data folder")
    run.add_argument(
        "--programs",
        default="agent,kiosk,display,counter",
        help="which ones, in the order of start (%(default)s)",
    )
    run.set_defaults(run=lambda given: keep.run(given.data, given.programs.split(",")))

    save = commands.add_parser("rescue", help="set a damaged database aside, save what can be read")
    save.add_argument(
        "--data", type=Path, default=default_root(), help="the computer's data folder"
    )
    save.set_defaults(run=lambda given: keep.rescue_by_hand(given.data))

    show = commands.add_parser("demo", help="a whole branch with virtual devices")
    show.add_argument(
        "--out", type=Path, default=Path("nowserving-demo"), help="folder of the demo"
    )
    show.add_argument(
        "--branch",
        type=Path,
        default=BRANCH_FILES / "town_hall.toml",
        help="branch file (the small town hall)",
    )
    show.add_argument("--headless", action="store_true", help="without a screen")
    show.add_argument(
        "--for", dest="seconds", type=float, default=0.0, help="end after so many seconds"
    )
    show.add_argument(
        "--computers",
        type=int,
        default=1,
        help="how many: 2 gives the kiosk one of its own, 3 the counter, 4 the display",
    )
    show.add_argument(
        "--displays",
        type=int,
        default=1,
        help="how many: the branch file's in their order, then the first again",
    )
    show.add_argument("--replay", type=Path, help="queue log whose day is lived again")
    show.add_argument("--day", default="", help="the day of the log, YYYY-MM-DD")
    show.add_argument(
        "--between", default="", help="only who came then, such as 09:00-10:00 (with --replay)"
    )
    show.add_argument("--speed", type=float, default=60.0, help="how many times as fast")
    show.add_argument(
        "--kill",
        default="",
        help="with --replay: programs to end with SIGKILL on the way, separated by commas",
    )
    show.set_defaults(run=demo.run)

    pictures = commands.add_parser("shots", help="a picture of every screen")
    pictures.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    pictures.set_defaults(run=lambda given: shots.run(given.out))
    return parser


if __name__ == "__main__":
    sys.exit(main())
