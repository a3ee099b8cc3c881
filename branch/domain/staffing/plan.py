"""The fewest counters per half hour that meet the target, and what one more or less would do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from branch.domain.configuration import Branch
from branch.domain.staffing.calibration import Calibration, learn, past
from branch.domain.staffing.erlang import Crowd, Waiting, waiting
from branch.domain.staffing.history import SLOT_S, SLOTS, History
from branch.domain.staffing.load import Outlook, Rates, mean, offered, outlook
from branch.domain.staffing.pools import Pool, pools

MOST_GIVE_UP = 0.1
"""No plan counts on more people than this giving up; it would call the rest in time with fewer
counters than the work needs."""

NOBODY = 0.02
"""Counters kept busy below which a half hour needs nobody."""
MOST_COUNTERS = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """So many of those who stay are called within so long."""

    within_s: float
    share: float


USUAL_TARGET = Target(within_s=600, share=0.8)
"""What is planned for where the branch has promised nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A number of counters, and what it gives."""

    counters: int
    waiting: Waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfHourPlan:
    """One half hour of one pool."""

    place: int
    """Which half hour of the day, from 0."""
    arrivals: float
    load: float
    fewer: Option | None
    """One counter less, where there is one to spare."""
    needed: Option
    more: Option
    """One counter more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolPlan:
    """A pool's day."""

    pool: Pool
    targets: tuple[Target, ...]
    calibration: Calibration
    halves: tuple[HalfHourPlan, ...]

    @property
    def known_counters(self) -> int:
        """Return how many counters of the branch serve the pool."""
        return len(self.pool.counters)

    @property
    def short(self) -> tuple[HalfHourPlan, ...]:
        """Return the half hours that need more counters than the branch has."""
        return tuple(h for h in self.halves if h.needed.counters > self.known_counters)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A day: what is expected, and what each pool needs."""

    outlook: Outlook
    pools: tuple[PoolPlan, ...]


def plan(
    history: History, day: date, *, branch: Branch | None = None, target: Target | None = None
) -> Plan:
    """Return the plan of a day. ``target`` wins over the branch file. Raises NothingKnown."""
    expected = outlook(history, day)
    before = day - timedelta(days=1)
    return Plan(
        outlook=expected,
        pools=tuple(
            _pool_plan(history, expected, pool, targets_of(pool, branch, target), before)
            for pool in pools(history, branch)
            if any(service in expected.arrivals for service in pool.services)
        ),
    )


def targets_of(pool: Pool, branch: Branch | None, target: Target | None) -> tuple[Target, ...]:
    """Return what the pool must meet: all of its services' targets at once."""
    if target is not None:
        return (target,)
    services = [branch.services.get(name) for name in pool.services] if branch else []
    found = {
        Target(within_s=60.0 * service.target_wait_min, share=service.target_percent / 100)
        for service in services
        if service is not None and service.target_wait_min is not None
    }
    hard = [t for t in found if not any(_includes(other, t) for other in found)]
    return tuple(sorted(hard, key=lambda t: (t.within_s, t.share))) or (USUAL_TARGET,)


def _includes(one: Target, other: Target) -> bool:
    """Tell whether whoever meets the one meets the other as well."""
    return one != other and one.within_s <= other.within_s and one.share >= other.share


def _pool_plan(
    history: History, expected: Outlook, pool: Pool, targets: tuple[Target, ...], last: date
) -> PoolPlan:
    learnt = learn(past(history, pool, lambda day: day <= last), within_s=targets[0].within_s)
    arrivals, load = [0.0] * SLOTS, [0.0] * SLOTS
    for service in pool.services:
        rates = expected.arrivals.get(service, (0.0,) * SLOTS)
        busy = offered(rates, _samples(history, pool, service))
        arrivals = [a + b for a, b in zip(arrivals, rates, strict=True)]
        load = [a + b for a, b in zip(load, busy, strict=True)]
    return PoolPlan(
        pool=pool,
        targets=targets,
        calibration=learnt,
        halves=tuple(half_hours(arrivals, load, learnt, targets)),
    )


def _samples(history: History, pool: Pool, service: str) -> Sequence[float]:
    """Return the service's own times, or those of the pool for one that was never finished."""
    own = history.service_s[service]
    return own or [s for other in pool.services for s in history.service_s[other]]


def half_hours(
    arrivals: Sequence[float],
    load: Sequence[float],
    learnt: Calibration,
    targets: Sequence[Target],
) -> list[HalfHourPlan]:
    """Return the half hours in which anybody is there to be served."""
    whole = sum(arrivals)
    service_s = sum(load) * SLOT_S / whole if whole else 0.0
    found = []
    for place, (came, busy) in enumerate(zip(arrivals, load, strict=True)):
        if busy < NOBODY:
            continue
        # The load of this half hour as a stream of its own: who came before still counts.
        crowd = Crowd(per_s=busy / service_s, service_s=service_s, patience_s=learnt.patience_s)
        fewest = fewest_counters(crowd, learnt.availability, targets)
        options = [_option(fewest + step, crowd, learnt, targets[0]) for step in (-1, 0, 1)]
        found.append(
            HalfHourPlan(
                place=place,
                arrivals=came,
                load=busy,
                fewer=options[0] if fewest > 1 else None,
                needed=options[1],
                more=options[2],
            )
        )
    return found


def fewest_counters(crowd: Crowd, availability: float, targets: Sequence[Target]) -> int:
    """Return the smallest number of counters, at least one, that meets every target."""

    def enough(counters: int) -> bool:
        found = [
            (waiting(counters * availability, crowd=crowd, within_s=t.within_s), t) for t in targets
        ]
        return all(w.on_time >= t.share and w.gave_up <= MOST_GIVE_UP for w, t in found)

    high = max(1, ceil(crowd.load / availability))
    while not enough(high) and high < MOST_COUNTERS:
        high *= 2
    low = 0
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle) else (middle, high)
    return high


def _option(counters: int, crowd: Crowd, learnt: Calibration, target: Target) -> Option:
    found = waiting(counters * learnt.availability, crowd=crowd, within_s=target.within_s)
    return Option(counters=counters, waiting=found)


def counters_of(plan: PoolPlan, step: int = 0) -> Rates:
    """Return the counters per half hour of the whole day, with one more or less if asked."""
    found = [0.0] * SLOTS
    for half in plan.halves:
        found[half.place] = float(max(1, half.needed.counters + step))
    return tuple(found)


def mean_load(plan: PoolPlan) -> float:
    """Return the mean load of the half hours that need anybody."""
    return mean([half.load for half in plan.halves])
