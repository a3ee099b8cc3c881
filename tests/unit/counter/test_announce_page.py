"""A supervisor speaks to the room: in which languages, what is refused, and what was sent."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from branch.domain.announcing import LONGEST
from branch.domain.errors import AnnouncementRefused, NotPermitted
from branch.domain.lobby import StaffAnnouncement
from branch.store import announcements
from counter.panels.announce_page import AnnouncePage
from counter.panels.choice import ChoiceBox
from counter.panels.table import Table
from counter.supervisor import SupervisorWindow
from counter.words import refusal_words
from tests.helpers.clerk import Clerk, find
from tests.unit.counter.conftest import Desk, TownHall
from tests.unit.counter.test_attendance import menu

LIFT = {"en": "The lift is out of order.", "es": "El ascensor no funciona."}


@pytest.fixture
def page(town_hall: TownHall, desk: Desk, qtbot: QtBot) -> Clerk:
    """Clerk 1, the supervisor, before the page with the announcements."""
    clerk = Clerk(desk.open("1", "clerk-1"), qtbot)
    qtbot.waitUntil(lambda: menu(clerk.window, "supervise").isVisible())
    menu(clerk.window, "supervise").trigger()
    window = clerk.window.people._supervisor
    assert isinstance(window, SupervisorWindow)
    qtbot.waitUntil(lambda: window.seen is not None and not window.seen.behind)
    window._tabs.setCurrentIndex(4)
    return Clerk(window, qtbot)  # type: ignore[arg-type]


def said(hall: TownHall) -> list[StaffAnnouncement]:
    with hall.store.reading() as connection:
        return announcements.after(connection, 0)


def write(page: Clerk, **words: str) -> None:
    for language, text in words.items():
        find(page.window, QLineEdit, f"announce-{language}").setText(text)


def shown_rows(page: Clerk) -> list[list[str]]:
    table = find(page.window, Table, "announced-table")
    plain = str.maketrans("", "", "\u2068\u2069")
    return [[cell.text.translate(plain) for cell in row.cells] for row in table._rows]


def test_words_are_said_in_their_languages_and_stand_as_they_were_sent(
    town_hall: TownHall, page: Clerk, qtbot: QtBot
) -> None:
    write(page, en=f"  {LIFT['en']}\t", es=LIFT["es"], ar="  ")
    find(page.window, QSpinBox, "announce-minutes").setValue(15)
    page.click("announce", then="supervisor-notice")
    page.says("Announced in: English, Español.", "supervisor-notice")
    (one,) = said(town_hall)
    assert one.texts == LIFT
    assert one.displays == ()
    assert round((one.until - town_hall.clock.now()).total_seconds()) == 15 * 60
    words = "English: The lift is out of order.\nEspañol: El ascensor no funciona."
    qtbot.waitUntil(lambda: shown_rows(page) == [["10:15", "All displays", words]])
    assert not find(page.window, QLineEdit, "announce-en").text()
    town_hall.clock.forward(15 * 60 + 1)
    page.window._show(town_hall.clock.now())  # type: ignore[attr-defined]
    assert shown_rows(page) == []


def test_one_display_is_chosen(town_hall: TownHall, page: Clerk) -> None:
    where = find(page.window, ChoiceBox, "announce-where")
    where.setCurrentIndex(where.findData("lobby"))
    write(page, en=LIFT["en"])
    page.click("announce", then="supervisor-notice")
    page.says("Announced in: English.", "supervisor-notice")
    assert said(town_hall)[0].displays == ("lobby",)


def test_what_is_refused_is_said_and_kept_and_the_keyboard_is_there(
    town_hall: TownHall, page: Clerk, qtbot: QtBot
) -> None:
    page.click("announce", then="supervisor-notice")
    page.says("Write what is to be said, in one language at least.", "supervisor-notice")
    long = "a" * (LONGEST + 1)
    write(page, en=LIFT["en"], es=long)
    page.click("announce", then="supervisor-notice")
    words = f"An announcement has at most {LONGEST} letters in a language."
    page.says(words, "supervisor-notice")
    field = find(page.window, QLineEdit, "announce-es")
    qtbot.waitUntil(lambda: page.window.focusWidget() is field)
    assert field.text() == long
    assert said(town_hall) == []


def test_pressed_twice_the_room_hears_it_once(town_hall: TownHall, page: Clerk) -> None:
    write(page, en=LIFT["en"])
    room = page.window._room  # type: ignore[attr-defined]
    first = room.operation
    page.window._announce()  # type: ignore[attr-defined]
    page.window._announce()  # type: ignore[attr-defined]
    page.says("Announced in: English.", "supervisor-notice")
    assert len(said(town_hall)) == 1
    assert room.operation != first


def test_enter_goes_on_and_says_nothing(town_hall: TownHall, page: Clerk) -> None:
    write(page, en=LIFT["en"])
    way = ["announce-en", "announce-es", "announce-ar", "announce-where"]
    find(page.window, QLineEdit, way[0]).setFocus()
    for following in way[1:]:
        QTest.keyClick(page.window.focusWidget(), Qt.Key.Key_Return)
        focus = page.window.focusWidget()
        assert focus is not None
        assert focus.objectName() == following
    assert said(town_hall) == []


def test_every_field_has_a_name_and_is_written_as_its_language_is(page: Clerk) -> None:
    room = page.window._room  # type: ignore[attr-defined]
    assert isinstance(room, AnnouncePage)
    names = {f.accessibleName() for f in room.findChildren(QLineEdit, "announce-es")}
    assert names == {"Words in Español"}
    assert find(page.window, QSpinBox, "announce-minutes").accessibleName() == "Minutes"
    assert find(page.window, ChoiceBox, "announce-where").accessibleName() == "Where it is shown"
    arabic = find(page.window, QLineEdit, "announce-ar")
    assert arabic.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert any(label.buddy() is arabic for label in room.findChildren(QLabel))


def test_who_may_not_supervise_does_not_speak_to_the_room(town_hall: TownHall) -> None:
    with pytest.raises(NotPermitted):
        town_hall.desk.announce(clerk="clerk-2", texts=LIFT, operation="say")
    assert said(town_hall) == []


@pytest.mark.parametrize(
    ("why", "what", "words"),
    [
        ("language", "fr", "does not speak \u2068Français\u2069 any more"),
        ("display", "attic", "no display \u2068attic\u2069"),
        ("minutes", "1440", "1 to 1440 minutes"),
        ("long", "200", "at most 200 letters"),
        ("empty", "en", "in one language at least"),
    ],
)
def test_every_refusal_has_words(town_hall: TownHall, why: str, what: str, words: str) -> None:
    with town_hall.store.reading() as connection:
        branch = town_hall.store.branch(connection)
    assert words in refusal_words(AnnouncementRefused(why, what), branch)
