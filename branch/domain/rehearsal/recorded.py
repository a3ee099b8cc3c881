"""What a rehearsal needs of a day: who waited for what from when, and when each counter pressed.

``from_events`` makes it of a branch log by the same ``evolve`` that keeps the tickets, looking only
at where a ticket goes in and out of waiting; so it understands every event there is, or will be.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from branch.domain import events as e
from branch.domain.calling import CHOSEN, SERVICE
from branch.domain.configuration import Branch, Standing
from branch.domain.day import Day
from branch.domain.ticket import AT_A_COUNTER, IllegalEvent, State, Ticket


@dataclass(slots=True, kw_only=True)
class Stint:
    """One time of waiting: of a visit, or of a later part of it (``follows`` the stint before)."""

    place: int
    ticket: Ticket
    """As it joined the queue."""
    joined: datetime
    follows: int | None = None
    called: datetime | None = None
    counter: str = ""
    freed: datetime | None = None
    """When the counter was free of it again."""
    gone: datetime | None = None
    """When it left the queue without being called."""
    crowd_after: frozenset[str] = frozenset()
    """The queues in which somebody waited when the counter was free of this one."""

    @property
    def hold(self) -> timedelta | None:
        """How long the counter had it."""
        return self.freed - self.called if self.freed and self.called else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """A counter called. ``pinned`` is the stint that a clerk had chosen, out of the rule."""

    counter: str
    clerk: str
    at: datetime
    stint: int
    pinned: bool
    freed_before: datetime | None = None
    """When the counter's call before this one was over."""
    crowd_before: frozenset[str] = frozenset()
    """The queues in which somebody waited then."""
    moves: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedDay:
    """Everything, in the order in which it happened."""

    stints: tuple[Stint, ...]
    presses: tuple[Press, ...]
    illegal: int = 0
    """Events that fitted nothing and were left out."""


@dataclass(slots=True)
class Recorder:
    """Takes events in, one after the other."""

    branch: Branch
    day: Day = field(init=False)
    stints: list[Stint] = field(default_factory=list)
    presses: list[Press] = field(default_factory=list)
    illegal: int = 0
    _open: dict[str, Stint] = field(default_factory=dict)
    _waiting: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.day = Day(branch=self.branch, now=datetime.min)

    def take(self, event: e.Event, at: datetime) -> None:
        """Take one event in."""
        before = self.day.tickets.get(event.ticket) if isinstance(event, e.TicketEvent) else None
        try:
            self.day.apply(event, at)
        except IllegalEvent:
            self.illegal += 1
            return
        if isinstance(event, e.TicketEvent):
            self._follow(event, before, self.day.tickets[event.ticket], at)

    def _follow(
        self, event: e.TicketEvent, before: Ticket | None, after: Ticket, at: datetime
    ) -> None:
        was = before.state if before else None
        stint = self._open.get(after.id)
        if was is State.WAITING and after.state is not State.WAITING and stint is not None:
            self._waiting[stint.ticket.queue] -= 1
            if isinstance(event, e.TicketCalled):
                self._called(event, stint, at)
            else:
                stint.gone = at
        left = was in AT_A_COUNTER and after.state not in AT_A_COUNTER
        # Parked and resumed, or undone: the counter was free of it the first time.
        free = left and stint is not None and stint.called is not None and stint.freed is None
        if free and stint is not None:
            stint.freed = at
        if after.state is State.WAITING and was is not State.WAITING:
            self._join(after, stint, at)
        if free and stint is not None:
            stint.crowd_after = frozenset(q for q, count in self._waiting.items() if count)

    def _called(self, event: e.TicketCalled, stint: Stint, at: datetime) -> None:
        stint.called, stint.counter = at, event.counter
        self.presses.append(
            Press(
                counter=event.counter,
                clerk=event.clerk,
                at=at,
                stint=stint.place,
                pinned=event.reason.rule in {CHOSEN, SERVICE},
                moves=tuple(sorted(self.day.moves.items())),
            )
        )

    def _join(self, after: Ticket, stint: Stint | None, at: datetime) -> None:
        new = Stint(
            place=len(self.stints),
            ticket=after,
            joined=at,
            follows=stint.place if stint and stint.freed is not None else None,
        )
        self.stints.append(new)
        self._open[after.id] = new
        self._waiting[after.queue] = self._waiting.get(after.queue, 0) + 1

    def done(self) -> RecordedDay:
        """Return the day."""
        return RecordedDay(
            stints=tuple(self.stints),
            presses=in_a_row(self.stints, self.presses),
            illegal=self.illegal,
        )


def in_a_row(stints: Sequence[Stint], presses: Iterable[Press]) -> tuple[Press, ...]:
    """Return the presses, each with when its counter was free of the one before."""
    before: dict[str, Stint] = {}
    found = []
    for press in presses:
        last = before.get(press.counter)
        if last is not None:
            press = replace(press, freed_before=last.freed, crowd_before=last.crowd_after)
        before[press.counter] = stints[press.stint]
        found.append(press)
    return tuple(found)


def from_events(branch: Branch, events: Iterable[tuple[e.Event, datetime]]) -> RecordedDay:
    """Return the day that a log tells of."""
    recorder = Recorder(branch)
    for event, at in events:
        recorder.take(event, at)
    return recorder.done()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """How long one stint waited, and the place of its call among all calls (from 1)."""

    stint: int
    number: str
    standing: Standing
    service: str
    seconds: float
    place: int
    counter: str
    at: datetime


def waits_of(day: RecordedDay) -> list[Wait]:
    """Return the waits as they were, in the order of the calls."""
    return [
        wait_of(day.stints[press.stint], press.at, place, press.counter)
        for place, press in enumerate(day.presses, start=1)
    ]


def wait_of(stint: Stint, at: datetime, place: int, counter: str) -> Wait:
    """Return the wait of a stint that is called ``at``; an appointment waits from its time on."""
    ticket = stint.ticket
    since = max(stint.joined, ticket.waiting_since) if ticket.appointment else stint.joined
    return Wait(
        stint=stint.place,
        number=ticket.number,
        standing=ticket.standing,
        service=ticket.service,
        seconds=max(0.0, (at - since).total_seconds()),
        place=place,
        counter=counter,
        at=at,
    )
