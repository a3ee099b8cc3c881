"""What the server has not confirmed yet. It may be read, acknowledged and buried; never dropped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from branch.protocol.record import Record
from branch.store import schema as s
from branch.store.rows import instant, record_from

_UNSENT = (
    select(s.event)
    .join(s.outbox, s.outbox.c.seq == s.event.c.seq)
    .order_by(s.event.c.seq)
    .limit(bindparam("limit"))
)
_ACKNOWLEDGE = delete(s.outbox).where(s.outbox.c.seq == bindparam("sent"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsent:
    """How much the server does not have, and since when the oldest waits."""

    count: int
    oldest: datetime | None
    dead_letters: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadLetter:
    """A record that the server keeps but refused to apply, for the technician."""

    record: Record
    reason: str
    at: datetime


def unsent(connection: Connection, limit: int) -> Sequence[Record]:
    """Return the oldest records that the server has not confirmed, in order."""
    return [record_from(row) for row in connection.execute(_UNSENT, {"limit": limit})]


def amount(connection: Connection) -> Unsent:
    """Return what is unsent, for screens and boards."""
    count, oldest = connection.execute(
        select(func.count(), func.min(s.outbox.c.queued_at)).select_from(s.outbox)
    ).one()
    dead = connection.execute(select(func.count()).select_from(s.dead_letter)).scalar_one()
    return Unsent(count=count, oldest=instant(oldest) if oldest else None, dead_letters=dead)


def acknowledge(connection: Connection, seqs: Iterable[int]) -> None:
    """The server has these."""
    values = [{"sent": seq} for seq in seqs]
    if values:
        connection.execute(_ACKNOWLEDGE, values)


def bury(connection: Connection, seq: int, reason: str, at: datetime) -> None:
    """The server has this one and refused it: nothing behind it waits."""
    statement = upsert(s.dead_letter).on_conflict_do_nothing()
    connection.execute(statement, {"seq": seq, "reason": reason, "at": at.isoformat()})
    acknowledge(connection, [seq])


def send_again_from(connection: Connection, seq: int, at: int) -> None:
    """Queue every record from ``seq`` on: the server lost what it had (a gap or a new epoch)."""
    again = select(s.event.c.seq, bindparam("at", at)).where(s.event.c.seq >= seq)
    statement = insert(s.outbox).prefix_with("OR IGNORE").from_select(["seq", "queued_at"], again)
    connection.execute(statement)


def acknowledge_before(connection: Connection, seq: int) -> None:
    """The server expects ``seq`` next, so it has all before it."""
    connection.execute(delete(s.outbox).where(s.outbox.c.seq < seq))


def dead_letters(connection: Connection) -> Sequence[DeadLetter]:
    """Return what the server refused, oldest first."""
    statement = (
        select(s.event, s.dead_letter.c.reason, s.dead_letter.c.at)
        .join(s.dead_letter, s.dead_letter.c.seq == s.event.c.seq)
        .order_by(s.event.c.seq)
    )
    return [
        DeadLetter(record=record_from(row), reason=row.reason, at=datetime.fromisoformat(row.at))
        for row in connection.execute(statement)
    ]
