"""The row by which others see that this program lives, and what troubles it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from branch.store import schema as s
from branch.store.rows import instant, micros

BEAT_EVERY_S = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """When a program was heard of last, and what troubles it (a sentence or nothing)."""

    program: str
    seen_at: datetime
    trouble: str
    version: str = ""


def beat(
    connection: Connection,
    *,
    program: str,
    version: str,
    started_at: datetime,
    now: datetime,
    trouble: str = "",
) -> None:
    """Write that the program was alive just now; ``trouble`` is a sentence or nothing."""
    row = {
        "program": program,
        "pid": os.getpid(),
        "version": version,
        "started_at": started_at.isoformat(),
        "seen_at": micros(now),
        "trouble": trouble,
    }
    put = insert(s.health).values(row)
    connection.execute(put.on_conflict_do_update(index_elements=["program"], set_=row))


def beats(connection: Connection) -> list[Beat]:
    """Return every program that has ever beaten."""
    rows = connection.execute(select(s.health).order_by(s.health.c.program))
    return [
        Beat(
            program=row.program,
            seen_at=instant(row.seen_at),
            trouble=row.trouble,
            version=row.version,
        )
        for row in rows
    ]
