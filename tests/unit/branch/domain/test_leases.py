"""Numbers that are lent to a computer ahead of time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from branch.domain import issuing, working
from branch.domain.configuration import DayPolicy, Series
from branch.domain.errors import LentNumbersUsedUp, NoNumberFree
from branch.domain.leases import lease_numbers, next_lent
from branch.domain.lone_events import NumbersLeased
from branch.domain.view import BranchView
from tests.helpers.branches import small_branch
from tests.helpers.days import MONDAY_9, Story

TODAY, TOMORROW = "2026-03-02", "2026-03-03"


def lend(story: Story, holder: str) -> list[tuple[str, str, int, int]]:
    events = story.do(lease_numbers, holder=holder)
    leased = [event for event in events if isinstance(event, NumbersLeased)]
    return [(one.series, one.business_day, one.first, one.last) for one in leased]


def alone(story: Story, holder: str) -> str:
    """Somebody takes a ticket with a lent number, and the hub hears of it."""

    def lent(view: BranchView, series: Series, day: str) -> int:
        return next_lent(view, series, day, holder=holder, given=())

    story.do(issuing.issue, service="cash", language="en", numbers=lent)
    return list(story.day.tickets.values())[-1].number


def test_blocks_are_from_the_end_for_today_and_tomorrow_and_nobody_elses() -> None:
    story = Story()
    assert lend(story, "one") == [("c", TODAY, 950, 999), ("c", TOMORROW, 950, 999)]
    assert lend(story, "two") == [("c", TODAY, 900, 949), ("c", TOMORROW, 900, 949)]
    assert lend(story, "one") == [], "who has enough gets no more"
    assert [alone(story, "one"), alone(story, "two"), alone(story, "one")] == [
        "C950",
        "C900",
        "C951",
    ]
    assert story.comes("cash") == "C100", "the branch's own count is not moved by them"


def test_a_small_series_lends_nothing() -> None:
    story = Story()
    assert "a" not in {series for series, *_ in lend(story, "one")}


def test_who_has_used_a_quarter_gets_more() -> None:
    story = Story()
    lend(story, "one")
    for _ in range(12):
        alone(story, "one")
    assert lend(story, "one") == []
    alone(story, "one")
    assert lend(story, "one") == [("c", TODAY, 900, 949)]


def test_used_up_is_said_and_tomorrow_has_its_own() -> None:
    story = Story()
    lend(story, "one")
    numbers = [alone(story, "one") for _ in range(50)]
    assert len(set(numbers)) == 50
    with pytest.raises(LentNumbersUsedUp):
        alone(story, "one")
    story.do(working.close_day)
    story.day.now = datetime(2026, 3, 3, 9, tzinfo=UTC)
    assert alone(story, "one") == "C950"


def test_the_hub_never_gives_out_a_lent_number() -> None:
    cash = Series(id="c", prefix="C", first=1, last=100)
    branch = small_branch()
    story = Story(replace(branch, series={**branch.series, "c": cash}))
    lend(story, "one")
    given = [story.comes("cash") for _ in range(90)]
    assert "C090" in given
    assert "C091" not in given
    with pytest.raises(NoNumberFree):
        story.comes("cash")
    assert alone(story, "one") == "C091"


def test_where_numbers_never_begin_anew_a_block_holds_until_it_is_used() -> None:
    story = Story(small_branch(day=DayPolicy(restart_numbers=False)), now=MONDAY_9)
    assert lend(story, "one") == [("c", "", 950, 999)]
    story.later(5 * 86400)
    assert alone(story, "one") == "C950"
    assert story.comes("cash") == "C100"
