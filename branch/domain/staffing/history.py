"""What a branch's log says of its half hours: who came, how long it took, who was there to serve.

``History.take`` takes the events one by one. The day and the half hour are those of the branch's
own clock. What the log does not know stays out: somebody still waiting at its end is no wait, and a
counter that somebody forgot to close is open until the day is closed.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo

from branch.domain import events as e
from branch.domain.configuration import Standing

SLOT = timedelta(minutes=30)
SLOT_S = 1800
SLOTS = 48
SAMPLES = 2000
"""Service times that are kept of each service; the latest."""
LONGEST_S = 4 * 3600
"""A longer service is one that somebody forgot to finish."""


@dataclass(slots=True)
class Line:
    """One service in one half hour, by when people came."""

    arrivals: int = 0
    waits: list[float] = field(default_factory=list)
    """Seconds, of those who were called and came."""
    gave_up: int = 0
    waited_in_vain_s: float = 0.0


@dataclass(slots=True)
class HalfHour:
    """What happened in one half hour of one day."""

    lines: defaultdict[str, Line] = field(default_factory=lambda: defaultdict(Line))
    open_s: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    """Seconds that each counter was open and not on a break."""


@dataclass(slots=True)
class _Visit:
    """One leg until it is over."""

    service: str
    since: datetime
    called: datetime | None = None
    counter: str = ""
    at_counter: datetime | None = None
    occupied_s: float = 0.0


class History:
    """Half hours by day and place in the day, and service times by service."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self.days: dict[date, dict[int, HalfHour]] = {}
        self.service_s: defaultdict[str, deque[float]] = defaultdict(lambda: deque(maxlen=SAMPLES))
        self.served_at: defaultdict[str, defaultdict[str, int]] = defaultdict(
            lambda: defaultdict(int)
        )
        """How often each counter has served each service."""
        self.standings: defaultdict[str, defaultdict[Standing, int]] = defaultdict(
            lambda: defaultdict(int)
        )
        """With which standing people came for each service."""
        self._visits: dict[str, _Visit] = {}
        self._open: dict[str, datetime] = {}

    @property
    def services(self) -> tuple[str, ...]:
        """Return every service that anybody came for, by name."""
        seen = {s for day in self.days.values() for half in day.values() for s in half.lines}
        return tuple(sorted(seen))

    def half_hour(self, at: datetime) -> HalfHour:
        """Return the half hour of an instant; it is made if nothing happened in it before."""
        wall = at.astimezone(self._zone)
        place = (wall.hour * 60 + wall.minute) // 30
        return self.days.setdefault(wall.date(), {}).setdefault(place, HalfHour())

    def take(self, event: e.Event, at: datetime) -> None:
        """Take one event in; one that does not fit what went before is left out."""
        match event:
            case e.TicketIssued():
                self._arrives(event.ticket, event.service, at)
                self.standings[event.service][event.standing] += 1
            case e.TicketEvent():
                visit = self._visits.get(event.ticket)
                if visit is not None:
                    self._goes_on(visit, event, at)
            case e.CounterOpened() | e.BreakEnded():
                self._open.setdefault(event.counter, at)
            case e.CounterClosed() | e.BreakStarted():
                self._closed(event.counter, at)
            case e.DayClosed():
                for counter in tuple(self._open):
                    self._closed(counter, at)
            case _:
                pass

    def finish(self, at: datetime) -> None:
        """Say how far the log goes: what is open has been open until then."""
        for counter in tuple(self._open):
            self._closed(counter, at)

    def _arrives(self, ticket: str, service: str, at: datetime) -> None:
        self._visits[ticket] = _Visit(service, at)
        self._line(service, at).arrivals += 1

    def _line(self, service: str, at: datetime) -> Line:
        return self.half_hour(at).lines[service]

    def _goes_on(self, visit: _Visit, event: e.TicketEvent, at: datetime) -> None:
        match event:
            case e.TicketCalled() | e.TicketResumed():
                self._comes(visit, event.counter, at)
            case e.TicketParked() | e.TicketReturned() | e.TicketPutBack():
                self._leaves_counter(visit, at)
            case e.TicketTransferred():
                self._served(visit, at)
                self._arrives(event.ticket, event.service, at)
            case e.ServingFinished():
                self._served(visit, at)
                del self._visits[event.ticket]
            case e.TicketNoShow() | e.TicketLeft():
                self._gives_up(visit, at)
                del self._visits[event.ticket]
            case e.TicketCancelled() | e.TicketExpired() | e.CheckInUndone():
                del self._visits[event.ticket]
            case _:
                pass

    def _comes(self, visit: _Visit, counter: str, at: datetime) -> None:
        visit.called = visit.called or at
        visit.counter, visit.at_counter = counter, at
        # A log that begins in the middle of a day has not seen the counter open.
        self._open.setdefault(counter, at)

    def _leaves_counter(self, visit: _Visit, at: datetime) -> None:
        if visit.at_counter is not None:
            visit.occupied_s += max(0.0, (at - visit.at_counter).total_seconds())
            visit.at_counter = None

    def _served(self, visit: _Visit, at: datetime) -> None:
        self._leaves_counter(visit, at)
        if visit.called is None:
            return
        waited = max(0.0, (visit.called - visit.since).total_seconds())
        self._line(visit.service, visit.since).waits.append(waited)
        if visit.occupied_s <= LONGEST_S:
            self.service_s[visit.service].append(visit.occupied_s)
        self.served_at[visit.counter][visit.service] += 1

    def _gives_up(self, visit: _Visit, at: datetime) -> None:
        line = self._line(visit.service, visit.since)
        line.gave_up += 1
        line.waited_in_vain_s += max(0.0, ((visit.called or at) - visit.since).total_seconds())

    def _closed(self, counter: str, at: datetime) -> None:
        since = self._open.pop(counter, None)
        if since is None:
            return
        while since < at:
            # Half hours of the wall begin at half hours of the world, but for a few odd zones.
            rest = SLOT_S - (since.timestamp() % SLOT_S)
            until = min(at, since + timedelta(seconds=rest))
            self.half_hour(since).open_s[counter] += (until - since).total_seconds()
            since = until


def busy_days(history: History, wanted: Callable[[date], bool]) -> Mapping[date, int]:
    """Return the tickets of the days on which the branch was open as usual.

    A day with less than a fifth of the middle one was a holiday or a rehearsal.
    """
    counts = {
        day: sum(line.arrivals for half in halves.values() for line in half.lines.values())
        for day, halves in history.days.items()
        if wanted(day)
    }
    seen = sorted(count for count in counts.values() if count)
    if not seen:
        return {}
    least = seen[len(seen) // 2] / 5
    return {day: count for day, count in counts.items() if count >= max(1.0, least)}
