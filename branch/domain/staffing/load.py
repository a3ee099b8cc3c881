"""What a day will bring: arrivals per service and half hour, and how many counters they occupy.

Arrivals are those of the same weekday, recent weeks counting more. The load is *modified*: people
who came in one half hour still occupy counters in the next ones, so a long service shifts the peak
(Jennings, Mandelbaum, Massey and Whitt 1996; Green, Kolesar and Whitt 2007).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from branch.domain.staffing.history import SLOT_S, SLOTS, History, busy_days

EACH_WEEK = 0.8
"""What a week counts against the one after it."""

FINE = 6
"""Parts of a half hour in which the load is followed."""

Rates = tuple[float, ...]
"""One number for each half hour of a day."""


class NothingKnown(Exception):
    """The log holds no day like the one that is asked about."""

    def __init__(self, day: date) -> None:
        super().__init__(day.isoformat())
        self.day = day


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """How many people are expected on a day."""

    day: date
    arrivals: Mapping[str, Rates]
    days: tuple[date, ...]
    """From which days, the latest first."""
    same_weekday: bool

    def total(self, place: int) -> float:
        return sum(rates[place] for rates in self.arrivals.values())


def outlook(history: History, day: date) -> Outlook:
    """Return what to expect. Raises NothingKnown.

    A weekday that is known at least once is expected as it was; one that is not, as the middle of
    all days.
    """
    usual = busy_days(history, lambda d: d < day and d.weekday() == day.weekday())
    same = bool(usual)
    if not same:
        usual = busy_days(history, lambda d: d < day)
    if not usual:
        raise NothingKnown(day)
    latest = max(usual)
    weights = {d: EACH_WEEK ** ((latest - d).days / 7) for d in usual}
    whole = sum(weights.values())
    found: dict[str, list[float]] = {}
    for d, weight in weights.items():
        for place, half in history.days[d].items():
            for service, line in half.lines.items():
                rates = found.setdefault(service, [0.0] * SLOTS)
                rates[place] += line.arrivals * weight / whole
    return Outlook(
        day=day,
        arrivals={service: tuple(rates) for service, rates in sorted(found.items())},
        days=tuple(sorted(usual, reverse=True)),
        same_weekday=same,
    )


def mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def offered(arrivals: Rates, service_s: Sequence[float]) -> Rates:
    """Return how many counters the arrivals would occupy if nobody waited, per half hour."""
    if not service_s:
        return (0.0,) * len(arrivals)
    step = SLOT_S / FINE
    kernel = _still_there(service_s, step)
    per_step = [count / FINE for count in arrivals for _ in range(FINE)]
    found = [0.0] * len(per_step)
    for begin, count in enumerate(per_step):
        if count:
            for lag, share in enumerate(kernel[: len(found) - begin]):
                found[begin + lag] += count * share
    return tuple(mean(found[i : i + FINE]) for i in range(0, len(found), FINE))


def _still_there(service_s: Sequence[float], step: float) -> list[float]:
    """Return the share of a step, and of each step after it, that one arrival is at a counter for.

    Somebody who comes at any moment of the first step overlaps with the step ``lag`` later for
    the twice integrated distribution of the service time, which is computed sample by sample.
    """
    longest = max(service_s)
    steps = int(longest // step) + 2

    def within(bound: float) -> float:
        """Integrate the time served before ``u`` over u from 0 to ``bound``."""
        if bound <= 0:
            return 0.0
        total = 0.0
        for s in service_s:
            total += s * (bound - s / 2) if s < bound else bound * bound / 2
        return total / len(service_s)

    edges = [within(lag * step) for lag in range(-1, steps + 1)]
    return [
        (edges[i + 1] - 2 * edges[i] + edges[i - 1]) / (step * step)
        for i in range(1, len(edges) - 1)
    ]
