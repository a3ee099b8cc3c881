"""Party size, priority classes, questions before a ticket, and calls for staff."""

from __future__ import annotations

from dataclasses import replace

import pytest

from branch.domain import issuing, working
from branch.domain.configuration import (
    Branch,
    KioskRules,
    PriorityClass,
    Question,
    Standing,
)
from branch.domain.errors import (
    AnswersRefused,
    PartySizeRefused,
    StaffCallOver,
    StaffCallsAreOff,
    UnknownPriorityClass,
)
from branch.domain.events import StaffCalled, TicketIssued
from branch.domain.ticket import Ticket
from tests.helpers.branches import small_branch
from tests.helpers.days import Story


def branch() -> Branch:
    """Return the small branch with everything that a kiosk may ask."""
    small = small_branch()
    passport = replace(small.services["passport"], party_max=4, questions=("phone", "note"))
    return replace(
        small,
        services={**small.services, "passport": passport},
        questions={
            "phone": Question(id="phone", title={"en": "Phone"}, required=True),
            "note": Question(id="note", title={"en": "Note"}),
        },
        priority_classes={
            "old": PriorityClass(id="old", names={"en": "Old"}, who={}, services=("passport",)),
            "marked": PriorityClass(
                id="marked", names={"en": "Marked"}, who={}, standing=Standing.ORDINARY
            ),
        },
        kiosk=KioskRules(staff_call=True),
    )


def taken(story: Story, **arguments: object) -> tuple[TicketIssued, Ticket]:
    answers = {"phone": "12345"} if arguments.get("service") == "passport" else {}
    given = {"language": "en", "answers": answers, **arguments}
    (issued,) = story.do(issuing.issue, **given)
    assert isinstance(issued, TicketIssued)
    return issued, story.day.tickets[issued.ticket]


def test_a_party_is_within_the_bounds_of_its_service() -> None:
    story = Story(branch())
    assert taken(story, service="passport", party_size=4)[1].party_size == 4
    for service, size, most in (("passport", 5, 4), ("passport", 0, 4), ("cash", 2, 1)):
        with pytest.raises(PartySizeRefused) as refused:
            taken(story, service=service, party_size=size)
        assert vars(refused.value) == {"service": service, "party_size": size, "most": most}


def test_a_priority_class_decides_the_standing() -> None:
    story = Story(branch())
    ticket = taken(story, service="passport", priority_class="old")[1]
    assert (ticket.standing, ticket.priority_class) == (Standing.PRIORITY, "old")
    marked = taken(story, service="cash", priority_class="marked", standing=Standing.PRIORITY)[1]
    assert (marked.standing, marked.priority_class) == (Standing.ORDINARY, "marked")
    for service, name in (("cash", "old"), ("cash", "invented")):
        with pytest.raises(UnknownPriorityClass) as refused:
            taken(story, service=service, priority_class=name)
        assert vars(refused.value) == {"priority_class": name, "service": service}
    assert [c.id for c in story.day.branch.priority_classes_of("cash")] == ["marked"]


def test_answers_are_checked_and_only_a_key_is_in_the_event() -> None:
    story = Story(branch())
    issued, _ = taken(story, service="passport", answers={"phone": "secret-1"})
    assert issued.personal
    assert "secret-1" not in repr(issued)
    assert not taken(story, service="cash")[0].personal
    with pytest.raises(AnswersRefused) as refused:
        taken(story, service="passport", answers={"note": "secret\x00"})
    assert [fault.question for fault in refused.value.faults] == ["phone", "note"]
    assert "secret" not in str(refused.value)


def test_staff_are_called_once_until_somebody_comes() -> None:
    story = Story(branch())
    (first,) = story.do(working.call_staff, device="kiosk-1", reason="help")
    assert isinstance(first, StaffCalled)
    assert story.do(working.call_staff, device="kiosk-1", reason="help") == ()
    story.do(working.call_staff, device="kiosk-2", reason="help")
    assert [call.device for call in story.day.staff_calls()] == ["kiosk-1", "kiosk-2"]
    story.do(working.answer_staff_call, staff_call=first.staff_call, clerk="k1")
    with pytest.raises(StaffCallOver):
        story.do(working.answer_staff_call, staff_call=first.staff_call, clerk="k2")
    assert [call.device for call in story.day.staff_calls()] == ["kiosk-2"]
    story.do(working.close_day)
    assert story.day.staff_calls() == []


def test_a_branch_without_staff_calls_says_so() -> None:
    with pytest.raises(StaffCallsAreOff):
        Story(small_branch()).do(working.call_staff, device="kiosk-1", reason="help")
