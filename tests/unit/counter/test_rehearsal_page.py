"""A supervisor lives a day that is over again under another rule."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from branch.domain.configuration import Standing
from branch.store import reading
from counter.panels.choice import ChoiceBox
from counter.panels.table import Table
from counter.panels.wait_plot import WaitPlot
from counter.supervisor import SupervisorWindow
from tests.helpers.clerk import Clerk, find, shown, text
from tests.unit.counter.conftest import Desk, TownHall
from tests.unit.counter.test_attendance import menu

DAY_S = round(timedelta(days=1).total_seconds())
REHEARSAL = 5


def lived(town_hall: TownHall) -> None:
    """A morning of eight people, two of them with priority, and then the next morning."""
    for place in range(8):
        town_hall.issue(standing=Standing.PRIORITY if place in (5, 7) else Standing.ORDINARY)
    town_hall.desk.open_counter(counter="2", clerk="clerk-2")
    for place in range(8):
        town_hall.desk.call_next(counter="2", clerk="clerk-2", operation=f"c{place}")
        town_hall.desk.start(counter="2", clerk="clerk-2", operation=f"s{place}")
        town_hall.clock.forward(100 + place)
        town_hall.desk.finish(counter="2", clerk="clerk-2", outcome="served", operation=f"f{place}")
    town_hall.desk.close_counter(counter="2", clerk="clerk-2")
    town_hall.clock.forward(DAY_S)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Callable[[], Clerk]:
    def opened() -> Clerk:
        clerk = Clerk(desk.open("1", "clerk-1"), qtbot)
        qtbot.waitUntil(lambda: menu(clerk.window, "supervise").isVisible())
        menu(clerk.window, "supervise").trigger()
        window = clerk.window.people._supervisor
        assert isinstance(window, SupervisorWindow)
        qtbot.waitUntil(lambda: window.seen is not None)
        window._tabs.setCurrentIndex(REHEARSAL)
        return Clerk(window, qtbot)  # type: ignore[arg-type]

    return opened


def rows(page: Clerk, name: str) -> list[list[str]]:
    plain = str.maketrans("", "", "\u2068\u2069")
    table = find(page.window, Table, name)
    return [[cell.text.translate(plain) for cell in row.cells] for row in table._rows]


def rehearse(page: Clerk, qtbot: QtBot, rule: Path, words: str) -> None:
    days = find(page.window, ChoiceBox, "rehearsal-day")
    qtbot.waitUntil(lambda: days.count() == 1)
    assert "Monday" in days.currentText()
    assert days.currentData() == "2026-11-23"
    rule.write_text(words, encoding="utf-8")
    find(page.window, QLineEdit, "rehearsal-rule").setText(str(rule))
    page.click("rehearse", then="supervisor-notice")


def test_a_rule_is_tried_on_a_past_day_and_its_picture_is_kept(
    town_hall: TownHall,
    page: Callable[[], Clerk],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lived(town_hall)
    before = len(town_hall_log(town_hall))
    here = page()
    rehearse(here, qtbot, tmp_path / "new.toml", "[standings.priority]\nhead_start = 0\n")
    said = "Calls of the day: 8. The old rule gives back in their place: 8."
    here.says(said, "supervisor-notice")
    told = rows(here, "rehearsal-table")
    assert [row[:3] for row in told] == [
        ["everybody", "old rule", "8"],
        ["everybody", "new rule", "8"],
        ["ordinary", "old rule", "6"],
        ["ordinary", "new rule", "6"],
        ["priority", "old rule", "2"],
        ["priority", "new rule", "2"],
    ]
    assert (told[4][3], told[5][3]) == ("2:50", "12:24")  # the mean wait
    assert [row[1] for row in rows(here, "movers-table")][:2] == ["priority", "priority"]
    assert "called earlier: 6, later: 2" in text(here.window, "rehearsal-order")

    picture = tmp_path / "waits"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(picture), ""))
    here.click("rehearsal-save", then="supervisor-notice")
    here.says(f"The picture is in {picture}.png.", "supervisor-notice")
    drawn = QImage(str(picture.with_suffix(".png")))
    accent = page_accent(here)
    assert any(
        drawn.pixelColor(x, y).name() == accent
        for x in range(0, drawn.width(), 2)
        for y in range(drawn.height())
    )
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "x"), ""))
    here.click("rehearsal-save", then="supervisor-notice")
    here.says("The picture cannot be written", "supervisor-notice")
    # What the open window itself wrote is about sitting down, not about the day.
    assert len(town_hall_log(town_hall)) - before <= 2


def page_accent(page: Clerk) -> str:
    return find(page.window, WaitPlot, "wait-plot")._theme.colours.accent.lower()


def town_hall_log(town_hall: TownHall) -> list[object]:
    with town_hall.store.reading() as connection:
        return list(reading.log(connection, 0))


def test_a_wrong_rule_file_is_told_with_its_mistake_and_another_try_works(
    town_hall: TownHall, page: Callable[[], Clerk], qtbot: QtBot, tmp_path: Path
) -> None:
    lived(town_hall)
    here = page()
    rule = tmp_path / "new.toml"
    rehearse(here, qtbot, rule, "[opening]\nmon = '09:00-10:00'\n")
    here.says("[opening] is no part of a call rule", "supervisor-notice")
    assert not shown(here.window, "rehearsal-table")
    rehearse(here, qtbot, rule, "[standings.priority]\nhead_start = 5\n")
    qtbot.waitUntil(lambda: shown(here.window, "rehearsal-table"))


def test_without_a_day_or_a_file_it_says_what_is_missing(
    town_hall: TownHall, page: Callable[[], Clerk], qtbot: QtBot
) -> None:
    here = page()
    here.click("rehearse", then="supervisor-notice")
    here.says("There is no past day with calls here yet.", "supervisor-notice")
    lived(town_hall)
    here.window._tabs.setCurrentIndex(0)  # type: ignore[attr-defined]
    here.window._tabs.setCurrentIndex(REHEARSAL)  # type: ignore[attr-defined]
    days = find(here.window, ChoiceBox, "rehearsal-day")
    qtbot.waitUntil(lambda: days.count() == 1)
    here.click("rehearse", then="supervisor-notice")
    here.says("Choose the file with the rule first.", "supervisor-notice")
