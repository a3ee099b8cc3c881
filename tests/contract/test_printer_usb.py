"""What only USB can do: be pulled out, come back, be two, be held by someone else."""

import errno

import pytest

from drivers.printer.device import EscposPrinter, Limits
from drivers.printer.models import find
from drivers.printer.port import State, Verdict
from drivers.printer.usb_channel import UsbAddress, UsbChannel
from tests.helpers.tickets import ticket
from tests.helpers.usb_bus import Plugged, UsbBus

MODEL = find("TM-T20III")
LIMITS = Limits(answer_s=0.05, confirm_s=0.3)


def printer(bus: UsbBus, *, serial: str = "", port: str = "") -> EscposPrinter:
    address = UsbAddress(vendor=0x04B8, product=0x0E28, serial=serial, port=port)
    return EscposPrinter(UsbChannel(address, 0.2, lambda: bus), MODEL, LIMITS)


def test_nothing_is_plugged_in() -> None:
    outcome = printer(UsbBus()).print(ticket())
    assert outcome.verdict is Verdict.FAILED
    assert outcome.status.state is State.OFFLINE
    assert outcome.reason == "No USB printer 04b8:0e28 is plugged in."


def test_the_library_is_missing() -> None:
    address = UsbAddress(vendor=0x04B8, product=0x0E28)
    device = EscposPrinter(UsbChannel(address, 0.2, lambda: None), MODEL, LIMITS)
    assert "libusb-1.0-0" in device.status().detail


@pytest.mark.parametrize(
    ("trouble", "words"),
    [(errno.EACCES, "this account may not use it"), (errno.EBUSY, "another program holds it")],
)
def test_a_printer_that_cannot_be_opened_says_why(trouble: int, words: str) -> None:
    assert words in printer(UsbBus(Plugged(trouble=trouble))).status().detail


def test_pulled_out_and_put_back_it_prints_again_without_a_restart() -> None:
    plugged = Plugged(serial="J42")
    bus = UsbBus(plugged)
    device = printer(bus)
    assert device.print(ticket("A001")).verdict is Verdict.CONFIRMED
    bus.plugged.clear()
    assert device.status().state is State.OFFLINE
    assert device.print(ticket("A002")).verdict is Verdict.FAILED
    back = Plugged(serial="J42", ports=(3,))
    bus.plugged.append(back)
    assert device.status().state is State.OK
    assert device.print(ticket("A003")).verdict is Verdict.CONFIRMED
    assert len(back.slips) == 1


def test_it_comes_back_beside_another_of_its_kind() -> None:
    bus = UsbBus(Plugged(serial="J42"))
    device = printer(bus)
    assert device.status().state is State.OK
    own, other = Plugged(serial="J42", ports=(1,)), Plugged(serial="K1", ports=(4, 2))
    bus.plugged[:] = [other, own]
    assert device.print(ticket()).verdict is Verdict.CONFIRMED
    assert (len(own.slips), len(other.slips)) == (1, 0)


def test_without_serial_numbers_the_socket_decides() -> None:
    bus = UsbBus(Plugged(ports=(4, 2)))
    device = printer(bus)
    assert device.status().state is State.OK
    own, other = Plugged(ports=(4, 2)), Plugged(ports=(4, 3))
    bus.plugged[:] = [other, own]
    assert device.print(ticket()).verdict is Verdict.CONFIRMED
    assert (len(own.slips), len(other.slips)) == (1, 0)


def test_two_alike_are_named_and_not_guessed() -> None:
    bus = UsbBus(Plugged(serial="J42", ports=(1,)), Plugged(ports=(4, 3)))
    status = printer(bus).status()
    assert status.state is State.OFFLINE
    assert "serial=J42 port=1-1; serial=(none) port=1-4.3" in status.detail


@pytest.mark.parametrize("which", ["serial", "port"])
def test_one_of_two_is_chosen_by_its_url(which: str) -> None:
    own, other = Plugged(serial="J42", ports=(1,)), Plugged(serial="K1", ports=(2,))
    device = printer(UsbBus(other, own), **{which: {"serial": "J42", "port": "1-1"}[which]})
    assert device.print(ticket()).verdict is Verdict.CONFIRMED
    assert (len(own.slips), len(other.slips)) == (1, 0)


def test_the_wrong_one_is_not_taken_in_place_of_the_chosen() -> None:
    status = printer(UsbBus(Plugged(serial="K1")), serial="J42").status()
    assert status.detail == "No USB printer 04b8:0e28 serial=J42 is plugged in."


def test_pulled_out_within_the_ticket_nobody_knows() -> None:
    plugged = Plugged()
    bus = UsbBus(plugged)
    device = printer(bus)
    assert device.status().state is State.OK
    feed = plugged.machine.feed

    def pull(data: bytes) -> bytes:
        if len(data) == 4096:
            bus.plugged.clear()
        return feed(data)

    plugged.machine.feed = pull  # type: ignore[method-assign]
    outcome = device.print(ticket(height=900))
    assert outcome.verdict is Verdict.UNKNOWN
    assert "unplugged" in outcome.reason
    assert outcome.sent_ns is None


def test_a_printer_that_takes_nothing_does_not_hold_the_kiosk() -> None:
    plugged = Plugged()
    device = printer(UsbBus(plugged))
    assert device.status().state is State.OK
    plugged.stalled = True
    outcome = device.print(ticket())
    assert outcome.verdict is Verdict.FAILED
    assert "stopped taking data after 0 of" in outcome.reason
