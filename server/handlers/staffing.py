"""A branch's staffing plan from the server's copy of its log.

Only what people did is read, of the last weeks, and nothing that names anybody. A branch file is
optional: it brings the work profiles, the call rule and the targets; without it the log has to do.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Connection, select

from branch.domain import events as e
from branch.domain.configuration import Branch
from branch.domain.staffing.check import Tried, tried
from branch.domain.staffing.history import History, busy_days
from branch.domain.staffing.load import NothingKnown
from branch.domain.staffing.plan import Plan, Target, plan
from branch.protocol.branch_file import BranchFileError, read_branch_file
from branch.protocol.codec import MalformedBody, UnknownKind, from_body
from server.db import tables

WEEKS = 10
"""How far back the log is read."""

_KINDS = (
    e.TicketIssued,
    e.TicketCalled,
    e.TicketResumed,
    e.TicketParked,
    e.TicketReturned,
    e.TicketPutBack,
    e.TicketTransferred,
    e.ServingFinished,
    e.TicketNoShow,
    e.TicketLeft,
    e.TicketCancelled,
    e.TicketExpired,
    e.CheckInUndone,
    e.CounterOpened,
    e.CounterClosed,
    e.BreakStarted,
    e.BreakEnded,
    e.DayClosed,
)


class NoPlan(Exception):
    """There cannot be a plan; the text says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A branch as the server knows it."""

    id: str
    names: Mapping[str, str]
    services: Mapping[str, Mapping[str, str]]
    zone: tzinfo
    seq: int
    last_event: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is asked for; None takes the next day that is like one that is known."""

    day: date | None = None
    target: Target | None = None
    try_out: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Staffing:
    """The answer: a plan, and how each of its pools fared when it was tried."""

    known: Known
    plan: Plan
    tried: tuple[Tried | None, ...]
    branch_file: bool


def known_branches(connection: Connection) -> tuple[Known, ...]:
    """Return every branch that has ever been heard from, by id."""
    rows = connection.execute(select(tables.branch).order_by(tables.branch.c.id))
    return tuple(
        Known(
            id=row.id,
            names=json.loads(row.names),
            services=json.loads(row.services),
            zone=_zone(row.timezone),
            seq=row.seq,
            last_event=None if row.last_event is None else tables.instant(row.last_event),
        )
        for row in rows
    )


def known_branch(connection: Connection, branch: str) -> Known:
    """Return the branch. Raises NoPlan with the branches there are."""
    everyone = known_branches(connection)
    for one in everyone:
        if one.id == branch:
            return one
    there = ", ".join(one.id for one in everyone) or "none yet"
    raise NoPlan(f"No branch {branch} has been heard from. Known are: {there}.")


def branch_file(folder: Path | None, branch: str) -> Branch | None:
    """Return the branch's file from the folder, None if there is none. Raises NoPlan if it is bad.

    The name is compared with what is in the folder and never becomes a path.
    """
    if folder is None:
        return None
    try:
        files = {file.name: file for file in folder.iterdir()}
    except OSError as error:
        words = f"The folder of branch files {folder} cannot be read: {error.strerror}."
        raise NoPlan(words) from error
    file = files.get(f"{branch}.toml")
    return None if file is None else one_branch_file(file, branch)


def one_branch_file(file: Path, branch: str) -> Branch:
    """Return what the file says. Raises NoPlan with its mistakes, or if it is another branch's."""
    try:
        found = read_branch_file(file)
    except BranchFileError as error:
        raise NoPlan(f"The branch file has mistakes:\n{error}") from error
    if found.id != branch:
        raise NoPlan(f"{file.name} is the file of {found.id}, not of {branch}.")
    return found


def read_history(connection: Connection, known: Known, weeks: int = WEEKS) -> History:
    """Return the half hours of the last weeks of the log; what was rejected does not count."""
    history = History(known.zone)
    if known.last_event is None:
        return history
    since = known.last_event - timedelta(weeks=weeks)
    event = tables.event
    rows = connection.execute(
        select(event.c.kind, event.c.schema_version, event.c.body, event.c.occurred_at)
        .where(
            event.c.branch == known.id,
            event.c.kind.in_([kind.__name__ for kind in _KINDS]),
            event.c.rejected.is_(None),
        )
        .order_by(event.c.seq)
        .execution_options(yield_per=5000)
    )
    for row in rows:
        at = datetime.fromisoformat(row.occurred_at)
        if at < since:
            continue
        try:
            history.take(from_body(row.kind, row.schema_version, row.body), at)
        except (UnknownKind, MalformedBody):
            # Of a newer branch; the plan is made of what this server understands.
            continue
    history.finish(known.last_event)
    return history


def next_day(history: History, known: Known, today: date) -> date:
    """Return the next day whose weekday is known; of a log that has ended, the one after its end.

    Raises NoPlan where no day is known.
    """
    days = busy_days(history, lambda _: True)
    if not days:
        raise NoPlan(
            f"{known.id} has no day in its log yet. The first plan is possible after its first day."
        )
    last = max(days)
    begin = today if today - last <= timedelta(days=14) else last
    weekdays = {day.weekday() for day in days}
    ahead = (begin + timedelta(days=n) for n in range(1, 8))
    return next(day for day in ahead if day.weekday() in weekdays)


def staffing(
    history: History, known: Known, wish: Wish, *, branch: Branch | None, today: date
) -> Staffing:
    """Return the plan that is wished for. Raises NoPlan."""
    day = wish.day or next_day(history, known, today)
    try:
        found = plan(history, day, branch=branch, target=wish.target)
    except NothingKnown as error:
        raise NoPlan(
            f"The log of {known.id} has no day before {error.day.isoformat()}. Choose a later day."
        ) from error
    return Staffing(
        known=known,
        plan=found,
        tried=tuple(
            tried(history, found, pool, branch=branch, seed=day.toordinal())
            if wish.try_out
            else None
            for pool in found.pools
        ),
        branch_file=branch is not None,
    )


def target_of(within: str | None, percent: str | None) -> Target | None:
    """Return the target that somebody wrote, None for nothing. Raises NoPlan with what is wrong."""
    if not within and not percent:
        return None
    minutes = _number(within or "10", "The minutes of the target", 1, 240)
    share = _number(percent or "80", "The percentage of the target", 1, 99)
    return Target(within_s=60.0 * minutes, share=share / 100)


def day_of(text: str | None) -> date | None:
    """Return the day that somebody wrote, None for nothing. Raises NoPlan."""
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise NoPlan(f"{text} is no day; write it like 2026-03-02.") from error


def _number(text: str, what: str, least: int, most: int) -> int:
    if text.isascii() and text.isdecimal() and least <= int(text[:6]) <= most:
        return int(text)
    raise NoPlan(f"{what} must be a whole number from {least} to {most}, not {text[:20]}.")


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC
