"""The figures of a business day, kept up to date ticket by ticket.

A figure follows from what the tickets are now, so whatever was undone, put back or readmitted is
counted once and as it ended. Taking a ticket in again replaces what it had counted before.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from branch.domain.ticket import Paper, State, Ticket

NEAR = 0.75
"""From this share of the target on, a wait is near it."""


class Light(StrEnum):
    """How a wait stands against its target."""

    NO_TARGET = "no_target"
    GOOD = "good"
    NEAR = "near"
    OVER = "over"


def light(wait_s: float | None, target_min: int | None) -> Light:
    """Return how the longest wait stands; nobody waiting is good."""
    if target_min is None:
        return Light.NO_TARGET
    share = (wait_s or 0.0) / (target_min * 60)
    if share > 1:
        return Light.OVER
    return Light.NEAR if share >= NEAR else Light.GOOD


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """Some durations (seconds): how many, their mean, what nine in ten are within, the longest."""

    count: int = 0
    mean: float = 0.0
    within90: float = 0.0
    worst: float = 0.0


def spread(ordered: Sequence[float]) -> Spread:
    """Return what is said of durations in ascending order; 90 % by the nearest rank."""
    if not ordered:
        return Spread()
    rank = -(-9 * len(ordered) // 10) - 1
    return Spread(
        count=len(ordered),
        mean=sum(ordered) / len(ordered),
        within90=ordered[rank],
        worst=ordered[-1],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counted:
    """What one ticket has counted."""

    state: State
    waits: tuple[tuple[str, float], ...]
    services: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """How printing at one device went today; ``last`` is the paper of its newest ticket."""

    device: str
    last: Paper
    failed: int
    unknown: int


@dataclass(slots=True)
class DayFigures:
    """One business day; tickets of other days count nothing."""

    business_day: str
    _counted: dict[str, _Counted] = field(default_factory=dict)
    _waits: dict[str, list[float]] = field(default_factory=dict)
    _all_waits: list[float] = field(default_factory=list)
    _services: list[float] = field(default_factory=list)
    _states: dict[State, int] = field(default_factory=dict)
    _paper: dict[str, dict[str, Paper]] = field(default_factory=dict)

    def take(self, ticket: Ticket, device: str) -> None:
        """Count a ticket as it is now; ``device`` gave it out."""
        if ticket.business_day != self.business_day:
            return
        self._forget(ticket.id)
        counted = _Counted(
            state=ticket.state,
            waits=tuple(_waits(ticket)),
            services=tuple(_service_times(ticket)),
        )
        self._counted[ticket.id] = counted
        self._states[ticket.state] = self._states.get(ticket.state, 0) + 1
        for service, waited in counted.waits:
            insort(self._waits.setdefault(service, []), waited)
            insort(self._all_waits, waited)
        for served in counted.services:
            insort(self._services, served)
        self._paper.setdefault(device, {})[ticket.id] = ticket.paper

    def _forget(self, ticket: str) -> None:
        counted = self._counted.pop(ticket, None)
        if counted is None:
            return
        self._states[counted.state] -= 1
        for service, waited in counted.waits:
            _remove(self._waits[service], waited)
            _remove(self._all_waits, waited)
        for served in counted.services:
            _remove(self._services, served)

    @property
    def issued(self) -> int:
        return len(self._counted)

    def in_state(self, *states: State) -> int:
        """Return how many of the day's tickets are in these states now."""
        return sum(self._states.get(state, 0) for state in states)

    def waits(self, service: str | None = None) -> Spread:
        """Return the waits of who was served, of one service or of all."""
        return spread(self._all_waits if service is None else self._waits.get(service, ()))

    def within(self, service: str, target_min: int) -> float | None:
        """Return the share of a service's waits that met the target; None before the first."""
        waits = self._waits.get(service)
        if not waits:
            return None
        met = bisect_left(waits, target_min * 60 + 1e-9)
        return met / len(waits)

    def services(self) -> Spread:
        """Return how long services took that have ended."""
        return spread(self._services)

    def printing(self) -> list[Printing]:
        """Return how printing went, by device; a device that printed nothing is not there."""
        return [
            Printing(
                device=device,
                last=papers[max(papers)],
                failed=sum(paper is Paper.FAILED for paper in papers.values()),
                unknown=sum(paper is Paper.UNKNOWN for paper in papers.values()),
            )
            for device, papers in sorted(self._paper.items())
        ]


def _remove(ordered: list[float], value: float) -> None:
    ordered.pop(bisect_left(ordered, value))


def _waits(ticket: Ticket) -> Iterable[tuple[str, float]]:
    """Yield service and seconds of every leg that was called and begun.

    A walk-in and an added service begin without a call: nobody waited for them.
    """
    for leg in ticket.legs:
        called, started = leg.called_at, leg.started_at
        if called is not None and started is not None and called != started:
            yield leg.service, max(0.0, (called - leg.waiting_since).total_seconds())


def _service_times(ticket: Ticket) -> Iterable[float]:
    for leg in ticket.legs:
        if leg.started_at is not None and leg.ended_at is not None:
            yield max(0.0, (leg.ended_at - leg.started_at).total_seconds())
