"""Which tickets have changed since one looked last: what a board reads instead of everything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select, text

from branch.domain.ticket import Ticket
from branch.protocol.codec import ticket_from
from branch.store import schema as s

_CHANGED = text(
    """
    SELECT body, device FROM ticket WHERE id IN (
        SELECT ticket FROM event WHERE seq > :after AND seq <= :upto AND ticket IS NOT NULL
    )
    """
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """Tickets as they are now, each with the device that gave it out, up to record ``seq``."""

    tickets: tuple[tuple[Ticket, str], ...]
    seq: int
    more: bool


def changed(connection: Connection, after: int, limit: int) -> Changed:
    """Return the tickets of the next ``limit`` records of the log after this one."""
    head = int(connection.execute(select(s.log_head.c.seq)).scalar_one())
    upto = min(head, after + limit)
    rows = connection.execute(_CHANGED, {"after": after, "upto": upto})
    tickets = tuple((ticket_from(row.body), row.device) for row in rows)
    return Changed(tickets=tickets, seq=upto, more=upto < head)


def seq_before(connection: Connection, at: datetime) -> int:
    """Return the last record before an instant, 0 if there is none: by halving, not by reading."""
    low, high = 0, int(connection.execute(select(s.log_head.c.seq)).scalar_one())
    while low < high:
        middle = (low + high + 1) // 2
        found = connection.execute(
            select(s.event.c.occurred_at).where(s.event.c.seq == middle)
        ).scalar_one()
        if datetime.fromisoformat(found) < at:
            low = middle
        else:
            high = middle - 1
    return low
