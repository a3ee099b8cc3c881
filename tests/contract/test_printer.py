"""One contract for every printer: virtual, on the network, on a serial line, on USB.

All are the real driver; only the mechanics are emulated, and for USB the bus below pyusb.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from drivers.catalog import printer as printer_at
from drivers.printer.device import EscposPrinter, Limits
from drivers.printer.emulator import Cable, Emulator, SerialCable, TcpCable
from drivers.printer.escpos import encode
from drivers.printer.machine import Condition
from drivers.printer.models import find
from drivers.printer.port import (
    Cut,
    Document,
    Job,
    Printer,
    Qr,
    State,
    TextLine,
    Verdict,
)
from drivers.printer.usb_channel import UsbAddress, UsbChannel
from drivers.printer.virtual import VirtualPrinter
from tests.helpers.paper import decode
from tests.helpers.tickets import picture, ticket
from tests.helpers.usb_bus import Plugged, UsbBus

MODEL = find("TM-T20III")
LIMITS = "profile=TM-T20III&timeout=5&answer=0.3&confirm_within=1"
WELL = Condition()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rig:
    """A printer with the hands that open its cover and take its slips."""

    printer: Printer
    become: Callable[[Condition], None]
    slips: Callable[[], list[bytes]]


@pytest.fixture(
    params=[
        "virtual",
        "tcp",
        "usb",
        pytest.param(
            "serial", marks=pytest.mark.skipif(sys.platform == "win32", reason="needs a pty")
        ),
    ]
)
def rig(request: pytest.FixtureRequest, data_dir: Path) -> Iterator[Rig]:
    """The printer under test, in good health."""
    with ExitStack() as stack:
        if request.param == "virtual":
            virtual = printer_at("virtual://printer?profile=TM-T20III", folder=data_dir)
            assert isinstance(virtual, VirtualPrinter)
            stack.callback(virtual.close)
            yield Rig(
                printer=virtual,
                become=virtual.behave,
                slips=lambda: [file.read_bytes() for file in sorted(data_dir.glob("*.bin"))],
            )
        elif request.param == "usb":
            plugged = Plugged()
            bus = UsbBus(plugged)
            address = UsbAddress(vendor=plugged.vendor, product=plugged.product)
            channel = UsbChannel(address, 5, lambda: bus)
            on_usb = EscposPrinter(channel, MODEL, Limits(answer_s=0.3, confirm_s=1))
            stack.callback(on_usb.close)
            yield Rig(printer=on_usb, become=plugged.become, slips=lambda: list(plugged.slips))
        else:
            cable: Cable = TcpCable() if request.param == "tcp" else SerialCable()
            emulator = stack.enter_context(Emulator(cable))
            baud = "&baud=921600" if request.param == "serial" else ""
            real = printer_at(f"{emulator.url}?{LIMITS}{baud}", folder=data_dir)
            stack.callback(real.close)
            yield Rig(printer=real, become=emulator.become, slips=emulator.slips)


def test_a_ticket_comes_out_as_it_was_sent(rig: Rig) -> None:
    job = ticket()
    outcome = rig.printer.print(job)
    assert outcome.verdict is Verdict.CONFIRMED
    assert outcome.status.state is State.OK
    assert outcome.sent_ns is not None
    assert rig.slips() == [encode(job.document, MODEL)]


def test_a_decoder_from_elsewhere_sees_every_dot(rig: Rig) -> None:
    job = ticket(height=600)
    rig.printer.print(job)
    paper = decode(rig.slips()[0])
    assert paper.size == (576, 600)
    black_is_one = bytes(255 - byte for byte in paper.tobytes())
    assert black_is_one == picture(600).rows


def test_many_tickets_come_out_in_order(rig: Rig) -> None:
    jobs = [ticket(f"A{number:03}", height=300, seed=number) for number in range(1, 6)]
    assert {rig.printer.print(job).verdict for job in jobs} == {Verdict.CONFIRMED}
    assert rig.slips() == [encode(job.document, MODEL) for job in jobs]


def test_paper_near_its_end_is_said_and_prints(rig: Rig) -> None:
    rig.become(Condition(paper_mm=1000))
    assert rig.printer.status().state is State.LOW
    outcome = rig.printer.print(ticket())
    assert outcome.verdict is Verdict.CONFIRMED
    assert outcome.status.state is State.LOW


@pytest.mark.parametrize(
    ("condition", "state"),
    [
        (Condition(paper_mm=0), State.OUT),
        (Condition(cover_open=True), State.COVER_OPEN),
        (Condition(cover_open=True, paper_mm=0), State.COVER_OPEN),
        (Condition(offline=True), State.OFFLINE),
        (Condition(hot=True), State.HOT),
    ],
)
def test_a_printer_that_cannot_is_not_sent_anything(
    rig: Rig, condition: Condition, state: State
) -> None:
    rig.become(condition)
    assert rig.printer.status().state is state
    outcome = rig.printer.print(ticket())
    assert outcome.verdict is Verdict.FAILED
    assert outcome.status.state is state
    assert outcome.sent_ns is None
    assert outcome.reason
    rig.become(WELL)
    assert rig.slips() == []
    assert rig.printer.print(ticket()).verdict is Verdict.CONFIRMED


def test_paper_that_ends_in_the_ticket_fails_it(rig: Rig) -> None:
    rig.become(Condition(paper_mm=40))
    outcome = rig.printer.print(ticket())
    assert outcome.verdict is Verdict.FAILED
    assert outcome.status.state is State.OUT
    assert rig.slips() == []


def test_paper_that_jams_in_the_ticket_fails_it(rig: Rig) -> None:
    rig.become(Condition(jam_after_mm=40))
    outcome = rig.printer.print(ticket("A001"))
    assert outcome.verdict is Verdict.FAILED
    assert outcome.status.state is State.CUTTER
    assert "jammed" in outcome.status.detail
    rig.printer.clear()
    rig.become(WELL)
    assert rig.printer.status().state is State.OK
    assert rig.printer.print(ticket("A002")).verdict is Verdict.CONFIRMED


def test_a_printer_that_lies_is_believed(rig: Rig) -> None:
    """No cable can tell; only the visitors' "it did not print" can (faults.md, row 10)."""
    rig.become(Condition(lies=True, paper_mm=0))
    assert rig.printer.status().state is State.OK
    assert rig.printer.print(ticket()).verdict is Verdict.CONFIRMED
    assert rig.slips() == []


def test_a_printer_that_only_tells_by_itself_is_heard(rig: Rig) -> None:
    """Some boards leave DLE EOT unanswered and know GS a."""
    rig.become(Condition(deaf_to_dle=True))
    assert rig.printer.status().state is State.OK
    rig.become(Condition(deaf_to_dle=True, paper_mm=1000))
    assert rig.printer.status().state is State.LOW
    assert rig.printer.print(ticket()).verdict is Verdict.CONFIRMED


def test_low_paper_comes_with_the_tickets_that_are_left(rig: Rig) -> None:
    assert rig.printer.print(ticket()).status.tickets_left is None
    rig.become(Condition(paper_mm=1000))
    first = rig.printer.status()
    rig.printer.print(ticket("A002"))
    second = rig.printer.status()
    assert first.tickets_left is not None
    assert second.tickets_left == first.tickets_left - 1
    assert f"About {second.tickets_left} tickets are left." in second.detail


def test_letters_and_codes_of_its_own_come_out(rig: Rig) -> None:
    parts = (TextLine(text="A042", size=6), Qr(data="HTTPS://EXAMPLE.ORG/A042"), Cut())
    job = Job(job_id="A042", document=Document(parts=parts))
    assert rig.printer.print(job).verdict is Verdict.CONFIRMED
    assert rig.slips() == [encode(job.document, MODEL)]


def test_paper_that_ends_between_letters_fails_the_ticket(rig: Rig) -> None:
    rig.become(Condition(paper_mm=20))
    lines = tuple(TextLine(text=f"Line {number}") for number in range(10))
    job = Job(job_id="A042", document=Document(parts=(*lines, Cut())))
    assert rig.printer.print(job).verdict is Verdict.FAILED
    assert rig.slips() == []


def test_half_a_ticket_does_not_come_out_for_the_next_person(rig: Rig) -> None:
    rig.become(Condition(paper_mm=40))
    rig.printer.print(ticket("A001"))
    rig.printer.clear()
    rig.become(WELL)
    follower = ticket("A002", seed=2)
    assert rig.printer.print(follower).verdict is Verdict.CONFIRMED
    inked = [slip for slip in rig.slips() if b"\x1dv0" in slip]
    assert inked == [encode(follower.document, MODEL)]


def test_without_clearing_it_would(rig: Rig) -> None:
    """The emulated printer is as nasty as a real one, or the test above shows nothing."""
    rig.become(Condition(paper_mm=40))
    rig.printer.print(ticket("A001"))
    rig.become(WELL)
    stale = [slip for slip in rig.slips() if b"\x1dv0" in slip]
    assert len(stale) == 1
    assert encode(ticket("A001").document, MODEL).endswith(stale[0][-1000:])


def test_a_jammed_cutter_fails_the_ticket(rig: Rig) -> None:
    rig.become(Condition(cutter_jammed=True))
    outcome = rig.printer.print(ticket())
    assert outcome.verdict is Verdict.FAILED
    assert outcome.status.state is State.CUTTER
    rig.become(WELL)
    assert rig.printer.clear().state is State.OK
    assert rig.printer.print(ticket("A002")).verdict is Verdict.CONFIRMED


def test_what_hangs_out_is_cut_off_before_the_next_ticket(rig: Rig) -> None:
    rig.become(Condition(cutter_jammed=True))
    rig.printer.print(ticket("A001"))
    rig.become(WELL)
    rig.printer.clear()
    follower = ticket("A002", seed=2)
    rig.printer.print(follower)
    assert encode(follower.document, MODEL) in rig.slips()


def test_a_mute_printer_prints_and_nobody_knows(rig: Rig) -> None:
    rig.become(Condition(mute=True))
    assert rig.printer.status().state is State.UNKNOWN
    job = ticket()
    outcome = rig.printer.print(job)
    assert outcome.verdict is Verdict.UNKNOWN
    assert outcome.status.state is State.UNKNOWN
    assert outcome.sent_ns is not None


def test_clearing_a_mute_printer_cuts_nothing_off(rig: Rig) -> None:
    """It never confirms, so it is cleared after every ticket."""
    rig.become(Condition(mute=True))
    job = ticket()
    rig.printer.print(job)
    assert rig.printer.clear().state is State.UNKNOWN
    rig.become(WELL)
    rig.printer.status()
    assert rig.slips() == [encode(job.document, MODEL)]


def test_a_printer_that_was_mute_is_believed_again(rig: Rig) -> None:
    rig.become(Condition(mute=True))
    rig.printer.print(ticket("A001"))
    rig.become(WELL)
    assert rig.printer.status().state is State.OK
    assert rig.printer.print(ticket("A002")).verdict is Verdict.CONFIRMED


def test_a_printer_that_takes_everything_and_prints_nothing(rig: Rig) -> None:
    rig.become(Condition(held=True))
    outcome = rig.printer.print(ticket())
    assert outcome.verdict is Verdict.UNKNOWN
    assert rig.slips() == []


def test_letters_that_the_printer_lacks_are_an_answer(rig: Rig) -> None:
    arabic = Document(parts=(TextLine(text="رقم ٤٢"),))
    outcome = rig.printer.print(Job(job_id="A001", document=arabic))
    assert outcome.verdict is Verdict.FAILED
    assert "right to left" in outcome.reason
    assert rig.printer.print(ticket("A002")).verdict is Verdict.CONFIRMED


def test_clearing_a_well_printer_does_no_harm(rig: Rig) -> None:
    rig.printer.print(ticket("A001"))
    assert rig.printer.clear().state is State.OK
    assert rig.printer.print(ticket("A002")).verdict is Verdict.CONFIRMED
    assert len([slip for slip in rig.slips() if b"\x1dv0" in slip]) == 2
