"""Waiting at counters when people give up: the Erlang-A model (M/M/n+M), exactly.

With n counters, a wait of somebody who finds j others waiting is a sum of exponential times with
the rates n*mu + i*theta, i = 0..j. Because the rates are an arithmetic progression, that sum is
longer than t with a negative binomial probability, so no integral is needed. Without giving up it
is Erlang-C, in closed form.

Sources: Erlang 1917; Palm 1946; Garnett, Mandelbaum and Reiman 2002; Mandelbaum and Zeltyn 2007.

By hand: ``python -c "from branch.domain.staffing.erlang import *; print(waiting(4, crowd=Crowd(
per_s=0.01, service_s=300, patience_s=1800), within_s=600))"``.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, expm1, floor, inf, isinf

SMALL = 1e-13
LARGE = 1e200


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowd:
    """Who comes: how many a second, how long each is served, how long each would wait (means)."""

    per_s: float
    service_s: float
    patience_s: float = inf

    @property
    def load(self) -> float:
        """Return the offered load: counters that would be busy if nobody ever waited."""
        return self.per_s * self.service_s


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What a number of counters gives."""

    on_time: float
    """Share of those who stay that is called within the time that was asked about."""
    wait_s: float
    """Mean wait of those who are called; infinite where the queue only grows."""
    gave_up: float
    """Share of all that leaves before being called."""


def waiting(counters: float, *, crowd: Crowd, within_s: float) -> Waiting:
    """Return the waiting at this many counters.

    A fraction is what some counters give that are away now and then: between two whole numbers in
    proportion, below one a single counter that is slower.
    """
    if crowd.per_s <= 0:
        return Waiting(on_time=1.0, wait_s=0.0, gave_up=0.0)
    if counters <= 0:
        return Waiting(on_time=0.0, wait_s=inf, gave_up=0.0 if isinf(crowd.patience_s) else 1.0)
    if counters < 1:
        slower = Crowd(
            per_s=crowd.per_s,
            service_s=crowd.service_s / counters,
            patience_s=crowd.patience_s,
        )
        return _whole(1, slower, within_s)
    whole = floor(counters)
    rest = counters - whole
    few = _whole(whole, crowd, within_s)
    if not rest:
        return few
    many = _whole(whole + 1, crowd, within_s)
    return Waiting(
        on_time=_between(few.on_time, many.on_time, rest),
        wait_s=_between(few.wait_s, many.wait_s, rest),
        gave_up=_between(few.gave_up, many.gave_up, rest),
    )


def _between(few: float, many: float, rest: float) -> float:
    return few + (many - few) * rest if few != many else few


def _whole(n: int, crowd: Crowd, within_s: float) -> Waiting:
    return _patient(n, crowd, within_s) if isinf(crowd.patience_s) else _some(n, crowd, within_s)


def blocked(n: int, load: float) -> float:
    """Return Erlang-B: the share that finds n counters busy when nobody waits."""
    share = 1.0
    for k in range(1, n + 1):
        share = load * share / (k + load * share)
    return share


def _patient(n: int, crowd: Crowd, within_s: float) -> Waiting:
    """Erlang-C: nobody gives up."""
    load = crowd.load
    if load >= n:
        return Waiting(on_time=0.0, wait_s=inf, gave_up=0.0)
    lost = blocked(n, load)
    waits = lost / (1 - load / n * (1 - lost))
    spare_per_s = (n - load) / crowd.service_s
    return Waiting(
        on_time=1 - waits * exp(-spare_per_s * within_s),
        wait_s=waits / spare_per_s,
        gave_up=0.0,
    )


def _some(n: int, crowd: Crowd, within_s: float) -> Waiting:
    """Erlang-A, summed over how many wait: the states below n only weigh together."""
    rate, leaves = n / crowd.service_s, 1 / crowd.patience_s
    # How likely each number waiting is, with "all counters busy, nobody waits" as the unit.
    free = _free_states(n, crowd.load)
    one = 1.0
    all_states, late, called, waited = free + one, 0.0, free, 0.0
    # Somebody who finds j waiting: the wait is longer than within_s with ``tail``, and those who
    # are called wait ``steps`` seconds on average.
    step_tail = exp(-rate * within_s)
    tail, steps = step_tail, 0.0
    gone = -expm1(-leaves * within_s) / leaves
    j = 0
    while True:
        stays = rate / (rate + (j + 1) * leaves)
        steps += 1 / (rate + (j + 1) * leaves)
        late += one * tail
        called += one * stays
        waited += one * stays * steps
        j += 1
        step_tail *= (rate + (j - 1) * leaves) / j * gone
        tail = min(1.0, tail + step_tail)
        before, one = one, one * crowd.per_s / (rate + j * leaves)
        all_states += one
        if all_states > LARGE:
            # Only proportions count; a long queue weighs more than a float can hold.
            one, before, all_states = one / LARGE, before / LARGE, all_states / LARGE
            late, called, waited = late / LARGE, called / LARGE, waited / LARGE
        if one < before and one < SMALL * all_states:
            break
    return Waiting(
        on_time=max(0.0, 1 - late / all_states),
        wait_s=waited / called,
        gave_up=max(0.0, 1 - called / all_states),
    )


def _free_states(n: int, load: float) -> float:
    """Return the weight of fewer than n busy counters, against 1 for n busy and nobody waiting."""
    found, one = 0.0, 1.0
    for k in range(n, 0, -1):
        one *= k / load
        found += one
        if found > LARGE:
            return found
    return found
