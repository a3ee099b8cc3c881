"""A supervisor makes this computer the hub: asked first, and only where the hub is away."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from branch.store.computer import (
    Computer,
    HubContact,
    HubLink,
    Role,
    become,
    remember_hub_contact,
)
from branch.store.wish import Wish, answer_wish, wish
from counter.panels.hub_away import HubAway
from counter.supervisor import SupervisorWindow
from tests.helpers.clerk import Clerk
from tests.unit.counter.conftest import Desk, TownHall
from tests.unit.counter.test_attendance import menu

NOBODY = "http://127.0.0.1:9"


def is_away(town_hall: TownHall, link: HubLink = HubLink.AWAY, *, heir: bool = True) -> None:
    """This computer follows a hub, which is away; it may become the hub itself."""
    with town_hall.store.transaction() as connection:
        become(connection, Computer(role=Role.SATELLITE, hub=NOBODY, heir=heir))
        remember_hub_contact(connection, HubContact(link=link))


@pytest.fixture
def window(town_hall: TownHall, desk: Desk, qtbot: QtBot) -> SupervisorWindow:
    clerk = Clerk(desk.open("1", "clerk-1"), qtbot)
    qtbot.waitUntil(lambda: menu(clerk.window, "supervise").isVisible())
    menu(clerk.window, "supervise").trigger()
    found = clerk.window.people._supervisor
    assert isinstance(found, SupervisorWindow)
    qtbot.waitUntil(lambda: found.seen is not None and not found.seen.behind)
    return found


def offer(window: SupervisorWindow) -> HubAway:
    found = window.findChild(HubAway)
    assert isinstance(found, HubAway)
    return found


def ask(window: SupervisorWindow, qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: offer(window).isVisible())
    button = window.findChild(QPushButton, "become-hub")
    assert isinstance(button, QPushButton)
    button.click()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "hub-question") is not None)
    box = window.findChild(QMessageBox, "hub-question")
    assert isinstance(box, QMessageBox)
    return box


def wished(town_hall: TownHall) -> Wish:
    with town_hall.store.reading() as connection:
        return wish(connection)


def test_it_is_offered_only_where_the_hub_is_away_and_this_computer_could_be_it(
    town_hall: TownHall, window: SupervisorWindow, qtbot: QtBot
) -> None:
    assert not offer(window).isVisible(), "on the hub itself"
    is_away(town_hall)
    qtbot.waitUntil(lambda: offer(window).isVisible())
    is_away(town_hall, HubLink.CURRENT)
    qtbot.waitUntil(lambda: not offer(window).isVisible())
    is_away(town_hall)
    qtbot.waitUntil(lambda: offer(window).isVisible())
    is_away(town_hall, heir=False)
    qtbot.waitUntil(lambda: not offer(window).isVisible())


def test_enter_waits_for_the_other_one(
    town_hall: TownHall, window: SupervisorWindow, qtbot: QtBot
) -> None:
    is_away(town_hall)
    box = ask(window, qtbot)
    default = box.defaultButton()
    assert default is not None
    assert default.text() == "Wait for the other one"
    default.click()
    assert wished(town_hall) == Wish()


def test_yes_asks_the_agent_and_why_not_is_said(
    town_hall: TownHall, window: SupervisorWindow, qtbot: QtBot
) -> None:
    is_away(town_hall)
    box = ask(window, qtbot)
    yes = box.button(QMessageBox.StandardButton.Yes)
    assert yes is not None
    assert yes.text() == "Make this the main computer"
    yes.click()
    qtbot.waitUntil(lambda: wished(town_hall) == Wish(by="clerk-1"))
    qtbot.waitUntil(lambda: "some seconds" in window.notice.text())
    with town_hall.store.transaction() as connection:
        answer_wish(connection, "the log is damaged")
    qtbot.waitUntil(lambda: "the log is damaged" in window.notice.text())
