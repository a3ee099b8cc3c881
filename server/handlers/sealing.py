"""Sign what a branch's log has become: hash the records that came since, sign the new root.

The tree is kept as its peaks, so a head costs as much as the records since the last one. Proofs are
asked for seldom; they are made by reading the hashes again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from server.audit.export import beginning_line
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
from server.handlers.leaves import leaves, place_of, stretches
from server.handlers.reading import record_from


def seal(connection: Connection, branch: str, signer: Signer, now: datetime) -> TreeHead:
    """Return the head over the whole log, signed now unless it is already.

    Runs in a write transaction. Raises Refused for a branch that is not known or has no record.
    """
    size = _size(connection, branch)
    newest = newest_head(connection, branch)
    if newest is not None and newest.size == size and newest.key == signer.public_key:
        return newest
    peaks = _peaks(connection, branch)
    for leaf in _leaves(connection, branch, peaks.size):
        peaks = peaks.with_leaf(leaf)
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
        .where(
            branch.c.seq > 0,
            (tree.c.size.is_(None)) | (tree.c.size < branch.c.seq + branch.c.more_leaves),
        )
        .order_by(branch.c.id)
    )
    return list(rows.scalars())


def prove_inclusion(connection: Connection, branch: str, seq: int, size: int) -> list[Digest]:
    """Return the proof that record ``seq`` is among the first ``size`` leaves; raises Refused."""
    all_leaves = list(_leaves(connection, branch, 0))
    known = _head(connection, branch)
    if not 1 <= seq <= known or size > len(all_leaves):
        raise refused.no_such_record(branch, seq, size)
    place = place_of(stretches(connection, branch, known), seq)
    if place > size:
        raise refused.no_such_record(branch, seq, size)
    return inclusion_proof(place - 1, size, lambda begin, end: root_of(all_leaves[begin:end]))


def prove_consistency(connection: Connection, branch: str, first: int, second: int) -> list[Digest]:
    """Return the proof that the tree of ``second`` leaves begins with that of ``first``."""
    all_leaves = list(_leaves(connection, branch, 0))
    if not 1 <= first <= second <= len(all_leaves):
        raise refused.no_such_record(branch, first, second)
    return consistency_proof(first, second, lambda begin, end: root_of(all_leaves[begin:end]))


def export_lines(connection: Connection, branch: str, after: int) -> Iterator[str]:
    """Yield the lines of an export that begins after a record (``server.audit.export``).

    What was set aside stands where it came, before the line that says so.
    """
    known = _head(connection, branch)
    if after > known:
        raise refused.no_such_record(branch, after, known)
    runs = stretches(connection, branch, known)
    begins = place_of(runs, after) if after else 0
    peaks, previous = Peaks(), ""
    for leaf in leaves(connection, branch, runs, 0):
        if leaf.place > begins:
            yield leaf.line if leaf.row is None else record_from(leaf.row).model_dump_json()
            continue
        peaks = peaks.with_leaf(leaf.digest)
        if leaf.place == begins and leaf.row is not None:
            previous = leaf.row.hash
            yield beginning_line(branch, after, previous, peaks)


def _head(connection: Connection, branch: str) -> int:
    row = tables.branch
    seq = connection.execute(select(row.c.seq).where(row.c.id == branch)).scalar_one_or_none()
    if seq is None:
        raise refused.no_hello(branch)
    return int(seq)


def _size(connection: Connection, branch: str) -> int:
    """Return how many leaves there are, and hold the branch until the end."""
    row = tables.branch
    found = connection.execute(
        select(row.c.seq, row.c.more_leaves).where(row.c.id == branch).with_for_update()
    ).one_or_none()
    if found is None or not found.seq:
        raise refused.no_hello(branch)
    return int(found.seq + found.more_leaves)


def _peaks(connection: Connection, branch: str) -> Peaks:
    tree = tables.tree
    row = connection.execute(select(tree).where(tree.c.branch == branch)).one_or_none()
    if row is None:
        return Peaks()
    return Peaks(row.size, tuple(bytes.fromhex(root) for root in json.loads(row.peaks)))


def _leaves(connection: Connection, branch: str, after: int) -> Iterator[Digest]:
    runs = stretches(connection, branch, _head(connection, branch))
    for leaf in leaves(connection, branch, runs, after):
        yield leaf.digest
