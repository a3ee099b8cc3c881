"""What the citizen can be looking at. Frozen values: a screen that is left is forgotten."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from branch.domain.answers import Answer, AnswerFault
from branch.domain.errors import BranchError, TechnicianError, VisitorError
from branch.domain.forecast.outlook import Outlook
from kiosk.flow.steps import Step
from kiosk.look import USUAL, Look


class Paper(Enum):
    """What is known about the paper of the ticket on the screen."""

    PRINTING = "printing"
    PRINTED = "printed"
    NOT_CERTAIN = "not_certain"
    NOT_PRINTED = "not_printed"
    PAPERLESS = "paperless"


@dataclass(eq=False)
class NotRecorded(TechnicianError):
    """The shared file could not take the ticket; no number was given."""


@dataclass(eq=False)
class UnreadableCode(VisitorError):
    """What was typed or scanned is no code of an appointment; it is not repeated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Last:
    """Who takes a ticket now may not be served before ``closes_at`` (the branch's own time).

    ``stop``: the branch gives out no more; otherwise the visitor is warned and decides.
    """

    closes_at: datetime
    stop: bool = False


class Staff(Enum):
    """How far a call for staff is."""

    SENT = "sent"
    ALREADY = "already"
    COMING = "coming"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A ticket that was committed; ``qr`` is what its QR code says.

    ``taken_at`` is branch time, None when the kiosk's clock is not to be trusted;
    ``people_ahead`` is None when they could not be counted, ``outlook`` when nobody foretells.
    """

    ticket: str
    number: str
    service: str
    people_ahead: int | None
    qr: str
    taken_at: datetime | None
    outlook: Outlook | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """What every screen has: the visitor's language and look, and the language it returns to."""

    language: str
    first: str
    look: Look = USUAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Starting(Screen):
    """The program has a window and does not know its branch yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoBranch(Screen):
    """This computer was never told which branch it is in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu(Screen):
    """Welcome, or one group of services; ``guarded`` ignores touches for a moment."""

    group: str | None = None
    page: int = 0
    guarded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanting(Screen):
    """A service was touched. What was answered so far is personal, and never in a log."""

    operation: str
    service: str
    party_size: int = 1
    priority_class: str = ""
    answers: tuple[tuple[str, Answer], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking(Wanting):
    """One of the questions between a service and its ticket; ``at`` counts from 0."""

    menu: Menu
    steps: tuple[Step, ...]
    at: int = 0
    typed: str = field(default="", repr=False)
    fault: AnswerFault | None = None
    page: int = 0
    guarded: bool = True

    @property
    def step(self) -> Step:
        """What is asked now."""
        return self.steps[self.at]


@dataclass(frozen=True, slots=True, kw_only=True)
class LastTicket(Wanting):
    """It is late: the visitor decides whether to wait all the same, or there is no ticket."""

    menu: Menu
    steps: tuple[Step, ...]
    last: Last
    guarded: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeEntry(Screen):
    """The code of an appointment is typed, or held in front of the scanner."""

    menu: Menu
    typed: str = field(default="", repr=False)
    problem: BranchError | None = None
    guarded: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckingIn(Screen):
    """Somebody came to an appointment; the answer is on its way."""

    menu: Menu
    operation: str
    code: str = field(repr=False)
    typed: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CallingStaff(Screen):
    """Staff are asked to come; the answer is on its way."""

    operation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffCall(Screen):
    """Staff know that somebody waits at the kiosk."""

    state: Staff
    guarded: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Idle(Screen):
    """Nobody stands here: what is happening in the branch, or pictures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuing(Wanting):
    """All is said; the number is on its way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketShown(Screen):
    """The number was given. Nothing that happens to the paper takes it back."""

    given: Given
    paper: Paper
    guarded: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble(Screen):
    """There is no ticket, and why."""

    problem: BranchError


@dataclass(frozen=True, slots=True, kw_only=True)
class AreYouThere(Screen):
    """Nobody touched anything for a while; ``behind`` comes back by one touch."""

    behind: Menu | Asking | LastTicket | CodeEntry
