"""A business day is closed once, also by a hub that slept through its end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from branch.domain import events as e
from branch.domain import issuing
from branch.domain.clock import ManualClock
from branch.domain.ticket import State
from branch.host.folders import DataFolder
from branch.store import reading
from branch.store.store import Store
from branch.sync.day_end import DayEnd
from tests.helpers.branches import town_hall_text


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def store(tmp_path: Path, clock: ManualClock) -> Iterator[Store]:
    store = Store.open(DataFolder(tmp_path), clock=clock, device="hub")
    store.configure(town_hall_text(), "town_hall.toml")
    yield store
    store.close()


def issue(store: Store) -> None:
    service = next(iter(store.branch().services))
    store.decide(lambda v: issuing.issue(v, service=service, language="en"), actor="test")


def test_nothing_to_close_on_the_first_day(store: Store) -> None:
    issue(store)
    assert DayEnd(store).look() is None


def test_the_day_is_closed_once_when_it_is_over(store: Store, clock: ManualClock) -> None:
    issue(store)
    end = DayEnd(store)
    assert end.look() is None
    clock.instant += timedelta(days=1)
    issue(store)
    closed = end.look()
    assert closed is not None
    assert closed.events[-1] == e.DayClosed(business_day="2026-03-02", expired=1, carried_over=0)
    assert end.look() is None
    assert DayEnd(store).look() is None, "a restart does not close it again"
    with store.reading() as connection:
        assert len(reading.in_state(connection, State.EXPIRED)) == 1
        assert len(reading.in_state(connection, State.WAITING)) == 1


def test_a_hub_that_was_off_for_a_week_closes_the_last_day(
    store: Store, clock: ManualClock
) -> None:
    issue(store)
    clock.instant += timedelta(days=7)
    closed = DayEnd(store).look()
    assert closed is not None
    assert closed.events[-1] == e.DayClosed(business_day="2026-03-02", expired=1, carried_over=0)
