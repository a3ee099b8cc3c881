"""Day by day on the branch's own log: were the forecasts better than the simplest rule?

The simplest rule is what the person called last had waited. A week behind it, and the branch
falls back to the pace by itself until a week is won again; the blend goes on learning meanwhile.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

DAYS = 6
"""Business days of a week; a branch that opens on five compares a little more than a week."""


@dataclass(slots=True)
class Tally:
    """How often and how far."""

    tickets: int = 0
    error_s: float = 0.0
    simple_error_s: float = 0.0
    inside: int = 0
    kept: int = 0

    def add(self, *, error_s: float, simple_error_s: float, inside: bool, kept: bool) -> None:
        self.tickets += 1
        self.error_s += error_s
        self.simple_error_s += simple_error_s
        self.inside += inside
        self.kept += kept

    @property
    def mae_s(self) -> float:
        return self.error_s / self.tickets if self.tickets else 0.0

    @property
    def simple_mae_s(self) -> float:
        return self.simple_error_s / self.tickets if self.tickets else 0.0

    @property
    def coverage(self) -> float:
        return self.inside / self.tickets if self.tickets else 0.0

    @property
    def kept_share(self) -> float:
        return self.kept / self.tickets if self.tickets else 0.0


@dataclass(slots=True)
class DayCheck:
    """One business day: every service and part of the day of which somebody was called."""

    day: str
    total: Tally = field(default_factory=Tally)
    parts: dict[tuple[str, int], Tally] = field(default_factory=dict)


class SelfCheck:
    """The days so far, the latest last, and whether the blend has lost its week."""

    def __init__(self) -> None:
        self.days: deque[DayCheck] = deque(maxlen=400)
        self.behind = False

    def add(
        self,
        day: str,
        service: str,
        part: int,
        *,
        error_s: float,
        simple_error_s: float,
        inside: bool,
        kept: bool,
    ) -> None:
        """Take in a finished wait."""
        if not self.days or self.days[-1].day != day:
            self._judge()
            self.days.append(DayCheck(day))
        today = self.days[-1]
        for tally in (today.total, today.parts.setdefault((service, part), Tally())):
            tally.add(error_s=error_s, simple_error_s=simple_error_s, inside=inside, kept=kept)

    def _judge(self) -> None:
        if len(self.days) < DAYS:
            return
        week = list(self.days)[-DAYS:]
        ours = sum(day.total.error_s for day in week)
        simple = sum(day.total.simple_error_s for day in week)
        self.behind = ours > simple
