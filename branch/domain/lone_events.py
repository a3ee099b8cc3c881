"""What happens because a computer may lose the hub: numbers lent ahead, and facts that came late.

Apart from ``events.py`` because nobody who serves or is served ever sees one of these.
"""

from __future__ import annotations

from dataclasses import dataclass

from branch.domain.events import CounterEvent, Event


@dataclass(frozen=True, slots=True, kw_only=True)
class NumbersLeased(Event):
    """Numbers ``first`` to ``last`` of a series are ``holder``'s on that day, and nobody else's.

    ``business_day`` is empty where numbers do not begin anew each day. What a lost hub may have
    given out is kept for it from that day on (``leases.still_kept`` says until when).
    """

    holder: str
    series: str
    business_day: str
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FactConflicted(Event):
    """What ``device`` did on its own does not fit what the branch did meanwhile.

    It is kept as it was written (``kind`` and ``body``) and changes nothing.
    """

    kind: str
    body: str
    device: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WentOnAlone(CounterEvent):
    """The terminal of a counter lives and has lost the hub: what it did then comes behind this.

    ``ticket`` was at the counter, as far as the terminal knew; None if nobody was.
    """

    ticket: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReignBegan(Event):
    """``device`` is the hub from now on, the branch's ``reign``-th."""

    reign: int
    device: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReignEnded(Event):
    """The hub of that reign makes way for a higher one; nothing that it recorded is missing."""

    reign: int
    device: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NumbersPassedOver(Event):
    """The hub counts on behind ``index``: a late ticket has a number far behind the count.

    The first logs have it where a new hub began.
    """

    series: str
    business_day: str
    index: int


LONE_EVENTS: tuple[type[Event], ...] = (
    NumbersLeased,
    FactConflicted,
    WentOnAlone,
    ReignBegan,
    ReignEnded,
    NumbersPassedOver,
)
"""More kinds that a log may hold."""

HOUSEKEEPING: frozenset[str] = frozenset(
    kind.__name__ for kind in (ReignBegan, NumbersPassedOver, NumbersLeased)
)
"""What a reign does for itself: it ends with the reign, and nobody was promised any of it."""
