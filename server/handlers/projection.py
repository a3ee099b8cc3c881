"""From the log to what is now: tickets and counters of one branch, as its hub computed them.

The same ``evolve`` runs here and in the branch, so both ends can compare digests. An event that
does not fit is left out with its reason; the hub left it out as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

from pydantic import TypeAdapter
from sqlalchemy import Connection, select

from branch.domain import events as e
from branch.domain.counter import CounterStatus, evolve_counter, vacate
from branch.domain.ticket import LIVE, IllegalEvent, State, Ticket, evolve
from branch.protocol.codec import ticket_from, ticket_text
from server.db import tables
from server.db.statements import Row, among, put
from server.db.tables import micros


@cache
def _statuses() -> TypeAdapter[CounterStatus]:
    return TypeAdapter(CounterStatus)


@dataclass(slots=True)
class Projection:
    """Tickets and counters that a run of events touches, in memory, and what has changed."""

    branch: str
    tickets: dict[str, Ticket] = field(default_factory=dict)
    counters: dict[str, CounterStatus] = field(default_factory=dict)
    changed_tickets: dict[str, int] = field(default_factory=dict)
    changed_counters: set[str] = field(default_factory=set)

    def apply(self, event: e.Event, at: datetime, seq: int) -> None:
        """Take one event in. Raises IllegalEvent and changes nothing if it does not fit."""
        if isinstance(event, e.TicketEvent):
            self._apply_to_ticket(event, at, seq)
        if isinstance(event, e.AtCounter | e.CounterEvent):
            status = self._counter(event.counter)
            self._set_counter(evolve_counter(status, event, at))

    def _apply_to_ticket(self, event: e.TicketEvent, at: datetime, seq: int) -> None:
        before = self.tickets.get(event.ticket)
        after = evolve(before, event, at)
        self.tickets[event.ticket] = after
        self.changed_tickets[event.ticket] = seq
        if before and before.counter and after.state not in LIVE:
            status = self._counter(before.counter)
            if status.ticket == event.ticket:
                self._set_counter(vacate(status))

    def _counter(self, counter: str) -> CounterStatus:
        return self.counters.get(counter, CounterStatus(counter=counter))

    def _set_counter(self, status: CounterStatus) -> None:
        if self.counters.get(status.counter) != status:
            self.counters[status.counter] = status
            self.changed_counters.add(status.counter)


def load(connection: Connection, branch: str, events: Iterable[e.Event]) -> Projection:
    """Return the projection with every ticket of these events and all counters of the branch."""
    wanted = {event.ticket for event in events if isinstance(event, e.TicketEvent)}
    tickets = connection.execute(
        select(tables.ticket.c.body).where(
            tables.ticket.c.branch == branch, among(connection, tables.ticket.c.id, wanted)
        )
    ).scalars()
    counters = connection.execute(
        select(tables.counter.c.body).where(tables.counter.c.branch == branch)
    ).scalars()
    found = Projection(branch)
    for text in tickets if wanted else ():
        ticket = ticket_from(text)
        found.tickets[ticket.id] = ticket
    for text in counters:
        status = _statuses().validate_json(text)
        found.counters[status.counter] = status
    return found


def save(connection: Connection, projection: Projection) -> None:
    """Write what has changed, a statement per table."""
    put(
        connection,
        tables.ticket,
        [
            _ticket_row(projection.branch, projection.tickets[ticket], seq)
            for ticket, seq in projection.changed_tickets.items()
        ],
        *("number", "state", "service", "counter", "since", "seq", "body"),
    )
    put(
        connection,
        tables.counter,
        [
            _counter_row(projection.branch, projection.counters[counter])
            for counter in sorted(projection.changed_counters)
        ],
        *("state", "ticket", "since", "body"),
    )


def since(ticket: Ticket) -> datetime:
    """Return since when the ticket is what it is: waits, is called, is served, has ended."""
    leg = ticket.leg
    match ticket.state:
        case State.WAITING:
            return ticket.waiting_since
        case State.CALLED:
            return ticket.last_called_at or ticket.waiting_since
        case State.SERVING:
            return leg.started_at or ticket.last_called_at or ticket.waiting_since
        case _:
            return ticket.ended_at or ticket.waiting_since


def _ticket_row(branch: str, ticket: Ticket, seq: int) -> Row:
    return {
        "branch": branch,
        "id": ticket.id,
        "number": ticket.number,
        "state": ticket.state.value,
        "service": ticket.service,
        "counter": ticket.counter,
        "since": micros(since(ticket)),
        "seq": seq,
        "body": ticket_text(ticket),
    }


def _counter_row(branch: str, status: CounterStatus) -> Row:
    return {
        "branch": branch,
        "id": status.counter,
        "state": status.state.value,
        "ticket": status.ticket,
        "since": micros(status.since) if status.since else None,
        "body": _statuses().dump_json(status).decode(),
    }


def why_unfit(event: e.Event) -> str:
    """Return why no database of ours can hold the event's values, or nothing if it can."""
    for name in event.__dataclass_fields__:
        value = getattr(event, name)
        if isinstance(value, str) and "\0" in value:
            return f"{name} holds a NUL character"
        if isinstance(value, datetime) and value.utcoffset() is None:
            return f"{name} has no time zone"
    return ""


def apply_all(
    projection: Projection, events: Sequence[tuple[int, datetime, e.Event]]
) -> Mapping[int, str]:
    """Apply the events in order; return the reasons of those that were left out, by seq."""
    reasons: dict[int, str] = {}
    for seq, at, event in events:
        try:
            projection.apply(event, at, seq)
        except IllegalEvent as error:
            reasons[seq] = str(error)
    return reasons
