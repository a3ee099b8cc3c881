"""What a screen reader finds in the counter's window: names, roles, an order, and what changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from counter.session import Action
from tests.helpers.clerk import Clerk
from tests.unit.counter.conftest import Desk, TownHall


@pytest.fixture
def clerk(town_hall: TownHall, desk: Desk, qtbot: QtBot) -> Clerk:
    town_hall.issue()
    town_hall.issue("payments")
    return Clerk(desk.open("2"), qtbot)


def interfaces(window: QWidget) -> Iterator[QAccessibleInterface]:
    """Yield everything that is on the screen, as assistive programs see it."""
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        here = waiting.pop()
        if here is None or here.state().invisible:
            continue
        yield here
        waiting += [here.child(n) for n in range(here.childCount())]


def nameless(window: QWidget) -> list[str]:
    return [
        f"{here.role().name} {here.object().objectName()}"
        for here in interfaces(window)
        if here.state().focusable
        and isinstance(widget := here.object(), QWidget)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not here.text(QAccessible.Text.Name)
    ]


@pytest.mark.parametrize(
    "action", [Action.TRANSFER, Action.FINISH_AS, Action.ADD_LEG, Action.DETAILS, Action.WALK_IN]
)
def test_every_control_of_a_form_has_a_name(clerk: Clerk, action: Action) -> None:
    clerk.click("call-next", then="start")
    clerk.click("start", then="finish")
    assert nameless(clerk.window) == []
    clerk.key(action, then="form-ok")
    assert nameless(clerk.window) == []


def test_every_control_has_a_name_in_the_strip_and_before_signing_in(
    clerk: Clerk, desk: Desk
) -> None:
    clerk.wait("call-next")
    clerk.chord("Ctrl+T")
    clerk.wait("strip")
    assert nameless(clerk.window) == []
    assert nameless(desk.open(None)) == []


def test_the_tab_key_goes_through_the_window_as_it_is_read(clerk: Clerk) -> None:
    clerk.click("call-next", then="start")
    clerk.click("start", then="finish")
    window = clerk.window
    order: list[QWidget] = []
    here: QWidget | None = window.nextInFocusChain()
    while here is not None and here is not window:
        tabbed = here.focusPolicy() & Qt.FocusPolicy.TabFocus and here.isVisibleTo(window)
        if tabbed and isinstance(here, QAbstractButton | QComboBox):
            order.append(here)
        here = here.nextInFocusChain()
    first = next(n for n, widget in enumerate(order) if widget.objectName() == "break")
    order = order[first:] + order[:first]

    def heights() -> list[int]:
        return [widget.mapTo(window, QPoint(0, 0)).y() for widget in order]

    clerk._qtbot.waitUntil(lambda: heights() == sorted(heights()))  # once all have their places


def test_what_changes_is_read_out(
    clerk: Clerk, monkeypatch: pytest.MonkeyPatch, town_hall: TownHall
) -> None:
    said: list[str] = []
    tell: Callable[[QWidget, str], None] = lambda _widget, words: said.append(words)  # noqa: E731
    monkeypatch.setattr("counter.panels.ticket_card.announce", tell)
    monkeypatch.setattr("counter.panels.notice.announce", tell)
    clerk.click("call-next", then="start")
    clerk.click("recall", then="notice")
    clerk.click("start", then="finish")
    words = "".join(said).replace("\u2068", "").replace("\u2069", "")
    for expected in ("Called, not here yet A101", "A101 is called again.", "Being served A101"):
        assert expected in words
