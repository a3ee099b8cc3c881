"""A leg of a visit, the states of a ticket, and what an undone action brings back.

Apart from ``ticket.py`` because an event holds them: whoever takes an action back writes down how
the ticket was before it, so that the log alone says what follows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from branch.domain.configuration import Standing


class State(StrEnum):
    """Where a visit is."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    DONE = "done"
    NO_SHOW = "no_show"
    LEFT = "left"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


LIVE = frozenset({State.WAITING, State.CALLED, State.SERVING, State.PARKED})
"""States in which somebody holds the number."""

AT_A_COUNTER = frozenset({State.CALLED, State.SERVING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """One service within a visit."""

    service: str
    waiting_since: datetime
    called_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    counter: str | None = None
    clerk: str | None = None
    outcome: str | None = None
    delivered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """Everything of a ticket that a clerk's action may change, as it was; names as in Ticket."""

    state: State
    standing: Standing
    service: str
    queue: str
    waiting_since: datetime
    not_before: datetime | None
    placed_first: bool
    held_for_counter: str | None
    held_for_clerk: str | None
    counter: str | None
    clerk: str | None
    calls: int
    put_backs: int
    last_called_at: datetime | None
    ended_at: datetime | None
    legs: tuple[Leg, ...]
    return_to: str
    return_service: str
