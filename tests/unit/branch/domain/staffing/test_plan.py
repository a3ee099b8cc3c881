"""From a history to counters per half hour, and to days that are played with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch.domain.configuration import Standing, StandingRule, WorkProfile
from branch.domain.staffing.calibration import availability_of, learn, past, patience_of
from branch.domain.staffing.check import summed_up, tried
from branch.domain.staffing.erlang import Crowd, waiting
from branch.domain.staffing.hall import hall, plain_branch
from branch.domain.staffing.load import NothingKnown, offered, outlook
from branch.domain.staffing.plan import MOST_GIVE_UP, Target, fewest_counters, plan
from branch.domain.staffing.pools import Pool, pools
from branch.domain.staffing.trial import Crew, Demand, play
from branch.protocol.branch_file import read_branch
from tests.helpers.branches import town_hall_text
from tests.helpers.staffing import busy_weeks, played_wait

NEXT_MONDAY = date(2026, 3, 23)
TEN_MINUTES = Target(within_s=600, share=0.8)


def test_a_weekday_is_expected_as_it_was() -> None:
    history = busy_weeks(weeks=3, per_half_hour=5, counters=2, service_s=300)
    expected = outlook(history, NEXT_MONDAY)
    assert expected.same_weekday
    assert [day.day for day in expected.days] == [16, 9, 2]
    assert sum(expected.arrivals["permits"]) == pytest.approx(80)
    assert expected.total(10) == 0


def test_a_day_in_a_thousand_years_is_expected_like_the_next_one() -> None:
    history = busy_weeks(weeks=3, per_half_hour=5, counters=2, service_s=300)
    far = outlook(history, date(3026, 3, 20))  # a Monday
    assert far.same_weekday
    assert sum(far.arrivals["permits"]) == pytest.approx(80)


def test_a_service_that_few_counters_serve_is_named() -> None:
    """Of three counters one alone serves "b", and as many come for it as for the others."""
    pool = Pool(services=("a", "b"), counters=())
    plain = plain_branch(pool)
    (like,) = plain.counters.values()
    profiles = {
        **plain.profiles,
        "only-a": WorkProfile(id="only-a", weights={"a": 1.0}),
    }
    counters = {n: replace(like, id=n, profile="only-a") for n in ("1", "2")}
    branch = replace(plain, profiles=profiles, counters={**counters, "3": replace(like, id="3")})
    demand = Demand(
        arrivals={"a": (9.0,) * 8, "b": (9.0,) * 8},
        service_s={"a": [300.0], "b": [300.0]},
        standings={},
        patience_s=1e9,
    )
    crew = Crew(counters=("1", "2", "3"), per_half_hour=(3.0,) * 8, availability=1.0)
    days = [play(branch, demand, crew, Random(seed)) for seed in range(4)]
    summed = summed_up(days, [TEN_MINUTES])
    assert summed.hardest == "b"
    assert summed.hardest_on_time < summed.on_time


def test_a_weekday_never_seen_is_like_the_others_and_no_day_at_all_is_said() -> None:
    history = busy_weeks(weeks=1, per_half_hour=5, counters=2, service_s=300)
    assert not outlook(history, date(2026, 3, 14)).same_weekday
    with pytest.raises(NothingKnown):
        outlook(history, date(2026, 3, 2))


@given(
    arrivals=st.lists(st.floats(0, 50), min_size=4, max_size=20),
    services=st.lists(st.floats(10, 5000), min_size=1, max_size=8),
)
def test_no_work_is_lost_when_it_is_moved_to_when_it_is_done(
    arrivals: list[float], services: list[float]
) -> None:
    # Empty half hours after the last arrival, for what is still being served then.
    load = offered((*arrivals, *([0.0] * 4)), services)
    work = sum(arrivals) * sum(services) / len(services) / 1800
    assert sum(load) == pytest.approx(work, rel=1e-6, abs=1e-9)
    assert all(busy >= -1e-9 for busy in load)


def test_long_services_move_the_peak() -> None:
    load = offered((0, 10, 0, 0, 0), [5400.0])
    assert load[2] == pytest.approx(10)
    assert load[1] == pytest.approx(5)
    assert load[3] == pytest.approx(10)


@given(
    load=st.floats(0.1, 30),
    patience_s=st.floats(120, 7200),
    availability=st.floats(0.4, 1),
    share=st.floats(0.5, 0.95),
)
def test_the_plan_meets_its_target_and_one_fewer_does_not(
    load: float, patience_s: float, availability: float, share: float
) -> None:
    crowd = Crowd(per_s=load / 400, service_s=400, patience_s=patience_s)
    target = Target(within_s=300, share=share)
    found = fewest_counters(crowd, availability, [target])
    enough = waiting(found * availability, crowd=crowd, within_s=300)
    assert enough.on_time >= share
    assert enough.gave_up <= MOST_GIVE_UP
    if found > 1:
        fewer = waiting((found - 1) * availability, crowd=crowd, within_s=300)
        assert fewer.on_time < share or fewer.gave_up > MOST_GIVE_UP


def test_a_harder_target_needs_at_least_as_many() -> None:
    crowd = Crowd(per_s=5 / 400, service_s=400, patience_s=1800)
    shares = (0.5, 0.7, 0.9, 0.99)
    found = [fewest_counters(crowd, 0.9, [Target(within_s=300, share=s)]) for s in shares]
    assert found == sorted(found)
    assert fewest_counters(crowd, 0.9, [Target(within_s=300, share=s) for s in shares]) == found[-1]


def test_the_availability_with_which_a_log_was_made_is_learnt() -> None:
    history = busy_weeks(weeks=4, per_half_hour=16, counters=5, service_s=420)
    (pool,) = pools(history)
    halves = past(history, pool)
    learnt = learn(halves, within_s=600)
    assert learnt.learnt
    assert learnt.check.wait_s == pytest.approx(learnt.check.real_wait_s, rel=0.03)
    assert learnt.check.real_wait_s == pytest.approx(240, rel=0.1)
    # Fewer counters in the log for the same waits: more of them must have been there.
    fewer = [replace(half, counters=half.counters * 0.9) for half in halves]
    assert availability_of(fewer, learnt.patience_s) > learnt.availability


def test_nobody_who_gave_up_is_patience_without_an_end_but_not_for_ever() -> None:
    assert patience_of([]) == 7200
    history = busy_weeks(weeks=4, per_half_hour=16, counters=5, service_s=420)
    (pool,) = pools(history)
    assert patience_of(past(history, pool)) == 43_200


def test_little_history_takes_the_usual_values_and_says_so() -> None:
    history = busy_weeks(weeks=1, per_half_hour=1, counters=1, service_s=300)
    (pool,) = plan(history, date(2026, 3, 9), target=TEN_MINUTES).pools
    assert not pool.calibration.learnt
    assert {half.needed.counters for half in pool.halves} <= {1, 2}


def test_a_promise_of_the_branch_file_is_planned_for() -> None:
    branch = read_branch(town_hall_text(), "town_hall.toml")
    history = busy_weeks(weeks=3, per_half_hour=9, counters=3, service_s=300)
    (pool,) = plan(history, NEXT_MONDAY, branch=branch).pools
    # Permits promise nothing, so the usual target holds.
    assert pool.targets == (TEN_MINUTES,)
    assert pool.known_counters >= 3


def test_a_plan_is_tried_with_the_call_rule() -> None:
    history = busy_weeks(weeks=3, per_half_hour=9, counters=3, service_s=300)
    whole = plan(history, NEXT_MONDAY, target=TEN_MINUTES)
    (pool,) = whole.pools
    first = tried(history, whole, pool)
    assert first == tried(history, whole, pool)
    assert first.past.wait_s == pytest.approx(first.past.real_wait_s, rel=0.15)
    waits = [first.days[step].wait_s for step in (-1, 0, 1)]
    assert waits == sorted(waits, reverse=True)
    assert first.days[1].on_time >= first.days[0].on_time >= first.days[-1].on_time


@pytest.mark.parametrize(("counters", "load", "availability"), [(4, 3.2, 1.0), (10, 7.5, 0.85)])
def test_a_steady_day_waits_as_the_formula_says(
    counters: int, load: float, availability: float
) -> None:
    played = played_wait(counters=counters, load=load, availability=availability, seed=5)
    crowd = Crowd(per_s=load / 300, service_s=300, patience_s=900)
    told = waiting(counters * availability, crowd=crowd, within_s=600)
    assert played == pytest.approx(told.wait_s, rel=0.2)


def test_the_call_rule_decides_who_waits() -> None:
    """With a large head start priority hardly waits, and nobody is lost on the way."""
    branch = plain_branch(Pool(services=("a",), counters=()))
    standings = {Standing.PRIORITY: StandingRule(head_start=1e6)}
    busy = {"a": (20.0, 20.0, 20.0, 0.0)}

    def day(rules: dict[Standing, StandingRule], seed: int) -> tuple[int, float]:
        demand = Demand(
            arrivals=busy,
            service_s={"a": [300.0]},
            standings={"a": {Standing.PRIORITY: 1, Standing.ORDINARY: 4}},
            patience_s=1e9,
        )
        ruled = hall(Pool(services=("a",), counters=()), replace(branch, standings=rules), 3)
        crew = Crew(counters=tuple(ruled.counters), per_half_hour=(3,) * 4, availability=1.0)
        outcome = play(ruled, demand, crew, Random(seed))
        assert len(outcome.waits) == outcome.tickets
        spread = sorted(outcome.waits)
        return outcome.tickets, spread[-1] - spread[len(spread) // 10]

    plain, ruled = day({}, 2), day(standings, 2)
    assert plain[0] == ruled[0]
    assert ruled[1] > plain[1]


def test_a_closed_counter_calls_nobody() -> None:
    """Everybody comes during the lunch hour and is called after it; who waits last is served."""
    pool = Pool(services=("a",), counters=())
    branch = hall(pool, plain_branch(pool), 2)
    demand = Demand(
        arrivals={"a": (0.0, 12.0, 0.0, 0.0)},
        service_s={"a": [10.0]},
        standings={},
        patience_s=1e9,
    )
    crew = Crew(
        counters=tuple(branch.counters), per_half_hour=(2.0, 0.0, 2.0, 0.0), availability=1.0
    )
    outcome = play(branch, demand, crew, Random(1))
    assert len(outcome.waits) == outcome.tickets > 4
    # Half an hour of arrivals waits a quarter of an hour on average.
    assert sum(outcome.waits) / outcome.tickets == pytest.approx(900, rel=0.4)


def test_more_counters_than_the_branch_has_are_like_those_it_has() -> None:
    branch = read_branch(town_hall_text(), "town_hall.toml")
    pool = Pool(services=tuple(branch.services), counters=tuple(branch.counters))
    larger = hall(pool, branch, 7)
    assert len(larger.counters) == 7
    assert {c.profile for c in larger.counters.values()} == {
        c.profile for c in branch.counters.values()
    }
