"""A clerk at the real window on a real shared file, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from branch.domain.configuration import Standing
from branch.domain.counter import CounterState
from branch.domain.printer import PrinterNow, PrinterState
from branch.domain.ticket import State, Ticket
from branch.store import printers, reading
from counter.session import Action
from tests.helpers.clerk import Clerk, find, shown, text
from tests.unit.counter.conftest import Desk, TownHall


def stored(town_hall: TownHall, ticket: Ticket) -> Ticket:
    with town_hall.store.reading() as connection:
        found = reading.ticket(connection, ticket.id)
    assert found is not None
    return found


def status(town_hall: TownHall, counter: str) -> CounterState:
    with town_hall.store.reading() as connection:
        return reading.counters(connection)[counter].state


@pytest.fixture
def sit(desk: Desk, qtbot: QtBot) -> Callable[..., Clerk]:
    def down(counter: str | None = "2", clerk: str = "clerk-1") -> Clerk:
        window = desk.open(counter, clerk)
        window.activateWindow()
        QTest.qWaitForWindowActive(window, 1000)
        return Clerk(window, qtbot)

    return down


def test_a_ticket_from_call_to_finish_by_mouse(
    town_hall: TownHall, sit: Callable[..., Clerk]
) -> None:
    ticket, other = town_hall.issue(), town_hall.issue("payments")
    clerk = sit()

    clerk.click("call-next", then="start")
    assert text(clerk.window, "current-number") == ticket.number
    assert text(clerk.window, "reason") == f"{ticket.number} before {other.number}: waited 2 min."
    assert stored(town_hall, ticket).state is State.CALLED
    clerk.click("start", then="finish")
    find(clerk.window, QComboBox, "outcome").setCurrentIndex(1)
    clerk.click("finish", then="call-next")

    done = stored(town_hall, ticket)
    assert done.state is State.DONE
    assert done.leg.outcome == "unresolved"
    assert text(clerk.window, "current-number") == ""


def test_a_whole_visit_by_keyboard_alone(town_hall: TownHall, sit: Callable[..., Clerk]) -> None:
    ticket = town_hall.issue()
    clerk = sit(None)
    clerk.wait("sign-in")

    clerk.strike(Qt.Key.Key_Return)
    clerk.wait("call-next")
    clerk.strike(Qt.Key.Key_Return)
    clerk.wait("start")
    clerk.key(Action.RECALL, then="notice")
    assert text(clerk.window, "notice") == f"{ticket.number} is called again."
    clerk.key(Action.START, then="finish")
    clerk.key(Action.FINISH, then="call-next")
    clerk.key(Action.START_BREAK, then="break-reason")
    clerk.strike(Qt.Key.Key_Return)
    clerk.wait("end-break")
    clerk.key(Action.END_BREAK, then="call-next")
    clerk.key(Action.CLOSE, then="sign-in")

    assert stored(town_hall, ticket).state is State.DONE
    assert status(town_hall, "1") is CounterState.CLOSED


def test_the_double_half_of_a_double_click_does_not_start_the_service(
    town_hall: TownHall, sit: Callable[..., Clerk], qtbot: QtBot
) -> None:
    ticket = town_hall.issue()
    clerk = sit()
    clerk.click("call-next", then="start")

    button = find(clerk.window, QAbstractButton, "start")
    double = QMouseEvent(
        QMouseEvent.Type.MouseButtonDblClick,
        button.rect().center().toPointF(),
        button.mapToGlobal(button.rect().center()).toPointF(),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(button, double)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    clerk.click("recall", then="notice")

    assert stored(town_hall, ticket).state is State.CALLED


def test_a_second_press_while_the_first_is_under_way_is_the_same_one(
    town_hall: TownHall, sit: Callable[..., Clerk]
) -> None:
    ticket = town_hall.issue()
    town_hall.issue()
    clerk = sit()
    button = find(clerk.window, QAbstractButton, "call-next")

    button.click()
    button.click()
    clerk.wait("start")
    clerk.click("recall", then="notice")

    with town_hall.store.reading() as connection:
        calls = reading.calls_after(connection, 0)
    assert [(call.number, call.recall) for call in calls] == [
        (ticket.number, False),
        (ticket.number, True),
    ]


def test_a_refusal_is_said_in_words_and_changes_nothing(
    town_hall: TownHall, sit: Callable[..., Clerk]
) -> None:
    ticket = town_hall.issue()
    clerk = sit()
    clerk.click("call-next", then="start")

    clerk.click("no-show", then="notice")

    clerk.says(f"Call {ticket.number} again first, in 20 s. Calls still to make: 1.")
    assert find(clerk.window, QAbstractButton, "no-show").isEnabled()
    assert find(clerk.window, QAbstractButton, "no-show").property("blocked") == "true"
    assert stored(town_hall, ticket).state is State.CALLED


def test_nobody_waiting_is_said_too(sit: Callable[..., Clerk]) -> None:
    clerk = sit()

    clerk.click("call-next", then="notice")

    clerk.says("Nobody is waiting whom you may call.")


def test_missed_and_let_back_in(town_hall: TownHall, sit: Callable[..., Clerk]) -> None:
    ticket = town_hall.issue()
    clerk = sit()
    clerk.click("call-next", then="start")
    clerk.click("recall", then="notice")
    town_hall.clock.forward(25)

    clerk.click("no-show", then="call-next")
    assert stored(town_hall, ticket).state is State.NO_SHOW
    clerk.strike(Qt.Key.Key_Tab)
    QTest.keyClick(clerk.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    clerk.wait("missed-list")
    view = find(clerk.window, QListView, "missed-list")
    assert view.selectionModel().isSelected(view.model().index(0, 0))
    clerk.click("readmit", then="missed-list")
    clerk.says(f"{ticket.number} waits again.")

    assert stored(town_hall, ticket).standing is Standing.RETURNED


def test_park_and_resume(town_hall: TownHall, sit: Callable[..., Clerk]) -> None:
    ticket = town_hall.issue()
    clerk = sit()
    for name, then in (("call-next", "start"), ("start", "finish"), ("park", "call-next")):
        clerk.click(name, then=then)
    assert stored(town_hall, ticket).state is State.PARKED

    QTest.keyClick(clerk.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    clerk.wait("parked-list")
    view = find(clerk.window, QListView, "parked-list")
    assert view.selectionModel().isSelected(view.model().index(0, 0))
    clerk.key(Action.RESUME, then="finish")

    assert stored(town_hall, ticket).state is State.SERVING


def test_transfer_to_another_counter(town_hall: TownHall, sit: Callable[..., Clerk]) -> None:
    ticket = town_hall.issue()
    clerk = sit()
    clerk.click("call-next", then="start")
    clerk.click("start", then="finish")

    clerk.key(Action.TRANSFER, then="transfer-service")
    for field, key in (
        ("transfer-service", "payments"),
        ("transfer-position", "first"),
        ("transfer-to", "counter:3"),
    ):
        box = find(clerk.window, QComboBox, field)
        box.setCurrentIndex(box.findData(key))
    clerk.click("form-ok", then="call-next")

    moved = stored(town_hall, ticket)
    assert (moved.number, moved.service, moved.held_for_counter) == (
        ticket.number,
        "payments",
        "3",
    )
    clerk.says(f"{ticket.number} now waits for Pay taxes and fees.")


def test_a_transfer_offers_another_service_than_the_one_it_leaves(
    town_hall: TownHall, sit: Callable[..., Clerk]
) -> None:
    ticket = town_hall.issue()
    first, second = list(town_hall.store.branch().services)[:2]
    assert ticket.service == first
    clerk = sit()
    clerk.click("call-next", then="start")
    clerk.click("start", then="finish")

    clerk.key(Action.TRANSFER, then="transfer-service")
    clerk.strike(Qt.Key.Key_Return)
    clerk.wait("call-next")

    assert stored(town_hall, ticket).service == second


def test_the_next_clerk_begins_with_who_waits(
    town_hall: TownHall, sit: Callable[..., Clerk]
) -> None:
    town_hall.issue()
    clerk = sit()
    view = find(clerk.window, QListView, "waiting-list")
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(clerk.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    clerk.key(Action.CLOSE, then="sign-in")

    clerk.click("sign-in", then="call-next")

    assert find(clerk.window, QTabBar, "lists").currentIndex() == 0
    assert not view.currentIndex().isValid()


def test_escape_goes_back_from_a_form(town_hall: TownHall, sit: Callable[..., Clerk]) -> None:
    ticket = town_hall.issue()
    clerk = sit()
    clerk.click("call-next", then="start")
    clerk.click("start", then="finish")
    clerk.click("transfer", then="transfer-service")

    clerk.strike(Qt.Key.Key_Escape)

    clerk.wait("lists")
    assert not shown(clerk.window, "transfer-service")
    assert stored(town_hall, ticket).state is State.SERVING


def test_one_more_service_for_the_same_person(
    town_hall: TownHall, sit: Callable[..., Clerk]
) -> None:
    ticket = town_hall.issue()
    clerk = sit()
    clerk.click("call-next", then="start")
    clerk.click("start", then="finish")

    clerk.click("add-leg", then="leg-service")
    box = find(clerk.window, QComboBox, "leg-service")
    box.setCurrentIndex(box.findData("collection"))
    clerk.strike(Qt.Key.Key_Return)
    clerk.wait("legs")

    assert [leg.service for leg in stored(town_hall, ticket).legs] == ["identity", "collection"]
    assert "Identity cards and passports (Served)" in text(clerk.window, "legs")


def test_put_back_and_back_to_the_queue(town_hall: TownHall, sit: Callable[..., Clerk]) -> None:
    ticket = town_hall.issue()
    clerk = sit()
    clerk.click("call-next", then="start")
    clerk.click("put-back", then="call-next")
    clerk.says("did not come and waits again")
    clerk.click("call-next", then="start")
    clerk.click("return", then="call-next")
    clerk.says("is back in its queue")

    assert stored(town_hall, ticket).state is State.WAITING


def test_calling_a_chosen_ticket_wants_a_reason(
    town_hall: TownHall, sit: Callable[..., Clerk], qtbot: QtBot
) -> None:
    first, second = town_hall.issue(), town_hall.issue()
    clerk = sit()
    view = find(clerk.window, QListView, "waiting-list")
    view.setCurrentIndex(view.model().index(1, 0))
    clerk.click("call-chosen", then="note")

    clerk.click("form-ok", then="note")
    assert stored(town_hall, second).state is State.WAITING
    find(clerk.window, QLineEdit, "note").setText("has a bus to catch")
    clerk.click("form-ok", then="start")

    assert text(clerk.window, "reason") == (
        f"{second.number} before {first.number}: chosen out of order."
    )


def test_cancelling_a_called_and_a_waiting_ticket(
    town_hall: TownHall, sit: Callable[..., Clerk]
) -> None:
    called, waiting = town_hall.issue(), town_hall.issue()
    clerk = sit()
    clerk.click("call-next", then="start")
    clerk.click("cancel", then="note")
    clerk.click("form-ok", then="call-next")
    view = find(clerk.window, QListView, "waiting-list")
    view.setCurrentIndex(view.model().index(0, 0))
    clerk.click("cancel-listed", then="note")
    clerk.click("form-ok", then="notice")
    clerk.says(f"{waiting.number} is cancelled.")

    assert stored(town_hall, called).state is State.CANCELLED
    assert stored(town_hall, waiting).state is State.CANCELLED


def test_a_taken_counter_is_told_with_who_sits_there(
    town_hall: TownHall, sit: Callable[..., Clerk], qtbot: QtBot
) -> None:
    town_hall.desk.open_counter(counter="2", clerk="clerk-3")
    clerk = sit(None)
    clerk.wait("sign-in")
    field = find(clerk.window, QComboBox, "counter")
    qtbot.waitUntil(lambda: "Clerk 3 sits there" in field.itemText(field.findData("2")))
    field.setCurrentIndex(field.findData("2"))

    clerk.click("sign-in", then="sign-in-notice")

    clerk.says("Clerk 3 is signed in at Counter 2. Choose another counter.", "sign-in-notice")


def test_who_waits_is_followed_live(
    town_hall: TownHall, sit: Callable[..., Clerk], qtbot: QtBot
) -> None:
    clerk = sit()
    tabs = find(clerk.window, QTabBar, "lists")
    assert tabs.tabText(0) == "Waiting 0"

    ticket = town_hall.issue()
    priority = town_hall.issue(standing=Standing.PRIORITY)

    qtbot.waitUntil(lambda: tabs.tabText(0) == "Waiting 2")
    model = find(clerk.window, QListView, "waiting-list").model()
    rows = [str(model.index(n, 0).data()) for n in range(model.rowCount())]
    assert rows[0].startswith(f"{priority.number}, priority, Identity")
    assert rows[1].startswith(f"{ticket.number}, Identity")
    assert text(clerk.window, "next-number") == priority.number


def test_what_is_unsent_is_a_fact_on_the_screen(
    town_hall: TownHall, sit: Callable[..., Clerk]
) -> None:
    town_hall.issue()
    clerk = sit()

    clerk.says("Events not yet at the server: 3. Calls go on as always.", "unsent")


def test_a_clerk_reads_what_a_printer_needs_while_it_needs_it(
    town_hall: TownHall, sit: Callable[..., Clerk], qtbot: QtBot
) -> None:
    def tell(state: PrinterState) -> None:
        paperless = state is not PrinterState.OK
        now = PrinterNow(
            device="kiosk",
            state=state,
            tickets_left=None,
            paperless=paperless,
            since=town_hall.clock.now(),
        )
        with town_hall.store.transaction() as connection:
            printers.tell(connection, now)

    clerk = sit()
    (note,) = clerk.window.findChildren(QLabel, "printers")
    assert note.isHidden()
    tell(PrinterState.COVER_OPEN)
    clerk.says(
        "Ticket printer: the cover is open. Close it. Numbers are given out without paper.",
        "printers",
    )
    assert not note.isHidden()
    tell(PrinterState.OK)
    qtbot.waitUntil(note.isHidden)


def test_two_windows_share_the_branch(
    town_hall: TownHall, sit: Callable[..., Clerk], qtbot: QtBot
) -> None:
    ticket = town_hall.issue()
    one, two = sit("1", "clerk-1"), sit("2", "clerk-2")

    one.click("call-next", then="start")

    qtbot.waitUntil(lambda: text(two.window, "next-number") == "")
    assert one.window.objectName() == "counter-1"
    assert two.window.objectName() == "counter-2"
    assert text(one.window, "current-number") == ticket.number


def test_a_counter_closed_from_elsewhere_signs_the_window_out(
    town_hall: TownHall, sit: Callable[..., Clerk]
) -> None:
    clerk = sit()

    town_hall.desk.close_counter(counter="2", clerk="clerk-1")

    clerk.wait("sign-in")
    assert clerk.window.objectName() == "counter-window-1"


def test_every_control_has_a_name_and_the_keyboard_reaches_it(
    town_hall: TownHall, sit: Callable[..., Clerk]
) -> None:
    town_hall.issue()
    town_hall.issue()
    clerk = sit()
    clerk.click("call-next", then="start")

    controls = [
        w
        for kind in (QAbstractButton, QComboBox, QListView)
        for w in clerk.window.findChildren(kind)
        if w.isVisibleTo(clerk.window) and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    reached: set[QWidget] = set()
    here: QWidget | None = clerk.window
    while here is not None and here not in reached:
        reached.add(here)
        here = here.nextInFocusChain()

    assert len(controls) >= 8
    for control in controls:
        named = control.accessibleName() or getattr(control, "text", str)()
        assert named, control.objectName()
        assert control in reached


def test_pressing_the_place_of_the_main_action_presses_it(
    town_hall: TownHall, sit: Callable[..., Clerk]
) -> None:
    ticket = town_hall.issue()
    clerk = sit()
    clerk.wait("call-next")

    place = find(clerk.window, QWidget, "primary")
    QTest.mousePress(place, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(place, Qt.MouseButton.LeftButton)
    clerk.wait("start")

    assert stored(town_hall, ticket).state is State.CALLED


def test_running_times_go_on(town_hall: TownHall, sit: Callable[..., Clerk], desk: Desk) -> None:
    town_hall.issue()
    clerk = sit()
    clerk.click("call-next", then="start")
    assert text(clerk.window, "watch") == "0:00"

    town_hall.clock.forward(75)
    desk.seats[0].hall.ticked.emit()

    clerk.says("1:15", "watch")
