"""A clerk's last action, taken back: a new event that says how the ticket was, nothing is erased.

Only the last thing that happened to a ticket can be taken back, by who did it, for as long as the
branch allows (``CounterRules.undo_s``), and only where the ticket can still be what it was: its
counter is free, and nobody else was given its number meanwhile.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from branch.domain import events as e
from branch.domain.calling import working_counter
from branch.domain.errors import CounterBusy, NothingToUndo, UnknownTicket
from branch.domain.ticket import AT_A_COUNTER, LIVE, UNDOABLE, Ticket, before, evolve
from branch.domain.view import BranchView

_BESIDE = (
    e.TicketPrinted,
    e.PrintFailed,
    e.ReprintAsked,
    e.ReprintFailed,
    e.NoteAdded,
    e.TicketAmended,
)
"""What happens to a ticket beside its way through the day."""


def last_step(view: BranchView, ticket: str) -> tuple[e.TicketEvent, datetime, Ticket | None]:
    """Return what happened last to a known ticket on its way, when, and how it was before."""
    steps = [(event, at) for event, at in view.history(ticket) if not isinstance(event, _BESIDE)]
    event, at = steps[-1]
    was: Ticket | None = None
    for earlier, then in steps[:-1]:
        was = evolve(was, earlier, then)
    return event, at, was


def undo(view: BranchView, *, counter: str, ticket: str) -> tuple[e.Event, ...]:
    """Take back what this clerk did last to the ticket. Raises NothingToUndo or CounterBusy."""
    status, clerk = working_counter(view, counter)
    known = view.ticket(ticket)
    if known is None:
        raise UnknownTicket(ticket)
    event, at, was = last_step(view, ticket)
    mine = getattr(event, "clerk", None) == clerk and getattr(event, "counter", counter) == counter
    allowed = timedelta(seconds=view.branch.counter_rules.undo_s)
    if type(event).__name__ not in UNDOABLE or not mine or view.now - at > allowed:
        raise NothingToUndo(known.number)
    if was is None:
        raise NothingToUndo(known.number)
    if known.state not in LIVE and was.state in LIVE and view.number_in_use(known.number):
        raise NothingToUndo(known.number)
    if was.state in AT_A_COUNTER:
        if was.counter != counter:
            raise NothingToUndo(known.number)
        if status.ticket not in {None, ticket}:
            busy = view.ticket(status.ticket or "")
            raise CounterBusy(counter, busy.number if busy else "")
    return (
        e.ActionUndone(
            ticket=ticket,
            counter=counter,
            clerk=clerk,
            action=type(event).__name__,
            before=before(was),
        ),
    )
