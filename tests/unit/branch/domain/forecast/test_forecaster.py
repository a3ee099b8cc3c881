"""What holds for every forecast, and what a forecaster learns from."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from branch.domain import events as e
from branch.domain import serving, working
from branch.domain.configuration import Standing
from branch.domain.forecast.blend import FIRST_LABELS
from branch.domain.forecast.forecaster import Forecaster
from branch.domain.forecast.selfcheck import DAYS
from branch.domain.forecast.values import ESTIMATES, MODEL, Ahead, Forecast, Source
from branch.domain.ticket import State
from tests.helpers.foretold import Foretold, busy_day, roomy_branch

SEEDS = st.integers(0, 10_000)


def check(forecast: Forecast) -> None:
    """Assert what must hold of every forecast."""
    numbers = [
        forecast.low_s,
        forecast.typical_s,
        forecast.high_s,
        forecast.promise_s,
        *forecast.quantiles,
        *forecast.inputs,
    ]
    assert all(math.isfinite(number) and number >= 0 for number in numbers)
    assert forecast.low_s <= forecast.typical_s <= forecast.high_s
    assert forecast.typical_s <= forecast.promise_s
    assert list(forecast.quantiles) == sorted(forecast.quantiles)
    assert max(numbers[: -len(ESTIMATES)]) <= forecast.guard_s
    assert len(forecast.inputs) == len(forecast.weights) == len(ESTIMATES)
    assert forecast.model == MODEL


def replayed(story: Foretold, log: list[tuple[e.Event, datetime]]) -> list[Forecast]:
    """Return what a fresh forecaster tells every ticket of the log."""
    forecaster = Forecaster(story.day.branch)
    told = []
    for event, at in log:
        forecaster.observe(event, at)
        if isinstance(event, e.TicketIssued):
            forecast = forecaster.at_issue(event.ticket)
            assert forecast is not None
            told.append(forecast)
    return told


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS)
def test_every_forecast_of_any_day_is_sound(seed: int) -> None:
    story = Foretold()
    busy_day(story, seed=seed, tickets=60)
    for forecast in replayed(story, story.log):
        check(forecast)
    for ticket in list(story.day.tickets):
        again = story.forecaster.forecast(ticket, story.day.now)
        if again is not None:
            check(again)


@settings(max_examples=10, deadline=None)
@given(seed=SEEDS)
def test_the_same_log_gives_the_same_forecasts(seed: int) -> None:
    story = Foretold()
    busy_day(story, seed=seed, tickets=60)
    assert replayed(story, story.log) == replayed(story, story.log)


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS, other=SEEDS, cut=st.integers(1, 40))
def test_another_future_changes_no_forecast(seed: int, other: int, cut: int) -> None:
    """Nothing is known at a forecast but what had happened."""
    story = Foretold()
    busy_day(story, seed=seed, tickets=cut)
    past = list(story.log)
    fork = Foretold()
    for event, at in past:
        fork.day.now = at
        fork.day.apply(event, at)
    fork.log = list(past)
    busy_day(story, seed=seed + 1, tickets=20)
    busy_day(fork, seed=other, tickets=20)
    one, two = replayed(story, story.log), replayed(fork, fork.log)
    assert one[:cut] == two[:cut]


def test_a_branch_without_history_answers() -> None:
    forecaster = Forecaster(roomy_branch())
    forecast = forecaster.preview("cash", datetime(2026, 3, 2, 9, tzinfo=UTC))
    check(forecast)
    assert (forecast.source, forecast.labels) == (Source.FIRST_DAY, 0)
    assert [reason.sentence for reason in forecast.explanation] == ["forecast.workload"]


def test_nobody_at_a_counter_yet_still_gives_a_number() -> None:
    forecaster = Forecaster(roomy_branch())
    story = Foretold()
    at = story.day.now
    for n in range(3):
        story.comes("cash")
        event, _ = story.log[-1]
        forecaster.observe(event, at + timedelta(seconds=n))
    forecast = forecaster.preview("cash", at + timedelta(minutes=1))
    check(forecast)
    assert forecast.typical_s == pytest.approx(900)


def test_a_preview_is_what_the_ticket_then_says() -> None:
    story = Foretold()
    busy_day(story, seed=5, tickets=120)
    before = story.forecaster.preview("cash", story.day.now)
    number = story.comes("cash")
    assert story.told(number) == before
    assert before.source is Source.BLEND


def test_who_waits_is_told_less_when_somebody_ahead_is_called() -> None:
    story = Foretold()
    for _ in range(5):
        story.comes("passport")
    last = story.comes("passport")
    before = story.now_told(last)
    story.called("1")
    after = story.now_told(last)
    assert after.situation.own_ahead == before.situation.own_ahead - 1
    assert after.typical_s < before.typical_s


def test_the_rest_of_a_wait_has_a_range_of_its_own() -> None:
    """Who is next has nobody ahead, as a newcomer who is called at once; yet waits for 90 s."""
    story = Foretold()
    for counter in ("2", "3"):
        story.do(working.close_counter, counter=counter)
    story.comes("cash")
    for _ in range(80):
        story.later(30)
        story.comes("cash")
        story.called("1")
        story.do(serving.start, counter="1")
        next_ = [t.number for t in story.day.tickets.values() if t.state is State.WAITING][-1]
        told = story.now_told(next_)
        story.later(60)
        story.do(serving.finish, counter="1", outcome="served")
    assert told.situation.ahead is Ahead.NOBODY
    assert told.situation.again
    low, high = told.quantiles[1], told.quantiles[3]
    assert 75 < low <= high < 105


def test_a_leaver_a_no_show_and_who_still_waits_teach_no_wait() -> None:
    story = Foretold()
    leaves, missing = story.comes("cash"), story.comes("cash")
    left = e.TicketLeft(ticket=story.ticket(leaves).id)
    story.day.apply(left, story.day.now)
    story.forecaster.observe(left, story.day.now)
    assert story.number_called("1") == missing
    story.do(serving.recall, counter="1")
    story.do(serving.no_show, counter="1")
    story.comes("cash")
    assert story.forecaster.preview("cash", story.day.now).labels == 0
    story.serve("1")
    assert story.forecaster.preview("cash", story.day.now).labels == 1


def test_who_does_not_come_makes_the_queue_count_for_less() -> None:
    story = Foretold()
    for _ in range(60):
        story.comes("cash")
        story.called("1")
        story.do(serving.recall, counter="1")
        story.do(serving.no_show, counter="1")
    story.comes("cash")
    ahead = story.forecaster.preview("cash", story.day.now).situation.own_ahead
    assert ahead == pytest.approx(0.98**60, abs=0.01)


def test_an_event_that_does_not_fit_is_left_out() -> None:
    story = Foretold()
    number = story.comes("cash")
    before = story.forecaster.preview("cash", story.day.now)
    ticket = story.ticket(number).id
    for event in (
        e.ServingStarted(ticket=ticket, counter="1", clerk="k1"),
        e.TicketLeft(ticket="unheard of"),
    ):
        story.forecaster.observe(event, story.day.now)
    assert story.forecaster.preview("cash", story.day.now) == before
    assert story.forecaster.forecast("unheard of", story.day.now) is None


def test_a_clock_that_was_set_back_makes_no_negative_wait() -> None:
    story = Foretold()
    number = story.comes("cash")
    story.day.now -= timedelta(hours=1)
    check(story.now_told(number))
    story.serve("1")
    check(story.forecaster.preview("cash", story.day.now))


def test_the_explanation_keeps_inputs_and_weights() -> None:
    story = Foretold()
    busy_day(story, seed=9, tickets=200)
    forecast = story.forecaster.preview("passport", story.day.now)
    assert forecast.labels >= FIRST_LABELS
    reasons = forecast.explanation
    assert len(reasons) > 3
    for reason in reasons:
        place = ESTIMATES.index(reason.estimate)
        assert (reason.seconds, reason.weight) == (
            forecast.inputs[place],
            forecast.weights[place],
        )


def test_nothing_is_kept_of_tickets_that_are_over() -> None:
    story = Foretold()
    for _ in range(50):
        story.comes("cash")
        story.serve("1")
    assert not story.forecaster._floor.tickets
    assert not story.forecaster._told
    assert not story.forecaster._waited


def test_priority_has_its_own_pace_once_enough_is_known() -> None:
    """Before 200 waits the pooled pace answers, and then its own."""
    story = Foretold()
    memory = story.forecaster._floor.line("cash").memory
    for _ in range(199):
        memory.own.add(500.0, 1.0)
        memory.pace_of(Standing.PRIORITY).add(10.0, 1.0)
    assert memory.pace(Standing.PRIORITY).per_ticket_s == 500
    memory.pace_of(Standing.PRIORITY).add(10.0, 1.0)
    assert memory.pace(Standing.PRIORITY).per_ticket_s == 10


def test_a_week_behind_the_simplest_rule_falls_back_to_the_pace() -> None:
    story = Foretold()
    busy_day(story, seed=4, tickets=120)
    said = story.forecaster.preview("cash", story.day.now)
    assert said.source is not Source.FALL_BACK
    for day in range(DAYS + 1):
        story.forecaster.check.add(
            f"day {day}", "cash", 1, error_s=50, simple_error_s=40, inside=True, kept=True
        )
    fallen = story.forecaster.preview("cash", story.day.now)
    assert fallen.source is Source.FALL_BACK
    assert [reason.sentence for reason in fallen.explanation] == ["forecast.pace_own"]
    check(fallen)
    for day in range(DAYS + 1):
        story.forecaster.check.add(
            f"better {day}", "cash", 1, error_s=30, simple_error_s=40, inside=True, kept=True
        )
    assert story.forecaster.preview("cash", story.day.now).source is not Source.FALL_BACK


def test_the_check_counts_by_day_service_and_part() -> None:
    story = Foretold()
    for _ in range(30):
        story.comes("cash")
        story.later(30)
        story.serve("1")
    (day,) = story.forecaster.check.days
    assert (day.day, day.total.tickets) == ("2026-03-02", 30)
    assert sum(tally.tickets for tally in day.parts.values()) == 30
    assert 0 <= day.total.coverage <= 1
