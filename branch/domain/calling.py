"""Who is next: one rule, and the reason that is stored with every call.

    score(ticket, now) = (head_start[standing] + rate[standing] * seconds_waited) * weight[queue]

The highest score is called, ties by arrival. Equal rates and no head start is first come, first
served; different rates interleave and nobody starves. This is the accumulating priority queue
(Kleinrock 1964; Stanford, Taylor and Ziedins 2014).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from branch.domain import events as e
from branch.domain.configuration import Branch, Standing, WorkProfile
from branch.domain.counter import CounterState, CounterStatus
from branch.domain.errors import (
    CounterBusy,
    CounterNotOpen,
    NobodyWaiting,
    NotAllowedNow,
    NotPermitted,
    UnknownCounter,
    UnknownService,
    UnknownTicket,
)
from branch.domain.permissions import Permission
from branch.domain.ticket import State, Ticket
from branch.domain.view import BranchView

HELD, FIRST, SCORE, CHOSEN, SERVICE = "held", "first", "score", "chosen", "service"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A ticket that may be called now, and where the rule puts it."""

    ticket: Ticket
    rule: str
    score: float
    waited_s: float

    @property
    def order(self) -> tuple[int, float, datetime, str]:
        """Sort key: who is held for me, who was placed first, then the score, then the wait."""
        rank = {HELD: 0, FIRST: 1, SCORE: 2}[self.rule]
        return rank, -self.score, self.ticket.waiting_since, self.ticket.id


def score(branch: Branch, ticket: Ticket, now: datetime, weight: float = 1.0) -> float:
    """Return the points of a ticket; a wait that has not begun counts as none.

    An appointment begins to count at its time: before it has no head start either, and is called
    when nobody else waits.
    """
    rule = branch.rule(ticket.standing)
    waited = (now - ticket.waiting_since).total_seconds()
    if waited < 0:
        early = ticket.standing is Standing.APPOINTMENT
        return 0.0 if early else rule.head_start * weight
    return (rule.head_start + rule.rate * waited) * weight


def is_held(branch: Branch, ticket: Ticket, now: datetime) -> bool:
    """Tell whether the ticket is still kept for one counter or clerk; a reservation lapses."""
    if ticket.held_for_counter is None and ticket.held_for_clerk is None:
        return False
    minutes = branch.counter_rules.held_min
    return not minutes or now - ticket.leg.waiting_since < timedelta(minutes=minutes)


def may_call(
    ticket: Ticket, profile: WorkProfile, counter: str, clerk: str | None, *, held: bool = True
) -> bool:
    """Tell whether the counter may be offered the ticket: its queue, and nobody else's hold.

    ``held`` is false for a ticket whose reservation has lapsed.
    """
    if ticket.held_for_counter == counter or (clerk and ticket.held_for_clerk == clerk):
        return True
    if not held:
        return ticket.queue in profile.weights
    if ticket.held_for_counter is not None:
        return ticket.held_for_counter == counter
    if ticket.held_for_clerk is not None:
        return ticket.held_for_clerk == clerk
    return ticket.queue in profile.weights


def ranking(
    branch: Branch,
    tickets: Sequence[Ticket],
    *,
    counter: str,
    clerk: str | None,
    now: datetime,
) -> list[Candidate]:
    """Return who may be called at the counter now, the next one first."""
    profile = branch.profile_of(counter, clerk)
    found = []
    for ticket in tickets:
        held = is_held(branch, ticket, now)
        if ticket.state is not State.WAITING:
            continue
        if not may_call(ticket, profile, counter, clerk, held=held):
            continue
        if ticket.not_before is not None and now < ticket.not_before:
            continue
        found.append(
            Candidate(
                ticket=ticket,
                rule=HELD if held else FIRST if ticket.placed_first else SCORE,
                score=score(branch, ticket, now, profile.weights.get(ticket.queue, 1.0)),
                waited_s=max(0.0, (now - ticket.waiting_since).total_seconds()),
            )
        )
    return sorted(found, key=lambda candidate: candidate.order)


def reason_for(
    chosen: Candidate, best_other: Candidate | None, *, note: str = "", rule: str = ""
) -> e.CallReason:
    """Return what is stored with a call: the rule, the score and the best ticket it beat."""
    return e.CallReason(
        rule=rule or (CHOSEN if note else chosen.rule),
        standing=chosen.ticket.standing,
        waited_s=round(chosen.waited_s),
        score=round(chosen.score, 3),
        beat=best_other.ticket.number if best_other else None,
        beat_standing=best_other.ticket.standing if best_other else None,
        beat_score=round(best_other.score, 3) if best_other else None,
        note=note,
    )


def working_counter(view: BranchView, counter: str) -> tuple[CounterStatus, str]:
    """Return the open counter and its clerk, or raise why nobody can act there."""
    if counter not in view.branch.counters:
        raise UnknownCounter(counter)
    status = view.counter(counter)
    if status.state is not CounterState.OPEN or status.clerk is None:
        raise CounterNotOpen(counter, status.state)
    return status, status.clerk


def free_counter(view: BranchView, counter: str) -> str:
    """Return the clerk of a counter that may take somebody now."""
    status, clerk = working_counter(view, counter)
    if status.ticket is not None:
        busy = view.ticket(status.ticket)
        raise CounterBusy(counter, busy.number if busy else status.ticket)
    return clerk


def _call(
    view: BranchView, counter: str, clerk: str, chosen: Candidate, reason: e.CallReason
) -> tuple[e.Event, ...]:
    return (
        e.TicketCalled(
            ticket=chosen.ticket.id,
            counter=counter,
            clerk=clerk,
            call=view.last_call() + 1,
            reason=reason,
        ),
    )


def call_next(view: BranchView, *, counter: str) -> tuple[e.Event, ...]:
    """Call whom the rule puts first. Raises NobodyWaiting, CounterBusy or CounterNotOpen."""
    clerk = free_counter(view, counter)
    profile = view.branch.profile_of(counter, clerk)
    heads = view.lane_heads(profile.queues)
    ranked = ranking(view.branch, heads, counter=counter, clerk=clerk, now=view.now)
    if not ranked:
        raise NobodyWaiting(counter)
    chosen, *others = ranked
    return _call(view, counter, clerk, chosen, reason_for(chosen, others[0] if others else None))


def call_next_of(view: BranchView, *, counter: str, service: str) -> tuple[e.Event, ...]:
    """Call whom the rule puts first among those who wait for one service."""
    clerk = free_counter(view, counter)
    if service not in view.branch.services:
        raise UnknownService(service)
    where = {"counter": counter, "clerk": clerk}
    ranked = ranking(view.branch, view.first_of_service(service), now=view.now, **where)
    if not ranked:
        raise NobodyWaiting(counter)
    heads = view.lane_heads(view.branch.profile_of(counter, clerk).queues)
    everybody = ranking(view.branch, heads, now=view.now, **where)
    chosen = ranked[0]
    passed = next((other for other in everybody if other.ticket.id != chosen.ticket.id), None)
    ahead = passed is not None and passed.order < chosen.order
    return _call(view, counter, clerk, chosen, reason_for(chosen, passed, rule=SERVICE * ahead))


def call(view: BranchView, *, counter: str, ticket: str) -> tuple[e.Event, ...]:
    """Call this ticket out of order; why, in the clerk's words, is a note about the visit."""
    clerk = free_counter(view, counter)
    if not view.branch.permits(clerk, Permission.CHOOSE_TICKET):
        raise NotPermitted(clerk, Permission.CHOOSE_TICKET)
    wanted = view.ticket(ticket)
    if wanted is None:
        raise UnknownTicket(ticket)
    if wanted.state is not State.WAITING:
        raise NotAllowedNow("call", wanted.number, wanted.state)
    branch, now = view.branch, view.now
    profile = branch.profile_of(counter, clerk)
    ranked = ranking(branch, view.lane_heads(profile.queues), counter=counter, clerk=clerk, now=now)
    passed = next((other for other in ranked if other.ticket.id != ticket), None)
    chosen = Candidate(
        ticket=wanted,
        rule=SCORE,
        score=score(branch, wanted, now, profile.weights.get(wanted.queue, 1.0)),
        waited_s=max(0.0, (now - wanted.waiting_since).total_seconds()),
    )
    return _call(view, counter, clerk, chosen, reason_for(chosen, passed, note=CHOSEN))
