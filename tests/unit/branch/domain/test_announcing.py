"""Free words of the staff: what may be said, and that the log does not hold it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta

import pytest

from branch.domain.announcing import LONGEST, announce, clean
from branch.domain.errors import AnnouncementRefused
from branch.domain.events import AnnouncementMade
from branch.domain.lobby import Display
from tests.helpers.branches import small_branch
from tests.helpers.days import Story

LIFT = {"en": "The lift is out of order."}


def test_the_event_says_who_and_until_when_but_not_what() -> None:
    story = Story()

    (made,) = announce(story.day, clerk="ana", texts=LIFT, minutes=10)

    assert isinstance(made, AnnouncementMade)
    assert (made.clerk, made.languages) == ("ana", ("en",))
    assert made.until == story.day.now + timedelta(minutes=10)
    assert "lift" not in str(asdict(made))


@pytest.mark.parametrize(
    ("texts", "displays", "minutes", "why"),
    [
        ({}, (), 5, "empty"),
        ({"en": " \n"}, (), 5, "empty"),
        ({"xx": "Hello"}, (), 5, "language"),
        ({"en": "a" * (LONGEST + 1)}, (), 5, "long"),
        (LIFT, ("attic",), 5, "display"),
        (LIFT, (), 0, "minutes"),
        (LIFT, (), 1441, "minutes"),
    ],
)
def test_what_cannot_be_announced_is_refused(
    texts: dict[str, str], displays: tuple[str, ...], minutes: int, why: str
) -> None:
    story = Story(small_branch(displays={"hall": Display(id="hall")}))

    with pytest.raises(AnnouncementRefused) as refused:
        announce(story.day, clerk="ana", texts=texts, displays=displays, minutes=minutes)

    assert refused.value.why == why


def test_signs_that_control_something_are_taken_out() -> None:
    assert clean(" The\tlift\x1b[2J\nis  out. ") == "The lift [2J is out."
