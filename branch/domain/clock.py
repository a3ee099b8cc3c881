"""The only place that asks the computer for the time.

Time is an argument everywhere else. Three clocks share one shape: the computer's own, a recorded
day that runs at N times (for replays, the same in every program because it hangs on the
computer's one monotonic clock), and one that tests turn by hand.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Wall time in UTC, and how many of its seconds pass in one real second."""

    @property
    def speed(self) -> float: ...

    def now(self) -> datetime: ...


def monotonic_ns() -> int:
    """Nanoseconds of the computer's monotonic clock, comparable between its programs."""
    return time.monotonic_ns()


@dataclass(frozen=True, slots=True)
class SystemClock:
    """The computer's own clock: shown and stored, never trusted for order."""

    speed: float = 1.0

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedClock:
    """A day that began at ``start`` when the monotonic clock stood at ``origin_ns``."""

    start: datetime
    origin_ns: int
    speed: float

    def now(self) -> datetime:
        elapsed = (time.monotonic_ns() - self.origin_ns) / 1e9 * self.speed
        return self.start + timedelta(seconds=elapsed)

    def spec(self) -> str:
        """Write this clock so that another program can be given the same one."""
        return f"{self.start.isoformat()}@{self.origin_ns}x{self.speed:g}"


@dataclass(slots=True)
class ManualClock:
    """A clock for tests and simulations: it stands still until it is turned."""

    instant: datetime = field(default_factory=lambda: datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    speed: float = 1.0

    def now(self) -> datetime:
        return self.instant

    def forward(self, seconds: float) -> None:
        self.instant += timedelta(seconds=seconds)


def clock_from(spec: str | None) -> Clock:
    """Return the clock that ``--clock SPEC`` names, or the computer's own for nothing.

    Raises ValueError for a spec that ``RecordedClock.spec`` did not write.
    """
    if not spec:
        return SystemClock()
    start, _, rest = spec.rpartition("@")
    origin, _, speed = rest.partition("x")
    return RecordedClock(
        start=datetime.fromisoformat(start), origin_ns=int(origin), speed=float(speed)
    )
