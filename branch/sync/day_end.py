"""Which business day is over and not closed yet: asked when the hub starts and when a day ends."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, func, select

from branch.domain import events as e
from branch.domain.closing import close_past_day
from branch.domain.hours import business_day
from branch.domain.view import BranchView
from branch.protocol.codec import from_body
from branch.protocol.record import SYSTEM
from branch.store import schema as s
from branch.store.changes import Changes
from branch.store.store import Store


class DayEnd:
    """Closes each business day once, soon after it ended. Used from one thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._looked_on = ""

    def look(self) -> Changes | None:
        """Close the newest day that is over, if it is open; a look within one day costs nothing."""
        today = business_day(self._store.branch(), self._store.clock.now())
        if today == self._looked_on:
            return None
        with self._store.reading() as connection:
            over = _newest_before(connection, today)
            closed = _last_closed(connection)
        changes = None
        if over is not None and (closed is None or over > closed):
            changes = self._store.decide(
                _closing(over), actor=SYSTEM, operation=f"close-day-{over}"
            )
        self._looked_on = today
        return changes


def _closing(day: str) -> Callable[[BranchView], tuple[e.Event, ...]]:
    return lambda view: close_past_day(view, day=day)


def _newest_before(connection: Connection, today: str) -> str | None:
    days = select(func.max(s.ticket.c.business_day)).where(s.ticket.c.business_day < today)
    return connection.execute(days).scalar()


def _last_closed(connection: Connection) -> str | None:
    row = connection.execute(
        select(s.event.c.kind, s.event.c.schema_version, s.event.c.body)
        .where(s.event.c.kind == e.DayClosed.__name__)
        .order_by(s.event.c.seq.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    event = from_body(row.kind, row.schema_version, row.body)
    return event.business_day if isinstance(event, e.DayClosed) else None
