"""The cables to a printer: TCP, serial line, file or device node.

A channel moves bytes and keeps time; it knows no ESC/POS. Its one promise is that every
call ends: within the timeout, or, for a write on a serial line, the timeout beside the
time that the bytes need at that speed. ``ChannelError.sent`` says how many bytes may
have left, which decides whether a ticket that went wrong is FAILED or UNKNOWN.
"""

import contextlib
import os
import select
import socket
import stat
import time
from abc import ABC, abstractmethod
from pathlib import Path

import serial

# A printer with a small buffer takes a ticket no faster than it prints it.
_SLOWEST_BYTES_PER_S = 10_000


class ChannelError(Exception):
    """The cable failed; the text is a sentence for the technician."""

    def __init__(self, reason: str, *, sent: int = 0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.sent = sent


class Channel(ABC):
    """Bytes to and from a printer, each call with an end."""

    can_read = True
    #: True where a written byte is a kept byte, and no printer has a say in it.
    is_record = False

    @abstractmethod
    def open(self) -> bool:
        """Connect if not connected; True when this call made a new connection."""

    @abstractmethod
    def write(self, data: bytes) -> None:
        """Hand over all bytes, or raise with how many may have left."""

    @abstractmethod
    def read(self, timeout_s: float) -> bytes:
        """What has come by the time something has; nothing after the timeout."""

    @abstractmethod
    def close(self) -> None:
        """Disconnect; ``open`` may follow."""

    def flight_s(self, size: int) -> float:
        """Seconds that so many bytes travel after ``write`` has returned."""
        return 0.0 * size


class TcpChannel(Channel):
    """A printer on the network, usually port 9100."""

    def __init__(self, host: str, port: int, timeout_s: float) -> None:
        self._address = (host, port)
        self._timeout_s = timeout_s
        self._socket: socket.socket | None = None

    def open(self) -> bool:
        if self._socket is not None:
            return False
        host, port = self._address
        try:
            self._socket = socket.create_connection(self._address, self._timeout_s)
        except OSError as error:
            raise ChannelError(f"No printer at {host} port {port}: {why(error)}.") from error
        # The few bytes of a question must not wait for more to fill a packet.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return True

    def write(self, data: bytes) -> None:
        line = self._line()
        deadline = time.monotonic() + self._timeout_s + len(data) / _SLOWEST_BYTES_PER_S
        view, sent = memoryview(data), 0
        try:
            while sent < len(data):
                left = deadline - time.monotonic()
                line.settimeout(min(self._timeout_s, max(0.001, left)))
                sent += line.send(view[sent:])
        except OSError as error:
            self.close()
            raise ChannelError(
                f"The printer stopped taking data after {sent} of {len(data)} bytes: {why(error)}.",
                sent=sent,
            ) from error

    def read(self, timeout_s: float) -> bytes:
        line = self._line()
        line.settimeout(max(0.001, timeout_s))
        try:
            data = line.recv(4096)
        except TimeoutError:
            return b""
        except OSError as error:
            self.close()
            raise ChannelError(f"The connection broke: {why(error)}.") from error
        if not data:
            self.close()
            raise ChannelError("The printer closed the connection.")
        return data

    def close(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _line(self) -> socket.socket:
        if self._socket is None:
            raise ChannelError("The connection is closed.")
        return self._socket


class SerialChannel(Channel):
    """A serial line, or what pyserial's ``serial_for_url`` makes look like one."""

    def __init__(self, device: str, baud: int, timeout_s: float) -> None:
        self._device = device
        self._baud = baud
        self._timeout_s = timeout_s
        self._line_or_none: serial.SerialBase | None = None

    def open(self) -> bool:
        if self._line_or_none is not None:
            return False
        try:
            self._line_or_none = serial.serial_for_url(
                self._device, baudrate=self._baud, timeout=0, write_timeout=self._timeout_s
            )
        except (OSError, ValueError) as error:
            raise ChannelError(f"No printer at {self._device}: {why(error)}.") from error
        return True

    def write(self, data: bytes) -> None:
        line = self._line()
        try:
            line.write_timeout = self._timeout_s + self.flight_s(len(data))
            line.write(data)
        except OSError as error:
            # pyserial does not say how much it wrote before it gave up.
            self.close()
            raise ChannelError(
                f"The line to the printer broke: {why(error)}.", sent=len(data)
            ) from error

    def read(self, timeout_s: float) -> bytes:
        line = self._line()
        try:
            line.timeout = max(0.001, timeout_s)
            first = bytes(line.read(1))
            line.timeout = 0
            return first + bytes(line.read(4096)) if first else b""
        except OSError as error:
            self.close()
            raise ChannelError(f"The line to the printer broke: {why(error)}.") from error

    def close(self) -> None:
        if self._line_or_none is not None:
            with contextlib.suppress(OSError):
                self._line_or_none.close()
            self._line_or_none = None

    def flight_s(self, size: int) -> float:
        """Ten bits for each byte."""
        return size * 10 / self._baud

    def _line(self) -> serial.SerialBase:
        if self._line_or_none is None:
            raise ChannelError("The line is closed.")
        return self._line_or_none


class FileChannel(Channel):
    """A device node such as ``/dev/usb/lp0``, or an ordinary file that collects tickets."""

    def __init__(self, path: Path, timeout_s: float) -> None:
        self._path = path
        self._timeout_s = timeout_s
        self._handle: int | None = None

    def open(self) -> bool:
        if self._handle is not None:
            return False
        flags = os.O_RDWR | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        try:
            if not self._path.exists():
                flags = (flags & ~os.O_RDWR) | os.O_WRONLY | os.O_CREAT
            self._handle = os.open(self._path, flags | os.O_APPEND, 0o640)
            self.is_record = stat.S_ISREG(os.fstat(self._handle).st_mode)
            self.can_read = not self.is_record
        except OSError as error:
            raise ChannelError(f"Cannot open {self._path}: {why(error)}.") from error
        return True

    def write(self, data: bytes) -> None:
        handle = self._number()
        view, sent = memoryview(data), 0
        try:
            while sent < len(data):
                if not self.is_record:
                    self._wait_for_room(handle)
                sent += os.write(handle, view[sent:])
            if self.is_record:
                os.fsync(handle)
        except OSError as error:
            self.close()
            raise ChannelError(
                f"Writing to {self._path} stopped after {sent} of {len(data)} bytes: {why(error)}.",
                sent=sent,
            ) from error

    def read(self, timeout_s: float) -> bytes:
        handle = self._number()
        try:
            if not select.select([handle], [], [], timeout_s)[0]:
                return b""
            return os.read(handle, 4096)
        except OSError as error:
            self.close()
            raise ChannelError(f"Reading from {self._path} failed: {why(error)}.") from error

    def close(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _wait_for_room(self, handle: int) -> None:
        if not select.select([], [handle], [], self._timeout_s)[1]:
            raise TimeoutError("no room within the time limit")

    def _number(self) -> int:
        if self._handle is None:
            raise ChannelError(f"{self._path} is closed.")
        return self._handle


def why(error: Exception) -> str:
    """What the system says, for the end of a sentence."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return str(error) or type(error).__name__
