"""What a supervisor may do and others may not; what holds for the day and ends with it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from branch.domain import calling, serving, supervising, working
from branch.domain.configuration import Clerk
from branch.domain.errors import (
    EmergencyOver,
    EmptyMessage,
    MessageGone,
    NobodyWaiting,
    NotPermitted,
    ReadmissionOver,
    UnknownProfile,
)
from branch.domain.permissions import DEFAULT_ROLES, SUPERVISOR, Permission, Role
from branch.domain.ticket import State
from tests.helpers.branches import small_branch
from tests.helpers.days import Story


def supervised() -> Story:
    """The small branch, with k3 as its supervisor."""
    clerks = small_branch().clerks
    boss = Clerk(id="k3", name="Clerk 3", role=SUPERVISOR)
    return Story(small_branch(clerks={**clerks, "k3": boss}))


def test_a_moved_clerk_calls_by_the_other_profile_until_the_day_is_closed() -> None:
    story = supervised()
    cash = story.comes("cash")
    passport = story.comes("passport")
    story.do(supervising.move_clerk, clerk="k1", by="k3", profile="cash")
    assert story.serve("1") == cash
    with pytest.raises(NobodyWaiting):
        story.called("1")
    story.do(supervising.move_clerk, clerk="k1", by="k3", profile=None)
    assert story.serve("1") == passport
    story.do(supervising.move_clerk, clerk="k1", by="k3", profile="cash")
    story.do(working.close_day)
    assert story.day.branch.profile_of("1", "k1").id == "both"


def test_only_who_may_moves_and_only_to_what_there_is() -> None:
    story = supervised()
    with pytest.raises(NotPermitted) as refused:
        story.do(supervising.move_clerk, clerk="k1", by="k2", profile="cash")
    assert refused.value.permission == Permission.MOVE_CLERKS
    with pytest.raises(UnknownProfile):
        story.do(supervising.move_clerk, clerk="k1", by="k3", profile="nothing")


def test_a_role_without_permissions_calls_by_the_rule_and_pauses_nothing() -> None:
    story = supervised()
    plain = {**DEFAULT_ROLES, "clerk": Role(id="clerk", permissions=frozenset())}
    story.day.branch = replace(story.day.branch, roles=plain)
    story.comes("passport")
    number = story.comes("passport")
    with pytest.raises(NotPermitted):
        story.do(calling.call, counter="1", ticket=story.ticket(number).id)
    with pytest.raises(NotPermitted):
        story.do(working.pause_service, service="cash", reason="ill", clerk="k1")
    story.do(working.pause_service, service="cash", reason="ill", clerk="k3")
    story.do(working.resume_service, service="cash", clerk="k3")
    assert story.called("1")


def test_a_supervisor_lets_somebody_back_in_who_was_missed_long_ago() -> None:
    story = supervised()
    number = story.comes("passport")
    story.called("1")
    story.do(serving.recall, counter="1")
    story.do(serving.no_show, counter="1")
    story.later(2 * 3600)
    with pytest.raises(ReadmissionOver):
        story.do(serving.readmit, ticket=story.ticket(number).id, clerk="k1")
    story.do(serving.readmit, ticket=story.ticket(number).id, clerk="k3")
    assert story.ticket(number).state is State.WAITING


@pytest.mark.parametrize("started", [False, True])
def test_a_counter_that_was_left_is_freed_and_its_ticket_keeps_its_wait(started: bool) -> None:
    story = supervised()
    number, other = story.comes("passport"), story.comes("passport")
    story.called("1")
    if started:
        story.do(serving.start, counter="1")
    with pytest.raises(NotPermitted):
        story.do(supervising.free_left_counter, counter="1", by="k2")
    story.do(supervising.free_left_counter, counter="1", by="k3")
    assert story.day.counter("1").clerk is None
    assert [story.serve("2"), story.serve("2")] == [number, other]


def test_a_message_is_read_once_and_by_whom_it_is_for() -> None:
    story = supervised()
    with pytest.raises(EmptyMessage):
        story.do(supervising.send_message, clerk="k1", by="k3", text="  ")
    story.do(supervising.send_message, clerk="k1", by="k3", text="Please come.")
    (message,) = story.day.messages()
    with pytest.raises(MessageGone):
        story.do(supervising.read_message, message=message.id, clerk="k2")
    story.do(supervising.read_message, message=message.id, clerk="k1")
    with pytest.raises(MessageGone):
        story.do(supervising.read_message, message=message.id, clerk="k1")


def test_a_call_for_help_is_accepted_once_and_switched_off_by_who_may() -> None:
    story = supervised()
    story.do(supervising.raise_emergency, counter="1", clerk="k1")
    assert not story.do(supervising.raise_emergency, counter="1", clerk="k1")
    (call,) = story.day.emergencies()
    story.do(supervising.accept_emergency, emergency=call.id, clerk="k2")
    assert not story.do(supervising.accept_emergency, emergency=call.id, clerk="k3")
    assert story.day.emergencies()[0].accepted_by == "k2"
    with pytest.raises(NotPermitted):
        story.do(supervising.end_emergency, emergency=call.id, clerk="k9")
    story.do(supervising.end_emergency, emergency=call.id, clerk="k2")
    with pytest.raises(EmergencyOver):
        story.do(supervising.end_emergency, emergency=call.id, clerk="k1")
