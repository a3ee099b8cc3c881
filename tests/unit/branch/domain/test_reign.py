"""Numbers that a lost hub may have given out are kept for it, on whatever day it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from branch.domain import closing
from branch.domain.configuration import DayPolicy, Series
from branch.domain.events import Event
from branch.domain.leases import lease_numbers
from branch.domain.lone_events import NumbersLeased, ReignBegan, ReignEnded
from branch.domain.reign import begin_reign
from tests.helpers.branches import small_branch
from tests.helpers.days import Story

TODAY, TOMORROW, DAY_AFTER = (datetime(2026, 3, day, 9, tzinfo=UTC) for day in (2, 3, 4))


def blocks(events: list[Event]) -> list[NumbersLeased]:
    return [one for one in events if isinstance(one, NumbersLeased) and one.series == "c"]


def kept(events: list[Event]) -> list[tuple[str, int, int]]:
    of_reigns = [one for one in blocks(events) if one.holder.startswith("reign")]
    return [(one.holder, one.first, one.last) for one in of_reigns]


def served(story: Story, people: int) -> None:
    for _ in range(people):
        story.comes("cash")
        story.serve("3")


def lose_the_hub(story: Story, reign: int = 2, unseen: int = 0) -> list[Event]:
    return list(story.do(begin_reign, reign=reign, device="pc", unseen=unseen))


def test_the_next_numbers_and_the_first_of_a_day_are_kept_for_the_lost_hub() -> None:
    story = Story()
    served(story, 200)
    began, *others = lose_the_hub(story)
    assert began == ReignBegan(reign=2, device="pc")
    assert kept(others) == [("reign 1", 100, 189), ("reign 1", 300, 389)]
    assert story.comes("cash") == "C390"


def test_no_number_of_them_is_given_out_on_another_day_either() -> None:
    """The clock goes a day ahead, or is put back by one."""
    story = Story()
    assert story.comes("cash") == "C100"
    lose_the_hub(story)
    story.day.now = TOMORROW
    assert story.comes("cash") == "C191"
    story.day.now = TODAY
    assert story.comes("cash") == "C192", "C191 is held since a day that has not come"


def test_on_a_day_without_tickets_they_follow_those_of_the_day_before() -> None:
    story = Story()
    served(story, 150)
    story.day.now = TOMORROW
    lose_the_hub(story)
    given = [story.comes("cash") for _ in range(61)]
    assert (given[0], given[-2:]) == ("C190", ["C249", "C340"])


def test_they_are_free_when_the_day_after_is_over() -> None:
    story = Story()
    story.comes("cash")
    lose_the_hub(story)
    story.day.now = TOMORROW
    story.do(closing.close_past_day, day="2026-03-02")
    assert story.comes("cash") == "C191", "the lost hub's clock may be a day behind"
    story.day.now = DAY_AFTER
    story.do(closing.close_past_day, day="2026-03-03")
    assert story.comes("cash") == "C100"


def test_they_are_free_when_the_records_of_the_lost_hub_came_in() -> None:
    story = Story()
    lose_the_hub(story)
    story.day.apply(ReignEnded(reign=7, device="pc"), story.day.now)
    assert story.comes("cash") == "C190", "that was another one"
    story.day.apply(ReignEnded(reign=1, device="pc"), story.day.now)
    story.day.now = TOMORROW
    assert story.comes("cash") == "C100"


def test_a_reign_that_left_nothing_may_have_begun_behind_all_that_the_one_before_could_give() -> (
    None
):
    story = Story()
    story.comes("cash")
    events = lose_the_hub(story, reign=3, unseen=1)
    assert kept(events) == [("reigns 1 to 2", 100, 370)]
    story.day.apply(ReignEnded(reign=2, device="pc"), story.day.now)
    assert story.comes("cash") == "C371", "the first one is still missing"


def test_lost_twice_numbers_are_kept_for_both() -> None:
    story = Story()
    assert kept(lose_the_hub(story)) == [("reign 1", 100, 189)]
    assert kept(lose_the_hub(story, reign=3)) == [("reign 2", 190, 279)]
    assert story.comes("cash") == "C280"


def test_where_two_are_missing_the_second_may_have_given_what_the_first_gave_back() -> None:
    story = Story()
    lose_the_hub(story)
    lose_the_hub(story, reign=3)
    for reign in (1, 2):
        story.day.apply(ReignEnded(reign=reign, device="pc"), story.day.now)
    assert story.comes("cash") == "C280"


def test_a_small_series_keeps_a_tenth_and_goes_round() -> None:
    cash = Series(id="c", prefix="C", first=1, last=20)
    branch = small_branch(day=DayPolicy(restart_numbers=False))
    story = Story(replace(branch, series={**branch.series, "c": cash}))
    served(story, 19)
    assert kept(lose_the_hub(story)) == [("reign 1", 1, 2), ("reign 1", 20, 20)]
    assert story.comes("cash") == "C03"


def test_a_kiosk_is_lent_none_of_them() -> None:
    cash = Series(id="c", prefix="C", first=1, last=100)
    branch = small_branch()
    story = Story(replace(branch, series={**branch.series, "c": cash}))
    for _ in range(45):
        story.comes("cash")
    lose_the_hub(story)
    lent: list[NumbersLeased] = []
    while more := blocks(list(story.do(lease_numbers, holder=f"kiosk-{len(lent)}"))):
        lent += more
    assert lent
    assert all(one.first > 55 for one in lent)


def test_what_the_lost_hub_may_have_lent_is_lent_to_nobody_else() -> None:
    def blocks_of(story: Story, holder: str) -> list[tuple[str, int, int]]:
        lent = blocks(list(story.do(lease_numbers, holder=holder)))
        return [(one.business_day, one.first, one.last) for one in lent]

    heard, unheard = Story(), Story()
    before = blocks_of(unheard, "kiosk-1") + blocks_of(unheard, "kiosk-2")
    lose_the_hub(heard)
    after = blocks_of(heard, "kiosk-3")
    assert after
    assert not {(day, first) for day, first, _ in before} & {(day, f) for day, f, _ in after}
    heard.day.now = TOMORROW
    ahead = blocks_of(heard, "kiosk-4")
    assert ahead[-1][0] == "2026-03-04"
    assert ahead[-1][2] < before[-1][1], "the clock of the lost hub may have been a day ahead"
