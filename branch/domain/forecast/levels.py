"""Keeps the range's rate right when the branch changes faster than its residuals are forgotten.

Each end of the range is asked for at a level that moves by what happened to the ranges before:
outward after a miss, inward a little after each hit (adaptive conformal inference, Gibbs and Candès
2021). The middle is left alone: it is the model's own.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from branch.domain.forecast.values import QUANTILES

STEP = 0.002
REACH = 0.08
EDGE = 0.005
MIDDLE = 0.5


class Levels:
    """The levels to ask for, per kind of wait."""

    def __init__(self) -> None:
        self._levels: dict[Hashable, tuple[float, ...]] = {}

    def of(self, kind: Hashable) -> tuple[float, ...]:
        """Return a level for each of ``QUANTILES``, in rising order."""
        return self._levels.get(kind, QUANTILES)

    def learn(self, kind: Hashable, said: Sequence[float], wait_s: float) -> None:
        """Take in which of the quantiles that were said a wait stayed under."""
        moved = [
            _move(level, wanted, wait_s <= value)
            for level, wanted, value in zip(self.of(kind), QUANTILES, said, strict=True)
        ]
        self._levels[kind] = tuple(sorted(moved))


def _move(level: float, wanted: float, under: bool) -> float:
    if wanted == MIDDLE:
        return level
    level += STEP * (wanted - under)
    return min(max(level, wanted - REACH, EDGE), wanted + REACH, 1 - EDGE)
