"""What a use case did, for the views that must refresh because of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from branch.domain.appointment import Appointment
from branch.domain.counter import CounterStatus
from branch.domain.events import Event
from branch.domain.ticket import Ticket
from branch.protocol.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What a use case did: the events in order, and each ticket and counter as it is now.

    ``repeated`` says that the operation had been done before and nothing was done again.
    """

    records: tuple[Record, ...]
    events: tuple[Event, ...]
    tickets: Mapping[str, Ticket]
    counters: Mapping[str, CounterStatus]
    repeated: bool = False
    appointments: Mapping[str, Appointment] = field(default_factory=dict)

    @property
    def ticket(self) -> Ticket:
        """The ticket, where the use case is about a single one; ValueError where it is not."""
        (only,) = self.tickets.values()
        return only

    @property
    def appointment(self) -> Appointment:
        """The appointment, where the use case is about a single one; ValueError otherwise."""
        (only,) = self.appointments.values()
        return only
