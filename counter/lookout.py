"""Reads what all windows of the program show, in one look at the shared file.

One look serves every window: what waits is read once per work profile, not once per counter, so
that ninety counters in one program cost little more than one. Runs on the ``store`` thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection

from branch.domain.calling import is_held, may_call, ranking
from branch.domain.configuration import Branch, WorkProfile
from branch.domain.counter import CounterStatus
from branch.domain.events import AtCounter, CallReason, TicketCalled
from branch.domain.printer import PrinterNow
from branch.domain.staff_call import StaffCall
from branch.domain.supervising_state import Emergency, Message
from branch.domain.ticket import State, Ticket
from branch.store import late, outbox, outlook, people, printers, reading
from branch.store.computer import cut_off, out_of_touch
from branch.store.configuring import Running, running
from branch.store.lone_view import LoneView
from branch.store.outbox import Unsent
from branch.store.store import Store
from branch.store.view import StoredView
from counter.session import Scene
from counter.tally import Tally

LISTED = 50
"""Rows of a list. Who waits behind them is counted, not read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Misfit:
    """Something done here alone that did not fit what the branch did meanwhile."""

    event_id: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """What this computer did without the hub: how much it still has, and what did not fit."""

    waiting: int = 0
    misfits: tuple[Misfit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchNow:
    """One look: the counters of the branch, and a scene for each one watched."""

    branch: Branch
    counters: Mapping[str, CounterStatus]
    scenes: Mapping[str, Scene]
    unsent: Unsent
    printers: tuple[PrinterNow, ...] = ()
    secrets: frozenset[str] = frozenset()
    """Clerks who sign in with a PIN or password."""
    away: bool = False
    """This computer cannot reach the branch's hub: all of this may be old."""
    alone: bool = False
    """The hub is gone, and counters go on with what they may do by themselves."""
    own: Own = Own()
    messages: tuple[Message, ...] = ()
    emergencies: tuple[Emergency, ...] = ()
    staff_calls: tuple[StaffCall, ...] = ()
    """Kiosks at which somebody waits for a person."""
    running: Running | None = None
    """Which branch file all this goes by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lane:
    """Who waits for one work profile, in the order of the call rule.

    ``held`` is for single counters and clerks, whatever their profile; ``later`` was put back.
    """

    offered: tuple[Ticket, ...]
    held: tuple[Ticket, ...]
    later: tuple[Ticket, ...]
    count: int


@dataclass(slots=True)
class _Look:
    """What is read once for all windows."""

    connection: Connection
    branch: Branch
    now: datetime
    view: LoneView
    alone: bool
    lanes: dict[str, _Lane] = field(default_factory=dict)
    parked: list[Ticket] = field(default_factory=list)
    missed: list[Ticket] = field(default_factory=list)
    due: dict[str, datetime] = field(default_factory=dict)

    def lane(self, profile: WorkProfile, counter: str, clerk: str | None) -> _Lane:
        if profile.id not in self.lanes:
            self.lanes[profile.id] = self._read_lane(profile, counter, clerk)
        return self.lanes[profile.id]

    def who_waits(
        self, profile: WorkProfile, counter: str, clerk: str
    ) -> tuple[tuple[Ticket, ...], int]:
        """Return who waits for the counter, the next one first, and how many that are in all."""
        if self.alone:
            own = self.view.lane()
            ranked = ranking(self.branch, own, counter=counter, clerk=clerk, now=self.now)
            return tuple(c.ticket for c in ranked), len(ranked)
        lane = self.lane(profile, counter, clerk)
        held = [t for t in lane.held if may_call(t, profile, counter, clerk)]
        others = [t for t in lane.held if t.queue in profile.weights]
        count = lane.count - len(others) + len(held)
        waiting = [t for t in (*held, *lane.offered, *lane.later) if t.id not in self.view.tickets]
        return tuple(waiting), count

    def _read_lane(self, profile: WorkProfile, counter: str, clerk: str | None) -> _Lane:
        view = StoredView(self.connection, self.branch, self.now)
        found = [
            *view.lane_heads(profile.queues),
            *reading.waiting(self.connection, profile.queues, LISTED),
        ]
        tickets = list({ticket.id: ticket for ticket in found}.values())
        ranked = ranking(self.branch, tickets, counter=counter, clerk=clerk, now=self.now)
        offered = tuple(c.ticket for c in ranked if not self._held(c.ticket))
        known = {ticket.id for ticket in offered}
        rest = [ticket for ticket in tickets if ticket.id not in known]
        return _Lane(
            offered=offered,
            held=tuple(ticket for ticket in rest if self._held(ticket)),
            later=tuple(t for t in rest if not self._held(t) and t.queue in profile.weights),
            count=reading.waiting_count(self.connection, profile.queues),
        )

    def _held(self, ticket: Ticket) -> bool:
        return is_held(self.branch, ticket, self.now)


class Lookout:
    """Looks, and remembers why the tickets now at the counters were called."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._tally = Tally()
        self._reasons: dict[tuple[str, datetime | None], CallReason | None] = {}

    def look(self, watched: Iterable[str]) -> BranchNow:
        """Return the branch as these counters see it. Raises CannotStart without configuration."""
        with self._store.reading() as connection:
            branch = self._store.branch(connection)
            now = self._store.clock.now()
            view = LoneView(connection, branch, now)
            counters = {**reading.counters(connection), **view.counters}
            look = _Look(connection, branch, now, view, cut_off(connection))
            wanted = [name for name in watched if name in branch.counters]
            if wanted:
                said = outlook.expected(connection, look.now)
                look.due = {ticket: one.due for ticket, one in said.items()}
                self._tally.follow(connection, branch, look.now)
                parked = reading.in_state(connection, State.PARKED)
                known = {ticket.id: ticket for ticket in parked} | view.tickets
                look.parked = [one for one in known.values() if one.state is State.PARKED]
                look.missed = reading.in_state(connection, State.NO_SHOW, limit=LISTED)
            scenes = {name: self._scene(look, counters, name) for name in wanted}
            self._forget(scenes.values())
            return BranchNow(
                branch=branch,
                counters=counters,
                scenes=scenes,
                unsent=outbox.amount(connection),
                printers=printers.printers(connection),
                away=out_of_touch(connection, look.now, self._store.clock.speed),
                alone=look.alone,
                own=_own(connection),
                secrets=people.who_has_secrets(connection),
                messages=tuple(people.unread(connection)),
                emergencies=tuple(people.emergencies(connection)),
                staff_calls=tuple(reading.open_staff_calls(connection)),
                running=running(connection),
            )

    def _scene(self, look: _Look, counters: Mapping[str, CounterStatus], counter: str) -> Scene:
        status = counters.get(counter, CounterStatus(counter=counter))
        if status.clerk is None:
            return Scene(branch=look.branch, status=status)
        profile = look.branch.profile_of(counter, status.clerk)
        offered, waiting = look.who_waits(profile, counter, status.clerk)
        ticket = look.view.ticket(status.ticket) if status.ticket else None
        return Scene(
            branch=look.branch,
            status=status,
            ticket=ticket,
            reason=self._reason(look.view, ticket) if ticket else None,
            offered=offered[:LISTED],
            waiting=waiting,
            alone=look.alone,
            parked=tuple(t for t in look.parked if _kept_for(t, counter, status.clerk)),
            missed=tuple(t for t in look.missed if _may_return(look, t, profile)),
            due=look.due,
            figures=self._tally.of(status.clerk),
        )

    def _reason(self, view: LoneView, ticket: Ticket) -> CallReason | None:
        key = (ticket.id, ticket.leg.called_at)
        if key not in self._reasons:
            past = [event for event, _at in view.history(ticket.id)]
            calls = [event for event in past if isinstance(event, TicketCalled)]
            self._reasons[key] = calls[-1].reason if calls else None
        return self._reasons[key]

    def _forget(self, scenes: Iterable[Scene]) -> None:
        at_counters = {scene.ticket.id for scene in scenes if scene.ticket}
        self._reasons = {k: why for k, why in self._reasons.items() if k[0] in at_counters}


def _own(connection: Connection) -> Own:
    found = []
    for fact, _reason in late.conflicts(connection):
        event = fact.event()
        if isinstance(event, AtCounter):
            ticket = reading.ticket(connection, event.ticket)
            found.append(Misfit(event_id=fact.event_id, number=ticket.number if ticket else ""))
    return Own(waiting=late.deeds(connection), misfits=tuple(found))


def _kept_for(ticket: Ticket, counter: str, clerk: str) -> bool:
    return ticket.held_for_counter == counter or ticket.held_for_clerk == clerk


def _may_return(look: _Look, ticket: Ticket, profile: WorkProfile) -> bool:
    policy = look.branch.no_show_of(appointment=bool(ticket.appointment))
    allowed = timedelta(minutes=policy.readmission_min)
    recent = ticket.ended_at is not None and look.now - ticket.ended_at <= allowed
    return recent and ticket.queue in profile.weights
