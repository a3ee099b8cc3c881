"""What a program needs from a button, and nothing else.

A press is told once, however long the button is held and however badly its contact bounces.

Try one by hand: ``python -m drivers.button "serial:///dev/ttyUSB0"``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

OnPress = Callable[[int], None]
"""Takes the reading of ``time.monotonic_ns`` at the press."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Whether the button can be heard, with a sentence for the technician when it cannot."""

    connected: bool
    detail: str = ""


class Button(ABC):
    """One button. It never raises for a fault of the device."""

    @abstractmethod
    def listen(self, on_press: OnPress) -> None:
        """Begin to listen, once. Presses are told on the button's own thread, if it has one."""

    @abstractmethod
    def status(self) -> Status:
        """Say whether the device is there."""

    @abstractmethod
    def close(self) -> None:
        """Stop; after the return no press is told any more."""
