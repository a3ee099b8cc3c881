"""What a clerk can tell the IT department on the telephone: the program and its branch file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from branch.domain.reconfiguring import ConfigurationApplied
from branch.store.configuring import running
from counter.hall import Hall
from counter.panels.about import about_lines
from tests.unit.counter.conftest import Desk, TownHall


def test_the_version_of_the_branch_file_is_said(
    town_hall: TownHall, hall: Hall, qtbot: QtBot
) -> None:
    said = "\n".join(about_lines(hall.now))
    assert "Now Serving" in said
    assert "town_hall.toml" in said
    assert "not from the server" in said
    with town_hall.store.reading() as connection:
        now = running(connection)
    assert now is not None
    applied = ConfigurationApplied(version=7, name=now.name, digest=now.digest)
    with qtbot.waitSignal(hall.looked):
        town_hall.store.decide(lambda v: [applied], actor="test")
    assert f"version 7 from the server ({now.digest[:8]})" in "\n".join(about_lines(hall.now))


def test_f1_opens_it_and_escape_closes_it(desk: Desk) -> None:
    clerk_window = desk.open()
    QTest.keyClick(clerk_window, Qt.Key.Key_F1)
    box = clerk_window.findChild(QMessageBox, "about")
    assert box is not None
    assert box.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not box.isVisible()
