"""What is known of a ticket's paper, from a printer that behaves and from those that do not."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from drivers import catalog
from drivers.printer.emulator import Emulator, TcpCable
from drivers.printer.machine import Condition
from drivers.printer.port import Cut, Document, Raster
from drivers.printer.virtual import VirtualPrinter
from kiosk.flow import Paper
from kiosk.hearsay import TRY_AGAIN_S
from kiosk.printing import (
    FAILURES_TO_PAPERLESS,
    Printed,
    TicketPress,
    Verdict,
    job_name,
)
from kiosk.slip import Slip

WELL = Condition()
OUT = Condition(paper_mm=0)


def slip(number: str, ticket: str | None = None) -> Slip:
    """Return a slip of which only number and id matter here."""
    return Slip(
        ticket=ticket or f"id-{number}", language="en", branch="", your_number="", number=number,
        service="", people_ahead="", where_to_wait="", time="", footer="", qr="x", follow="",
    )  # fmt: skip


def draw(one: Slip) -> Document:
    """Draw black bars, as many as the number has letters."""
    rows = (b"\xff" * 72 + b"\x00" * 72) * 40 * len(one.number)
    return Document(parts=(Raster(width_dots=576, height=len(rows) // 72, rows=rows), Cut()))


class Bench:
    """A press in front of a virtual printer."""

    def __init__(self, folder: Path) -> None:
        printer = catalog.printer("virtual://printer", folder=folder)
        assert isinstance(printer, VirtualPrinter)
        self.folder = folder
        self.printer = printer
        self.press = TicketPress(printer, draw)
        self.press.begin()

    def print(self, number: str) -> Printed:
        done = self.press.print(slip(number))
        self.press.settle()
        return done

    def gave_up(self) -> bool:
        return self.press.paperless

    def slips(self) -> list[str]:
        return sorted(file.stem for file in self.folder.glob("*.bin"))


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    made.press.close()


def test_a_confirmed_ticket_says_when_its_bytes_had_left(bench: Bench) -> None:
    done = bench.print("A101")
    assert (done.verdict, done.paper) == (Verdict.CONFIRMED, Paper.PRINTED)
    assert done.sent_ns is not None
    assert bench.slips() == [done.job] == ["A101-id-A101"]


@pytest.mark.expect_log("WARNING", "the printer is out")
def test_without_paper_the_ticket_failed_and_nothing_stale_comes_out_later(bench: Bench) -> None:
    bench.printer.behave(OUT)
    failed = bench.print("A101")
    assert (failed.verdict, failed.paper) == (Verdict.FAILED, Paper.NOT_PRINTED)
    bench.printer.behave(WELL)
    assert bench.print("A102").paper is Paper.PRINTED
    assert bench.slips() == ["A102-id-A102"]


@pytest.mark.expect_log("WARNING", "the printer is out")
def test_paper_that_ends_in_a_ticket_does_not_go_to_the_next_citizen(bench: Bench) -> None:
    bench.printer.behave(Condition(paper_mm=4))
    assert bench.print("A101").paper is Paper.NOT_PRINTED
    bench.printer.behave(WELL)
    good = bench.print("A102")
    assert good.paper is Paper.PRINTED
    whole = (bench.folder / f"{good.job}.bin").read_bytes()
    assert whole.count(b"\xff" * 72) == 40 * len("A102")


@pytest.mark.expect_log("WARNING", "the printer is cover open")
def test_three_failures_end_the_trying_and_a_well_printer_begins_it_again(bench: Bench) -> None:
    bench.printer.behave(Condition(cover_open=True))
    for number in range(FAILURES_TO_PAPERLESS):
        assert not bench.gave_up()
        assert bench.print(f"A{number}").paper is Paper.NOT_PRINTED
    assert bench.gave_up()
    assert bench.print("A9").paper is Paper.PAPERLESS
    bench.press.look()
    assert bench.gave_up(), "it is still open"
    bench.printer.behave(WELL)
    assert bench.print("A10").paper is Paper.PAPERLESS, "nobody has looked yet"
    bench.press.look()
    assert not bench.gave_up()
    assert bench.print("A11").paper is Paper.PRINTED
    assert bench.slips() == ["A11-id-A11"]


@pytest.mark.expect_log("WARNING", "the printer is hot")
def test_a_success_between_failures_starts_the_count_anew(bench: Bench) -> None:
    for number in range(2 * FAILURES_TO_PAPERLESS):
        bench.printer.behave(Condition(hot=True) if number % 3 else WELL)
        bench.print(f"A{number}")
    assert not bench.press.paperless


def test_a_mute_printer_gets_every_ticket_and_is_never_given_up(bench: Bench) -> None:
    bench.printer.behave(Condition(mute=True))
    for number in range(2 * FAILURES_TO_PAPERLESS):
        done = bench.print(f"A{number}")
        assert (done.verdict, done.paper) == (Verdict.UNKNOWN, Paper.NOT_CERTAIN)
    assert not bench.press.paperless
    assert len(bench.slips()) == 2 * FAILURES_TO_PAPERLESS


class Doubtful:
    """A mute printer whose citizens are asked, and a clock that can be moved."""

    def __init__(self, folder: Path) -> None:
        printer = catalog.printer("virtual://printer?fail=mute", folder=folder)
        assert isinstance(printer, VirtualPrinter)
        self.printer = printer
        self.now_s = 0.0
        self.press = TicketPress(printer, draw, now_ns=lambda: int(self.now_s * 1e9))
        self.press.begin()

    def tickets(self, *came: bool) -> list[Paper]:
        """Print as many tickets as there are answers."""
        papers = []
        for answer in came:
            papers.append(self.press.print(slip("A1")).paper)
            if papers[-1] is Paper.NOT_CERTAIN:
                self.press.answered(answer)
        return papers


@pytest.fixture
def doubtful(tmp_path: Path) -> Iterator[Doubtful]:
    made = Doubtful(tmp_path)
    yield made
    made.press.close()


def test_a_yes_between_two_noes_counts_anew(doubtful: Doubtful) -> None:
    doubtful.tickets(False, False, True, False, False)
    assert not doubtful.press.paperless


@pytest.mark.expect_log("WARNING", "3 citizens in a row got no ticket")
def test_a_printer_that_confirms_blank_paper_is_found_out_where_visitors_are_asked(
    tmp_path: Path,
) -> None:
    printer = catalog.printer("virtual://printer", folder=tmp_path)
    press = TicketPress(printer, draw, ask_every=3)
    press.begin()

    def asked(*numbers: int) -> list[bool]:
        papers = [press.print(slip(f"A{n}")).paper for n in numbers]
        assert set(papers) <= {Paper.PRINTED, Paper.NOT_CERTAIN}
        return [paper is Paper.NOT_CERTAIN for paper in papers]

    assert asked(1, 2, 3, 4) == [False, False, True, False]
    assert asked(5, 6) == [False, True]
    press.answered(False)
    assert asked(7) == [True], "after a no everybody is asked"
    press.answered(True)
    assert asked(8, 9, 10) == [False, False, True]
    for number in (11, 12, 13):
        press.answered(False)
        assert press.paperless or asked(number) == [True]
    assert (press.missed, press.paperless, press.heard_noes) == (True, True, 4)
    assert press.print(slip("A13")).paper is Paper.PAPERLESS
    press.close()


@pytest.mark.expect_log("WARNING", "3 citizens in a row got no ticket")
def test_three_citizens_without_a_ticket_end_the_printing(doubtful: Doubtful) -> None:
    papers = doubtful.tickets(False, False, False, False)
    assert papers == [Paper.NOT_CERTAIN] * 3 + [Paper.PAPERLESS]
    doubtful.press.look()
    assert doubtful.press.paperless, "it says no more than before"


@pytest.mark.expect_log("WARNING", "3 citizens in a row got no ticket")
def test_every_ten_minutes_it_gets_one_ticket_to_show_itself(doubtful: Doubtful) -> None:
    doubtful.tickets(False, False, False)
    doubtful.now_s = TRY_AGAIN_S
    doubtful.press.look()
    assert doubtful.tickets(False, False) == [Paper.NOT_CERTAIN, Paper.PAPERLESS]
    doubtful.now_s = 2 * TRY_AGAIN_S
    doubtful.press.look()
    assert doubtful.tickets(True, False, False) == [Paper.NOT_CERTAIN] * 3
    assert not doubtful.press.paperless


@pytest.mark.expect_log("WARNING", "3 citizens in a row got no ticket")
@pytest.mark.expect_log("WARNING", "the printer is cover open")
def test_it_is_believed_again_when_somebody_has_opened_it(doubtful: Doubtful) -> None:
    doubtful.tickets(False, False, False)
    doubtful.printer.behave(Condition(cover_open=True))
    doubtful.press.look()
    assert doubtful.press.paperless
    doubtful.printer.behave(WELL)
    doubtful.press.look()
    assert not doubtful.press.paperless


@pytest.mark.expect_log("WARNING", "3 citizens in a row got no ticket")
def test_a_test_print_is_printed_and_ends_it(doubtful: Doubtful) -> None:
    doubtful.tickets(False, False, False)
    assert doubtful.press.try_out(slip("TEST")).verdict is Verdict.UNKNOWN
    assert not doubtful.press.paperless


@pytest.mark.expect_log("WARNING", "the printer is low")
def test_a_roll_that_is_nearly_empty_prints_and_is_told_to_the_technician(bench: Bench) -> None:
    bench.printer.behave(Condition(paper_mm=1000))
    assert bench.print("A101").paper is Paper.PRINTED


@pytest.mark.expect_log("WARNING", "the printer is offline")
def test_a_printer_that_is_not_there_costs_no_number() -> None:
    cable = TcpCable()
    url = cable.url
    cable.close()
    press = TicketPress(catalog.printer(f"{url}?timeout=0.2", folder=Path()), draw)
    press.begin()
    done = press.print(slip("A101"))
    press.close()
    assert (done.verdict, done.paper, done.sent_ns) == (Verdict.FAILED, Paper.NOT_PRINTED, None)
    assert done.reason


def inked(emulator: Emulator) -> list[bytes]:
    """Return what came out with something on it; a start cuts off a blank."""
    return [one for one in emulator.slips() if b"\xff" * 72 in one]


@pytest.fixture
def emulated() -> Iterator[tuple[Emulator, TicketPress]]:
    with Emulator(TcpCable()) as emulator:
        url = f"{emulator.url}?profile=TM-T20III&confirm_within=0.3&answer=0.2"
        press = TicketPress(catalog.printer(url, folder=Path()), draw)
        press.begin()
        yield emulator, press
        press.close()


def test_over_a_real_cable_the_ticket_is_confirmed(emulated: tuple[Emulator, TicketPress]) -> None:
    emulator, press = emulated
    assert press.print(slip("A101")).verdict is Verdict.CONFIRMED
    emulator.wait_for_slips(1, 5)
    assert len(inked(emulator)) == 1


def test_a_printer_that_hangs_leaves_the_ticket_uncertain_and_nothing_of_it_later(
    emulated: tuple[Emulator, TicketPress],
) -> None:
    emulator, press = emulated
    emulator.become(Condition(held=True))
    done = press.print(slip("A101"))
    assert (done.verdict, done.paper) == (Verdict.UNKNOWN, Paper.NOT_CERTAIN)
    press.settle()
    emulator.become(WELL)
    assert press.print(slip("A102222")).paper is Paper.PRINTED
    assert [one.count(b"\xff" * 72) for one in inked(emulator)] == [40 * len("A102222")]


def test_a_printer_that_confirmed_before_and_hangs_is_given_up(
    emulated: tuple[Emulator, TicketPress],
) -> None:
    emulator, press = emulated
    assert press.print(slip("A100")).verdict is Verdict.CONFIRMED
    emulator.become(Condition(held=True))
    for number in range(FAILURES_TO_PAPERLESS):
        assert press.print(slip(f"A{number}")).verdict is Verdict.UNKNOWN
    assert press.paperless


def test_a_ticket_whose_citizen_has_gone_is_not_printed_for_the_next_one(tmp_path: Path) -> None:
    now_s = 100
    printer = catalog.printer("virtual://printer", folder=tmp_path)
    press = TicketPress(printer, draw, now_ns=lambda: now_s * 10**9)
    late = press.print(slip("A101"), asked_ns=79 * 10**9)
    in_time = press.print(slip("A102"), asked_ns=81 * 10**9)
    press.close()
    assert (late.verdict, late.paper) == (Verdict.FAILED, Paper.NOT_PRINTED)
    assert in_time.paper is Paper.PRINTED
    assert [file.stem for file in tmp_path.glob("*.bin")] == [in_time.job]


@pytest.mark.parametrize(
    ("number", "name"), [("A101", "A101-id"), ("أ101", "101-id"), ("../", "id"), ("", "id")]
)
def test_a_job_is_named_by_letters_that_every_file_system_takes(number: str, name: str) -> None:
    assert job_name(number, "id") == name


def test_whether_it_is_paperless_can_be_asked_from_any_thread(bench: Bench) -> None:
    heard: list[bool] = []
    ask: Callable[[], None] = lambda: heard.append(bench.press.paperless)  # noqa: E731
    asking = threading.Thread(target=ask)
    asking.start()
    asking.join()
    assert heard == [False]
