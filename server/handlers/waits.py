"""How long people wait in each branch: what the hub said last, for as long as it holds.

It is the present and no history: a newer word replaces the one before, and none is sent twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, select

from branch.protocol.uplink import Heard, ServiceWait, Waits
from server.db import tables
from server.db.statements import put
from server.db.tables import micros
from server.handlers import refused


def hear(connection: Connection, branch: str, waits: Waits) -> Heard:
    """Keep what a hub says of waits. Refused for a branch that has not said hello."""
    known = select(tables.branch.c.id).where(tables.branch.c.id == branch)
    if connection.execute(known).scalar_one_or_none() is None:
        raise refused.no_hello(branch)
    if "\0" in waits.model_dump_json():
        raise refused.unstorable(0, "a name in the waits cannot be kept")
    row = {
        "branch": branch,
        "at": micros(waits.at),
        "valid_until": micros(waits.valid_until),
        "body": waits.model_dump_json(),
    }
    put(connection, tables.waits, [row], "at", "valid_until", "body")
    return Heard(at=waits.at)


def current(connection: Connection, branch: str, now: datetime) -> Waits | None:
    """Return what holds now for a branch. Refused for one that is not known."""
    known = select(tables.branch.c.id).where(tables.branch.c.id == branch)
    if connection.execute(known).scalar_one_or_none() is None:
        raise refused.no_hello(branch)
    row = connection.execute(
        select(tables.waits).where(tables.waits.c.branch == branch)
    ).one_or_none()
    return Waits.model_validate_json(row.body) if row and row.valid_until >= micros(now) else None


def services(connection: Connection) -> Mapping[str, tuple[int, Mapping[str, ServiceWait]]]:
    """Return, per branch, until when its word holds (microseconds) and what it says by service."""
    found = {}
    for row in connection.execute(select(tables.waits)):
        said = Waits.model_validate_json(row.body)
        found[row.branch] = (row.valid_until, {one.service: one for one in said.services})
    return found
