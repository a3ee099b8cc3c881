"""A ticket's paper once more, because a clerk asks for it: who lost theirs, or got none.

The kiosk that gave the ticket out prints it, marked as a duplicate, while the person may still be
on the way there. After that it does not: such a paper would come into other hands.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from branch.domain import events as e
from branch.domain.errors import (
    BranchError,
    NoPaperTicket,
    NotAllowedNow,
    ReprintedAlready,
    ReprintUnderWay,
    UnknownTicket,
)
from branch.domain.ticket import LIVE, Paper, Reprint, Ticket
from branch.domain.view import BranchView

REPRINT_WITHIN = timedelta(seconds=60)
"""So long a kiosk takes an order for a duplicate, and so long a clerk waits for an answer."""


def ask_reprint(view: BranchView, *, ticket: str, clerk: str) -> tuple[e.Event, ...]:
    """Ask the ticket's kiosk for a duplicate. Raises the ClerkError that ``why_not`` returns."""
    known = view.ticket(ticket)
    if known is None:
        raise UnknownTicket(ticket)
    if error := why_not(known, view.now):
        raise error
    return (e.ReprintAsked(ticket=ticket, clerk=clerk),)


def why_not(ticket: Ticket, now: datetime) -> BranchError | None:
    """Return why the ticket is not printed again now, None if it may be."""
    if ticket.state not in LIVE:
        return NotAllowedNow("ask_reprint", ticket.number, ticket.state)
    if ticket.paper is Paper.NONE:
        return NoPaperTicket(ticket.number)
    if ticket.reprint is Reprint.PRINTED:
        return ReprintedAlready(ticket.number)
    return ReprintUnderWay(ticket.number) if is_open(ticket, now) else None


def is_open(ticket: Ticket, now: datetime) -> bool:
    """Tell whether a kiosk should still print the duplicate."""
    asked_at = ticket.reprint_asked_at
    if ticket.reprint is not Reprint.ASKED or asked_at is None:
        return False
    return ticket.state in LIVE and now - asked_at <= REPRINT_WITHIN


def reprint_failed(
    view: BranchView, *, ticket: str, job: str, reason: str, certain: bool
) -> tuple[e.Event, ...]:
    """Record what became of a duplicate that did not come for certain, if a clerk waits for it."""
    known = view.ticket(ticket)
    if known is None:
        raise UnknownTicket(ticket)
    if known.reprint is not Reprint.ASKED:
        return ()
    return (e.ReprintFailed(ticket=ticket, job=job, reason=reason, certain=certain),)
