"""A USB bus that is not there: pyusb's own port, with emulated printers in its sockets.

Everything above it is real: pyusb's search, its descriptors, its transfers.
"""

import errno
import threading
from array import array
from dataclasses import dataclass, field
from types import SimpleNamespace

import usb.core
from usb.backend import IBackend

from drivers.printer.machine import Condition, Machine

_OUT, _IN, _BULK = 0x01, 0x82, 2


@dataclass(slots=True, kw_only=True, eq=False)
class Plugged:
    """One printer in one socket; ``trouble`` is the errno with which opening it fails."""

    vendor: int = 0x04B8
    product: int = 0x0E28
    serial: str = ""
    bus: int = 1
    ports: tuple[int, ...] = (4, 2)
    trouble: int = 0
    stalled: bool = False
    held_by_kernel: bool = True
    machine: Machine = field(default_factory=Machine)
    said: bytes = b""
    slips: list[bytes] = field(default_factory=list)

    def become(self, condition: Condition) -> None:
        """Change what is wrong with it."""
        self.said += self.machine.set(condition)
        self.slips += self.machine.take_slips()


class UsbBus(IBackend):  # type: ignore[misc]  # pyusb has no types
    """What is plugged in now; handles of what was pulled out answer "no such device"."""

    def __init__(self, *printers: Plugged) -> None:
        self.plugged = list(printers)
        self._never = threading.Event()

    def enumerate_devices(self) -> list[Plugged]:
        return list(self.plugged)

    def get_device_descriptor(self, dev: Plugged) -> SimpleNamespace:
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x200, bDeviceClass=0, bDeviceSubClass=0,
            bDeviceProtocol=0, bMaxPacketSize0=64, idVendor=dev.vendor, idProduct=dev.product,
            bcdDevice=0x100, iManufacturer=0, iProduct=0, iSerialNumber=3 if dev.serial else 0,
            bNumConfigurations=1, address=5, bus=dev.bus, port_number=dev.ports[-1],
            port_numbers=dev.ports, speed=3,
        )  # fmt: skip

    def get_configuration_descriptor(self, dev: Plugged, config: int) -> SimpleNamespace:
        if config:
            raise IndexError(config)
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=32, bNumInterfaces=1, bConfigurationValue=1,
            iConfiguration=0, bmAttributes=0xC0, bMaxPower=1, extra_descriptors=b"",
        )  # fmt: skip

    def get_interface_descriptor(
        self, dev: Plugged, intf: int, alt: int, config: int
    ) -> SimpleNamespace:
        if intf or alt:
            raise IndexError(intf)
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=0, bAlternateSetting=0, bNumEndpoints=2,
            bInterfaceClass=7, bInterfaceSubClass=1, bInterfaceProtocol=2, iInterface=0,
            extra_descriptors=b"",
        )  # fmt: skip

    def get_endpoint_descriptor(
        self, dev: Plugged, ep: int, intf: int, alt: int, config: int
    ) -> SimpleNamespace:
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=(_OUT, _IN)[ep], bmAttributes=_BULK,
            wMaxPacketSize=64, bInterval=0, bRefresh=0, bSynchAddress=0, extra_descriptors=b"",
        )  # fmt: skip

    def open_device(self, dev: Plugged) -> Plugged:
        if dev.trouble:
            raise usb.core.USBError("refused", None, dev.trouble)
        return self._there(dev)

    def close_device(self, dev_handle: Plugged) -> None:
        """Nothing is kept open."""

    def get_configuration(self, dev_handle: Plugged) -> int:
        return 1

    def claim_interface(self, dev_handle: Plugged, intf: int) -> None:
        if dev_handle.held_by_kernel:
            raise usb.core.USBError("busy", None, errno.EBUSY)

    def release_interface(self, dev_handle: Plugged, intf: int) -> None:
        self._there(dev_handle)

    def is_kernel_driver_active(self, dev_handle: Plugged, intf: int) -> bool:
        return dev_handle.held_by_kernel

    def detach_kernel_driver(self, dev_handle: Plugged, intf: int) -> None:
        dev_handle.held_by_kernel = False

    def bulk_write(
        self, dev_handle: Plugged, ep: int, intf: int, data: "array[int]", timeout: int
    ) -> int:
        printer = self._there(dev_handle)
        if printer.stalled:
            raise self._timeout(timeout)
        printer.said += printer.machine.feed(data.tobytes())
        printer.slips += printer.machine.take_slips()
        return len(data)

    def bulk_read(
        self, dev_handle: Plugged, ep: int, intf: int, buff: "array[int]", timeout: int
    ) -> int:
        printer = self._there(dev_handle)
        said, printer.said = printer.said[: len(buff)], printer.said[len(buff) :]
        if not said:
            raise self._timeout(timeout)
        buff[: len(said)] = array("B", said)
        return len(said)

    def ctrl_transfer(
        self, dev_handle: Plugged, bm_request_type: int, request: int, value: int, index: int,
        data: "array[int]", timeout: int,
    ) -> int:  # fmt: skip
        """The two strings that are asked for: the languages, and the serial number."""
        text = dev_handle.serial.encode("utf-16-le") if value & 0xFF else b"\x09\x04"
        answer = array("B", bytes((len(text) + 2, 3)) + text)[: len(data)]
        data[: len(answer)] = answer
        return len(answer)

    def _there(self, dev: Plugged) -> Plugged:
        if dev not in self.plugged:
            raise usb.core.USBError("no such device", None, errno.ENODEV)
        return dev

    def _timeout(self, timeout_ms: int) -> usb.core.USBTimeoutError:
        self._never.wait(timeout_ms / 1000)
        return usb.core.USBTimeoutError("timed out", None, errno.ETIMEDOUT)
