"""A terminal that vanished, seen from the hub: fault 29."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.configuration import CounterRules
from branch.domain.counter import CounterState
from branch.domain.ticket import State
from branch.store import reading
from branch.store.store import Store
from branch.sync.lost_terminals import LostTerminals
from tests.helpers.branches import small_branch
from tests.helpers.stores import FixedBranchStore, empty_file, operation

ALLOWED_S = 60


class Watch:
    """A clock that only goes on."""

    def __init__(self) -> None:
        self.ns = 0

    def __call__(self) -> int:
        return self.ns

    def later(self, seconds: float) -> None:
        self.ns += round(seconds * 1e9)


def opened(folder: Path) -> FixedBranchStore:
    store = FixedBranchStore.open(empty_file(folder), clock=ManualClock(), device="hub")
    assert isinstance(store, FixedBranchStore)
    store.fixed = replace(small_branch(), counter_rules=CounterRules(lost_after_s=ALLOWED_S))
    return store


def serving(store: Store, desk: LocalDesk) -> str:
    """Let counter 1 serve somebody; returns the ticket."""
    desk.open_counter(counter="1", clerk="k1")
    desk.present(counters=["1"])
    ticket = desk.issue(service="cash", language="en", operation=operation()).ticket.id
    desk.call_next(counter="1", clerk="k1", operation=operation())
    desk.start(counter="1", clerk="k1", operation=operation())
    return ticket


def test_the_ticket_of_a_silent_terminal_is_offered_again(data_dir: Path) -> None:
    store, watch = opened(data_dir), Watch()
    desk, lost = LocalDesk(store), LostTerminals(store, watch)
    ticket = serving(store, desk)
    clock = store.clock
    assert isinstance(clock, ManualClock)
    for _ in range(5):  # it lives: nothing happens however long the service takes
        watch.later(ALLOWED_S - 1)
        clock.forward(ALLOWED_S)
        desk.present(counters=["1"])
        assert lost.look() == ()
    silent_since = clock.now()
    watch.later(ALLOWED_S)
    clock.forward(ALLOWED_S)

    assert lost.look() == ("1",)

    with store.reading() as connection:
        now = reading.ticket(connection, ticket)
        assert reading.counters(connection)["1"].state is CounterState.CLOSED
    assert now is not None
    assert now.state is State.WAITING
    assert now.legs[0].ended_at == silent_since
    assert lost.look() == ()
    desk.open_counter(counter="2", clerk="k2")
    assert desk.call_next(counter="2", clerk="k2", operation=operation()).ticket.id == ticket
    store.close()


def test_a_hub_that_was_off_itself_waits_the_whole_time_first(data_dir: Path) -> None:
    store, watch = opened(data_dir), Watch()
    serving(store, LocalDesk(store))
    store.clock.forward(timedelta(hours=5).total_seconds())  # type: ignore[attr-defined]
    lost = LostTerminals(store, watch)
    assert lost.look() == ()
    watch.later(ALLOWED_S - 1)
    assert lost.look() == ()
    watch.later(1)
    assert lost.look() == ("1",)
    store.close()


def test_a_counter_without_a_terminal_of_this_kind_is_left_alone(data_dir: Path) -> None:
    store, watch = opened(data_dir), Watch()
    LocalDesk(store).open_counter(counter="1", clerk="k1")
    lost = LostTerminals(store, watch)
    lost.look()
    watch.later(ALLOWED_S * 10)
    assert lost.look() == ()
    store.close()
