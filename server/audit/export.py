"""The log of a branch as a file that anybody can check, and the check.

A file holds one record a line, exactly as the wire writes it. Before them may stand a line that
says after which record the file begins (``Beginning``), so that a day can be exported without the
years before it. The check needs no server and no database: a hash function, this file, and, for
what a file alone cannot show (records cut off its end, a history written anew as a whole), a tree
head that somebody kept.

By hand: ``nowserving-server verify day.jsonl --head head.json``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from branch.protocol.record import GENESIS, Record, chain_hash
from server.audit.merkle import Peaks, leaf_hash
from server.audit.tree_head import TreeHead

M = TypeVar("M", bound=BaseModel)


class NotProved(Exception):
    """The file does not show what it should; ``str`` says where and what."""


class Beginning(BaseModel):
    """Where an export begins: after which record, its hash, and the peaks of the tree up to it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    beginning: int = 2
    """The version of this form."""
    branch: str
    after: int = Field(ge=0)
    hash: str = Field(pattern=r"^[0-9a-f]{64}$")
    leaves: int = Field(ge=0)
    """Of the tree up to there: more than records where some were set aside (``Fork``)."""
    peaks: tuple[str, ...]


class Fork(BaseModel):
    """The records of the log behind ``after`` were set aside for the hub of a higher reign.

    They stand before this line, as they came; the log goes on behind ``after`` after it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    fork: int = 1
    """The version of this form."""
    branch: str
    after: int = Field(ge=0)
    hash: str = Field(pattern=r"^[0-9a-f]{64}$")
    reign: int
    records: int = Field(ge=1)
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What the file was found to hold; ``covered`` is how far a tree head vouches for it.

    ``leaves`` are the records with those that were ``set_aside`` and a line for each time it was.
    """

    branch: str
    first: int
    last: int
    leaves: int
    set_aside: int
    hash: str
    root: str
    covered: int | None


def leaf_of(record_hash: str) -> bytes:
    """Return the leaf of a record: over its hash, which covers all of it and all before it."""
    return leaf_hash(bytes.fromhex(record_hash))


def beginning_line(branch: str, after: int, record_hash: str, peaks: Peaks) -> str:
    """Return the first line of an export that begins after a record."""
    return Beginning(
        branch=branch,
        after=after,
        hash=record_hash,
        leaves=peaks.size,
        peaks=tuple(root.hex() for root in peaks.roots),
    ).model_dump_json()


def line_leaf(line: str) -> bytes:
    """Return the leaf of a line that is no record (``Fork``)."""
    return leaf_hash(sha256(line.encode()).digest())


def verify(lines: Iterable[str], heads: Iterable[TreeHead] | None = None) -> Verified:
    """Check an export against the heads of its branch that were kept; None: against none.

    Raises NotProved for the first line that does not fit, or a head that is of another history.
    The signatures of the heads are not looked at (``TreeHead.is_signed_by``).
    """
    branch, first, previous, peaks = "", 0, GENESIS, Peaks()
    seq, set_aside, hashes = 0, 0, {0: GENESIS}
    roots: dict[int, str] = {}
    for number, text in _whole_lines(lines):
        if number == 1 and text.startswith('{"beginning":'):
            start = _read(Beginning, number, text)
            branch, seq, previous = start.branch, start.after, start.hash
            hashes = {seq: previous}
            try:
                peaks = Peaks(start.leaves, tuple(bytes.fromhex(root) for root in start.peaks))
            except ValueError as error:
                raise NotProved(f"Line 1: {error}.") from error
            continue
        if text.startswith('{"fork":'):
            fork = _read(Fork, number, text)
            _check_fork(number, fork, branch, seq, hashes)
            seq, previous, set_aside = fork.after, fork.hash, set_aside + fork.records
            peaks = peaks.with_leaf(line_leaf(text))
            roots[peaks.size] = peaks.root.hex()
            continue
        record = _read(Record, number, text)
        first, branch = first or record.seq, branch or record.branch
        _check_place(number, record, branch, seq + 1, previous)
        seq, previous = record.seq, record.hash
        hashes[seq] = previous
        peaks = peaks.with_leaf(leaf_of(record.hash))
        roots[peaks.size] = peaks.root.hex()
    if not first:
        raise NotProved("The file holds no record.")
    return Verified(
        branch=branch,
        first=first,
        last=seq,
        leaves=peaks.size,
        set_aside=set_aside,
        hash=previous,
        root=roots[peaks.size],
        covered=None if heads is None else _covered(heads, branch, roots),
    )


def _whole_lines(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(lines, start=1):
        if not line.endswith("\n"):
            raise NotProved(f"Line {number} has no end: the file was cut off.")
        yield number, line[:-1]


def _read(kind: type[M], number: int, text: str) -> M:
    try:
        found = kind.model_validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "the line"
        raise NotProved(f"Line {number}: {field}: {first['msg']}.") from error
    if found.model_dump_json() != text:
        raise NotProved(f"Line {number} says the same in other letters than a hub writes.")
    return found


def _check_place(number: int, record: Record, branch: str, seq: int, previous: str) -> None:
    if record.branch != branch:
        raise NotProved(f"Line {number} is of another branch, {record.branch!r}.")
    if record.seq != seq:
        raise NotProved(f"Line {number} is record {record.seq}, where {seq} should stand.")
    if chain_hash(previous, record) != record.hash:
        raise NotProved(f"Line {number}: record {seq}, or the one before it, was changed.")


def _check_fork(number: int, fork: Fork, branch: str, seq: int, hashes: Mapping[int, str]) -> None:
    if fork.branch != branch:
        raise NotProved(f"Line {number} is of another branch, {fork.branch!r}.")
    if fork.after + fork.records != seq:
        raise NotProved(
            f"Line {number} sets {fork.records} records behind {fork.after} aside, and the log"
            f" ended with {seq} then."
        )
    if hashes.get(fork.after, fork.hash) != fork.hash:
        raise NotProved(f"Line {number}: record {fork.after} was another one then.")


def _covered(heads: Iterable[TreeHead], branch: str, roots: Mapping[int, str]) -> int:
    """Return how many records the newest head vouches for; raises NotProved."""
    kept = [head for head in heads if head.branch == branch]
    first, last = min(roots), max(roots)
    newest = max((head.size for head in kept), default=0)
    if newest > last:
        raise NotProved(
            f"A head vouches for {newest} records, the file ends with {last}:"
            f" {newest - last} were cut off, or the file is older than the head."
        )
    if newest < first:
        raise NotProved(
            f"No head of {branch!r} says anything about this file, which begins with record"
            f" {first}; the newest is over {newest} records. Take a newer one."
        )
    for head in kept:
        if head.size >= first and roots[head.size] != head.root:
            raise NotProved(
                f"The head over {head.size} records is of another history: records were changed,"
                " or put in."
            )
    return newest
