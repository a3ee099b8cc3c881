"""From recall to finish, and all the ways out."""

from __future__ import annotations

import pytest

from branch.domain import serving, working
from branch.domain.configuration import AfterNoShow, AtDayClose, DayPolicy, NoShowPolicy
from branch.domain.errors import (
    CallAgainFirst,
    ClerkElsewhere,
    CounterTaken,
    NotAllowedNow,
    NotAtThisCounter,
    ReadmissionOver,
    UnknownOutcome,
)
from branch.domain.serving import Position
from branch.domain.ticket import State
from tests.helpers.branches import small_branch
from tests.helpers.days import Story


def patient(**changes: object) -> Story:
    """A branch that calls twice, twenty seconds apart, and then does as told."""
    policy = {"calls": 2, "between_calls_s": 20, **changes}
    return Story(small_branch(no_show=NoShowPolicy(**policy)))  # type: ignore[arg-type]


def test_no_show_only_after_the_calls_and_the_time_of_the_policy() -> None:
    story = patient()
    number = story.comes("cash")
    story.called("1")
    with pytest.raises(CallAgainFirst) as early:
        story.do(serving.no_show, counter="1")
    assert (early.value.calls_left, early.value.wait_s) == (1, 20)
    story.later(20)
    story.do(serving.recall, counter="1")
    story.later(5)
    with pytest.raises(CallAgainFirst) as soon:
        story.do(serving.no_show, counter="1")
    assert (soon.value.calls_left, soon.value.wait_s) == (0, 15)
    story.later(15)
    story.do(serving.no_show, counter="1")
    assert story.ticket(number).state is State.NO_SHOW
    assert story.day.counter("1").ticket is None


def test_put_back_to_the_end_once_then_missing() -> None:
    story = patient(calls=1, between_calls_s=0, then=AfterNoShow.END_OF_QUEUE, times=1)
    late, other = story.comes("cash"), story.comes("cash")
    story.called("1")
    story.later(10)
    story.do(serving.no_show, counter="1")
    assert [story.serve("1"), story.number_called("1")] == [other, late]
    story.do(serving.no_show, counter="1")
    assert story.ticket(late).state is State.NO_SHOW


def test_put_back_after_two_tickets() -> None:
    story = patient(calls=1, between_calls_s=0, then=AfterNoShow.AFTER_TICKETS, amount=2, times=1)
    came = []
    for _ in range(4):
        came.append(story.comes("cash"))
        story.later(10)
    story.called("1")
    story.do(serving.no_show, counter="1")
    assert [story.serve("1") for _ in range(4)] == [came[1], came[2], came[0], came[3]]


def test_put_back_for_minutes_is_not_offered_before() -> None:
    story = patient(calls=1, between_calls_s=0, then=AfterNoShow.AFTER_MINUTES, amount=5, times=1)
    late = story.comes("cash")
    story.called("1")
    story.do(serving.no_show, counter="1")
    other = story.comes("cash")
    assert story.serve("1") == other
    story.later(301)
    assert story.serve("1") == late


def test_a_missed_ticket_comes_back_while_the_policy_allows() -> None:
    story = patient(calls=1, between_calls_s=0, readmission_min=10)
    late = story.comes("cash")
    story.called("1")
    story.do(serving.no_show, counter="1")
    story.later(599)
    story.do(serving.readmit, ticket=story.ticket(late).id, clerk="k1")
    assert story.number_called("1") == late
    story.do(serving.no_show, counter="1")
    story.later(601)
    with pytest.raises(ReadmissionOver):
        story.do(serving.readmit, ticket=story.ticket(late).id, clerk="k1")


def test_parked_is_kept_for_the_counter_or_for_the_clerk() -> None:
    story = Story()
    for for_clerk in (False, True):
        number = story.comes("cash")
        story.called("1")
        story.do(serving.start, counter="1")
        story.do(serving.park, counter="1", for_clerk=for_clerk)
        ticket = story.ticket(number).id
        with pytest.raises(NotAtThisCounter):
            story.do(serving.resume, counter="2", ticket=ticket)
        story.do(serving.resume, counter="1", ticket=ticket)
        story.do(serving.finish, counter="1", outcome="served")
        assert story.ticket(number).state is State.DONE


def test_a_transfer_keeps_the_number_and_opens_a_leg() -> None:
    story = Story()
    number = story.comes("passport")
    story.called("1")
    story.later(60)
    story.do(serving.start, counter="1")
    story.later(60)
    story.do(serving.transfer, counter="1", service="cash")
    legs = story.ticket(number).legs
    assert [leg.service for leg in legs] == ["passport", "cash"]
    assert legs[0].outcome == "transferred"
    assert story.serve("3") == number


@pytest.mark.parametrize(
    ("position", "order"),
    [
        (Position.LAST, ["C101", "C102", "C100"]),
        (Position.FIRST, ["C100", "C101", "C102"]),
        (Position.KEEP_ARRIVAL, ["C100", "C101", "C102"]),
        (Position.AFTER, ["C101", "C100", "C102"]),
    ],
)
def test_a_transfer_goes_to_the_place_asked_for(position: Position, order: list[str]) -> None:
    story = Story()
    for _ in range(3):
        story.comes("cash")
        story.later(30)
    story.called("1")
    story.do(serving.start, counter="1")
    story.later(30)
    story.do(serving.transfer, counter="1", service="cash", position=position, after=1)
    assert [story.serve("3") for _ in range(3)] == order


def test_one_more_service_is_served_at_once() -> None:
    story = Story()
    number = story.comes("passport")
    story.called("1")
    story.do(serving.start, counter="1")
    story.do(serving.add_leg, counter="1", service="cash", outcome="served")
    story.do(serving.finish, counter="1", outcome="unresolved")
    legs = story.ticket(number).legs
    assert [(leg.service, leg.outcome) for leg in legs] == [
        ("passport", "served"),
        ("cash", "unresolved"),
    ]
    assert legs[1].delivered == ("cash",)


def test_an_outcome_that_the_service_does_not_know() -> None:
    story = Story()
    story.comes("cash")
    story.called("1")
    story.do(serving.start, counter="1")
    with pytest.raises(UnknownOutcome) as wrong:
        story.do(serving.finish, counter="1", outcome="magic")
    assert "served" in wrong.value.allowed


def test_given_back_it_keeps_the_time_it_has_waited() -> None:
    story = Story()
    number = story.comes("cash")
    story.later(300)
    story.comes("cash")
    story.called("1")
    story.do(serving.return_to_queue, counter="1")
    assert story.number_called("1") == number


def test_what_does_not_fit_the_state_is_refused_with_the_state() -> None:
    story = Story()
    number = story.comes("cash")
    ticket = story.ticket(number).id
    with pytest.raises(NotAllowedNow):
        story.do(serving.start, counter="1")
    story.called("1")
    with pytest.raises(NotAllowedNow) as leaving:
        story.do(serving.leave, ticket=ticket)
    assert (leaving.value.number, leaving.value.state) == (number, "called")
    story.do(serving.cancel, ticket=ticket, clerk="k1")
    assert story.day.counter("1").ticket is None
    with pytest.raises(NotAllowedNow):
        story.do(serving.cancel, ticket=ticket, clerk="k1")


def test_two_clerks_cannot_have_one_counter_nor_one_clerk_two() -> None:
    story = Story()
    with pytest.raises(CounterTaken):
        story.do(working.open_counter, counter="1", clerk="k2")
    story.do(working.close_counter, counter="2")
    with pytest.raises(ClerkElsewhere):
        story.do(working.open_counter, counter="2", clerk="k1")
    assert not story.do(working.open_counter, counter="1", clerk="k1")


def test_the_day_closes_and_leaves_who_is_served_to_the_clerk() -> None:
    story = Story()
    served, waits = story.comes("cash"), story.comes("cash")
    story.called("1")
    story.do(serving.start, counter="1")
    *_, closed = story.do(working.close_day)
    assert getattr(closed, "expired") == 1  # noqa: B009
    assert story.ticket(waits).state is State.EXPIRED
    story.do(serving.finish, counter="1", outcome="served")
    assert story.ticket(served).state is State.DONE


def test_carried_over_tickets_wait_on() -> None:
    story = Story(small_branch(day=DayPolicy(at_close=AtDayClose.CARRY_OVER)))
    waits = story.comes("cash")
    story.do(working.close_day)
    story.later(24 * 3600)
    assert story.serve("1") == waits
