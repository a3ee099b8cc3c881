"""The computer's clock leaps: time goes on evenly, until the new time has proved itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from branch.domain.clock import BELIEVED_AFTER_NS, LEAP, HeldClock

MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LEAPS = (timedelta(days=1), timedelta(hours=-1), MORNING.replace(year=1970) - MORNING)
BELIEVED_AFTER = timedelta(microseconds=BELIEVED_AFTER_NS // 1000)


class Computer:
    """A wall clock that may leap and a count that does not."""

    def __init__(self, at: datetime = MORNING) -> None:
        self.wall, self.steady = at, timedelta()
        self.clock = HeldClock(
            lambda: self.wall, lambda: self.steady // timedelta(microseconds=1) * 1000
        )

    def forward(self, by: timedelta) -> datetime:
        self.wall += by
        self.steady += by
        return self.clock.now()


@pytest.mark.parametrize("leap", LEAPS)
def test_time_goes_on_evenly_over_a_leap_and_back(leap: timedelta) -> None:
    computer = Computer()
    computer.wall += leap
    assert computer.clock.now() == MORNING
    assert computer.forward(timedelta(minutes=9)) == MORNING + timedelta(minutes=9)
    computer.wall -= leap
    assert computer.forward(timedelta(minutes=30)) == MORNING + timedelta(minutes=39)


@pytest.mark.parametrize("leap", LEAPS[:2])
def test_who_was_set_right_is_believed_after_ten_even_minutes(leap: timedelta) -> None:
    computer = Computer()
    computer.wall += leap
    computer.clock.now()
    assert computer.forward(BELIEVED_AFTER) == MORNING + leap + BELIEVED_AFTER


def test_each_leap_begins_the_ten_minutes_anew() -> None:
    computer = Computer()
    for _ in range(5):
        computer.wall += timedelta(days=1)
        computer.forward(timedelta(minutes=9))
    assert computer.clock.now() == MORNING + timedelta(minutes=45)


def test_a_battery_that_was_lost_is_never_believed_and_is_left_at_once() -> None:
    computer = Computer()
    computer.wall = datetime(1970, 1, 1, tzinfo=UTC)
    computer.clock.now()
    assert computer.forward(timedelta(hours=5)) == MORNING + timedelta(hours=5)
    started_there = Computer(datetime(1970, 1, 1, tzinfo=UTC))
    started_there.wall = MORNING
    assert started_there.clock.now() == MORNING


def test_corrections_are_followed() -> None:
    computer = Computer()
    for _ in range(100):
        computer.wall += LEAP - timedelta(seconds=1)
        assert computer.clock.now() == computer.wall
