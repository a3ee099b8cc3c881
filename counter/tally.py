"""A clerk's own day: how many services were ended, and how long they took on average.

Counted from the legs of the day's tickets, never kept beside them. Only the tickets of which the
log says something new are read again, so a look late in a busy day costs what one in the morning
does. What was taken back is taken out again.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select

from branch.domain import events as e
from branch.domain.configuration import Branch
from branch.domain.hours import business_day
from branch.domain.ids import uuid7
from branch.store import reading
from branch.store import schema as s
from counter.session import Figures

_ENDS = tuple(
    kind.__name__
    for kind in (
        e.ServingFinished,
        e.LegAdded,
        e.TicketTransferred,
        e.TicketSentBack,
        e.ServingInterrupted,
        e.TicketReturned,
        e.ActionUndone,
    )
)


class Tally:
    """Follows the log of one business day."""

    def __init__(self) -> None:
        self._day = ""
        self._seq = 0
        self._served: dict[str, tuple[tuple[str, float], ...]] = {}

    def follow(self, connection: Connection, branch: Branch, now: datetime) -> None:
        """Take in what happened since the last time."""
        day = business_day(branch, now)
        if day != self._day:
            begins = datetime.combine(
                datetime.fromisoformat(day), branch.day.starts_at, ZoneInfo(branch.timezone)
            )
            self._day, self._served = day, {}
            self._seq = _before(connection, begins)
        event = s.event.c
        newest = connection.execute(select(func.max(event.seq))).scalar() or self._seq
        if newest == self._seq:
            return
        touched = select(event.ticket).where(
            event.seq > self._seq, event.seq <= newest, event.kind.in_(_ENDS)
        )
        for key in set(connection.execute(touched).scalars()):
            ticket = reading.ticket(connection, key)
            self._served[key] = tuple(
                (leg.clerk or "", (leg.ended_at - leg.started_at).total_seconds())
                for leg in (ticket.legs if ticket else ())
                if leg.started_at is not None and leg.ended_at is not None
            )
        self._seq = newest

    def of(self, clerk: str) -> Figures:
        """Return the clerk's figures of the day so far."""
        took = [s for legs in self._served.values() for who, s in legs if who == clerk]
        return Figures(served=len(took), mean_s=round(sum(took) / len(took)) if took else None)


def _before(connection: Connection, begins: datetime) -> int:
    """Return the last number of the log before an instant; event ids grow with time."""
    first = uuid7(begins, lambda size: bytes(size))
    event = s.event.c
    found = connection.execute(
        select(event.seq).where(event.event_id >= first).order_by(event.event_id).limit(1)
    ).scalar()
    if found is not None:
        return int(found) - 1
    return int(connection.execute(select(func.max(event.seq))).scalar() or 0)
