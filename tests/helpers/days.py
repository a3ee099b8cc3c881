"""A day in memory that tests tell as a story."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from branch.domain import calling, issuing, serving, working
from branch.domain.configuration import Branch, Standing
from branch.domain.day import Day
from branch.domain.events import Event, TicketCalled
from branch.domain.ticket import Ticket
from tests.helpers.branches import small_branch

MONDAY_9 = datetime(2026, 3, 2, 9, tzinfo=UTC)


class Story:
    """People come, clerks act; every step may be asked about afterwards."""

    def __init__(self, branch: Branch | None = None, now: datetime = MONDAY_9) -> None:
        self.day = Day(branch=branch or small_branch(), now=now)
        for counter in self.day.branch.counters:
            self.do(working.open_counter, counter=counter, clerk=f"k{counter}")

    def do(self, decide: Callable[..., Sequence[Event]], **arguments: Any) -> Sequence[Event]:
        """Decide and apply; a refusal is raised."""
        events = decide(self.day, **arguments)
        for event in events:
            self.day.apply(event, self.day.now)
        return events

    def later(self, seconds: float) -> None:
        self.day.now += timedelta(seconds=seconds)

    def comes(self, service: str, standing: Standing = Standing.ORDINARY) -> str:
        """Somebody takes a ticket; returns its number."""
        self.do(issuing.issue, service=service, language="en", standing=standing)
        self.later(1e-6)  # nobody comes at the same instant as somebody else
        return list(self.day.tickets.values())[-1].number

    def ticket(self, number: str) -> Ticket:
        """Return the newest ticket with the number."""
        return [t for t in self.day.tickets.values() if t.number == number][-1]

    def called(self, counter: str) -> TicketCalled:
        """Call next; returns the event."""
        (event,) = self.do(calling.call_next, counter=counter)
        assert isinstance(event, TicketCalled)
        return event

    def number_called(self, counter: str) -> str:
        """Call next; returns the number."""
        return self.day.tickets[self.called(counter).ticket].number

    def serve(self, counter: str) -> str:
        """Call, serve and finish; returns the number."""
        number = self.number_called(counter)
        self.do(serving.start, counter=counter)
        self.do(serving.finish, counter=counter, outcome="served")
        return number
