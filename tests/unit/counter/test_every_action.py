"""What a clerk does beside the usual visit, at the real window on a real shared file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from branch.domain.configuration import Standing
from branch.domain.events import TicketIssued
from branch.domain.ticket import Paper, State, Ticket
from branch.store import reading
from counter.session import Action
from counter.whereabouts import Layout
from tests.helpers.branches import town_hall_text
from tests.helpers.clerk import Clerk, find, shown, text
from tests.unit.counter.conftest import Desk, TownHall

Sit = Callable[..., Clerk]


def stored(town_hall: TownHall, ticket: Ticket) -> Ticket:
    with town_hall.store.reading() as connection:
        found = reading.ticket(connection, ticket.id)
    assert found is not None
    return found


@pytest.fixture
def sit(desk: Desk, qtbot: QtBot) -> Sit:
    def down(counter: str = "2", clerk: str = "clerk-1") -> Clerk:
        window = desk.open(counter, clerk)
        window.activateWindow()
        QTest.qWaitForWindowActive(window, 1000)
        return Clerk(window, qtbot)

    return down


def serving(clerk: Clerk) -> None:
    clerk.click("call-next", then="start")
    clerk.click("start", then="finish")


def choose(clerk: Clerk, name: str, key: str) -> None:
    field = find(clerk.window, QComboBox, name)
    field.setCurrentIndex(field.findData(key))


def test_a_misclick_is_taken_back_by_mouse_and_by_key(town_hall: TownHall, sit: Sit) -> None:
    ticket = town_hall.issue()
    clerk = sit()
    serving(clerk)

    clerk.click("finish", then="call-next")
    clerk.click("undo", then="finish")
    assert stored(town_hall, ticket).state is State.SERVING
    clerk.says("Taken back")
    clerk.click("park", then="call-next")
    clerk.key(Action.UNDO, then="finish")
    assert stored(town_hall, ticket).state is State.SERVING
    assert not shown(clerk.window, "undo")


def test_what_is_too_old_to_be_taken_back_is_said(town_hall: TownHall, sit: Sit) -> None:
    town_hall.issue()
    clerk = sit()
    clerk.click("call-next", then="undo")
    town_hall.clock.forward(11)

    clerk.click("undo", then="notice")

    clerk.says("cannot be taken back any more")
    assert shown(clerk.window, "start")


def test_somebody_without_a_ticket_is_served_at_once(town_hall: TownHall, sit: Sit) -> None:
    clerk = sit()
    clerk.key(Action.WALK_IN, then="newcomer-service")
    choose(clerk, "newcomer-service", "payments")
    find(clerk.window, QSpinBox, "newcomer-people").setValue(3)
    find(clerk.window, QCheckBox, "newcomer-help").setChecked(True)
    clerk.click("form-ok", then="finish")

    with town_hall.store.reading() as connection:
        (ticket,) = reading.in_state(connection, State.SERVING)
    assert (ticket.service, ticket.party_size, ticket.assistance) == ("payments", 3, True)
    assert ticket.paper is Paper.NONE
    assert "needs help" in text(clerk.window, "facts")


def test_while_somebody_is_here_a_newcomer_gets_a_number(town_hall: TownHall, sit: Sit) -> None:
    town_hall.issue()
    clerk = sit()
    serving(clerk)
    clerk.key(Action.WALK_IN, then="newcomer-then")
    assert find(clerk.window, QComboBox, "newcomer-then").count() == 1
    choose(clerk, "newcomer-class", "mobility")
    clerk.click("form-ok", then="notice")

    clerk.says("The number is")
    with town_hall.store.reading() as connection:
        (waiting,) = reading.in_state(connection, State.WAITING)
    assert waiting.priority_class == "mobility"


def test_the_next_of_one_service(town_hall: TownHall, sit: Sit) -> None:
    town_hall.issue("identity")
    wanted = town_hall.issue("payments")
    clerk = sit()
    clerk.key(Action.CALL_OF, then="call-of-service")
    choose(clerk, "call-of-service", "payments")
    clerk.click("form-ok", then="start")

    assert text(clerk.window, "current-number") == wanted.number
    assert "next of a service you chose" in text(clerk.window, "reason")


def test_details_are_fetched_written_and_forgotten(town_hall: TownHall, sit: Sit) -> None:
    ticket = town_hall.desk.issue(
        service="identity",
        language="en",
        operation=town_hall.operation(),
        answers={"papers": "no", "phone": "+34600111222"},
    ).ticket
    clerk = sit()
    serving(clerk)
    clerk.key(Action.DETAILS, then="answers")
    assert "No, it is lost" in text(clerk.window, "answers")
    assert "+34600111222" in text(clerk.window, "answers")
    find(clerk.window, QPlainTextEdit, "note-text").setPlainText("brings a witness")
    find(clerk.window, QSpinBox, "people").setValue(2)
    find(clerk.window, QCheckBox, "needs-help").setChecked(True)
    clerk.click("form-ok", then="notice")
    clerk.says("Written down")

    assert stored(town_hall, ticket).assistance
    (note,) = town_hall.desk.about(ticket=ticket.id).notes
    assert (note.text, note.clerk) == ("brings a witness", "clerk-1")
    clerk.gone("answers")
    everything = " ".join(label.text() for label in clerk.window.findChildren(QLabel))
    assert "600111222" not in everything
    clerk.click("details", then="notes")
    assert "brings a witness" in text(clerk.window, "notes")


def test_a_transfer_with_a_note_that_comes_back(town_hall: TownHall, sit: Sit) -> None:
    ticket = town_hall.issue()
    sender, receiver = sit("2", "clerk-1"), None
    serving(sender)
    sender.key(Action.TRANSFER, then="transfer-service")
    choose(sender, "transfer-service", "payments")
    find(sender.window, QLineEdit, "transfer-note").setText("only the fee")
    find(sender.window, QCheckBox, "transfer-back").setChecked(True)
    sender.click("form-ok", then="call-next")
    receiver = sit("3", "clerk-3")
    serving(receiver)
    assert "goes back to Clerk 1" in text(receiver.window, "facts")
    receiver.click("details", then="notes")
    assert "only the fee" in text(receiver.window, "notes")
    receiver.click("form-back", then="finish")
    receiver.click("finish", then="notice")
    receiver.says("goes back to who sent it")

    assert stored(town_hall, ticket).held_for_clerk == "clerk-1"
    serving(sender)
    assert text(sender.window, "current-number") == ticket.number


def test_how_it_ended_and_what_was_done(town_hall: TownHall, sit: Sit) -> None:
    ticket = town_hall.issue()
    clerk = sit()
    serving(clerk)
    clerk.key(Action.FINISH_AS, then="finish-outcome")
    choose(clerk, "finish-outcome", "unresolved")
    find(clerk.window, QCheckBox, "done-payments").setChecked(True)
    clerk.click("form-ok", then="call-next")

    leg = stored(town_hall, ticket).leg
    assert (leg.outcome, leg.delivered) == ("unresolved", ("identity", "payments"))


def test_a_service_that_wants_to_know_asks_before_it_finishes(
    town_hall: TownHall, sit: Sit
) -> None:
    wants = town_hall_text().replace(
        'icon = "identity"', 'icon = "identity"\nrecord = ["outcome", "delivered"]'
    )
    town_hall.store.configure(wants, "town_hall.toml")
    ticket = town_hall.issue()
    clerk = sit()
    serving(clerk)
    clerk.key(Action.FINISH, then="finish-outcome")
    clerk.click("form-ok", then="notice")
    clerk.says("Say how it ended first")
    clerk.key(Action.FINISH, then="finish-outcome")
    choose(clerk, "finish-outcome", "served")
    find(clerk.window, QCheckBox, "done-identity").setChecked(True)
    clerk.click("form-ok", then="call-next")

    assert stored(town_hall, ticket).state is State.DONE


def test_a_ticket_parked_for_the_clerk_goes_along_to_another_counter(
    town_hall: TownHall, sit: Sit
) -> None:
    ticket = town_hall.issue()
    clerk = sit()
    serving(clerk)
    clerk.key(Action.PARK_MINE, then="call-next")
    clerk.key(Action.CLOSE, then="sign-in")
    elsewhere = sit("1", "clerk-1")
    elsewhere.chord("Ctrl+2")
    elsewhere.click("resume", then="finish")

    assert stored(town_hall, ticket).counter == "1"


def test_an_appointment_is_checked_in_and_taken_back(town_hall: TownHall, sit: Sit) -> None:
    booked = town_hall.desk.book(
        service="identity",
        at=town_hall.clock.now(),
        clerk="clerk-1",
        operation=town_hall.operation(),
    ).appointment
    clerk = sit()
    clerk.key(Action.CHECK_IN, then="appointment-code")
    find(clerk.window, QLineEdit, "appointment-code").setText("WRONG234")
    clerk.click("form-ok", then="notice")
    clerk.says("No appointment has this code")
    clerk.key(Action.CHECK_IN, then="appointment-code")
    find(clerk.window, QLineEdit, "appointment-code").setText(booked.code.lower())
    clerk.click("form-ok", then="notice")
    clerk.says("It waits now")
    clerk.wait("waiting-list")
    clerk.chord("Ctrl+1")
    clerk.click("undo-check-in", then="notice")
    clerk.says("the appointment can be used again")


def test_a_waiting_ticket_is_printed_again_and_the_list_says_what_came_of_it(
    town_hall: TownHall, sit: Sit
) -> None:
    ticket = town_hall.issue()
    clerk = sit()
    clerk.wait("waiting-list")
    clerk.chord("Ctrl+1")
    clerk.key(Action.REPRINT, then="notice")
    clerk.says(f"asked to print {ticket.number} again")

    def row_says(words: str) -> None:
        def says() -> bool:
            rows = clerk.window.findChild(QListView, "waiting-list")
            assert rows is not None
            return words in str(rows.model().index(0, 0).data())

        clerk._qtbot.waitUntil(says)

    row_says("duplicate on its way")
    clerk.click("print-again", then="notice")
    clerk.says("Wait a moment")
    town_hall.clock.forward(61)
    clerk.window._seat.hall.ticked.emit()
    row_says("the kiosk did not answer")
    clerk.click("print-again", then="notice")
    town_hall.desk.printed(ticket=ticket.id, job="j", duplicate=True)
    row_says("duplicate printed")
    button = find(clerk.window, QAbstractButton, "print-again")
    clerk._qtbot.waitUntil(lambda: "Tell the person the number" in button.toolTip())


def test_an_appointment_counts_outside_its_time_with_a_reason(
    town_hall: TownHall, sit: Sit
) -> None:
    booked = town_hall.desk.book(
        service="identity",
        at=town_hall.clock.now() + timedelta(hours=4),
        clerk="clerk-1",
        operation=town_hall.operation(),
    ).appointment

    def come(clerk: Clerk, reason: str = "") -> None:
        clerk.key(Action.CHECK_IN, then="appointment-code")
        find(clerk.window, QLineEdit, "appointment-code").setText(booked.code)
        if reason:
            clerk.click("appointment-forced", then="appointment-reason")
            find(clerk.window, QLineEdit, "appointment-reason").setText(reason)

    clerk = sit("1", "clerk-1")
    come(clerk)
    clerk.click("form-ok", then="notice")
    clerk.says("Check-in begins at")
    come(clerk, "x")
    find(clerk.window, QLineEdit, "appointment-reason").clear()
    clerk.click("form-ok", then="appointment-reason")  # nothing goes without one
    find(clerk.window, QLineEdit, "appointment-reason").setText("Nobody else is here")
    clerk.click("form-ok", then="notice")
    clerk.says("It waits now")
    with town_hall.store.reading() as connection:
        (record,) = [r for r in reading.log(connection, 0) if r.kind == "TicketIssued"]
    event = record.event()
    assert isinstance(event, TicketIssued)
    assert (record.actor, event.forced) == ("clerk-1", "outside")
    assert event.standing is Standing.APPOINTMENT


def test_who_may_not_force_an_appointment_is_told(town_hall: TownHall, sit: Sit) -> None:
    clerk = sit("2", "clerk-2")
    clerk.key(Action.CHECK_IN, then="appointment-code")
    find(clerk.window, QLineEdit, "appointment-code").setText("BCDFGHJK")
    clerk.click("appointment-forced", then="appointment-reason")
    find(clerk.window, QLineEdit, "appointment-reason").setText("so")
    clerk.click("form-ok", then="notice")
    clerk.says("let an appointment count outside its time")


def test_without_the_permission_the_button_says_why(town_hall: TownHall, sit: Sit) -> None:
    strict = f"{town_hall_text()}\n[roles.clerk]\npermissions = []\n"
    town_hall.store.configure(strict, "town_hall.toml")
    town_hall.issue()
    clerk = sit("2", "clerk-2")
    clerk.wait("call-chosen")
    clerk.chord("Ctrl+1")
    button = find(clerk.window, QAbstractButton, "call-chosen")
    clerk._qtbot.waitUntil(lambda: "role does not allow" in button.toolTip())
    clerk.click("call-chosen", then="notice")
    clerk.says("Ask a supervisor")


def test_the_next_is_called_by_itself_where_the_branch_wants_it(
    town_hall: TownHall, sit: Sit, qtbot: QtBot
) -> None:
    text_of = f"{town_hall_text()}\n[counter_rules]\nauto_call_s = 20\n"
    town_hall.store.configure(text_of, "town_hall.toml")
    ticket = town_hall.issue()
    clerk = sit()
    hall = clerk.window._seat.hall
    hall.ticked.emit()
    clerk.says("Called by itself in 20 s", "reason")
    town_hall.clock.forward(21)
    hall.ticked.emit()
    clerk.wait("start")

    assert stored(town_hall, ticket).state is State.CALLED


def test_a_whole_visit_in_the_strip(town_hall: TownHall, sit: Sit) -> None:
    ticket = town_hall.issue()
    town_hall.issue()
    clerk = sit()
    clerk.chord("Ctrl+T")
    clerk.wait("strip")
    QTest.qWaitForWindowActive(clerk.window, 2000)
    assert clerk.window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert clerk.window.height() < clerk.window.width() / 3
    assert text(clerk.window, "strip-waiting") == "2 waiting"
    clerk.click("strip-call-next", then="strip-start")
    assert text(clerk.window, "strip-number") == ticket.number
    clerk.key(Action.START, then="strip-finish")
    clerk.key(Action.TRANSFER, then="transfer-service")  # a form has the whole window
    clerk.strike(Qt.Key.Key_Escape)
    clerk.wait("strip")
    clerk.click("strip-finish", then="strip-call-next")
    clerk.chord("Ctrl+T")
    clerk.wait("call-next")

    assert stored(town_hall, ticket).state is State.DONE
    assert not clerk.window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert clerk.window.layout_now is Layout.FULL
