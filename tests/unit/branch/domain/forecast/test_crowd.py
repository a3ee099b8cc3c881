"""Who goes first: what the forecast counts is what the call rule does."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from branch.domain import serving, working
from branch.domain.configuration import Standing, StandingRule, WorkProfile
from branch.domain.forecast.values import Ahead
from branch.domain.serving import Position
from tests.helpers.foretold import Foretold, roomy_branch

ONE_COUNTER = ("2", "3")
RULES = {
    Standing.PRIORITY: StandingRule(rate=2),
    Standing.APPOINTMENT: StandingRule(head_start=900),
}


def alone(story: Foretold) -> Foretold:
    """Leave counter 1 open, which calls from both queues."""
    for counter in ONE_COUNTER:
        story.do(working.close_counter, counter=counter)
    return story


def test_nobody_is_ahead_in_an_empty_hall() -> None:
    story = Foretold()
    forecast = story.forecaster.preview("cash", story.day.now)
    assert forecast.situation.ahead is Ahead.NOBODY
    assert (forecast.situation.own_ahead, forecast.situation.counters) == (0, 3)
    assert forecast.typical_s == 0


def test_other_queues_count_by_the_share_that_comes_to_our_counters() -> None:
    """Two of the three counters that serve cash also serve the desk's queue."""
    story = Foretold()
    for _ in range(3):
        story.comes("cash")
    situation = story.forecaster.preview("permit", story.day.now).situation
    assert situation.ahead is Ahead.OTHERS
    assert (situation.own_ahead, situation.counters) == (0, 2)
    assert situation.others_ahead == pytest.approx(2)


def test_the_workload_is_shared_by_the_counters() -> None:
    story = Foretold()
    for _ in range(6):
        story.comes("passport")
    forecast = story.forecaster.preview("passport", story.day.now)
    assert forecast.typical_s == pytest.approx(6 * 300 / 2)


def test_a_counter_on_a_break_or_closed_does_not_count() -> None:
    story = Foretold()
    story.comes("passport")
    story.do(working.start_break, counter="1", reason="meal")
    one = story.forecaster.preview("passport", story.day.now).situation.counters
    story.do(working.end_break, counter="1")
    both = story.forecaster.preview("passport", story.day.now).situation.counters
    story.do(working.close_counter, counter="2")
    left = story.forecaster.preview("passport", story.day.now).situation.counters
    assert (one, both, left) == (1, 2, 1)


def test_priority_overtakes_who_waits_as_the_rule_says() -> None:
    strict = {Standing.PRIORITY: StandingRule(head_start=1e9)}
    story = Foretold(roomy_branch(standings=strict))
    first = story.comes("cash")
    for _ in range(2):
        story.comes("cash", Standing.PRIORITY)
    assert story.now_told(first).situation.own_ahead == 2
    at = story.day.now
    assert story.forecaster.preview("cash", at).situation.own_ahead == 3
    assert story.forecaster.preview("cash", at, Standing.PRIORITY).situation.own_ahead == 2


def test_where_the_rule_decides_other_queues_still_count_by_their_share() -> None:
    story = Foretold(roomy_branch(standings=RULES))
    for _ in range(3):
        story.comes("cash", Standing.PRIORITY)
    situation = story.forecaster.preview("permit", story.day.now).situation
    assert situation.others_ahead == pytest.approx(2)


def test_a_steeper_rate_overtakes_before_the_turn_comes() -> None:
    """Behind by points now, ahead when it counts."""
    story = alone(Foretold(roomy_branch(standings={Standing.PRIORITY: StandingRule(rate=2)})))
    for _ in range(5):
        story.comes("cash")
    story.later(10)
    last = story.comes("cash")
    story.later(100)
    story.comes("cash", Standing.PRIORITY)
    assert story.now_told(last).situation.own_ahead == 6


def test_a_ticket_held_for_another_counter_is_not_ahead_there() -> None:
    story = alone(Foretold())
    story.do(working.open_counter, counter="2", clerk="k2")
    story.comes("cash")
    story.called("1")
    story.do(serving.start, counter="1")
    before = story.forecaster.preview("cash", story.day.now).situation
    story.do(serving.transfer, counter="1", service="cash", position=Position.LAST, to_counter="2")
    after = story.forecaster.preview("cash", story.day.now).situation
    assert before.own_ahead == 0
    assert after.own_ahead == 1


def test_a_profile_that_prefers_a_queue_lets_it_go_first() -> None:
    profiles = {
        "both": WorkProfile(id="both", weights={"desk": 1.0, "cash": 5.0}),
        "cash": WorkProfile(id="cash", weights={"cash": 1.0}),
    }
    story = alone(Foretold(roomy_branch(profiles=profiles)))
    passport = story.comes("passport")
    story.later(60)
    for _ in range(2):
        story.comes("cash")
    story.later(30)
    assert story.now_told(passport).situation.others_ahead == pytest.approx(2)


def test_a_booked_appointment_that_will_come_is_ahead_by_its_chance() -> None:
    story = alone(Foretold(roomy_branch(standings=RULES)))
    for _ in range(4):
        story.comes("cash")
    at = story.day.now
    none = story.forecaster.preview("cash", at).situation.own_ahead
    story.forecaster.booked("a", service="cash", due=at + timedelta(minutes=2))
    story.forecaster.booked("b", service="cash", due=at + timedelta(hours=5))
    some = story.forecaster.preview("cash", at).situation.own_ahead
    story.forecaster.booking_over("a", came=None)
    again = story.forecaster.preview("cash", at).situation.own_ahead
    assert (none, again) == (4, 4)
    assert some == pytest.approx(4.85)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["passport", "permit", "cash"]),
            st.sampled_from([Standing.ORDINARY, Standing.PRIORITY, Standing.APPOINTMENT]),
            st.integers(1, 400),
        ),
        min_size=1,
        max_size=12,
    ),
    st.booleans(),
)
def test_as_many_are_ahead_as_the_counter_calls_before(
    people: list[tuple[str, Standing, int]], by_rule: bool
) -> None:
    """One counter calls everybody at one instant: the order is the forecast's count."""
    story = alone(Foretold(roomy_branch(standings=RULES if by_rule else {})))
    numbers = []
    for service, standing, gap in people:
        numbers.append(story.comes(service, standing))
        story.later(gap)
    story.later(50_000)  # rates have decided, whatever comes due in between
    told = {number: story.now_told(number).situation for number in numbers}
    called = []
    for _ in numbers:
        called.append(story.serve("1"))
    for place, number in enumerate(called):
        ahead = told[number].own_ahead + told[number].others_ahead
        assert ahead == pytest.approx(place)
