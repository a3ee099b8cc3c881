"""What a supervisor does to the branch, and what clerks and supervisors tell one another."""

from __future__ import annotations

from collections.abc import Mapping

from branch.domain import announcing
from branch.domain import events as e
from branch.domain import people_events as people
from branch.domain.counter import CounterState
from branch.domain.errors import (
    CounterNotOpen,
    EmergencyOver,
    EmptyMessage,
    MessageGone,
    NotPermitted,
    UnknownClerk,
    UnknownProfile,
    UnknownTicket,
)
from branch.domain.ids import uuid7
from branch.domain.permissions import Permission
from branch.domain.supervising_state import Emergency
from branch.domain.ticket import State
from branch.domain.view import BranchView

LONGEST_MESSAGE = 300


def permitted(view: BranchView, clerk: str, permission: Permission) -> None:
    """Raise NotPermitted if the clerk's role does not allow it."""
    if not view.branch.permits(clerk, permission):
        raise NotPermitted(clerk, permission)


def move_clerk(
    view: BranchView, *, clerk: str, by: str, profile: str | None
) -> tuple[e.Event, ...]:
    """Let a clerk call by another profile for the rest of the day; None is the file's own."""
    permitted(view, by, Permission.MOVE_CLERKS)
    if clerk not in view.branch.clerks:
        raise UnknownClerk(clerk)
    if profile is not None and profile not in view.branch.profiles:
        raise UnknownProfile(profile)
    return (people.ClerkMoved(clerk=clerk, profile=profile, by=by),)


def free_left_counter(view: BranchView, *, counter: str, by: str) -> tuple[e.Event, ...]:
    """Sign out a clerk who has gone: who was called or served there waits again, first of all."""
    permitted(view, by, Permission.SUPERVISE)
    status = view.counter(counter)
    if status.clerk is None or status.state is CounterState.CLOSED:
        raise CounterNotOpen(counter, status.state)
    closed = e.CounterClosed(counter=counter, clerk=status.clerk)
    if status.ticket is None:
        return (closed,)
    ticket = view.ticket(status.ticket)
    if ticket is None:
        raise UnknownTicket(status.ticket)
    back = e.TicketReturned(
        ticket=ticket.id,
        counter=counter,
        clerk=status.clerk,
        waiting_since=ticket.waiting_since,
    )
    at_counter = ticket.state in {State.CALLED, State.SERVING}
    return (back, closed) if at_counter else (closed,)


def send_message(view: BranchView, *, clerk: str, by: str, text: str) -> tuple[e.Event, ...]:
    """Write to a clerk. The words are not in the event: the desk keeps them for the day."""
    permitted(view, by, Permission.SUPERVISE)
    if clerk not in view.branch.clerks:
        raise UnknownClerk(clerk)
    if not 0 < len(text.strip()) <= LONGEST_MESSAGE:
        raise EmptyMessage(LONGEST_MESSAGE)
    return (people.MessageSent(message=uuid7(view.now, view.random), clerk=clerk, by=by),)


def announce(
    view: BranchView,
    *,
    clerk: str,
    texts: Mapping[str, str],
    displays: tuple[str, ...] = (),
    minutes: int = 5,
) -> tuple[e.Event, ...]:
    """Say and show free words to everybody in the room; see ``announcing.announce``."""
    permitted(view, clerk, Permission.SUPERVISE)
    return announcing.announce(view, clerk=clerk, texts=texts, displays=displays, minutes=minutes)


def read_message(view: BranchView, *, message: str, clerk: str) -> tuple[e.Event, ...]:
    """The clerk has read it. Raises MessageGone if there is nothing to read any more."""
    if all(m.id != message or m.clerk != clerk for m in view.messages()):
        raise MessageGone(message)
    return (people.MessageRead(message=message, clerk=clerk),)


def raise_emergency(view: BranchView, *, counter: str, clerk: str) -> tuple[e.Event, ...]:
    """Ask for help in silence; while a call of the counter is open another changes nothing."""
    status = view.counter(counter)
    if status.clerk != clerk:
        raise CounterNotOpen(counter, status.state)
    if any(call.counter == counter for call in view.emergencies()):
        return ()
    new = uuid7(view.now, view.random)
    return (people.EmergencyRaised(emergency=new, counter=counter, clerk=clerk),)


def accept_emergency(view: BranchView, *, emergency: str, clerk: str) -> tuple[e.Event, ...]:
    """Be on the way; whoever comes second changes nothing."""
    call = _open(view, emergency)
    if call.accepted_by is not None:
        return ()
    return (people.EmergencyAccepted(emergency=emergency, clerk=clerk),)


def end_emergency(view: BranchView, *, emergency: str, clerk: str) -> tuple[e.Event, ...]:
    """Switch it off: who raised it, who accepted it, or a supervisor."""
    call = _open(view, emergency)
    if clerk not in {call.clerk, call.accepted_by}:
        permitted(view, clerk, Permission.SUPERVISE)
    return (people.EmergencyEnded(emergency=emergency, clerk=clerk),)


def _open(view: BranchView, emergency: str) -> Emergency:
    for call in view.emergencies():
        if call.id == emergency:
            return call
    raise EmergencyOver(emergency)
