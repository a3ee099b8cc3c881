"""The button on the desk is the clerk's "call next": once a press, and refused in words."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from branch.domain.ticket import State
from branch.host.exits import CannotStart
from branch.store import reading
from counter.call_button import CallButton, open_button
from counter.hall import Hall
from counter.seat import Seat
from counter.session import Action
from drivers.button.virtual import VirtualButton
from drivers.catalog import button as button_at
from tests.unit.counter.conftest import TownHall


@pytest.fixture
def seat(hall: Hall, qtbot: QtBot) -> Seat:
    made = Seat(hall)
    made.sign_in("1", "clerk-1")
    qtbot.waitUntil(lambda: made.scene is not None)
    return made


@pytest.fixture
def virtual(seat: Seat) -> Iterator[VirtualButton]:
    button = button_at("virtual://button?fail=bounce")
    assert isinstance(button, VirtualButton)
    call_button = CallButton(button)
    call_button.pressed.connect(lambda: seat.press(Action.CALL_NEXT))
    yield button
    call_button.close()


def test_a_press_calls_the_next_and_a_second_one_is_refused_in_words(
    town_hall: TownHall, seat: Seat, virtual: VirtualButton, qtbot: QtBot
) -> None:
    first, second = town_hall.issue(), town_hall.issue()
    virtual.push(0)
    qtbot.waitUntil(lambda: seat.scene is not None and seat.scene.ticket is not None)
    assert seat.scene is not None
    assert seat.scene.ticket is not None
    assert seat.scene.ticket.id == first.id
    with qtbot.waitSignal(seat.refused):
        virtual.push(10**9)
    with town_hall.store.reading() as connection:
        waiting = reading.ticket(connection, second.id)
    assert waiting is not None
    assert waiting.state is State.WAITING


def test_a_key_of_the_button_is_typed_nowhere(qtbot: QtBot) -> None:
    button = open_button("keyboard://?key=F13")
    assert button is not None
    call_button, field = CallButton(button), QLineEdit()
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitSignal(call_button.pressed):
        QTest.keyClick(field, Qt.Key.Key_F13)
    QTest.keyClick(field, Qt.Key.Key_A)
    assert field.text() == "a"
    call_button.close()


@pytest.mark.expect_log("WARNING", "the call button cannot be heard: The virtual button is")
def test_a_button_that_is_away_is_said_once() -> None:
    button = VirtualButton(1, fail="offline")
    call_button = CallButton(button)
    call_button.look()
    call_button.look()
    button.fail = ""
    call_button.look()
    call_button.close()


def test_a_url_that_is_no_button_is_said() -> None:
    assert open_button("") is None
    with pytest.raises(CannotStart, match="Correct '--button'"):
        open_button("usb://1")


def test_a_press_from_another_thread_arrives_in_gui(qtbot: QtBot) -> None:
    button = VirtualButton(1)
    call_button = CallButton(button)
    heard: list[str] = []
    call_button.pressed.connect(lambda: heard.append(threading.current_thread().name))
    thread = threading.Thread(target=lambda: button.push(time.monotonic_ns()))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [threading.main_thread().name]
    call_button.close()
