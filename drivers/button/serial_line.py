"""A button on a serial line, or one on USB that shows itself as one: it sends a byte or a word."""

from __future__ import annotations

import time
from collections.abc import Iterator

import serial

from drivers.button.listener import AGAIN_S, CableButton

_READ_S = 0.1
_AT_ONCE = 256


class SerialButton(CableButton):
    """``word`` is what the device sends at a press; empty: whatever it sends."""

    def __init__(
        self, device: str, baud: int, word: bytes, gap_ns: int, *, again_s: float = AGAIN_S
    ) -> None:
        super().__init__(device, gap_ns, again_s=again_s)
        self._device = device
        self._baud = baud
        self._word = word

    def _signals(self) -> Iterator[int | None]:
        line = serial.serial_for_url(self._device, baudrate=self._baud, timeout=_READ_S)
        try:
            held = b""
            while True:
                data = bytes(line.read(1))
                data += bytes(line.read(min(line.in_waiting, _AT_ONCE))) if data else b""
                held += data
                if not data:
                    yield None
                elif not self._word:
                    yield time.monotonic_ns()
                while self._word and self._word in held:
                    _, _, held = held.partition(self._word)
                    yield time.monotonic_ns()
                held = held[-len(self._word) :] if self._word else b""
        finally:
            line.close()
