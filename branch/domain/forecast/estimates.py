"""The estimates that are blended: fifteen simple answers to "how long?", each one sentence.

For somebody who has waited already, what a whole wait was (last called, head of the line, last
five, hour) counts less what is behind them.
"""

from __future__ import annotations

from statistics import median

from branch.domain.forecast.crowd import Crowd
from branch.domain.forecast.floor import Floor, Line
from branch.domain.forecast.values import ESTIMATES, Estimate

LONGEST_S = 4 * 3600.0
"""No estimate says more; a queue this long is a closed door."""
STRAY = 3.0
STRAY_S = 60.0
"""An estimate may be so many times the middle of the steady ones, and so much above it."""

STEADY = tuple(
    ESTIMATES.index(estimate)
    for estimate in (
        Estimate.WORKLOAD,
        Estimate.PACE_OWN,
        Estimate.PACE_POOLED,
        Estimate.QUEUE_OPEN,
        Estimate.LAST_CALLED,
        Estimate.LAST_CALLED_POOLED,
    )
)
"""Those that an odd hour hardly moves; their middle is what the guard goes by."""


def estimates(
    floor: Floor,
    line: Line,
    crowd: Crowd,
    *,
    standing: str,
    now: float,
    waited_s: float,
    hour: int,
) -> tuple[float, ...]:
    """Return what every estimate says (seconds), in the order of ``ESTIMATES``."""
    memory = line.memory
    service_s = memory.service_s
    open_, busy = floor.related(line)
    usual = memory.counters if not crowd.counters else 1.0
    counters = max(float(crowd.counters), usual)
    pace = memory.pace(standing)
    workload = crowd.work_s / counters
    weighted = crowd.weighted + 1.0
    own_pace = pace.per_ticket_s * weighted if pace.known else workload
    pooled, shared, long = memory.pooled, memory.shared, memory.long
    head = waited_s if crowd.oldest_own is None else now - crowd.oldest_own
    head_pooled = waited_s if crowd.oldest is None else now - crowd.oldest
    said = [
        workload,
        own_pace,
        long.per_ticket_s * weighted if long.known else own_pace,
        pooled.per_ticket_s * (crowd.plain + 1.0) if pooled.known else own_pace,
        shared.per_ticket_s * weighted if shared.known else own_pace,
        crowd.plain * service_s / max(open_, usual),
        crowd.plain * service_s / max(busy, usual),
        memory.between_calls_s(now) * (crowd.own + 1.0),
        memory.crew.between_calls_s(now) * weighted,
        memory.last_wait_s - waited_s,
        memory.last_wait_pooled_s - waited_s,
        head - waited_s,
        head_pooled - waited_s,
        memory.last_waits_s - waited_s,
        memory.hour_s(hour) - waited_s,
    ]
    most = min(LONGEST_S, STRAY * max(0.0, middle(said)) + STRAY_S)
    return tuple([0.0 if x < 0.0 else most if x > most else x for x in said])


def middle(inputs: tuple[float, ...] | list[float]) -> float:
    """Return the median of the steady estimates."""
    return median([inputs[i] for i in STEADY])


def highest(inputs: tuple[float, ...]) -> float:
    """Return the highest of the steady estimates."""
    return max([inputs[i] for i in STEADY])


def lowest(inputs: tuple[float, ...]) -> float:
    """Return the lowest of the steady estimates."""
    return min([inputs[i] for i in STEADY])
