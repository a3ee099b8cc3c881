"""Who is called before a ticket: the call rule is asked, not imitated.

Where every ticket has the ordinary rule and no counter prefers a queue, arrival decides and
counting is enough. Otherwise ``calling.ranking`` ranks the waiting for each kind of counter that
may call the ticket, as they will stand when its turn comes near: a later ticket with a steeper
rate has overtaken it by then, and an appointment has come due.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from branch.domain import calling
from branch.domain.forecast.bookings import Bookings
from branch.domain.forecast.floor import Desk, Floor, Line
from branch.domain.ticket import Ticket


@dataclass(slots=True)
class Crowd:
    """The tickets ahead, counted in the ways that the estimates want."""

    own: float = 0.0
    """Of the same queue; people, by how likely they come."""
    weighted: float = 0.0
    """Of all queues, by the share that comes to counters of this one."""
    plain: float = 0.0
    """Of all competing queues, whole."""
    work_s: float = 0.0
    """Their service time, weighted."""
    oldest_own: float | None = None
    oldest: float | None = None
    anybody_own: bool = False
    counters: int = 0

    def add(self, line: Line, *, own: bool, people: float, share: float, oldest: float) -> None:
        """Count tickets of a queue."""
        self.weighted += share * people
        self.plain += people
        self.work_s += share * people * line.memory.service_s
        if own:
            self.own += people
            self.anybody_own = True
            if self.oldest_own is None or oldest < self.oldest_own:
                self.oldest_own = oldest
        if self.oldest is None or oldest < self.oldest:
            self.oldest = oldest


def crowd(floor: Floor, bookings: Bookings, ticket: Ticket, since: float, now: float) -> Crowd:
    """Return who goes before the ticket, which has waited ``since`` then (seconds)."""
    line = floor.line(ticket.queue)
    found = _by_arrival(floor, line, ticket.id, since, now)
    found.counters = floor.counters(line)
    if _holder(ticket):
        found.counters = 1
    horizon_s = found.work_s / max(found.counters, 1)
    booked = bookings.due(now, now + horizon_s)
    if not (floor.special or floor.weighted or booked or not floor.is_plain(ticket)):
        return found
    ranked = _by_rule(floor, ticket, booked, bookings.show_rate, now, horizon_s)
    if ranked is None:
        return found
    ranked.counters = found.counters
    return ranked


def _by_arrival(floor: Floor, line: Line, ticket: str, since: float, now: float) -> Crowd:
    found = Crowd()
    row = floor.overlap(line)
    for other in floor.lines:
        waiting = other.waiting
        if not waiting or not (row[other.index] or other is line):
            continue
        memory = other.memory
        if since >= now and ticket not in waiting and memory.all_come:
            people, oldest = float(len(waiting)), min(waiting.values())
        else:
            people, oldest = 0.0, now
            for id_, began in waiting.items():
                if (began, id_) < (since, ticket):
                    people += memory.shows(now - began)
                    oldest = min(oldest, began)
        if people:
            share = floor.share(line, other)
            found.add(other, own=other is line, people=people, share=share, oldest=oldest)
    return found


def _by_rule(
    floor: Floor, ticket: Ticket, booked: list[Ticket], shows: float, now: float, horizon_s: float
) -> Crowd | None:
    """Rank at every kind of counter; None when no counter would ever offer the ticket."""
    when = ticket.arrived_at + timedelta(seconds=now + horizon_s - ticket.arrived_at.timestamp())
    held = {_holder(floor.tickets[id_]) for id_ in floor.special}
    shares: dict[str, float] = {}
    seen = False
    waiting = [*_waiting(floor), *booked]
    if ticket.id not in floor.tickets:
        waiting.append(ticket)
    for desk, alike in _kinds(floor, held):
        ranked = calling.ranking(
            floor.branch, waiting, counter=desk.counter, clerk=desk.clerk, now=when
        )
        before = []
        for candidate in ranked:
            if candidate.ticket.id == ticket.id:
                break
            before.append(candidate.ticket)
        else:
            continue
        seen = True
        for other in before:
            of_all = max(floor.counters(floor.line(other.queue)), 1)
            reach = 1 if _holder(other) else of_all
            shares[other.id] = min(1.0, shares.get(other.id, 0.0) + alike / reach)
    if not seen:
        return None
    return _count(floor, ticket, shares, {b.id: b for b in booked}, shows, now)


def _count(
    floor: Floor,
    ticket: Ticket,
    shares: dict[str, float],
    booked: dict[str, Ticket],
    shows: float,
    now: float,
) -> Crowd:
    found = Crowd()
    mine = floor.line(ticket.queue)
    for id_, share in shares.items():
        waits = booked.get(id_)
        line = floor.line((waits or floor.tickets[id_]).queue)
        began = now if waits else line.waiting[id_]
        people = shows if waits else line.memory.shows(max(0.0, now - began))
        # Whoever goes first in the ticket's own queue goes first wherever it is called.
        own = line is mine
        found.add(line, own=own, people=people, share=1.0 if own else share, oldest=began)
    return found


def _holder(ticket: Ticket) -> str | None:
    return ticket.held_for_counter or ticket.held_for_clerk


def _waiting(floor: Floor) -> Iterator[Ticket]:
    for line in floor.lines:
        for id_ in line.waiting:
            yield floor.tickets[id_]


def _kinds(floor: Floor, held: set[str | None]) -> Iterator[tuple[Desk, int]]:
    """Yield one open counter of each kind and how many of the kind there are."""
    kinds: dict[tuple[object, ...], list[Desk]] = {}
    for desk in floor.desks.values():
        if desk.counter not in floor.branch.counters:
            continue
        personal = desk.counter if desk.counter in held or desk.clerk in held else None
        lines = tuple(line.index for line in desk.lines)
        profile = floor.branch.profile_of(desk.counter, desk.clerk).id
        kinds.setdefault((lines, profile, personal), []).append(desk)
    for alike in kinds.values():
        yield alike[0], len(alike)
