"""The end of a day that is over, whenever the hub comes to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from branch.domain import events as e
from branch.domain import issuing
from branch.domain.calling import call_next
from branch.domain.closing import close_past_day
from branch.domain.configuration import AtDayClose
from branch.domain.ticket import State
from branch.domain.view import BranchView
from tests.helpers.branch_log import BranchLog, roomy_branch

MONDAY, TUESDAY = "2026-03-02", "2026-03-03"


def take_ticket(view: BranchView) -> tuple[e.Event, ...]:
    return issuing.issue(view, service="cash", language="en")


@pytest.fixture
def log() -> BranchLog:
    """Return a Monday with one ticket called and one waiting, and Tuesday's first ticket."""
    log = BranchLog()
    log.open_counter("1")
    log.do(take_ticket)
    log.do(lambda v: call_next(v, counter="1"))
    log.do(take_ticket)
    log.clock.instant += timedelta(days=1)
    log.do(take_ticket)
    return log


def states(log: BranchLog) -> list[State]:
    return [ticket.state for ticket in log.day.tickets.values()]


def test_yesterday_s_waiting_expire_and_today_s_stay(log: BranchLog) -> None:
    log.do(lambda v: close_past_day(v, day=MONDAY))
    assert states(log) == [State.CALLED, State.EXPIRED, State.WAITING]
    assert close_past_day(log.day, day=MONDAY) == (
        e.DayClosed(business_day=MONDAY, expired=0, carried_over=0),
    )


def test_carried_over_when_the_policy_says_so() -> None:
    branch = roomy_branch()
    log = BranchLog(branch=replace(branch, day=replace(branch.day, at_close=AtDayClose.CARRY_OVER)))
    log.do(take_ticket)
    log.clock.instant += timedelta(days=1)
    log.day.now = log.clock.now()
    assert close_past_day(log.day, day=MONDAY) == (
        e.DayClosed(business_day=MONDAY, expired=0, carried_over=1),
    )


def test_a_day_that_is_not_over_is_left_alone(log: BranchLog) -> None:
    assert close_past_day(log.day, day=TUESDAY) == ()


def test_the_small_hours_belong_to_the_day_before() -> None:
    log = BranchLog()
    log.do(take_ticket)
    log.clock.instant = log.clock.instant.replace(hour=1) + timedelta(days=1)
    log.day.now = log.clock.now()
    assert close_past_day(log.day, day=MONDAY) == ()
    log.day.now += timedelta(hours=2)
    assert len(close_past_day(log.day, day=MONDAY)) == 2
