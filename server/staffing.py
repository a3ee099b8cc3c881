"""``nowserving-server staffing``: how many counters a branch needs, half hour by half hour.

    nowserving-server staffing --database sqlite:///branches.db --branch town-hall
    nowserving-server staffing --branch town-hall --day 2026-12-07 --within 10 --percent 80

It reads the server's copy of the branch's log and writes nothing; the server may run meanwhile.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from branch.domain.clock import Clock, SystemClock
from branch.host.exits import CannotStart, Exit
from server.db.engine import is_sqlite, open_engine
from server.handlers.staffing import (
    NoPlan,
    Staffing,
    Wish,
    day_of,
    known_branch,
    one_branch_file,
    read_history,
    staffing,
    target_of,
)
from server.settings import DEFAULT_DATABASE, PREFIX
from server.web.staffing_words import lines


def run(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Print the plan. Raises CannotStart with what is missing or wrong."""
    given = _parser(environment).parse_args(arguments)
    engine = open_engine(given.database)
    file = engine.url.database or ""
    if is_sqlite(engine) and not Path(file).exists():
        raise CannotStart(Exit.DATABASE_AWAY, f"There is no database {file}. Check --database.")
    try:
        for line in lines(_found(engine, given, SystemClock())):
            print(line)
    except NoPlan as error:
        raise CannotStart(Exit.USAGE, str(error)) from error
    except DatabaseError as error:
        raise CannotStart(
            Exit.DATABASE_AWAY,
            "The database cannot be read, or no server has ever run on it. Check --database:"
            f" {str(error.orig).splitlines()[0]}.",
        ) from error
    finally:
        engine.dispose()
    return int(Exit.OK)


def _found(engine: Engine, given: argparse.Namespace, clock: Clock) -> Staffing:
    if given.weeks < 1:
        raise NoPlan(f"--weeks {given.weeks}: at least one week of the log must be read.")
    wish = Wish(
        day=day_of(given.day),
        target=target_of(given.within, given.percent),
        try_out=not given.formula_only,
    )
    with engine.connect() as connection:
        known = known_branch(connection, given.branch)
        history = read_history(connection, known, given.weeks)
    file = given.branch_file
    branch = None if file is None else one_branch_file(file, known.id)
    today = clock.now().astimezone(known.zone).date()
    return staffing(history, known, wish, branch=branch, today=today)


def _parser(environment: Mapping[str, str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nowserving-server staffing",
        description="How many counters a branch needs, half hour by half hour, from its own log.",
        allow_abbrev=False,
    )
    parser.add_argument("--branch", required=True, help="the branch's id, as in its branch file")
    parser.add_argument(
        "--database",
        default=environment.get(PREFIX + "DATABASE", DEFAULT_DATABASE),
        help="the server's database (%(default)s)",
    )
    parser.add_argument("--day", help="for which day, like 2026-03-02 (the next one that is open)")
    parser.add_argument("--within", metavar="MINUTES", help="target: called within so many minutes")
    parser.add_argument("--percent", help="target: so many in a hundred of those who stay")
    parser.add_argument(
        "--branch-file",
        type=Path,
        metavar="FILE",
        help="its profiles, call rule and targets hold; without it the log alone",
    )
    parser.add_argument(
        "--weeks", type=int, default=10, help="how far back the log is read (%(default)s)"
    )
    parser.add_argument(
        "--formula-only", action="store_true", help="do not play the day; much faster"
    )
    return parser
