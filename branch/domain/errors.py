"""Refusals, split by who can act on them.

    BranchError
    |-- VisitorError      the citizen at the kiosk can do something else, or come back
    |-- ClerkError        the clerk can do something else
    '-- TechnicianError   somebody who keeps the computers must act

An error carries fields, never a sentence: each program has one module that turns class and fields
into words in the current language. Everything that is not a BranchError is a bug.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from branch.domain.answers import AnswerFault


class BranchError(Exception):
    """A refusal that nothing was changed by."""

    def __str__(self) -> str:
        return ", ".join(f"{name}={value!r}" for name, value in vars(self).items())


class VisitorError(BranchError):
    """The citizen can act."""


class ClerkError(BranchError):
    """The clerk can act."""


class TechnicianError(BranchError):
    """A technician must act."""


@dataclass(eq=False)
class BranchClosed(VisitorError):
    """The door is shut now; ``reopens_at`` (local time of the branch) where it is known."""

    reopens_at: datetime | None


@dataclass(eq=False)
class ServiceIsPaused(VisitorError):
    """Nobody takes this service for the moment."""

    service: str
    reason: str


@dataclass(eq=False)
class TooLateToday(VisitorError):
    """Whoever took a ticket now would not be called before ``closes_at`` (branch time)."""

    service: str
    closes_at: datetime


@dataclass(eq=False)
class CapReached(VisitorError):
    """The service has given out all of today's tickets."""

    service: str
    cap: int


@dataclass(eq=False)
class NoNumberFree(VisitorError):
    """Every number of the series is still held by somebody."""

    series: str


@dataclass(eq=False)
class LentNumbersUsedUp(VisitorError):
    """The hub is away, and this computer has no number of the series left from before."""

    series: str


@dataclass(eq=False)
class UnknownService(VisitorError):
    """The service is not offered here (any more)."""

    service: str


@dataclass(eq=False)
class PartySizeRefused(VisitorError):
    """One ticket of the service stands for 1 to ``most`` people."""

    service: str
    party_size: int
    most: int


@dataclass(eq=False)
class UnknownPriorityClass(VisitorError):
    """The priority class is not offered for this service (any more)."""

    priority_class: str
    service: str


@dataclass(eq=False)
class AnswersRefused(VisitorError):
    """Answers are missing or cannot be taken; the faults name the questions, not the answers."""

    service: str
    faults: tuple[AnswerFault, ...]


@dataclass(eq=False)
class UnknownCode(VisitorError):
    """No appointment has this code (any more). It is not repeated: it may open one elsewhere."""


@dataclass(eq=False)
class NotToday(VisitorError):
    """The appointment is on another day, in the branch's own calendar."""

    date: date


@dataclass(eq=False)
class TooEarly(VisitorError):
    """The appointment is ``at``, check-in begins at ``opens_at``; both in the branch's time."""

    at: datetime
    opens_at: datetime


@dataclass(eq=False)
class TooLate(VisitorError):
    """The appointment was ``at`` (the branch's time) and counts no longer."""

    at: datetime


@dataclass(eq=False)
class AlreadyCheckedIn(VisitorError):
    """The appointment has its ticket."""

    number: str


@dataclass(eq=False)
class StaffCallsAreOff(VisitorError):
    """This branch has no staff to call from a kiosk."""


class HubAbsence(StrEnum):
    """Why the hub does not decide for another computer just now."""

    UNREACHABLE = "unreachable"
    REFUSES = "refuses"
    CATCHING_UP = "catching_up"
    """This computer's copy of the log is being filled anew."""


@dataclass(eq=False)
class HubAway(TechnicianError):
    """The hub at this address did not answer; what was asked may be asked again, safely."""

    hub: str
    absence: HubAbsence


@dataclass(eq=False)
class UnknownCounter(ClerkError):
    """There is no such counter in this branch's configuration."""

    counter: str


@dataclass(eq=False)
class UnknownTicket(ClerkError):
    """There is no such ticket today."""

    ticket: str


@dataclass(eq=False)
class NoPaperTicket(ClerkError):
    """The number was given without paper, so no kiosk has one to print again."""

    number: str


@dataclass(eq=False)
class ReprintUnderWay(ClerkError):
    """A kiosk was asked for the duplicate already, and may be printing it."""

    number: str


@dataclass(eq=False)
class ReprintedAlready(ClerkError):
    """There is a duplicate already; a second one is not printed."""

    number: str


@dataclass(eq=False)
class UnknownAppointment(ClerkError):
    """There is no such appointment."""

    appointment: str


@dataclass(eq=False)
class CodeTaken(ClerkError):
    """Another appointment has this code, or it is no code: 4 to 16 letters and digits."""

    code: str


@dataclass(eq=False)
class AppointmentOver(ClerkError):
    """The appointment is ``state`` (arrived or cancelled) and cannot be changed."""

    appointment: str
    state: str


@dataclass(eq=False)
class StaffCallOver(ClerkError):
    """The call for staff was answered by somebody else, or is of another day."""

    staff_call: str


@dataclass(eq=False)
class AnnouncementRefused(ClerkError):
    """The words cannot be announced: ``why`` is empty, long, language, display or minutes.

    ``what`` names the language, the display or the bound that is in the way.
    """

    why: str
    what: str = ""


@dataclass(eq=False)
class CounterTaken(ClerkError):
    """Somebody else is signed in at this counter."""

    counter: str
    clerk: str


@dataclass(eq=False)
class ClerkElsewhere(ClerkError):
    """The clerk is still signed in at another counter."""

    clerk: str
    counter: str


@dataclass(eq=False)
class CounterNotOpen(ClerkError):
    """The counter is closed or on a break."""

    counter: str
    state: str


@dataclass(eq=False)
class CounterBusy(ClerkError):
    """A ticket is still called or served here; it comes first."""

    counter: str
    number: str


@dataclass(eq=False)
class NobodyWaiting(ClerkError):
    """No ticket that this counter may call is waiting."""

    counter: str


@dataclass(eq=False)
class UnknownClerk(ClerkError):
    """There is no such clerk in this branch's configuration."""

    clerk: str


@dataclass(eq=False)
class OutcomeMissing(ClerkError):
    """The service wants to be told how it ended."""

    service: str


@dataclass(eq=False)
class DeliveredMissing(ClerkError):
    """The service wants to be told what was really done."""

    service: str


@dataclass(eq=False)
class NothingToUndo(ClerkError):
    """The last action on the ticket is too old, somebody else's, or one that stays."""

    number: str


@dataclass(eq=False)
class NoteEmpty(ClerkError):
    """A note without words, or with more of them than fit."""

    most: int


@dataclass(eq=False)
class NotAllowedNow(ClerkError):
    """The ticket's state does not allow the action."""

    action: str
    number: str
    state: str


@dataclass(eq=False)
class NotAtThisCounter(ClerkError):
    """The ticket is with another counter."""

    number: str
    counter: str


@dataclass(eq=False)
class CallAgainFirst(ClerkError):
    """The no-show policy wants more calls, or more time since the last one (seconds)."""

    number: str
    calls_left: int
    wait_s: int


@dataclass(eq=False)
class ReadmissionOver(ClerkError):
    """The time in which a missed ticket may come back has passed (minutes)."""

    number: str
    minutes: int


@dataclass(eq=False)
class UnknownOutcome(ClerkError):
    """The outcome is not one that this service knows."""

    outcome: str
    allowed: tuple[str, ...]


@dataclass(eq=False)
class NotPermitted(ClerkError):
    """The clerk's role does not allow it; somebody whose role does can."""

    clerk: str
    permission: str


@dataclass(eq=False)
class UnknownProfile(ClerkError):
    """There is no such work profile in this branch's configuration."""

    profile: str


@dataclass(eq=False)
class SecretNeeded(ClerkError):
    """The clerk has a PIN or password, and none was given."""

    clerk: str


@dataclass(eq=False)
class SecretNotSet(ClerkError):
    """The branch wants a PIN or password of everybody, and the clerk has none yet."""

    clerk: str


@dataclass(eq=False)
class WrongSecret(ClerkError):
    """Not the clerk's PIN or password; ``tries_left`` before the next one has to wait."""

    clerk: str
    tries_left: int


@dataclass(eq=False)
class SignInPaused(ClerkError):
    """Too many wrong ones: the next try is possible in ``wait_s`` seconds."""

    clerk: str
    wait_s: int


@dataclass(eq=False)
class SecretLapsed(ClerkError):
    """The secret was not used for so many days that it counts no longer."""

    clerk: str
    days: int


@dataclass(eq=False)
class NotSeenLately(ClerkError):
    """The server is away, and the clerk did not sign in here for more than so many days."""

    clerk: str
    days: int


@dataclass(eq=False)
class NothingSigned(ClerkError):
    """This branch never had a server that could sign its log."""

    branch: str


@dataclass(eq=False)
class WindowLocked(ClerkError):
    """The window waits for its clerk's PIN or password."""

    clerk: str


@dataclass(eq=False)
class MessageGone(ClerkError):
    """The message was read already, is of another day, or is for somebody else."""

    message: str


@dataclass(eq=False)
class EmergencyOver(ClerkError):
    """The call for help was switched off already."""

    emergency: str


@dataclass(eq=False)
class EmptyMessage(ClerkError):
    """A message needs words, and not more than ``most`` letters."""

    most: int
