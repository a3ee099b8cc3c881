"""What the kiosk needs from a scanner, and nothing else.

A scan is a text that kept every rule; all else is ``Refused`` with a reason and its length, never
with its content, so that neither a log nor a screen can be made to show it.

Try one by hand: ``python -m drivers.scanner "serial:///dev/ttyACM0?baud=9600"``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum


class Why(Enum):
    """Why a code was refused."""

    TOO_SHORT = "too short"
    TOO_LONG = "too long"
    ALPHABET = "letters that do not belong in a code"
    CONTROL = "control characters"
    DIRECTION = "characters that turn the direction of text"
    ENCODING = "bytes that are no text"
    CUT = "it broke off"
    FRAME = "it began inside another one"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """A code as it was read; ``at_ns`` is the reading of ``time.monotonic_ns`` at its end."""

    code: str
    at_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Something was read that is no code for us; ``length`` is how much of it was looked at."""

    why: Why
    length: int
    at_ns: int


Result = Scan | Refused
OnScan = Callable[[Scan], None]
OnRefused = Callable[[Refused], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Whether the scanner can be heard, with a sentence for the technician when it cannot."""

    connected: bool
    detail: str = ""


class Scanner(ABC):
    """A reader of codes. It never raises for a fault of the device or of what it read."""

    @abstractmethod
    def listen(self, on_scan: OnScan, on_refused: OnRefused) -> None:
        """Begin to read, once. The two are called from the scanner's own thread, if it has one."""

    @abstractmethod
    def status(self) -> Status:
        """Say whether the device is there."""

    @abstractmethod
    def close(self) -> None:
        """Stop reading; after the return neither function is called again."""
