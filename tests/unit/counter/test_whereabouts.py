"""A window comes back where it stood, if there is still a screen; keys are remapped or refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from branch.host.exits import CannotStart
from branch.ui.app import THEMES
from branch.ui.theme import Theme
from branch.ui.tokens import ScreenMetrics, load_tokens
from counter.frames import Frames
from counter.hall import Hall
from counter.panels.strip import HEIGHT_EMS, Strip
from counter.seat import Seat
from counter.session import Action
from counter.shortcuts import KEYS, keys_from
from counter.style import put_on
from counter.whereabouts import Layout, Spot, Whereabouts, reachable
from counter.window import CounterWindow

SCREEN = (0, 0, 1920, 1080)


def test_a_spot_is_kept_per_counter(tmp_path: Path) -> None:
    kept = Whereabouts(tmp_path, "counter")
    spot = Spot(layout=Layout.STRIP, screen="DP-1", strip=(10, 0, 700, 90))
    kept.keep("2", spot)
    kept.keep("3", Spot())

    assert Whereabouts(tmp_path, "counter").recall("2") == spot
    assert kept.recall("9") == Spot()


@pytest.mark.parametrize("said", ["", "[]", '{"2": 7}', '{"2": {"full": [1, "x"]}}'])
def test_what_cannot_be_read_is_forgotten(tmp_path: Path, said: str) -> None:
    (tmp_path / "counter.windows.json").write_text(said)
    assert Whereabouts(tmp_path, "counter").recall("2") == Spot()


@pytest.mark.parametrize(
    ("rect", "found"),
    [
        ((100, 100, 400, 700), True),
        ((-380, 100, 400, 700), False),  # only a sliver on the screen
        ((2500, 100, 400, 700), False),  # the second screen was taken away
        ((100, -50, 400, 700), False),  # no title bar to take hold of
    ],
)
def test_a_window_must_be_reachable(rect: tuple[int, int, int, int], found: bool) -> None:
    assert reachable(rect, SCREEN) is found


def test_each_layout_has_its_own_place(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    frames = Frames(window)
    frames.take(Spot(full=(20, 30, 300, 400), strip=(40, 0, 500, 90)))
    window.show()
    assert window.geometry().getRect() == (20, 30, 300, 400)
    frames.fit(Layout.STRIP, above=True)
    assert window.geometry().getRect() == (40, 0, 500, 90)
    window.setGeometry(60, 5, 500, 90)
    frames.fit(Layout.FULL, above=False)
    assert window.geometry().getRect() == (20, 30, 300, 400)
    assert frames.spot(Layout.FULL).strip == (60, 5, 500, 90)


def test_keys_are_given_to_other_actions() -> None:
    keys = keys_from("call_next=Ctrl+F1, start_break=Ctrl+Y")
    assert keys[Action.CALL_NEXT] == "Ctrl+F1"
    assert keys[Action.END_BREAK] == keys[Action.START_BREAK] == "Ctrl+Y"
    assert keys[Action.FINISH] == KEYS[Action.FINISH]
    assert keys_from("") == KEYS


def test_lock_help_supervisor_and_strip_get_other_keys_too(
    hall: Hall, theme: Theme, qtbot: QtBot
) -> None:
    keys = keys_from("lock=Ctrl+Alt+L, help=Ctrl+F1, supervisor=Ctrl+F2, strip=Ctrl+F3")
    window = CounterWindow(Seat(hall), theme, nickname="w", keys=keys)
    qtbot.addWidget(window)
    found = {
        action.objectName(): action.shortcut().toString() for action in window.findChildren(QAction)
    }
    expected = {
        "lock": "Ctrl+Alt+L",
        "help": "Ctrl+F1",
        "supervise": "Ctrl+F2",
        "smaller": "Ctrl+F3",
    }
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize("width", [1024, 1366, 1500])
def test_a_long_answer_is_read_whole_in_large_letters_on_a_narrow_screen(
    hall: Hall, qtbot: QtBot, width: int
) -> None:
    large = Theme(load_tokens(THEMES / "calm.toml"), ScreenMetrics.desk(3.78, scale=2.0))
    strip = Strip(large, KEYS)
    put_on(strip, large)
    qtbot.addWidget(strip)
    strip.resize(width, HEIGHT_EMS * large.bodySize)
    strip.number.setText("A104")
    strip.show()
    strip.answer.refuse("A104 was called once. Call it again, and wait 25 seconds.")
    strip.answer.offer_undo("t", 10)
    strip.show_answer()
    notice = strip.answer.notice

    def read_whole() -> bool:
        room = notice.contentsRect()
        wrap = Qt.TextFlag.TextWordWrap if notice.wordWrap() else Qt.TextFlag.TextSingleLine
        return room.contains(notice.fontMetrics().boundingRect(room, int(wrap), notice.text()))

    qtbot.waitUntil(read_whole)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("call_nxt=F1", "Did you mean 'call_next'"),
        ("call_next=Hyper", "is no key"),
        ("call_next=F6", "F6 would be for 'call_next' and for 'start'"),
        ("call_next=Return", "its own use"),
        ("call_next", "is no key"),
        ("lock=F5", "F5 would be for 'call_next' and for 'lock'"),
        ("hlep=F1", "Did you mean 'help'"),
    ],
)
def test_keys_that_cannot_be_are_told(text: str, words: str) -> None:
    with pytest.raises(CannotStart) as caught:
        keys_from(text)
    assert words in caught.value.words
