"""Three replays: as it was; with those who gave up kept in the queue; each day as the first."""

from __future__ import annotations

import gc
from bisect import bisect
from collections import defaultdict
from collections.abc import Hashable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime
from itertools import cycle, pairwise
from statistics import median
from time import thread_time_ns

from benchmarks.score.figures import Answer, Scored
from benchmarks.score.log import Row
from benchmarks.score.replay import Replay, hall, with_own_ahead
from benchmarks.score.rules import RULES, Rules
from branch.domain import events as e
from branch.domain.forecast.forecaster import Forecaster
from branch.domain.forecast.profiles import SeenProfiles
from branch.domain.forecast.ranges import EDGES_S, Ranges
from branch.domain.forecast.rounding import minutes_up
from branch.domain.forecast.values import QUANTILES, Forecast

OURS = "ours"
TIMED_EVERY = 8
"""Asking for the time of the processor may take longer than a forecast."""


@dataclass(frozen=True, slots=True)
class Span:
    """Arrivals of these days are scored; both are included."""

    first: date
    last: date
    warm_until: date

    def holds(self, row: Row) -> bool:
        return max(self.first, self.warm_until) <= row.arrived.date() <= self.last


@dataclass(frozen=True, slots=True)
class Runs:
    """The tickets of each replay."""

    as_it_was: list[Scored]
    leavers_stay: list[Scored]
    first_days: list[Scored]


def run(rows: Sequence[Row], span: Span, *, workers: int) -> Runs:
    """Replay the log three times, on as many processors as there are."""
    known = [row for row in rows if row.arrived.date() <= span.last]
    with ProcessPoolExecutor(max_workers=workers) as pool:
        was = pool.submit(score, known, span)
        stay = pool.submit(score, known, span, leavers_stay=True, with_rules=False)
        firsts = pool.submit(score_first_days, known, span)
        return Runs(was.result(), stay.result(), firsts.result())


def score_first_days(rows: Sequence[Row], span: Span) -> list[Scored]:
    """Score every day as if the branch had opened that morning."""
    days: defaultdict[date, list[Row]] = defaultdict(list)
    for row in rows:
        if span.holds(row):
            days[row.arrived.date()].append(row)
    return [scored for day in sorted(days) for scored in score(days[day], span)]


def score(
    rows: Sequence[Row], span: Span, *, leavers_stay: bool = False, with_rules: bool = True
) -> list[Scored]:
    """Replay once and return the tickets of the span that were served, by their call."""
    # Nothing here makes cycles; the collector would walk the whole log again and again, and be
    # measured as time of forecasts.
    gc.disable()
    ahead = with_own_ahead(rows)
    forecaster = Forecaster(hall(), profiles=SeenProfiles())
    rules = RuledAnswers() if with_rules else None
    told: dict[str, tuple[dict[str, Answer], Forecast, int | None]] = {}
    turn = cycle(range(TIMED_EVERY))
    asking = cost_of_asking()
    found = []
    for at, event, row in Replay(rows, leavers_stay=leavers_stay):
        arrives = row is not None and isinstance(event, e.TicketIssued)
        answers = rules.answers(row) if rules and row and arrives else {}
        timed = arrives and row is not None and row.called is not None and next(turn) == 0
        began = thread_time_ns() if timed else 0
        forecaster.observe(event, at)
        took = max(0, thread_time_ns() - began - asking) if timed else None
        if rules:
            rules.take(event, at, row)
        if row is None:
            continue
        if arrives:
            forecast = forecaster.at_issue(row.ticket)
            if forecast and row.called and span.holds(row):
                answers[OURS] = Answer(forecast.typical_s, forecast.quantiles)
                told[row.ticket] = answers, forecast, took
        elif isinstance(event, e.TicketCalled) and row.ticket in told:
            answers, forecast, took = told.pop(row.ticket)
            found.append(
                Scored(
                    service=row.service,
                    hour=row.arrived.hour,
                    part=forecast.situation.part,
                    own_ahead=row.ticket in ahead,
                    wait_s=row.wait_s,
                    answers=answers,
                    printed_s=minutes_up(forecast.promise_s) * 60.0,
                    took_ns=took,
                )
            )
    return found


def cost_of_asking() -> int:
    """Return the nanoseconds between two looks at the processor's time with nothing between."""
    looks = [thread_time_ns() for _ in range(201)]
    return int(median(later - before for before, later in pairwise(looks)))


class RuledAnswers:
    """The simple rules, each with ranges from its own residuals."""

    def __init__(self) -> None:
        self._rules = Rules()
        self._ranges = {rule: Ranges() for rule in RULES}
        self._told: dict[str, tuple[bool, dict[str, Answer]]] = {}

    def answers(self, row: Row) -> dict[str, Answer]:
        """Return what every rule says of an arrival."""
        own = self._rules.own_ahead(row.service) > 0
        found = {}
        for rule, seconds in self._rules.answers(row).items():
            likeness = _likeness(own, seconds)
            quantiles = self._ranges[rule].quantiles(likeness, seconds, QUANTILES)
            found[rule] = Answer(seconds, tuple(quantiles))
        self._told[row.ticket] = own, found
        return dict(found)

    def take(self, event: e.Event, at: datetime, row: Row | None) -> None:
        """Take an event in."""
        self._rules.take(event, at, row)
        if row is None or isinstance(event, e.TicketIssued) or row.ticket not in self._told:
            return
        own, answers = self._told.pop(row.ticket)
        if isinstance(event, e.TicketCalled) and row.called is not None:
            for rule, answer in answers.items():
                self._ranges[rule].learn(_likeness(own, answer.seconds), answer.seconds, row.wait_s)


def _likeness(own: bool, seconds: float) -> list[Hashable]:
    return [(own, bisect(EDGES_S, seconds)), own]
