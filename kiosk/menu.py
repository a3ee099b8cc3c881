"""What the branch offers right now, as tiles: groups, services, who waits, what is refused and why.

Pure: ``records.py`` reads a ``BranchNow`` from the shared file, this module orders it into pages.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from branch.domain.configuration import Branch, LastTicket, Service, ServiceGroup
from branch.domain.errors import BranchClosed, VisitorError
from branch.domain.forecast.outlook import Lateness, Outlook
from kiosk.flow import Last, Step, steps_of


@dataclass(frozen=True, slots=True, kw_only=True)
class NowCalled:
    """A ticket that is called or served right now."""

    number: str
    counter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchNow:
    """The branch at one moment; ``waiting`` per queue, ``refusals`` and ``outlooks`` per service.

    A service without an outlook is one of which nobody foretells anything. ``closes_at`` is when
    the door shuts today (branch time), ``calls`` are the newest first.
    """

    branch: Branch
    waiting: Mapping[str, int]
    refusals: Mapping[str, VisitorError]
    closed: BranchClosed | None = None
    away: bool = False
    lent: bool = False
    """While the hub is away, this kiosk has numbers of its own to give out."""
    outlooks: Mapping[str, Outlook] = field(default_factory=dict)
    closes_at: datetime | None = None
    staff_called: bool = False
    """Whether a call for staff from this kiosk waits for somebody."""
    calls: tuple[NowCalled, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One tile: a service, or a group of them (then nobody in particular waits)."""

    id: str
    item: Service | ServiceGroup
    waiting: int | None = None
    refusal: VisitorError | None = None
    outlook: Outlook | None = None

    @property
    def is_group(self) -> bool:
        return isinstance(self.item, ServiceGroup)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What fits on one screen; ``number`` counts from 0."""

    offers: tuple[Offer, ...]
    number: int
    pages: int


def offers(now: BranchNow, group: str | None) -> tuple[Offer, ...]:
    """Return the tiles of the welcome screen, or those of a group.

    Groups come first, in their order, then services that belong to none. A branch that has
    nothing but one group shows that group's services at once.
    """
    services = now.branch.services.values()
    used = [g for g in now.branch.groups.values() if any(s.group == g.id for s in services)]
    loose = [s for s in services if s.group not in now.branch.groups]
    if group is None and len(used) == 1 and not loose:
        group = used[0].id
    if group is not None:
        return tuple(_service(now, s) for s in services if s.group == group)
    groups = tuple(Offer(id=g.id, item=g) for g in used)
    return groups + tuple(_service(now, s) for s in loose)


def page(all_offers: Sequence[Offer], number: int, capacity: int) -> Page:
    """Return one page of at most ``capacity`` tiles; a page that is gone becomes the last."""
    pages = max(1, -(-len(all_offers) // capacity))
    number = min(number, pages - 1)
    shown = all_offers[number * capacity : (number + 1) * capacity]
    return Page(offers=tuple(shown), number=number, pages=pages)


def _service(now: BranchNow, service: Service) -> Offer:
    return Offer(
        id=service.id,
        item=service,
        waiting=None if now.away else now.waiting.get(service.queue, 0),
        refusal=now.refusals.get(service.id),
        outlook=now.outlooks.get(service.id),
    )


def asked_before(now: BranchNow, service: str) -> tuple[Step, ...]:
    """Return what is asked before a ticket; nothing where none is given out at the moment."""
    return () if service in now.refusals else steps_of(now.branch, service)


def late(now: BranchNow, service: str) -> Last | None:
    """Return what to warn of: who takes a ticket now may not be called before closing.

    Where the branch stops then, ``now.refusals`` has those who would hardly be called; who
    perhaps would is warned there, too.
    """
    outlook = now.outlooks.get(service)
    if now.branch.day.last_ticket is LastTicket.OFF or service in now.refusals:
        return None
    if outlook is None or outlook.lateness is Lateness.IN_TIME or now.closes_at is None:
        return None
    return Last(closes_at=now.closes_at)
