"""What a supervisor reads of screens and printers: a word and a shape for each, never a guess."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from branch.domain.lobby import DisplayProgress
from branch.domain.printer import PrinterNow, PrinterState
from branch.protocol.devices import ComputerFacts, PrinterFacts
from branch.store import neighbours, printers, screens
from branch.store.computer import Computer, Role, become
from counter.overview import Overlook, Overview
from counter.supervisor_devices import device_rows
from tests.helpers.boards import computer_facts, screen_facts
from tests.unit.counter.conftest import TownHall

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def calls(town_hall: TownHall, qapp: QApplication) -> TownHall:
    """Three people were called to counter 3."""
    town_hall.desk.open_counter(counter="3", clerk="clerk-3")
    for _ in range(3):
        town_hall.issue("payments")
        town_hall.desk.call_next(counter="3", clerk="clerk-3", operation=town_hall.operation())
        for step in (town_hall.desk.start, town_hall.desk.return_to_queue):
            step(counter="3", clerk="clerk-3", operation=town_hall.operation())
    return town_hall


def look(hall: TownHall) -> Overview:
    overlook = Overlook()
    while (seen := overlook.look(hall.store)).behind:
        pass
    return seen


def row(hall: TownHall, key: str) -> tuple[str, str, str, str]:
    """Return name, state, its colour and the details of a device."""
    rows = device_rows(look(hall), hall.clock.now())
    (found,) = [one for one in rows if one.key == key]
    name, state, details = found.cells
    said = (name.text, state.text, state.alarm, details.text)
    name_, words, alarm, more = (one.replace("\u2068", "").replace("\u2069", "") for one in said)
    return name_, words, alarm, more


def screen(hall: TownHall, *, shown: int, device: str = "display", trouble: str = "") -> None:
    progress = DisplayProgress(
        display="lobby",
        device=device,
        shown=shown,
        spoken=shown,
        seen_at=hall.clock.now(),
        trouble=trouble,
    )
    with hall.store.transaction() as connection:
        screens.acknowledge(connection, progress)


def printer(
    hall: TownHall, state: PrinterState, *, left: int | None = None, paperless: bool = False
) -> None:
    now = PrinterNow(
        device="kiosk",
        state=state,
        tickets_left=left,
        paperless=paperless,
        since=hall.clock.now(),
    )
    with hall.store.transaction() as connection:
        printers.tell(connection, now)


def test_a_display_is_so_many_calls_behind_and_says_its_trouble(calls: TownHall) -> None:
    screen(calls, shown=0, trouble="no loudspeaker")
    assert row(calls, "display-lobby-display") == (
        "Display lobby",
        "■ calls behind: 3",
        "danger",
        "Still to be spoken: 3\nno loudspeaker",
    )
    screen(calls, shown=1000)
    assert row(calls, "display-lobby-display")[1:] == ("● shows every call", "", "")


def test_a_silent_display_says_since_when_and_still_how_far_behind(calls: TownHall) -> None:
    screen(calls, shown=0)
    calls.clock.forward(600)
    _, state, alarm, details = row(calls, "display-lobby-display")
    assert state.startswith("■ not heard of since 1")
    assert alarm == "danger"
    assert details.startswith("calls behind: 3\n")


def test_a_display_that_never_spoke_here_is_neither_fine_nor_silent(town_hall: TownHall) -> None:
    assert row(town_hall, "display-lobby")[1:3] == ("no computer has said how it is", "")
    screen(town_hall, shown=0)
    keys = [one.key for one in device_rows(look(town_hall), town_hall.clock.now())]
    assert "display-lobby" not in keys
    assert "display-lobby-display" in keys


def test_two_screens_of_one_display_are_told_apart(town_hall: TownHall) -> None:
    screen(town_hall, shown=0)
    assert row(town_hall, "display-lobby-display")[0] == "Display lobby"
    screen(town_hall, shown=0, device="display-2")
    assert row(town_hall, "display-lobby-display-2")[0] == "Display lobby (display-2)"


@pytest.mark.parametrize(
    ("state", "paperless", "words", "alarm"),
    [
        (PrinterState.OK, False, "● prints", ""),
        (PrinterState.OK, True, "■ failed several times", "danger"),
        (PrinterState.UNKNOWN, False, "does not say how it is", ""),
        (PrinterState.UNKNOWN, True, "■ failed several times", "danger"),
        (PrinterState.LOW, False, "▲ the paper is low", "notice"),
        (PrinterState.HOT, False, "▲ too hot", "notice"),
        (PrinterState.HOT, True, "■ too hot", "danger"),
        (PrinterState.OUT, True, "■ out of paper", "danger"),
        (PrinterState.COVER_OPEN, False, "■ the cover is open", "danger"),
        (PrinterState.CUTTER, False, "■ the paper is jammed", "danger"),
        (PrinterState.OFFLINE, False, "■ does not answer", "danger"),
        (PrinterState.MISSED, False, "■ three people got no ticket", "danger"),
    ],
)
def test_every_state_of_a_printer_has_words_and_a_shape(
    town_hall: TownHall, state: PrinterState, paperless: bool, words: str, alarm: str
) -> None:
    printer(town_hall, state, paperless=paperless)
    name, said, colour, details = row(town_hall, "printer-kiosk")
    assert (name, said, colour) == ("Printer of kiosk", words, alarm)
    assert details == ("Numbers are given out without paper." if paperless else "")


def test_the_tickets_left_and_what_was_not_printed_stand_beside_it(town_hall: TownHall) -> None:
    ticket = town_hall.issue("payments")
    town_hall.desk.print_failed(ticket=ticket.id, job="job", reason="out", certain=True)
    assert row(town_hall, "printer-kiosk")[1:] == (
        "no computer has said how it is",
        "",
        "Not printed today: 1",
    )
    printer(town_hall, PrinterState.LOW, left=40)
    assert row(town_hall, "printer-kiosk")[1:] == (
        "▲ the paper is low",
        "notice",
        "Tickets left: about 40\nNot printed today: 1",
    )


def test_a_ticket_on_its_way_is_no_trouble_of_a_printer(town_hall: TownHall) -> None:
    town_hall.issue("payments")
    town_hall.clock.forward(timedelta(minutes=5).total_seconds())
    keys = {one.key for one in device_rows(look(town_hall), town_hall.clock.now())}
    assert not {key for key in keys if key.startswith("printer")}


def neighbour(hall: TownHall, facts: ComputerFacts, offset_s: float = 0.0) -> None:
    """Another computer has spoken to the hub just now."""
    with hall.store.transaction() as connection:
        own = facts.model_copy(update={"at": hall.clock.now() + timedelta(seconds=offset_s)})
        neighbours.hear(connection, own, hall.clock.now())


def test_a_display_of_another_computer_is_so_many_calls_behind(calls: TownHall) -> None:
    screen = screen_facts(shown=0, audio="fails")
    neighbour(calls, computer_facts(screens=(screen,)))
    _, state, alarm, details = row(calls, "display-annex-tv-2")
    assert (state, alarm) == ("■ calls behind: 3", "danger")
    assert details == "Still to be spoken: 3\ncalls are not heard"
    assert row(calls, f"computer-{computer_facts().id}")[:2] == ("Computer annex", "● works")


def test_of_a_silent_computer_only_its_silence_is_known(town_hall: TownHall) -> None:
    printer = PrinterFacts(device="kiosk-2", state="low", tickets_left=9)
    neighbour(town_hall, computer_facts(printers=(printer,)))
    assert row(town_hall, "printer-kiosk-2")[1:] == (
        "▲ the paper is low",
        "notice",
        "Tickets left: about 9",
    )
    town_hall.clock.forward(46)
    for key in ("printer-kiosk-2", f"computer-{computer_facts().id}"):
        assert row(town_hall, key)[1].startswith("■ not heard of since")


def test_a_computer_with_a_wrong_clock_and_something_unsent_is_worth_a_look(
    town_hall: TownHall,
) -> None:
    neighbour(town_hall, computer_facts(unsent=2), offset_s=-42)
    _, state, alarm, details = row(town_hall, f"computer-{computer_facts().id}")
    assert (state, alarm) == ("▲ works", "notice")
    assert details == "Version 1.1\nIts clock is 42 s behind.\nNot sent yet: 2"


def test_a_window_on_another_computer_says_how_the_hub_stands_with_the_server(
    town_hall: TownHall,
) -> None:
    neighbour(town_hall, computer_facts("hub", "hub", link="waiting", unsent=5))
    with town_hall.store.transaction() as connection:
        become(connection, Computer(role=Role.SATELLITE, hub="http://hub"))
    assert row(town_hall, "server")[1:] == (
        "▲ not reached; the branch works on",
        "notice",
        "Not sent yet: 5",
    )
