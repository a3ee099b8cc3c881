"""The hall as it is now: who waits in which queue, which counters are open, who may call what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from branch.domain.configuration import Branch, Standing, StandingRule
from branch.domain.forecast.memory import Memory
from branch.domain.forecast.profiles import Profiles
from branch.domain.ticket import Ticket

UNKNOWN_SERVICE_S = 300.0


@dataclass(slots=True, eq=False)
class Line:
    """One queue: who waits in it since when, and what it remembers."""

    id: str
    index: int
    memory: Memory
    waiting: dict[str, float] = field(default_factory=dict)
    """Instants (seconds) since when, by ticket."""
    counters: set[str] = field(default_factory=set)
    """The open counters that call from it."""


@dataclass(slots=True, eq=False)
class Desk:
    """An open counter: who sits there, what it calls from and whom it serves since when."""

    counter: str
    clerk: str | None
    lines: tuple[Line, ...]
    alike: bool
    """All its queues weigh the same."""
    ticket: str | None = None
    line: Line | None = None
    since: float = 0.0


class Floor:
    """State only; ``forecaster`` tells it what happened."""

    def __init__(self, branch: Branch, profiles: Profiles) -> None:
        self.branch = branch
        self.tickets: dict[str, Ticket] = {}
        self.lines: list[Line] = []
        self.desks: dict[str, Desk] = {}
        self.special: set[str] = set()
        """Waiting tickets whose place is not simply their arrival's."""
        self.weighted = 0
        """Open counters that prefer some queues to others."""
        self._profiles = profiles
        self._by_queue: dict[str, Line] = {}
        self._overlap: list[list[int]] = []
        self._busy: set[str] = set()
        self._related: dict[int, frozenset[str]] = {}
        self._ordinary = branch.rule(Standing.ORDINARY)

    def line(self, queue: str) -> Line:
        """Return the queue, which begins to exist when somebody asks for it."""
        found = self._by_queue.get(queue)
        if found is None:
            found = Line(id=queue, index=len(self.lines), memory=Memory(self._typical(queue)))
            self._by_queue[queue] = found
            self.lines.append(found)
            for row in self._overlap:
                row.append(0)
            self._overlap.append([0] * len(self.lines))
        return found

    def _typical(self, queue: str) -> float:
        stated = [
            float(service.typical_service_s)
            for service in self.branch.services.values()
            if service.queue == queue
        ]
        return sum(stated) / len(stated) if stated else UNKNOWN_SERVICE_S

    def overlap(self, line: Line) -> list[int]:
        """Return, per queue, how many open counters call from both; at its own index, all."""
        return self._overlap[line.index]

    def share(self, line: Line, other: Line) -> float:
        """Return which share of the other queue's open counters calls from this one too."""
        if line is other:
            return 1.0
        both = self._overlap[line.index][other.index]
        return both / self._overlap[other.index][other.index] if both else 0.0

    def counters(self, line: Line) -> int:
        return self._overlap[line.index][line.index]

    def related(self, line: Line) -> tuple[int, int]:
        """Return the open counters that call from a competing queue, and the busy ones of them."""
        found = self._related.get(line.index)
        if found is None:
            row = self._overlap[line.index]
            competing = [other.counters for other in self.lines if row[other.index]]
            found = frozenset().union(*competing)
            self._related[line.index] = found
        return len(found), len(found & self._busy)

    def enter(self, ticket: Ticket, since: float, now: float) -> None:
        """Somebody waits."""
        self.line(ticket.queue).waiting[ticket.id] = since
        if not self.is_plain(ticket) or since > now:
            self.special.add(ticket.id)

    def leave(self, ticket: Ticket) -> float | None:
        """Somebody waits no longer; return since when they had."""
        self.special.discard(ticket.id)
        return self.line(ticket.queue).waiting.pop(ticket.id, None)

    def is_plain(self, ticket: Ticket) -> bool:
        """Tell whether arrival alone decides the ticket's place among ordinary ones."""
        return not (
            ticket.placed_first
            or ticket.held_for_counter is not None
            or ticket.held_for_clerk is not None
            or ticket.not_before is not None
            or self._rule(ticket) != self._ordinary
        )

    def _rule(self, ticket: Ticket) -> StandingRule:
        return self.branch.rule(ticket.standing)

    def open(self, counter: str, clerk: str | None, at: float) -> Desk:
        """Begin to count on a counter."""
        self.close(counter)
        weights = self._profiles.weights(counter, clerk, at)
        lines = tuple(self.line(queue) for queue in weights)
        desk = Desk(counter, clerk, lines, alike=len(set(weights.values())) <= 1)
        self.desks[counter] = desk
        self.weighted += not desk.alike
        for line in lines:
            line.counters.add(counter)
        self._count(lines, 1)
        return desk

    def close(self, counter: str) -> None:
        """Count on a counter no longer."""
        desk = self.desks.pop(counter, None)
        if desk is not None:
            self.weighted -= not desk.alike
            self._busy.discard(counter)
            for line in desk.lines:
                line.counters.discard(counter)
            self._count(desk.lines, -1)

    def _count(self, lines: Iterable[Line], step: int) -> None:
        indexes = [line.index for line in lines]
        for a in indexes:
            row = self._overlap[a]
            for b in indexes:
                row[b] += step
        self._related.clear()

    def take(self, ticket: str, queue: str, counter: str, clerk: str | None, at: float) -> None:
        """A counter has somebody; one that nobody opened is open from now on."""
        line = self.line(queue)
        self._profiles.called(counter, clerk, queue, at)
        desk = self.desks.get(counter)
        if desk is None or line not in desk.lines:
            desk = self.open(counter, clerk, at)
        desk.ticket, desk.line, desk.since = ticket, line, at
        self._busy.add(counter)

    def free(self, counter: str, ticket: str) -> Desk | None:
        """Take the ticket from the counter; return the counter as it was if it had it."""
        desk = self.desks.get(counter)
        if desk is None or desk.ticket != ticket:
            return None
        desk.ticket = None
        self._busy.discard(counter)
        return desk
