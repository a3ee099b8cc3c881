"""Facts of a computer that was cut off from the hub, taken into the branch's log afterwards.

History is not refused: what fits is applied, what does not fit is kept as a conflict and changes
nothing. A ticket on paper always wins over one that the hub made for the same touch and whose
answer was lost: nobody has seen that one.
"""

from __future__ import annotations

from datetime import datetime

from branch.domain import events as e
from branch.domain.counter import evolve_counter
from branch.domain.ticket import IllegalEvent, State, evolve
from branch.domain.view import BranchView

REPLACED = "replaced"
"""Why a ticket is cancelled whose answer never reached the kiosk."""


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
    return ""


def give_up_unseen(view: BranchView, ticket: str) -> tuple[e.Event, ...]:
    """Cancel what the hub gave out for a touch that the kiosk then answered by itself."""
    unseen = view.ticket(ticket)
    if unseen is None or unseen.state is not State.WAITING:
        return ()
    return (e.TicketCancelled(ticket=ticket, clerk="", reason=REPLACED),)
