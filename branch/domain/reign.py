"""A new hub begins its reign: one higher than any that was heard of, and numbers nobody else gave.

The hub before may have given out numbers that it could not pass on any more. They are kept for it
like a kiosk's block (``leases``), whatever day it is here, because its clock may have been on
another: a number may be left out, and is never given to two people.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from branch.domain.configuration import Series
from branch.domain.events import Event, TicketIssued
from branch.domain.hours import business_day
from branch.domain.leases import BLOCK, lease_day, lost_hub, next_blocks
from branch.domain.lone_events import NumbersLeased, NumbersPassedOver, ReignBegan
from branch.domain.view import BranchView

PASSED_OVER = 100
"""Numbers that a lost hub may have given out at most, and lent; a tenth of a small series."""


def begin_reign(view: BranchView, *, reign: int, device: str, unseen: int = 0) -> Sequence[Event]:
    """Return what a new hub records first.

    ``unseen`` is how many reigns there were of which its log has nothing: each may have begun
    behind all that the one before it could give, and has kept as many for that one itself.
    """
    holder = lost_hub(reign - 1 - unseen, reign - 1)
    return [ReignBegan(reign=reign, device=device), *keep_doubtful(view, holder, 1 + 2 * unseen)]


def keep_doubtful(view: BranchView, holder: str, times: int = 1) -> Sequence[Event]:
    """Return what keeps for ``holder`` the numbers that it may have given out, or lent."""
    today = business_day(view.branch, view.now)
    events: list[Event] = []
    for name in sorted({service.series for service in view.branch.services.values()}):
        series = view.branch.series[name]
        for first, last in _runs(_doubtful(view, series, today, times)):
            events.append(
                NumbersLeased(
                    holder=holder, series=name, business_day=today, first=first, last=last
                )
            )
    blocks = PASSED_OVER // BLOCK * times
    return [*events, *next_blocks(view, holder=f"lent by {holder}", count=blocks)]


def _doubtful(view: BranchView, series: Series, today: str, times: int) -> set[int]:
    """Return the numbers that somebody may hold whom this log does not know.

    They follow the last one that is known, of today and of any day, and the beginning of a day that
    has dawned for the lost hub alone.
    """
    size = series.last - series.first + 1
    gap = min(PASSED_OVER, size // 10) * times
    day = lease_day(view.branch, today)
    leases = view.leases(series.id, day)
    found: set[int] = set()
    for last in {view.last_index(series.id, day or None), view.last_index(series.id, None), None}:
        index, left = last, gap
        for _ in range(size):
            if not left:
                break
            index = series.after(index)
            if not any(lease.covers(index) for lease in leases):
                found.add(index)
                left -= not view.number_in_use(series.number(index))
    return found


def _runs(indexes: Iterable[int]) -> Sequence[tuple[int, int]]:
    """Return the first and the last of each unbroken run."""
    runs: list[tuple[int, int]] = []
    for index in sorted(indexes):
        if runs and runs[-1][1] == index - 1:
            runs[-1] = (runs[-1][0], index)
        else:
            runs.append((index, index))
    return runs


def counts_on(
    view: BranchView, late: TicketIssued, before: int | None, *, lent: bool
) -> tuple[NumbersPassedOver, ...]:
    """Return what brings the count back to ``before`` if a ticket that came late put it behind.

    The hub of before gave its number before this one began to count further up. Behind is what is
    nearer that way round: a series begins anew at its end. A number that was ``lent`` never moves
    the count: this hub may not have heard of the block.
    """
    series = view.branch.series[late.series]
    size = series.last - series.first + 1
    now = counted(view, late)
    if lent and now != before:
        index = series.last if before is None else before
        day = late.business_day
        return (NumbersPassedOver(series=series.id, business_day=day, index=index),)
    if before is None or now is None or (now - before) % size < size / 2:
        return ()
    return (NumbersPassedOver(series=series.id, business_day=late.business_day, index=before),)


def counted(view: BranchView, ticket: TicketIssued) -> int | None:
    """Return how far the series of the ticket is counted on its day."""
    return view.last_index(ticket.series, lease_day(view.branch, ticket.business_day) or None)
