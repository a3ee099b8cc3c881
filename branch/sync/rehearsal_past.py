"""Reads a past day of this branch's own log for a rehearsal, some records at a time.

What happened that day to a visit from before, or to a time booked before, means nothing without
what went before it; so that is read as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Connection, select, text

from branch.domain import events as e
from branch.domain.appointment import Appointment
from branch.domain.configuration import Branch
from branch.domain.hours import business_day, day_began
from branch.domain.rehearsal.recorded import RecordedDay, from_events
from branch.protocol.codec import UnknownKind
from branch.protocol.record import Record
from branch.store import reading
from branch.store import schema as s
from branch.store.changed import seq_before
from branch.store.rows import record_from
from branch.store.store import Store

_BEFORE = text(
    """
    SELECT * FROM event WHERE seq <= :first AND ticket IN (
        SELECT ticket FROM event WHERE seq > :first AND seq <= :last AND ticket IS NOT NULL
        EXCEPT
        SELECT ticket FROM event WHERE seq > :first AND seq <= :last AND kind = 'TicketIssued'
    ) ORDER BY seq
    """
)
"""What happened to the visits of the day before it began."""
_BOOKING_KINDS = {e.TicketIssued.__name__, e.AppointmentBooked.__name__}

STEP = 500
"""Records in one step: a press waits behind one step at most."""
MOST_DAYS = 60


def past_days(store: Store) -> tuple[str, ...]:
    """Return the days that are over and had calls, the newest first."""
    branch = store.branch()
    found = []
    with store.reading() as connection:
        today = date.fromisoformat(business_day(branch, store.clock.now()))
        until = seq_before(connection, day_began(branch, today.isoformat()))
        for back in range(1, MOST_DAYS + 1):
            day = (today - timedelta(days=back)).isoformat()
            since = seq_before(connection, day_began(branch, day))
            if _called(connection, since, until):
                found.append(day)
            until = since
    return tuple(found)


def _called(connection: Connection, after: int, until: int) -> bool:
    seq = s.event.c.seq
    some = select(seq).where(seq > after, seq <= until, s.event.c.call.is_not(None)).limit(1)
    return connection.execute(some).scalar() is not None


class PastDay:
    """One day. ``read_on`` is called on the store's thread until nothing is left."""

    def __init__(self, day: str) -> None:
        self.day = day
        self.base = ""
        """The branch file in force."""
        self._records: list[Record] = []
        self._booked: list[e.AppointmentBooked] = []
        self._first = self._until = 0
        self._seq: int | None = None

    def read_on(self, store: Store) -> bool:
        """Read one step more; False when that was the last one."""
        branch = store.branch()
        with store.reading() as connection:
            if self._seq is None:
                self._begin(connection, branch)
                self.base = store.branch_text()
            after = self._seq or 0
            records = reading.log(connection, after, min(STEP, self._until - after))
            self._records += records
            self._seq = after + len(records)
            more = bool(records) and self._seq < self._until
            if not more:
                self._read_before(connection)
        return more

    def recorded(self, branch: Branch) -> RecordedDay:
        """Return what a rehearsal needs of the day, of the branch under the old rule."""
        return from_events(branch, self._events())

    def _begin(self, connection: Connection, branch: Branch) -> None:
        following = date.fromisoformat(self.day) + timedelta(days=1)
        self._first = self._seq = seq_before(connection, day_began(branch, self.day))
        self._until = seq_before(connection, day_began(branch, following.isoformat()))

    def _read_before(self, connection: Connection) -> None:
        booked, came = set(), set()
        for record in self._records:
            if record.kind in _BOOKING_KINDS:
                match record.event():
                    case e.TicketIssued(appointment=key):
                        came.add(key)
                    case e.AppointmentBooked(appointment=key):
                        booked.add(key)
        kept = reading.appointments(connection, came - booked - {""})
        self._booked = [_booking(kept[key]) for key in sorted(kept)]
        before = connection.execute(_BEFORE, {"first": self._first, "last": self._until})
        self._records[:0] = [record_from(row) for row in before]

    def _events(self) -> Iterator[tuple[e.Event, datetime]]:
        for booking in self._booked:
            yield booking, datetime.min.replace(tzinfo=UTC)
        for record in self._records:
            try:
                yield record.event(), record.occurred_at
            except UnknownKind:
                continue


def _booking(kept: Appointment) -> e.AppointmentBooked:
    return e.AppointmentBooked(
        appointment=kept.id,
        code=kept.code,
        service=kept.service,
        at=kept.at,
        party_size=kept.party_size,
    )
