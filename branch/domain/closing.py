"""The end of a business day that is over: for a hub that was switched off when it ended, too.

``working.close_day`` ends the day that is going on. This one ends days that have passed: tickets
of today stay, whoever is called or served stays with the clerk.
"""

from __future__ import annotations

from branch.domain import events as e
from branch.domain.configuration import AtDayClose
from branch.domain.hours import business_day
from branch.domain.ticket import State
from branch.domain.view import BranchView


def close_past_day(view: BranchView, *, day: str) -> tuple[e.Event, ...]:
    """End the business day ``day`` (ISO date), which must be over; else nothing happens.

    Who still waits since then, or since an even earlier day, expires or is carried over as the
    policy says.
    """
    if day >= business_day(view.branch, view.now):
        return ()
    left = [
        ticket
        for ticket in view.live_tickets()
        if ticket.business_day <= day and ticket.state in {State.WAITING, State.PARKED}
    ]
    expire = view.branch.day.at_close is AtDayClose.EXPIRE
    expired = [e.TicketExpired(ticket=ticket.id) for ticket in left] if expire else []
    return (
        *expired,
        e.DayClosed(
            business_day=day,
            expired=len(expired),
            carried_over=0 if expire else len(left),
        ),
    )
