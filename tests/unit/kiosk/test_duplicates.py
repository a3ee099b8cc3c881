"""Papers that a clerk asks for: marked, in the words of their tickets, and answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.ticket import Paper, Reprint, Ticket
from branch.store import reading
from branch.store.store import Store
from branch.ui.app import TRANSLATIONS
from branch.ui.language import Language
from branch.ui.threads import NamedThread
from drivers import catalog
from drivers.printer.port import Cut, Document, Raster
from kiosk.duplicates import Duplicates
from kiosk.printing import TicketPress
from kiosk.records import Records
from kiosk.slip import Slip
from tests.helpers.stores import open_store

BARS = Raster(width_dots=576, height=40, rows=(b"\xff" * 72 + b"\x00" * 72) * 20)


class Kiosk:
    """A kiosk without a screen, on the file of a town hall where a clerk asks for papers."""

    def __init__(self, folder: Path, printer: str, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        clock = ManualClock()
        self.file: Store = open_store(folder, clock, "counter")
        self.desk = LocalDesk(self.file)
        self.records = Records(self.file.folder, clock=clock, device="kiosk")
        self.store, self.devices = NamedThread("store"), NamedThread("devices")
        self.language = Language("kiosk", TRANSLATIONS)
        self.slips: list[Slip] = []
        self.press = TicketPress(catalog.printer(printer, folder=folder / "tickets"), self._draw)
        self.duplicates = Duplicates(
            press=self.press,
            records=self.records,
            language=self.language,
            store=self.store,
            devices=self.devices,
            branch=lambda: self.file.branch(),
        )
        self.store.submit(lambda: self.records.open().close())

    def _draw(self, slip: Slip) -> Document:
        self.slips.append(slip)
        return Document(parts=(BARS, Cut()))

    def give(self, language: str) -> str:
        """Let somebody take a ticket here; returns its id."""
        given: list[str] = []
        self.store.submit(
            lambda: self.records.issue(service="identity", language=language, operation=language),
            done=lambda one: given.append(one.ticket),
        )
        self._qtbot.waitUntil(lambda: bool(given))
        return given[0]

    def ticket(self, ticket: str) -> Ticket:
        with self.file.reading() as connection:
            found = reading.ticket(connection, ticket)
        assert found is not None
        return found

    def ask(self, ticket: str) -> Reprint:
        """Ask as a clerk; returns what is known when there is an answer."""
        self.desk.ask_reprint(ticket=ticket, clerk="clerk-1", operation=ticket)
        self.duplicates.look()
        self._qtbot.waitUntil(lambda: self.ticket(ticket).reprint is not Reprint.ASKED)
        return self.ticket(ticket).reprint

    def look_again(self) -> None:
        """Look, and come back when everything that follows from it is done."""
        seen: list[None] = []
        self.duplicates.look()
        self.store.submit(
            lambda: None, done=lambda _: self.devices.submit(lambda: None, done=seen.append)
        )
        self._qtbot.waitUntil(lambda: bool(seen))

    def close(self) -> None:
        self.language.choose("en")
        self.devices.stop(3)
        self.store.submit(self.records.close)
        self.store.stop(3)
        self.press.close()
        self.file.close()


@pytest.fixture
def kiosk(tmp_path: Path, qapp: QGuiApplication, qtbot: QtBot) -> Iterator[Callable[[str], Kiosk]]:
    made: list[Kiosk] = []

    def open_one(printer: str = "virtual://printer") -> Kiosk:
        made.append(Kiosk(tmp_path, printer, qtbot))
        return made[-1]

    yield open_one
    for one in made:
        one.close()


def test_a_duplicate_is_in_the_words_of_its_ticket_and_the_screen_stays_as_it_is(
    kiosk: Callable[..., Kiosk],
) -> None:
    here = kiosk()
    ticket = here.give("ar")
    here.language.choose("es")
    switches: list[str] = []
    here.language.changed.connect(lambda: switches.append(here.language.code))

    assert here.ask(ticket) is Reprint.PRINTED

    (slip,) = here.slips
    assert (slip.number, slip.language, slip.duplicate) == ("A101", "ar", "نسخة مكررة")
    assert (switches, here.language.code) == ([], "es")
    assert QCoreApplication.translate("words", "DUPLICATE") == "DUPLICADO"
    assert here.ticket(ticket).paper is Paper.CONFIRMED
    here.look_again()
    assert len(here.slips) == 1


@pytest.mark.expect_log("WARNING", "the printer is out")
def test_a_printer_without_paper_is_told_to_the_clerk_who_asked(
    kiosk: Callable[..., Kiosk],
) -> None:
    here = kiosk("virtual://printer?paper=out")
    ticket = here.give("en")

    assert here.ask(ticket) is Reprint.FAILED
    assert here.ticket(ticket).paper is Paper.RESERVED, "of the first paper it says nothing"


def test_a_mute_printer_leaves_it_open(kiosk: Callable[..., Kiosk]) -> None:
    here = kiosk("virtual://printer?fail=mute")

    assert here.ask(here.give("en")) is Reprint.UNKNOWN
