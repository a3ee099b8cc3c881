"""What a counter is doing: closed, open or on a break; who sits there; which ticket is there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from branch.domain import events as e
from branch.domain.leg import AT_A_COUNTER


class CounterState(StrEnum):
    CLOSED = "closed"
    OPEN = "open"
    BREAK = "break"


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterStatus:
    """The counter as it stands; a parked ticket is kept for it, but is not at it."""

    counter: str
    state: CounterState = CounterState.CLOSED
    clerk: str | None = None
    ticket: str | None = None
    since: datetime | None = None
    break_reason: str = ""


_LEAVES = (
    e.TicketPutBack,
    e.TicketNoShow,
    e.TicketParked,
    e.TicketReturned,
    e.TicketTransferred,
    e.TicketSentBack,
    e.ServingInterrupted,
    e.ServingFinished,
)


def evolve_counter(status: CounterStatus, event: e.Event, at: datetime) -> CounterStatus:
    """Return the counter after an event that names its counter; others leave it as it is."""
    match event:
        case e.CounterOpened(clerk=clerk):
            return replace(status, state=CounterState.OPEN, clerk=clerk, since=at, break_reason="")
        case e.CounterClosed() | e.CounterLost():
            return replace(status, state=CounterState.CLOSED, clerk=None, since=at, break_reason="")
        case e.BreakStarted(reason=reason):
            return replace(status, state=CounterState.BREAK, since=at, break_reason=reason)
        case e.BreakEnded():
            return replace(status, state=CounterState.OPEN, since=at, break_reason="")
        case (
            e.TicketCalled(ticket=ticket)
            | e.TicketResumed(ticket=ticket)
            | e.WalkInStarted(ticket=ticket)
        ):
            return replace(status, ticket=ticket)
        case e.ActionUndone(ticket=ticket, before=before) if before.state in AT_A_COUNTER:
            return replace(status, ticket=ticket)
        case e.ActionUndone(ticket=ticket) if ticket == status.ticket:
            return replace(status, ticket=None)
        case _ if isinstance(event, _LEAVES) and event.ticket == status.ticket:
            return replace(status, ticket=None)
        case _:
            return status


def vacate(status: CounterStatus) -> CounterStatus:
    """Return the counter without its ticket: it was cancelled or expired from elsewhere."""
    return replace(status, ticket=None)
