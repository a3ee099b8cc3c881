"""What a clerk does with a ticket once it was called: recall to finish, and all ways out."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from branch.domain import events as e
from branch.domain.calling import free_counter, working_counter
from branch.domain.configuration import AfterNoShow, NoShowPolicy, Record
from branch.domain.errors import (
    CallAgainFirst,
    DeliveredMissing,
    NotAllowedNow,
    NotAtThisCounter,
    OutcomeMissing,
    ReadmissionOver,
    UnknownClerk,
    UnknownCounter,
    UnknownOutcome,
    UnknownService,
    UnknownTicket,
)
from branch.domain.permissions import Permission
from branch.domain.ticket import State, Ticket
from branch.domain.view import BranchView


class Position(StrEnum):
    """Where a ticket goes in the queue that it is sent to."""

    LAST = "last"
    FIRST = "first"
    KEEP_ARRIVAL = "keep_arrival"
    AFTER = "after"


def _known(view: BranchView, ticket: str) -> Ticket:
    known = view.ticket(ticket)
    if known is None:
        raise UnknownTicket(ticket)
    return known


def _mine(
    view: BranchView, counter: str, action: str, states: frozenset[State]
) -> tuple[Ticket, str]:
    """Return the ticket now at the counter, in one of the states, and the clerk there."""
    status, clerk = working_counter(view, counter)
    if status.ticket is None:
        raise NotAllowedNow(action, "", "nobody")
    ticket = _known(view, status.ticket)
    if ticket.state not in states:
        raise NotAllowedNow(action, ticket.number, ticket.state)
    return ticket, clerk


def recall(view: BranchView, *, counter: str) -> tuple[e.Event, ...]:
    """Repeat the call of the ticket at this counter."""
    ticket, clerk = _mine(view, counter, "recall", frozenset({State.CALLED}))
    call = view.last_call() + 1
    return (e.TicketRecalled(ticket=ticket.id, counter=counter, clerk=clerk, call=call),)


def start(view: BranchView, *, counter: str) -> tuple[e.Event, ...]:
    """The citizen came: service begins."""
    ticket, clerk = _mine(view, counter, "start", frozenset({State.CALLED}))
    return (e.ServingStarted(ticket=ticket.id, counter=counter, clerk=clerk),)


def no_show(view: BranchView, *, counter: str) -> tuple[e.Event, ...]:
    """The citizen did not come: back into the queue or out of it, as the policy says.

    Raises CallAgainFirst while the policy wants more calls or more time.
    """
    ticket, clerk = _mine(view, counter, "no_show", frozenset({State.CALLED}))
    policy = _policy(view, ticket)
    missing = max(0, policy.calls - ticket.calls)
    last = ticket.last_called_at or view.now
    remaining = policy.between_calls_s - (view.now - last).total_seconds()
    if missing or remaining > 0:
        raise CallAgainFirst(ticket.number, missing, max(0, round(remaining)))
    if policy.then is AfterNoShow.NO_SHOW or ticket.put_backs >= policy.times:
        return (e.TicketNoShow(ticket=ticket.id, counter=counter, clerk=clerk),)
    return (_put_back(view, ticket, counter, clerk),)


def put_back(view: BranchView, *, counter: str) -> tuple[e.Event, ...]:
    """Not here yet, by the clerk's judgement: to the place that the policy gives."""
    ticket, clerk = _mine(view, counter, "put_back", frozenset({State.CALLED}))
    return (_put_back(view, ticket, counter, clerk),)


def _put_back(view: BranchView, ticket: Ticket, counter: str, clerk: str) -> e.TicketPutBack:
    policy = _policy(view, ticket)
    since, not_before = view.now, None
    match policy.then:
        case AfterNoShow.AFTER_TICKETS:
            before = view.nth_waiting(ticket.queue, policy.amount)
            since = _just_after(before, view) if before else view.now
        case AfterNoShow.AFTER_MINUTES:
            since = ticket.waiting_since
            not_before = view.now + timedelta(minutes=policy.amount)
        case _:
            pass
    return e.TicketPutBack(
        ticket=ticket.id,
        counter=counter,
        clerk=clerk,
        waiting_since=since,
        not_before=not_before,
    )


def _policy(view: BranchView, ticket: Ticket) -> NoShowPolicy:
    return view.branch.no_show_of(appointment=bool(ticket.appointment))


def _just_after(before: Ticket, view: BranchView) -> datetime:
    return min(before.waiting_since + timedelta(milliseconds=1), view.now)


def readmit(view: BranchView, *, ticket: str, clerk: str) -> tuple[e.Event, ...]:
    """A missed ticket came after all, within the time that the policy allows.

    Who may reopen visits may do it later too.
    """
    missed = _known(view, ticket)
    if missed.state is not State.NO_SHOW:
        raise NotAllowedNow("readmit", missed.number, missed.state)
    allowed = _policy(view, missed).readmission_min
    late = missed.ended_at is not None and view.now - missed.ended_at > timedelta(minutes=allowed)
    if late and not view.branch.permits(clerk, Permission.REOPEN_VISITS):
        raise ReadmissionOver(missed.number, allowed)
    return (e.TicketReadmitted(ticket=ticket, clerk=clerk, waiting_since=view.now),)


def park(view: BranchView, *, counter: str, for_clerk: bool = False) -> tuple[e.Event, ...]:
    """Set the served ticket aside, kept for this counter or for the clerk."""
    ticket, clerk = _mine(view, counter, "park", frozenset({State.SERVING}))
    return (e.TicketParked(ticket=ticket.id, counter=counter, clerk=clerk, for_clerk=for_clerk),)


def resume(view: BranchView, *, counter: str, ticket: str) -> tuple[e.Event, ...]:
    """Go on with a ticket that was parked for this counter or this clerk."""
    clerk = free_counter(view, counter)
    parked = _known(view, ticket)
    if parked.state is not State.PARKED:
        raise NotAllowedNow("resume", parked.number, parked.state)
    if parked.held_for_counter != counter and parked.held_for_clerk != clerk:
        raise NotAtThisCounter(parked.number, counter)
    return (e.TicketResumed(ticket=ticket, counter=counter, clerk=clerk),)


def transfer(
    view: BranchView,
    *,
    counter: str,
    service: str,
    position: Position = Position.LAST,
    after: int = 0,
    to_counter: str | None = None,
    to_clerk: str | None = None,
    comes_back: bool = False,
) -> tuple[e.Event, ...]:
    """Send the served ticket on to another service, counter or clerk; the number stays.

    ``comes_back`` brings it back to this clerk when the receiver is done.
    """
    ticket, clerk = _mine(view, counter, "transfer", frozenset({State.SERVING}))
    target = view.branch.services.get(service)
    if target is None:
        raise UnknownService(service)
    if to_counter is not None and to_counter not in view.branch.counters:
        raise UnknownCounter(to_counter)
    if to_clerk is not None and view.branch.clerks and to_clerk not in view.branch.clerks:
        raise UnknownClerk(to_clerk)
    since = view.now
    if position is Position.KEEP_ARRIVAL:
        since = ticket.arrived_at
    elif position is Position.AFTER:
        before = view.nth_waiting(target.queue, after)
        since = _just_after(before, view) if before else view.now
    return (
        e.TicketTransferred(
            ticket=ticket.id,
            counter=counter,
            clerk=clerk,
            service=service,
            queue=target.queue,
            waiting_since=since,
            placed_first=position is Position.FIRST,
            to_counter=to_counter,
            to_clerk=to_clerk,
            comes_back=comes_back,
        ),
    )


def return_to_queue(view: BranchView, *, counter: str) -> tuple[e.Event, ...]:
    """Give the ticket back unserved; it keeps the time it has waited."""
    states = frozenset({State.CALLED, State.SERVING})
    ticket, clerk = _mine(view, counter, "return_to_queue", states)
    return (
        e.TicketReturned(
            ticket=ticket.id,
            counter=counter,
            clerk=clerk,
            waiting_since=ticket.waiting_since,
            ends_leg=ticket.state is State.SERVING,
        ),
    )


def add_leg(view: BranchView, *, counter: str, service: str, outcome: str) -> tuple[e.Event, ...]:
    """Serve one more service at once; ``outcome`` ends the one before."""
    ticket, clerk = _mine(view, counter, "add_leg", frozenset({State.SERVING}))
    if service not in view.branch.services:
        raise UnknownService(service)
    outcome = _outcome(view, ticket, outcome)
    return (
        e.LegAdded(
            ticket=ticket.id, counter=counter, clerk=clerk, service=service, outcome=outcome
        ),
    )


def finish(
    view: BranchView, *, counter: str, outcome: str, delivered: tuple[str, ...] = ()
) -> tuple[e.Event, ...]:
    """Service is done; ``delivered`` are the services really given, else the one asked for.

    An empty ``outcome`` is the service's first one. A service may insist on both being said:
    OutcomeMissing and DeliveredMissing. Who was sent here to come back goes back to the sender.
    """
    ticket, clerk = _mine(view, counter, "finish", frozenset({State.SERVING}))
    outcome = _outcome(view, ticket, outcome)
    here = view.branch.services.get(ticket.service)
    if here is not None and Record.DELIVERED in here.record and not delivered:
        raise DeliveredMissing(ticket.service)
    for service in delivered:
        if service not in view.branch.services:
            raise UnknownService(service)
    back = view.branch.services.get(ticket.return_service)
    if ticket.return_to and back is not None:
        return (
            e.TicketSentBack(
                ticket=ticket.id,
                counter=counter,
                clerk=clerk,
                outcome=outcome,
                delivered=delivered or (ticket.service,),
                service=back.id,
                queue=back.queue,
                waiting_since=view.now,
                to_clerk=ticket.return_to,
            ),
        )
    return (
        e.ServingFinished(
            ticket=ticket.id,
            counter=counter,
            clerk=clerk,
            outcome=outcome,
            delivered=delivered or (ticket.service,),
        ),
    )


def _outcome(view: BranchView, ticket: Ticket, outcome: str) -> str:
    service = view.branch.services.get(ticket.service)
    if service is None:
        return outcome
    if not outcome and Record.OUTCOME in service.record:
        raise OutcomeMissing(ticket.service)
    outcome = outcome or service.outcomes[0]
    if outcome not in service.outcomes:
        raise UnknownOutcome(outcome, service.outcomes)
    return outcome


def cancel(view: BranchView, *, ticket: str, clerk: str) -> tuple[e.Event, ...]:
    """A clerk takes a ticket that is not being served out of the day."""
    known = _known(view, ticket)
    if known.state not in {State.WAITING, State.CALLED, State.PARKED}:
        raise NotAllowedNow("cancel", known.number, known.state)
    return (e.TicketCancelled(ticket=ticket, clerk=clerk),)


def leave(view: BranchView, *, ticket: str) -> tuple[e.Event, ...]:
    """The citizen gives the place up."""
    known = _known(view, ticket)
    if known.state not in {State.WAITING, State.PARKED}:
        raise NotAllowedNow("leave", known.number, known.state)
    return (e.TicketLeft(ticket=ticket),)
