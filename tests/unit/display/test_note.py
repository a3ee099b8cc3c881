"""What a technician reads at the foot of a screen: its fault always, its versions for a while."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from display.view_model_note import TechnicianNote


def test_the_versions_go_and_the_fault_stays(qtbot: QtBot) -> None:
    note = TechnicianNote("too small")
    assert note.text == "too small"
    note.introduce("Now Serving 1.0", milliseconds=50)
    assert note.text == "too small   Now Serving 1.0"
    qtbot.waitUntil(lambda: note.text == "too small")


def test_a_screen_without_a_fault_has_no_note_in_the_end(qtbot: QtBot) -> None:
    note = TechnicianNote("")
    note.introduce("Now Serving 1.0", milliseconds=50)
    assert note.text == "Now Serving 1.0"
    qtbot.waitUntil(lambda: note.text == "")
