"""What the replay knows of the branch: the log, followed from the shared file."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterator
from datetime import datetime

from branch.domain import events as e
from branch.domain.counter import CounterStatus, evolve_counter
from branch.domain.ticket import State, Ticket, evolve
from branch.protocol.record import Record
from branch.store import reading
from branch.store.store import Store


class Ledger:
    """Tickets and counters as the log says; ``issued`` are those nobody has taken home yet."""

    def __init__(self, store: Store) -> None:
        self.tickets: dict[str, Ticket] = {}
        self.counters: dict[str, CounterStatus] = {}
        self.waiting: Counter[str] = Counter()
        self.states: Counter[State] = Counter()
        self.kinds: Counter[str] = Counter()
        self.started: dict[str, datetime] = {}
        self.issued: dict[str, deque[Ticket]] = defaultdict(deque)
        self._store = store
        self._seq = 0

    def follow(self) -> int:
        """Take in what is new in the log; return how many records that was."""
        taken = 0
        with self._store.reading() as connection:
            while records := reading.log(connection, self._seq):
                for record in records:
                    self._take(record)
                taken += len(records)
        return taken

    def _take(self, record: Record) -> None:
        self._seq = record.seq
        self.kinds[record.kind] += 1
        event = record.event()
        if isinstance(event, e.TicketEvent):
            before = self.tickets.get(event.ticket)
            after = evolve(before, event, record.occurred_at)
            self.tickets[after.id] = after
            self._count(before, -1)
            self._count(after, +1)
            if isinstance(event, e.TicketIssued):
                self.issued[after.service].append(after)
            if isinstance(event, e.ServingStarted):
                self.started[after.id] = record.occurred_at
        if isinstance(event, e.AtCounter | e.CounterEvent):
            status = self.counters.get(event.counter, CounterStatus(counter=event.counter))
            self.counters[event.counter] = evolve_counter(status, event, record.occurred_at)

    def _count(self, ticket: Ticket | None, step: int) -> None:
        if ticket is None:
            return
        self.states[ticket.state] += step
        if ticket.state is State.WAITING:
            self.waiting[ticket.queue] += step

    @property
    def at_counters(self) -> int:
        """How many are called or served now."""
        return self.states[State.CALLED] + self.states[State.SERVING]

    def ended(self) -> Iterator[Ticket]:
        """Return the tickets that are done with."""
        return (t for t in self.tickets.values() if t.ended_at is not None)
