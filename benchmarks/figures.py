"""A measured figure, and the bar it is held against.

A bar is what people notice: a touch that is not answered, a number that is not called. Missing
one fails nothing here; it is printed, and somebody looks why.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

MS = 1e6
"""Nanoseconds in a millisecond."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """What a figure should not exceed, or with ``at_least`` not stay under."""

    limit: float
    of: str = "p99"
    at_least: bool = False

    def words(self, unit: str) -> str:
        sign = ">=" if self.at_least else "<"
        which = "" if self.of == "value" else f"{self.of} "
        return f"{which}{sign} {self.limit:,.0f} {unit}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line of the table; ``value`` is the median of the samples, or the only one."""

    what: str
    unit: str
    value: float
    least: float | None = None
    p99: float | None = None
    samples: int = 1
    bar: Bar | None = None

    def ratio(self) -> float | None:
        """Return how much of the bar is used up: above 1 it is missed."""
        if self.bar is None:
            return None
        measured = {"p99": self.p99, "least": self.least}.get(self.bar.of, self.value)
        if measured is None or (self.bar.at_least and measured == 0):
            return math.inf
        return self.bar.limit / measured if self.bar.at_least else measured / self.bar.limit


def spread(what: str, values: Sequence[float], unit: str = "ms", bar: Bar | None = None) -> Figure:
    """Return median, least and 99th percentile (nearest rank) of some samples."""
    ordered = sorted(values)
    if not ordered:
        raise ValueError(f"nothing was measured of: {what}")

    def rank(share: float) -> float:
        return ordered[math.ceil(share * len(ordered)) - 1]

    return Figure(
        what=what,
        unit=unit,
        value=rank(0.5),
        least=ordered[0],
        p99=rank(0.99),
        samples=len(ordered),
        bar=bar,
    )
