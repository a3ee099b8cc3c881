"""What a clerk gives out or writes down by hand: a number without paper, a walk-in, notes, marks.

A clerk is not bound by what binds a kiosk: opening hours, a pause and the day's cap are for who
comes alone, and a person at the desk answers questions there.
"""

from __future__ import annotations

from dataclasses import replace

from branch.domain import events as e
from branch.domain.calling import free_counter, working_counter
from branch.domain.configuration import Standing
from branch.domain.errors import NotAllowedNow, NoteEmpty, UnknownService, UnknownTicket
from branch.domain.ids import link_key
from branch.domain.issuing import Numbers, class_standing, new_ticket, next_index
from branch.domain.ticket import LIVE, Ticket
from branch.domain.view import BranchView

MOST_PEOPLE = 500
LONGEST_NOTE = 1000


def give_ticket(
    view: BranchView,
    *,
    counter: str,
    service: str,
    language: str,
    party_size: int = 1,
    priority_class: str = "",
    assistance: bool = False,
    numbers: Numbers = next_index,
) -> tuple[e.Event, ...]:
    """Give out a number by word of mouth; who has it waits like everybody else."""
    working_counter(view, counter)
    return (_number(view, service, language, party_size, priority_class, assistance, numbers),)


def serve_walk_in(
    view: BranchView,
    *,
    counter: str,
    service: str,
    language: str,
    party_size: int = 1,
    priority_class: str = "",
    assistance: bool = False,
    numbers: Numbers = next_index,
) -> tuple[e.Event, ...]:
    """Serve somebody who took no ticket, at once; nothing is shown or spoken."""
    clerk = free_counter(view, counter)
    issued = _number(view, service, language, party_size, priority_class, assistance, numbers)
    return (issued, e.WalkInStarted(ticket=issued.ticket, counter=counter, clerk=clerk))


def amend(
    view: BranchView, *, ticket: str, clerk: str, party_size: int, assistance: bool
) -> tuple[e.Event, ...]:
    """Note how many people come, and whether somebody should help them."""
    known = _live(view, ticket, "amend")
    size = max(1, min(party_size, MOST_PEOPLE))
    if (known.party_size, known.assistance) == (size, assistance):
        return ()
    return (e.TicketAmended(ticket=ticket, clerk=clerk, party_size=size, assistance=assistance),)


def add_note(view: BranchView, *, ticket: str, clerk: str, text: str) -> tuple[e.Event, ...]:
    """Write something down about the visit; the words themselves are kept by who records it."""
    _live(view, ticket, "add_note")
    if not 0 < len(text.strip()) <= LONGEST_NOTE:
        raise NoteEmpty(LONGEST_NOTE)
    return (e.NoteAdded(ticket=ticket, clerk=clerk, personal=link_key(view.random)),)


def _number(
    view: BranchView,
    service: str,
    language: str,
    party_size: int,
    priority_class: str,
    assistance: bool,
    numbers: Numbers,
) -> e.TicketIssued:
    offered = view.branch.services.get(service)
    if offered is None:
        raise UnknownService(service)
    ordinary = Standing.ORDINARY
    given = new_ticket(
        view,
        service=offered,
        series=offered.series,
        language=language,
        standing=class_standing(view, service, priority_class) if priority_class else ordinary,
        party_size=max(1, min(party_size, MOST_PEOPLE)),
        waiting_since=view.now,
        numbers=numbers,
    )
    return replace(given, priority_class=priority_class, paper=False, assistance=assistance)


def _live(view: BranchView, ticket: str, action: str) -> Ticket:
    known = view.ticket(ticket)
    if known is None:
        raise UnknownTicket(ticket)
    if known.state not in LIVE:
        raise NotAllowedNow(action, known.number, known.state)
    return known
