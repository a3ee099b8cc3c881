"""Who is next, and why."""

from __future__ import annotations

import pytest

from branch.domain import calling, serving, working
from branch.domain.configuration import Standing, StandingRule, WorkProfile
from branch.domain.errors import CounterBusy, CounterNotOpen, NobodyWaiting, UnknownCounter
from branch.domain.serving import Position
from tests.helpers.branches import small_branch
from tests.helpers.days import Story


def test_equal_rates_are_first_come_first_served() -> None:
    story = Story()
    came = []
    for service in ("passport", "cash", "permit"):
        came.append(story.comes(service))
        story.later(30)
    assert [story.serve("1") for _ in came] == came


def test_a_great_head_start_is_strict_priority() -> None:
    rules = {Standing.PRIORITY: StandingRule(head_start=1e9)}
    story = Story(small_branch(standings=rules))
    ordinary = [story.comes("cash") for _ in range(2)]
    story.later(3600)
    urgent = story.comes("cash", Standing.PRIORITY)
    assert [story.serve("1") for _ in range(3)] == [urgent, *ordinary]


def test_different_rates_interleave_and_nobody_starves() -> None:
    """A priority ticket that gains points twice as fast overtakes, but not for ever."""
    rules = {Standing.PRIORITY: StandingRule(rate=2)}
    story = Story(small_branch(standings=rules))
    ordinary = story.comes("cash")
    order = []
    for _ in range(8):
        story.later(60)
        story.comes("cash", Standing.PRIORITY)
        story.later(1)
        order.append(story.serve("1"))
    assert ordinary in order[:3]


def test_the_reason_names_the_best_ticket_that_was_beaten() -> None:
    rules = {Standing.APPOINTMENT: StandingRule(head_start=600)}
    story = Story(small_branch(standings=rules))
    walk_in = story.comes("cash")
    story.later(120)
    story.comes("cash", Standing.APPOINTMENT)
    reason = story.called("1").reason
    assert (reason.rule, reason.standing) == (calling.SCORE, Standing.APPOINTMENT)
    assert (reason.beat, reason.beat_standing) == (walk_in, Standing.ORDINARY)
    assert (reason.score, reason.beat_score) == (600.0, 120.0)


def test_who_was_alone_beat_nobody() -> None:
    story = Story()
    story.comes("cash")
    story.later(42)
    reason = story.called("3").reason
    assert reason.beat is None
    assert reason.waited_s == 42


def test_a_counter_calls_only_from_its_profile() -> None:
    story = Story()
    story.comes("passport")
    with pytest.raises(NobodyWaiting):
        story.called("3")


def test_a_profile_can_weigh_one_queue_more() -> None:
    profiles = {
        "both": WorkProfile(id="both", weights={"desk": 3.0, "cash": 1.0}),
        "cash": WorkProfile(id="cash", weights={"cash": 1.0}),
    }
    story = Story(small_branch(profiles=profiles))
    cash = story.comes("cash")
    story.later(60)
    desk = story.comes("passport")
    story.later(60)
    assert [story.serve("1"), story.serve("1")] == [desk, cash]


def test_a_ticket_held_for_a_counter_is_offered_only_there_and_first() -> None:
    story = Story()
    story.comes("passport")
    story.later(60)
    held = story.comes("passport")
    story.do(calling.call, counter="2", ticket=story.ticket(held).id)
    story.do(serving.start, counter="2")
    story.do(serving.transfer, counter="2", service="cash", to_counter="1")
    with pytest.raises(NobodyWaiting):
        story.called("3")
    called = story.called("1")
    assert called.reason.rule == calling.HELD
    assert story.day.tickets[called.ticket].number == held


def test_placed_first_goes_before_any_score() -> None:
    story = Story()
    sent_on = story.comes("passport")
    story.number_called("2")
    waited_long = story.comes("cash")
    story.later(3600)
    story.do(serving.start, counter="2")
    story.do(serving.transfer, counter="2", service="cash", position=Position.FIRST)
    assert [story.serve("3"), story.serve("3")] == [sent_on, waited_long]


def test_a_chosen_ticket_says_who_was_passed_over() -> None:
    story = Story()
    first, second = story.comes("cash"), story.comes("cash")
    (event,) = story.do(calling.call, counter="1", ticket=story.ticket(second).id)
    reason = getattr(event, "reason")  # noqa: B009
    assert (reason.rule, reason.note, reason.beat) == (calling.CHOSEN, calling.CHOSEN, first)


def test_a_busy_a_closed_and_an_unknown_counter_are_refused_with_their_names() -> None:
    story = Story()
    number = story.comes("cash")
    story.called("1")
    with pytest.raises(CounterBusy) as busy:
        story.called("1")
    assert busy.value.number == number
    story.do(working.start_break, counter="2", reason="meal")
    with pytest.raises(CounterNotOpen) as pause:
        story.called("2")
    assert pause.value.state == "break"
    with pytest.raises(UnknownCounter):
        story.called("99")


def test_two_counters_pressing_at_once_get_two_people() -> None:
    story = Story()
    story.comes("cash")
    story.comes("cash")
    assert story.number_called("1") != story.number_called("2")
