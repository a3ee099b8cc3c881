"""The small parts: linear systems, weights, ranges, promises, rounding, parts of the day."""

from __future__ import annotations

import math
import random
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch.domain.configuration import Hours, Opening
from branch.domain.forecast.levels import Levels
from branch.domain.forecast.matrix import solve
from branch.domain.forecast.parts import CLOSING, CORE, OPENING, DayParts
from branch.domain.forecast.promise import BROKEN, Promise
from branch.domain.forecast.ranges import ENOUGH, FEWEST, WINDOW, Pool, Ranges
from branch.domain.forecast.ridge import EVERY, Ridge
from branch.domain.forecast.rounding import minutes_down, minutes_up, printed
from branch.domain.forecast.values import QUANTILES

SECONDS = st.floats(min_value=0, max_value=20_000)
NUMBERS = st.floats(min_value=-9, max_value=9)


@given(st.integers(1, 6).flatmap(lambda n: st.lists(NUMBERS, min_size=n * n, max_size=n * n)))
def test_a_solution_solves_the_system(cells: list[float]) -> None:
    n = math.isqrt(len(cells))
    rows = [cells[i * n : (i + 1) * n] for i in range(n)]
    matrix = [[sum(a * b for a, b in zip(p, q, strict=True)) for q in rows] for p in rows]
    for i in range(n):
        matrix[i][i] += 1.0
    right = [float(i + 1) for i in range(n)]
    found = solve(matrix, right)
    assert found is not None
    for row, wanted in zip(matrix, right, strict=True):
        got = sum(a * x for a, x in zip(row, found, strict=True))
        assert got == pytest.approx(wanted, abs=1e-6)


def test_a_system_without_a_solution_has_none() -> None:
    assert solve([[1.0, 2.0], [2.0, 4.0]], [1.0, 1.0]) is None
    assert solve([[math.nan]], [1.0]) is None


def test_weights_begin_as_the_prior_and_find_the_truth() -> None:
    dice = random.Random(1)
    ridge = Ridge((0.5, 0.5, 0.0))
    assert ridge.predict((2.0, 4.0, 1.0)) == 3.0
    for _ in range(2000):
        x, y = dice.uniform(0, 30), dice.uniform(0, 30)
        ridge.learn((x, y, 1.0), 0.2 * x + 0.7 * y + 1.0 + dice.gauss(0, 1))
    x, y, _ = ridge.weights
    assert x == pytest.approx(0.2, abs=0.05)
    assert y == pytest.approx(0.7, abs=0.05)


def test_weights_stay_finite_when_nothing_varies_for_a_long_time() -> None:
    """What recursive least squares with forgetting does not survive."""
    ridge = Ridge((0.3, 0.7, 0.0))
    for _ in range(30_000):
        ridge.learn((5.0, 5.0, 1.0), 5.0)
    ridge.learn((5.0, 9.0, 1.0), 6.0)
    assert all(abs(weight) < 2 for weight in ridge.weights)
    assert ridge.predict((5.0, 5.0, 1.0)) == pytest.approx(5.0, abs=0.1)


def test_weights_change_only_when_labels_have_come_together() -> None:
    ridge = Ridge((1.0, 0.0))
    for _ in range(EVERY - 1):
        ridge.learn((2.0, 1.0), 8.0)
    assert ridge.weights == (1.0, 0.0)
    ridge.learn((2.0, 1.0), 8.0)
    assert ridge.weights != (1.0, 0.0)


def test_a_pool_forgets_the_oldest() -> None:
    pool = Pool()
    for n in range(WINDOW + 100):
        pool.add(float(n))
    assert (pool.sorted[0], pool.sorted[-1], len(pool.sorted)) == (100.0, WINDOW + 99.0, WINDOW)


def test_ranges_cover_what_they_say() -> None:
    dice = random.Random(2)
    ranges, inside, rounds = Ranges(), 0, 4000
    for n in range(rounds):
        told = dice.uniform(20, 900)
        wait = max(0.0, math.sqrt(told) + dice.gauss(0, 2)) ** 2
        low, high = ranges.quantiles(["all"], told, (0.1, 0.9))
        inside += n >= FEWEST and low <= wait <= high
        ranges.learn(["all"], told, wait)
    assert inside / (rounds - FEWEST) == pytest.approx(0.8, abs=0.02)


def test_the_finest_pool_that_knows_enough_answers() -> None:
    ranges = Ranges()
    for _ in range(ENOUGH):
        ranges.learn(["fine", "coarse"], 100.0, 400.0)
        ranges.learn(["coarse"], 100.0, 100.0)
        ranges.learn(["coarse"], 100.0, 100.0)
    (fine,) = ranges.quantiles(["fine", "coarse"], 100.0, (0.5,))
    (coarse,) = ranges.quantiles(["unknown", "coarse"], 100.0, (0.5,))
    assert (round(fine), round(coarse)) == (400, 100)


@given(told=SECONDS, waits=st.lists(SECONDS, max_size=80))
def test_quantiles_never_fall_nor_are_negative(told: float, waits: list[float]) -> None:
    ranges = Ranges()
    for wait in waits:
        ranges.learn(["all"], told, wait)
    found = ranges.quantiles(["all"], told, QUANTILES)
    assert found == sorted(found)
    assert found[0] >= 0


@pytest.mark.parametrize("usual", [70.0, 700.0, 2000.0])
def test_printed_minutes_are_broken_as_often_as_promised(usual: float) -> None:
    """Rounded up to whole minutes, and still not kept much more often than nine in ten."""
    dice = random.Random(3)
    promise, broken, rounds = Promise(), 0, 8000
    key = Promise.key("own", usual)
    for n in range(rounds):
        told = usual * dice.uniform(0.6, 1.4)
        spread = 0.4 * told
        wait = max(0.0, dice.gauss(told, spread))
        # What an exact model would say at that level.
        low, high = -3.0, 3.0
        for _ in range(40):
            middle = (low + high) / 2
            below = 0.5 * (1 + math.erf(middle / math.sqrt(2))) < promise.level(key)
            low, high = (middle, high) if below else (low, middle)
        kept = wait <= minutes_up(max(told, told + low * spread)) * 60
        promise.learn(key, kept=kept)
        broken += n >= rounds / 2 and not kept
    assert broken / (rounds / 2) == pytest.approx(BROKEN, abs=0.02)


def test_levels_move_until_the_rates_are_right_and_no_further_than_they_may() -> None:
    dice = random.Random(4)
    levels, under, rounds = Levels(), [0] * len(QUANTILES), 20_000
    for n in range(rounds):
        wait = dice.random()
        # Ranges that are too narrow: every level lies 0.04 nearer to the middle than it says.
        said = [level + (0.04 if level < 0.5 else -0.04) for level in levels.of("kind")]
        levels.learn("kind", said, wait)
        for i, value in enumerate(said):
            under[i] += n >= rounds / 2 and wait <= value
    rates = [count / (rounds / 2) for count in under]
    assert rates[1:4:2] == pytest.approx([0.1, 0.9], abs=0.01)
    assert levels.of("other") == QUANTILES
    for _ in range(rounds):
        levels.learn("kind", [0.0] * len(QUANTILES), 1.0)
    found = levels.of("kind")
    assert found == tuple(sorted(found))
    assert found[0] > 0
    assert found[-1] < 1


@given(SECONDS, SECONDS)
def test_printed_minutes_are_never_shorter(typical: float, upper: float) -> None:
    words = printed(typical_s=typical, upper_s=upper)
    assert words.within_min * 60 >= upper
    assert 1 <= words.about_min <= words.within_min
    assert words.within_min <= 20 or words.within_min % 5 == 0
    assert words.within_min * 60 <= upper + (60 if words.within_min <= 20 else 360)
    assert minutes_down(typical) * 60 <= typical


@pytest.mark.parametrize(
    ("seconds", "up", "down"),
    [(0, 1, 0), (60, 1, 1), (61, 2, 1), (1200, 20, 20), (1201, 25, 20), (1501, 30, 25)],
)
def test_minutes_are_whole_and_then_steps_of_five(seconds: float, up: int, down: int) -> None:
    assert (minutes_up(seconds), minutes_down(seconds)) == (up, down)


def test_stated_hours_decide_the_part_of_the_day() -> None:
    opening = Opening(weekly={0: (Hours(opens=time(8), closes=time(16)),)})
    parts = DayParts(opening)
    monday = datetime(2026, 3, 2, tzinfo=UTC)
    found = [parts.at(monday + timedelta(hours=hour)) for hour in (8.5, 9, 13, 14)]
    assert found == [OPENING, CORE, CORE, CLOSING]


def test_hours_that_nobody_wrote_down_are_learnt_from_days_before() -> None:
    parts = DayParts(Opening(weekly={}))
    first = datetime.combine(date(2026, 3, 2), time(), UTC)
    for day in (0, 7):
        for minute in range(8 * 60, 16 * 60):
            wall = first + timedelta(days=day, minutes=minute)
            assert day or parts.at(wall) == CORE
            parts.seen(wall)
    monday = first + timedelta(days=14)
    found = [parts.at(monday + timedelta(hours=hour)) for hour in (8.5, 9.5, 13, 15)]
    assert found == [OPENING, CORE, CORE, CLOSING]
