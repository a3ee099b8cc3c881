"""Take a batch of a branch's log: in order, chained, each record once.

The row of the branch is locked first, so two workers that are sent the same batch take turns and
the second sees a repeat. A record that the rules refuse stays in the chain with its reason and
stops nothing behind it; repeated, it gets the same answer again, because the first may have been
lost on the way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select, update

from branch.domain import events as e
from branch.domain.lone_events import ReignBegan
from branch.protocol.codec import MalformedBody, UnknownKind
from branch.protocol.record import Record, chain_hash
from branch.protocol.uplink import (
    BATCH_RECORDS,
    OLDEST_PROTOCOL,
    PROTOCOL,
    Answer,
    Batch,
    Item,
    Receipt,
)
from server.db import tables
from server.db.statements import add, among, put
from server.db.tables import micros
from server.db.upgrade import epoch
from server.handlers import refused
from server.handlers.projection import apply_all, load, save, why_unfit

LARGEST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Head:
    """How far the copy goes, and the hash it ends with."""

    seq: int
    hash: str
    hub_seq: int = 0


def take(connection: Connection, branch: str, batch: Batch, now: datetime) -> Receipt:
    """Store what continues the copy, answer every record; raises Refused and stores nothing."""
    records = batch.records
    check_form(branch, batch)
    head = _lock(connection, branch)
    if records[0].seq > head.seq + 1:
        raise refused.gap(branch, records[0].seq, head.seq + 1)
    repeated = [record for record in records if record.seq <= head.seq]
    items = _answers_again(connection, branch, repeated)
    new = records[len(repeated) :]
    good = chained(head, new)
    if new and not good and not repeated:
        raise refused.broken_chain(branch, new[0].seq)
    if good:
        items += _append(connection, branch, good, batch.operations, now)
        head = Head(good[-1].seq, good[-1].hash, head.hub_seq)
    items += [
        Item(seq=record.seq, answer=Answer.RETRY, reason=_BREAKS.format(head.seq + 1))
        for record in new[len(good) :]
    ]
    _note_contact(connection, branch, head, records[-1].seq, now)
    return Receipt(
        epoch=epoch(connection),
        expects=head.seq + 1,
        durable_up_to=head.seq,
        items=tuple(items),
    )


_BREAKS = "the chain is broken at record {}"


def check_form(branch: str, batch: Batch) -> None:
    """Refuse a batch that is none: too many records, gaps inside, another branch's records."""
    if not OLDEST_PROTOCOL <= batch.protocol <= PROTOCOL:
        spoken = (batch.protocol, batch.protocol)
        raise refused.protocol_unknown(spoken, (OLDEST_PROTOCOL, PROTOCOL))
    if len(batch.records) > BATCH_RECORDS:
        raise refused.too_large(f"A batch holds {BATCH_RECORDS} records at most.")
    for wanted, record in enumerate(batch.records, start=batch.records[0].seq):
        if record.seq != wanted:
            raise refused.not_a_run(record.seq, wanted)
        if record.branch != branch:
            raise refused.wrong_branch(branch, record.branch, record.seq)
        if why := _unstorable(record, batch.operations.get(record.seq, "")):
            raise refused.unstorable(record.seq, why)


def _unstorable(record: Record, operation: str) -> str:
    if record.device_seq > LARGEST or record.seq > LARGEST or record.schema_version >= 2**31:
        return "a number is too large"
    if record.occurred_at.utcoffset() is None:
        return "occurred_at has no time zone"
    texts = [record.event_id, record.kind, record.body, record.device, record.actor, record.hash]
    texts.append(operation)
    return "a text holds a NUL character" if any("\0" in text for text in texts) else ""


def chained(head: Head, records: Sequence[Record]) -> Sequence[Record]:
    """Return the records up to the first whose hash does not follow from the one before it."""
    previous = head.hash
    for place, record in enumerate(records):
        if chain_hash(previous, record) != record.hash:
            return records[:place]
        previous = record.hash
    return records


def _lock(connection: Connection, branch: str) -> Head:
    row = connection.execute(
        select(tables.branch.c.seq, tables.branch.c.hash, tables.branch.c.hub_seq)
        .where(tables.branch.c.id == branch)
        .with_for_update()
    ).one_or_none()
    if row is None:
        raise refused.no_hello(branch)
    return Head(row.seq, row.hash, row.hub_seq)


def _answers_again(connection: Connection, branch: str, records: Sequence[Record]) -> list[Item]:
    if not records:
        return []
    event = tables.event
    rows = connection.execute(
        select(event.c.seq, event.c.hash, event.c.rejected).where(
            event.c.branch == branch, event.c.seq.between(records[0].seq, records[-1].seq)
        )
    )
    known = {row.seq: (row.hash, row.rejected) for row in rows}
    items = []
    for record in records:
        hash_here, rejected = known[record.seq]
        if hash_here != record.hash:
            raise refused.fork(branch, record.seq)
        if rejected is None:
            items.append(Item(seq=record.seq, answer=Answer.DUPLICATE))
        else:
            items.append(Item(seq=record.seq, answer=Answer.REJECTED, reason=rejected))
    return items


def _append(
    connection: Connection,
    branch: str,
    records: Sequence[Record],
    operations: Mapping[int, str],
    now: datetime,
) -> list[Item]:
    reasons = _seen_before(connection, branch, records)
    events = []
    for record in records:
        if record.seq in reasons:
            continue
        try:
            event = record.event()
        except (UnknownKind, MalformedBody) as error:
            reasons[record.seq] = str(error)
            continue
        if why := why_unfit(event):
            reasons[record.seq] = why
        else:
            events.append((record.seq, record.occurred_at, event))
    reasons |= _project(connection, branch, events)
    _insert(connection, records, reasons, operations, now)
    began = [(seq, event) for seq, _, event in events if isinstance(event, ReignBegan)]
    rows = [{"branch": branch, "reign": event.reign, "seq": seq} for seq, event in began]
    put(connection, tables.reign, rows)
    return [
        Item(seq=record.seq, answer=Answer.REJECTED, reason=reasons[record.seq])
        if record.seq in reasons
        else Item(seq=record.seq, answer=Answer.APPLIED)
        for record in records
    ]


def _project(
    connection: Connection, branch: str, events: Sequence[tuple[int, datetime, e.Event]]
) -> Mapping[int, str]:
    projection = load(connection, branch, (event for _, _, event in events))
    reasons = apply_all(projection, events)
    save(connection, projection)
    return reasons


def _seen_before(connection: Connection, branch: str, records: Sequence[Record]) -> dict[int, str]:
    """Return a reason for every record whose event already has a place in the log."""
    event = tables.event
    rows = connection.execute(
        select(event.c.event_id, event.c.seq).where(
            event.c.branch == branch,
            among(connection, event.c.event_id, [record.event_id for record in records]),
        )
    )
    places: dict[str, int] = {row.event_id: row.seq for row in rows}
    reasons = {}
    for record in records:
        first = places.setdefault(record.event_id, record.seq)
        if first != record.seq:
            reasons[record.seq] = f"the same event stands at {first}"
    return reasons


def _insert(
    connection: Connection,
    records: Sequence[Record],
    reasons: Mapping[int, str],
    operations: Mapping[int, str],
    now: datetime,
) -> None:
    received = micros(now)
    add(
        connection,
        tables.event,
        [
            {
                "branch": record.branch,
                "seq": record.seq,
                "event_id": record.event_id,
                "kind": record.kind,
                "schema_version": record.schema_version,
                "body": record.body,
                "occurred_at": record.occurred_at.isoformat(),
                "clock": record.clock.value,
                "device": record.device,
                "device_seq": record.device_seq,
                "actor": record.actor,
                "hash": record.hash,
                "received_at": received,
                "rejected": reasons.get(record.seq),
                "operation": operations.get(record.seq),
            }
            for record in records
        ],
    )
    branch = tables.branch
    connection.execute(
        update(branch)
        .where(branch.c.id == records[0].branch)
        .values(
            rejected=branch.c.rejected + len(reasons), last_event=micros(records[-1].occurred_at)
        )
    )


def _note_contact(
    connection: Connection, branch: str, head: Head, hub_seq: int, now: datetime
) -> None:
    row = tables.branch
    connection.execute(
        update(row)
        .where(row.c.id == branch)
        .values(
            seq=head.seq,
            hash=head.hash,
            hub_seq=max(head.hub_seq, hub_seq),
            last_contact=micros(now),
        )
    )
