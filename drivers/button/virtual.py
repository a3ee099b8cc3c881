"""A button without a device: ``push`` presses it.

It can misbehave: ``bounce`` (every press is five signals), ``stuck`` (it is held and repeats until
``release``), ``offline`` (it is not there).
"""

from __future__ import annotations

from drivers.button.debounce import Debounce
from drivers.button.port import Button, OnPress, Status

FAILS = ("bounce", "stuck", "offline")
_MS = 1_000_000
_REPEATS = 40


class VirtualButton(Button):
    """Tells the press before ``push`` returns."""

    def __init__(self, gap_ns: int, *, fail: str = "") -> None:
        self._debounce = Debounce(gap_ns)
        self._on_press: OnPress | None = None
        self.fail = fail

    def listen(self, on_press: OnPress) -> None:
        self._on_press = on_press

    def status(self) -> Status:
        if self.fail == "offline":
            return Status(connected=False, detail="The virtual button is switched off.")
        return Status(connected=True)

    def close(self) -> None:
        self._on_press = None

    def push(self, at_ns: int) -> None:
        """Press it at this instant."""
        if self._on_press is None or self.fail == "offline":
            return
        signals = {"bounce": 5, "stuck": _REPEATS}.get(self.fail, 1)
        apart_ns = 30 * _MS if self.fail == "stuck" else 3 * _MS
        for number in range(signals):
            at = at_ns + number * apart_ns
            if self._debounce.press(at):
                self._on_press(at)
