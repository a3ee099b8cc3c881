"""A counter on a computer beside the hub's goes on while the hub is away."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from branch.store.computer import Computer, Role, become
from counter.hall import Hall
from tests.unit.counter.conftest import Desk, TownHall

NOBODY = "http://127.0.0.1:9"


def test_saying_that_one_is_there_ends_nothing_when_nobody_hears_it(
    town_hall: TownHall, hall: Hall, desk: Desk, qtbot: QtBot
) -> None:
    desk.open()
    with town_hall.store.transaction() as connection:
        become(connection, Computer(role=Role.SATELLITE, hub=NOBODY))
    hall._present.timeout.emit()
    with qtbot.waitSignal(hall.looked):
        hall.refresh()
    answers: list[object] = []
    hall.submit(lambda desk: 1, answers.append, answers.append)
    qtbot.waitUntil(lambda: answers == [1])
