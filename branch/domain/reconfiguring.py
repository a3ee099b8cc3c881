"""A new version of the branch file: whom it would strand, and what is recorded of it.

A version holds from one decision to the next, whole. It is refused when somebody in the branch
would be left without what they wait for: the words say who, and what to do first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from branch.domain.configuration import Branch
from branch.domain.counter import CounterState, CounterStatus
from branch.domain.events import Event
from branch.domain.ticket import Ticket
from branch.domain.view import BranchView

SHOWN = 5
"""Numbers in a sentence at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigurationApplied(Event):
    """From this record on the branch runs that version of the server's branch file."""

    version: int
    name: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigurationRefused(Event):
    """The branch goes on with what it has; ``reason`` says why, and the remedy."""

    version: int
    name: str
    digest: str
    reason: str


def why_not(view: BranchView, new: Branch, booked: Mapping[str, int]) -> str:
    """Return why the new version cannot hold now, in words for a technician; nothing if it can.

    ``booked`` is how many appointments are still to come for each service.
    """
    old = view.branch
    if new.id != old.id:
        return (
            f"It is the file of the branch {new.id}, and this is {old.id}."
            " Publish it for the other branch, or correct 'id' in [branch]."
        )
    counters = [view.counter(counter) for counter in old.counters]
    return " ".join(
        [
            *_stranded(new, view.live_tickets()),
            *_seats(old, new, counters),
            *_appointments(new, booked),
        ]
    )


def _stranded(new: Branch, live: Sequence[Ticket]) -> Iterable[str]:
    gone: dict[str, list[str]] = {}
    queues = {service.queue for service in new.services.values()}
    for ticket in live:
        if ticket.service not in new.services:
            gone.setdefault(f"the service '{ticket.service}' is gone", []).append(ticket.number)
        elif ticket.queue not in queues:
            gone.setdefault(f"the queue '{ticket.queue}' is gone", []).append(ticket.number)
        if (counter := ticket.held_for_counter) and counter not in new.counters:
            gone.setdefault(f"the counter '{counter}' is gone", []).append(ticket.number)
        if (clerk := ticket.held_for_clerk) and clerk_gone(new, clerk):
            gone.setdefault(f"the clerk '{clerk}' is gone", []).append(ticket.number)
    for what, numbers in gone.items():
        yield (
            f"{_listed(numbers)} would be stranded: {what}."
            " Serve or transfer them first, then publish it again."
        )


def _seats(old: Branch, new: Branch, counters: Iterable[CounterStatus]) -> Iterable[str]:
    for seat in counters:
        if seat.state is CounterState.CLOSED and seat.ticket is None:
            continue
        number = old.counters[seat.counter].number
        if seat.counter not in new.counters:
            yield (
                f"Counter {number} is open and would be gone."
                " Close it first, then publish it again."
            )
        elif seat.clerk and clerk_gone(new, seat.clerk):
            yield (
                f"The clerk '{seat.clerk}' sits at counter {number} and would be gone."
                " Let the clerk sign out first, then publish it again."
            )


def clerk_gone(new: Branch, clerk: str) -> bool:
    """Tell whether a clerk is not named any more; a branch that names nobody knows everybody."""
    return bool(new.clerks) and clerk not in new.clerks


def _appointments(new: Branch, booked: Mapping[str, int]) -> Iterable[str]:
    for service, count in booked.items():
        if service not in new.services and count:
            people = "1 appointment is" if count == 1 else f"{count} appointments are"
            yield (
                f"{people} still booked for the service '{service}', which would be gone."
                " Let them pass or cancel them first, then publish it again."
            )


def _listed(numbers: Sequence[str]) -> str:
    more = len(numbers) - SHOWN
    shown = ", ".join(numbers[:SHOWN])
    return f"{shown} and {more} more" if more > 0 else shown
