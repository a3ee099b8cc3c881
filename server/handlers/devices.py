"""How the computers of each branch and their devices are: what the hub said last, and when.

It is the present and no history: a newer word replaces the one before.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from pydantic import BaseModel, ConfigDict, ValidationError
from sqlalchemy import Connection, select

from branch.protocol.devices import DEVICES_PROTOCOL, BoardHeard, DeviceBoard
from server.db import tables
from server.db.statements import put
from server.db.tables import instant, micros
from server.handlers import refused


class BranchDevices(BaseModel):
    """The board of one branch; ``board_s`` is its age in seconds, by the server's clock.

    Both are null for a branch whose hub has told nothing yet.
    """

    model_config = ConfigDict(frozen=True)

    branch: str
    board_s: int | None
    board: DeviceBoard | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A branch's row: names per language, records here, at the hub, and not applied."""

    id: str
    names: Mapping[str, str]
    contact_s: int
    unsent: int
    rejected: int


def hear(connection: Connection, branch: str, board: DeviceBoard, now: datetime) -> BoardHeard:
    """Keep what a hub says. Refused for a branch that has not said hello, and a newer protocol."""
    if board.protocol > DEVICES_PROTOCOL:
        spoken = (board.protocol, board.protocol)
        raise refused.protocol_unknown(spoken, (DEVICES_PROTOCOL, DEVICES_PROTOCOL))
    known = select(tables.branch.c.id).where(tables.branch.c.id == branch)
    if connection.execute(known).scalar_one_or_none() is None:
        raise refused.no_hello(branch)
    body = board.model_dump_json()
    if "\\u0000" in body:
        raise refused.unstorable(0, "a name on the device board holds a NUL character")
    row = {"branch": branch, "heard_at": micros(now), "body": body}
    put(connection, tables.device_board, [row], "heard_at", "body")
    return BoardHeard(at=now)


def one(connection: Connection, branch: str, now: datetime) -> BranchDevices:
    """Return the board of one branch. Refused for one that is not known."""
    found = every(connection, now).get(branch)
    if found is None:
        raise refused.no_hello(branch)
    return found


def every(connection: Connection, now: datetime) -> Mapping[str, BranchDevices]:
    """Return the board of every branch, by its id."""
    board = tables.device_board
    rows = connection.execute(
        select(tables.branch.c.id, board.c.heard_at, board.c.body)
        .select_from(tables.branch.outerjoin(board, board.c.branch == tables.branch.c.id))
        .order_by(tables.branch.c.id)
    )
    found = {}
    for row in rows:
        told = None if row.body is None else _board(row.body)
        age = None if told is None else _seconds(now, row.heard_at)
        found[row.id] = BranchDevices(branch=row.id, board_s=age, board=told)
    return found


def known_branches(connection: Connection, now: datetime) -> tuple[Known, ...]:
    """Return every branch by its id, and what a technician asks first."""
    return tuple(
        Known(
            id=row.id,
            names=json.loads(row.names) or {"": row.id},
            contact_s=_seconds(now, row.last_contact),
            unsent=max(0, row.hub_seq - row.seq),
            rejected=row.rejected,
        )
        for row in connection.execute(select(tables.branch).order_by(tables.branch.c.id))
    )


def _board(body: str) -> DeviceBoard | None:
    try:
        return DeviceBoard.model_validate_json(body)
    except ValidationError:
        return None  # kept by another version of the server; the next word replaces it


def _seconds(now: datetime, at: int) -> int:
    return max(0, int((now - instant(at)).total_seconds()))
