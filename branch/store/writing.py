"""Put events in the log, and what follows from them into the tables, in the same transaction."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Connection,
    Executable,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from branch.domain import events as e
from branch.domain import people_events as people
from branch.domain.appointment import AnyAppointmentEvent, Appointment, evolve_appointment
from branch.domain.clock import OLDEST_YEAR
from branch.domain.counter import CounterStatus, evolve_counter, vacate
from branch.domain.ids import uuid7
from branch.domain.leases import Lease, lease_of, lent, still_kept, used
from branch.domain.lone_events import NumbersLeased, NumbersPassedOver, ReignEnded
from branch.domain.personal_events import PersonalDataErased
from branch.domain.reconfiguring import ConfigurationApplied, ConfigurationRefused
from branch.domain.staff_call import evolve_staff_calls
from branch.domain.ticket import LIVE, Ticket, evolve
from branch.protocol.codec import UnknownKind, kind_of, to_body
from branch.protocol.record import GENESIS, ClockTrust, Record, chain_hash
from branch.store import schema as s
from branch.store.changes import Changes
from branch.store.configuring import follow_configuration
from branch.store.people import follow_people, forget_the_day
from branch.store.rows import (
    appointment_row,
    counter_row,
    instant,
    lease_from,
    micros,
    staff_call_row,
    ticket_row,
)
from branch.store.view import StoredView

Row = dict[str, object]

_log = logging.getLogger(__name__)

BACKWARDS_S = 60
"""A clock that far behind the newest record is marked suspect."""

STEPS_BACK = timedelta(hours=2)
"""A clock that is less behind than this was put back; see ``log_time``."""


def _upsert(table: Table) -> Any:
    keys = [column.name for column in table.primary_key]
    statement = upsert(table).values({c.name: bindparam(c.name) for c in table.columns})
    others = {c.name: statement.excluded[c.name] for c in table.columns if c.name not in keys}
    return statement.on_conflict_do_update(index_elements=keys, set_=others)


_TAKE_PLACE = (
    update(s.log_head)
    .values(seq=s.log_head.c.seq + 1)
    .returning(s.log_head.c.seq, s.log_head.c.hash, s.log_head.c.call, s.log_head.c.last_at)
)
_SEAL = update(s.log_head).values(
    hash=bindparam("new_hash"), call=bindparam("new_call"), last_at=bindparam("at")
)
_DEVICE_SEQ = (
    upsert(s.device)
    .values(name=bindparam("device"), seq=1)
    .on_conflict_do_update(index_elements=["name"], set_={"seq": s.device.c.seq + 1})
    .returning(s.device.c.seq)
)
_DEVICE_SO_FAR = (
    upsert(s.device)
    .values(name=bindparam("device"), seq=bindparam("so_far"))
    .on_conflict_do_update(
        index_elements=["name"], set_={"seq": func.max(s.device.c.seq, bindparam("so_far"))}
    )
)
_PUT_TICKET = _upsert(s.ticket)
_PUT_COUNTER = _upsert(s.counter)
_PUT_INDEX = _upsert(s.series_index)
_PUT_PAUSE = _upsert(s.pause)
_COUNT_ISSUED = (
    upsert(s.issued)
    .values(service=bindparam("service"), business_day=bindparam("day"), tickets=1)
    .on_conflict_do_update(
        index_elements=["service", "business_day"], set_={"tickets": s.issued.c.tickets + 1}
    )
)
_PUT_APPOINTMENT = _upsert(s.appointment)
_ADD_STAFF_CALL = insert(s.staff_call)
_END_STAFF_CALL = delete(s.staff_call).where(s.staff_call.c.id == bindparam("over"))
_ADD_EVENT = insert(s.event)
_ADD_OUTBOX = insert(s.outbox)
_ADD_LEASE = insert(s.lease)
_USE_LEASE = (
    update(s.lease)
    .where(
        s.lease.c.series == bindparam("of_series"),
        s.lease.c.business_day == bindparam("on_day"),
        s.lease.c.first == bindparam("from_first"),
    )
    .values(used=func.max(s.lease.c.used, bindparam("now_used")))
)
_END_LEASE = delete(s.lease).where(
    s.lease.c.series == bindparam("of_series"),
    s.lease.c.business_day == bindparam("on_day"),
    s.lease.c.first == bindparam("from_first"),
)
_KEPT_FOR_LOST_HUBS = select(s.lease).where(s.OF_LOST_HUB)
_ERASE = delete(s.personal).where(s.personal.c.ticket == bindparam("of"))
_UNPAUSE = delete(s.pause).where(s.pause.c.service == bindparam("gone"))
_DEVICE_OF = select(s.ticket.c.device).where(s.ticket.c.id == bindparam("ticket"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Whose event it is, and when it happened; ``clock`` is judged, or was judged where it did.

    One that came late has its ``event_id`` already.
    """

    at: datetime
    device: str
    actor: str
    clock: datetime | ClockTrust
    event_id: str = ""


class LogWriter:
    """Appends to the log within one write transaction. Made anew for each transaction."""

    def __init__(self, connection: Connection, view: StoredView, device: str) -> None:
        self._connection = connection
        self._view = view
        self._device = device
        self._appointments: dict[str, Appointment] = {}
        self._devices: dict[str, str] = {}
        self._leases: dict[tuple[str, str], list[Lease]] = {}
        self._later: dict[Executable, dict[object, Row]] | None = None

    def append(self, events: Sequence[e.Event], actor: str, clock: datetime) -> Changes:
        """Record the events as done by ``actor`` now; raises IllegalEvent and nothing is kept.

        ``clock`` is what the computer's clock says, for the trust that is noted with them.
        """
        origin = Origin(at=self._view.now, device=self._device, actor=actor, clock=clock)
        return self._append((event, self._record(event, origin)) for event in events)

    def append_late(self, event: e.Event, origin: Origin) -> Changes:
        """Record what a device did on its own, as of then; raises IllegalEvent."""
        return self._append([(event, self._record(event, origin))])

    def _append(self, made: Iterable[tuple[e.Event, Record]]) -> Changes:
        tickets: dict[str, Ticket] = {}
        counters: dict[str, CounterStatus] = {}
        records, events = [], []
        for event, record in made:
            records.append(record)
            events.append(event)
            self._follow(event, record, tickets, counters)
        for status in counters.values():
            self._connection.execute(_PUT_COUNTER, counter_row(status))
        return Changes(
            records=tuple(records),
            events=tuple(events),
            tickets=tickets,
            counters=counters,
            appointments=self._appointments,
        )

    def _record(self, event: e.Event, origin: Origin) -> Record:
        place = self._connection.execute(_TAKE_PLACE).one()
        device = {"device": origin.device}
        draft = Record.model_construct(
            seq=place.seq,
            event_id=origin.event_id or uuid7(origin.at),
            branch=self._view.branch.id,
            kind=kind_of(event),
            schema_version=e.SCHEMA,
            body=to_body(event),
            occurred_at=origin.at,
            clock=_trust(origin.clock, place.last_at),
            device=origin.device,
            device_seq=self._connection.execute(_DEVICE_SEQ, device).scalar_one(),
            actor=origin.actor,
            hash=GENESIS,
        )
        record = draft.model_copy(update={"hash": chain_hash(place.hash, draft)})
        # What came late is of another clock: the log's own time goes neither back nor on for it.
        newest = place.last_at if origin.event_id else 0
        self._keep(record, event, place.call, newest)
        return record

    def _keep(self, record: Record, event: e.Event, last_call: int, newest: int = 0) -> None:
        """Store a record in its place, make it the head of the log and queue it."""
        call = _call_of(event)
        at = newest or micros(record.occurred_at)
        self._connection.execute(_ADD_EVENT, _event_row(record, event))
        seal = {"new_hash": record.hash, "new_call": max(call or 0, last_call), "at": at}
        self._connection.execute(_SEAL, seal)
        self._connection.execute(_ADD_OUTBOX, {"seq": record.seq, "queued_at": at})

    def take_over(self, records: Iterable[Record]) -> None:
        """Put records that were made earlier into an empty log, with all that follows from them.

        They must be a whole chain from the first one on; raises IllegalEvent if they are not one
        that ``append`` has written.
        """
        tickets: dict[str, Ticket] = {}
        counters: dict[str, CounterStatus] = {}
        for record in records:
            event = record.event()
            place = self._connection.execute(_TAKE_PLACE).one()
            self._connection.execute(_DEVICE_SEQ, {"device": record.device})
            self._keep(record, event, place.call)
            self._follow(event, record, tickets, counters)
        for status in counters.values():
            self._connection.execute(_PUT_COUNTER, counter_row(status))

    def follow(self, records: Sequence[Record], last_call: int) -> None:
        """Put the hub's next records behind this computer's copy; nothing is queued.

        A kind of event that this version does not know keeps its place and changes nothing. Rows
        are written at the end, many at once: a whole day comes in within seconds.
        """
        self._later = {}
        events = [(known_event(record), record) for record in records]
        for event, record in events:
            last_call = max(_call_of(event) or 0, last_call)
            self._put(_ADD_EVENT, _event_row(record, event), record.seq)
            counted = {"device": record.device, "so_far": record.device_seq}
            self._put(_DEVICE_SO_FAR, counted, record.device)
        self._follow_all(events)
        newest = records[-1]
        seal = {"new_hash": newest.hash, "new_call": last_call, "at": micros(newest.occurred_at)}
        self._connection.execute(_SEAL.values(seq=newest.seq), seal)

    def rebuild(self, records: Sequence[Record]) -> None:
        """Make again what follows from the next records of the log, which stays as it is."""
        self._later = {}
        self._follow_all([(known_event(record), record) for record in records])

    def _follow_all(self, events: Iterable[tuple[e.Event | None, Record]]) -> None:
        assert self._later is not None
        tickets: dict[str, Ticket] = {}
        counters: dict[str, CounterStatus] = {}
        for event, record in events:
            if event is not None:
                self._follow(event, record, tickets, counters)
        for ticket in tickets.values():
            self._put(_PUT_TICKET, ticket_row(ticket, self._devices[ticket.id]), ticket.id)
        for status in counters.values():
            self._put(_PUT_COUNTER, counter_row(status), status.counter)
        for statement, rows in self._later.items():
            self._connection.execute(statement, list(rows.values()))

    def _put(self, statement: Executable, row: Row, key: object) -> None:
        """Write a row now or, while following, once at the end: the last of its key."""
        if self._later is None:
            self._connection.execute(statement, row)
        else:
            self._later.setdefault(statement, {})[key] = row

    def _follow(
        self,
        event: e.Event,
        record: Record,
        tickets: dict[str, Ticket],
        counters: dict[str, CounterStatus],
    ) -> None:
        at = record.occurred_at
        match event:
            case e.TicketEvent():
                self._follow_ticket(event, record, tickets, counters)
            case e.ServicePaused(service=service, reason=reason):
                self._connection.execute(_PUT_PAUSE, {"service": service, "reason": reason})
            case e.ServiceResumed(service=service):
                self._connection.execute(_UNPAUSE, {"gone": service})
            case e.StaffCalled() | e.StaffCallAnswered() | e.DayClosed():
                self._follow_staff_call(event, at)
                if isinstance(event, e.DayClosed):
                    forget_the_day(self._connection)
                    self._end_leases(event)
            case e.AppointmentEvent():
                self._follow_appointment(event)
            case NumbersPassedOver(series=series, business_day=day, index=index):
                self._count_from(series, day, index)
            case NumbersLeased():
                self._lend(lease_of(event))
            case ReignEnded():
                self._end_leases(event)
            case people.ClerkEvent():
                follow_people(self._connection, event, at)
            case PersonalDataErased(of_ticket=ticket):
                self._connection.execute(_ERASE, {"of": ticket})
            case ConfigurationApplied() | ConfigurationRefused():
                follow_configuration(self._connection, event)
            case _:
                pass
        if isinstance(event, e.AtCounter | e.CounterEvent):
            before = counters.get(event.counter) or self._view.counter(event.counter)
            counters[event.counter] = evolve_counter(before, event, at)

    def _follow_ticket(
        self,
        event: e.TicketEvent,
        record: Record,
        tickets: dict[str, Ticket],
        counters: dict[str, CounterStatus],
    ) -> None:
        before = tickets.get(event.ticket) or self._view.ticket(event.ticket)
        after = evolve(before, event, record.occurred_at)
        tickets[event.ticket] = after
        device = record.device
        if isinstance(event, e.TicketIssued | e.CheckInUndone) and event.appointment:
            self._follow_appointment(event)
        if isinstance(event, e.TicketIssued):
            self._count(event)
        else:
            device = self._device_of(event.ticket)
        self._devices[event.ticket] = device
        if self._later is None:
            self._connection.execute(_PUT_TICKET, ticket_row(after, device))
        if before and before.counter and after.state not in LIVE:
            status = counters.get(before.counter) or self._view.counter(before.counter)
            if status.ticket == event.ticket:
                counters[before.counter] = vacate(status)

    def _device_of(self, ticket: str) -> str:
        known = self._devices.get(ticket)
        if known is None:
            known = self._connection.execute(_DEVICE_OF, {"ticket": ticket}).scalar_one()
        return known

    def _follow_appointment(self, event: AnyAppointmentEvent) -> None:
        key = event.appointment
        before = self._appointments.get(key) or self._view.appointment(key)
        after = evolve_appointment(before, event)
        self._appointments[key] = after
        self._put(_PUT_APPOINTMENT, appointment_row(after), key)

    def _follow_staff_call(
        self, event: e.StaffCalled | e.StaffCallAnswered | e.DayClosed, at: datetime
    ) -> None:
        before = {call.id: call for call in self._view.staff_calls()}
        if not before and isinstance(event, e.DayClosed):
            return
        after = evolve_staff_calls(self._view.branch, before, event, at)
        for key in before.keys() - after.keys():
            self._connection.execute(_END_STAFF_CALL, {"over": key})
        for key in after.keys() - before.keys():
            self._connection.execute(_ADD_STAFF_CALL, staff_call_row(after[key]))

    def _lent(self, series: str, day: str) -> list[Lease]:
        """Return the blocks that are lent, those of this very transaction with them."""
        if (series, day) not in self._leases:
            self._leases[series, day] = list(self._view.leases(series, day))
        return self._leases[series, day]

    def _lend(self, lease: Lease) -> None:
        self._lent(lease.series, lease.business_day).append(lease)
        self._connection.execute(_ADD_LEASE, asdict(lease))

    def _end_leases(self, event: e.DayClosed | ReignEnded) -> None:
        """Give back what was kept for a lost hub and is not needed any more."""
        kept = [lease_from(row) for row in self._connection.execute(_KEPT_FOR_LOST_HUBS)]
        on = still_kept(kept, event)
        for lease in kept:
            if lease not in on:
                self._connection.execute(_END_LEASE, _place_of(lease))
        self._leases.clear()

    def _use_lent(self, event: e.TicketIssued) -> bool:
        """Note that a lent number was given out; False where it is not of a block."""
        for day in (event.business_day, ""):
            leases = self._lent(event.series, day)
            lease = lent(leases, event)
            if lease is not None:
                now = leases[leases.index(lease)] = used(lease, event.index)
                self._connection.execute(_USE_LEASE, _place_of(now) | {"now_used": now.used})
                return True
        return False

    def _count_from(self, series: str, business_day: str, index: int) -> None:
        for day in (business_day, ""):
            row: Row = {"series": series, "business_day": day, "last": index}
            self._put(_PUT_INDEX, row, (series, day))

    def _count(self, event: e.TicketIssued) -> None:
        if not self._use_lent(event):
            self._count_from(event.series, event.business_day, event.index)
        if not event.appointment:
            row: Row = {"service": event.service, "day": event.business_day}
            self._put(_COUNT_ISSUED, row, event.ticket)


def _place_of(lease: Lease) -> Row:
    return {
        "of_series": lease.series,
        "on_day": lease.business_day,
        "from_first": lease.first,
    }


def _event_row(record: Record, event: e.Event | None) -> Row:
    row: Row = {name: getattr(record, name) for name in Record.model_fields}
    row |= {"occurred_at": record.occurred_at.isoformat(), "clock": str(record.clock)}
    ticket = event.ticket if isinstance(event, e.TicketEvent) else None
    return row | {"ticket": ticket, "call": _call_of(event)}


def _call_of(event: e.Event | None) -> int | None:
    """Return its number in the row of calls; a call that a counter made alone has none."""
    return event.call or None if isinstance(event, e.TicketCalled | e.TicketRecalled) else None


def known_event(record: Record) -> e.Event | None:
    """Return the event of a record, None for a kind that a newer hub has written."""
    try:
        return record.event()
    except UnknownKind as unknown:
        _log.info("record %s is not understood here and only kept: %s", record.seq, unknown)
        return None


def _trust(clock: datetime | ClockTrust, last_at: int) -> ClockTrust:
    if isinstance(clock, ClockTrust):
        return clock
    behind = last_at - micros(clock) > BACKWARDS_S * 1_000_000
    return ClockTrust.SUSPECT if behind or clock.year < OLDEST_YEAR else ClockTrust.TRUSTED


def log_time(connection: Connection, clock: datetime) -> datetime:
    """Return the time for the next record: the clock's, unless that would turn the queue round.

    Who waits longer is told by these times, so a clock that stepped back a little (summer time
    by hand, a correction) or lost its battery goes on where the log ended. One that is far
    behind is believed: then it was the log that ran ahead.
    """
    newest = instant(connection.execute(select(s.log_head.c.last_at)).scalar_one())
    stepped_back = newest - clock < STEPS_BACK or clock.year < OLDEST_YEAR
    return newest + timedelta(microseconds=1) if clock <= newest and stepped_back else clock


def late_time(connection: Connection, clock: datetime, newest: int) -> datetime:
    """Return the time for a fact of this computer alone; ``newest`` is when its last one happened.

    By the rule of ``log_time``: its own facts are in order, and behind the log as it knows it.
    """
    at = log_time(connection, clock)
    last = instant(newest)
    return last + timedelta(microseconds=1) if at <= last and last - at < STEPS_BACK else at


def trust_here(connection: Connection, clock: datetime) -> ClockTrust:
    """Return how far this computer's clock can be believed, by the log as it knows it."""
    return _trust(clock, connection.execute(select(s.log_head.c.last_at)).scalar_one())
