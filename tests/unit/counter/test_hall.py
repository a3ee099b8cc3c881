"""Changes come in bursts; looks do not."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from pytestqt.qtbot import QtBot

from branch.domain.configuration import Branch
from branch.host.exits import CannotStart, Exit
from branch.store.store import Store
from branch.ui.threads import NamedThread
from counter.hall import Hall
from counter.lookout import BranchNow, Lookout
from counter.seat import Seat
from tests.unit.counter.conftest import TownHall


def test_a_burst_of_changes_is_few_looks(
    town_hall: TownHall, hall: Hall, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[frozenset[str]] = []
    look = Lookout.look

    def counted(self: Lookout, watched: Iterable[str]) -> BranchNow:
        looks.append(frozenset(watched))
        return look(self, looks[-1])

    monkeypatch.setattr(Lookout, "look", counted)
    seats = [Seat(hall) for _ in range(3)]
    for number, seat in enumerate(seats, 1):
        seat.sign_in(f"{number}", f"clerk-{number}")
    qtbot.waitUntil(lambda: all(seat.scene is not None for seat in seats))
    town_hall.issue()
    qtbot.waitUntil(lambda: bool(seats[0].scene and seats[0].scene.waiting == 1))
    looks.clear()

    for _ in range(40):
        hall.refresh()
    hall.close()  # what was handed to the store thread ends first

    assert len(looks) <= 2
    assert set(looks) <= {frozenset({"1", "2", "3"})}


def test_a_branch_without_configuration_says_so_and_heals(
    town_hall: TownHall, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = True
    branch = Store.branch

    def maybe(self: Store, connection: object = None) -> Branch:
        if missing:
            raise CannotStart(Exit.NO_CONFIGURATION, "No configuration yet.")
        return branch(self, connection)  # type: ignore[arg-type]

    monkeypatch.setattr(Store, "branch", maybe)
    hall = Hall(NamedThread("store"), town_hall.clock)
    with qtbot.waitSignal(hall.unconfigured) as said:
        hall.open(
            lambda: Store.open(town_hall.folder, clock=town_hall.clock, device="counter"),
            lambda error: pytest.fail(str(error)),
        )
    assert said.args == ["No configuration yet."]

    missing = False
    with qtbot.waitSignal(hall.looked), town_hall.store.transaction():
        pass

    assert hall.now is not None
    hall.close()
