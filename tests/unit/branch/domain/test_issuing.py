"""Numbers, and the reasons for which there is none."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from branch.domain import issuing, working
from branch.domain.configuration import DayPolicy, Hours, LastTicket, Opening
from branch.domain.errors import (
    BranchClosed,
    CapReached,
    NoNumberFree,
    ServiceIsPaused,
    TooLateToday,
    UnknownService,
)
from branch.domain.hours import business_day, closing
from tests.helpers.branches import open_on_weekdays, small_branch
from tests.helpers.days import Story


def test_services_share_a_series_and_a_queue() -> None:
    story = Story()
    assert [story.comes(s) for s in ("passport", "permit", "cash")] == ["A1", "A2", "C100"]


def test_the_range_wraps_and_skips_who_still_waits() -> None:
    story = Story()
    first = story.comes("passport")
    for _ in range(5):
        story.comes("passport")
        story.later(1)
    story.serve("1")
    story.serve("1")
    assert first == "A1"
    assert [story.comes("passport") for _ in range(2)] == ["A1", "A2"]
    with pytest.raises(NoNumberFree):
        story.comes("passport")


def test_numbers_restart_with_the_business_day_not_with_midnight() -> None:
    story = Story(now=datetime(2026, 3, 2, 22, 30, tzinfo=UTC))
    assert story.comes("cash") == "C100"
    story.later(3600)  # half past midnight in Madrid: still the evening's business day
    assert story.comes("cash") == "C101"
    story.later(5 * 3600)
    story.do(working.close_day)
    assert story.comes("cash") == "C100"


def test_a_branch_round_the_clock_never_restarts() -> None:
    story = Story(small_branch(day=DayPolicy(restart_numbers=False)))
    story.comes("cash")
    story.later(24 * 3600)
    assert story.comes("cash") == "C101"


@pytest.mark.parametrize(
    ("at", "day"),
    [
        ("2026-03-29T00:30+00:00", "2026-03-28"),
        ("2026-03-29T01:30+00:00", "2026-03-29"),
        ("2026-10-25T00:30+00:00", "2026-10-24"),
        ("2026-10-25T02:00+00:00", "2026-10-25"),
    ],
)
def test_the_business_day_through_both_changes_of_the_clocks(at: str, day: str) -> None:
    assert business_day(small_branch(), datetime.fromisoformat(at)) == day


def test_closed_says_when_it_opens_again() -> None:
    branch = small_branch(opening=open_on_weekdays(time(8), time(14)))
    story = Story(branch, now=datetime(2026, 3, 6, 13, 0, tzinfo=UTC))  # Friday, 14:00 in Madrid
    with pytest.raises(BranchClosed) as closed:
        story.comes("cash")
    assert closed.value.reopens_at is not None
    assert closed.value.reopens_at.isoformat() == "2026-03-09T08:00:00+01:00"


def test_a_paused_a_full_and_an_unknown_service() -> None:
    branch = small_branch()
    services = dict(branch.services)
    services["cash"] = replace(services["cash"], daily_cap=1)
    story = Story(small_branch(services=services))
    story.do(working.pause_service, service="passport", reason="machine broken")
    with pytest.raises(ServiceIsPaused) as paused:
        story.comes("passport")
    assert paused.value.reason == "machine broken"
    story.comes("cash")
    with pytest.raises(CapReached) as full:
        story.comes("cash")
    assert full.value.cap == 1
    with pytest.raises(UnknownService):
        story.comes("hairdresser")
    story.do(working.resume_service, service="passport")
    assert story.comes("passport") == "A1"


def test_a_ticket_link_is_128_random_bits() -> None:
    story = Story()
    links = [story.ticket(story.comes("cash")).link for _ in range(50)]
    assert len(set(links)) == 50
    assert {len(link) for link in links} == {22}


def test_what_the_printer_said_is_kept_with_the_ticket() -> None:
    story = Story()
    number = story.comes("cash")
    ticket = story.ticket(number).id
    story.do(issuing.print_failed, ticket=ticket, job="1", reason="mute", certain=False)
    assert story.ticket(number).paper == "unknown"
    story.do(issuing.printed, ticket=ticket, job="2", duplicate=True)
    assert story.ticket(number).paper == "confirmed"


def test_no_ticket_for_who_would_not_be_called_before_closing() -> None:
    hours = open_on_weekdays(time(8), time(18))
    policy = DayPolicy(last_ticket=LastTicket.STOP)
    story = Story(small_branch(opening=hours, day=policy))
    story.day.hopeless.add("cash")
    with pytest.raises(TooLateToday) as refusal:
        story.comes("cash")
    assert refusal.value.closes_at.time() == time(18)
    assert story.comes("passport") == "A1"


@pytest.mark.parametrize("policy", [LastTicket.OFF, LastTicket.WARN])
def test_a_branch_that_only_warns_gives_the_ticket(policy: LastTicket) -> None:
    hours = open_on_weekdays(time(8), time(18))
    story = Story(small_branch(opening=hours, day=DayPolicy(last_ticket=policy)))
    story.day.hopeless.add("cash")
    assert story.comes("cash") == "C100"


def test_the_day_ends_with_its_last_hours_and_midnight_is_no_end() -> None:
    noon = (Hours(opens=time(8), closes=time(12)), Hours(opens=time(13), closes=time(17)))
    night = (Hours(opens=time(20), closes=time.max),)
    early = (Hours(opens=time.min, closes=time(2)),)
    branch = small_branch(opening=Opening(weekly={0: noon, 4: night, 5: early}))
    monday, friday = datetime(2026, 3, 2, 9, tzinfo=UTC), datetime(2026, 3, 6, 21, tzinfo=UTC)
    assert f"{closing(branch, monday):%a %H:%M}" == "Mon 17:00"
    assert f"{closing(branch, friday):%a %H:%M}" == "Sat 02:00"
    assert closing(branch, monday.replace(hour=20)) is None
    assert closing(small_branch(), monday) is None
    always = (Hours(opens=time.min, closes=time.max),)
    assert (
        closing(small_branch(opening=Opening(weekly=dict.fromkeys(range(7), always))), monday)
        is None
    )
