"""Tries a plan out on many days that might come: does it keep what it promises?

The same random numbers give the same days, so a plan and its neighbours (one counter more or less
all day) meet the same people.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from branch.domain.configuration import Branch
from branch.domain.staffing.hall import crew
from branch.domain.staffing.history import History
from branch.domain.staffing.load import Outlook, mean
from branch.domain.staffing.plan import Plan, PoolPlan, Target, counters_of
from branch.domain.staffing.replayed import Replayed, replayed, samples_of
from branch.domain.staffing.trial import Demand, Outcome, play

PEOPLE = 10_000
"""Played at most, so that a branch of any size is tried in seconds."""
FEWEST_DAYS, MOST_DAYS = 3, 40
FEW = 30
"""Calls of a service below which its share says nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What the played days were like, all of them together."""

    days: int
    good_days: int
    """Days on which every target was met."""
    on_time: float
    """Share called within the first target's time."""
    wait_s: float
    late_wait_s: float
    """What nine in ten of the called waited less than."""
    gave_up: float
    hardest: str
    """The service whose people are called in time least often."""
    hardest_on_time: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """A plan, tried: how the past was met, and the days to come, by counters more or less."""

    past: Replayed
    days: Mapping[int, Trial]


def tried(
    history: History,
    plan: Plan,
    pool: PoolPlan,
    *,
    branch: Branch | None = None,
    seed: int = 1,
    steps: Sequence[int] = (-1, 0, 1),
) -> Tried:
    """Return what the pool's plan gives, and with so many counters more or less all day."""
    past = replayed(
        history,
        pool.pool,
        plan.outlook.day,
        patience_s=pool.calibration.patience_s,
        within_s=pool.targets[0].within_s,
        branch=branch,
        seed=seed,
    )
    demand = _demand(history, plan.outlook, pool)
    people = sum(sum(rates) for rates in demand.arrivals.values())
    days = min(MOST_DAYS, max(FEWEST_DAYS, int(PEOPLE / people))) if people else 0
    found = {}
    for step in steps:
        hall, at_work = crew(branch, pool.pool, demand, counters_of(pool, step), past.availability)
        outcomes = [play(hall, demand, at_work, Random(f"{seed}/{day}")) for day in range(days)]
        found[step] = summed_up(outcomes, pool.targets)
    return Tried(past=past, days=found)


def _demand(history: History, outlook: Outlook, pool: PoolPlan) -> Demand:
    """Return who comes to the pool, and what each of them takes."""
    service_s = samples_of(history, pool.pool)
    return Demand(
        arrivals={s: rates for s, rates in outlook.arrivals.items() if s in service_s},
        service_s=service_s,
        standings=history.standings,
        patience_s=pool.calibration.patience_s,
    )


def summed_up(outcomes: Sequence[Outcome], targets: Sequence[Target]) -> Trial:
    """Return the days as one; the share on time is by the first target."""
    waits = sorted(wait for outcome in outcomes for wait in outcome.waits)
    gone = [wait for outcome in outcomes for wait in outcome.gave_up_after]
    hardest, hardest_on_time = _hardest(outcomes, targets[0].within_s)
    whole = Outcome(tickets=0, waits=tuple(waits), gave_up_after=tuple(gone))
    return Trial(
        days=len(outcomes),
        good_days=sum(
            all(outcome.on_time(t.within_s) >= t.share for t in targets) for outcome in outcomes
        ),
        on_time=whole.on_time(targets[0].within_s),
        wait_s=mean(waits),
        late_wait_s=waits[int(0.9 * len(waits))] if waits else 0.0,
        gave_up=len(gone) / (len(gone) + len(waits)) if waits or gone else 0.0,
        hardest=hardest,
        hardest_on_time=hardest_on_time,
    )


def _hardest(outcomes: Sequence[Outcome], within_s: float) -> tuple[str, float]:
    """Return the service that is called in time least often, of those that come often enough."""
    called: defaultdict[str, list[bool]] = defaultdict(list)
    for outcome in outcomes:
        for service, wait in zip(outcome.services, outcome.waits, strict=True):
            called[service].append(wait <= within_s)
    shares = {s: mean(times) for s, times in called.items() if len(times) >= FEW}
    hardest = min(shares, key=lambda s: (shares[s], s), default="")
    return hardest, shares.get(hardest, 1.0)
