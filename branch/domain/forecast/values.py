"""What a forecast is made of and what it says; nothing here computes.

Every duration is in seconds. A forecast keeps the estimates it was made from and their weights,
so that "why twenty minutes?" has an answer months later.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MODEL = "blend-1"
"""Version of the model; raised when the same log would give other forecasts."""

QUANTILES = (0.05, 0.1, 0.5, 0.9, 0.95)
"""The levels every forecast states; the second and the fourth bound the 80 % range."""

CONFIDENCE = 0.8


class Estimate(StrEnum):
    """The estimates that are blended, in the order of the inputs; each is one sentence."""

    WORKLOAD = "workload"
    PACE_OWN = "pace_own"
    PACE_LONG = "pace_long"
    PACE_POOLED = "pace_pooled"
    PACE_SHARED = "pace_shared"
    QUEUE_OPEN = "queue_open"
    QUEUE_BUSY = "queue_busy"
    THROUGHPUT = "throughput"
    CREW = "crew"
    LAST_CALLED = "last_called"
    LAST_CALLED_POOLED = "last_called_pooled"
    HEAD = "head"
    HEAD_POOLED = "head_pooled"
    LAST_FIVE = "last_five"
    HOUR = "hour"


ESTIMATES = tuple(Estimate)


class Ahead(StrEnum):
    """Who is called before this ticket."""

    NOBODY = "nobody"
    OTHERS = "others"
    OWN = "own"


class Source(StrEnum):
    """Which rule gave the typical wait."""

    FIRST_DAY = "first_day"
    """Too little is known to weigh the estimates: the workload."""
    BLEND = "blend"
    GUARD = "guard"
    """The blend was far outside what its own inputs say: their middle."""
    FALL_BACK = "fall_back"
    """The branch's self-check found the blend behind the simple rules: the pace."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """The queue as it was when the forecast was made."""

    ahead: Ahead
    own_ahead: float
    """Tickets of the same queue that are called first."""
    others_ahead: float
    """Tickets of other queues that are called first, by the share that comes to our counters."""
    counters: int
    """Open counters that may call the ticket."""
    service_s: float
    """Mean time at the counter in this queue."""
    part: int
    waited_s: float = 0.0

    @property
    def again(self) -> bool:
        """Tell whether the forecast is for somebody who has waited already."""
        return self.waited_s > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One estimate: which sentence explains it, what it said and what it counted for."""

    estimate: Estimate
    seconds: float
    weight: float

    @property
    def sentence(self) -> str:
        return f"forecast.{self.estimate.value}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """Seconds until the call: typically, and a range that ``confidence`` of all stay within."""

    typical_s: float
    low_s: float
    high_s: float
    promise_s: float
    """What ``rounding`` may print as the upper end, so that 9 in 10 are called within it."""
    quantiles: tuple[float, ...]
    guard_s: float
    """No number of this forecast is above it."""
    source: Source
    situation: Situation
    inputs: tuple[float, ...]
    weights: tuple[float, ...]
    labels: int
    """How many finished waits the forecaster had learnt from."""
    confidence: float = CONFIDENCE
    model: str = MODEL

    @property
    def explanation(self) -> tuple[Reason, ...]:
        """Return the estimates that counted, the weightiest first."""
        reasons = [
            Reason(estimate=estimate, seconds=seconds, weight=weight)
            for estimate, seconds, weight in zip(ESTIMATES, self.inputs, self.weights, strict=True)
            if abs(weight) >= 0.005
        ]
        return tuple(sorted(reasons, key=lambda reason: -abs(reason.weight)))
