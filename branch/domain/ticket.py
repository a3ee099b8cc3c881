"""The life of a ticket: one visit, one number, one or more legs.

    waiting -> called -> serving -> done
       ^         |          |-> parked -> serving | waiting
       |         |          |-> waiting (transferred: a new leg, same number)
       |         |          '-> waiting (returned)
       |         |-> waiting (put back by the no-show policy)
       |         '-> no_show -> waiting (re-admitted)
       '-> left | cancelled | expired

A clerk's last action can be taken back for some seconds (``undoing.py``): the ticket is then as it
was before. Service that a vanished terminal cut off ends its leg and waits again.

A booked visit is in ``appointment.py`` until somebody arrives; then it is a ticket like this.
``evolve`` is the whole machine. An event that does not fit raises ``IllegalEvent``: whoever keeps
the log records it and shows it, and leaves the ticket as it was.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum

from branch.domain import events as e
from branch.domain.configuration import Standing
from branch.domain.leg import AT_A_COUNTER, LIVE, Before, Leg, State

__all__ = [
    "AT_A_COUNTER",
    "LIVE",
    "IllegalEvent",
    "Leg",
    "Paper",
    "Reprint",
    "State",
    "Ticket",
    "evolve",
]


class Paper(StrEnum):
    """What is known of the printed ticket."""

    RESERVED = "reserved"
    CONFIRMED = "confirmed"
    UNKNOWN = "unknown"
    FAILED = "failed"
    NONE = "none"
    """A clerk told the number, or nobody needed one."""


class Reprint(StrEnum):
    """What became of the duplicate that a clerk asked for."""

    NONE = ""
    ASKED = "asked"
    PRINTED = "printed"
    UNKNOWN = "unknown"
    FAILED = "failed"


class IllegalEvent(Exception):
    """The event does not fit the state that the ticket is in."""

    def __init__(self, state: StrEnum | None, event: e.Event, on: str = "a ticket") -> None:
        super().__init__(f"{type(event).__name__} on {on} that is {state or 'unknown'}")
        self.state = state
        self.event = event


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """The number, the paper and where the visit is now."""

    id: str
    number: str
    series: str
    business_day: str
    language: str
    party_size: int
    link: str
    state: State
    paper: Paper
    standing: Standing
    service: str
    queue: str
    arrived_at: datetime
    waiting_since: datetime
    not_before: datetime | None = None
    placed_first: bool = False
    held_for_counter: str | None = None
    held_for_clerk: str | None = None
    counter: str | None = None
    clerk: str | None = None
    calls: int = 0
    put_backs: int = 0
    last_called_at: datetime | None = None
    ended_at: datetime | None = None
    legs: tuple[Leg, ...] = ()
    priority_class: str = ""
    appointment: str = ""
    assistance: bool = False
    """Somebody should help this person: from the door to the counter, or at it."""
    return_to: str = ""
    """The clerk who sent the visit on and wants it back when the receiver is done."""
    return_service: str = ""
    reprint: Reprint = Reprint.NONE
    reprint_asked_at: datetime | None = None

    @property
    def leg(self) -> Leg:
        return self.legs[-1]


def _with_leg(ticket: Ticket, leg: Leg) -> tuple[Leg, ...]:
    return (*ticket.legs[:-1], leg)


def _issued(event: e.TicketIssued, at: datetime) -> Ticket:
    return Ticket(
        id=event.ticket,
        number=event.number,
        series=event.series,
        business_day=event.business_day,
        language=event.language,
        party_size=event.party_size,
        link=event.link,
        state=State.WAITING,
        paper=Paper.RESERVED if event.paper else Paper.NONE,
        standing=event.standing,
        service=event.service,
        queue=event.queue,
        arrived_at=at,
        waiting_since=event.waiting_since,
        legs=(Leg(service=event.service, waiting_since=event.waiting_since),),
        priority_class=event.priority_class,
        appointment=event.appointment,
        assistance=event.assistance,
    )


def _walk_in(ticket: Ticket, event: e.WalkInStarted, at: datetime) -> Ticket:
    leg = replace(ticket.leg, called_at=at, started_at=at, counter=event.counter, clerk=event.clerk)
    return replace(
        ticket,
        state=State.SERVING,
        counter=event.counter,
        clerk=event.clerk,
        legs=_with_leg(ticket, leg),
    )


def _called(ticket: Ticket, event: e.TicketCalled, at: datetime) -> Ticket:
    leg = replace(ticket.leg, called_at=at, counter=event.counter, clerk=event.clerk)
    if ticket.appointment and at < leg.waiting_since:
        leg = replace(leg, waiting_since=at)  # called before its time: nobody waited less than 0
    return replace(
        ticket,
        state=State.CALLED,
        counter=event.counter,
        clerk=event.clerk,
        calls=1,
        last_called_at=at,
        not_before=None,
        legs=_with_leg(ticket, leg),
    )


def _waits_again(
    ticket: Ticket, since: datetime, standing: Standing, not_before: datetime | None = None
) -> Ticket:
    return replace(
        ticket,
        state=State.WAITING,
        standing=standing,
        waiting_since=since,
        not_before=not_before,
        placed_first=False,
        held_for_counter=None,
        held_for_clerk=None,
        counter=None,
        clerk=None,
        calls=0,
        ended_at=None,
    )


def _transferred(ticket: Ticket, event: e.TicketTransferred, at: datetime) -> Ticket:
    closed = replace(ticket.leg, ended_at=at, outcome="transferred")
    waiting = _waits_again(ticket, event.waiting_since, Standing.TRANSFERRED)
    return replace(
        waiting,
        service=event.service,
        queue=event.queue,
        placed_first=event.placed_first,
        held_for_counter=event.to_counter,
        held_for_clerk=event.to_clerk,
        put_backs=0,
        return_to=event.clerk if event.comes_back else ticket.return_to,
        return_service=ticket.service if event.comes_back else ticket.return_service,
        legs=(*_with_leg(ticket, closed), Leg(service=event.service, waiting_since=at)),
    )


def _sent_back(ticket: Ticket, event: e.TicketSentBack, at: datetime) -> Ticket:
    closed = replace(ticket.leg, ended_at=at, outcome=event.outcome, delivered=event.delivered)
    return replace(
        _waits_again(ticket, event.waiting_since, Standing.TRANSFERRED),
        service=event.service,
        queue=event.queue,
        held_for_clerk=event.to_clerk,
        put_backs=0,
        return_to="",
        return_service="",
        legs=(*_with_leg(ticket, closed), Leg(service=event.service, waiting_since=at)),
    )


def _returned(ticket: Ticket, event: e.TicketReturned, at: datetime) -> Ticket:
    waiting = _waits_again(ticket, event.waiting_since, Standing.RETURNED)
    if not event.ends_leg:
        return waiting
    closed = replace(ticket.leg, ended_at=at, outcome="returned")
    anew = Leg(service=ticket.service, waiting_since=at)
    return replace(waiting, legs=(*_with_leg(ticket, closed), anew))


def _interrupted(ticket: Ticket, event: e.ServingInterrupted) -> Ticket:
    """The time after ``until`` was waited, not served; a call that nobody followed never was."""
    waiting = _waits_again(ticket, event.waiting_since, Standing.RETURNED)
    if ticket.leg.started_at is None:
        again = replace(ticket.leg, called_at=None, counter=None, clerk=None)
        return replace(waiting, legs=_with_leg(ticket, again))
    closed = replace(ticket.leg, ended_at=event.until, outcome="interrupted")
    anew = Leg(service=ticket.service, waiting_since=event.until)
    return replace(waiting, legs=(*_with_leg(ticket, closed), anew))


def _leg_added(ticket: Ticket, event: e.LegAdded, at: datetime) -> Ticket:
    closed = replace(
        ticket.leg, ended_at=at, outcome=event.outcome, delivered=(ticket.leg.service,)
    )
    added = Leg(
        service=event.service,
        waiting_since=at,
        called_at=at,
        started_at=at,
        counter=event.counter,
        clerk=event.clerk,
    )
    return replace(ticket, service=event.service, legs=(*_with_leg(ticket, closed), added))


def _finished(ticket: Ticket, event: e.ServingFinished, at: datetime) -> Ticket:
    leg = replace(ticket.leg, ended_at=at, outcome=event.outcome, delivered=event.delivered)
    return _ended(replace(ticket, legs=_with_leg(ticket, leg)), State.DONE, at)


def _ended(ticket: Ticket, state: State, at: datetime) -> Ticket:
    return replace(ticket, state=state, ended_at=at, held_for_counter=None, held_for_clerk=None)


def _parked(ticket: Ticket, event: e.TicketParked) -> Ticket:
    return replace(
        ticket,
        state=State.PARKED,
        counter=None,
        clerk=None,
        held_for_counter=None if event.for_clerk else event.counter,
        held_for_clerk=event.clerk if event.for_clerk else None,
    )


def _resumed(ticket: Ticket, event: e.TicketResumed) -> Ticket:
    return replace(
        ticket,
        state=State.SERVING,
        counter=event.counter,
        clerk=event.clerk,
        held_for_counter=None,
        held_for_clerk=None,
    )


UNDOABLE: dict[str, State] = {
    e.TicketCalled.__name__: State.CALLED,
    e.ServingStarted.__name__: State.SERVING,
    e.TicketPutBack.__name__: State.WAITING,
    e.TicketNoShow.__name__: State.NO_SHOW,
    e.TicketReadmitted.__name__: State.WAITING,
    e.TicketParked.__name__: State.PARKED,
    e.TicketResumed.__name__: State.SERVING,
    e.TicketReturned.__name__: State.WAITING,
    e.ServingInterrupted.__name__: State.WAITING,
    e.TicketTransferred.__name__: State.WAITING,
    e.LegAdded.__name__: State.SERVING,
    e.ServingFinished.__name__: State.DONE,
    e.TicketSentBack.__name__: State.WAITING,
    e.TicketCancelled.__name__: State.CANCELLED,
}
"""Which actions can be taken back, and the state that each leaves a ticket in.

An interruption is, when the terminal that was given up turns out to live."""


def before(ticket: Ticket) -> Before:
    """Return what an action on the ticket may change, as it is now."""
    return Before(**{field.name: getattr(ticket, field.name) for field in fields(Before)})


def _undone(ticket: Ticket, event: e.ActionUndone) -> Ticket:
    if UNDOABLE.get(event.action) is not ticket.state:
        raise IllegalEvent(ticket.state, event)
    was = event.before
    return replace(ticket, **{field.name: getattr(was, field.name) for field in fields(Before)})


def evolve(ticket: Ticket | None, event: e.TicketEvent, at: datetime) -> Ticket:
    """Return the ticket after what happened ``at``; raise IllegalEvent if that cannot be."""
    if ticket is None:
        if isinstance(event, e.TicketIssued):
            return _issued(event, at)
        raise IllegalEvent(None, event)
    match ticket.state, event:
        case _, e.TicketPrinted(duplicate=duplicate):
            reprint = Reprint.PRINTED if duplicate else ticket.reprint
            return replace(ticket, paper=Paper.CONFIRMED, reprint=reprint)
        case _, e.ReprintFailed(certain=certain):
            return replace(ticket, reprint=Reprint.FAILED if certain else Reprint.UNKNOWN)
        case _, e.ReprintAsked() if ticket.state in LIVE:
            return replace(ticket, reprint=Reprint.ASKED, reprint_asked_at=at)
        case _, e.PrintFailed(certain=certain):
            return replace(ticket, paper=Paper.FAILED if certain else Paper.UNKNOWN)
        case State.WAITING, e.TicketCalled():
            return _called(ticket, event, at)
        case _, e.ActionUndone():
            return _undone(ticket, event)
        case _, e.TicketAmended(party_size=size, assistance=helped) if ticket.state in LIVE:
            return replace(ticket, party_size=size, assistance=helped)
        case _, e.NoteAdded() if ticket.state in LIVE:
            return ticket
        case State.WAITING, e.WalkInStarted():
            return _walk_in(ticket, event, at)
        case State.CALLED, e.TicketRecalled():
            return replace(ticket, calls=ticket.calls + 1, last_called_at=at)
        case State.CALLED, e.ServingStarted():
            leg = replace(ticket.leg, started_at=at)
            return replace(ticket, state=State.SERVING, legs=_with_leg(ticket, leg))
        case State.CALLED, e.TicketPutBack(waiting_since=since, not_before=not_before):
            back = _waits_again(ticket, since, Standing.RETURNED, not_before)
            return replace(back, put_backs=ticket.put_backs + 1)
        case State.CALLED, e.TicketNoShow():
            return _ended(ticket, State.NO_SHOW, at)
        case State.NO_SHOW, e.TicketReadmitted(waiting_since=since):
            return _waits_again(ticket, since, Standing.RETURNED)
        case State.SERVING, e.TicketParked():
            return _parked(ticket, event)
        case State.PARKED, e.TicketResumed():
            return _resumed(ticket, event)
        case State.CALLED | State.SERVING | State.PARKED, e.TicketReturned():
            return _returned(ticket, event, at)
        case State.SERVING | State.PARKED, e.TicketTransferred():
            return _transferred(ticket, event, at)
        case State.SERVING, e.LegAdded():
            return _leg_added(ticket, event, at)
        case State.SERVING, e.TicketSentBack():
            return _sent_back(ticket, event, at)
        case State.CALLED | State.SERVING, e.ServingInterrupted():
            return _interrupted(ticket, event)
        case State.SERVING, e.ServingFinished():
            return _finished(ticket, event, at)
        case State.WAITING | State.PARKED, e.TicketLeft():
            return _ended(ticket, State.LEFT, at)
        case State.WAITING, e.CheckInUndone():
            return _ended(ticket, State.CANCELLED, at)
        case State.WAITING | State.CALLED | State.PARKED, e.TicketCancelled():
            return _ended(ticket, State.CANCELLED, at)
        case State.WAITING | State.CALLED | State.SERVING | State.PARKED, e.TicketExpired():
            return _ended(ticket, State.EXPIRED, at)
        case _:
            raise IllegalEvent(ticket.state, event)
