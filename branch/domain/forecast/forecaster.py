"""The wait forecast of one branch: events in, forecasts out, nothing but the past in between.

    >>> forecaster = Forecaster(branch)
    >>> forecaster.observe(event, at)           # every event of the log, in its order
    >>> forecaster.preview("passport", at)      # before somebody chooses
    >>> forecaster.forecast(ticket, at)         # again, for who waits
    >>> forecaster.at_issue(ticket)             # what was said when it came, and why

An event that does not fit its ticket is left out, as it is everywhere. To start in the middle of
a day, or to come back after a restart, observe the log from its beginning: the same log gives the
same forecasts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from zoneinfo import ZoneInfo

from branch.domain import events as e
from branch.domain.configuration import Branch, Standing
from branch.domain.forecast.bookings import Bookings, newcomer
from branch.domain.forecast.crowd import Crowd, crowd
from branch.domain.forecast.estimates import estimates
from branch.domain.forecast.floor import Desk, Floor
from branch.domain.forecast.model import Asked, Model, Said
from branch.domain.forecast.parts import DayParts
from branch.domain.forecast.profiles import FileProfiles, Profiles
from branch.domain.forecast.selfcheck import SelfCheck
from branch.domain.forecast.values import Ahead, Forecast, Situation
from branch.domain.ticket import AT_A_COUNTER, IllegalEvent, State, Ticket, evolve

PROBED = 12
"""Among so many at the head of the queue somebody is asked in turn."""
NOT_HERE = "not here"
"""The name of a ticket that nobody has taken yet; sorts behind every one that was."""


@dataclass(frozen=True, slots=True)
class Waited:
    """Somebody has been called; whether they come is open."""

    wait_s: float
    called_s: float
    counters: int


@dataclass(frozen=True, slots=True)
class Told:
    """A ticket that waits for the first time, and the crowd it was told about."""

    said: Said
    crowd: Crowd


class Forecaster:
    """See the module; ``profiles`` replaces the branch file's where a log has none."""

    def __init__(self, branch: Branch, *, profiles: Profiles | None = None) -> None:
        self._zone = ZoneInfo(branch.timezone)
        self._profiles = profiles or FileProfiles(branch)
        self._floor = Floor(branch, self._profiles)
        self._parts = DayParts(branch.opening)
        self._bookings = Bookings()
        self._model = Model()
        self._told: dict[str, Told] = {}
        self._waited: dict[str, Waited] = {}
        self._again: dict[str, tuple[datetime, Said]] = {}
        self._turn = 0

    @property
    def check(self) -> SelfCheck:
        """The self-check, day by day."""
        return self._model.check

    def booked(self, ref: str, *, service: str, due: datetime) -> None:
        """Count on an appointment that is not checked in yet."""
        queue = self._queue_of(service)
        self._bookings.add(ref, service=service, queue=queue, due=due)

    def booking_over(self, ref: str, *, came: bool | None) -> None:
        """Count on it no longer: they came, did not, or (None) it was cancelled."""
        self._bookings.over(ref, came=came)

    def preview(
        self, service: str, at: datetime, standing: Standing = Standing.ORDINARY
    ) -> Forecast:
        """Return the forecast for somebody who would take a ticket now."""
        return self.said(service, at, standing).forecast

    def said(self, service: str, at: datetime, standing: Standing = Standing.ORDINARY) -> Said:
        """Return the forecast with all that it is judged by later."""
        queue = self._queue_of(service)
        ticket = newcomer(service=service, queue=queue, at=at, standing=standing, name=NOT_HERE)
        return self._say(ticket, at, at.timestamp()).said

    @property
    def labels(self) -> int:
        """How many finished waits were learnt from."""
        return self._model.labels

    @property
    def booked_count(self) -> int:
        """How many booked appointments nobody has come to yet."""
        return len(self._bookings)

    def waiting(self) -> tuple[str, ...]:
        """Return the tickets that wait now."""
        return tuple(ticket for line in self._floor.lines for ticket in line.waiting)

    def forecast(self, ticket: str, at: datetime) -> Forecast | None:
        """Return how long who waits will wait from now on; None for who does not wait."""
        waits = self._floor.tickets.get(ticket)
        if waits is None or waits.state is not State.WAITING:
            return None
        since = self._floor.line(waits.queue).waiting[ticket]
        return self._say(waits, at, since).said.forecast

    def at_issue(self, ticket: str) -> Forecast | None:
        """Return what a ticket was told when it came, until it is served or gone."""
        told = self._told.get(ticket)
        return told.said.forecast if told else None

    def observe(self, event: e.Event, at: datetime) -> float | None:
        """Take in what happened; return how long the event's ticket had waited if it says so.

        That is when somebody comes who waited in one go, from the number to the call.
        """
        match event:
            case e.TicketEvent():
                return self._ticket(event, at)
            case e.AppointmentEvent():
                self._bookings.observe(event, self._queue_of)
            case e.CounterOpened() | e.BreakEnded():
                self._floor.open(event.counter, event.clerk, at.timestamp())
            case e.CounterClosed() | e.BreakStarted():
                self._floor.close(event.counter)
            case e.DayClosed():
                self._turn_page(at)
            case _:
                pass
        return None

    def _ticket(self, event: e.TicketEvent, at: datetime) -> float | None:
        floor = self._floor
        before = floor.tickets.get(event.ticket)
        try:
            after = evolve(before, event, at)
        except IllegalEvent:
            return None
        now, waited_s = at.timestamp(), None
        if before is None:
            self._joins(after, at)
        elif before.state is State.WAITING:
            if after.state is not State.WAITING:
                self._leaves_line(before, after, at)
        elif after.state is State.WAITING:
            self._waits_again(after, event, at)
        self._at_counter(before, after, now)
        if after.state is State.SERVING:
            waited_s = self._comes(after)
        elif before and before.state is State.CALLED and after.state is not State.CALLED:
            self._does_not_come(before, event)
        floor.tickets[event.ticket] = after
        if after.ended_at is not None and after.state is not State.NO_SHOW:
            self._forget(event.ticket)
        return waited_s

    def _joins(self, ticket: Ticket, at: datetime) -> None:
        if ticket.appointment:
            self._bookings.over(ticket.appointment, came=True)
        since = ticket.waiting_since.timestamp()
        self._parts.seen(at.astimezone(self._zone))
        self._told[ticket.id] = self._say(ticket, at, since)
        self._floor.enter(ticket, since, at.timestamp())

    def _waits_again(self, ticket: Ticket, event: e.TicketEvent, at: datetime) -> None:
        self._told.pop(ticket.id, None)
        since = ticket.waiting_since.timestamp()
        if isinstance(event, e.TicketTransferred) and self._floor.is_plain(ticket):
            self._told[ticket.id] = self._say(ticket, at, since)
        self._floor.enter(ticket, since, at.timestamp())

    def _leaves_line(self, before: Ticket, after: Ticket, at: datetime) -> None:
        now = at.timestamp()
        since = self._floor.leave(before)
        if after.state is State.CALLED and since is not None:
            counters = self._floor.counters(self._floor.line(before.queue))
            self._waited[after.id] = Waited(max(0.0, now - since), now, counters)
            self._probe(before.queue, at)
        else:
            self._told.pop(after.id, None)

    def _probe(self, queue: str, at: datetime) -> None:
        """Tell one of those who wait on, in turn, how much longer: to learn from later.

        The rests of waits are not like waits; asking everybody at every call would cost too much.
        """
        waiting = self._floor.line(queue).waiting
        if not waiting:
            return
        self._turn += 1
        place = self._turn % min(len(waiting), PROBED)
        ticket = next(islice(waiting, place, None))
        told = self._say(self._floor.tickets[ticket], at, waiting[ticket]).said
        if told.forecast.situation.again:
            self._again[ticket] = at, told

    def _at_counter(self, before: Ticket | None, after: Ticket, now: float) -> None:
        was = before.counter if before and before.state in AT_A_COUNTER else None
        here = after.counter if after.state in AT_A_COUNTER else None
        if was == here:
            return
        if was is not None and before is not None:
            desk = self._floor.free(was, after.id)
            if desk is not None and before.state is State.SERVING:
                self._served(desk, now)
        if here is not None:
            self._floor.take(after.id, after.queue, here, after.clerk, now)

    @staticmethod
    def _served(desk: Desk, now: float) -> None:
        if desk.line is not None:
            desk.line.memory.served(max(0.0, now - desk.since))

    def _comes(self, ticket: Ticket) -> float | None:
        """Who was called is here: the wait is known and teaches. Returns a first one."""
        waited = self._waited.pop(ticket.id, None)
        told = self._told.pop(ticket.id, None)
        if waited is None:
            return None
        line = self._floor.line(ticket.queue)
        line.memory.called(came=True, waited_s=waited.wait_s)
        again = self._again.pop(ticket.id, None)
        if again is not None:
            at, said = again
            self._model.learn_again(said, max(0.0, waited.called_s - at.timestamp()))
        if told is None:
            return None
        asked = told.said.asked
        wait_s = waited.wait_s
        line.memory.waited(
            wait_s=wait_s, called_s=waited.called_s, hour=asked.hour, counters=waited.counters
        )
        self._spread(told, waited)
        self._model.learn(told.said, wait_s)
        return wait_s if len(ticket.legs) == 1 else None

    def _spread(self, told: Told, waited: Waited) -> None:
        """Tell the pace to the queue and to those that compete with it."""
        floor = self._floor
        line = floor.line(told.said.asked.queue)
        wait_s, weighted, plain = waited.wait_s, told.crowd.weighted + 1.0, told.crowd.plain + 1.0
        line.memory.own.add(wait_s, weighted)
        line.memory.long.add(wait_s, weighted)
        standing = told.said.asked.standing
        if standing is not Standing.ORDINARY:
            line.memory.pace_of(standing).add(wait_s, weighted)
        row = floor.overlap(line)
        for other in floor.lines:
            if row[other.index] or other is line:
                memory = other.memory
                memory.pooled.add(wait_s, plain)
                memory.shared.add(wait_s, weighted)
                memory.crew.add(waited.called_s, floor.share(other, line))
                memory.last_wait_pooled_s = wait_s

    def _does_not_come(self, ticket: Ticket, event: e.TicketEvent) -> None:
        """No label, but how likely people come is learnt from it."""
        waited = self._waited.pop(ticket.id, None)
        self._told.pop(ticket.id, None)
        self._again.pop(ticket.id, None)
        if waited is not None and isinstance(event, e.TicketNoShow | e.TicketPutBack):
            memory = self._floor.line(ticket.queue).memory
            memory.called(came=False, waited_s=waited.wait_s)

    def _turn_page(self, at: datetime) -> None:
        """Nobody of a closed day is re-admitted any more, or comes to its appointments."""
        self._bookings.turn_page(at.timestamp())
        gone = [id_ for id_, t in self._floor.tickets.items() if t.state is State.NO_SHOW]
        for ticket in gone:
            self._forget(ticket)

    def _forget(self, ticket: str) -> None:
        self._floor.tickets.pop(ticket, None)
        self._told.pop(ticket, None)
        self._waited.pop(ticket, None)
        self._again.pop(ticket, None)

    def _queue_of(self, service: str) -> str:
        known = self._floor.branch.services.get(service)
        return known.queue if known else service

    def _say(self, ticket: Ticket, at: datetime, since: float) -> Told:
        floor = self._floor
        now = at.timestamp()
        wall = at.astimezone(self._zone)
        line = floor.line(ticket.queue)
        found = crowd(floor, self._bookings, ticket, since, now)
        inputs = estimates(
            floor,
            line,
            found,
            standing=ticket.standing,
            now=now,
            waited_s=max(0.0, now - since),
            hour=wall.hour,
        )
        ahead = Ahead.OWN if found.anybody_own else Ahead.OTHERS if found.plain else Ahead.NOBODY
        situation = Situation(
            ahead=ahead,
            own_ahead=found.own,
            others_ahead=max(0.0, found.weighted - found.own),
            counters=found.counters,
            service_s=line.memory.service_s,
            part=self._parts.at(wall),
            waited_s=max(0.0, now - since),
        )
        asked = Asked(
            queue=ticket.queue,
            service=ticket.service,
            standing=ticket.standing,
            day=wall.date().isoformat(),
            hour=wall.hour,
        )
        return Told(self._model.say(asked, situation, inputs, line.memory.last_wait_s), found)
