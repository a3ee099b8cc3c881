"""Sign what a branch's log has become: hash the records that came since, sign the new root.

The tree is kept as its peaks, so a head costs as much as the records since the last one. Proofs are
asked for seldom; they are made by reading the hashes again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from server.audit.export import beginning_line, leaf_of
from server.audit.merkle import (
    Digest,
    Peaks,
    consistency_proof,
    inclusion_proof,
    root_of,
)
from server.audit.tree_head import Signer, TreeHead
from server.db import tables
from server.db.statements import put
from server.handlers import refused
from server.handlers.reading import EXPORT_LIMIT, export


def seal(connection: Connection, branch: str, signer: Signer, now: datetime) -> TreeHead:
    """Return the head over the whole log, signed now unless it is already.

    Runs in a write transaction. Raises Refused for a branch that is not known or has no record.
    """
    size = _size(connection, branch)
    newest = newest_head(connection, branch)
    if newest is not None and newest.size == size and newest.key == signer.public_key:
        return newest
    peaks = _peaks(connection, branch)
    for record_hash in _hashes(connection, branch, peaks.size, size):
        peaks = peaks.with_leaf(leaf_of(record_hash))
    roots = json.dumps([root.hex() for root in peaks.roots])
    row = {"branch": branch, "size": peaks.size, "peaks": roots}
    put(connection, tables.tree, [row], "size", "peaks")
    head = signer.sign(branch=branch, size=peaks.size, root=peaks.root, at=now)
    row = head.model_dump() | {"at": head.at.isoformat()}
    put(connection, tables.tree_head, [row], "root", "at", "key", "signature")
    return head


def newest_head(connection: Connection, branch: str) -> TreeHead | None:
    """Return the head over the most records, None before the first."""
    head = tables.tree_head
    row = connection.execute(
        select(head).where(head.c.branch == branch).order_by(head.c.size.desc()).limit(1)
    ).one_or_none()
    return None if row is None else TreeHead(**(row._asdict() | {"at": row.at}))


def branches_to_seal(connection: Connection) -> Sequence[str]:
    """Return the branches whose log has grown since their newest head."""
    tree, branch = tables.tree, tables.branch
    rows = connection.execute(
        select(branch.c.id)
        .outerjoin(tree, tree.c.branch == branch.c.id)
        .where(branch.c.seq > 0, (tree.c.size.is_(None)) | (tree.c.size < branch.c.seq))
        .order_by(branch.c.id)
    )
    return list(rows.scalars())


def prove_inclusion(connection: Connection, branch: str, seq: int, size: int) -> list[Digest]:
    """Return the proof that record ``seq`` is among the first ``size``; raises Refused."""
    leaves = _leaves(connection, branch, size)
    if not 1 <= seq <= len(leaves) == size:
        raise refused.no_such_record(branch, seq, size)
    return inclusion_proof(seq - 1, size, lambda begin, end: root_of(leaves[begin:end]))


def prove_consistency(connection: Connection, branch: str, first: int, second: int) -> list[Digest]:
    """Return the proof that the log of ``second`` records begins with that of ``first``."""
    leaves = _leaves(connection, branch, second)
    if not 1 <= first <= second == len(leaves):
        raise refused.no_such_record(branch, first, second)
    return consistency_proof(first, second, lambda begin, end: root_of(leaves[begin:end]))


def export_lines(connection: Connection, branch: str, after: int) -> Iterator[str]:
    """Yield the lines of an export that begins after a record (``server.audit.export``)."""
    peaks, previous = Peaks(), ""
    for record_hash in _hashes(connection, branch, 0, after):
        peaks, previous = peaks.with_leaf(leaf_of(record_hash)), record_hash
    if peaks.size < after:
        raise refused.no_such_record(branch, after, peaks.size)
    if after:
        yield beginning_line(branch, after, previous, peaks)
    at: int | None = after
    while at is not None:
        page = export(connection, branch, at, EXPORT_LIMIT)
        for record in page.records:
            yield record.model_dump_json()
        at = page.next_after


def _size(connection: Connection, branch: str) -> int:
    row = tables.branch
    size = connection.execute(
        select(row.c.seq).where(row.c.id == branch).with_for_update()
    ).scalar_one_or_none()
    if not size:
        raise refused.no_hello(branch)
    return int(size)


def _peaks(connection: Connection, branch: str) -> Peaks:
    tree = tables.tree
    row = connection.execute(select(tree).where(tree.c.branch == branch)).one_or_none()
    if row is None:
        return Peaks()
    return Peaks(row.size, tuple(bytes.fromhex(root) for root in json.loads(row.peaks)))


def _hashes(connection: Connection, branch: str, after: int, last: int) -> Iterator[str]:
    event = tables.event
    yield from connection.execute(
        select(event.c.hash)
        .where(event.c.branch == branch, event.c.seq > after, event.c.seq <= last)
        .order_by(event.c.seq)
    ).scalars()


def _leaves(connection: Connection, branch: str, size: int) -> list[Digest]:
    return [leaf_of(record_hash) for record_hash in _hashes(connection, branch, 0, size)]
