"""What a decision may ask about the branch, and nothing else.

Two things answer: ``day.Day`` (everything in memory; tests, simulations, rehearsals) and the
store's write transaction (a few indexed look-ups, however many tickets the day has).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from branch.domain.appointment import Appointment
from branch.domain.configuration import Branch
from branch.domain.counter import CounterStatus
from branch.domain.events import TicketEvent
from branch.domain.ids import RandomBytes
from branch.domain.staff_call import StaffCall
from branch.domain.supervising_state import Emergency, Message
from branch.domain.ticket import Ticket

if TYPE_CHECKING:
    from branch.domain.leases import Lease


class BranchView(Protocol):
    """The branch at one instant."""

    @property
    def branch(self) -> Branch: ...

    @property
    def now(self) -> datetime: ...

    @property
    def random(self) -> RandomBytes:
        """Return where ids and links take their random bytes from."""

    def ticket(self, ticket: str) -> Ticket | None: ...

    def counter(self, counter: str) -> CounterStatus: ...

    def counter_of(self, clerk: str) -> str | None:
        """Return the counter where the clerk is signed in."""

    def lane_heads(self, queues: Iterable[str]) -> Sequence[Ticket]:
        """Return who may be called, the first two of every lane at least.

        A lane is the waiting tickets of one queue and standing that are not held for anybody and
        whose ``not_before`` has passed, by ``waiting_since``. Within a lane the earliest has the
        highest score, so nobody behind the first two can win or be the best beaten.
        Tickets placed first and tickets held for somebody come whole.
        """

    def first_of_service(self, service: str) -> Sequence[Ticket]:
        """Return the first of every lane who waits for the service; the held ones come whole."""

    def history(self, ticket: str) -> Sequence[tuple[TicketEvent, datetime]]:
        """Return what happened to the ticket and when, oldest first."""

    def nth_waiting(self, queue: str, n: int) -> Ticket | None:
        """Return the n-th waiting ticket of the queue by ``waiting_since`` (1 is the first)."""

    def last_index(self, series: str, business_day: str | None) -> int | None:
        """Return the index of the series given out last, on that day or (None) ever."""

    def number_in_use(self, number: str) -> bool:
        """Tell whether somebody still holds the number, from whatever day."""

    def leases(self, series: str, business_day: str) -> Sequence[Lease]:
        """Return the blocks of the series that hold on the day, in the order of lending."""

    def issued(self, service: str, business_day: str) -> int:
        """Return how many tickets the day has given out; check-ins are not counted."""

    def last_call(self) -> int:
        """Return the number of the branch's last call, 0 before the first."""

    def paused(self, service: str) -> str | None:
        """Return why the service is paused, None when it is not."""

    def too_late(self, service: str) -> bool:
        """Tell whether the forecast says that who comes now is not called before closing.

        False as well while no forecast is known.
        """

    def live_tickets(self) -> Sequence[Ticket]:
        """Return all tickets somebody still holds, for closing the day."""

    def appointment(self, appointment: str) -> Appointment | None: ...

    def appointment_by_code(self, code: str) -> Appointment | None:
        """Return the appointment booked last with the code."""

    def staff_calls(self) -> Sequence[StaffCall]:
        """Return the calls for staff that nobody has answered, oldest first."""

    def messages(self) -> Sequence[Message]:
        """Return the messages between clerks that nobody has read, oldest first."""

    def emergencies(self) -> Sequence[Emergency]:
        """Return the calls for help that are not ended, oldest first."""
