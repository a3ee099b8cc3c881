"""How the printer of a kiosk is at this minute, for those who can do something about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class PrinterState(StrEnum):
    """What is the case; UNKNOWN for one that says nothing, which is neither well nor ill.

    MISSED: it says nothing wrong, but citizens in a row said that no ticket came out.
    """

    UNKNOWN = "unknown"
    OK = "ok"
    LOW = "low"
    OUT = "out"
    COVER_OPEN = "cover open"
    CUTTER = "cutter"
    OFFLINE = "offline"
    HOT = "hot"
    MISSED = "missed"


_NOBODY_NEEDED = (PrinterState.UNKNOWN, PrinterState.OK)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterNow:
    """One kiosk's printer; ``tickets_left`` is an estimate, made only while the paper is LOW.

    ``paperless``: numbers are given out without paper until it is well again.
    """

    device: str
    state: PrinterState
    tickets_left: int | None
    paperless: bool
    since: datetime

    @property
    def needs_somebody(self) -> bool:
        """Whether staff should go and look."""
        return self.paperless or self.state not in _NOBODY_NEEDED
