"""Signing in with a PIN, the locked window, messages and silent calls for help, in real windows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from branch.domain.counter import CounterState
from branch.store import people, reading
from branch.sync.clerks import give
from counter.attendance import Attendance
from counter.seat import Seat
from counter.session import Action
from counter.whereabouts import Layout
from counter.window import CounterWindow
from tests.helpers.clerk import Clerk, find, shown, text
from tests.helpers.secrets import cheap
from tests.unit.counter.conftest import Desk, TownHall

PIN = "4837"


@pytest.fixture
def with_pin(town_hall: TownHall) -> TownHall:
    give(town_hall.store, "clerk-1", PIN, cheap())
    return town_hall


@pytest.fixture
def signed_in(with_pin: TownHall, desk: Desk, qtbot: QtBot) -> tuple[Clerk, Seat]:
    """Clerk 1 with a PIN at counter 2."""
    window = desk.open(None)
    seat = desk.seats[-1]
    seat.sign_in("2", "clerk-1", PIN)
    qtbot.waitUntil(lambda: seat.scene is not None and "clerk-1" in secrets(seat))
    return Clerk(window, qtbot), seat


def secrets(seat: Seat) -> frozenset[str]:
    return seat.hall.now.secrets if seat.hall.now else frozenset()


def menu(window: CounterWindow, name: str) -> QAction:
    found = window.people.more.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def give_pin(clerk: Clerk, pin: str) -> None:
    field = find(clerk.window, QLineEdit, "secret")
    field.setText(pin)
    QTest.keyClick(field, Qt.Key.Key_Return)


def counter(town_hall: TownHall, name: str) -> tuple[CounterState, str | None]:
    with town_hall.store.reading() as connection:
        status = reading.counters(connection)[name]
    return status.state, status.clerk


def kinds(town_hall: TownHall) -> list[str]:
    with town_hall.store.reading() as connection:
        return [record.kind for record in reading.log(connection, 0)]


def test_the_pin_is_asked_of_who_has_one_and_of_nobody_else(
    with_pin: TownHall, desk: Desk, qtbot: QtBot
) -> None:
    clerk = Clerk(desk.open(None), qtbot)
    clerk.wait("secret")
    field = find(clerk.window, QComboBox, "clerk")
    field.setCurrentIndex(field.findData("clerk-2"))
    assert not shown(clerk.window, "secret")
    field.setCurrentIndex(field.findData("clerk-1"))

    clerk.click("sign-in", then="secret")  # nothing typed yet: nothing was tried
    give_pin(clerk, "0000")
    clerk.says("This is not the PIN or password. Tries before a pause: 4.", "sign-in-notice")
    assert find(clerk.window, QLineEdit, "secret").text() == ""
    give_pin(clerk, PIN)
    clerk.wait("call-next")

    assert kinds(with_pin)[-3:] == ["SignInFailed", "ClerkSignedIn", "CounterOpened"]


def test_a_locked_window_keeps_the_ticket_and_takes_no_press(
    with_pin: TownHall, signed_in: tuple[Clerk, Seat], qtbot: QtBot
) -> None:
    clerk, seat = signed_in
    number = with_pin.issue().number
    clerk.click("call-next", then="start")
    menu(clerk.window, "lock").trigger()
    clerk.wait("lock")
    assert not shown(clerk.window, "start")
    assert text(clerk.window, "lock-kept") == f"{number} stays at this counter."

    seat.press(Action.START)
    clerk.says("This window is locked. Unlock it first.", "lock-notice")
    give_pin(clerk, "0000")
    clerk.says("This is not the PIN", "lock-notice")
    give_pin(clerk, PIN)
    clerk.wait("start")

    assert text(clerk.window, "current-number") == number
    assert [kind for kind in kinds(with_pin) if "ocked" in kind] == [
        "CounterLocked",
        "CounterUnlocked",
    ]


def test_the_next_clerk_takes_the_counter_over_from_the_locked_window(
    with_pin: TownHall, signed_in: tuple[Clerk, Seat], qtbot: QtBot
) -> None:
    clerk, seat = signed_in
    menu(clerk.window, "lock").trigger()
    clerk.wait("lock")
    field = find(clerk.window, QComboBox, "lock-clerk")
    field.setCurrentIndex(field.findData("clerk-2"))
    clerk.click("unlock", then="call-next")

    assert counter(with_pin, "2") == (CounterState.OPEN, "clerk-2")
    assert text(clerk.window, "signed-in") == "Clerk 2"
    assert seat.clerk == "clerk-2"


def test_nobody_takes_over_while_a_ticket_is_there(
    with_pin: TownHall, signed_in: tuple[Clerk, Seat]
) -> None:
    clerk, _ = signed_in
    number = with_pin.issue().number
    clerk.click("call-next", then="start")
    menu(clerk.window, "lock").trigger()
    clerk.wait("lock")
    field = find(clerk.window, QComboBox, "lock-clerk")
    field.setCurrentIndex(field.findData("clerk-2"))
    clerk.click("unlock", then="lock")
    clerk.says(f"{number} is still here. Finish with this ticket first.", "lock-notice")
    assert counter(with_pin, "2") == (CounterState.OPEN, "clerk-1")


@pytest.mark.parametrize(("idle", "locks"), [(601.0, True), (599.0, False), (None, False)])
def test_a_window_locks_itself_when_nobody_touched_the_computer(
    with_pin: TownHall, signed_in: tuple[Clerk, Seat], idle: float | None, locks: bool
) -> None:
    clerk, seat = signed_in
    watch: Attendance = clerk.window.people
    watch._idle_s = lambda: idle
    if idle is not None:
        seat.pressed_at_ns -= 3600 * 10**9
    seat.hall.ticked.emit()
    assert seat.locked is locks


def test_a_clerk_without_a_pin_is_never_locked_out_by_idleness(
    town_hall: TownHall, desk: Desk, qtbot: QtBot
) -> None:
    clerk = Clerk(desk.open("2"), qtbot)
    seat = desk.seats[-1]
    clerk.window.people._idle_s = lambda: 99999.0
    seat.pressed_at_ns -= 99999 * 10**9
    seat.hall.ticked.emit()
    assert not seat.locked


def test_a_message_is_shown_to_whom_it_is_for_until_it_is_read(
    town_hall: TownHall, desk: Desk, qtbot: QtBot
) -> None:
    one, two = Clerk(desk.open("1", "clerk-1"), qtbot), Clerk(desk.open("2", "clerk-2"), qtbot)
    town_hall.desk.send_message(
        clerk="clerk-2", by="clerk-1", text="Please take <b>permits</b> too.", operation="m"
    )
    two.says("Clerk 1: Please take <b>permits</b> too.", "message")
    assert not shown(one.window, "message")
    two.click("message-read", then="call-next")
    qtbot.waitUntil(lambda: not shown(two.window, "message"))
    assert kinds(town_hall)[-2:] == ["MessageSent", "MessageRead"]


def test_a_silent_call_for_help_is_accepted_and_switched_off(
    town_hall: TownHall, desk: Desk, qtbot: QtBot
) -> None:
    def open_at(number: str) -> Clerk:
        return Clerk(desk.open(number, f"clerk-{number}"), qtbot)

    one, two, three = open_at("1"), open_at("2"), open_at("3")
    menu(two.window, "help").trigger()
    two.says("Passed on.", "help-2")
    one.says("Clerk 2 at Counter 2 needs help.", "help-2")
    three.click("help-accept", then="help-end")
    two.says("Clerk 3 is on the way.", "help-2")
    one.says("Clerk 2 at Counter 2 needs help. Clerk 3 is on the way.", "help-2")
    assert not shown(one.window, "help-accept")
    three.click("help-end", then="call-next")
    windows = [clerk.window for clerk in (one, two, three)]
    qtbot.waitUntil(lambda: not any(window.findChildren(QLabel, "help-2") for window in windows))
    with town_hall.store.reading() as connection:
        assert people.emergencies(connection) == []


def test_a_kiosk_that_asks_for_staff_is_seen_by_all_until_one_goes(
    town_hall: TownHall, desk: Desk, qtbot: QtBot
) -> None:
    one, two = Clerk(desk.open("1", "clerk-1"), qtbot), Clerk(desk.open("2", "clerk-2"), qtbot)
    town_hall.desk.call_staff(device="kiosk-1", reason="", operation="s")
    for clerk in (one, two):
        clerk.says("Somebody at the ticket kiosk asks for staff (kiosk-1).", "staff-call-kiosk-1")
    two.click("staff-call-answer", then="call-next")
    windows = [clerk.window for clerk in (one, two)]
    qtbot.waitUntil(lambda: not any(w.findChildren(QLabel, "staff-call-kiosk-1") for w in windows))
    assert kinds(town_hall)[-2:] == ["StaffCalled", "StaffCallAnswered"]


def test_the_window_that_calls_for_help_makes_no_show_of_it(
    town_hall: TownHall, desk: Desk, qtbot: QtBot, make_noise: Callable[[], int]
) -> None:
    clerk = Clerk(desk.open("2"), qtbot)
    menu(clerk.window, "help").trigger()
    clerk.says("Passed on.", "help-2")
    label = find(clerk.window, QLabel, "help-2")
    assert label.property("role") == "facts"
    assert make_noise() == 0


@pytest.fixture
def make_noise(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """Count the beeps."""
    beeps: list[int] = []
    monkeypatch.setattr("PySide6.QtWidgets.QApplication.beep", lambda: beeps.append(1))
    return lambda: len(beeps)


def test_a_strip_makes_room_for_a_message_and_none_for_its_own_call_for_help(
    town_hall: TownHall, desk: Desk, qtbot: QtBot
) -> None:
    clerk = Clerk(desk.open("2", "clerk-2"), qtbot)
    clerk.window.show_as(Layout.STRIP)
    clerk.wait("strip")
    menu(clerk.window, "help").trigger()
    qtbot.waitUntil(lambda: clerk.window.people.bar.own == "Passed on.")
    assert shown(clerk.window, "strip")
    assert not shown(clerk.window, "people")
    town_hall.desk.send_message(clerk="clerk-2", by="clerk-1", text="Lunch?", operation="m")
    clerk.wait("people")
    assert not shown(clerk.window, "strip")
    clerk.click("message-read", then="strip")
    assert not shown(clerk.window, "people")
