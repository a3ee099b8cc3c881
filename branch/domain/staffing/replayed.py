"""Plays the branch's own past days, to learn how often its counters are there.

The formula of the plan takes service times to vary more than they do, and every counter to serve
everybody; the availability learnt with it makes up for both. A played day has the real service
times and profiles, so it learns an availability of its own: the one with which the past, played
again, waits as long as it did. What it then says of people who give up and of the target is checked
against the same days.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from math import log
from random import Random

from branch.domain.configuration import Branch
from branch.domain.staffing.calibration import ENOUGH, USUAL_AVAILABILITY
from branch.domain.staffing.hall import crew
from branch.domain.staffing.history import SLOT_S, SLOTS, History, busy_days
from branch.domain.staffing.load import Rates, mean
from branch.domain.staffing.pools import Pool
from branch.domain.staffing.trial import Demand, Outcome, play

PEOPLE = 30_000
"""Played at most each time."""
LEAST, MOST = 0.4, 1.0
TRIES = 7
NEAR = 0.02
"""A mean wait this near to the real one is near enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """The past played again, beside what happened; seconds and shares."""

    availability: float
    learnt: bool
    days: int
    wait_s: float
    real_wait_s: float
    gave_up: float
    real_gave_up: float
    on_time: float
    real_on_time: float


def replayed(
    history: History,
    pool: Pool,
    before: date,
    *,
    patience_s: float,
    within_s: float,
    branch: Branch | None = None,
    seed: int = 1,
) -> Replayed:
    """Learn from the latest days before a day, and say how well they are met."""
    days = _latest(history, pool, before)
    waits, left = _truth(history, pool, days)
    demands = [_demand(history, pool, day, patience_s) for day in days]
    crews = [_counters(history, pool, day) for day in days]

    def again(availability: float) -> Outcome:
        outcomes = []
        for day, demand, counters in zip(days, demands, crews, strict=True):
            hall, at_work = crew(branch, pool, demand, counters, availability)
            outcomes.append(play(hall, demand, at_work, Random(f"{seed}/{day}")))
        return _together(outcomes)

    real = mean(waits)
    learnt = len(waits) >= ENOUGH
    if learnt:
        found, outcome = _matching(again, real)
    else:
        found, outcome = USUAL_AVAILABILITY, again(USUAL_AVAILABILITY)
    gone = len(outcome.gave_up_after)
    return Replayed(
        availability=found,
        learnt=learnt,
        days=len(days),
        wait_s=mean(outcome.waits),
        real_wait_s=real,
        gave_up=gone / max(1, gone + len(outcome.waits)),
        real_gave_up=left / max(1, left + len(waits)),
        on_time=mean([wait <= within_s for wait in outcome.waits]),
        real_on_time=mean([wait <= within_s for wait in waits]),
    )


def samples_of(history: History, pool: Pool) -> dict[str, Sequence[float]]:
    """Return the times of every service; of one that was never finished those of the pool."""
    own = {s: tuple(history.service_s[s]) for s in pool.services}
    everything = tuple(took for times in own.values() for took in times)
    return {s: times or everything for s, times in own.items()} if everything else {}


def _matching(again: Callable[[float], Outcome], real: float) -> tuple[float, Outcome]:
    """Return the availability whose mean wait is nearest to the real one, and what was played.

    The logarithm of the wait is nearly straight in the availability, so that a few secants do.
    """

    def off(outcome: Outcome) -> float:
        return log(max(1.0, mean(outcome.waits)) / max(1.0, real))

    low, high = LEAST, MOST
    tries: list[tuple[float, float, Outcome]] = []
    found = USUAL_AVAILABILITY
    while True:
        outcome = again(found)
        too_long = off(outcome)
        tries.append((found, too_long, outcome))
        if abs(too_long) <= NEAR or len(tries) >= TRIES:
            found, _, outcome = min(tries, key=lambda t: abs(t[1]))
            return found, outcome
        low, high = (found, high) if too_long > 0 else (low, found)
        found = _secant(tries, low, high)


def _secant(tries: Sequence[tuple[float, float, Outcome]], low: float, high: float) -> float:
    """Return where the last two tries point to, or the middle where that is outside."""
    if len(tries) > 1:
        (a, one, _), (b, other, _) = tries[-2:]
        slope = (other - one) / (b - a) if b != a else 0.0
        if slope < 0 and low < (found := b - other / slope) < high:
            return found
    return (low + high) / 2


def _latest(history: History, pool: Pool, before: date) -> list[date]:
    """Return the latest usual days, up to as many people as are played."""
    found: list[date] = []
    people = 0
    for day in sorted(busy_days(history, lambda d: d < before), reverse=True):
        here = int(sum(sum(_came(history, day, s)) for s in pool.services))
        if found and people + here > PEOPLE:
            break
        people += here
        found.append(day)
    return found


def _came(history: History, day: date, service: str) -> Rates:
    halves = history.days[day]
    return tuple(
        float(halves[place].lines[service].arrivals)
        if place in halves and service in halves[place].lines
        else 0.0
        for place in range(SLOTS)
    )


def _demand(history: History, pool: Pool, day: date, patience_s: float) -> Demand:
    service_s = samples_of(history, pool)
    return Demand(
        arrivals={s: _came(history, day, s) for s in service_s},
        service_s=service_s,
        standings=history.standings,
        patience_s=patience_s,
    )


def _counters(history: History, pool: Pool, day: date) -> Rates:
    halves = history.days[day]
    return tuple(
        float(round(sum(halves[place].open_s.get(c, 0.0) for c in pool.counters) / SLOT_S))
        if place in halves
        else 0.0
        for place in range(SLOTS)
    )


def _truth(history: History, pool: Pool, days: Sequence[date]) -> tuple[list[float], int]:
    """Return the real waits of the days, and how many gave up."""
    lines = [
        half.lines[service]
        for day in days
        for half in history.days[day].values()
        for service in pool.services
        if service in half.lines
    ]
    return [wait for line in lines for wait in line.waits], sum(line.gave_up for line in lines)


def _together(outcomes: Sequence[Outcome]) -> Outcome:
    return Outcome(
        tickets=sum(outcome.tickets for outcome in outcomes),
        waits=tuple(wait for outcome in outcomes for wait in outcome.waits),
        gave_up_after=tuple(wait for outcome in outcomes for wait in outcome.gave_up_after),
    )
