"""What a clerk may do: the window says beforehand exactly what the branch would say afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch.domain import by_hand, calling, checking_in, issuing, reprinting, serving, working
from branch.domain.configuration import AfterNoShow, NoShowPolicy
from branch.domain.counter import CounterState
from branch.domain.day import Day
from branch.domain.errors import (
    BranchError,
    CallAgainFirst,
    CounterBusy,
    CounterNotOpen,
    NobodyWaiting,
    NotAllowedNow,
    NotAtThisCounter,
    ReadmissionOver,
)
from branch.domain.events import Event
from branch.domain.ticket import State, Ticket
from counter.session import (
    MAIN_ACTION,
    OTHER_ACTIONS,
    Action,
    Scene,
    Stage,
    next_up,
    refusal,
    timers,
    waited_s,
)
from tests.helpers.branches import small_branch

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
COUNTERS = ("1", "2", "3")
TARGETED = {
    Action.CALL,
    Action.RESUME,
    Action.READMIT,
    Action.CANCEL,
    Action.DETAILS,
    Action.REPRINT,
    Action.UNDO_CHECK_IN,
}
POLICIES = (
    NoShowPolicy(calls=1, between_calls_s=0),
    NoShowPolicy(calls=2, between_calls_s=20, readmission_min=1),
    NoShowPolicy(calls=1, then=AfterNoShow.AFTER_MINUTES, amount=1, times=1, between_calls_s=0),
)

Decide = Callable[[Day, str, str], tuple[Event, ...]]

DECISIONS: dict[Action, Decide] = {
    Action.CALL_NEXT: lambda day, counter, _: calling.call_next(day, counter=counter),
    Action.CALL: lambda day, counter, t: calling.call(day, counter=counter, ticket=t),
    Action.RECALL: lambda day, counter, _: serving.recall(day, counter=counter),
    Action.START: lambda day, counter, _: serving.start(day, counter=counter),
    Action.NO_SHOW: lambda day, counter, _: serving.no_show(day, counter=counter),
    Action.PUT_BACK: lambda day, counter, _: serving.put_back(day, counter=counter),
    Action.READMIT: lambda day, _, t: serving.readmit(day, ticket=t, clerk="k1"),
    Action.PARK: lambda day, counter, _: serving.park(day, counter=counter),
    Action.RESUME: lambda day, counter, t: serving.resume(day, counter=counter, ticket=t),
    Action.TRANSFER: lambda day, counter, _: serving.transfer(
        day, counter=counter, service="cash", to_counter="2"
    ),
    Action.RETURN: lambda day, counter, _: serving.return_to_queue(day, counter=counter),
    Action.ADD_LEG: lambda day, counter, _: serving.add_leg(
        day, counter=counter, service="cash", outcome="served"
    ),
    Action.FINISH: lambda day, counter, _: serving.finish(day, counter=counter, outcome="served"),
    Action.CANCEL: lambda day, _, t: serving.cancel(day, ticket=t, clerk="k1"),
    Action.PARK_MINE: lambda day, counter, _: serving.park(day, counter=counter, for_clerk=True),
    Action.FINISH_AS: lambda day, counter, _: serving.finish(
        day, counter=counter, outcome="served", delivered=("cash",)
    ),
    Action.GIVE: lambda day, counter, _: by_hand.give_ticket(
        day, counter=counter, service="cash", language="en"
    ),
    Action.DETAILS: lambda day, _, t: by_hand.amend(
        day, ticket=t, clerk="k1", party_size=2, assistance=True
    ),
    Action.REPRINT: lambda day, _, t: reprinting.ask_reprint(day, ticket=t, clerk="k1"),
    Action.UNDO_CHECK_IN: lambda day, _, t: checking_in.undo_check_in(day, ticket=t, clerk="k1"),
    Action.START_BREAK: lambda day, counter, _: working.start_break(
        day, counter=counter, reason="meal"
    ),
    Action.END_BREAK: lambda day, counter, _: working.end_break(day, counter=counter),
    Action.CLOSE: lambda day, counter, _: working.close_counter(day, counter=counter),
}


BY_THE_BRANCH_ALONE = {
    Action.UNDO,
    Action.CALL_OF,
    Action.WALK_IN,
    Action.CHECK_IN,
    Action.FORCE_CHECK_IN,
}
"""What is allowed depends on what is chosen, or on what happened: the branch answers the press."""


def a_day(policy: NoShowPolicy | None = None) -> Day:
    branch = small_branch(no_show=policy or NoShowPolicy(calls=2, between_calls_s=20))
    return Day(branch=branch, now=NINE)


def do(day: Day, events: tuple[Event, ...]) -> None:
    for event in events:
        day.apply(event, day.now)


def opened(day: Day, counter: str = "1") -> Day:
    do(day, working.open_counter(day, counter=counter, clerk=f"k{counter}"))
    return day


def issue(day: Day, service: str = "passport") -> Ticket:
    events = issuing.issue(day, service=service, language="en")
    do(day, events)
    day.now += timedelta(seconds=10)
    return list(day.tickets.values())[-1]


def press(day: Day, action: Action, counter: str = "1", ticket: str = "") -> None:
    do(day, DECISIONS[action](day, counter, ticket))


def scene_of(day: Day, counter: str = "1") -> Scene:
    status = day.counter(counter)
    ranked = calling.ranking(
        day.branch,
        [ticket for ticket in day.tickets.values() if ticket.state is State.WAITING],
        counter=counter,
        clerk=status.clerk,
        now=day.now,
    )
    return Scene(
        branch=day.branch,
        status=status,
        ticket=day.ticket(status.ticket) if status.ticket else None,
        offered=tuple(candidate.ticket for candidate in ranked),
        waiting=len(ranked),
    )


def agree(day: Day, counter: str) -> list[tuple[Action, str]]:
    """Compare what the window says with what the branch decides; return what both allow."""
    scene, allowed = scene_of(day, counter), []
    for action in set(Action) - BY_THE_BRANCH_ALONE:
        for ticket in list(day.tickets.values()) if action in TARGETED else [None]:
            name = ticket.id if ticket else ""
            said = refusal(scene, action, day.now, ticket)
            done: BranchError | None = None
            try:
                DECISIONS[action](day, counter, name)
            except BranchError as error:
                done = error
            where = f"{action} at {counter}: said {said!r}, done {done!r}"
            assert type(said) is type(done), where
            assert said is None or done is None or vars(said) == vars(done), where
            if done is None:
                allowed.append((action, name))
    return allowed


@given(data=st.data(), policy=st.sampled_from(POLICIES))
def test_what_is_allowed_works_and_what_is_refused_is_refused_alike(
    data: st.DataObject, policy: NoShowPolicy
) -> None:
    day = a_day(policy)
    for counter in COUNTERS[:2]:
        opened(day, counter)
    for service in data.draw(st.lists(st.sampled_from(["passport", "cash"]), max_size=4)):
        issue(day, service)
    for _ in range(data.draw(st.integers(1, 15))):
        day.now += timedelta(seconds=data.draw(st.sampled_from([1, 15, 70])))
        counter = data.draw(st.sampled_from(COUNTERS))
        allowed = agree(day, counter)
        actions = sorted({action for action, _ in allowed})
        if actions:
            action = data.draw(st.sampled_from(actions))
            tickets = [ticket for about, ticket in allowed if about is action]
            press(day, action, counter, data.draw(st.sampled_from(tickets)))
        for other in COUNTERS:
            agree(day, other)


def test_a_closed_counter_can_do_nothing_but_sign_in() -> None:
    scene = scene_of(a_day())

    assert scene.stage is Stage.SIGNED_OUT
    for action in set(Action) - TARGETED:
        assert isinstance(refusal(scene, action, NINE), CounterNotOpen), action


def test_the_main_action_follows_the_ticket() -> None:
    day = opened(a_day())
    issue(day)
    seen = []
    for action in (Action.CALL_NEXT, Action.START, Action.FINISH):
        seen.append(MAIN_ACTION[scene_of(day).stage])
        press(day, action)

    assert seen == [Action.CALL_NEXT, Action.START, Action.FINISH]
    assert scene_of(day).stage is Stage.IDLE


def test_every_action_for_a_ticket_at_the_counter_has_its_place_on_the_screen() -> None:
    shown = {a for actions in OTHER_ACTIONS.values() for a in actions} | set(MAIN_ACTION.values())
    in_lists_and_head = {Action.CALL, Action.RESUME, Action.READMIT, Action.UNDO_CHECK_IN}
    in_lists_and_head |= {Action.REPRINT, Action.CLOSE, Action.START_BREAK}
    in_a_form_and_an_answer = {Action.GIVE, Action.FORCE_CHECK_IN, Action.UNDO}

    assert shown | in_lists_and_head | in_a_form_and_an_answer == set(Action)


def test_on_a_break_only_its_end_and_closing_are_allowed() -> None:
    day = opened(a_day())
    issue(day)
    press(day, Action.START_BREAK)
    scene = scene_of(day)

    allowed = {a for a in set(Action) - TARGETED if refusal(scene, a, day.now) is None}

    assert scene.stage is Stage.BREAK
    assert allowed == {Action.END_BREAK, Action.CLOSE}
    assert isinstance(refusal(scene, Action.CALL_NEXT, day.now), CounterNotOpen)


def test_nobody_waiting_and_somebody_here_are_told_apart() -> None:
    day = opened(a_day())
    assert isinstance(refusal(scene_of(day), Action.CALL_NEXT, NINE), NobodyWaiting)
    ticket = issue(day)
    press(day, Action.CALL_NEXT)

    busy = refusal(scene_of(day), Action.CALL_NEXT, day.now)

    assert isinstance(busy, CounterBusy)
    assert busy.number == ticket.number


def test_a_no_show_needs_its_calls_and_its_time() -> None:
    day = opened(a_day())
    issue(day)
    press(day, Action.CALL_NEXT)
    first = refusal(scene_of(day), Action.NO_SHOW, day.now)
    press(day, Action.RECALL)
    day.now += timedelta(seconds=5)
    second = refusal(scene_of(day), Action.NO_SHOW, day.now)
    day.now += timedelta(seconds=15)

    assert isinstance(first, CallAgainFirst)
    assert (first.calls_left, first.wait_s) == (1, 20)
    assert isinstance(second, CallAgainFirst)
    assert (second.calls_left, second.wait_s) == (0, 15)
    assert refusal(scene_of(day), Action.NO_SHOW, day.now) is None


def test_a_missed_ticket_comes_back_only_in_time() -> None:
    day = opened(a_day(NoShowPolicy(calls=1, between_calls_s=0, readmission_min=60)))
    ticket = issue(day)
    press(day, Action.CALL_NEXT)
    press(day, Action.NO_SHOW)
    missed = day.tickets[ticket.id]

    in_time = refusal(scene_of(day), Action.READMIT, day.now + timedelta(minutes=60), missed)
    late = refusal(scene_of(day), Action.READMIT, day.now + timedelta(minutes=61), missed)

    assert in_time is None
    assert isinstance(late, ReadmissionOver)


def test_a_ticket_parked_elsewhere_is_not_resumed_here() -> None:
    day = opened(opened(a_day()), "2")
    ticket = issue(day)
    for action in (Action.CALL_NEXT, Action.START, Action.PARK):
        press(day, action, "2")
    parked = day.tickets[ticket.id]

    assert isinstance(refusal(scene_of(day), Action.RESUME, NINE, parked), NotAtThisCounter)
    assert refusal(scene_of(day, "2"), Action.RESUME, NINE, parked) is None


def test_actions_about_a_chosen_ticket_need_one() -> None:
    scene = scene_of(opened(a_day()))

    for action in TARGETED:
        assert isinstance(refusal(scene, action, NINE), NotAllowedNow), action


def test_cancelling_without_a_choice_is_about_the_ticket_at_the_counter() -> None:
    day = opened(a_day())
    issue(day)
    press(day, Action.CALL_NEXT)
    called = refusal(scene_of(day), Action.CANCEL, day.now)
    press(day, Action.START)

    assert called is None
    assert isinstance(refusal(scene_of(day), Action.CANCEL, day.now), NotAllowedNow)


def test_who_comes_next_is_said_with_the_reason_that_would_be_stored() -> None:
    day = opened(a_day())
    first, second = issue(day), issue(day, "cash")

    found = next_up(scene_of(day), day.now)
    events = calling.call_next(day, counter="1")

    assert found is not None
    ticket, reason = found
    assert ticket.id == first.id
    assert reason.beat == second.number
    assert reason == getattr(events[0], "reason", None)


def test_timers_run_from_the_right_instant() -> None:
    day = opened(a_day())
    issue(day)
    day.now = NINE + timedelta(minutes=5)
    press(day, Action.CALL_NEXT)
    day.now += timedelta(seconds=30)
    called = timers(scene_of(day), day.now)
    press(day, Action.START)
    day.now += timedelta(seconds=90)
    served = timers(scene_of(day), day.now)
    press(day, Action.FINISH)
    press(day, Action.START_BREAK)
    day.now += timedelta(seconds=7)

    assert (called.waited_s, called.called_s, called.served_s) == (300, 30, None)
    assert (served.waited_s, served.called_s, served.served_s) == (300, None, 90)
    assert timers(scene_of(day), day.now).break_s == 7
    assert timers(Scene(branch=day.branch, status=day.counter("3")), NINE).break_s is None


@pytest.mark.parametrize("state", [State.WAITING, State.NO_SHOW])
def test_a_listed_ticket_says_how_long(state: State) -> None:
    ticket = replace(issue(a_day()), state=state, ended_at=NINE + timedelta(seconds=40))
    expected = 60 if state is State.WAITING else 20

    assert waited_s(ticket, NINE + timedelta(seconds=60)) == expected
    assert waited_s(ticket, NINE - timedelta(seconds=60)) == 0


def test_a_counter_that_is_open_without_a_ticket_is_idle() -> None:
    scene = scene_of(opened(a_day()))

    assert scene.status.state is CounterState.OPEN
    assert scene.stage is Stage.IDLE
