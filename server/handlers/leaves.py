"""The leaves of a branch's tree, in the order in which the server took them.

Without forks leaf and record have the same number. A fork is a leaf as well (``fork.line``): the
records behind its ``after`` were set aside (``superseded``) and the log went on there with others,
so from then on a record's leaf is further on than its number. Nothing ever leaves the tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from sqlalchemy import Connection, Row, Select, select

from server.audit.export import leaf_of, line_leaf
from server.audit.merkle import Digest
from server.db import tables

PAGE = 5000


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of the log between two forks: records from ``after + 1`` on, of which some stay.

    ``leaf`` is the fork's own (0: the beginning of the log), ``line`` what it says.
    """

    leaf: int
    after: int
    line: str
    kept: int
    """The last record that no later fork set aside."""


class Leaf(NamedTuple):
    """One leaf: its place, its digest, and the line that an export has for it."""

    place: int
    digest: Digest
    row: Row[tuple[object, ...]] | None
    line: str


def stretches(connection: Connection, branch: str, last: int) -> list[Stretch]:
    """Return the runs of a log that ends with record ``last``, oldest first."""
    fork = tables.fork
    rows = connection.execute(
        select(fork).where(fork.c.branch == branch).order_by(fork.c.leaf)
    ).all()
    kept, found = last, []
    for row in reversed(rows):
        found.append(Stretch(row.leaf, row.after, row.line, kept))
        kept = min(kept, row.after)
    return [Stretch(0, 0, "", kept), *reversed(found)]


def place_of(runs: list[Stretch], seq: int) -> int:
    """Return the leaf of a record of the log."""
    run = [one for one in runs if one.after < seq <= one.kept][-1]
    return run.leaf + seq - run.after


def leaves(connection: Connection, branch: str, runs: list[Stretch], after: int) -> Iterator[Leaf]:
    """Yield the leaves behind a place, to the end."""
    ends = [later.leaf for _, later in pairwise(runs)]
    for run, end in zip(runs, [*ends, None], strict=True):
        if end is not None and end <= after:
            continue
        if run.leaf > after:
            yield Leaf(run.leaf, line_leaf(run.line), None, run.line)
        first = run.after + max(0, after - run.leaf)
        for row in _records(connection, branch, first, run.kept):
            yield _leaf(run.leaf + row.seq - run.after, row)
        if end is not None:
            for row in _set_aside(connection, branch, max(after, run.leaf), end):
                yield _leaf(row.leaf, row)


def _leaf(place: int, row: Row[tuple[object, ...]]) -> Leaf:
    return Leaf(place, leaf_of(row.hash), row, "")


def _records(
    connection: Connection, branch: str, after: int, last: int
) -> Iterator[Row[tuple[object, ...]]]:
    event = tables.event
    while after < last:
        wanted = select(event).where(event.c.branch == branch, event.c.seq > after)
        rows = _page(connection, wanted.where(event.c.seq <= last).order_by(event.c.seq))
        if not rows:
            return
        yield from rows
        after = rows[-1].seq


def _set_aside(
    connection: Connection, branch: str, after: int, end: int
) -> Iterator[Row[tuple[object, ...]]]:
    gone = tables.superseded
    wanted = select(gone).where(gone.c.branch == branch, gone.c.leaf > after, gone.c.leaf < end)
    yield from connection.execute(wanted.order_by(gone.c.leaf))


def _page(
    connection: Connection, wanted: Select[tuple[object, ...]]
) -> list[Row[tuple[object, ...]]]:
    return list(connection.execute(wanted.limit(PAGE)).all())
