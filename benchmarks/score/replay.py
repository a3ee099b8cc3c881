"""A log of tickets as the events of a branch, in the order in which a branch would have seen them.

What such a log does not hold is put in: a counter opens with its first call and closes when it has
called nobody for twenty minutes. Of things in the same second, counters become free first, then
people give up, then calls happen, then people arrive: an arrival finds the hall as it is after.

A lobby learns of a no-show only when the number is called. ``leavers_stay`` imitates that: who gave
up keeps the place until the next later arrival of the service is called, is called in vain then,
and nobody knows before.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from benchmarks.score.log import Row
from branch.domain import events as e
from branch.domain.configuration import (
    Branch,
    DayPolicy,
    NoShowPolicy,
    Opening,
    Standing,
)
from branch.domain.lobby import Announcement

IDLE = timedelta(minutes=20)
FREED, LEFT, CALLED, ARRIVED, CALLED_AT_ONCE, FREED_AT_ONCE, LEFT_AT_ONCE = range(7)
REASON = e.CallReason(rule="score", standing=Standing.ORDINARY, waited_s=0, score=0.0)

Happening = tuple[datetime, e.Event, Row | None]
"""An event, when it happened, and for arrivals, calls and leavers the ticket's row."""


def hall() -> Branch:
    """Return a branch of which nothing is known but what its log shows."""
    return Branch(
        id="log",
        names={},
        address="",
        timezone="UTC",
        languages=("en",),
        services={},
        groups={},
        series={},
        profiles={},
        counters={},
        clerks={},
        displays={},
        standings={},
        no_show=NoShowPolicy(),
        opening=Opening(weekly={}),
        day=DayPolicy(),
        announcement=Announcement(languages=("en",)),
    )


@dataclass(frozen=True, slots=True)
class _Moment:
    at: datetime
    kind: int
    row: Row


def _moments(rows: Sequence[Row]) -> list[_Moment]:
    found = []
    for row in rows:
        found.append(_Moment(row.arrived, ARRIVED, row))
        if row.called is None:
            at_once = row.freed == row.arrived
            found.append(_Moment(row.freed, LEFT_AT_ONCE if at_once else LEFT, row))
            continue
        at_once = row.called == row.arrived
        found.append(_Moment(row.called, CALLED_AT_ONCE if at_once else CALLED, row))
        at_once = row.freed == row.called
        found.append(_Moment(row.freed, FREED_AT_ONCE if at_once else FREED, row))
    return sorted(found, key=lambda moment: (moment.at, moment.kind))


def with_own_ahead(rows: Sequence[Row]) -> frozenset[str]:
    """Return the tickets that found somebody of their own service waiting."""
    waiting: defaultdict[str, int] = defaultdict(int)
    found = set()
    for moment in _moments(rows):
        row = moment.row
        if moment.kind == ARRIVED:
            if waiting[row.service]:
                found.add(row.ticket)
            waiting[row.service] += 1
        elif moment.kind not in (FREED, FREED_AT_ONCE):
            waiting[row.service] -= 1
    return frozenset(found)


class Replay:
    """Iterate over it once."""

    def __init__(self, rows: Sequence[Row], *, leavers_stay: bool = False) -> None:
        self._moments = _moments(rows)
        self._leavers_stay = leavers_stay
        self._stayed: defaultdict[str, list[Row]] = defaultdict(list)
        self._open: dict[str, datetime] = {}
        self._serving: dict[str, str] = {}
        self._idle: deque[tuple[datetime, str]] = deque()
        self._day: date | None = None

    def __iter__(self) -> Iterator[Happening]:
        for moment in self._moments:
            yield from self._closings(moment.at)
            if moment.at.date() != self._day:
                yield from self._night(moment.at)
            yield from self._happen(moment)

    def _closings(self, now: datetime) -> Iterator[Happening]:
        while self._idle and self._idle[0][0] + IDLE <= now:
            since, counter = self._idle.popleft()
            if self._open.get(counter) == since and counter not in self._serving:
                del self._open[counter]
                yield since + IDLE, e.CounterClosed(counter=counter, clerk=counter), None

    def _night(self, now: datetime) -> Iterator[Happening]:
        for stayed in self._stayed.values():
            for row in stayed:
                yield now, e.TicketExpired(ticket=row.ticket), row
        self._stayed.clear()
        if self._day is not None:
            closed = e.DayClosed(business_day=self._day.isoformat(), expired=0, carried_over=0)
            yield now, closed, None
        self._day = now.date()

    def _happen(self, moment: _Moment) -> Iterator[Happening]:
        at, row = moment.at, moment.row
        match moment.kind:
            case n if n == ARRIVED:
                yield at, _issued(row), row
            case n if n in (LEFT, LEFT_AT_ONCE):
                if self._leavers_stay:
                    self._stayed[row.service].append(row)
                else:
                    yield at, e.TicketLeft(ticket=row.ticket), row
            case n if n in (CALLED, CALLED_AT_ONCE):
                yield from self._called(at, row)
            case _:
                yield from self._freed(at, row)

    def _called(self, at: datetime, row: Row) -> Iterator[Happening]:
        counter = row.counter
        if counter not in self._open:
            yield at, e.CounterOpened(counter=counter, clerk=counter), None
        self._open[counter] = at
        if self._leavers_stay:
            yield from self._called_in_vain(at, row)
        self._serving[counter] = row.ticket
        yield at, _call(row.ticket, counter), row
        yield at, e.ServingStarted(ticket=row.ticket, counter=counter, clerk=counter), None

    def _called_in_vain(self, at: datetime, row: Row) -> Iterator[Happening]:
        stayed = self._stayed[row.service]
        before = [other for other in stayed if other.arrived <= row.arrived]
        self._stayed[row.service] = [other for other in stayed if other.arrived > row.arrived]
        for other in before:
            counter = row.counter
            yield at, _call(other.ticket, counter), other
            yield at, e.TicketNoShow(ticket=other.ticket, counter=counter, clerk=counter), None

    def _freed(self, at: datetime, row: Row) -> Iterator[Happening]:
        counter = row.counter
        finished = e.ServingFinished(
            ticket=row.ticket, counter=counter, clerk=counter, outcome="served"
        )
        yield at, finished, row
        if self._serving.get(counter) == row.ticket:
            del self._serving[counter]
            self._open[counter] = at
            self._idle.append((at, counter))


def _issued(row: Row) -> e.TicketIssued:
    return e.TicketIssued(
        ticket=row.ticket,
        number=row.ticket,
        series="",
        index=0,
        business_day="",
        service=row.service,
        queue=row.service,
        standing=Standing.ORDINARY,
        language="en",
        party_size=1,
        waiting_since=row.arrived,
        link="",
    )


def _call(ticket: str, counter: str) -> e.TicketCalled:
    return e.TicketCalled(ticket=ticket, counter=counter, clerk=counter, call=0, reason=REASON)
