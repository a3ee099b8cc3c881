"""What is going on in every branch now, from three queries: who waits, who is served, since when.

A branch has its own time. While it is heard from, figures are as of now; when it is not, they
stay as of the last contact and say so. A branch whose events are days away from our clock (a
rehearsal of a recorded day, or a clock that is wrong) is shown by the time of its last event.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Connection, Row, func, select

from branch.domain.counter import CounterState
from branch.domain.ticket import AT_A_COUNTER, State
from branch.protocol.uplink import ServiceWait
from server.db import tables
from server.db.tables import instant, micros
from server.handlers import waits
from server.handlers.configurations import Standing, standings

STALE_AFTER = timedelta(seconds=90)
"""A hub says hello every 30 seconds; three missed ones are silence."""

OTHER_TIMES = timedelta(days=3)

Names = Mapping[str, str]
AnyRow: TypeAlias = "Row[*tuple[Any, ...]]"


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingLine:
    """One service: how many wait, and since when the first of them."""

    service: str
    names: Names
    waiting: int
    longest_since: datetime
    within: timedelta | None = None
    """Nine of ten who come now are called within this time; None while nobody says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterTile:
    """One counter: the number over it, what it does, for which ticket, since when."""

    number: str
    state: CounterState
    ticket: str | None
    ticket_state: State | None
    since: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchBoard:
    """One branch as it stands at ``as_of``."""

    id: str
    names: Names
    timezone: tzinfo
    as_of: datetime
    last_contact: datetime
    stale: bool
    other_times: bool
    unsent: int
    rejected: int
    waiting: tuple[WaitingLine, ...]
    counters: tuple[CounterTile, ...]
    configuration: Standing

    @property
    def waiting_total(self) -> int:
        return sum(line.waiting for line in self.waiting)

    @property
    def longest_since(self) -> datetime | None:
        return min((line.longest_since for line in self.waiting), default=None)

    @property
    def at_counters(self) -> int:
        return sum(tile.ticket is not None for tile in self.counters)

    @property
    def open_counters(self) -> int:
        return sum(tile.state is not CounterState.CLOSED for tile in self.counters)


def boards(
    connection: Connection, now: datetime, stale_after: timedelta = STALE_AFTER
) -> tuple[BranchBoard, ...]:
    """Return every branch, by id; one not heard from for ``stale_after`` is marked."""
    ticket, counter = tables.ticket, tables.counter
    waiting = connection.execute(
        select(ticket.c.branch, ticket.c.service, func.count(), func.min(ticket.c.since))
        .where(ticket.c.state == State.WAITING.value)
        .group_by(ticket.c.branch, ticket.c.service)
    )
    lines: dict[str, list[tuple[str, int, int]]] = {}
    for branch, service, count, since in waiting:
        lines.setdefault(branch, []).append((service, count, since))
    at_it = ticket.alias("at_it")
    rows = connection.execute(
        select(
            counter.c.branch,
            counter.c.id,
            counter.c.state,
            counter.c.since,
            at_it.c.number,
            at_it.c.state.label("ticket_state"),
            at_it.c.since.label("ticket_since"),
        ).select_from(
            counter.outerjoin(
                at_it,
                (at_it.c.branch == counter.c.branch)
                & (at_it.c.id == counter.c.ticket)
                & at_it.c.state.in_([state.value for state in AT_A_COUNTER]),
            )
        )
    )
    tiles: dict[str, dict[str, AnyRow]] = {}
    for row in rows:
        tiles.setdefault(row.branch, {})[row.id] = row
    said = waits.services(connection)
    files = standings(connection)
    known = connection.execute(select(tables.branch).order_by(tables.branch.c.id))
    return tuple(
        _board(
            row,
            lines.get(row.id, ()),
            tiles.get(row.id, {}),
            said.get(row.id, (0, {})),
            now,
            stale=now - instant(row.last_contact) > stale_after,
            configuration=files.get(row.id, Standing()),
        )
        for row in known
    )


def _board(
    row: AnyRow,
    lines: Iterable[tuple[str, int, int]],
    tiles: Mapping[str, AnyRow],
    said: tuple[int, Mapping[str, ServiceWait]],
    now: datetime,
    *,
    stale: bool,
    configuration: Standing,
) -> BranchBoard:
    services: dict[str, dict[str, str]] = json.loads(row.services)
    places = {service: place for place, service in enumerate(services)}
    contact = instant(row.last_contact)
    as_of, other_times = _as_of(contact if stale else now, row.last_event)
    valid_until, within = said
    if micros(as_of) > valid_until:
        within = {}
    return BranchBoard(
        id=row.id,
        names=json.loads(row.names) or {"": row.id},
        timezone=_zone(row.timezone),
        as_of=as_of,
        last_contact=contact,
        stale=stale,
        other_times=other_times,
        unsent=max(0, row.hub_seq - row.seq),
        rejected=row.rejected,
        waiting=tuple(
            WaitingLine(
                service=service,
                names=services.get(service) or {"": service},
                waiting=count,
                longest_since=instant(since),
                within=_time(within.get(service)),
            )
            for service, count, since in sorted(
                lines, key=lambda line: (places.get(line[0], len(places)), line[0])
            )
        ),
        counters=tuple(
            _tile(number, tiles.get(counter)) for counter, number in _counters(row, tiles)
        ),
        configuration=configuration,
    )


def _time(said: ServiceWait | None) -> timedelta | None:
    return timedelta(minutes=said.within_min) if said and said.within_min else None


def _as_of(now: datetime, last_event: int | None) -> tuple[datetime, bool]:
    if last_event is not None:
        last = instant(last_event)
        if abs(now - last) > OTHER_TIMES:
            return last, True
    return now, False


def _counters(row: AnyRow, tiles: Mapping[str, object]) -> Iterable[tuple[str, str]]:
    declared: dict[str, str] = json.loads(row.counters)
    yield from declared.items()
    # A counter that the configuration dropped while somebody still sits there stays in sight.
    yield from ((counter, counter) for counter in sorted(tiles) if counter not in declared)


def _tile(number: str, row: AnyRow | None) -> CounterTile:
    if row is None:
        return CounterTile(
            number=number, state=CounterState.CLOSED, ticket=None, ticket_state=None, since=None
        )
    since = row.ticket_since if row.number is not None else row.since
    return CounterTile(
        number=number,
        state=CounterState(row.state),
        ticket=row.number,
        ticket_state=None if row.ticket_state is None else State(row.ticket_state),
        since=None if since is None else instant(since),
    )


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC
