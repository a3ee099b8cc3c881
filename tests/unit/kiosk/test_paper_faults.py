"""Faults of the paper (docs: faults 4 to 10), each at the emulated printer over both cables.

The ticket is the standard one as the kiosk makes it: drawn on the network, in the printer's own
letters on the serial line. What the kiosk writes down of it is in ``test_records.py``.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from branch.ui.app import FONTS
from branch.ui.fonts import register_fonts
from drivers import catalog
from drivers.printer.channel import Channel
from drivers.printer.device import EscposPrinter, Limits
from drivers.printer.emulator import Cable, Emulator, SerialCable, TcpCable
from drivers.printer.escpos import encode
from drivers.printer.machine import Condition
from drivers.printer.models import find
from drivers.printer.port import Document, Printer, State
from drivers.printer.render import render
from drivers.printer.usb_channel import UsbAddress, UsbChannel
from kiosk.flow import Paper
from kiosk.paper import TICKETS, painter_for
from kiosk.printing import FAILURES_TO_PAPERLESS, Printed, TicketPress
from kiosk.slip import Slip
from tests.helpers import paper as reader
from tests.helpers.slips import slip_in
from tests.helpers.usb_bus import Plugged, UsbBus

WELL = Condition()
MODEL = find("TM-T20III")
LIMITS = "profile=TM-T20III&timeout=5&answer=0.3&confirm_within=1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kiosk:
    """A press at an emulated printer, and the hands on that printer."""

    emulator: Emulator
    url: str
    printer: Printer
    press: TicketPress
    draw: Callable[[Slip], Document]

    def print(self, number: str, **changes: str) -> Printed:
        done = self.press.print(ticket(number, **changes))
        self.press.settle()
        return done

    def become(self, condition: Condition) -> None:
        self.emulator.become(condition)

    def codes(self) -> list[list[str]]:
        """Return what a phone reads from each paper that came out with something on it."""
        pages = [render(slip, 576) for slip in self.emulator.slips() if has_ink(slip)]
        return [reader.qr_codes(page) for page in pages]

    @contextmanager
    def restarted(self) -> Iterator[TicketPress]:
        """The kiosk's next start: another connection, and nothing known."""
        printer = catalog.printer(self.url, folder=Path())
        press = TicketPress(printer, self.draw)
        press.begin()
        yield press
        press.close()


def ticket(number: str, **changes: str) -> Slip:
    link = f"https://example.org/t/{number}-0123456789abcdef"
    return slip_in("en", ticket=number, number=number, qr=link, end=f"End {number}", **changes)


def code(number: str) -> list[str]:
    return [ticket(number).qr]


def has_ink(slip: bytes) -> bool:
    return render(slip, 576).convert("L").getextrema()[0] == 0


@pytest.fixture(
    params=[
        "tcp",
        pytest.param(
            "serial", marks=pytest.mark.skipif(sys.platform == "win32", reason="needs a pty")
        ),
    ]
)
def kiosk(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Kiosk]:
    register_fonts(FONTS)
    with ExitStack() as stack:
        cable: Cable = TcpCable() if request.param == "tcp" else SerialCable()
        emulator = stack.enter_context(Emulator(cable))
        url = f"{emulator.url}?{LIMITS}"
        printer = catalog.printer(url, folder=Path())
        draw = painter_for(TICKETS / "standard.toml", printer.paper, printer.hand).document
        press = TicketPress(printer, draw)
        stack.callback(press.close)
        press.begin()
        yield Kiosk(emulator=emulator, url=url, printer=printer, press=press, draw=draw)


def channel_of(printer: Printer) -> Channel:
    assert isinstance(printer, EscposPrinter)
    return printer._channel


def test_4_power_cut_between_number_and_paper(kiosk: Kiosk) -> None:
    """Nothing was sent; the next start prints nothing of it, and the next ticket alone."""
    with kiosk.restarted() as press:
        assert press.print(ticket("A102")).paper is Paper.PRINTED
    assert kiosk.codes() == [code("A102")]


@pytest.mark.parametrize("share", [0.3, 0.9])
def test_5_power_cut_in_the_ticket_leaves_a_paper_that_is_none(kiosk: Kiosk, share: float) -> None:
    whole = encode(kiosk.draw(ticket("A101", valid="Not valid without its last line.")), MODEL)
    channel = channel_of(kiosk.printer)
    channel.write(whole[: int(len(whole) * share)])
    with kiosk.restarted() as press:
        assert press.print(ticket("A102")).paper is Paper.PRINTED
    torn = [slip for slip in kiosk.emulator.slips() if has_ink(slip)]
    assert whole not in torn
    assert kiosk.codes()[-1] == code("A102"), "whole, and on a paper of its own"
    assert all(b"End A101" not in slip for slip in torn)


@pytest.mark.expect_log("WARNING", "the printer is out: The paper roll has ended")
def test_6_paper_out_in_the_ticket(kiosk: Kiosk) -> None:
    kiosk.become(Condition(paper_mm=40))
    assert kiosk.print("A101").paper is Paper.NOT_PRINTED
    kiosk.become(WELL)
    kiosk.press.look()
    assert kiosk.codes() == [], "no stale print after the refill"
    again = kiosk.press.try_out(ticket("A101", duplicate="DUPLICATE"))
    assert again.paper is Paper.PRINTED
    assert kiosk.print("A102").paper is Paper.PRINTED
    assert kiosk.codes() == [code("A101"), code("A102")]


@pytest.mark.expect_log("WARNING", r"the printer is low: .* About \d+ tickets are left")
def test_7_paper_near_its_end_prints_and_tells_the_tickets_left(kiosk: Kiosk) -> None:
    assert kiosk.print("A101").paper is Paper.PRINTED
    kiosk.become(Condition(paper_mm=1500))
    assert kiosk.print("A102").paper is Paper.PRINTED
    status = kiosk.press.status
    assert status.state is State.LOW
    assert status.tickets_left is not None
    assert not kiosk.press.paperless


@pytest.mark.parametrize(
    "condition",
    [
        pytest.param(
            Condition(cover_open=True),
            marks=pytest.mark.expect_log("WARNING", "cover open: The cover is open"),
            id="cover",
        ),
        pytest.param(
            Condition(cutter_jammed=True),
            marks=pytest.mark.expect_log("WARNING", "cutter: The cutter is jammed"),
            id="cutter",
        ),
        pytest.param(
            Condition(hot=True),
            marks=pytest.mark.expect_log("WARNING", "hot: The print head is too hot"),
            id="hot",
        ),
    ],
)
def test_8_paperless_with_the_cause_and_back_by_itself(kiosk: Kiosk, condition: Condition) -> None:
    kiosk.become(condition)
    for number in range(FAILURES_TO_PAPERLESS):
        assert kiosk.print(f"A{number}").paper is Paper.NOT_PRINTED
    assert kiosk.print("A200").paper is Paper.PAPERLESS
    kiosk.become(WELL)
    kiosk.press.look()
    assert kiosk.print("A201").paper is Paper.PRINTED
    assert kiosk.codes()[-1] == code("A201")
    assert code("A200") not in kiosk.codes()


@pytest.mark.expect_log("WARNING", "the printer is cover open")
def test_8_a_cover_that_is_seen_open_costs_no_citizen_a_paper(kiosk: Kiosk) -> None:
    kiosk.become(Condition(cover_open=True))
    kiosk.press.look()
    assert kiosk.press.paperless, "before anybody has taken a number"
    kiosk.become(WELL)
    kiosk.press.look()
    assert kiosk.print("A101").paper is Paper.PRINTED


def test_9_a_cable_that_was_pulled_and_put_back_needs_no_restart(kiosk: Kiosk) -> None:
    assert kiosk.print("A101").paper is Paper.PRINTED
    channel_of(kiosk.printer).close()
    assert kiosk.print("A102").paper is Paper.PRINTED
    assert kiosk.codes() == [code("A101"), code("A102")]


@pytest.mark.expect_log("WARNING", "the printer is offline: No USB printer 04b8:0e28 is plugged in")
def test_9_a_usb_printer_that_was_pulled_out_comes_back_at_another_socket(
    qapp: QGuiApplication,
) -> None:
    register_fonts(FONTS)
    bus = UsbBus(Plugged(serial="J42", ports=(1,)))
    channel = UsbChannel(UsbAddress(vendor=0x04B8, product=0x0E28), 0.5, lambda: bus)
    printer = EscposPrinter(channel, MODEL, Limits(answer_s=0.1, confirm_s=1))
    press = TicketPress(printer, painter_for(TICKETS / "standard.toml", printer.paper).document)
    press.begin()
    assert press.print(ticket("A101")).paper is Paper.PRINTED
    bus.plugged.clear()
    assert press.print(ticket("A102")).paper is Paper.NOT_PRINTED
    press.look()
    assert press.paperless
    back = Plugged(serial="J42", ports=(4, 2))
    bus.plugged.append(back)
    press.look()
    assert press.print(ticket("A103")).paper is Paper.PRINTED
    press.close()
    inked = [render(slip, 576) for slip in back.slips if has_ink(slip)]
    assert [reader.qr_codes(page) for page in inked] == [code("A103")], "and nothing of A102"


@pytest.mark.expect_log("WARNING", "3 citizens in a row got no ticket")
@pytest.mark.expect_log("WARNING", "the printer is cover open")
def test_10_a_printer_without_a_word_and_without_paper(kiosk: Kiosk) -> None:
    mute = Condition(mute=True, lies=True)
    kiosk.become(mute)
    for number in range(FAILURES_TO_PAPERLESS):
        assert kiosk.print(f"A{number}").paper is Paper.NOT_CERTAIN
        kiosk.press.answered(False)
    assert kiosk.print("A200").paper is Paper.PAPERLESS
    kiosk.press.look()
    assert kiosk.press.paperless, "it says no more than before"
    kiosk.become(Condition(cover_open=True))
    kiosk.press.look()
    kiosk.become(WELL)
    kiosk.press.look()
    assert kiosk.print("A201").paper is Paper.PRINTED
    assert kiosk.codes() == [code("A201")]
