"""A town hall on a real shared file, and clerks' windows on it in this process."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.configuration import Standing
from branch.domain.ticket import Ticket
from branch.host.folders import DataFolder
from branch.store.store import Store
from branch.ui.app import THEMES
from branch.ui.theme import Theme
from branch.ui.threads import NamedThread
from branch.ui.tokens import ScreenMetrics, load_tokens
from branch.ui.widget_theme import dress
from counter.hall import Hall
from counter.seat import Seat
from counter.window import CounterWindow
from tests.helpers.branches import town_hall_text


class TownHall:
    """The branch beside the windows: kiosk and other counters act through its own store."""

    def __init__(self, root: Path, clock: ManualClock) -> None:
        self.folder = DataFolder(root)
        self.clock = clock
        self.store = Store.open(self.folder, clock=clock, device="kiosk")
        self.store.configure(town_hall_text(), "town_hall.toml")
        self.desk = LocalDesk(self.store)
        self._operations = 0

    def operation(self) -> str:
        self._operations += 1
        return f"test-{self._operations}"

    def issue(self, service: str = "identity", standing: Standing = Standing.ORDINARY) -> Ticket:
        changes = self.desk.issue(
            service=service, language="en", operation=self.operation(), standing=standing
        )
        self.clock.forward(60)
        return changes.ticket


@pytest.fixture
def town_hall(tmp_path: Path) -> Iterator[TownHall]:
    made = TownHall(tmp_path / "data", ManualClock(datetime(2026, 11, 23, 9, 0, tzinfo=UTC)))
    yield made
    made.store.close()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme(load_tokens(THEMES / "calm.toml"), ScreenMetrics.desk(3.78))
    dress(qapp, made)
    return made


@pytest.fixture
def hall(town_hall: TownHall, qtbot: QtBot) -> Iterator[Hall]:
    made = Hall(NamedThread("store"), town_hall.clock)
    with qtbot.waitSignal(made.looked):
        made.open(
            lambda: Store.open(town_hall.folder, clock=town_hall.clock, device="counter"),
            _must_not_fail,
        )
    yield made
    made.close()


def _must_not_fail(error: Exception) -> None:
    raise error


class Desk:
    """Opens windows; all are gone before the hall closes."""

    def __init__(self, hall: Hall, theme: Theme, qtbot: QtBot) -> None:
        self._hall, self._theme, self._qtbot = hall, theme, qtbot
        self.windows: list[CounterWindow] = []
        self.seats: list[Seat] = []

    def open(self, counter: str | None = "2", clerk: str = "clerk-1") -> CounterWindow:
        """Open a window, signed in unless there is no counter."""
        seat = Seat(self._hall)
        name = f"counter-window-{len(self.windows) + 1}"
        window = CounterWindow(seat, self._theme, nickname=name)
        self.windows.append(window)
        self.seats.append(seat)
        self._qtbot.addWidget(window)
        window.fit_to_screen()
        window.show()
        self._qtbot.waitExposed(window)
        if counter is not None:
            seat.sign_in(counter, clerk)
            self._qtbot.waitUntil(lambda: seat.scene is not None)
        return window


@pytest.fixture
def desk(hall: Hall, theme: Theme, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(hall, theme, qtbot)
    yield made
    for thing in (*made.windows, *made.seats):
        thing.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
