"""Follows the branch log and writes what there is to say about waiting: the only one that does.

At start the forecaster takes in the log of the last ``TICKETS`` tickets, which is more than it
remembers; a hub that comes back after a minute or a month says what it would have said. While it
catches up it says nothing. Every number of its own work is the branch's clock; what it wrote is
void after ``VALID_S`` real seconds of silence, so that a forecast never outlives its forecaster.

By hand: ``nowserving-agent forecast`` shows how it stands.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from branch.domain.configuration import Branch, Standing
from branch.domain.events import DayClosed, TicketEvent, TicketIssued
from branch.domain.forecast.forecaster import Forecaster
from branch.domain.forecast.model import Said
from branch.domain.forecast.outlook import outlook
from branch.domain.hours import business_day
from branch.protocol.codec import MalformedBody, UnknownKind
from branch.protocol.record import Record
from branch.store import outlook as told
from branch.store import reading
from branch.store import schema as s
from branch.store.outlook import Expected, Standpoint, Written
from branch.store.store import Store
from branch.store.writing import log_time

TICKETS = 12_000
"""Tickets whose log is taken in at start: weights of older ones would have faded to a tenth."""
CHUNK = 1000
VALID_S = 120.0
AGAIN_S = 5.0
SOONEST_S = 0.1
"""A forecast is made anew after so long without news: time itself is news to who waits. The first
is of the branch's clock, the second of the computer's."""
TICKETS_EVERY_S = 2.0
"""Who waits already is told anew at most so often: in a crowd that is most of the work."""
KEEP_DAYS = 90

_log = logging.getLogger(__name__)


class Foreteller:
    """The forecaster of a branch and its hand in the shared file. Used from one thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._branch: Branch | None = None
        self._forecaster: Forecaster | None = None
        self._seq = 0
        self._hash = ""
        self._written: dict[str, Expected] = {}
        self._said_at: datetime | None = None
        self._tickets_at: datetime | None = None

    @property
    def forecaster(self) -> Forecaster:
        """What has listened to the log so far."""
        assert self._forecaster is not None, "look() comes first"
        return self._forecaster

    @property
    def again_s(self) -> float:
        """After so many real seconds without news another look is due."""
        return max(SOONEST_S, AGAIN_S / self._store.clock.speed)

    def look(self) -> bool:
        """Take in what is new and say what follows; False if there was nothing to do."""
        self._begin()
        news = self._catch_up()
        with self._store.reading() as connection:
            # A clock that was put back must not make everybody come after who comes next.
            now = log_time(connection, self._store.clock.now())
        if not news and self._said_at is not None:
            again = timedelta(seconds=self.again_s * self._store.clock.speed)
            if abs(now - self._said_at) < again:
                return False
        self._say(now)
        return True

    def _begin(self) -> None:
        """Begin anew when the branch file, or the whole log, is another one than before."""
        with self._store.reading() as connection:
            branch = self._store.branch(connection)
            if branch is self._branch and self._goes_on(connection):
                return
            first = first_record(connection, TICKETS)
        self._branch, self._forecaster = branch, Forecaster(branch)
        self._seq, self._hash, self._said_at = first - 1, "", None
        self._written.clear()
        with self._store.transaction() as connection:
            told.forget_tickets(connection)

    def _goes_on(self, connection: Connection) -> bool:
        """Tell whether the log still has the record that was taken in last."""
        if not self._hash:
            return True
        known = select(s.event.c.hash).where(s.event.c.seq == self._seq)
        return bool(connection.execute(known).scalar() == self._hash)

    def _catch_up(self) -> bool:
        news = False
        while True:
            with self._store.reading() as connection:
                records = reading.log(connection, self._seq, CHUNK)
            if not records:
                return news
            news = True
            waits = dict(self._take(records))
            if waits:
                with self._store.transaction() as connection:
                    told.came(connection, waits)

    def _take(self, records: list[Record]) -> Iterator[tuple[str, float]]:
        """Let the forecaster hear the records; yield the waits that became known."""
        for record in records:
            self._seq, self._hash = record.seq, record.hash
            try:
                event = record.event()
            except (UnknownKind, MalformedBody):
                continue  # of a newer version; the store has said so already
            waited_s = self.forecaster.observe(event, record.occurred_at)
            if waited_s is not None and isinstance(event, TicketEvent):
                yield event.ticket, waited_s
            if isinstance(event, DayClosed):
                self._forget_old(record.occurred_at)

    def _forget_old(self, at: datetime) -> None:
        assert self._branch is not None
        oldest = business_day(self._branch, at - timedelta(days=KEEP_DAYS))
        with self._store.transaction() as connection:
            told.forget_before(connection, oldest)

    def _say(self, now: datetime) -> None:
        branch, forecaster = self._branch, self.forecaster
        assert branch is not None
        written = [
            Written(
                outlook=outlook(branch, service, standing, said.forecast, now), said=brief(said)
            )
            for service in branch.services
            for standing in standings(branch, service, booked=forecaster.booked_count > 0)
            for said in (forecaster.said(service, now, standing),)
        ]
        waiting = self._waiting(now)
        moved = [one for one in waiting.values() if self._written.get(one.ticket) != one]
        gone = self._written.keys() - waiting.keys()
        valid = timedelta(seconds=VALID_S * self._store.clock.speed)
        standpoint = Standpoint(
            seq=self._seq,
            at=now,
            valid_until=now + valid,
            labels=forecaster.labels,
            behind=forecaster.check.behind,
        )
        with self._store.transaction() as connection:
            told.put(connection, written, moved, gone, standpoint)
        self._written, self._said_at = waiting, now

    def _waiting(self, now: datetime) -> dict[str, Expected]:
        """Return when each of those who wait is called; newcomers at once, all now and then."""
        every = timedelta(seconds=TICKETS_EVERY_S * self._store.clock.speed)
        known: dict[str, Expected] = {}
        if self._tickets_at is None or abs(now - self._tickets_at) >= every:
            self._tickets_at = now
        else:
            here = set(self.forecaster.waiting())
            known = {ticket: one for ticket, one in self._written.items() if ticket in here}
        return known | {one.ticket: one for one in self._expected(now, known)}

    def _expected(self, now: datetime, known: Mapping[str, Expected]) -> Iterator[Expected]:
        for ticket in self.forecaster.waiting():
            if ticket in known:
                continue
            forecast = self.forecaster.forecast(ticket, now)
            if forecast is not None and forecast.situation.counters:
                yield Expected(
                    ticket=ticket,
                    due=whole_minute(now, forecast.typical_s),
                    latest=whole_minute(now, forecast.promise_s),
                )


def standings(branch: Branch, service: str, *, booked: bool) -> tuple[Standing, ...]:
    """Return the standings that a ticket of the service may be given out with now."""
    classes = {one.standing for one in branch.priority_classes_of(service)}
    appointments = {Standing.APPOINTMENT} if booked else set()
    return tuple(sorted({Standing.ORDINARY, *classes, *appointments}))


def whole_minute(now: datetime, seconds: float) -> datetime:
    """Return the instant so many seconds from now, to the nearest minute."""
    at = now + timedelta(seconds=seconds + 30)
    return at.replace(second=0, microsecond=0)


def brief(said: Said) -> Said:
    """Return it with numbers as long as anybody reads them: it is written at every event."""
    forecast = said.forecast
    return replace(
        said,
        blended_s=round(said.blended_s, 2),
        simple_s=round(said.simple_s, 2),
        forecast=replace(
            forecast,
            typical_s=round(forecast.typical_s, 2),
            low_s=round(forecast.low_s, 2),
            high_s=round(forecast.high_s, 2),
            promise_s=round(forecast.promise_s, 2),
            quantiles=tuple(round(value, 2) for value in forecast.quantiles),
            guard_s=round(forecast.guard_s, 2),
            inputs=tuple(round(value, 1) for value in forecast.inputs),
            weights=tuple(round(value, 4) for value in forecast.weights),
        ),
    )


def first_record(connection: Connection, tickets: int) -> int:
    """Return the record with which the day of the ``tickets``-th last ticket begins."""
    seq, kind = s.event.c.seq, s.event.c.kind
    nth = (
        select(seq)
        .where(kind == TicketIssued.__name__)
        .order_by(seq.desc())
        .limit(1)
        .offset(tickets)
    )
    found = connection.execute(nth).scalar()
    if found is None:
        return 1
    day = select(func.max(seq)).where(kind == DayClosed.__name__, seq < found)
    return int(connection.execute(day).scalar() or 0) + 1
