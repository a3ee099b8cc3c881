"""A day in memory whose every event a forecaster takes in too."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from branch.domain import serving
from branch.domain.configuration import Branch, Counter, Standing
from branch.domain.errors import NobodyWaiting
from branch.domain.events import Event
from branch.domain.forecast.forecaster import Forecaster
from branch.domain.forecast.values import Forecast
from tests.helpers.branches import small_branch
from tests.helpers.days import MONDAY_9, Story


def roomy_branch(**changes: Any) -> Branch:
    """Return the small branch with numbers enough for a busy day."""
    branch = small_branch(**changes)
    series = {id_: replace(series, last=99_999) for id_, series in branch.series.items()}
    return replace(branch, series=series)


class Foretold(Story):
    """A story, and the forecaster that listens to it; ``log`` is what it heard."""

    def __init__(self, branch: Branch | None = None, now: datetime = MONDAY_9) -> None:
        branch = branch or roomy_branch()
        self.forecaster = Forecaster(branch)
        self.log: list[tuple[Event, datetime]] = []
        super().__init__(branch, now)

    def do(self, decide: Callable[..., Sequence[Event]], **arguments: Any) -> Sequence[Event]:
        events = super().do(decide, **arguments)
        for event in events:
            self.forecaster.observe(event, self.day.now)
            self.log.append((event, self.day.now))
        return events

    def told(self, number: str) -> Forecast:
        """Return what the ticket was told when it came."""
        forecast = self.forecaster.at_issue(self.ticket(number).id)
        assert forecast is not None
        return forecast

    def now_told(self, number: str) -> Forecast:
        """Return what the ticket would be told now."""
        forecast = self.forecaster.forecast(self.ticket(number).id, self.day.now)
        assert forecast is not None
        return forecast

    def counters(self) -> Sequence[Counter]:
        return list(self.day.branch.counters.values())


def busy_day(story: Foretold, *, seed: int, tickets: int) -> None:
    """Let people come at random, be served at random, and some not come when called."""
    dice = random.Random(seed)
    services = sorted(story.day.branch.services)
    standings = (Standing.ORDINARY, Standing.ORDINARY, Standing.PRIORITY, Standing.APPOINTMENT)
    came = 0
    while came < tickets:
        story.later(dice.expovariate(1 / 60))
        for counter in story.counters():
            _work(story, counter.id, dice)
        story.comes(dice.choice(services), dice.choice(standings))
        came += 1


def _work(story: Foretold, counter: str, dice: random.Random) -> None:
    busy = story.day.counter(counter).ticket
    if busy is not None:
        if dice.random() < 0.4:
            story.do(serving.finish, counter=counter, outcome="served")
        return
    try:
        story.called(counter)
    except NobodyWaiting:
        return
    if dice.random() < 0.1:
        story.do(serving.recall, counter=counter)
        story.do(serving.no_show, counter=counter)
    else:
        story.do(serving.start, counter=counter)
