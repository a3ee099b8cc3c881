"""Reads the day that is rehearsed: a branch's own log export, or a queue log as CSV.

The export is what ``nowserving-agent export`` prints. The CSV has the columns of
``docs/forecast.md``, plain or gzipped: arrived, service, counter, called, left, and if there are
any transferred (when the counter was free again), standing and number.
"""

from __future__ import annotations

import csv
import gzip
import re
import zlib
from bisect import bisect_right, insort
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pydantic import ValidationError

from branch.domain.configuration import Branch, Standing
from branch.domain.events import Event
from branch.domain.rehearsal.recorded import Press, RecordedDay, Stint, from_events, in_a_row
from branch.domain.ticket import Leg, Paper, State, Ticket
from branch.host.exits import CannotStart, Exit
from branch.protocol.codec import MalformedBody, UnknownKind
from branch.protocol.record import Record

COLUMNS = ("arrived", "service", "counter", "called", "left")
MOST_BAD = 0.01
"""Share of rows that may be unreadable."""
_GZIP = b"\x1f\x8b"


def day_text(path: Path) -> str:
    """Return the file, unpacked. Raises CannotStart."""
    try:
        raw = path.read_bytes()
        return (gzip.decompress(raw) if raw[:2] == _GZIP else raw).decode("utf-8-sig")
    except OSError as error:
        raise _no_day(path, f"it cannot be read: {error.strerror or error}") from error
    except (EOFError, zlib.error) as error:
        raise _no_day(path, "its compression is damaged") from error
    except UnicodeDecodeError as error:
        raise _no_day(path, "it is not a UTF-8 text") from error


def is_export(text: str) -> bool:
    """Tell a log export from a CSV file."""
    return text.lstrip()[:1] == "{"


def from_export(path: Path, text: str, branch: Branch) -> RecordedDay:
    """Return the day of a log export. Raises CannotStart."""

    def events() -> Iterator[tuple[Event, datetime]]:
        for number, line in enumerate(text.splitlines(), start=1):
            if not line.strip():
                continue
            try:
                record = Record.model_validate_json(line)
                event = record.event()
            except UnknownKind:
                continue  # of a newer version; nothing that waits is among them
            except (ValidationError, MalformedBody) as error:
                raise _no_day(path, f"line {number} is no record of a log") from error
            yield event, record.occurred_at

    return _not_empty(path, from_events(branch, events()))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    line: int
    number: str
    service: str
    standing: Standing
    arrived: datetime
    counter: str
    called: datetime | None
    freed: datetime


def from_csv(path: Path, text: str) -> tuple[RecordedDay, str]:
    """Return the day of a queue log, and a branch file that fits it. Raises CannotStart."""
    reader = csv.DictReader(text.splitlines())
    missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
    if missing:
        raise _no_day(path, f"it has no column {', '.join(missing)}")
    rows: list[_Row] = []
    bad: list[str] = []
    for line, row in enumerate(reader, start=2):
        try:
            rows.append(_row(line, row))
        except (ValueError, TypeError) as error:
            bad.append(f"line {line}: {error}")
    if len(bad) > MOST_BAD * (len(rows) + len(bad)):
        raise _no_day(path, f"{len(bad)} rows cannot be read, such as {bad[0]}")
    rows.sort(key=lambda row: (row.arrived, row.line))
    return _not_empty(path, _recorded(rows)), _branch_text(rows)


def _row(line: int, row: Mapping[str, str | None]) -> _Row:
    def value(name: str) -> str:
        return (row.get(name) or "").strip()

    called = value("called")
    left = _instant(value("transferred") or value("left"))
    arrived = _instant(value("arrived"))
    if called and not value("counter"):
        raise ValueError("it was called to no counter")
    if (called and _instant(called) < arrived) or left < arrived:
        raise ValueError("its times are not in order")
    return _Row(
        line=line,
        number=value("number") or str(line - 1),
        service=_id(value("service")),
        standing=Standing(value("standing") or Standing.ORDINARY),
        arrived=arrived,
        counter=_id(value("counter")) if called else "",
        called=_instant(called) if called else None,
        freed=left,
    )


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _id(name: str) -> str:
    """Return a name that may stand in a branch file."""
    found = re.sub(r"[^A-Za-z0-9_-]+", "-", name).strip("-")[:64]
    if not found:
        raise ValueError("a service or counter has no name")
    return found


def _recorded(rows: Sequence[_Row]) -> RecordedDay:
    stints = []
    for place, row in enumerate(rows):
        stints.append(
            Stint(
                place=place,
                ticket=_ticket(place, row),
                joined=row.arrived,
                called=row.called,
                counter=row.counter,
                freed=row.freed if row.called else None,
                gone=None if row.called else row.freed,
            )
        )
    called = sorted((s for s in stints if s.called), key=lambda s: (s.called, s.place))
    presses = [
        Press(counter=s.counter, clerk="", at=s.called, stint=s.place, pinned=False)
        for s in called
        if s.called is not None
    ]
    crowd = _Crowd(stints)
    for stint in called:
        if stint.freed is not None:
            stint.crowd_after = crowd.at(stint.freed)
    return RecordedDay(stints=tuple(stints), presses=in_a_row(stints, presses))


class _Crowd:
    """How many waited for a service at an instant."""

    def __init__(self, stints: Sequence[Stint]) -> None:
        self._came: dict[str, list[datetime]] = {}
        self._went: dict[str, list[datetime]] = {}
        for stint in stints:
            service = stint.ticket.service
            insort(self._came.setdefault(service, []), stint.joined)
            insort(self._went.setdefault(service, []), stint.called or stint.gone or stint.joined)

    def at(self, at: datetime) -> frozenset[str]:
        """Return the services for which somebody waited."""
        return frozenset(
            service
            for service, came in self._came.items()
            if bisect_right(came, at) > bisect_right(self._went[service], at)
        )


def _ticket(place: int, row: _Row) -> Ticket:
    leg = Leg(service=row.service, waiting_since=row.arrived)
    return Ticket(
        id=f"{place:09}",
        number=row.number,
        series="",
        business_day=row.arrived.date().isoformat(),
        language="en",
        party_size=1,
        link="",
        state=State.WAITING,
        paper=Paper.CONFIRMED,
        standing=row.standing,
        service=row.service,
        queue=row.service,
        arrived_at=row.arrived,
        waiting_since=row.arrived,
        legs=(leg,),
    )


def _skills(rows: Sequence[_Row]) -> dict[str, set[str]]:
    """Return what each counter was seen calling."""
    skills: dict[str, set[str]] = {}
    for row in rows:
        if row.counter:
            skills.setdefault(row.counter, set()).add(row.service)
    return skills


def _branch_text(rows: Sequence[_Row]) -> str:
    """Write a branch file in which every counter calls what it was seen calling, first come first.

    The profile of a counter has the counter's name, so that a rule file can say it anew.
    """
    services = sorted({row.service for row in rows})
    skills = _skills(rows)
    unserved = set(services) - {s for known in skills.values() for s in known}
    if unserved:  # they all gave up; somebody must be able to call them
        skills.setdefault("nobody", set()).update(unserved)
    lines = [
        "[branch]",
        'id = "rehearsal"',
        'names = { en = "Rehearsal" }',
        'timezone = "UTC"',
        'languages = ["en"]',
        '[opening]\nmon-sun = "00:00-24:00"',
        '[series.A]\nprefix = "A"\nlast = 99999',
        '[clerks.somebody]\nname = "Somebody"',
    ]
    for service in services:
        lines.append(f'[services.{service}]\nnames = {{ en = "{service}" }}\nseries = "A"')
    for counter, known in sorted(skills.items()):
        queues = ", ".join(f'"{service}"' for service in sorted(known))
        lines.append(f"[profiles.{counter}]\nqueues = [{queues}]")
        lines.append(f'[counters.{counter}]\nprofile = "{counter}"')
    return "\n".join(lines) + "\n"


def _not_empty(path: Path, day: RecordedDay) -> RecordedDay:
    if not day.presses:
        raise _no_day(path, "nobody is called in it")
    return day


def _no_day(path: Path, why: str) -> CannotStart:
    return CannotStart(Exit.USAGE, f"The day {path} cannot be rehearsed: {why}.")
