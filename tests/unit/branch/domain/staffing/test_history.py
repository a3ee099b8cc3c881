"""What the log says: who came, waited, gave up and was there, and which services share counters."""

from __future__ import annotations

from datetime import UTC, date, timedelta
from zoneinfo import ZoneInfo

from branch.domain import events as e
from branch.domain.staffing.history import History, busy_days
from branch.domain.staffing.pools import pools
from branch.protocol.branch_file import read_branch
from tests.helpers.branches import town_hall_text
from tests.helpers.staffing import at, busy_weeks, called, finished, issued, one_visit

DAY = date(2026, 3, 2)


def test_a_visit_belongs_to_the_half_hour_in_which_somebody_came() -> None:
    history = History(UTC)
    came = at(DAY, 9.4)
    one_visit(history, "1", service="a", counter="3", came=came, wait_s=900, served_s=300)
    line = history.days[DAY][18].lines["a"]
    assert (line.arrivals, line.waits, line.gave_up) == (1, [900.0], 0)
    assert list(history.service_s["a"]) == [300.0]
    assert history.served_at["3"] == {"a": 1}


def test_the_day_is_that_of_the_branch() -> None:
    history = History(ZoneInfo("Asia/Tokyo"))
    history.take(issued("1", "a", at(DAY, 23)), at(DAY, 23))
    assert list(history.days) == [DAY + timedelta(days=1)]


def test_a_counter_on_a_break_is_not_there() -> None:
    history = History(UTC)
    history.take(e.CounterOpened(counter="1", clerk="c"), at(DAY, 9.25))
    history.take(e.BreakStarted(counter="1", clerk="c", reason="meal"), at(DAY, 9.75))
    history.take(e.BreakEnded(counter="1", clerk="c"), at(DAY, 10.5))
    history.take(e.DayClosed(business_day="", expired=0, carried_over=0), at(DAY, 11))
    open_s = {place: half.open_s["1"] for place, half in history.days[DAY].items()}
    assert open_s == {18: 900.0, 19: 900.0, 21: 1800.0}


def test_who_did_not_come_gave_up_and_takes_no_service_time() -> None:
    history = History(UTC)
    history.take(issued("1", "a", at(DAY, 9)), at(DAY, 9))
    history.take(called("1", "1"), at(DAY, 9.25))
    history.take(e.TicketNoShow(ticket="1", counter="1", clerk="c"), at(DAY, 9.3))
    line = history.days[DAY][18].lines["a"]
    assert (line.gave_up, line.waited_in_vain_s, line.waits) == (1, 900.0, [])
    assert not history.service_s["a"]


def test_a_transfer_is_served_here_and_comes_there() -> None:
    history = History(UTC)
    history.take(issued("1", "a", at(DAY, 9)), at(DAY, 9))
    history.take(called("1", "1"), at(DAY, 9.1))
    moved = e.TicketTransferred(
        ticket="1", counter="1", clerk="c", service="b", queue="b", waiting_since=at(DAY, 9.2)
    )
    history.take(moved, at(DAY, 9.2))
    history.take(called("1", "2"), at(DAY, 9.6))
    history.take(finished("1", "2"), at(DAY, 9.7))
    assert (len(history.service_s["a"]), len(history.service_s["b"])) == (1, 1)
    assert history.days[DAY][18].lines["b"].arrivals == 1


def test_parked_time_occupies_no_counter_and_a_forgotten_ticket_teaches_nothing() -> None:
    history = History(UTC)
    history.take(issued("1", "a", at(DAY, 9)), at(DAY, 9))
    history.take(called("1", "1"), at(DAY, 9))
    history.take(e.TicketParked(ticket="1", counter="1", clerk="c"), at(DAY, 9.1))
    history.take(e.TicketResumed(ticket="1", counter="1", clerk="c"), at(DAY, 10))
    history.take(finished("1", "1"), at(DAY, 10.1))
    assert [round(s) for s in history.service_s["a"]] == [720]
    one_visit(history, "2", service="a", counter="1", came=at(DAY, 11), wait_s=0, served_s=50_000)
    assert len(history.service_s["a"]) == 1


def test_what_nobody_began_is_left_out() -> None:
    history = History(UTC)
    history.take(finished("never", "1"), at(DAY, 9))
    assert history.days == {}


def test_a_holiday_is_no_usual_day() -> None:
    history = busy_weeks(weeks=2, per_half_hour=5, counters=2, service_s=300)
    holiday = date(2026, 3, 16)
    history.take(issued("x", "permits", at(holiday, 9)), at(holiday, 9))
    days = busy_days(history, lambda day: True)
    assert len(days) == 10
    assert holiday not in days


def test_services_that_share_their_counters_are_one_pool() -> None:
    history = History(UTC)
    seen = [("a", "1"), ("b", "1"), ("b", "2"), ("c", "9")]
    for number in range(160):
        service, counter = seen[number % 4]
        came = at(DAY, 8) + timedelta(minutes=number)
        name = str(number)
        one_visit(history, name, service=service, counter=counter, came=came, wait_s=9, served_s=9)
    assert [(p.services, p.counters) for p in pools(history)] == [
        (("a", "b"), ("1", "2")),
        (("c",), ("9",)),
    ]


def test_with_a_branch_file_the_profiles_say_who_shares() -> None:
    branch = read_branch(town_hall_text(), "town_hall.toml")
    history = History(UTC)
    for service in branch.services:
        history.take(issued(service, service, at(DAY, 9)), at(DAY, 9))
    found = pools(history, branch)
    assert sorted(s for pool in found for s in pool.services) == sorted(branch.services)
    assert {c for pool in found for c in pool.counters} == set(branch.counters)
