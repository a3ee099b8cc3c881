"""What a supervisor sees of the whole branch, read by what has changed and never all of it.

``Overlook`` runs on the ``store`` thread. It keeps the day's figures and brings them up to date by
the tickets that changed since it looked last, some at a time; everything else it reads are tables
that hold a row per counter, service or device, and the waiting tickets' counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from branch.domain.configuration import Branch
from branch.domain.counter import CounterStatus
from branch.domain.figures import DayFigures, Light, Printing, Spread, light
from branch.domain.hours import business_day, day_began
from branch.domain.lobby import DisplayLag, StaffAnnouncement
from branch.domain.printer import PrinterNow
from branch.domain.supervising_state import Emergency, Message
from branch.domain.ticket import State, Ticket
from branch.store import announcements, changed, outbox, people, reading
from branch.store.computer import HubLink, Role, computer, hub_contact
from branch.store.outbox import Unsent
from branch.store.printers import printers
from branch.store.screens import lags
from branch.store.store import Store
from branch.store.wish import Wish, wish
from branch.sync.contact import Link, contact
from branch.sync.devices import FarComputer, far_computers
from branch.sync.health import Beat, beats

CATCH_UP = 500
"""Records in one step: a press waits behind one step at most."""
SILENT_AFTER = timedelta(seconds=45)
"""A program that was not heard of for so long is told as silent."""
ANNOUNCEMENTS = 8
"""So many of the newest are looked at: more are not said in the time that one is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueNow:
    """Who waits for a service, against its target."""

    service: str
    waiting: int
    longest_since: datetime | None
    target_min: int | None
    met: float | None
    """The share of today's waits that met the target."""
    paused: str | None

    def longest_s(self, now: datetime) -> float | None:
        if self.longest_since is None:
            return None
        return max(0.0, (now - self.longest_since).total_seconds())

    def light(self, now: datetime) -> Light:
        return light(self.longest_s(now), self.target_min)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The day so far."""

    issued: int
    waiting: int
    served: int
    missed: int
    gone: int
    """Left, cancelled or expired."""
    waits: Spread
    services: Spread


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """One look at the whole branch; ``behind`` while the day's figures are still catching up."""

    branch: Branch
    at: datetime
    counters: tuple[CounterStatus, ...]
    tickets: Mapping[str, Ticket]
    """Who is called or served, by ticket."""
    queues: tuple[QueueNow, ...]
    missed: tuple[Ticket, ...]
    figures: Figures
    printing: tuple[Printing, ...]
    """What came out today of the printers of kiosks that failed or stayed mute."""
    printers: tuple[PrinterNow, ...]
    screens: tuple[DisplayLag, ...]
    far: tuple[FarComputer, ...]
    """The branch's other computers and their devices, as the hub knows of them."""
    announced: tuple[StaffAnnouncement, ...]
    """What the staff announced and whose words are not erased yet, in order."""
    programs: tuple[Beat, ...]
    unsent: Unsent
    link: Link
    moved: Mapping[str, str]
    emergencies: tuple[Emergency, ...]
    messages: tuple[Message, ...]
    wish: Wish
    may_be_hub: bool
    """The branch has no hub that is heard of, and this computer could be it."""
    behind: bool


class Overlook:
    """Looks at everything, and remembers the day's figures."""

    def __init__(self) -> None:
        self._figures = DayFigures("")
        self._seq = 0

    def look(self, store: Store) -> Overview:
        """Return the branch as it is now."""
        with store.reading() as connection:
            branch = store.branch(connection)
            now = store.clock.now()
            more = self._catch_up(connection, branch, now)
            statuses = reading.counters(connection)
            counters = tuple(
                statuses.get(name, CounterStatus(counter=name)) for name in branch.counters
            )
            present = [reading.ticket(connection, c.ticket) for c in counters if c.ticket]
            far = tuple(far_computers(connection, branch, now))
            link, unsent = _server(connection, far)
            return Overview(
                branch=branch,
                at=now,
                counters=counters,
                tickets={t.id: t for t in present if t is not None},
                queues=self._queues(connection, branch),
                missed=tuple(self._missed(connection)),
                figures=self._day(),
                printing=self._printing(),
                printers=printers(connection),
                screens=tuple(lags(connection, branch, now)),
                far=far,
                announced=tuple(announcements.after(connection, 0, ANNOUNCEMENTS)),
                programs=tuple(beats(connection)),
                unsent=unsent,
                link=link,
                moved=people.moves(connection),
                emergencies=tuple(people.emergencies(connection)),
                messages=tuple(people.unread(connection)),
                wish=wish(connection),
                may_be_hub=_may_be_hub(connection),
                behind=more,
            )

    def _catch_up(self, connection: Connection, branch: Branch, now: datetime) -> bool:
        today = business_day(branch, now)
        if self._figures.business_day != today:
            self._figures = DayFigures(today)
            self._seq = changed.seq_before(connection, day_began(branch, today))
        news = changed.changed(connection, self._seq, CATCH_UP)
        for ticket, device in news.tickets:
            self._figures.take(ticket, device)
        self._seq = news.seq
        return news.more

    def _queues(self, connection: Connection, branch: Branch) -> tuple[QueueNow, ...]:
        waits, pauses = reading.waits(connection), reading.pauses(connection)
        found = []
        for service in branch.services.values():
            wait = waits.get(service.id)
            target = service.target_wait_min
            found.append(
                QueueNow(
                    service=service.id,
                    waiting=wait.waiting if wait else 0,
                    longest_since=wait.longest_since if wait else None,
                    target_min=target,
                    met=self._figures.within(service.id, target) if target else None,
                    paused=pauses.get(service.id),
                )
            )
        return tuple(found)

    def _printing(self) -> tuple[Printing, ...]:
        """Leave out who only gives numbers by word of mouth: a counter has no printer."""
        return tuple(one for one in self._figures.printing() if one.failed or one.unknown)

    def _missed(self, connection: Connection) -> list[Ticket]:
        found = reading.in_state(connection, State.NO_SHOW)
        return [t for t in found if t.business_day == self._figures.business_day]

    def _day(self) -> Figures:
        day = self._figures
        return Figures(
            issued=day.issued,
            waiting=day.in_state(State.WAITING),
            served=day.in_state(State.DONE),
            missed=day.in_state(State.NO_SHOW),
            gone=day.in_state(State.LEFT, State.CANCELLED, State.EXPIRED),
            waits=day.waits(),
            services=day.services(),
        )


def _may_be_hub(connection: Connection) -> bool:
    here = computer(connection)
    away = hub_contact(connection).link is HubLink.AWAY
    return here.role is Role.SATELLITE and here.heir and away


def _server(connection: Connection, far: Sequence[FarComputer]) -> tuple[Link, Unsent]:
    """Return how the branch stands with the server, which is for the hub to say."""
    if computer(connection).role is Role.HUB:
        return contact(connection).link, outbox.amount(connection)
    hubs = [one for one in far if one.facts.role == Role.HUB]
    if not hubs:
        return Link.UNKNOWN, outbox.amount(connection)
    hub = max(hubs, key=lambda one: one.facts.reign)
    said = hub.facts
    try:
        link = Link(said.link)
    except ValueError:
        link = Link.UNKNOWN
    oldest = None if said.unsent_s is None else hub.heard_at - timedelta(seconds=said.unsent_s)
    return link, Unsent(count=said.unsent, oldest=oldest, dead_letters=said.dead_letters)
