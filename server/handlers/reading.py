"""What can be asked about one branch: how its copy stands, and the log itself."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Connection, Row, func, select

from branch.protocol.digest import state_digest
from branch.protocol.record import Record
from server.db import tables
from server.db.tables import instant
from server.db.upgrade import epoch
from server.handlers import refused

EXPORT_LIMIT = 5000
"""Records in one answer of the export at most."""


class BranchStatus(BaseModel):
    """The copy of one branch; ``digest`` is ``branch.protocol.digest`` over its tickets."""

    model_config = ConfigDict(frozen=True)

    branch: str
    epoch: int
    seq: int
    hash: str
    hub_seq: int
    unsent: int
    rejected: int
    set_aside: int
    """Records of lower reigns that a higher one never had."""
    digest: str
    tickets: dict[str, int]
    first_contact: datetime
    last_contact: datetime
    last_event: datetime | None


class Export(BaseModel):
    """A run of the log; ``next_after`` is what to ask with next, None at the end."""

    model_config = ConfigDict(frozen=True)

    branch: str
    records: tuple[Record, ...]
    next_after: int | None
    operations: dict[int, str] = {}


def status(connection: Connection, branch: str) -> BranchStatus:
    """Return how the copy of the branch stands; raises Refused for an unknown branch."""
    row = connection.execute(
        select(tables.branch).where(tables.branch.c.id == branch)
    ).one_or_none()
    if row is None:
        raise refused.no_hello(branch)
    ticket = tables.ticket
    states = connection.execute(
        select(ticket.c.state, func.count().label("tickets"))
        .where(ticket.c.branch == branch)
        .group_by(ticket.c.state)
        .order_by(ticket.c.state)
    )
    bodies = connection.execute(select(ticket.c.body).where(ticket.c.branch == branch)).scalars()
    return BranchStatus(
        branch=branch,
        epoch=epoch(connection),
        seq=row.seq,
        hash=row.hash,
        hub_seq=row.hub_seq,
        unsent=max(0, row.hub_seq - row.seq),
        rejected=row.rejected,
        set_aside=connection.execute(
            select(func.count())
            .select_from(tables.superseded)
            .where(tables.superseded.c.branch == branch)
        ).scalar_one(),
        digest=state_digest(bodies),
        tickets={row.state: row.tickets for row in states},
        first_contact=instant(row.first_contact),
        last_contact=instant(row.last_contact),
        last_event=None if row.last_event is None else instant(row.last_event),
    )


def export(connection: Connection, branch: str, after: int, limit: int) -> Export:
    """Return records after a number, as they were sent, so that anybody can check the chain."""
    head = connection.execute(
        select(tables.branch.c.seq).where(tables.branch.c.id == branch)
    ).scalar_one_or_none()
    if head is None:
        raise refused.no_hello(branch)
    event = tables.event
    rows = connection.execute(
        select(event)
        .where(event.c.branch == branch, event.c.seq > after)
        .order_by(event.c.seq)
        .limit(min(limit, EXPORT_LIMIT))
    )
    found = rows.all()
    records = tuple(record_from(row) for row in found)
    last = records[-1].seq if records else head
    return Export(
        branch=branch,
        records=records,
        next_after=last if last < head else None,
        operations={row.seq: row.operation for row in found if row.operation},
    )


def record_from(row: Row[Any]) -> Record:
    """Return a record as it was sent."""
    return Record(
        seq=row.seq,
        event_id=row.event_id,
        branch=row.branch,
        kind=row.kind,
        schema_version=row.schema_version,
        body=row.body,
        occurred_at=datetime.fromisoformat(row.occurred_at),
        clock=row.clock,
        device=row.device,
        device_seq=row.device_seq,
        actor=row.actor,
        hash=row.hash,
    )
