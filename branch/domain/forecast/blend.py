"""Weighs the estimates: ridge regression in square-root space, and the guard behind it.

One set of weights per part of the day and one per queue, each with and without somebody of the own
queue ahead; the middle of both answers. Until a set has seen enough, the set of everything stands
in; until that has, the workload answers.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from math import sqrt

from branch.domain.forecast.estimates import highest, lowest, middle
from branch.domain.forecast.ridge import Ridge
from branch.domain.forecast.values import ESTIMATES, Estimate, Source

PRIOR = {Estimate.PACE_OWN: 0.3, Estimate.PACE_POOLED: 0.3, Estimate.LAST_CALLED: 0.4}
FIRST_LABELS = 20
SET_LABELS = 300
ABOVE, BELOW = 1.5, 0.4
SLACK_S = 30.0
UPPER = 4.0
UPPER_SLACK_S = 300.0

_PRIOR_WEIGHTS = (*(PRIOR.get(estimate, 0.0) for estimate in ESTIMATES), 0.0)
_WORKLOAD = tuple(float(estimate is Estimate.WORKLOAD) for estimate in ESTIMATES)
_PACE = tuple(float(estimate is Estimate.PACE_OWN) for estimate in ESTIMATES)

SetKey = tuple[Hashable, Hashable]
"""The part of the day's set and the queue's."""


@dataclass(frozen=True, slots=True)
class Blended:
    """A typical wait, where it comes from, and the bound of everything said with it."""

    seconds: float
    source: Source
    weights: tuple[float, ...]
    guard_s: float


class Blend:
    """The weights, and what is known to learn them."""

    def __init__(self) -> None:
        self._all = Ridge(_PRIOR_WEIGHTS)
        self._sets: dict[Hashable, Ridge] = {}

    @property
    def labels(self) -> int:
        return self._all.labels

    def learn(self, key: SetKey, inputs: tuple[float, ...], wait_s: float) -> None:
        """Take in a finished wait."""
        self._all.learn(_roots(inputs), sqrt(wait_s))
        self.learn_again(key, inputs, wait_s)

    def learn_again(self, key: SetKey, inputs: tuple[float, ...], wait_s: float) -> None:
        """Take in the rest of a wait, which teaches the sets of its kind alone."""
        roots, outcome = _roots(inputs), sqrt(wait_s)
        for one in key:
            chosen = self._sets.get(one)
            if chosen is None:
                chosen = self._sets[one] = Ridge(_PRIOR_WEIGHTS)
            chosen.learn(roots, outcome)

    def say(self, key: SetKey, inputs: tuple[float, ...], *, simple: bool) -> Blended:
        """Return the typical wait; ``simple`` after the self-check found the blend behind."""
        top = highest(inputs)
        guard = UPPER * top + UPPER_SLACK_S
        if self._all.labels < FIRST_LABELS:
            return Blended(inputs[_WORKLOAD.index(1.0)], Source.FIRST_DAY, _WORKLOAD, guard)
        if simple:
            return Blended(inputs[_PACE.index(1.0)], Source.FALL_BACK, _PACE, guard)
        part, queue = (self._weights(one) for one in key)
        *weights_, constant = [(a + b) / 2 for a, b in zip(part, queue, strict=True)]
        weights = tuple(weights_)
        root = constant + sum(w * sqrt(x) for w, x in zip(weights, inputs, strict=True))
        seconds = root * root if root > 0.0 else 0.0
        if BELOW * lowest(inputs) - SLACK_S <= seconds <= ABOVE * top + SLACK_S:
            return Blended(seconds, Source.BLEND, weights, guard)
        return Blended(middle(inputs), Source.GUARD, weights, guard)

    def _weights(self, key: Hashable) -> tuple[float, ...]:
        chosen = self._sets.get(key)
        return (chosen if chosen and chosen.labels >= SET_LABELS else self._all).weights


def _roots(inputs: tuple[float, ...]) -> tuple[float, ...]:
    return (*[sqrt(x) for x in inputs], 1.0)
