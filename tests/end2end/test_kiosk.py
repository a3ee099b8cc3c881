"""The real kiosk, touched from outside: what the screen says is on paper and in the shared file."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from branch.domain.clock import SystemClock
from branch.domain.configuration import Standing
from branch.domain.ticket import Paper
from branch.host.exits import Exit
from branch.store import personal, reading
from branch.ui.pilot_client import PilotRefused
from drivers.printer.emulator import Emulator, TcpCable
from drivers.printer.machine import Condition
from tests.helpers import paper as reader
from tests.helpers.branches import always_open, one_touch, town_hall_text
from tests.helpers.door import Door
from tests.helpers.lobby import fast_day, until

NOBODY_THERE = "escpos+tcp://127.0.0.1:1?timeout=0.3"


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    made = Door(tmp_path / "data")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("language", "ahead"),
    [
        ("en", "Nobody is ahead of you."),
        ("es", "No hay nadie delante de usted."),
        ("ar", "لا أحد قبلكم."),
    ],
)
def test_language_service_number_paper_and_code_belong_together(
    door: Door, language: str, ahead: str
) -> None:
    hand = door.start()

    number = door.take("payments", language)

    assert number == "B101"
    assert hand.read("people-ahead") == ahead
    on_screen = hand.read("qr", "content")
    (ticket,) = door.wait_for_paper(Paper.CONFIRMED)
    assert (ticket.number, ticket.language, ticket.service) == (number, language, "payments")
    assert on_screen == f"nowserving:ticket:{ticket.link}"

    (slip,) = (door.folder.root / "tickets").glob("*.bin")
    assert slip.stem == door.job_of(ticket.id)
    assert reader.qr_codes(reader.decode(slip.read_bytes())) == [on_screen]

    door.put_away()
    hand.wait("service-payments")
    assert hand.read("menu-title") == "What brings you here today?", "all is forgotten"
    for moment in ("ticket_committed", "ticket_bytes", "ticket_shown"):
        assert door.moments(moment) == [ticket.id], moment
    (operation,) = door.moments("touch")
    assert door.moments(f"operation:{operation}") == [ticket.id]
    assert door.moments("first_frame") == ["kiosk"]
    assert door.complaints() == []
    assert door.leave() == (0, "")


def test_what_a_service_asks_is_asked_before_the_number(tmp_path: Path) -> None:
    door = Door(tmp_path / "data", branch_file=always_open(town_hall_text()))
    try:
        hand = door.start()
        hand.wait("service-identity")
        hand.touch("service-identity")
        for name in ("choice-3", "choice-mobility", "choice-no"):
            hand.wait(name)
            hand.touch(name)
        for key in "6001":
            hand.wait(f"key-{key}")
            hand.touch(f"key-{key}")
        hand.touch("go-on")
        hand.wait("ask-fault")
        for key in "2345":
            hand.touch(f"key-{key}")
        assert hand.read("typed") == "60012345"
        hand.touch("go-on")
        hand.wait("number")
        (ticket,) = door.wait_for_paper(Paper.CONFIRMED)
        assert (ticket.party_size, ticket.priority_class) == (3, "mobility")
        with door.store.reading() as connection:
            kept = personal.read(connection, ticket.id)
        assert kept == {"papers": "no", "phone": "60012345"}
        assert "60012345" not in "".join(f.read_text() for f in door.folder.log.glob("*"))
    finally:
        door.close()


def test_a_double_touch_is_one_ticket(door: Door) -> None:
    hand = door.start()
    hand.wait("service-identity")
    hand.touch("service-identity")
    for _ in range(3):
        try:
            hand.touch("service-identity")
        except PilotRefused:
            break
    hand.wait("number")
    door.wait_for_paper(Paper.CONFIRMED)
    assert len(door.tickets()) == 1
    assert len(list((door.folder.root / "tickets").glob("*.bin"))) == 1


def test_without_paper_the_number_counts_and_after_three_the_kiosk_says_so_at_once(
    door: Door,
) -> None:
    hand = door.start(printer="virtual://printer?paper=out", clock=fast_day(20))
    for nth in range(1, 4):
        number = door.take("identity")
        assert number == f"A10{nth}"
        until(lambda: "could not be printed" in str(hand.read("paper")), "words about the paper")
        assert hand.read("number") == number
        door.put_away()
        hand.wait("service-identity")
    door.wait_for_paper(Paper.FAILED, count=3)
    hand.wait("notice")
    assert door.take("identity") == "A104"
    assert hand.read("paper") == "There are no paper tickets at the moment."
    door.wait_for_paper(Paper.FAILED, count=4)
    assert not list((door.folder.root / "tickets").glob("*.bin"))
    assert len(door.complaints()) == 1, "the technician hears of it once"
    assert "out" in door.complaints()[0]


def test_paperless_ends_by_itself_when_the_printer_is_well(door: Door) -> None:
    with Emulator(TcpCable(), Condition(cover_open=True)) as printer:
        hand = door.start(printer=f"{printer.url}?profile=TM-T20III&answer=0.3", clock=fast_day(20))
        for _ in range(3):
            door.take("collection")
            door.put_away()
            hand.wait("service-collection")
        hand.wait("notice")
        printer.become(Condition())
        hand.wait_gone("notice")
        door.take("collection")
        (ticket,) = door.wait_for_paper(Paper.CONFIRMED)
        inked = [slip for slip in printer.slips() if b"\x1dv0" in slip]
        assert [reader.qr_codes(reader.decode(slip)) for slip in inked] == [
            [f"nowserving:ticket:{ticket.link}"]
        ]
        door.leave()


def test_a_mute_printer_is_given_up_when_three_citizens_say_that_nothing_came(
    door: Door,
) -> None:
    hand = door.start(printer="virtual://printer?fail=mute", clock=fast_day(20))
    for _ in range(3):
        number = door.take("identity")
        hand.wait("paper-missing")
        hand.touch("paper-missing")
        until(lambda: "could not be printed" in str(hand.read("paper")), "words about the paper")
        assert hand.read("number") == number, "it counts all the same"
        door.put_away()
        hand.wait("service-identity")
    hand.wait("notice")
    door.wait_for_paper(Paper.FAILED, count=3)
    assert door.take("identity") == "A104"
    assert hand.read("paper") == "There are no paper tickets at the moment."
    assert len(door.complaints()) == 1
    assert "3 citizens in a row got no ticket" in door.complaints()[0]


def test_a_printer_that_is_not_there_delays_no_number(door: Door) -> None:
    hand = door.start(printer=NOBODY_THERE)
    assert door.take("permits", "es") == "B101"
    until(lambda: "no se ha podido" in str(hand.read("paper")).lower(), "words about the paper")
    assert hand.read("number") == "B101"
    door.wait_for_paper(Paper.FAILED)


def test_power_cut_between_number_and_paper_leaves_the_ticket_not_certain(door: Door) -> None:
    with Emulator(TcpCable(), Condition(held=True)) as printer:
        url = f"{printer.url}?profile=TM-T20III&confirm_within=30"
        door.start(printer=url)
        number = door.take("identity")
        assert [t.paper for t in door.tickets()] == [Paper.RESERVED]
        door.cut_power()

        printer.become(Condition())
        hand = door.start(printer=url)
        (ticket,) = door.wait_for_paper(Paper.UNKNOWN)
        assert ticket.number == number
        assert door.take("identity") == "A102", "a new number; the first one is not given again"
        door.wait_for_paper(Paper.CONFIRMED)
        assert len(door.tickets()) == 2
        assert hand.read("number") == "A102"
        door.leave()


def test_a_computer_without_a_branch_waits_for_one_in_plain_words(tmp_path: Path) -> None:
    door = Door.without_branch(tmp_path / "data")
    try:
        hand = door.start()
        hand.wait("setup")
        assert "nowserving-agent configure" in str(hand.read("message"))
        door.configure(one_touch(always_open(town_hall_text())))
        hand.wait("service-identity")
        assert door.take("identity") == "A101"
        door.put_away()
        door.configure(
            one_touch(always_open(town_hall_text())).replace("Pay taxes and fees", "Pay fees")
        )
        until(lambda: hand.read("service-payments", "title") == "Pay fees", "the new name")
        assert door.leave()[0] == 0
    finally:
        door.close()


def test_a_file_that_takes_no_ticket_is_said_and_nothing_is_lost(door: Door) -> None:
    hand = door.start()
    assert door.take("identity") == "A101"
    door.put_away()
    hand.wait("service-identity")
    with door.store.transaction() as connection:
        connection.exec_driver_sql("ALTER TABLE event RENAME TO hidden")
    hand.touch("service-identity")
    words = "We cannot give you a ticket right now."
    until(lambda: hand.read("message-title") == words, "words about the file")
    with door.store.transaction() as connection:
        connection.exec_driver_sql("ALTER TABLE hidden RENAME TO event")
    hand.touch("back")
    assert door.take("identity") == "A102"
    assert any("no ticket" in line for line in door.complaints())


def test_a_paused_service_says_so_before_and_after_a_touch(door: Door) -> None:
    hand = door.start()
    hand.wait("service-address")
    door.desk.pause_service(service="address", clerk="clerk-1", reason="ill")
    hand.touch("language-es")
    until(lambda: hand.read("service-address", "detail") == "En pausa por el momento", "a pause")
    hand.touch("service-address")
    until(lambda: hand.read("message-title") == "Este servicio está en pausa.", "the refusal")
    assert "Empadronamiento" in str(hand.read("message"))
    hand.touch("back")
    hand.wait("service-address")
    assert door.tickets() == []


def test_a_closed_branch_says_when_it_opens(tmp_path: Path) -> None:
    far = re.sub(
        r"\[opening\].*?\[day\]",
        '[opening]\nmon-sun = "00:00-00:01"\n\n[day]',
        town_hall_text(),
        flags=re.DOTALL,
    )
    door = Door(tmp_path / "data", branch_file=far)
    try:
        hand = door.start(clock=fast_day(1))
        hand.wait("message-title")
        until(lambda: hand.read("message-title") == "We are closed.", "the closed screen")
        assert "tomorrow at" in str(hand.read("message"))
        assert "00:00" in str(hand.read("message"))
    finally:
        door.close()


def test_whoever_walks_away_is_asked_and_forgotten(door: Door) -> None:
    hand = door.start(clock=fast_day(15))
    hand.wait("service-identity")
    hand.touch("language-es")
    hand.wait("more-time")
    hand.touch("more-time")
    hand.wait_gone("more-time")
    assert hand.read("menu-title") == "¿Qué le trae hoy por aquí?"
    hand.wait("more-time")
    hand.wait_gone("more-time")
    until(lambda: hand.read("menu-title") == "What brings you here today?", "the first language")


def test_in_a_fast_day_every_ticket_is_committed_printed_and_shown(door: Door) -> None:
    door.start(clock=fast_day(600))
    numbers = []
    for _ in range(25):
        numbers.append(door.take("identity"))
        door.put_away()
    assert numbers == [f"A{n}" for n in range(101, 126)]
    door.wait_for_paper(Paper.CONFIRMED, count=25)
    ids = [ticket.id for ticket in door.tickets()]
    until(lambda: door.moments("ticket_shown") == ids, "every number on the screen")
    assert door.moments("ticket_bytes") == ids
    assert door.complaints() == []


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"printer": "escpos+tcp://"}, "host"),
        ({"printer": "virtual://printer?paper=wet"}, "paper"),
        ({"size": "large"}, "1080x1920"),
        ({"theme": "missing"}, "theme"),
        ({"layout": "missing"}, "missing.toml"),
        ({"clock": "yesterday"}, "clock"),
    ],
)
def test_a_wrong_setting_is_said_in_words_and_leaves_with_its_code(
    door: Door, options: dict[str, str], words: str
) -> None:
    door.start(**options)
    code, said = door.end()
    assert code == Exit.USAGE
    assert words in said
    assert "Traceback" not in said


def test_a_damaged_database_is_left_to_the_watchdog_in_words(tmp_path: Path) -> None:
    door = Door(tmp_path / "data")
    door.store.close()
    for file in door.folder.root.glob("branch.db*"):
        file.write_bytes(b"this is no database at all, but it is long enough" * 200)
    door.start()
    code, said = door.end()
    assert code == Exit.DATABASE_DAMAGED
    assert "damaged" in said
    assert "Traceback" not in said


def test_a_scanned_code_is_a_ticket_once_and_an_untouched_kiosk_shows_the_calls(door: Door) -> None:
    booked = door.desk.book(
        service="payments", at=SystemClock().now(), clerk="clerk-1", operation=str(uuid.uuid4())
    )
    code = booked.appointment.code
    hand = door.start(scanner="keyboard://?prefix=~&gap_ms=1000", idle_s="1")
    hand.wait("idle")
    hand.touch("idle")
    hand.wait("service-payments")
    hand.type(f"~https://example.org/a/{code}\r")
    hand.wait("number")
    (ticket,) = door.wait_for_paper(Paper.CONFIRMED)
    assert hand.read("number") == ticket.number
    assert ticket.standing is Standing.APPOINTMENT
    door.put_away()
    hand.type(f"~{code}\r")
    until(lambda: ticket.number in str(hand.read("message-title")), "words about the first time")
    hand.touch("back")
    hand.wait("have-appointment")
    hand.touch("ask-staff")
    until(lambda: "called" in str(hand.read("message-title")), "words about staff")
    with door.store.reading() as connection:
        assert len(reading.open_staff_calls(connection)) == 1
    assert len(door.tickets()) == 1
