"""Plays a day with a plan's counters: the call rule itself calls, people come, wait and give up.

The formula of the plan takes one queue, first come, first served, and a half hour that is like
every other. Here are the branch's own queues, profiles, standings and service times, and a rush at
ten is still there at half past. Who is next is asked of ``branch/domain/calling.py``.

A counter that is not always there is away for a few minutes in turn with the others, and finishes
first. Whoever waits when the planned hours end is still served.
"""

from __future__ import annotations

import heapq
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from random import Random

from branch.domain.calling import ranking
from branch.domain.configuration import Branch, Standing
from branch.domain.staffing.history import SLOT_S
from branch.domain.staffing.load import Rates
from branch.domain.ticket import Paper, State, Ticket

BEGIN = datetime(2000, 1, 1, tzinfo=UTC)
AWAY_S = 300.0
"""How long a counter is away at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """Who comes on the day that is tried."""

    arrivals: Mapping[str, Rates]
    service_s: Mapping[str, Sequence[float]]
    standings: Mapping[str, Mapping[Standing, int]]
    patience_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Crew:
    """Which counters, in the order in which they open, how many, and how often they are there."""

    counters: tuple[str, ...]
    per_half_hour: Sequence[float]
    availability: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One day as it went; seconds."""

    tickets: int
    waits: tuple[float, ...]
    gave_up_after: tuple[float, ...]
    services: tuple[str, ...] = ()
    """What each of the called came for, in the order of their waits."""

    def on_time(self, within_s: float) -> float:
        """Return the share called in time; who gave up sooner would perhaps have been."""
        late = sum(wait > within_s for wait in (*self.waits, *self.gave_up_after))
        in_time = sum(wait <= within_s for wait in self.waits)
        return in_time / (in_time + late) if in_time + late else 1.0


class _Kind(IntEnum):
    """What happens; of things at the same moment the first ones first."""

    STEP = 0
    FREE = 1
    LEAVE = 2
    ARRIVE = 3


@dataclass(slots=True)
class _Hall:
    """The branch while the day is played."""

    branch: Branch
    demand: Demand
    crew: Crew
    random: Random
    due: list[tuple[float, int, int, str]] = field(default_factory=list)
    lanes: dict[tuple[str, Standing], deque[Ticket]] = field(
        default_factory=lambda: defaultdict(deque)
    )
    waiting: dict[str, Ticket] = field(default_factory=dict)
    came: dict[str, float] = field(default_factory=dict)
    idle: dict[str, None] = field(default_factory=dict)
    there: set[str] = field(default_factory=set)
    busy: set[str] = field(default_factory=set)
    owed_s: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    waits: list[float] = field(default_factory=list)
    services: list[str] = field(default_factory=list)
    gave_up: list[float] = field(default_factory=list)
    happened: int = 0
    turn: int = 0
    behind: float = 0.0

    def happens(self, at: float, kind: _Kind, who: str) -> None:
        self.happened += 1
        heapq.heappush(self.due, (at, kind, self.happened, who))

    def play(self) -> Outcome:
        for number, (at, service) in enumerate(self._arrivals()):
            self.happens(at, _Kind.ARRIVE, f"{number:06d} {service}")
        tickets = len(self.due)
        steps = int(len(self.crew.per_half_hour) * SLOT_S / AWAY_S)
        for step in range(steps):
            self.happens(step * AWAY_S, _Kind.STEP, "")
        while self.due:
            at, kind, _, who = heapq.heappop(self.due)
            match kind:
                case _Kind.STEP:
                    self._step(at)
                case _Kind.FREE:
                    self._free(who, at)
                case _Kind.LEAVE:
                    self._leave(who, at)
                case _:
                    self._arrive(who, at)
            self._call(at)
        return Outcome(
            tickets=tickets,
            waits=tuple(self.waits),
            gave_up_after=tuple(self.gave_up),
            services=tuple(self.services),
        )

    def _arrivals(self) -> Iterator[tuple[float, str]]:
        for service, rates in self.demand.arrivals.items():
            for place, rate in enumerate(rates):
                at = self.random.expovariate(rate) if rate > 0 else 1.0
                while at < 1.0:
                    yield (place + at) * SLOT_S, service
                    at += self.random.expovariate(rate)

    def _step(self, at: float) -> None:
        """Open as many counters as are planned, and send some of them away for a while."""
        planned = int(self.crew.per_half_hour[int(at // SLOT_S)])
        later = any(self.crew.per_half_hour[int(at // SLOT_S) :])
        if planned or later:
            self.there = set(self.crew.counters[:planned])
        # Nobody is sent home while people wait: after the planned hours the last ones stay.
        self.behind += len(self.there) * max(0.0, 1 - self.crew.availability)
        for counter in sorted(self.there, key=lambda name: (len(name), name)):
            if counter not in self.busy and counter not in self.idle:
                self.idle[counter] = None
        order = [c for c in self.crew.counters if c in self.there]
        while self.behind >= 1 and order:
            self.behind -= 1
            self.owed_s[order[self.turn % len(order)]] += AWAY_S
            self.turn += 1
        for counter in tuple(self.idle):
            self._rest(counter, at)

    def _free(self, counter: str, at: float) -> None:
        self.busy.discard(counter)
        self.idle[counter] = None
        self._rest(counter, at)

    def _rest(self, counter: str, at: float) -> None:
        """Send a free counter away for as long as it owes."""
        if counter not in self.there:
            del self.idle[counter]
        elif self.owed_s[counter]:
            del self.idle[counter]
            self.busy.add(counter)
            self.happens(at + self.owed_s.pop(counter), _Kind.FREE, counter)

    def _leave(self, who: str, at: float) -> None:
        if who in self.waiting:
            del self.waiting[who]
            self.gave_up.append(at - self.came.pop(who))

    def _arrive(self, who: str, at: float) -> None:
        _, _, service = who.partition(" ")
        ticket = self._ticket(who, service, at)
        self.lanes[ticket.queue, ticket.standing].append(ticket)
        self.waiting[who] = ticket
        self.came[who] = at
        patience = self.random.expovariate(1 / self.demand.patience_s)
        self.happens(at + patience, _Kind.LEAVE, who)

    def _ticket(self, who: str, service: str, at: float) -> Ticket:
        known = self.demand.standings.get(service)
        standing = Standing.ORDINARY
        if known:
            standing = self.random.choices(list(known), weights=list(known.values()))[0]
        since = BEGIN + timedelta(seconds=at)
        offered = self.branch.services.get(service)
        return Ticket(
            id=who,
            number=who,
            series="",
            business_day="",
            language="",
            party_size=1,
            link="",
            state=State.WAITING,
            paper=Paper.CONFIRMED,
            standing=standing,
            service=service,
            queue=offered.queue if offered else service,
            arrived_at=since,
            waiting_since=since,
        )

    def _call(self, at: float) -> None:
        """Let every counter that is free and there call whom the rule puts first."""
        if not self.waiting:
            return
        now = BEGIN + timedelta(seconds=at)
        for counter in tuple(self.idle):
            ranked = ranking(self.branch, self._heads(), counter=counter, clerk=None, now=now)
            if ranked:
                del self.idle[counter]
                self._serve(ranked[0].ticket, counter, at)
            if not self.waiting:
                return

    def _heads(self) -> list[Ticket]:
        found = []
        for lane in self.lanes.values():
            while lane and lane[0].id not in self.waiting:
                lane.popleft()
            if lane:
                found.append(lane[0])
        return found

    def _serve(self, ticket: Ticket, counter: str, at: float) -> None:
        del self.waiting[ticket.id]
        self.waits.append(at - self.came.pop(ticket.id))
        self.services.append(ticket.service)
        self.busy.add(counter)
        took = self.random.choice(self.demand.service_s[ticket.service])
        self.happens(at + took, _Kind.FREE, counter)


def play(branch: Branch, demand: Demand, crew: Crew, random: Random) -> Outcome:
    """Play one day. ``branch`` gives the call rule, the profiles and the queues."""
    return _Hall(branch, demand, crew, random).play()
