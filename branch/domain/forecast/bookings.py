"""Appointments that have not come yet: some of them will, and then go before who waits now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from branch.domain import events as e
from branch.domain.configuration import Standing
from branch.domain.ticket import Ticket, evolve

SHOW_PRIOR = 0.85
SHOW_RATE = 0.02


@dataclass(slots=True)
class Bookings:
    """What is booked and not checked in, and which share of bookings comes."""

    show_rate: float = SHOW_PRIOR
    _booked: dict[str, tuple[float, Ticket]] = field(default_factory=dict)

    def observe(self, event: e.AppointmentEvent, queue_of: Callable[[str], str]) -> None:
        """Take in that somebody booked, moved or cancelled a time."""
        match event:
            case e.AppointmentBooked() | e.AppointmentChanged():
                queue = queue_of(event.service)
                self.add(event.appointment, service=event.service, queue=queue, due=event.at)
            case e.AppointmentCancelled():
                self.over(event.appointment, came=None)
            case _:
                pass

    def turn_page(self, now: float) -> None:
        """At the end of a day: who was booked before and has not come does not come."""
        for ref in [ref for ref, (due, _) in self._booked.items() if due < now]:
            self.over(ref, came=False)

    def add(self, ref: str, *, service: str, queue: str, due: datetime) -> None:
        """Take in an appointment; the same reference again moves it."""
        waits = newcomer(
            service=service, queue=queue, at=due, standing=Standing.APPOINTMENT, name=ref
        )
        self._booked[ref] = (due.timestamp(), waits)

    def over(self, ref: str, *, came: bool | None) -> None:
        """Forget an appointment: somebody came or did not, or (None) it was cancelled."""
        if self._booked.pop(ref, None) is not None and came is not None:
            self.show_rate += SHOW_RATE * (came - self.show_rate)

    def __len__(self) -> int:
        return len(self._booked)

    def due(self, after: float, until: float) -> list[Ticket]:
        """Return those that fall due in the time, as the tickets they would be."""
        if not self._booked:
            return []
        return [ticket for due, ticket in self._booked.values() if after <= due <= until]


def newcomer(*, service: str, queue: str, at: datetime, standing: Standing, name: str) -> Ticket:
    """Return the ticket of somebody who has none yet."""
    issued = e.TicketIssued(
        ticket=name,
        number="",
        series="",
        index=0,
        business_day="",
        service=service,
        queue=queue,
        standing=standing,
        language="",
        party_size=1,
        waiting_since=at,
        link="",
    )
    return evolve(None, issued, at)
