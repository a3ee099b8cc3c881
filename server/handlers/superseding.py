"""A hub of a higher reign is obeyed, whatever the server has of a lower one.

A hub that was lost may have told the server what no computer of the branch knew. The new hub's log
then goes on elsewhere behind the last record that both have. The records behind it are set aside:
they stay in the tree and in exports, marked, and are handed down to the new hub as late facts, so
that nothing acknowledged is lost even if the old hub never comes back. A hub of a lower reign than
the copy's is refused.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime

from sqlalchemy import Connection, Row, delete, func, select, update

from branch.domain import events as e
from branch.domain.lone_events import HOUSEKEEPING
from branch.domain.ticket import IllegalEvent
from branch.protocol.codec import MalformedBody, UnknownKind
from branch.protocol.lan import FACTS_AT_ONCE, LateFact
from branch.protocol.orders import LATE_FACTS, LateFactsOrder
from branch.protocol.record import GENESIS, ClockTrust
from branch.protocol.uplink import Hello
from server.audit.export import Fork
from server.db import tables
from server.db.statements import add, among
from server.db.tables import micros
from server.handlers import orders, refused
from server.handlers.leaves import place_of, stretches
from server.handlers.projection import Projection, save
from server.handlers.reading import record_from

PAGE = 1000

Stored = Row[tuple[object, ...]]

_log = logging.getLogger(__name__)


def obey(connection: Connection, branch: str, hello: Hello, now: datetime) -> str:
    """Set aside what the hub's reign never had; return it in words, nothing where all fits.

    Raises Refused for a hub of a lower reign. The branch's row is locked by the caller.
    """
    known = tables.reign
    of_branch = select(func.max(known.c.reign)).where(known.c.branch == branch)
    here = connection.execute(of_branch).scalar() or 1
    if hello.reign < here:
        raise refused.lower_reign(branch, hello.reign, here)
    if hello.reign == here:
        return ""
    head = connection.execute(
        select(tables.branch.c.seq).where(tables.branch.c.id == branch)
    ).scalar_one()
    common = _common(connection, branch, hello, head)
    if common >= head:
        return ""
    count = _set_aside(connection, branch, common, hello.reign, now)
    words = (
        f"Reign {hello.reign} goes on behind record {common}: {count} records of a lower reign"
        " were set aside and are handed to the hub as late facts."
    )
    _log.warning("%s: %s", branch, words)
    return words


def _common(connection: Connection, branch: str, hello: Hello, head: int) -> int:
    """Return the last record that the copy and the hub's log have in common."""
    newer_begins = head + 1
    for start in reversed(hello.reigns):
        if _hash_at(connection, branch, start.seq) == start.hash:
            return min(_reign_ends(connection, branch, start.seq), newer_begins - 1, head)
        if _hash_at(connection, branch, start.seq - 1) == start.before:
            return start.seq - 1
        newer_begins = min(newer_begins, start.seq)
    return min(_reign_ends(connection, branch, 0), newer_begins - 1, head)


def _hash_at(connection: Connection, branch: str, seq: int) -> str | None:
    if seq == 0:
        return GENESIS
    event = tables.event.c
    wanted = select(event.hash).where(event.branch == branch, event.seq == seq)
    return connection.execute(wanted).scalar()


def _reign_ends(connection: Connection, branch: str, began: int) -> int:
    """Return the last record that is certainly of the reign that began there."""
    reign = tables.reign.c
    following = select(func.min(reign.seq)).where(reign.branch == branch, reign.seq > began)
    begins = connection.execute(following).scalar()
    return 2**63 - 1 if begins is None else int(begins) - 1


def _set_aside(connection: Connection, branch: str, common: int, reign: int, now: datetime) -> int:
    event, of_branch = tables.event, tables.branch.c.id == branch
    rows = connection.execute(
        select(event).where(event.c.branch == branch, event.c.seq > common).order_by(event.c.seq)
    ).all()
    last = rows[-1].seq
    runs = stretches(connection, branch, last)
    place = place_of(runs, last) + 1
    if runs[-1].leaf:
        place = max(place, runs[-1].leaf + 1)
    line = Fork(
        branch=branch,
        after=common,
        hash=_hash_at(connection, branch, common) or GENESIS,
        reign=reign,
        records=len(rows),
        at=now,
    ).model_dump_json()
    gone = [row._asdict() | {"leaf": place_of(runs, row.seq), "fork": place} for row in rows]
    add(connection, tables.superseded, gone)
    add(
        connection,
        tables.fork,
        [{"branch": branch, "leaf": place, "after": common, "line": line}],
    )
    _undo(connection, branch, common, rows)
    connection.execute(delete(event).where(event.c.branch == branch, event.c.seq > common))
    begun = tables.reign.c
    connection.execute(delete(tables.reign).where(begun.branch == branch, begun.seq > common))
    newest = connection.execute(
        select(event.c.occurred_at).where(event.c.branch == branch, event.c.seq == common)
    ).scalar()
    row = tables.branch.c
    connection.execute(
        update(tables.branch)
        .where(of_branch)
        .values(
            seq=common,
            hash=_hash_at(connection, branch, common),
            rejected=row.rejected - sum(one.rejected is not None for one in rows),
            more_leaves=place - common,
            last_event=None if newest is None else micros(datetime.fromisoformat(newest)),
        )
    )
    _hand_down(connection, branch, rows, now)
    return len(rows)


def _hand_down(connection: Connection, branch: str, rows: Sequence[Stored], now: datetime) -> None:
    """Order the new hub to take in what it never had."""
    facts = [_fact(row) for row in rows if row.kind not in HOUSEKEEPING]
    for first in range(0, len(facts), FACTS_AT_ONCE):
        order = LateFactsOrder(facts=tuple(facts[first : first + FACTS_AT_ONCE]))
        orders.write(connection, branch, LATE_FACTS, order.model_dump_json(), now)


def _fact(row: Stored) -> LateFact:
    return LateFact(
        place=row.seq,
        event_id=row.event_id,
        kind=row.kind,
        schema_version=row.schema_version,
        body=row.body,
        occurred_at=datetime.fromisoformat(row.occurred_at),
        clock=ClockTrust(row.clock),
        device=row.device,
        actor=row.actor,
        operation=row.operation,
        alone=False,
    )


def _undo(connection: Connection, branch: str, common: int, gone: Iterable[Stored]) -> None:
    """Make the tickets and counters again that the records touched, as they were before."""
    touched = {key for row in gone for key in _subjects(_event(row))}
    again = _replayed(connection, branch, common, touched)
    for table in (tables.ticket, tables.counter):
        kind = table.name
        ids = [key for of, key in touched if of == kind]
        here = table.c.branch == branch
        connection.execute(delete(table).where(here, among(connection, table.c.id, ids)))
    again.changed_tickets = {
        key: seq for key, seq in again.changed_tickets.items() if ("ticket", key) in touched
    }
    again.changed_counters = {key for key in again.changed_counters if ("counter", key) in touched}
    save(connection, again)


def _replayed(
    connection: Connection, branch: str, common: int, touched: set[tuple[str, str]]
) -> Projection:
    """Apply the log up to ``common`` from where everything that is met there began.

    Goes back until every ticket was met at its issue and every counter at its opening: in the
    morning of that day as a rule.
    """
    missing, met = set(touched), []
    before = common + 1
    event = tables.event
    while missing and before > 1:
        rows = connection.execute(
            select(event)
            .where(event.c.branch == branch, event.c.seq < before)
            .order_by(event.c.seq.desc())
            .limit(PAGE)
        ).all()
        for row in rows:
            before = row.seq
            happened = _event(row)
            met.append((row, happened))
            missing |= _subjects(happened)
            missing -= _beginnings(happened)
            if not missing:
                break
    again = Projection(branch)
    for row, happened in reversed(met):
        if happened is not None and row.rejected is None:
            with suppress(IllegalEvent):
                again.apply(happened, datetime.fromisoformat(row.occurred_at), row.seq)
    return again


def _event(row: Stored) -> e.Event | None:
    try:
        return record_from(row).event()
    except (UnknownKind, MalformedBody):
        return None


def _subjects(event: e.Event | None) -> set[tuple[str, str]]:
    """Return the tickets and counters that an event is about."""
    found = set()
    if isinstance(event, e.TicketEvent):
        found.add(("ticket", event.ticket))
    if isinstance(event, e.AtCounter | e.CounterEvent):
        found.add(("counter", event.counter))
    return found


def _beginnings(event: e.Event | None) -> set[tuple[str, str]]:
    if isinstance(event, e.TicketIssued):
        return {("ticket", event.ticket)}
    if isinstance(event, e.CounterOpened):
        return {("counter", event.counter)}
    return set()
