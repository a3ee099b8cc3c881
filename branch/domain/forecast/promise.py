"""Keeps "9 in 10 are called within it" true of the number that is printed.

The printed number is rounded up, to a minute or to five; with waits of a minute or two the
quantile behind it would then be kept far too often, and people told too much. So the level behind
it moves by what happened to the numbers printed before (adaptive conformal inference, Gibbs and
Candès 2021): up after a broken promise, down a little after each kept one.
"""

from __future__ import annotations

from bisect import bisect

KINDS_S = (240.0, 960.0)
"""Rounding weighs differently in waits below and above these."""
BROKEN = 0.1
STEP = 0.01
LEAST, MOST = 0.5, 0.97

PromiseKey = tuple[str, int]


class Promise:
    """The level of the printed upper end, per kind of wait."""

    def __init__(self) -> None:
        self._levels: dict[PromiseKey, float] = {}

    @staticmethod
    def key(ahead: str, typical_s: float) -> PromiseKey:
        return ahead, bisect(KINDS_S, typical_s)

    def level(self, key: PromiseKey) -> float:
        return self._levels.get(key, 1 - BROKEN)

    def learn(self, key: PromiseKey, *, kept: bool) -> None:
        """Take in whether a printed number was right."""
        level = self.level(key) + STEP * ((0.0 if kept else 1.0) - BROKEN)
        self._levels[key] = min(max(level, LEAST), MOST)
