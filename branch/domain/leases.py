"""Numbers lent to a computer ahead of time, so that its kiosk goes on when the hub is away.

A block is taken from the end of a series, where the branch's own count does not come for a long
time: a number like A981 in the morning is recognisable as one of these. The hub never gives out a
number of a block itself. A block holds for one business day; each computer has one for today and
one for tomorrow, because a hub may also be away when the door opens.

A hub that was lost keeps numbers too: those that it may have given out without passing it on
(``branch.domain.reign``). They hold on every day until the branch knows better.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from branch.domain.configuration import Branch, Series
from branch.domain.errors import LentNumbersUsedUp
from branch.domain.events import DayClosed, TicketIssued
from branch.domain.hours import business_day
from branch.domain.lone_events import NumbersLeased, ReignEnded
from branch.domain.view import BranchView

BLOCK = 50
"""Numbers in a block at most. A kiosk gives out about sixty in a busy hour."""

FEW = 10
"""Numbers in a block for a computer without a kiosk: its clerks give them out by word of mouth."""

PART = 10
"""A block is no more than the tenth part of its series."""

SMALLEST = 5

LOST = "reign"
"""How the holder is named where numbers are kept for a lost hub."""


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

    @property
    def of_lost_hub(self) -> bool:
        """Whether a hub that was lost may have given these out, on whatever day its clock was."""
        return self.holder.startswith(LOST)

    def covers(self, index: int) -> bool:
        return self.first <= index <= self.last

    def holds_on(self, day: str) -> bool:
        """Tell whether nobody else gives these out on the day, as ``lease_day`` names it."""
        return self.of_lost_hub or self.business_day == day


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
        holds = not lease.business_day or lease.holds_on(event.business_day)
        if lease.series == event.series and holds and lease.covers(event.index):
            return lease
    return None


def used(lease: Lease, index: int) -> Lease:
    """Return the block after a number of it was given out."""
    return replace(lease, used=max(lease.used, index))


def still_kept(leases: Sequence[Lease], event: DayClosed | ReignEnded) -> list[Lease]:
    """Return the blocks that go on after the event. A kiosk's ends with its own day.

    What is kept for a lost hub ends when its records came in, or when the day after the one on
    which it was lost is over: clocks may have been a day apart. Where two hubs are missing, the
    second may have given out what the first gave back: then only the day ends it.
    """
    if isinstance(event, ReignEnded):
        lost = {lease.holder for lease in leases if lease.of_lost_hub}
        came_back = lost_hub(event.reign, event.reign)
        if lost != {came_back}:
            return list(leases)
        return [lease for lease in leases if lease.holder != came_back]
    day = event.business_day
    return [lease for lease in leases if not lease.of_lost_hub or lease.business_day >= day]


def lost_hub(first: int, last: int) -> str:
    """Return the holder of what the hubs of these reigns may have given out."""
    return f"{LOST} {first}" if first == last else f"{LOST}s {first} to {last}"


def lease_numbers(view: BranchView, *, holder: str, few: bool = False) -> tuple[NumbersLeased, ...]:
    """Lend a computer what it lacks for today and tomorrow, of every series that services use.

    ``few`` where it has no kiosk.
    """
    given = []
    for series in _series_of(view.branch):
        for day in _days(view):
            leases = view.leases(series.id, day)
            size = min(FEW if few else BLOCK, (series.last - series.first + 1) // PART)
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


def next_blocks(view: BranchView, *, holder: str, count: int) -> tuple[NumbersLeased, ...]:
    """Lend ``holder`` the blocks that would be lent next: a hub that was lost may have lent them.

    Of the day after tomorrow, too, because its clock may have been a day ahead. They end as a
    kiosk's do, each with its own day.
    """
    days = _days(view)
    if view.branch.day.restart_numbers:
        days = [*days, _after(days[-1])]
    kept = []
    for series in _series_of(view.branch):
        size = min(BLOCK, (series.last - series.first + 1) // PART)
        if size < SMALLEST:
            continue
        for day in days:
            leases = list(view.leases(series.id, day))
            for _ in range(count):
                block = _free_block(view, series, day, leases, size)
                if block is None:
                    break
                event = NumbersLeased(
                    holder=holder,
                    series=series.id,
                    business_day=day,
                    first=block[0],
                    last=block[1],
                )
                leases.append(lease_of(event))
                kept.append(event)
    return tuple(kept)


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
    return [today, _after(today)]


def _after(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()


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
