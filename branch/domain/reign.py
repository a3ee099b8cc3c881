"""A new hub begins its reign: one higher than any that was heard of, and numbers nobody else gave.

The hub before may have given out numbers that it could not pass on any more. So the new one counts
on from further up: a number may be left out, and is never given to two people. A reign of which it
has heard, and whose records it never got, has left out as many itself.
"""

from __future__ import annotations

from branch.domain.events import Event, TicketIssued
from branch.domain.hours import business_day
from branch.domain.leases import lease_day
from branch.domain.lone_events import NumbersPassedOver, ReignBegan
from branch.domain.view import BranchView

PASSED_OVER = 100
"""Numbers that a new hub leaves out at most; a tenth of a small series."""


def begin_reign(view: BranchView, *, reign: int, device: str, unseen: int = 0) -> tuple[Event, ...]:
    """Return what a new hub records first.

    ``unseen`` is how many reigns there were of which its log has nothing.
    """
    passed_over = []
    today = business_day(view.branch, view.now)
    for name in sorted({service.series for service in view.branch.services.values()}):
        series = view.branch.series[name]
        last = view.last_index(name, lease_day(view.branch, today) or None)
        if last is None:  # the clock here may be on another day than that of the hub before
            last = view.last_index(name, None)
        size = series.last - series.first + 1
        gap = min(PASSED_OVER, size // 10) * (1 + unseen)
        if last is None:
            last = series.first - 1
        further = series.first + (last + gap - series.first) % size
        passed_over.append(NumbersPassedOver(series=name, business_day=today, index=further))
    return (ReignBegan(reign=reign, device=device), *passed_over)


def counts_on(
    view: BranchView, late: TicketIssued, before: int | None
) -> tuple[NumbersPassedOver, ...]:
    """Return what brings the count back to ``before`` if a ticket that came late put it behind.

    The hub of before gave its number before this one began to count further up. Behind is what is
    nearer that way round: a series begins anew at its end.
    """
    series = view.branch.series[late.series]
    size = series.last - series.first + 1
    now = counted(view, late)
    if before is None or now is None or (now - before) % size < size / 2:
        return ()
    return (NumbersPassedOver(series=series.id, business_day=late.business_day, index=before),)


def counted(view: BranchView, ticket: TicketIssued) -> int | None:
    """Return how far the series of the ticket is counted on its day."""
    return view.last_index(ticket.series, lease_day(view.branch, ticket.business_day) or None)
