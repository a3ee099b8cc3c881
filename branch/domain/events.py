"""What happened, in the past tense: the branch log is made of these and of nothing else.

An event holds no personal data. Instants inside an event are facts that decided something
(``waiting_since`` orders the queue); when the event itself happened stands on its record.
``SCHEMA`` is raised when a field changes its meaning; ``branch/protocol`` upcasts old bodies.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from branch.domain.configuration import Standing
from branch.domain.leg import Before

SCHEMA = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CallReason:
    """Why this ticket and no other: the rule, its score, and the best ticket that it beat."""

    rule: str
    """``score`` (the call rule), ``held`` (kept for this counter or clerk), ``first`` (placed
    first by a transfer), ``service`` (the next of a service that the clerk chose) or ``chosen``
    (a clerk took it out of order)."""
    standing: Standing
    waited_s: int
    score: float
    beat: str | None = None
    beat_standing: Standing | None = None
    beat_score: float | None = None
    note: str = ""
    """Older records have the clerk's words here, where nothing is erased; now they are a note."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Anything that happened in a branch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketEvent(Event):
    """Something that happened to one visit."""

    ticket: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AtCounter(TicketEvent):
    """Something that happened to one visit at one counter."""

    counter: str
    clerk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketIssued(TicketEvent):
    number: str
    series: str
    index: int
    business_day: str
    service: str
    queue: str
    standing: Standing
    language: str
    party_size: int
    waiting_since: datetime
    link: str
    priority_class: str = ""
    appointment: str = ""
    """Whose check-in this was: ``Appointment.id``. It is arrived from now on."""
    personal: str = ""
    """Under which key the answers are kept apart from the log, while they are kept."""
    paper: bool = True
    """No paper is meant to come where a clerk gave the number out."""
    assistance: bool = False
    forced: str = ""
    """Not empty where a clerk let the appointment count as one outside its time; who it was stands
    on the record. The clerk's words are a note beside the log; older records have them here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketPrinted(TicketEvent):
    """The printer confirmed the whole ticket."""

    job: str
    duplicate: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintFailed(TicketEvent):
    """The paper did not come, or nobody can know whether it did (``certain`` is false)."""

    job: str
    reason: str
    certain: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReprintAsked(TicketEvent):
    """A clerk wants the kiosk that gave the ticket out to print a duplicate of it."""

    clerk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReprintFailed(TicketEvent):
    """The duplicate did not come, or nobody can know whether it did (``certain`` is false)."""

    job: str
    reason: str
    certain: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketCalled(AtCounter):
    """``call`` numbers every call and recall of the branch, so that a display can see a gap.

    One that a counter made without the hub has the number 0: no display has missed it.
    """

    call: int
    reason: CallReason


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketRecalled(AtCounter):
    call: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ServingStarted(AtCounter):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkInStarted(AtCounter):
    """Somebody without a ticket is served at once: no call, nothing on the display."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketPutBack(AtCounter):
    """Did not come, waits again: from ``waiting_since`` on, not offered before ``not_before``."""

    waiting_since: datetime
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketNoShow(AtCounter):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketReadmitted(TicketEvent):
    clerk: str
    waiting_since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketParked(AtCounter):
    """Set aside. ``for_clerk`` keeps it for the person, else it is kept for the counter."""

    for_clerk: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketResumed(AtCounter):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketReturned(AtCounter):
    """Back into its queue by a clerk: from ``waiting_since`` on.

    ``ends_leg`` where service had begun: its time was served, and what follows is waited anew.
    """

    waiting_since: datetime
    ends_leg: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketTransferred(AtCounter):
    """A new leg for the same number; ``to_counter`` or ``to_clerk`` hold it for them."""

    service: str
    queue: str
    waiting_since: datetime
    placed_first: bool = False
    to_counter: str | None = None
    to_clerk: str | None = None
    comes_back: bool = False
    """To ``clerk``, for the service it had, as soon as the receiver is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketSentBack(AtCounter):
    """The receiver of a transfer is done: a new leg for ``to_clerk``, who had sent it."""

    outcome: str
    service: str
    queue: str
    waiting_since: datetime
    to_clerk: str
    delivered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ServingInterrupted(AtCounter):
    """The clerk's terminal vanished and was last heard of at ``until``: it waits again."""

    until: datetime
    waiting_since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionUndone(AtCounter):
    """A clerk took the last ``action`` (the name of its event) back: all is as ``before`` says."""

    action: str
    before: Before


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketAmended(TicketEvent):
    """How many people come with the ticket, and whether somebody should help them."""

    clerk: str
    party_size: int
    assistance: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteAdded(TicketEvent):
    """A clerk wrote something down; the words are kept apart under the key ``personal``."""

    clerk: str
    personal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LegAdded(AtCounter):
    """One more service, served at once at the same counter."""

    service: str
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ServingFinished(AtCounter):
    outcome: str
    delivered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketLeft(TicketEvent):
    """The citizen left the queue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketCancelled(TicketEvent):
    """``reason`` is in older records only; now a clerk's words are a note about the visit."""

    clerk: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketExpired(TicketEvent):
    """Still open when the day was closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInUndone(TicketEvent):
    """The ticket of a check-in is void, and the appointment is as it was before."""

    appointment: str
    clerk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentEvent(Event):
    """Something that happened to a booked time, before anybody came."""

    appointment: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentBooked(AppointmentEvent):
    """Who comes is known to the server alone; the branch knows the code that will be shown."""

    code: str
    service: str
    at: datetime
    party_size: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentChanged(AppointmentEvent):
    service: str
    at: datetime
    party_size: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentCancelled(AppointmentEvent):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffCalled(Event):
    """Somebody at a device asks for a person; ``reason`` is one of the program's own words."""

    staff_call: str
    device: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffCallAnswered(Event):
    staff_call: str
    clerk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterEvent(Event):
    counter: str
    clerk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterOpened(CounterEvent):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterClosed(CounterEvent):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterLost(CounterEvent):
    """The terminal was not heard of for as long as the branch allows: nobody sits there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakStarted(CounterEvent):
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakEnded(CounterEvent):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicePaused(Event):
    service: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceResumed(Event):
    service: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementMade(Event):
    """The staff said something to the room; the words are kept apart, they may name somebody.

    It is shown ``until`` then, on these displays, on all if there are none.
    """

    announcement: str
    clerk: str
    languages: tuple[str, ...]
    until: datetime
    displays: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DayClosed(Event):
    business_day: str
    expired: int
    carried_over: int
