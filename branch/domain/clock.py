"""The only place that asks the computer for the time.

Time is an argument everywhere else. Four clocks share one shape: the computer's own; the same, but
held for a while when it leaps, for programs that run all day; a recorded day that runs at N times
(for replays, the same in every program because it hangs on the computer's one monotonic clock);
and one that tests turn by hand.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol

OLDEST_YEAR = 2010
"""A clock before this has lost its battery: nobody ran this program then."""

LEAP = timedelta(minutes=10)
"""So much between two looks is no correction of a clock that goes wrong."""

BELIEVED_AFTER_NS = 600 * 1_000_000_000
"""So long a clock that has leapt must go on evenly before it is believed."""


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


def _awake_ns() -> int:
    """Nanoseconds that went by, those of a computer that slept too (clock_gettime(2))."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic_ns() if boot is None else time.clock_gettime_ns(boot)


def steady_s() -> float:
    """Seconds of the computer's clock that never jumps and runs on while the computer sleeps.

    Comparable between its programs, until it is started anew.
    """
    return _awake_ns() / 1e9


class HeldClock:
    """The computer's clock; when it leaps, time goes on evenly for ten minutes.

    A battery, a wrong click or a wrong time server must not end the day of a waiting room within a
    second. A clock that goes on evenly after its leap is believed then, because somebody may have
    set it right; one in 1970 never, and one that leaves 1970 at once. Any thread may ask.
    """

    speed = 1.0

    def __init__(
        self,
        wall: Callable[[], datetime] = SystemClock().now,
        steady_ns: Callable[[], int] = _awake_ns,
    ) -> None:
        self._wall = wall
        self._steady_ns = steady_ns
        self._even = wall(), steady_ns()
        """A time that was believed, and when that was."""
        self._leapt: tuple[datetime, int] | None = None

    def now(self) -> datetime:
        wall, ns = self._wall(), self._steady_ns()
        even = self._on(self._even, ns)
        if even.year >= OLDEST_YEAR and abs(wall - even) >= LEAP and not self._believed(wall, ns):
            return even
        self._even, self._leapt = (wall, ns), None
        return wall

    def _believed(self, wall: datetime, ns: int) -> bool:
        """Tell whether a clock that leapt has gone on evenly for long enough since."""
        if wall.year < OLDEST_YEAR:
            return False
        leapt = self._leapt
        if leapt is None or abs(wall - self._on(leapt, ns)) >= LEAP:
            self._leapt = wall, ns
            return False
        return ns - leapt[1] >= BELIEVED_AFTER_NS

    @staticmethod
    def _on(seen: tuple[datetime, int], ns: int) -> datetime:
        at, since = seen
        return at + timedelta(microseconds=(ns - since) // 1000)


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
    """Return the clock that ``--clock SPEC`` names, or the computer's own (held) for nothing.

    Raises ValueError for a spec that ``RecordedClock.spec`` did not write.
    """
    if not spec:
        return HeldClock()
    start, _, rest = spec.rpartition("@")
    origin, _, speed = rest.partition("x")
    return RecordedClock(
        start=datetime.fromisoformat(start), origin_ns=int(origin), speed=float(speed)
    )
