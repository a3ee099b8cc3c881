"""Read one day of a queue log.

Columns (local time, whole seconds): arrived, service, counter, called, transferred, left, outcome
(``served`` or ``abandoned``). A counter is free again when it handed the person on
(``transferred``), else when the person left.
"""

from __future__ import annotations

import csv
import gzip
import zlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path

from branch.host.exits import CannotStart, Exit

Span = tuple[time, time]
"""From the first time of day until before the second."""

ALL_DAY: Span = (time.min, time.max)

COLUMNS = ("arrived", "service", "counter", "called", "transferred", "left", "outcome")


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One row: somebody came for a service and was served for so long, or gave up."""

    at: datetime
    service: str
    counter: str | None
    called: datetime | None
    service_s: float
    abandoned: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedDay:
    """A day in order of arrival; which counter served which services, and since when."""

    date: str
    arrivals: tuple[Arrival, ...]
    skills: Mapping[str, tuple[str, ...]]
    first_seen: Mapping[str, datetime]

    @property
    def services(self) -> tuple[str, ...]:
        return tuple(sorted({arrival.service for arrival in self.arrivals}))


def is_date(text: str) -> bool:
    """Tell whether it is a day written as YYYY-MM-DD, as the log begins its rows."""
    try:
        return datetime.strptime(text, "%Y-%m-%d").strftime("%Y-%m-%d") == text
    except ValueError:
        return False


def span_of(text: str) -> Span | None:
    """Return what ``09:00-10:00`` says, None for what is no such span."""
    begins, _, ends = text.partition("-")
    try:
        span = (time.fromisoformat(begins), time.fromisoformat(ends))
    except ValueError:
        return None
    return span if span[0] < span[1] and span[0].tzinfo is span[1].tzinfo is None else None


def read_day(file: Path, date: str, between: Span = ALL_DAY) -> RecordedDay:
    """Return the rows of ``date`` (YYYY-MM-DD) that arrived in the span.

    Raises CannotStart with file, line and remedy.
    """
    begins, ends = between
    rows = (row for row in _rows(file, date) if begins <= row.at.time() < ends)
    arrivals = sorted(rows, key=lambda arrival: arrival.at)
    if not arrivals:
        then = "" if between == ALL_DAY else f" between {begins:%H:%M} and {ends:%H:%M}"
        words = f"{file} has no row that arrived on {date}{then}. Name another day with --day."
        raise CannotStart(Exit.USAGE, words)
    skills: dict[str, set[str]] = defaultdict(set)
    seen: dict[str, datetime] = {}
    for arrival in arrivals:
        if arrival.counter and arrival.called:
            skills[arrival.counter].add(arrival.service)
            seen[arrival.counter] = min(seen.get(arrival.counter, arrival.called), arrival.called)
    if not skills:
        raise CannotStart(Exit.USAGE, f"{file}: nobody was served on {date}. Name another day.")
    # Everybody may call for a service that nobody was served for: its people all gave up.
    orphans = {arrival.service for arrival in arrivals} - set().union(*skills.values())
    return RecordedDay(
        date=date,
        arrivals=tuple(arrivals),
        skills={
            counter: tuple(sorted(found | orphans)) for counter, found in sorted(skills.items())
        },
        first_seen=seen,
    )


def _rows(file: Path, date: str) -> Iterable[Arrival]:
    opener = gzip.open if file.suffix == ".gz" else open
    try:
        with opener(file, "rt", encoding="utf-8", newline="") as lines:
            reader = csv.DictReader(lines)
            missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
            if missing:
                needed = ", ".join(COLUMNS)
                raise CannotStart(
                    Exit.USAGE, f"{file}:1: the column '{missing[0]}' is missing. Needed: {needed}."
                )
            for number, row in enumerate(reader, start=2):
                if (row["arrived"] or "").startswith(date):
                    yield _arrival(file, number, row)
    except (OSError, UnicodeDecodeError, EOFError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or error
        raise CannotStart(Exit.USAGE, f"The log {file} cannot be read: {reason}.") from error


def _arrival(file: Path, number: int, row: Mapping[str, str]) -> Arrival:
    def instant(column: str) -> datetime | None:
        return datetime.fromisoformat(row[column]) if row[column] else None

    try:
        arrived, called = datetime.fromisoformat(row["arrived"]), instant("called")
        freed = instant("transferred") or instant("left")
    except (TypeError, ValueError) as error:
        raise CannotStart(Exit.USAGE, f"{file}:{number}: {error}. Correct the time.") from error
    abandoned = row["outcome"] == "abandoned"
    served_s = (freed - called).total_seconds() if called and freed else 0.0
    return Arrival(
        at=arrived,
        service=row["service"],
        counter=None if abandoned else row["counter"] or None,
        called=None if abandoned else called,
        service_s=max(1.0, served_s),
        abandoned=abandoned,
    )
