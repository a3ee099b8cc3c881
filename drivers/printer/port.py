"""What the kiosk needs from a printer, and nothing else.

A printer may be mute: many cheap ones never answer a status query. So every status has
an UNKNOWN that is neither "fine" nor "empty"; the kiosk goes on printing on UNKNOWN and
tells the technician, not the visitor.

Nothing here raises for a fault of the printer: what happened comes back as a value with
a sentence for the technician. One printer is used from one thread.

Try one by hand: ``python -m drivers.printer "virtual://printer?paper=low"``.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import Enum
from typing import Self


class State(Enum):
    """What a printer says about itself; UNKNOWN when it says nothing."""

    UNKNOWN = "unknown"
    OK = "ok"
    LOW = "low"
    OUT = "out"
    COVER_OPEN = "cover open"
    CUTTER = "cutter"
    OFFLINE = "offline"
    HOT = "hot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """A printer's state with a sentence for the technician.

    ``tickets_left`` is an estimate, and only made while the paper is LOW.
    """

    state: State
    detail: str = ""
    tickets_left: int | None = None

    @property
    def can_print(self) -> bool:
        """Whether it is worth sending a job; a mute printer gets its chance."""
        return self.state in (State.OK, State.LOW, State.UNKNOWN)


class Verdict(Enum):
    """What is known about a job afterwards.

    CONFIRMED: the printer said that it finished. FAILED: it is certain that the ticket
    is not complete. UNKNOWN: bytes left, and nobody knows.
    """

    CONFIRMED = "confirmed"
    UNKNOWN = "unknown"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The end of a job: verdict, reason for the technician, the status seen last.

    ``sent_ns`` is the reading of ``time.monotonic_ns`` when the last byte of the ticket
    had been handed to the cable; None when not all of it left.
    """

    verdict: Verdict
    reason: str
    status: Status
    sent_ns: int | None = None


class Align(Enum):
    """Where a line or a QR code stands on the paper."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """How wide a printer can print, and how finely."""

    width_dots: int
    dots_per_mm: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLine:
    """One line in the printer's own letters; ``size`` 1..8 is a multiple of them."""

    text: str
    size: int = 1
    align: Align = Align.LEFT
    bold: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Raster:
    """A picture, one bit per dot, 1 is black, rows packed to whole bytes, top first.

    One that is narrower than the paper stands where ``align`` says.
    """

    width_dots: int
    height: int
    rows: bytes
    align: Align = Align.LEFT

    def __post_init__(self) -> None:
        if self.width_dots < 1 or self.height < 1:
            raise ValueError(f"a raster of {self.width_dots} x {self.height} dots is empty")
        if len(self.rows) != self.bytes_per_row * self.height:
            raise ValueError(
                f"{len(self.rows)} bytes are not {self.height} rows of {self.bytes_per_row}"
            )

    @property
    def bytes_per_row(self) -> int:
        """Bytes of one row."""
        return (self.width_dots + 7) // 8

    @property
    def lines(self) -> list[bytes]:
        """Its rows, one by one."""
        row = self.bytes_per_row
        return [self.rows[at : at + row] for at in range(0, len(self.rows), row)]

    @classmethod
    def from_lines(cls, *, width_dots: int, height: int, data: bytes, bytes_per_line: int) -> Self:
        """A raster from lines that are padded, as pictures in memory often are."""
        row = (width_dots + 7) // 8
        if bytes_per_line == row and width_dots % 8 == 0:
            return cls(width_dots=width_dots, height=height, rows=data[: row * height])
        keep = (0xFF << (-width_dots % 8)) & 0xFF
        rows = bytearray()
        for start in range(0, bytes_per_line * height, bytes_per_line):
            rows += data[start : start + row]
            rows[-1] &= keep
        return cls(width_dots=width_dots, height=height, rows=bytes(rows))


@dataclass(frozen=True, slots=True, kw_only=True)
class Qr:
    """A QR code; ``module_dots`` is the side of its smallest square."""

    data: str
    module_dots: int = 6
    align: Align = Align.CENTER


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """White paper."""

    mm: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """Feed to the knife and cut."""


Part = TextLine | Raster | Qr | Feed | Cut


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What shall stand on the paper, from top to bottom."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One document under a name that is its own: letters, digits, dash, dot, underscore."""

    job_id: str
    document: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """What a printer can write by itself, for ``plan.compose``.

    ``pages`` are its code pages (``letters.Pages``), ``bytes_per_s`` is how fast its cable
    is: letters of its own are worth their looks only where pictures take too long.
    """

    pages: tuple[tuple[int, str], ...]
    native_qr: bool
    bytes_per_s: float


class Printer(ABC):
    """A ticket printer. Every method returns within the limits named in its URL."""

    paper: Paper
    #: None where everything is to be drawn.
    hand: Hand | None = None

    @abstractmethod
    def print(self, job: Job) -> Outcome:
        """Print a job and wait for the printer's word on it."""

    @abstractmethod
    def status(self) -> Status:
        """Ask the printer how it is."""

    @abstractmethod
    def clear(self) -> Status:
        """Throw away what the printer still holds, so that no half ticket comes out later."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the cable; the printer is not used afterwards."""
