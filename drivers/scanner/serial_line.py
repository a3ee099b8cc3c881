"""A scanner on a serial line, or one on USB that shows itself as one (``/dev/ttyACM0``).

It has a thread of its own. A scanner that is unplugged is looked for again until it is back.
"""

from __future__ import annotations

import contextlib
import threading
import time

import serial

from drivers.scanner.keys import deliver
from drivers.scanner.lines import LineFramer
from drivers.scanner.port import OnRefused, OnScan, Scanner, Status

_READ_S = 0.1
_AT_ONCE = 512


class SerialScanner(Scanner):
    """Reads one device; ``again_s`` is how long it waits before it looks for a lost one."""

    def __init__(self, device: str, baud: int, framer: LineFramer, *, again_s: float = 2.0) -> None:
        self._device = device
        self._baud = baud
        self._framer = framer
        self._again_s = again_s
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        self._status = Status(connected=False, detail="Nobody has looked for the scanner yet.")

    def listen(self, on_scan: OnScan, on_refused: OnRefused) -> None:
        self._thread = threading.Thread(
            target=self._run, args=(on_scan, on_refused), name="scanner", daemon=True
        )
        self._thread.start()

    def status(self) -> Status:
        return self._status

    def close(self) -> None:
        self._closing.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self, on_scan: OnScan, on_refused: OnRefused) -> None:
        while not self._closing.is_set():
            try:
                with contextlib.closing(self._open()) as line:
                    self._status = Status(connected=True)
                    self._read(line, on_scan, on_refused)
            except (OSError, ValueError) as error:
                why = (getattr(error, "strerror", None) or str(error)).rstrip(".")
                detail = f"No scanner at {self._device}: {why}."
                self._status = Status(connected=False, detail=detail)
                self._closing.wait(self._again_s)

    def _open(self) -> serial.Serial:
        return serial.serial_for_url(self._device, baudrate=self._baud, timeout=_READ_S)

    def _read(self, line: serial.Serial, on_scan: OnScan, on_refused: OnRefused) -> None:
        while not self._closing.is_set():
            # What has come already is taken without touching the timeout, which would set the
            # line up anew each time.
            data = bytes(line.read(1))
            data += bytes(line.read(min(line.in_waiting, _AT_ONCE))) if data else b""
            for result in self._framer.feed(data, time.monotonic_ns()):
                if self._closing.is_set():
                    return
                deliver(result, on_scan, on_refused)
