"""What is told before a ticket, and whether it is too late for one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from branch.domain import checking_in, working
from branch.domain.configuration import DayPolicy, Standing, StandingRule
from branch.domain.events import AppointmentBooked
from branch.domain.forecast.outlook import Lateness, outlook
from branch.domain.forecast.values import Forecast
from tests.helpers.branches import open_on_weekdays
from tests.helpers.foretold import Foretold, busy_day, roomy_branch

MONDAY_9 = datetime(2026, 3, 2, 8, tzinfo=UTC)
ORDER = [Lateness.IN_TIME, Lateness.PERHAPS, Lateness.HARDLY]


def weekdays(after_closing_min: int = 0) -> Foretold:
    """Return a morning in a branch that is open until five."""
    branch = roomy_branch(
        opening=open_on_weekdays(time(8), time(17)),
        day=DayPolicy(after_closing_min=after_closing_min),
    )
    return Foretold(branch, MONDAY_9)


def of(typical_s: float, promise_s: float, story: Foretold) -> Forecast:
    """Return a forecast of so long."""
    said = story.forecaster.preview("cash", story.day.now)
    return replace(said, typical_s=typical_s, promise_s=promise_s)


def told(story: Foretold, forecast: Forecast, at: datetime) -> Lateness:
    return outlook(story.day.branch, "cash", Standing.ORDINARY, forecast, at).lateness


@pytest.mark.parametrize(
    ("minutes_left", "lateness"),
    [(60, Lateness.IN_TIME), (31, Lateness.IN_TIME), (25, Lateness.PERHAPS), (8, Lateness.HARDLY)],
)
def test_it_is_too_late_when_the_call_would_come_after_closing(
    minutes_left: int, lateness: Lateness
) -> None:
    story = weekdays()
    closes = datetime(2026, 3, 2, 16, tzinfo=UTC)  # five in Madrid
    forecast = of(600, 1700, story)
    assert told(story, forecast, closes - timedelta(minutes=minutes_left)) is lateness


def test_staff_who_go_on_calling_behind_the_door_leave_more_time() -> None:
    story = weekdays(after_closing_min=30)
    eight_to = datetime(2026, 3, 2, 15, 52, tzinfo=UTC)
    assert told(story, of(600, 1700, story), eight_to) is Lateness.IN_TIME


@given(
    typical=st.floats(0, 20_000),
    more=st.floats(0, 20_000),
    minutes=st.integers(0, 530),
    longer=st.floats(0, 5000),
)
@settings(max_examples=60, deadline=None)
def test_a_longer_wait_is_never_less_too_late(
    typical: float, more: float, minutes: int, longer: float
) -> None:
    story = weekdays()
    at = MONDAY_9 + timedelta(minutes=minutes)
    short = told(story, of(typical, typical + more, story), at)
    long = told(story, of(typical + longer, typical + more + longer, story), at)
    assert ORDER.index(short) <= ORDER.index(long)


@given(seed=st.integers(0, 10_000))
@settings(max_examples=10, deadline=None)
def test_minutes_are_told_exactly_while_a_counter_calls(seed: int) -> None:
    story = Foretold()
    busy_day(story, seed=seed, tickets=25)
    for service in story.day.branch.services:
        forecast = story.forecaster.preview(service, story.day.now)
        said = outlook(story.day.branch, service, Standing.ORDINARY, forecast, story.day.now)
        assert said.wait is not None
        assert 1 <= said.wait.about_min <= said.wait.within_min
        assert said.wait.within_min * 60 >= forecast.promise_s >= forecast.typical_s
    for counter in story.counters():
        if story.day.counter(counter.id).ticket is None:
            story.do(working.close_counter, counter=counter.id)
        else:
            return
    forecast = story.forecaster.preview("cash", story.day.now)
    assert (
        outlook(story.day.branch, "cash", Standing.ORDINARY, forecast, story.day.now).wait is None
    )


def test_a_booked_time_in_the_log_is_counted_until_somebody_comes_or_the_day_ends() -> None:
    first = {Standing.APPOINTMENT: StandingRule(head_start=900)}
    story = Foretold(roomy_branch(standings=first), MONDAY_9)
    soon = story.day.now + timedelta(seconds=30)
    for _ in range(3):
        story.comes("cash")
    without = story.forecaster.preview("cash", story.day.now).situation.own_ahead
    (booked,) = story.do(checking_in.book, service="cash", at=soon)
    assert isinstance(booked, AppointmentBooked)
    with_it = story.forecaster.preview("cash", story.day.now).situation.own_ahead
    assert with_it > without
    story.do(checking_in.check_in, code=booked.code, language="en")
    came = story.forecaster.preview("cash", story.day.now + timedelta(minutes=1))
    assert came.situation.own_ahead == 4
