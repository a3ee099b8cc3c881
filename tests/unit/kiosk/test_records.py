"""What the kiosk reads from the shared file and writes into it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.errors import (
    AlreadyCheckedIn,
    BranchClosed,
    CapReached,
    ServiceIsPaused,
    UnknownCode,
)
from branch.domain.printer import PrinterState
from branch.domain.ticket import Paper as TicketPaper
from branch.host.folders import DataFolder
from branch.store import personal, reading
from branch.store.changes import Changes
from branch.store.store import Store
from branch.sync.report import status_lines
from kiosk import flow
from kiosk.printing import Printed, Verdict
from kiosk.records import Records, link
from tests.helpers.branches import small_branch, town_hall_text

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Kiosk:
    """Records on a file, and the desk of somebody else beside it."""

    def __init__(self, folder: Path) -> None:
        self.clock = ManualClock(MONDAY)
        self.folder = DataFolder(folder)
        self.other = Store.open(self.folder, clock=self.clock, device="counter")
        self.desk = LocalDesk(self.other)
        self.records = Records(self.folder, clock=self.clock, device="kiosk-1")
        self.records.open().close()

    def configure(self, text: str) -> None:
        self.other.configure(text, "town_hall.toml")

    def restart(self) -> None:
        self.records.close()
        self.records = Records(self.folder, clock=self.clock, device="kiosk-1")
        self.records.open().close()

    def paper_of(self, ticket: str) -> TicketPaper:
        with self.other.reading() as connection:
            found = reading.ticket(connection, ticket)
        assert found is not None
        return found.paper

    def give(self, operation: str = "1", service: str = "identity") -> flow.Given:
        return self.records.issue(service=service, language="en", operation=operation)

    def close(self) -> None:
        self.records.close()
        self.other.close()


@pytest.fixture
def kiosk(data_dir: Path) -> Iterator[Kiosk]:
    made = Kiosk(data_dir)
    made.configure(town_hall_text())
    yield made
    made.close()


def test_without_a_configuration_there_is_no_branch_and_no_error(data_dir: Path) -> None:
    made = Kiosk(data_dir)
    assert made.records.now() is None
    made.configure(town_hall_text())
    now = made.records.now()
    assert now is not None
    assert now.branch.id == "town-hall"
    made.close()


def test_a_ticket_is_given_with_number_people_ahead_and_local_time(kiosk: Kiosk) -> None:
    first, second = kiosk.give("1"), kiosk.give("2")
    assert (first.number, first.people_ahead) == ("A101", 0)
    kiosk.clock.forward(60)
    third = kiosk.give("3")
    assert (second.number, third.number, third.people_ahead) == ("A102", "A103", 2)
    assert third.taken_at is not None
    assert f"{third.taken_at:%H:%M}" == "10:01", "the time on the branch's wall"
    assert third.qr.startswith("nowserving:ticket:")


def test_the_same_touch_twice_is_the_same_ticket(kiosk: Kiosk) -> None:
    assert kiosk.give("same").ticket == kiosk.give("same").ticket
    now = kiosk.records.now()
    assert now is not None
    assert now.waiting == {"identity": 1}


def test_a_clock_that_jumped_back_prints_no_time(kiosk: Kiosk) -> None:
    kiosk.give("1")
    kiosk.clock.forward(-7200)
    assert kiosk.give("2").taken_at is None


def test_a_menu_knows_what_would_be_refused(kiosk: Kiosk) -> None:
    kiosk.desk.pause_service(service="address", clerk="clerk-1", reason="ill")
    capped = re.sub(r"daily_cap = \d+", "daily_cap = 1", town_hall_text())
    kiosk.configure(capped)
    kiosk.give("1", "permits")
    now = kiosk.records.now()
    assert now is not None
    assert {key: type(value) for key, value in now.refusals.items()} == {
        "address": ServiceIsPaused,
        "permits": CapReached,
    }
    assert now.closed is None
    with pytest.raises(CapReached):
        kiosk.give("2", "permits")


def test_a_closed_branch_is_known_before_anybody_touches(kiosk: Kiosk) -> None:
    kiosk.clock.forward(10 * 3600)
    now = kiosk.records.now()
    assert now is not None
    assert isinstance(now.closed, BranchClosed)
    assert now.closed.reopens_at is not None
    assert f"{now.closed.reopens_at:%Y-%m-%d %H:%M}" == "2026-03-03 08:00"


@pytest.mark.parametrize(
    ("verdict", "paper"),
    [
        (Verdict.CONFIRMED, TicketPaper.CONFIRMED),
        (Verdict.UNKNOWN, TicketPaper.UNKNOWN),
        (Verdict.FAILED, TicketPaper.FAILED),
    ],
)
def test_what_became_of_the_paper_is_recorded(
    kiosk: Kiosk, verdict: Verdict, paper: TicketPaper
) -> None:
    given = kiosk.give()
    assert kiosk.paper_of(given.ticket) is TicketPaper.RESERVED
    kiosk.records.record(
        Printed(ticket=given.ticket, job="j", verdict=verdict, reason="", paper=flow.Paper.PRINTED)
    )
    assert kiosk.paper_of(given.ticket) is paper


def test_the_newest_ticket_of_this_kiosk_can_be_printed_again_once(kiosk: Kiosk) -> None:
    assert kiosk.records.newest() is None
    kiosk.desk.issue(service="identity", language="en", operation="x")
    assert kiosk.records.newest() is None, "another device's business"
    kiosk.give("1")
    given = kiosk.give("2")
    newest = kiosk.records.newest()
    assert newest is not None
    assert (newest.given, newest.printed_again) == (given, False)
    duplicate = Printed(
        ticket=given.ticket,
        job="j",
        verdict=Verdict.CONFIRMED,
        reason="",
        paper=flow.Paper.PRINTED,
        duplicate=True,
    )
    kiosk.records.record(replace(duplicate, verdict=Verdict.FAILED))
    assert kiosk.paper_of(given.ticket) is TicketPaper.RESERVED, "of the first it says nothing"
    kiosk.records.record(duplicate)
    newest = kiosk.records.newest()
    assert newest is not None
    assert newest.printed_again


def test_a_kiosk_reads_once_what_clerks_want_printed_again_of_its_own_tickets(
    kiosk: Kiosk,
) -> None:
    def ask(ticket: str, operation: str) -> None:
        kiosk.desk.ask_reprint(ticket=ticket, clerk="clerk-1", operation=operation)

    assert kiosk.records.reprints() == []
    mine = kiosk.records.issue(service="identity", language="ar", operation="1")
    other = kiosk.desk.issue(service="identity", language="en", operation="2").ticket
    for ticket in (mine.ticket, other.id):
        ask(ticket, ticket)
    (wanted,) = kiosk.records.reprints()
    assert (wanted.given.number, wanted.language) == (mine.number, "ar")
    assert kiosk.records.reprints() == [], "the same order is carried out once"
    failed = Printed(
        ticket=mine.ticket,
        job="j",
        verdict=Verdict.FAILED,
        reason="no paper",
        paper=flow.Paper.NOT_PRINTED,
        duplicate=True,
    )
    kiosk.records.record(failed)
    ask(mine.ticket, "again")
    kiosk.restart()
    assert [one.given for one in kiosk.records.reprints()] == [wanted.given], "asked while it slept"
    kiosk.clock.forward(61)
    kiosk.restart()
    assert kiosk.records.reprints() == [], "nobody stands there any more"


def test_a_ticket_that_nobody_holds_any_more_is_not_printed_again(kiosk: Kiosk) -> None:
    given = kiosk.give()
    kiosk.desk.cancel(ticket=given.ticket, clerk="clerk-1", operation="c")
    assert kiosk.records.newest() is None


def test_staff_read_how_the_printer_is_and_a_kiosk_that_says_the_same_writes_nothing(
    kiosk: Kiosk,
) -> None:
    def told() -> list[str]:
        return [line for line in status_lines(kiosk.other) if line.startswith("printer")]

    assert told() == []
    kiosk.records.tell_printer(PrinterState.LOW, 40, False)
    assert told() == [
        "printer        kiosk-1: low, about 40 tickets left, since 2026-03-02 09:00 UTC"
    ]
    kiosk.clock.forward(60)
    kiosk.records.tell_printer(PrinterState.LOW, 40, False)
    assert "09:00" in told()[0]
    kiosk.records.tell_printer(PrinterState.MISSED, None, True)
    assert told() == [
        "printer        kiosk-1: citizens got no ticket; numbers without paper,"
        " since 2026-03-02 09:01 UTC"
    ]
    kiosk.restart()
    kiosk.records.tell_printer(PrinterState.OK, None, False)
    assert told() == ["printer        kiosk-1: ok, since 2026-03-02 09:01 UTC"]


def test_after_a_power_cut_the_tickets_in_print_are_not_certain(kiosk: Kiosk) -> None:
    given = kiosk.give()
    elsewhere = kiosk.desk.issue(service="identity", language="en", operation="x").ticket
    kiosk.restart()
    assert kiosk.paper_of(given.ticket) is TicketPaper.UNKNOWN
    assert kiosk.paper_of(elsewhere.id) is TicketPaper.RESERVED, "another device's business"


def test_answers_are_kept_for_the_clerk_and_are_not_in_the_log(kiosk: Kiosk) -> None:
    given = kiosk.records.issue(
        service="identity",
        language="en",
        operation="op",
        party_size=3,
        priority_class="mobility",
        answers={"papers": "no", "phone": "+34600123456"},
    )
    with kiosk.other.reading() as connection:
        ticket = reading.ticket(connection, given.ticket)
        assert ticket is not None
        assert (ticket.party_size, ticket.priority_class) == (3, "mobility")
        assert personal.read(connection, given.ticket) == {"papers": "no", "phone": "+34600123456"}
        assert "600123456" not in repr(reading.log(connection, 0))


@pytest.mark.expect_log("WARNING", "tried again")
def test_an_answer_that_was_lost_is_asked_for_again_and_is_the_same_ticket(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = iter([True, False])

    def issue(desk: LocalDesk, **wish: Any) -> Changes:
        given = really(desk, **wish)
        if next(lost):
            raise OperationalError("commit", None, Exception("disk I/O error"))
        return given

    really = LocalDesk.issue
    monkeypatch.setattr(LocalDesk, "issue", issue)
    given = kiosk.give("op")
    assert given.number == "A101"
    now = kiosk.records.now()
    assert now is not None
    assert now.waiting == {"identity": 1}, "one ticket, though it was asked for twice"


@pytest.mark.expect_log("WARNING", "were not counted")
def test_a_number_counts_even_if_the_people_ahead_cannot_be_counted(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> int:
        raise OperationalError("select", None, Exception("disk I/O error"))

    monkeypatch.setattr(reading, "people_ahead", fail)
    given = kiosk.give()
    assert (given.number, given.people_ahead) == ("A101", None)


@pytest.mark.expect_log("WARNING", "tried again")
def test_a_file_that_fails_is_said_as_not_recorded(kiosk: Kiosk) -> None:
    with kiosk.other.transaction() as connection:
        connection.exec_driver_sql("ALTER TABLE event RENAME TO hidden")
    with pytest.raises(flow.NotRecorded):
        kiosk.give()


def test_the_link_is_a_page_where_the_branch_has_one() -> None:
    assert link(small_branch(), "key") == "nowserving:ticket:key"
    branch = small_branch(follow_url="https://example.org/follow/")
    assert link(branch, "key") == "https://example.org/follow/t/key"


def test_a_code_is_checked_in_once(kiosk: Kiosk) -> None:
    booked = kiosk.desk.book(
        service="address", at=MONDAY, clerk="clerk-1", operation="book", code="7KQ2MX4T"
    )
    assert booked.appointment.code == "7KQ2MX4T"
    given = kiosk.records.check_in(code="7kq2-mx4t", language="es", operation="op")
    assert given.service == "address"
    again = kiosk.records.check_in(code="7kq2-mx4t", language="es", operation="op")
    assert again.ticket == given.ticket, "a lost answer is asked for again"
    with pytest.raises(AlreadyCheckedIn):
        kiosk.records.check_in(code="7KQ2MX4T", language="es", operation="other")
    with pytest.raises(UnknownCode):
        kiosk.records.check_in(code="7KQ2MX4X", language="es", operation="third")


def test_staff_are_called_once_until_somebody_answers(kiosk: Kiosk) -> None:
    def called() -> bool:
        now = kiosk.records.now()
        assert now is not None
        return now.staff_called

    assert not called()
    assert kiosk.records.call_staff(operation="1")
    assert called()
    assert not kiosk.records.call_staff(operation="2")
    with kiosk.other.reading() as connection:
        (call,) = reading.open_staff_calls(connection)
    assert call.device == "kiosk-1"
    kiosk.desk.answer_staff_call(staff_call=call.id, clerk="clerk-1", operation="3")
    assert not called()


def test_what_is_called_now_is_there_for_who_waits_at_the_door(kiosk: Kiosk) -> None:
    kiosk.give("1")
    kiosk.desk.open_counter(counter="1", clerk="clerk-1")
    kiosk.desk.call_next(counter="1", clerk="clerk-1", operation="2")
    now = kiosk.records.now()
    assert now is not None
    assert [(call.number, call.counter) for call in now.calls] == [("A101", "1")]
    kiosk.desk.start(counter="1", clerk="clerk-1", operation="3")
    kiosk.desk.finish(counter="1", clerk="clerk-1", outcome="served", operation="4")
    now = kiosk.records.now()
    assert now is not None
    assert now.calls == ()
