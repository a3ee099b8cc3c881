"""Facts of a computer that was cut off from the hub, taken into the branch's log afterwards.

History is not refused: what fits is applied, what does not fit is kept as a conflict and changes
nothing. A ticket on paper always wins over one that the hub made for the same touch and whose
answer was lost: nobody has seen that one.
"""

from __future__ import annotations

from datetime import datetime

from branch.domain import events as e
from branch.domain.counter import CounterState, evolve_counter
from branch.domain.lone_events import WentOnAlone
from branch.domain.ticket import AT_A_COUNTER, IllegalEvent, State, before, evolve
from branch.domain.undoing import last_step
from branch.domain.view import BranchView

REPLACED = "replaced"
"""Why a ticket is cancelled whose answer never reached the kiosk."""

DONE_ALREADY = "it was done already, and only the answer was lost"
"""Why a fact changes nothing that the hub had recorded for the same press."""

_BRING = (e.TicketCalled, e.TicketResumed, e.WalkInStarted)
"""What brings somebody to a counter."""


def why_not(view: BranchView, event: e.Event, at: datetime) -> str:
    """Return why what happened ``at`` does not fit the branch as it is; nothing if it does."""
    if isinstance(event, e.TicketIssued) and view.number_in_use(event.number):
        return f"{event.number} is somebody else's"
    try:
        if isinstance(event, e.TicketEvent):
            evolve(view.ticket(event.ticket), event, at)
        if isinstance(event, e.AtCounter | e.CounterEvent):
            evolve_counter(view.counter(event.counter), event, at)
    except IllegalEvent as error:
        return str(error)
    return _elsewhere(view, event) if isinstance(event, e.AtCounter) else ""


def _elsewhere(view: BranchView, event: e.AtCounter) -> str:
    """Return where the person is meanwhile, or who is at the counter."""
    ticket, here = view.ticket(event.ticket), view.counter(event.counter).ticket
    if ticket and ticket.state in AT_A_COUNTER and ticket.counter != event.counter:
        return f"{ticket.number} is at counter {ticket.counter} meanwhile"
    if isinstance(event, _BRING) and here not in {None, event.ticket}:
        other = view.ticket(here or "")
        return f"{other.number if other else here} is at counter {event.counter} meanwhile"
    return ""


def come_back(view: BranchView, event: WentOnAlone) -> tuple[e.Event, ...]:
    """A terminal that was thought lost lives: its counter is open, and its ticket is still there.

    Nothing where somebody else sits there now, or the clerk elsewhere. A ticket that was called
    for the counter and of which its terminal never heard waits again; the one that the hub gave
    back is at the counter again, unless something happened to it since.
    """
    status = view.counter(event.counter)
    if status.clerk not in {None, event.clerk}:
        return ()
    if view.counter_of(event.clerk) not in {None, event.counter}:
        return ()
    at = {"counter": event.counter, "clerk": event.clerk}
    done: list[e.Event] = []
    if status.state is CounterState.CLOSED:
        done.append(e.CounterOpened(**at))
    there = view.ticket(status.ticket) if status.ticket not in {None, event.ticket} else None
    if there is not None and there.state is not State.CALLED:
        return tuple(done)
    if there is not None:
        called = there.last_called_at or view.now
        since = there.waiting_since
        done.append(e.ServingInterrupted(ticket=there.id, until=called, waiting_since=since, **at))
    if (own := _given_back(view, event)) is not None:
        done.append(own)
    return tuple(done)


def _given_back(view: BranchView, event: WentOnAlone) -> e.ActionUndone | None:
    """Return that the hub did not give the terminal's own ticket back, if nobody has it since."""
    ticket = view.ticket(event.ticket or "")
    if ticket is None or ticket.state is not State.WAITING:
        return None
    last, _at, was = last_step(view, ticket.id)
    cut = isinstance(last, e.ServingInterrupted) and last.counter == event.counter
    if not cut or was is None:
        return None
    return e.ActionUndone(
        ticket=ticket.id,
        counter=event.counter,
        clerk=event.clerk,
        action=type(last).__name__,
        before=before(was),
    )


def give_up_unseen(view: BranchView, ticket: str) -> tuple[e.Event, ...]:
    """Cancel what the hub gave out for a touch that the kiosk then answered by itself."""
    unseen = view.ticket(ticket)
    if unseen is None or unseen.state is not State.WAITING:
        return ()
    return (e.TicketCancelled(ticket=ticket, clerk="", reason=REPLACED),)
