"""A scanner without a device: what it is given goes the way of a serial scanner's bytes.

It can misbehave: ``noise`` (a control character in every code), ``cut`` (the end of the line never
comes), ``huge`` (every code is a thousand times as long), ``offline`` (it is not there).
"""

from __future__ import annotations

import time
from collections.abc import Callable

from drivers.scanner.keys import deliver
from drivers.scanner.lines import LineFramer
from drivers.scanner.port import OnRefused, OnScan, Scanner, Status

FAILS = ("noise", "cut", "huge", "offline")


class VirtualScanner(Scanner):
    """Hold a code in front of it with ``show``; the answer comes before ``show`` returns."""

    def __init__(
        self, framer: LineFramer, *, fail: str = "", now_ns: Callable[[], int] = time.monotonic_ns
    ) -> None:
        self._framer = framer
        self._now_ns = now_ns
        self._tell: tuple[OnScan, OnRefused] | None = None
        self.fail = fail

    def listen(self, on_scan: OnScan, on_refused: OnRefused) -> None:
        self._tell = (on_scan, on_refused)

    def status(self) -> Status:
        if self.fail == "offline":
            return Status(connected=False, detail="The virtual scanner is switched off.")
        return Status(connected=True)

    def close(self) -> None:
        self._tell = None

    def show(self, code: str) -> None:
        """Hold a code in front of the scanner."""
        data = code.encode("utf-8", "surrogatepass")
        match self.fail:
            case "offline":
                return
            case "noise":
                data = data[:1] + b"\x1b" + data[1:]
            case "huge":
                data *= 1000
            case _:
                pass
        self.send(data if self.fail == "cut" else data + b"\r\n")

    def send(self, data: bytes) -> None:
        """Give it bytes as a device would send them."""
        if self._tell is None:
            return
        for result in self._framer.feed(data, self._now_ns()):
            deliver(result, *self._tell)
