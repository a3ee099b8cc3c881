"""What can happen to a screen, in the past tense or as the touch that it is."""

from __future__ import annotations

from dataclasses import dataclass, field

from branch.domain.errors import BranchError
from kiosk.flow.screens import Given, Last, Paper
from kiosk.flow.steps import Step
from kiosk.look import Help


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something happened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchKnown(Event):
    """The configuration was read, for the first time or again."""

    languages: tuple[str, ...]
    groups: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchUnknown(Event):
    """There is no configuration."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched(Event):
    """A finger, somewhere where nothing is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseLanguage(Event):
    """A language was touched."""

    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjust(Event):
    """One of the buttons that make the screen easier to read was touched."""

    help: Help


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech(Event):
    """Somebody wants to hear the screen, or has heard enough; ``language`` has a voice."""

    on: bool
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume(Event):
    """Louder (+1) or softer (-1)."""

    by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseGroup(Event):
    """A group of services was touched."""

    group: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseService(Event):
    """A service was touched; ``operation`` names this touch.

    ``steps`` are asked before its ticket; ``last`` says that it may be too late for one.
    """

    service: str
    operation: str
    steps: tuple[Step, ...] = ()
    last: Last | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeAnyway(Event):
    """The visitor was warned and waits all the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choose(Event):
    """One of the answers on the screen was touched."""

    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeKey(Event):
    """A key of the keyboard on the screen was touched."""

    letters: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EraseKey(Event):
    """The last letter was wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoOn(Event):
    """What was typed is all, or the question is passed over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnPage(Event):
    """The menu's next (+1) or previous (-1) page was touched."""

    by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HaveAppointment(Event):
    """Somebody has an appointment and says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnterCode(Event):
    """The code that was typed is all; ``operation`` names this touch."""

    operation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned(Event):
    """The scanner read a code; ``operation`` names this reading."""

    code: str = field(repr=False)
    operation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanRefused(Event):
    """The scanner read what is no code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskStaff(Event):
    """Somebody wants to talk to a person; ``operation`` names this touch."""

    operation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffCalled(Event):
    """Staff were called; ``already`` when a call of this kiosk was still open."""

    operation: str
    already: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffAnswered(Event):
    """Somebody is on the way to this kiosk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NobodyCame(Event):
    """Nobody has touched the welcome screen for a while."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoBack(Event):
    """Back, or "I have read it"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoreTime(Event):
    """Somebody is still there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done(Event):
    """The citizen has seen the ticket."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued(Event):
    """The ticket of an operation is committed; ``paper`` says whether one is tried."""

    operation: str
    given: Given
    paper: Paper = Paper.PRINTING


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused(Event):
    """The operation gave no ticket."""

    operation: str
    problem: BranchError


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperKnown(Event):
    """The printer, or its silence, has spoken about a ticket."""

    ticket: str
    paper: Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSeen(Event):
    """The citizen answers whether a ticket came out, where the printer cannot tell."""

    came: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardOver(Event):
    """The moment in which touches are ignored has passed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeIsUp(Event):
    """The patience of the screen is over."""
