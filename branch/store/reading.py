"""What screens, reports and the uplink read: each function is one question to the shared file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from branch.domain import events as e
from branch.domain.appointment import Appointment, appointment_of
from branch.domain.counter import CounterStatus
from branch.domain.day_report import TreeHeadReceived
from branch.domain.late import DONE_ALREADY
from branch.domain.lone_events import FactConflicted
from branch.domain.staff_call import StaffCall
from branch.domain.ticket import LIVE, State, Ticket
from branch.protocol.codec import ticket_from
from branch.protocol.digest import state_digest
from branch.protocol.record import Record
from branch.store import schema as s
from branch.store.changes import Changes
from branch.store.rows import (
    appointment_from,
    counter_from,
    instant,
    micros,
    record_from,
    staff_call_from,
)

_t = s.ticket.c


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call or recall, as displays need it; ``call`` has no gaps within a branch."""

    call: int
    event_id: str
    at: datetime
    ticket: str
    number: str
    counter: str
    service: str
    language: str
    """The one that the ticket was taken in."""
    recall: bool
    still_called: bool
    """The ticket is called or served at this counter right now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceWait:
    """Who waits for a service now."""

    service: str
    waiting: int
    longest_since: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogHead:
    """How far the branch log goes."""

    seq: int
    hash: str
    call: int


def ticket(connection: Connection, ticket_id: str) -> Ticket | None:
    """Return a ticket by its id."""
    body = connection.execute(select(_t.body).where(_t.id == ticket_id)).scalar_one_or_none()
    return ticket_from(body) if body is not None else None


def ticket_by_number(connection: Connection, number: str, business_day: str) -> Ticket | None:
    """Return the newest ticket of the day with this number."""
    found = connection.execute(
        select(_t.body)
        .where(_t.number == number, _t.business_day == business_day)
        .order_by(_t.id.desc())
        .limit(1)
    ).scalar_one_or_none()
    return ticket_from(found) if found is not None else None


def waiting(connection: Connection, queues: Iterable[str], limit: int = 200) -> list[Ticket]:
    """Return who waits in the queues, the longest first."""
    statement = (
        select(_t.body)
        .where(s.WAITING, _t.queue.in_(list(queues)))
        .order_by(_t.waiting_since, _t.id)
        .limit(limit)
    )
    return [ticket_from(body) for body in connection.execute(statement).scalars()]


def in_state(connection: Connection, *states: State, limit: int = 200) -> list[Ticket]:
    """Return the tickets in the states, the newest wait first."""
    statement = (
        select(_t.body)
        .where(_t.state.in_([str(state) for state in states]))
        .order_by(_t.waiting_since.desc())
        .limit(limit)
    )
    return [ticket_from(body) for body in connection.execute(statement).scalars()]


def waiting_count(connection: Connection, queues: Iterable[str]) -> int:
    """Return how many wait in the queues."""
    statement = select(func.count()).where(s.WAITING, _t.queue.in_(list(queues)))
    return int(connection.execute(statement.select_from(s.ticket)).scalar_one())


def people_ahead(connection: Connection, ticket: Ticket) -> int:
    """Return how many of the same queue have waited longer than the ticket."""
    statement = (
        select(func.count())
        .select_from(s.ticket)
        .where(s.WAITING, _t.queue == ticket.queue)
        .where(_t.waiting_since < micros(ticket.waiting_since))
    )
    return int(connection.execute(statement).scalar_one())


def waits(connection: Connection) -> Mapping[str, ServiceWait]:
    """Return who waits, per service; a service that nobody waits for is not there."""
    statement = (
        select(_t.service, func.count(), func.min(_t.waiting_since))
        .where(s.WAITING)
        .group_by(_t.service)
    )
    return {
        service: ServiceWait(service=service, waiting=count, longest_since=instant(since))
        for service, count, since in connection.execute(statement)
    }


def counters(connection: Connection) -> Mapping[str, CounterStatus]:
    """Return every counter that was ever opened, as it is now."""
    return {row.counter: counter_from(row) for row in connection.execute(select(s.counter))}


def pauses(connection: Connection) -> Mapping[str, str]:
    """Return the paused services and why."""
    return {row.service: row.reason for row in connection.execute(select(s.pause))}


def calls_after(connection: Connection, call: int, limit: int = 500) -> list[Call]:
    """Return the calls and recalls after this one, oldest first."""
    statement = select(s.event).where(s.event.c.call > call).order_by(s.event.c.call).limit(limit)
    return _calls(connection, [record_from(row) for row in connection.execute(statement)])


def last_calls(connection: Connection, count: int) -> list[Call]:
    """Return the newest calls and recalls, newest first."""
    statement = (
        select(s.event)
        .where(s.event.c.call.is_not(None))
        .order_by(s.event.c.call.desc())
        .limit(count)
    )
    return _calls(connection, [record_from(row) for row in connection.execute(statement)])


def _calls(connection: Connection, records: Sequence[Record]) -> list[Call]:
    calls = []
    for record in records:
        event = record.event()
        assert isinstance(event, e.TicketCalled | e.TicketRecalled)
        called = ticket(connection, event.ticket)
        assert called is not None
        calls.append(
            Call(
                call=event.call,
                event_id=record.event_id,
                at=record.occurred_at,
                ticket=event.ticket,
                number=called.number,
                counter=event.counter,
                service=called.service,
                language=called.language,
                recall=isinstance(event, e.TicketRecalled),
                still_called=called.counter == event.counter
                and called.state in {State.CALLED, State.SERVING},
            )
        )
    return calls


def unconfirmed(connection: Connection, device: str) -> list[Ticket]:
    """Return the tickets of a kiosk whose paper nobody has heard of (it died while printing)."""
    statement = select(_t.body).where(_t.paper == "reserved", _t.device == device)
    return [ticket_from(body) for body in connection.execute(statement).scalars()]


def newest_ticket(connection: Connection, device: str) -> Ticket | None:
    """Return the last ticket that a kiosk has given out and somebody still holds."""
    statement = (
        select(_t.body)
        .join(s.event, s.event.c.ticket == _t.id)
        .where(s.event.c.kind == "TicketIssued", s.event.c.device == device)
        .where(_t.state.in_(state.value for state in LIVE))
        .order_by(s.event.c.seq.desc())
        .limit(1)
    )
    body = connection.execute(statement).scalar_one_or_none()
    return ticket_from(body) if body is not None else None


def reprints_asked(connection: Connection, device: str, after: int) -> list[Ticket]:
    """Return the tickets that clerks asked a kiosk to print again behind a place in the log."""
    asked = select(s.event.c.ticket).where(s.event.c.seq > after, s.event.c.kind == "ReprintAsked")
    statement = select(_t.body).where(_t.id.in_(asked), _t.device == device).order_by(_t.id)
    return [ticket_from(body) for body in connection.execute(statement).scalars()]


def heads_for(
    connection: Connection, device: str, after: int
) -> list[tuple[TreeHeadReceived, datetime]]:
    """Return the tree heads that a kiosk is to print behind a place in the log, and since when."""
    kind = TreeHeadReceived.__name__
    statement = select(s.event).where(s.event.c.seq > after, s.event.c.kind == kind)
    found = []
    for row in connection.execute(statement.order_by(s.event.c.seq)):
        record = record_from(row)
        event = record.event()
        if isinstance(event, TreeHeadReceived) and event.device == device:
            found.append((event, record.occurred_at))
    return found


def ended(connection: Connection, day: str) -> dict[State, int]:
    """Return how many tickets of a business day stand how."""
    counted = select(_t.state, func.count()).where(_t.business_day == day).group_by(_t.state)
    return {State(state): count for state, count in connection.execute(counted)}


def printed_again(connection: Connection, ticket_id: str) -> bool:
    """Return whether a duplicate of the ticket was printed."""
    rows = connection.execute(
        select(s.event).where(s.event.c.ticket == ticket_id, s.event.c.kind == "TicketPrinted")
    )
    events = (record_from(row).event() for row in rows)
    return any(isinstance(event, e.TicketPrinted) and event.duplicate for event in events)


def conflicts(connection: Connection, limit: int = 20) -> list[tuple[Record, FactConflicted]]:
    """Return what computers did on their own and did not fit, the newest first."""
    kind = s.event.c.kind == FactConflicted.__name__
    statement = select(s.event).where(kind).order_by(s.event.c.seq.desc()).limit(limit)
    records = [record_from(row) for row in connection.execute(statement)]
    events = ((record, record.event()) for record in records)
    return [
        (record, event)
        for record, event in events
        if isinstance(event, FactConflicted) and event.reason != DONE_ALREADY
    ]


def head(connection: Connection) -> LogHead:
    """Return the end of the branch log."""
    row = connection.execute(select(s.log_head)).one()
    return LogHead(seq=row.seq, hash=row.hash, call=row.call)


def configuration_digest(connection: Connection) -> str:
    """Return the digest of the branch file in force; nothing while there is none."""
    newest = select(s.configuration.c.digest).order_by(s.configuration.c.version.desc()).limit(1)
    return connection.execute(newest).scalar() or ""


def log(connection: Connection, after: int, limit: int = 1000) -> list[Record]:
    """Return a run of the branch log."""
    statement = select(s.event).where(s.event.c.seq > after).order_by(s.event.c.seq).limit(limit)
    return [record_from(row) for row in connection.execute(statement)]


def digest(connection: Connection) -> str:
    """Return the digest of the branch's state, to compare with another computer's."""
    return state_digest(connection.execute(select(_t.body)).scalars())


def expected(
    connection: Connection, since: datetime, until: datetime, limit: int = 500
) -> list[Appointment]:
    """Return the appointments from ``since`` to before ``until`` that nobody has come to yet."""
    at = s.appointment.c.at
    statement = (
        select(s.appointment)
        .where(s.appointment.c.state == "booked", at >= micros(since), at < micros(until))
        .order_by(at, s.appointment.c.id)
        .limit(limit)
    )
    return [appointment_from(row) for row in connection.execute(statement)]


def open_staff_calls(connection: Connection) -> list[StaffCall]:
    """Return the calls for staff that nobody has answered, oldest first."""
    statement = select(s.staff_call).order_by(s.staff_call.c.called_at, s.staff_call.c.id)
    return [staff_call_from(row) for row in connection.execute(statement)]


def appointments(connection: Connection, keys: Iterable[str]) -> dict[str, Appointment]:
    """Return the appointments of these names, as far as there are any."""
    statement = select(s.appointment).where(s.appointment.c.id.in_(list(keys)))
    return {row.id: appointment_from(row) for row in connection.execute(statement)}


_OPERATION = select(s.operation).where(s.operation.c.id == bindparam("operation"))


def changes_of(connection: Connection, operation: str) -> Changes | None:
    """Return what an operation did, None if it has not been done."""
    row = connection.execute(_OPERATION, {"operation": operation}).one_or_none()
    if row is None:
        return None
    return changes_between(connection, row.first_seq, row.last_seq, repeated=True)


def changes_between(connection: Connection, first: int, last: int, *, repeated: bool) -> Changes:
    """Return what the records from ``first`` to ``last`` did, as it is now; 0 to 0 is nothing."""
    records = log(connection, first - 1, last - first + 1) if first else []
    events = tuple(record.event() for record in records)
    ids = {event.ticket for event in events if isinstance(event, e.TicketEvent)}
    found = {ticket_id: ticket(connection, ticket_id) for ticket_id in ids}
    named = {event.counter for event in events if isinstance(event, e.AtCounter | e.CounterEvent)}
    return Changes(
        records=tuple(records),
        events=events,
        tickets={key: value for key, value in found.items() if value is not None},
        counters={key: value for key, value in counters(connection).items() if key in named},
        repeated=repeated,
        appointments=appointments(
            connection, {key for event in events if (key := appointment_of(event))}
        ),
    )
