"""Numbers lent to a computer ahead of time, so that its kiosk goes on when the hub is away.

A block is taken from the end of a series, where the branch's own count does not come for a long
time: a number like A981 in the morning is recognisable as one of these. The hub never gives out a
number of a block itself. A block holds for one business day; each computer has one for today and
one for tomorrow, because a hub may also be away when the door opens.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from branch.domain.configuration import Branch, Series
from branch.domain.errors import LentNumbersUsedUp
from branch.domain.events import TicketIssued
from branch.domain.hours import business_day
from branch.domain.lone_events import NumbersLeased
from branch.domain.view import BranchView

BLOCK = 50
"""Numbers in a block at most. A kiosk gives out about sixty in a busy hour."""

PART = 10
"""A block is no more than the tenth part of its series."""

SMALLEST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """A block, and the last number of it that is known to be given out (``used``)."""

    holder: str
    series: str
    business_day: str
    first: int
    last: int
    used: int

    @property
    def left(self) -> int:
        """How many numbers are not given out yet."""
        return self.last - self.used

    def covers(self, index: int) -> bool:
        return self.first <= index <= self.last


def lease_of(event: NumbersLeased) -> Lease:
    """Return the block as it is when it is lent."""
    return Lease(
        holder=event.holder,
        series=event.series,
        business_day=event.business_day,
        first=event.first,
        last=event.last,
        used=event.first - 1,
    )


def lent(leases: Iterable[Lease], event: TicketIssued) -> Lease | None:
    """Return the block that the ticket's number is from, None if it is one of the branch's own."""
    for lease in leases:
        same = lease.series == event.series and lease.business_day in {"", event.business_day}
        if same and lease.covers(event.index):
            return lease
    return None


def used(lease: Lease, index: int) -> Lease:
    """Return the block after a number of it was given out."""
    return replace(lease, used=max(lease.used, index))


def lease_numbers(view: BranchView, *, holder: str) -> tuple[NumbersLeased, ...]:
    """Lend a computer what it lacks for today and tomorrow, of every series that services use."""
    given = []
    for series in _series_of(view.branch):
        for day in _days(view):
            leases = view.leases(series.id, day)
            size = min(BLOCK, (series.last - series.first + 1) // PART)
            left = sum(one.left for one in leases if one.holder == holder)
            if size < SMALLEST or left > size * 3 // 4:
                continue
            block = _free_block(view, series, day, leases, size)
            if block is not None:
                given.append(
                    NumbersLeased(
                        holder=holder,
                        series=series.id,
                        business_day=day,
                        first=block[0],
                        last=block[1],
                    )
                )
    return tuple(given)


def next_lent(
    view: BranchView, series: Series, day: str, *, holder: str, given: Collection[int]
) -> int:
    """Return the next number of the holder's blocks that is not among the ``given``.

    Raises LentNumbersUsedUp where there is none.
    """
    for lease in view.leases(series.id, lease_day(view.branch, day)):
        if lease.holder != holder:
            continue
        for index in range(lease.used + 1, lease.last + 1):
            if index not in given and not view.number_in_use(series.number(index)):
                return index
    raise LentNumbersUsedUp(series.id)


def lease_day(branch: Branch, day: str) -> str:
    """Return under which day a block is lent: none where numbers do not begin anew each day."""
    return day if branch.day.restart_numbers else ""


def _series_of(branch: Branch) -> Sequence[Series]:
    return [branch.series[name] for name in sorted({s.series for s in branch.services.values()})]


def _days(view: BranchView) -> Sequence[str]:
    today = business_day(view.branch, view.now)
    if not view.branch.day.restart_numbers:
        return [""]
    return [today, (date.fromisoformat(today) + timedelta(days=1)).isoformat()]


def _free_block(
    view: BranchView, series: Series, day: str, leases: Sequence[Lease], size: int
) -> tuple[int, int] | None:
    """Return the highest free block of the upper half of the series, None if there is none.

    Small series lend nothing: their numbers are needed. Where numbers begin anew each day, a block
    is not lent twice on one; else one that is used up is free again when nobody holds its numbers.
    """
    middle = (series.first + series.last) // 2
    taken = [one for one in leases if day or one.left]
    reached = view.last_index(series.id, day or None) or 0
    last = series.last
    while (first := last - size + 1) > max(middle, reached):
        overlap = [one.first for one in taken if one.first <= last and one.last >= first]
        held = [n for n in range(first, last + 1) if view.number_in_use(series.number(n))]
        if not overlap and not held:
            return first, last
        last = min([*overlap, *held]) - 1
    return None
