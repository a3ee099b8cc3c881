"""The range around a forecast: what the residuals of forecasts like it were.

Residuals are kept in square-root space, where their spread hardly depends on the wait, in rolling
windows from the finest likeness (who is ahead, hour or part of the day, queue, predicted wait) to
the coarsest; the first window with enough of them answers, shipped residuals before any has. One
pool for all hours would cover 43 % of the evening.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import deque
from collections.abc import Hashable, Sequence
from math import sqrt

WINDOW = 600
ENOUGH = 50
FEWEST = 20
SHIPPED = (-0.5, -0.4, 0.0, 0.35, 0.5)
"""Quantiles of the residual as a share of the root of the forecast, for the very first tickets."""
SHIPPED_FLOOR = 2.0
"""Added to that root: nobody knows a wait to less than a few seconds."""
EDGES_S = (15.0, 30.0, 60.0, 120.0, 240.0, 480.0, 960.0, 1920.0)


class Pool:
    """The last residuals of one kind, oldest first and sorted."""

    __slots__ = ("_by_age", "sorted")

    def __init__(self) -> None:
        self._by_age: deque[float] = deque()
        self.sorted: list[float] = []

    def add(self, residual: float) -> None:
        self._by_age.append(residual)
        insort(self.sorted, residual)
        if len(self._by_age) > WINDOW:
            oldest = self._by_age.popleft()
            del self.sorted[bisect_left(self.sorted, oldest)]

    def quantile(self, level: float) -> float:
        """Return the quantile with the finite-sample place of conformal prediction."""
        last = len(self.sorted) - 1
        place = min(max(level * (last + 2) - 1, 0.0), float(last))
        below = int(place)
        if below == last:
            return self.sorted[last]
        share = place - below
        return self.sorted[below] * (1 - share) + self.sorted[below + 1] * share


class Ranges:
    """Pools by likeness."""

    def __init__(self) -> None:
        self._pools: dict[Hashable, Pool] = {}

    def learn(self, likeness: Sequence[Hashable], predicted_s: float, wait_s: float) -> None:
        """Take in how a forecast came out."""
        residual = sqrt(wait_s) - sqrt(predicted_s)
        for key in likeness:
            pool = self._pools.get(key)
            if pool is None:
                pool = self._pools[key] = Pool()
            pool.add(residual)

    def quantiles(
        self, likeness: Sequence[Hashable], predicted_s: float, levels: Sequence[float]
    ) -> list[float]:
        """Return the waits at the levels, in seconds and not falling when the levels rise."""
        root = sqrt(predicted_s)
        pool = self._pool(likeness)
        if pool is None:
            spread = root + SHIPPED_FLOOR
            residuals = [_shipped(level) * spread for level in levels]
        else:
            residuals = [pool.quantile(level) for level in levels]
        return [max(0.0, root + residual) ** 2 for residual in residuals]

    def _pool(self, likeness: Sequence[Hashable]) -> Pool | None:
        for key in likeness:
            pool = self._pools.get(key)
            if pool is not None and len(pool.sorted) >= ENOUGH:
                return pool
        pool = self._pools.get(likeness[-1])
        return pool if pool is not None and len(pool.sorted) >= FEWEST else None


def _shipped(level: float) -> float:
    levels = (0.05, 0.1, 0.5, 0.9, 0.95)
    if level <= levels[0]:
        return SHIPPED[0]
    for i in range(1, len(levels)):
        if level <= levels[i]:
            share = (level - levels[i - 1]) / (levels[i] - levels[i - 1])
            return SHIPPED[i - 1] * (1 - share) + SHIPPED[i] * share
    return SHIPPED[-1]
