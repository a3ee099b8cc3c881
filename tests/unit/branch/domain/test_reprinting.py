"""A ticket's paper once more: when a clerk may ask, and what is told of it."""

from __future__ import annotations

import pytest

from branch.domain import by_hand, issuing, reprinting, serving
from branch.domain.errors import (
    BranchError,
    NoPaperTicket,
    NotAllowedNow,
    ReprintedAlready,
    ReprintUnderWay,
    UnknownTicket,
)
from branch.domain.ticket import Paper, Reprint
from branch.protocol.codec import ticket_from, ticket_text
from tests.helpers.days import Story


def asked(story: Story, number: str) -> None:
    story.do(reprinting.ask_reprint, ticket=story.ticket(number).id, clerk="ana")


def answered(story: Story, number: str, *, certain: bool) -> None:
    ticket = story.ticket(number).id
    story.do(reprinting.reprint_failed, ticket=ticket, job="j", reason="", certain=certain)


def refused(story: Story, number: str) -> type[BranchError]:
    with pytest.raises(BranchError) as refusal:
        asked(story, number)
    return type(refusal.value)


def test_a_duplicate_is_asked_for_once_and_what_came_of_it_stays_with_the_ticket() -> None:
    story = Story()
    number = story.comes("cash")
    asked(story, number)
    assert story.ticket(number).reprint is Reprint.ASKED
    assert refused(story, number) is ReprintUnderWay
    story.do(issuing.printed, ticket=story.ticket(number).id, job="j", duplicate=True)
    assert story.ticket(number).reprint is Reprint.PRINTED
    assert refused(story, number) is ReprintedAlready
    assert ticket_from(ticket_text(story.ticket(number))) == story.ticket(number)


@pytest.mark.parametrize(("certain", "reprint"), [(True, Reprint.FAILED), (False, Reprint.UNKNOWN)])
def test_what_did_not_come_is_asked_for_again_and_says_nothing_of_the_first_paper(
    certain: bool, reprint: Reprint
) -> None:
    story = Story()
    number = story.comes("cash")
    answered(story, number, certain=certain)
    assert story.ticket(number).reprint is Reprint.NONE, "no clerk waits for an answer"
    asked(story, number)
    answered(story, number, certain=certain)
    assert (story.ticket(number).reprint, story.ticket(number).paper) == (reprint, Paper.RESERVED)
    asked(story, number)
    assert story.ticket(number).reprint is Reprint.ASKED


def test_a_kiosk_that_does_not_answer_is_asked_again_after_a_minute() -> None:
    story = Story()
    number = story.comes("cash")
    asked(story, number)
    story.later(60)
    assert refused(story, number) is ReprintUnderWay
    story.later(1)
    assert not reprinting.is_open(story.ticket(number), story.day.now)
    asked(story, number)
    assert reprinting.is_open(story.ticket(number), story.day.now)


def test_without_paper_without_a_visit_and_without_a_ticket_there_is_no_duplicate() -> None:
    story = Story()
    story.do(by_hand.give_ticket, counter="1", service="cash", language="en")
    (told,) = story.day.tickets.values()
    assert refused(story, told.number) is NoPaperTicket
    story.do(serving.cancel, ticket=told.id, clerk="ana")
    assert refused(story, told.number) is NotAllowedNow
    with pytest.raises(UnknownTicket):
        story.do(reprinting.ask_reprint, ticket="nobody", clerk="ana")
