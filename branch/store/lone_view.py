"""The branch as a computer knows it that hears no hub: its copy, and what was done here since.

It is what a counter sees and decides on while it is alone. What does not fit the copy any more is
passed over: the hub will say the same of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection

from branch.domain import events as e
from branch.domain.calling import is_held
from branch.domain.configuration import Branch, Series
from branch.domain.counter import CounterStatus, evolve_counter, vacate
from branch.domain.late import come_back, why_not
from branch.domain.leases import next_lent
from branch.domain.lone_events import WentOnAlone
from branch.domain.ticket import LIVE, State, Ticket, evolve
from branch.protocol.codec import MalformedBody, UnknownKind
from branch.store import late
from branch.store.view import StoredView

SURELY = timedelta(minutes=2)
"""A reservation that lapses sooner is none: the hub's clock may be ahead by as much."""


class LoneView(StoredView):
    """A ``BranchView``; ``tickets`` and ``counters`` are those that were changed here."""

    def __init__(self, connection: Connection, branch: Branch, now: datetime) -> None:
        super().__init__(connection, branch, now)
        self.tickets: dict[str, Ticket] = {}
        self.counters: dict[str, CounterStatus] = {}
        self._steps: dict[str, list[tuple[e.TicketEvent, datetime]]] = {}
        self._unoffered: set[str] = set()
        self.alone: set[str] = set()
        """The counters of which it is noted that they went on alone."""
        offered = late.offered(connection)
        for fact in late.unfollowed(connection):
            try:
                event = fact.event()
            except (UnknownKind, MalformedBody):  # of a newer version that was taken away again
                continue
            if fact.place > offered and isinstance(event, e.TicketIssued):
                self._unoffered.add(event.ticket)
            if fact.place > offered and isinstance(event, WentOnAlone):
                self.alone.add(event.counter)
            self._take(event, fact.occurred_at)

    def ticket(self, ticket: str) -> Ticket | None:
        return self.tickets.get(ticket) or super().ticket(ticket)

    def counter(self, counter: str) -> CounterStatus:
        return self.counters.get(counter) or super().counter(counter)

    def counter_of(self, clerk: str) -> str | None:
        for status in self.counters.values():
            if status.clerk == clerk:
                return status.counter
        found = super().counter_of(clerk)
        return None if found in self.counters else found

    def history(self, ticket: str) -> Sequence[tuple[e.TicketEvent, datetime]]:
        return [*super().history(ticket), *self._steps.get(ticket, ())]

    def number_in_use(self, number: str) -> bool:
        if any(t.number == number and t.state in LIVE for t in self.tickets.values()):
            return True
        return self.holder_of(number) not in {None, *self.tickets}

    def last_call(self) -> int:
        """A call without the hub has no place in the branch's row of calls: its number is 0."""
        return -1

    def lane_heads(self, queues: Iterable[str]) -> Sequence[Ticket]:
        return self.lane()

    def first_of_service(self, service: str) -> Sequence[Ticket]:
        return [ticket for ticket in self.lane() if ticket.service == service]

    def lane(self) -> list[Ticket]:
        """Return who may be called with nobody to ask: no other counter may call them meanwhile.

        That are tickets kept for one counter or clerk by the hub, and those of this computer's own
        numbers of which the hub cannot have heard.
        """
        kept = [t for t in super().lane_heads(()) if t.id not in self.tickets and self._is_kept(t)]
        own = [t for key, t in self.tickets.items() if key in self._unoffered]
        return [ticket for ticket in (*kept, *own) if ticket.state is State.WAITING]

    def did_last(self, ticket: str) -> bool:
        """Tell whether the last thing that happened to the ticket was done here, alone."""
        return bool(self._steps.get(ticket))

    def next_lent(self, series: Series, day: str) -> int:
        """Return the next number lent to this computer. Raises LentNumbersUsedUp."""
        holder = late.known_holder(self._connection)
        given = late.given(self._connection, series.id, day)
        return next_lent(self, series, day, holder=holder, given=given)

    def _is_kept(self, ticket: Ticket) -> bool:
        return is_held(self.branch, ticket, self.now + SURELY)

    def _take(self, event: e.Event, at: datetime) -> None:
        if isinstance(event, WentOnAlone):
            for back in come_back(self, event):
                self._follow(back, at)
        elif not why_not(self, event, at):
            self._follow(event, at)

    def _follow(self, event: e.Event, at: datetime) -> None:
        if isinstance(event, e.TicketEvent):
            before = self.ticket(event.ticket)
            after = self.tickets[event.ticket] = evolve(before, event, at)
            self._steps.setdefault(event.ticket, []).append((event, at))
            if before and before.counter and after.state not in LIVE:
                status = self.counter(before.counter)
                if status.ticket == event.ticket:
                    self.counters[before.counter] = vacate(status)
        if isinstance(event, e.AtCounter | e.CounterEvent):
            status = self.counter(event.counter)
            self.counters[event.counter] = evolve_counter(status, event, at)
