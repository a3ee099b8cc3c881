"""What the branch's other computers said of themselves last: rows, no events.

On the hub they come from the computers, elsewhere from the hub's board. A computer that is silent
stays for a week, so that its silence is seen.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from pydantic import ValidationError
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from branch.protocol.devices import COMPUTERS_AT_MOST, ComputerFacts
from branch.store import schema as s
from branch.store.rows import instant, micros

FORGOTTEN_AFTER = timedelta(days=7)

_OWN_ID = "computer-id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """What a computer said, when it was heard, and how much its clock was ahead of the hub's."""

    facts: ComputerFacts
    heard_at: datetime
    clock_offset_s: float | None


def own_id(connection: Connection) -> str | None:
    """Return the id of this data folder; None before ``name_computer``."""
    found = connection.execute(select(s.meta.c.value).where(s.meta.c.key == _OWN_ID)).scalar()
    return None if found is None else str(found)


def name_computer(connection: Connection) -> None:
    """Give this data folder its id, if it has none."""
    put = insert(s.meta).values(key=_OWN_ID, value=uuid4().hex)
    connection.execute(put.on_conflict_do_nothing())


def hear(connection: Connection, facts: ComputerFacts, now: datetime) -> None:
    """Keep what a computer says, in place of what it said before."""
    offset = (facts.at - now).total_seconds()
    _put(connection, Neighbour(facts=facts, heard_at=now, clock_offset_s=round(offset, 3)))
    _forget(connection, now)


def take_board(connection: Connection, known: Iterable[Neighbour], now: datetime) -> None:
    """Keep what the hub knows of everybody, and nothing else."""
    connection.execute(delete(s.neighbour))
    for one in known:
        _put(connection, one)
    _forget(connection, now)


def neighbours(connection: Connection) -> list[Neighbour]:
    """Return every computer that was heard of lately, in the order of their names."""
    found = []
    for row in connection.execute(select(s.neighbour)):
        try:
            facts = ComputerFacts.model_validate_json(row.body)
        except ValidationError:
            continue  # written by another version; the next word replaces it
        heard = instant(row.heard_at)
        found.append(Neighbour(facts=facts, heard_at=heard, clock_offset_s=row.clock_offset_s))
    return sorted(found, key=lambda one: (one.facts.device, one.facts.host, one.facts.id))


def _put(connection: Connection, one: Neighbour) -> None:
    row = {
        "id": one.facts.id,
        "heard_at": micros(one.heard_at),
        "clock_offset_s": one.clock_offset_s,
        "body": one.facts.model_dump_json(),
    }
    put = insert(s.neighbour).values(row)
    connection.execute(put.on_conflict_do_update(index_elements=["id"], set_=row))


def _forget(connection: Connection, now: datetime) -> None:
    table = s.neighbour
    old = table.c.heard_at < micros(now - FORGOTTEN_AFTER)
    newest = select(table.c.id).order_by(table.c.heard_at.desc()).limit(COMPUTERS_AT_MOST - 1)
    connection.execute(delete(table).where(old | table.c.id.not_in(newest)))
