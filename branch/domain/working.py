"""Counters and services through the day: open, break, close, pause, and the end of the day."""

from __future__ import annotations

from datetime import datetime

from branch.domain import events as e
from branch.domain.calling import free_counter
from branch.domain.configuration import AtDayClose
from branch.domain.counter import CounterState
from branch.domain.errors import (
    ClerkElsewhere,
    CounterNotOpen,
    CounterTaken,
    NotPermitted,
    StaffCallOver,
    StaffCallsAreOff,
    UnknownCounter,
    UnknownService,
)
from branch.domain.hours import business_day
from branch.domain.ids import uuid7
from branch.domain.permissions import Permission
from branch.domain.ticket import State
from branch.domain.view import BranchView


def open_counter(view: BranchView, *, counter: str, clerk: str) -> tuple[e.Event, ...]:
    """Sign a clerk in at a counter; signing in again where one sits already changes nothing."""
    if counter not in view.branch.counters:
        raise UnknownCounter(counter)
    status = view.counter(counter)
    if status.clerk is not None and status.clerk != clerk:
        raise CounterTaken(counter, status.clerk)
    elsewhere = view.counter_of(clerk)
    if elsewhere is not None and elsewhere != counter:
        raise ClerkElsewhere(clerk, elsewhere)
    if status.state is CounterState.OPEN:
        return ()
    return (e.CounterOpened(counter=counter, clerk=clerk),)


def close_counter(view: BranchView, *, counter: str) -> tuple[e.Event, ...]:
    """Sign out; a ticket that is still called or served comes first."""
    status = view.counter(counter)
    if status.state is CounterState.BREAK and status.clerk is not None:
        return (e.CounterClosed(counter=counter, clerk=status.clerk),)
    return (e.CounterClosed(counter=counter, clerk=free_counter(view, counter)),)


def lose_counter(view: BranchView, *, counter: str, until: datetime) -> tuple[e.Event, ...]:
    """Give up a counter whose terminal was last heard of at ``until``: its ticket waits again.

    A break is left alone: nobody waits for a clerk who is out.
    """
    status = view.counter(counter)
    if status.state is not CounterState.OPEN or status.clerk is None:
        return ()
    lost = e.CounterLost(counter=counter, clerk=status.clerk)
    ticket = view.ticket(status.ticket) if status.ticket else None
    if ticket is None:
        return (lost,)
    since = ticket.leg.started_at or ticket.leg.called_at or until
    cut = e.ServingInterrupted(
        ticket=ticket.id,
        counter=counter,
        clerk=status.clerk,
        until=max(since, min(until, view.now)),
        waiting_since=ticket.waiting_since,
    )
    return (cut, lost)


def start_break(view: BranchView, *, counter: str, reason: str) -> tuple[e.Event, ...]:
    """Stop calling for a while, with a reason."""
    clerk = free_counter(view, counter)
    return (e.BreakStarted(counter=counter, clerk=clerk, reason=reason),)


def end_break(view: BranchView, *, counter: str) -> tuple[e.Event, ...]:
    """Be back from a break."""
    status = view.counter(counter)
    if status.state is not CounterState.BREAK or status.clerk is None:
        raise CounterNotOpen(counter, status.state)
    return (e.BreakEnded(counter=counter, clerk=status.clerk),)


def pause_service(
    view: BranchView, *, service: str, reason: str, clerk: str | None = None
) -> tuple[e.Event, ...]:
    """Give out no more tickets for a service; who waits is still called. No clerk: the clock."""
    _may_pause(view, clerk)
    if service not in view.branch.services:
        raise UnknownService(service)
    return (
        () if view.paused(service) == reason else (e.ServicePaused(service=service, reason=reason),)
    )


def resume_service(
    view: BranchView, *, service: str, clerk: str | None = None
) -> tuple[e.Event, ...]:
    """Give out tickets for the service again."""
    _may_pause(view, clerk)
    if service not in view.branch.services:
        raise UnknownService(service)
    return () if view.paused(service) is None else (e.ServiceResumed(service=service),)


def _may_pause(view: BranchView, clerk: str | None) -> None:
    permission = Permission.PAUSE_SERVICES
    if clerk is not None and not view.branch.permits(clerk, permission):
        raise NotPermitted(clerk, permission)


def close_day(view: BranchView) -> tuple[e.Event, ...]:
    """End the business day: who still waits expires or is carried over, as the policy says.

    A ticket that is called or served is left to its clerk.
    """
    open_ones = [t for t in view.live_tickets() if t.state in {State.WAITING, State.PARKED}]
    expire = view.branch.day.at_close is AtDayClose.EXPIRE
    expired = [e.TicketExpired(ticket=ticket.id) for ticket in open_ones] if expire else []
    return (
        *expired,
        e.DayClosed(
            business_day=business_day(view.branch, view.now),
            expired=len(expired),
            carried_over=0 if expire else len(open_ones),
        ),
    )


def call_staff(view: BranchView, *, device: str, reason: str) -> tuple[e.Event, ...]:
    """Ask staff to come to a device; while one call is open, another changes nothing."""
    if not view.branch.kiosk.staff_call:
        raise StaffCallsAreOff
    if any(call.device == device for call in view.staff_calls()):
        return ()
    return (e.StaffCalled(staff_call=uuid7(view.now, view.random), device=device, reason=reason),)


def answer_staff_call(view: BranchView, *, staff_call: str, clerk: str) -> tuple[e.Event, ...]:
    """Somebody is on the way. Raises StaffCallOver when somebody else was first."""
    if all(call.id != staff_call for call in view.staff_calls()):
        raise StaffCallOver(staff_call)
    return (e.StaffCallAnswered(staff_call=staff_call, clerk=clerk),)
