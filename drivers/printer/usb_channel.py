"""A printer on USB, through pyusb and libusb.

A printer that is pulled out and put back is found again without a restart: by its serial
number if it has one, else by the socket it is in, else because it is the only one of its
kind. Two alike that cannot be told apart are an error with both their names in it, never
a guess: the ticket would come out of the wrong one.

``backend`` is pyusb's: libusb outside of tests, which bring a bus of their own.

Try it: ``python -m drivers.printer "escpos+usb://04b8:0e28?profile=TM-T20III"``.
"""

import contextlib
import errno
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import usb.core
import usb.util
from usb.backend import IBackend, libusb1

from drivers.printer.channel import Channel, ChannelError, why

_CHUNK = 4096
_SLOWEST_BYTES_PER_S = 10_000
_PRINTER_CLASS = 7
_WORDS = {
    errno.EACCES: "this account may not use it; the system's USB rules must allow it",
    errno.EBUSY: "another program holds it",
    errno.ENODEV: "it was unplugged",
    errno.EPIPE: "it refused the transfer",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class UsbAddress:
    """Vendor and product, and what tells two alike apart, if anything has to.

    ``serial`` is the printer's own number, ``port`` the socket, such as "1-4.2".
    """

    vendor: int
    product: int
    serial: str = ""
    port: str = ""

    def __str__(self) -> str:
        return f"{self.vendor:04x}:{self.product:04x}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    device: Any
    serial: str
    port: str

    def __str__(self) -> str:
        return f"serial={self.serial or '(none)'} port={self.port}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    device: Any
    interface: int
    writer: Any
    reader: Any | None


class UsbChannel(Channel):
    """Bulk transfers to the first printer interface of one device."""

    def __init__(
        self,
        address: UsbAddress,
        timeout_s: float,
        backend: Callable[[], IBackend | None] = libusb1.get_backend,
    ) -> None:
        self._address = address
        self._timeout_s = timeout_s
        self._backend = backend
        self._line_or_none: _Line | None = None
        self._last: _Found | None = None

    def open(self) -> bool:
        if self._line_or_none is not None:
            return False
        backend = self._backend()
        if backend is None:
            raise ChannelError(
                "The USB library libusb is missing: install libusb-1.0-0 (on Windows "
                "libusb-1.0.dll and the WinUSB driver for this printer)."
            )
        found = self._choose(self._plugged_in(backend))
        try:
            self._line_or_none = _connect(found.device)
        except OSError as error:
            usb.util.dispose_resources(found.device)
            raise ChannelError(
                f"The USB printer {self._address} cannot be opened: {_said(error)}."
            ) from error
        self._last = found
        self.can_read = self._line_or_none.reader is not None
        return True

    def write(self, data: bytes) -> None:
        line = self._line()
        deadline = time.monotonic() + self._timeout_s + len(data) / _SLOWEST_BYTES_PER_S
        sent = 0
        try:
            while sent < len(data):
                left_s = min(self._timeout_s, max(0.001, deadline - time.monotonic()))
                sent += line.writer.write(data[sent : sent + _CHUNK], _ms(left_s))
        except OSError as error:
            self.close()
            raise ChannelError(
                f"The printer stopped taking data after {sent} of {len(data)} bytes: "
                f"{_said(error)}.",
                # A transfer that was under way when the cable was pulled may have arrived.
                sent=sent or (len(data) if error.errno == errno.ENODEV else 0),
            ) from error

    def read(self, timeout_s: float) -> bytes:
        line = self._line()
        if line.reader is None:
            return b""
        try:
            return bytes(line.reader.read(_CHUNK, _ms(timeout_s)))
        except usb.core.USBTimeoutError:
            return b""
        except OSError as error:
            self.close()
            raise ChannelError(f"The USB line broke: {_said(error)}.") from error

    def close(self) -> None:
        if self._line_or_none is not None:
            with contextlib.suppress(OSError):
                usb.util.dispose_resources(self._line_or_none.device)
            self._line_or_none = None

    def _line(self) -> _Line:
        if self._line_or_none is None:
            raise ChannelError("The USB line is closed.")
        return self._line_or_none

    def _plugged_in(self, backend: IBackend) -> list[_Found]:
        try:
            devices = usb.core.find(
                find_all=True,
                idVendor=self._address.vendor,
                idProduct=self._address.product,
                backend=backend,
            )
            return [_identified(device) for device in devices]
        except OSError as error:
            raise ChannelError(f"USB cannot be searched: {_said(error)}.") from error

    def _choose(self, found: list[_Found]) -> _Found:
        wanted, last = self._address, self._last
        if wanted.serial:
            found = [one for one in found if one.serial == wanted.serial]
        if wanted.port:
            found = [one for one in found if one.port == wanted.port]
        if last is not None and len(found) > 1:
            same = [one for one in found if last.serial and one.serial == last.serial]
            found = same or [one for one in found if one.port == last.port] or found
        if len(found) == 1:
            return found[0]
        named = "".join(f" {key}={value}" for key, value in _named(wanted))
        if not found:
            raise ChannelError(f"No USB printer {wanted}{named} is plugged in.")
        raise ChannelError(
            f"{len(found)} USB printers {wanted} are plugged in; name one of them in the "
            f"printer's URL: {'; '.join(map(str, found))}."
        )


def _named(address: UsbAddress) -> list[tuple[str, str]]:
    pairs = [("serial", address.serial), ("port", address.port)]
    return [(key, value) for key, value in pairs if value]


def _identified(device: Any) -> _Found:
    serial = ""
    # Without the right to open it there is no serial number; the opening will say so.
    with contextlib.suppress(OSError, ValueError, NotImplementedError):
        serial = device.serial_number or ""
    sockets = ".".join(str(number) for number in device.port_numbers or ())
    return _Found(device=device, serial=serial, port=f"{device.bus}-{sockets}")


def _connect(device: Any) -> _Line:
    try:
        configuration = device.get_active_configuration()
    except usb.core.USBError:
        device.set_configuration()
        configuration = device.get_active_configuration()
    usable = [one for one in configuration if _endpoint(one, usb.util.ENDPOINT_OUT) is not None]
    usable.sort(key=lambda one: one.bInterfaceClass != _PRINTER_CLASS)
    if not usable:
        raise OSError(errno.ENXIO, "it has nothing that takes print data")
    interface = usable[0]
    number = interface.bInterfaceNumber
    # On Linux usblp may hold it; where there is no such thing the question itself fails.
    with contextlib.suppress(NotImplementedError):
        if device.is_kernel_driver_active(number):
            device.detach_kernel_driver(number)
    usb.util.claim_interface(device, number)
    return _Line(
        device=device,
        interface=number,
        writer=_endpoint(interface, usb.util.ENDPOINT_OUT),
        reader=_endpoint(interface, usb.util.ENDPOINT_IN),
    )


def _endpoint(interface: Any, direction: int) -> Any | None:
    for endpoint in interface:
        address, kind = endpoint.bEndpointAddress, endpoint.bmAttributes
        if (
            usb.util.endpoint_direction(address) == direction
            and usb.util.endpoint_type(kind) == usb.util.ENDPOINT_TYPE_BULK
        ):
            return endpoint
    return None


def _ms(seconds: float) -> int:
    return max(1, round(seconds * 1000))  # 0 would mean "for ever"


def _said(error: OSError) -> str:
    return _WORDS.get(error.errno or 0) or why(error)
