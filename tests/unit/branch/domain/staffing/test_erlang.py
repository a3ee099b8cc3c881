"""The wait at counters, against published figures and against computations made another way."""

from __future__ import annotations

from itertools import pairwise
from math import ceil, exp, inf, isclose, isinf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch.domain.staffing.erlang import Crowd, Waiting, blocked, waiting

LOADS = st.floats(min_value=0.05, max_value=40)
PATIENCES = st.floats(min_value=30, max_value=20_000)
TIMES = st.floats(min_value=0, max_value=3600)


def crowd(load: float, *, service_s: float = 300.0, patience_s: float = inf) -> Crowd:
    return Crowd(per_s=load / service_s, service_s=service_s, patience_s=patience_s)


def test_the_example_of_garnett_mandelbaum_and_reiman() -> None:
    """48 calls a minute, 50 agents, a minute each, two minutes of patience (their table 1).

    3.1 % give up and wait 3.7 s on average with those who do not; with endless patience the wait
    would be 20.8 s. The mean over all is patience times the share that gives up.
    """
    calls = Crowd(per_s=48 / 60, service_s=60, patience_s=120)
    found = waiting(50, crowd=calls, within_s=12.5)
    assert found.gave_up == pytest.approx(0.031, abs=0.0005)
    assert found.gave_up * 120 == pytest.approx(3.7, abs=0.05)
    # They count who gives up sooner than that as well.
    assert (1 - found.on_time) * exp(-12.5 / 120) == pytest.approx(0.1, abs=0.002)
    patient = waiting(50, crowd=Crowd(per_s=48 / 60, service_s=60), within_s=58.1)
    assert patient.wait_s == pytest.approx(20.8, abs=0.05)
    assert patient.on_time == pytest.approx(0.9, abs=0.001)


@pytest.mark.parametrize(
    ("counters", "load", "lost"),
    [(1, 1.0, 0.5), (2, 1.0, 0.2), (5, 3.0, 0.1101), (10, 5.0, 0.0184), (20, 15.0, 0.0456)],
)
def test_erlang_b_is_that_of_the_tables(counters: int, load: float, lost: float) -> None:
    assert blocked(counters, load) == pytest.approx(lost, abs=5e-5)


def test_one_counter_with_endless_patience_is_the_textbooks_queue() -> None:
    found = waiting(1, crowd=crowd(0.8), within_s=600)
    assert found.wait_s == pytest.approx(0.8 / 0.2 * 300)
    assert found.on_time == pytest.approx(1 - 0.8 * exp(-0.2 / 300 * 600))


@given(load=LOADS, spare=st.integers(0, 8), within_s=TIMES)
def test_much_patience_is_endless_patience(load: float, spare: int, within_s: float) -> None:
    counters = ceil(load / 0.95) + spare
    endless = waiting(counters, crowd=crowd(load), within_s=within_s)
    much = waiting(counters, crowd=crowd(load, patience_s=1e12), within_s=within_s)
    assert much.on_time == pytest.approx(endless.on_time, abs=1e-5)
    assert much.wait_s == pytest.approx(endless.wait_s, rel=1e-3, abs=1e-9)


def another_way(counters: int, people: Crowd, within_s: float) -> Waiting:
    """Solve the chain of states, and follow the tagged one's time step by step."""
    rate, leaves = counters / people.service_s, 1 / people.patience_s
    states = counters + 400
    weights = [1.0]
    for k in range(1, states):
        down = min(k, counters) / people.service_s + max(0, k - counters) * leaves
        weights.append(weights[-1] * people.per_s / down)
    total = sum(weights)
    shares = [weight / total for weight in weights]
    ahead = shares[counters:]
    lost = sum(leaves * j * share for j, share in enumerate(ahead)) / people.per_s
    # Uniformisation of "j people and me": the chance that I was not called in time.
    fastest = rate + len(ahead) * leaves
    left = list(ahead)
    late, weight, k = 0.0, exp(-fastest * within_s), 0
    while k < fastest * within_s or weight > 1e-16:
        late += weight * sum(left)
        rates = [rate + j * leaves for j in range(len(left))]
        left = [
            left[j] * (1 - rates[j] / fastest)
            + (left[j + 1] * rates[j + 1] / fastest if j + 1 < len(left) else 0.0)
            for j in range(len(left))
        ]
        k += 1
        weight *= fastest * within_s / k
    return Waiting(on_time=1 - late, wait_s=0.0, gave_up=lost)


@pytest.mark.parametrize(
    ("counters", "load", "patience_s", "within_s"),
    [
        (1, 0.8, 600.0, 300.0),
        (4, 5.0, 900.0, 600.0),
        (12, 11.5, 1800.0, 120.0),
        (3, 2.0, 60.0, 60.0),
    ],
)
def test_it_is_what_another_computation_finds(
    counters: int, load: float, patience_s: float, within_s: float
) -> None:
    people = crowd(load, patience_s=patience_s)
    found = waiting(counters, crowd=people, within_s=within_s)
    other = another_way(counters, people, within_s)
    assert found.on_time == pytest.approx(other.on_time, abs=1e-9)
    assert found.gave_up == pytest.approx(other.gave_up, abs=1e-9)


@given(load=LOADS, patience_s=PATIENCES, within_s=TIMES)
def test_more_counters_never_make_it_worse(load: float, patience_s: float, within_s: float) -> None:
    people = crowd(load, patience_s=patience_s)
    steps = [0.3, 0.9, 1, 1.5, *(load * share for share in (0.8, 1, 1.1, 1.7, 3))]
    found = [waiting(n, crowd=people, within_s=within_s) for n in sorted(steps)]
    for fewer, more in pairwise(found):
        assert more.on_time >= fewer.on_time - 1e-9
        assert more.gave_up <= fewer.gave_up + 1e-9
        assert more.wait_s <= fewer.wait_s * (1 + 1e-9) + 1e-9


@given(load=LOADS, patience_s=PATIENCES, counters=st.floats(0.1, 60), within_s=TIMES)
def test_shares_are_shares_and_nobody_is_lost(
    load: float, patience_s: float, counters: float, within_s: float
) -> None:
    people = crowd(load, patience_s=patience_s)
    found = waiting(counters, crowd=people, within_s=within_s)
    assert 0 <= found.on_time <= 1
    assert 0 <= found.gave_up <= 1
    assert found.wait_s >= 0
    if counters >= 1:
        # What is served is not more than the counters can do.
        assert load * (1 - found.gave_up) <= counters + 1e-6


@given(load=LOADS, patience_s=PATIENCES, counters=st.integers(1, 40))
def test_who_has_more_time_is_called_more_often(
    load: float, patience_s: float, counters: int
) -> None:
    people = crowd(load, patience_s=patience_s)
    shares = [waiting(counters, crowd=people, within_s=t).on_time for t in (0, 60, 600, 6000)]
    assert all(later >= sooner - 1e-12 for sooner, later in pairwise(shares))


def test_a_day_of_queue_weighs_more_than_a_float_can_hold() -> None:
    people = Crowd(per_s=0.5, service_s=300, patience_s=86_400)
    found = waiting(2, crowd=people, within_s=600)
    assert isclose(found.gave_up, 1 - 2 / 150, rel_tol=1e-3)
    assert found.on_time < 1e-6


def test_nobody_comes_or_nobody_serves() -> None:
    nobody = Waiting(on_time=1.0, wait_s=0.0, gave_up=0.0)
    assert waiting(0, crowd=Crowd(per_s=0, service_s=300), within_s=60) == nobody
    closed = waiting(0, crowd=crowd(1.0, patience_s=600), within_s=60)
    assert (closed.on_time, closed.gave_up) == (0.0, 1.0)
    assert isinf(waiting(2, crowd=crowd(2.5), within_s=60).wait_s)
