"""What every bench gets, and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from benchmarks.day import Days
from benchmarks.figures import Figure


@dataclass(frozen=True, slots=True)
class Ground:
    """Days to measure on; ``quick`` asks for a fifth of the samples."""

    days: Days
    quick: bool

    def samples(self, wanted: int) -> int:
        return max(5, wanted // 5) if self.quick else wanted


Bench = Callable[[Ground], Iterator[Figure]]
