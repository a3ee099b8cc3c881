"""What a program needs from a sign, and nothing else.

Most signs never answer: what was sent to one of those is ``SENT`` and not more. The program says
it again now and then, so that a sign that was switched off shows the truth again.

Try one by hand: ``python -m drivers.sign "sign+serial:///dev/ttyUSB0?protocol=ascii" A042``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """What the sign shall show; an empty text is a dark sign."""

    text: str = ""
    blink: bool = False


DARK = Face()


class Shown(Enum):
    """What is known of what was to be shown."""

    CONFIRMED = "confirmed"
    """The sign answered that it took it."""
    SENT = "sent"
    """It went out on the line; this sign does not answer."""
    FAILED = "failed"
    """It did not go out, or the sign refused it or did not answer as it should."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How the last face fared, with a sentence for the technician where it failed."""

    shown: Shown
    detail: str = ""


class Sign(ABC):
    """One sign. It never raises for a fault of the device or the line."""

    @abstractmethod
    def show(self, face: Face) -> Status:
        """Show this from now on. Takes as long as the line does; a lost line is tried anew."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the line; the sign keeps what it shows."""
