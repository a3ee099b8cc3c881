"""What a branch is: its services, numbers, counters, people, hours and policies, as typed values.

Read from a branch file by ``branch/protocol/branch_file.py``, which checks that every name that
one part uses is declared by another; code that holds a ``Branch`` need not check again.
Durations are in the unit that the field's name ends with.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from branch.domain.lobby import Announcement, Display, Playlist
from branch.domain.permissions import CLERK, DEFAULT_ROLES, Permission, Role, SignInPolicy

Words = Mapping[str, str]
"""A text per language code (BCP 47); the first language of the branch is the fallback."""


class Standing(StrEnum):
    """Why a ticket is where it is in the order."""

    ORDINARY = "ordinary"
    PRIORITY = "priority"
    APPOINTMENT = "appointment"
    RETURNED = "returned"
    TRANSFERRED = "transferred"


class AfterNoShow(StrEnum):
    """What becomes of a ticket that did not come."""

    NO_SHOW = "no_show"
    END_OF_QUEUE = "end_of_queue"
    AFTER_TICKETS = "after_tickets"
    AFTER_MINUTES = "after_minutes"


class AtDayClose(StrEnum):
    """What becomes of who still waits when the day is closed."""

    EXPIRE = "expire"
    CARRY_OVER = "carry_over"


class LastTicket(StrEnum):
    """What a kiosk does when the forecast says that somebody is not called before closing."""

    OFF = "off"
    WARN = "warn"
    STOP = "stop"


class LateBecomes(StrEnum):
    """What becomes of an appointment whose holder comes later than is allowed."""

    ORDINARY = "ordinary"
    REFUSED = "refused"


class Record(StrEnum):
    """What a clerk has to say when a service ends."""

    OUTCOME = "outcome"
    DELIVERED = "delivered"


class Idle(StrEnum):
    """What a kiosk shows while nobody stands at it."""

    CALLS = "calls"
    MEDIA = "media"


class AnswerType(StrEnum):
    """What kind of value a question wants, in the words of JSON Schema."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"


class AnswerFormat(StrEnum):
    """What a text answer must be beside a text."""

    PHONE = "phone"
    DATE = "date"
    EMAIL = "email"


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Ticket numbers: prefix and a range that wraps, for example A001 to A999."""

    id: str
    prefix: str
    first: int
    last: int

    def number(self, index: int) -> str:
        """Write the number as it is printed, padded to the width of the last one."""
        return f"{self.prefix}{index:0{len(str(self.last))}d}"

    def after(self, index: int | None) -> int:
        """Return the index that follows; nothing issued yet means the first one."""
        return self.first if index is None or not self.first <= index < self.last else index + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """What a citizen asks for."""

    id: str
    names: Words
    queue: str
    series: str
    group: str | None = None
    icon: str | None = None
    where_to_wait: Words = field(default_factory=dict)
    daily_cap: int | None = None
    typical_service_s: int = 300
    target_wait_min: int | None = None
    """How long people shall wait at most; None where the branch has promised nothing."""
    target_percent: int = 80
    """How many in a hundred of them."""
    outcomes: tuple[str, ...] = ("served", "unresolved")
    party_max: int = 1
    """How many people one ticket may stand for; 1 means that nobody is asked."""
    questions: tuple[str, ...] = ()
    record: tuple[Record, ...] = ()
    """What must be said at the end; what is not in here has a default."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked before a ticket of some services; a subset of JSON Schema.

    Every answer is personal data and is erased ``keep_days`` after it was given.
    """

    id: str
    title: Words
    description: Words = field(default_factory=dict)
    type: AnswerType = AnswerType.STRING
    format: AnswerFormat | None = None
    enum: tuple[str | int | float, ...] = ()
    enum_names: Mapping[str, Words] = field(default_factory=dict)
    pattern: str | None = None
    min_length: int = 0
    max_length: int = 200
    minimum: float | None = None
    maximum: float | None = None
    required: bool = False
    keep_days: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityClass:
    """Whom the branch lets go first, in words for the kiosk; no services means all of them."""

    id: str
    names: Words
    who: Words
    standing: Standing = Standing.PRIORITY
    services: tuple[str, ...] = ()
    at_kiosk: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceGroup:
    """A page of the kiosk's menu."""

    id: str
    names: Words
    icon: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkProfile:
    """Which queues are called from, and how much each one's score weighs."""

    id: str
    weights: Mapping[str, float]

    @property
    def queues(self) -> tuple[str, ...]:
        return tuple(self.weights)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """A desk where people are served; ``number`` is what is shown and spoken.

    ``way`` is left, right, ahead, up or down, which become an arrow, or any other text.
    """

    id: str
    number: str
    profile: str
    way: str | None = None
    room: Words = field(default_factory=dict)
    floor: Words = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clerk:
    """Who serves. A clerk's own profile wins over the counter's."""

    id: str
    name: str
    profile: str | None = None
    role: str = CLERK


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingRule:
    """Points a standing starts with, and points per second waited."""

    head_start: float = 0.0
    rate: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class NoShowPolicy:
    """Calls before a ticket counts as missing, and what then; see ``AfterNoShow``."""

    calls: int = 2
    between_calls_s: int = 20
    then: AfterNoShow = AfterNoShow.NO_SHOW
    amount: int = 0
    times: int = 0
    readmission_min: int = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterRules:
    """How long things hold at a counter; 0 switches each of them off.

    ``undo_s``: how long a clerk's last action can be taken back. ``held_min``: after how long a
    ticket kept for one clerk or counter may be called by all. ``lost_after_s``: after how long
    without a word from a terminal its ticket is offered again. ``auto_call_s``: how long after a
    ticket the next is called by itself. ``note_days``: when a clerk's note is erased.
    """

    undo_s: int = 10
    held_min: int = 30
    lost_after_s: int = 300
    auto_call_s: int = 0
    note_days: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """Opening, local time of the branch; closing is not before opening."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Hours per weekday (0 is Monday), and dates on which other hours hold.

    A day without hours is closed; no weekly hours at all means that the door never shuts.
    """

    weekly: Mapping[int, tuple[Hours, ...]]
    exceptions: Mapping[date, tuple[Hours, ...]] = field(default_factory=dict)

    def on(self, day: date) -> tuple[Hours, ...]:
        return self.exceptions.get(day, self.weekly.get(day.weekday(), ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPolicy:
    """When a business day ends and what becomes of who still waits.

    ``restart_numbers`` is off in a branch that is open round the clock. Staff go on calling for
    ``after_closing_min`` after the door has shut; ``last_ticket`` goes by that.
    """

    starts_at: time = time(3, 0)
    restart_numbers: bool = True
    at_close: AtDayClose = AtDayClose.EXPIRE
    last_ticket: LastTicket = LastTicket.OFF
    after_closing_min: int = 0
    report_printer: str = ""
    """The kiosk that prints the report of a day when it is over; none where it is empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskRules:
    """What the branch's kiosks offer beside tickets, and what they show while idle.

    ``media`` is a folder, whole or inside the kiosk's data folder; each of its pictures is shown
    for ``picture_s``.
    """

    staff_call: bool = False
    check_in: bool = False
    idle: Idle = Idle.CALLS
    media: str = ""
    picture_s: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentPolicy:
    """How early and late still counts as the appointment, and what it becomes then.

    ``series`` numbers the tickets of appointments apart; None takes the service's own.
    """

    early_min: int = 30
    late_min: int = 15
    late_becomes: LateBecomes = LateBecomes.ORDINARY
    series: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """One office with a door."""

    id: str
    names: Words
    address: str
    timezone: str
    languages: tuple[str, ...]
    services: Mapping[str, Service]
    groups: Mapping[str, ServiceGroup]
    series: Mapping[str, Series]
    profiles: Mapping[str, WorkProfile]
    counters: Mapping[str, Counter]
    clerks: Mapping[str, Clerk]
    displays: Mapping[str, Display]
    standings: Mapping[Standing, StandingRule]
    no_show: NoShowPolicy
    opening: Opening
    day: DayPolicy
    announcement: Announcement
    ticket_footer: Words = field(default_factory=dict)
    follow_url: str = ""
    break_reasons: tuple[str, ...] = ("break", "meal", "meeting")
    priority_classes: Mapping[str, PriorityClass] = field(default_factory=dict)
    questions: Mapping[str, Question] = field(default_factory=dict)
    kiosk: KioskRules = field(default_factory=KioskRules)
    appointments: AppointmentPolicy = field(default_factory=AppointmentPolicy)
    playlists: Mapping[str, Playlist] = field(default_factory=dict)
    counter_rules: CounterRules = field(default_factory=CounterRules)
    no_show_appointments: NoShowPolicy | None = None
    roles: Mapping[str, Role] = field(default_factory=lambda: DEFAULT_ROLES)
    sign_in: SignInPolicy = field(default_factory=SignInPolicy)

    def no_show_of(self, *, appointment: bool) -> NoShowPolicy:
        """Return what happens to who does not come; appointments may have a policy of their own."""
        own = self.no_show_appointments if appointment else None
        return own or self.no_show

    def words(self, words: Words, language: str) -> str:
        """Return the text in the language, else in the branch's first one, else any."""
        for choice in (language, *self.languages):
            if choice in words:
                return words[choice]
        return next(iter(words.values()), "")

    def rule(self, standing: Standing) -> StandingRule:
        return self.standings.get(standing, StandingRule())

    def profile_of(self, counter: str, clerk: str | None) -> WorkProfile:
        """Return whose queues are called: the clerk's profile, else the counter's."""
        person = self.clerks.get(clerk) if clerk else None
        own = person.profile if person else None
        return self.profiles[own or self.counters[counter].profile]

    def permits(self, clerk: str, permission: Permission) -> bool:
        """Tell whether the clerk may do it; who is not in the file has the role of a clerk."""
        person = self.clerks.get(clerk)
        role = self.roles.get(person.role if person else CLERK)
        return role is not None and permission in role.permissions

    def questions_of(self, service: str) -> tuple[Question, ...]:
        """Return what is asked before a ticket of the service, in order."""
        offered = self.services.get(service)
        return tuple(self.questions[name] for name in offered.questions) if offered else ()

    def priority_classes_of(self, service: str) -> tuple[PriorityClass, ...]:
        """Return the priority classes that hold for the service, in the order of the file."""
        known = self.priority_classes.values()
        return tuple(c for c in known if not c.services or service in c.services)
