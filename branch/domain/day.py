"""A whole branch in memory: the log applied, event by event.

The property tests, simulations and rehearsals drive this one; the store answers the same
questions from its tables. Both must agree, which a contract test checks.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from branch.domain import events as e
from branch.domain import people_events as people
from branch.domain.appointment import AnyAppointmentEvent, Appointment, evolve_appointment
from branch.domain.configuration import Branch
from branch.domain.counter import CounterStatus, evolve_counter, vacate
from branch.domain.ids import RandomBytes
from branch.domain.leases import Lease, lease_of, lent, still_kept, used
from branch.domain.lone_events import NumbersLeased, NumbersPassedOver, ReignEnded
from branch.domain.staff_call import StaffCall, evolve_staff_calls
from branch.domain.supervising_state import (
    Emergency,
    Message,
    evolve_emergencies,
    evolve_messages,
    with_moves,
)
from branch.domain.ticket import LIVE, State, Ticket, evolve


@dataclass(slots=True)
class Day:
    """State of the branch after the events applied so far; implements ``BranchView``."""

    branch: Branch
    now: datetime
    random: RandomBytes = secrets.token_bytes
    tickets: dict[str, Ticket] = field(default_factory=dict)
    counters: dict[str, CounterStatus] = field(default_factory=dict)
    pauses: dict[str, str] = field(default_factory=dict)
    indexes: dict[tuple[str, str | None], int] = field(default_factory=dict)
    calls: int = 0
    appointments: dict[str, Appointment] = field(default_factory=dict)
    open_staff_calls: dict[str, StaffCall] = field(default_factory=dict)
    past: dict[str, list[tuple[e.TicketEvent, datetime]]] = field(default_factory=dict)
    hopeless: set[str] = field(default_factory=set)
    """Services whose next ticket would not be called before closing."""
    unread: dict[str, Message] = field(default_factory=dict)
    open_emergencies: dict[str, Emergency] = field(default_factory=dict)
    moves: dict[str, str] = field(default_factory=dict)
    lent: list[Lease] = field(default_factory=list)
    written: Branch | None = None
    """The branch as its file says, once a clerk was moved."""

    def apply(self, event: e.Event, at: datetime) -> None:
        """Take one event in. Raises IllegalEvent and changes nothing if it does not fit."""
        match event:
            case e.TicketEvent():
                self._apply_to_ticket(event, at)
            case e.ServicePaused(service=service, reason=reason):
                self.pauses[service] = reason
            case e.ServiceResumed(service=service):
                self.pauses.pop(service, None)
            case e.StaffCalled() | e.StaffCallAnswered() | e.DayClosed():
                calls = evolve_staff_calls(self.branch, self.open_staff_calls, event, at)
                self.open_staff_calls = calls
                if isinstance(event, e.DayClosed):
                    self._forget_the_day()
                    self.lent = still_kept(self.lent, event)
            case people.ClerkEvent():
                self._apply_to_clerk(event, at)
            case NumbersPassedOver(series=series, business_day=day, index=index):
                self.indexes[series, day] = self.indexes[series, None] = index
            case NumbersLeased():
                self.lent.append(lease_of(event))
            case ReignEnded():
                self.lent = still_kept(self.lent, event)
            case e.AppointmentEvent():
                self.appointments[event.appointment] = self._booked(event)
            case _:
                pass
        if isinstance(event, e.AtCounter | e.CounterEvent):
            status = self.counter(event.counter)
            self.counters[event.counter] = evolve_counter(status, event, at)
        if isinstance(event, e.TicketCalled | e.TicketRecalled):
            self.calls = max(self.calls, event.call)

    def _apply_to_ticket(self, event: e.TicketEvent, at: datetime) -> None:
        before = self.tickets.get(event.ticket)
        after = evolve(before, event, at)
        if isinstance(event, e.TicketIssued | e.CheckInUndone) and event.appointment:
            self.appointments[event.appointment] = self._booked(event)
        self.tickets[event.ticket] = after
        self.past.setdefault(event.ticket, []).append((event, at))
        if isinstance(event, e.TicketIssued):
            self._count(event)
        if before and before.counter and after.state not in LIVE:
            status = self.counter(before.counter)
            if status.ticket == event.ticket:
                self.counters[before.counter] = vacate(status)

    def _count(self, event: e.TicketIssued) -> None:
        lease = lent(self.lent, event)
        if lease is not None:
            self.lent[self.lent.index(lease)] = used(lease, event.index)
            return
        self.indexes[event.series, event.business_day] = event.index
        self.indexes[event.series, None] = event.index

    def _apply_to_clerk(self, event: people.ClerkEvent, at: datetime) -> None:
        match event:
            case people.ClerkMoved(clerk=clerk, profile=profile):
                self.moves.pop(clerk, None)
                if profile is not None:
                    self.moves[clerk] = profile
                self._take_moves()
            case people.MessageSent() | people.MessageRead():
                self.unread = evolve_messages(self.unread, event, at)
            case people.EmergencyRaised() | people.EmergencyAccepted() | people.EmergencyEnded():
                self.open_emergencies = evolve_emergencies(self.open_emergencies, event, at)
            case _:
                pass

    def _forget_the_day(self) -> None:
        self.unread, self.open_emergencies, self.moves = {}, {}, {}
        self._take_moves()

    def _take_moves(self) -> None:
        if self.written is None:
            self.written = self.branch
        self.branch = with_moves(self.written, self.moves)

    def _booked(self, event: AnyAppointmentEvent) -> Appointment:
        return evolve_appointment(self.appointments.get(event.appointment), event)

    def ticket(self, ticket: str) -> Ticket | None:
        return self.tickets.get(ticket)

    def counter(self, counter: str) -> CounterStatus:
        return self.counters.get(counter, CounterStatus(counter=counter))

    def counter_of(self, clerk: str) -> str | None:
        return next((c.counter for c in self.counters.values() if c.clerk == clerk), None)

    def _waiting(self, queues: Iterable[str]) -> list[Ticket]:
        wanted = set(queues)
        found = [t for t in self.tickets.values() if t.state is State.WAITING and t.queue in wanted]
        return sorted(found, key=lambda t: (t.waiting_since, t.id))

    def lane_heads(self, queues: Iterable[str]) -> Sequence[Ticket]:
        lanes: dict[tuple[str, str], list[Ticket]] = {}
        special = []
        for ticket in sorted(self.tickets.values(), key=lambda t: (t.waiting_since, t.id)):
            if ticket.state is not State.WAITING:
                continue
            if ticket.held_for_counter or ticket.held_for_clerk or ticket.placed_first:
                special.append(ticket)
            elif ticket.not_before is None or ticket.not_before <= self.now:
                lanes.setdefault((ticket.queue, ticket.standing), []).append(ticket)
        wanted = set(queues)
        heads = [t for (queue, _), lane in lanes.items() if queue in wanted for t in lane[:2]]
        return [*special, *heads]

    def first_of_service(self, service: str) -> Sequence[Ticket]:
        found: dict[object, Ticket] = {}
        for ticket in sorted(self.tickets.values(), key=lambda t: (t.waiting_since, t.id)):
            if ticket.state is not State.WAITING or ticket.service != service:
                continue
            if ticket.held_for_counter or ticket.held_for_clerk or ticket.placed_first:
                found[ticket.id] = ticket
            elif ticket.not_before is None or ticket.not_before <= self.now:
                found.setdefault((ticket.queue, ticket.standing), ticket)
        return list(found.values())

    def history(self, ticket: str) -> Sequence[tuple[e.TicketEvent, datetime]]:
        return self.past.get(ticket, [])

    def nth_waiting(self, queue: str, n: int) -> Ticket | None:
        waiting = self._waiting([queue])
        return waiting[n - 1] if 0 < n <= len(waiting) else None

    def last_index(self, series: str, business_day: str | None) -> int | None:
        return self.indexes.get((series, business_day))

    def number_in_use(self, number: str) -> bool:
        return any(t.number == number and t.state in LIVE for t in self.tickets.values())

    def leases(self, series: str, business_day: str) -> Sequence[Lease]:
        return [one for one in self.lent if one.series == series and one.holds_on(business_day)]

    def issued(self, service: str, business_day: str) -> int:
        return sum(
            t.legs[0].service == service and t.business_day == business_day and not t.appointment
            for t in self.tickets.values()
        )

    def last_call(self) -> int:
        return self.calls

    def paused(self, service: str) -> str | None:
        return self.pauses.get(service)

    def too_late(self, service: str) -> bool:
        return service in self.hopeless

    def live_tickets(self) -> Sequence[Ticket]:
        return [t for t in self.tickets.values() if t.state in LIVE]

    def appointment(self, appointment: str) -> Appointment | None:
        return self.appointments.get(appointment)

    def appointment_by_code(self, code: str) -> Appointment | None:
        found = [a for a in self.appointments.values() if a.code == code]
        return found[-1] if found else None

    def staff_calls(self) -> Sequence[StaffCall]:
        return list(self.open_staff_calls.values())

    def messages(self) -> Sequence[Message]:
        return list(self.unread.values())

    def emergencies(self) -> Sequence[Emergency]:
        return list(self.open_emergencies.values())
