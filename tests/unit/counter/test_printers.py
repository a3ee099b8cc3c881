"""What a clerk reads of the kiosk's printer, and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from branch.domain.printer import PrinterNow, PrinterState
from branch.store import reading
from branch.ui.app import TRANSLATIONS
from branch.ui.language import Language
from counter.words_paper import paper_fact, printers_words
from tests.unit.counter.conftest import TownHall

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
WELL = PrinterNow(
    device="kiosk", state=PrinterState.OK, tickets_left=None, paperless=False, since=AT
)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    shown = Language("counter", TRANSLATIONS)
    yield shown
    shown.choose("en")


def test_nothing_is_said_of_a_printer_that_is_well_or_mute(language: Language) -> None:
    mute = replace(WELL, state=PrinterState.UNKNOWN)
    assert printers_words([WELL, mute]) == ""


def test_every_trouble_has_its_words_in_every_language(language: Language) -> None:
    ill = [replace(WELL, state=state, paperless=True) for state in PrinterState]
    for code in language.offered:
        language.choose(code)
        said = {printers_words([one]) for one in ill}
        assert len(said) == len(PrinterState) - 1, "unknown and ok are the same: it failed"
        low = printers_words([replace(WELL, state=PrinterState.LOW, tickets_left=40)])
        assert "40" in low


def test_of_several_kiosks_each_is_named(language: Language) -> None:
    out = replace(WELL, state=PrinterState.OUT)
    assert "kiosk" not in printers_words([out])
    two = printers_words([replace(out, device="kiosk-1"), replace(out, device="kiosk-2")])
    assert [line.count("kiosk-") for line in two.splitlines()] == [1, 1]


def test_a_clerk_reads_that_somebody_comes_without_a_paper(town_hall: TownHall) -> None:
    told, asked = town_hall.issue(), town_hall.issue()
    for ticket, certain in ((told, True), (asked, False)):
        town_hall.desk.print_failed(ticket=ticket.id, job="j", reason="", certain=certain)
    with town_hall.store.reading() as connection:
        found = [reading.ticket(connection, ticket.id) for ticket in (told, asked)]
    assert [paper_fact(one) for one in found if one] == ["has no paper ticket", ""]
