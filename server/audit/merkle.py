"""A Merkle tree over the records of a branch log: one hash that stands for all of them, in order.

The tree is that of RFC 6962 (Certificate Transparency), section 2.1: a leaf is
``SHA-256(0x00 || data)``, a node ``SHA-256(0x01 || left || right)``: neither passes for the other.
Whoever keeps a root of yesterday can ask for two short proofs: that a record stands in the log
(inclusion), and that the log of today only added to that of yesterday (consistency).

``Peaks`` is the tree as it grows: the roots of its complete subtrees, largest first. They are all
that is needed to add a leaf, so a log is hashed once, however long it is.

By hand: ``root_of([leaf_hash(b"a"), leaf_hash(b"b")]).hex()``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Digest = bytes
"""32 bytes."""

Subtree = Callable[[int, int], Digest]
"""The root over the leaves from the first number up to, without, the second; both count from 0."""


def leaf_hash(data: bytes) -> Digest:
    """Return the hash of one leaf."""
    return hashlib.sha256(b"\0" + data).digest()


def node_hash(left: Digest, right: Digest) -> Digest:
    """Return the hash over two subtrees."""
    return hashlib.sha256(b"\1" + left + right).digest()


@dataclass(frozen=True, slots=True)
class Peaks:
    """A tree of ``size`` leaves, by the roots of its complete subtrees, largest first."""

    size: int = 0
    roots: tuple[Digest, ...] = ()

    def __post_init__(self) -> None:
        """Raise ValueError for roots that a tree of this size cannot have."""
        if self.size < 0 or len(self.roots) != self.size.bit_count():
            raise ValueError(f"a tree of {self.size} leaves does not have {len(self.roots)} peaks")

    def with_leaf(self, leaf: Digest) -> Peaks:
        """Return the tree with one leaf (a ``leaf_hash``) more."""
        roots, root, size = list(self.roots), leaf, self.size
        while size & 1:
            root, size = node_hash(roots.pop(), root), size >> 1
        return Peaks(self.size + 1, (*roots, root))

    @property
    def root(self) -> Digest:
        """The hash over the whole tree; of no leaves it is the hash of nothing."""
        if not self.roots:
            return hashlib.sha256(b"").digest()
        *others, root = self.roots
        for left in reversed(others):
            root = node_hash(left, root)
        return root


def root_of(leaves: Sequence[Digest]) -> Digest:
    """Return the root over leaf hashes, as RFC 6962 defines it (MTH)."""
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256(b"").digest()
    split = _split(len(leaves))
    return node_hash(root_of(leaves[:split]), root_of(leaves[split:]))


def inclusion_proof(index: int, size: int, subtree: Subtree) -> list[Digest]:
    """Return the proof that leaf ``index`` (from 0) stands in the tree of ``size`` leaves.

    Raises ValueError where there is no such leaf. RFC 6962, 2.1.1 (PATH).
    """
    if not 0 <= index < size:
        raise ValueError(f"a tree of {size} leaves has no leaf {index}")

    def path(at: int, begin: int, end: int) -> list[Digest]:
        if end - begin == 1:
            return []
        middle = begin + _split(end - begin)
        if at < middle:
            return [*path(at, begin, middle), subtree(middle, end)]
        return [*path(at, middle, end), subtree(begin, middle)]

    return path(index, 0, size)


def consistency_proof(first: int, second: int, subtree: Subtree) -> list[Digest]:
    """Return the proof that the tree of ``second`` leaves begins with that of ``first``.

    Raises ValueError unless ``0 < first <= second``. RFC 6962, 2.1.2 (PROOF).
    """
    if not 0 < first <= second:
        raise ValueError(f"the first {first} leaves are not the beginning of {second}")

    def proof(begin: int, end: int, whole: bool) -> list[Digest]:
        if first == end:
            return [] if whole else [subtree(begin, end)]
        middle = begin + _split(end - begin)
        if first <= middle:
            return [*proof(begin, middle, whole), subtree(middle, end)]
        return [*proof(middle, end, False), subtree(begin, middle)]

    return proof(0, second, True)


def includes(root: Digest, size: int, index: int, leaf: Digest, proof: Sequence[Digest]) -> bool:
    """Tell whether the proof shows ``leaf`` at ``index`` under ``root``. RFC 9162, 2.1.3.2."""
    if not 0 <= index < size:
        return False
    place, last, found = index, size - 1, leaf
    for other in proof:
        if last == 0:
            return False
        if place & 1 or place == last:
            found = node_hash(other, found)
            while place and not place & 1:
                place, last = place >> 1, last >> 1
        else:
            found = node_hash(found, other)
        place, last = place >> 1, last >> 1
    return last == 0 and found == root


def extends(
    first: int, first_root: Digest, second: int, second_root: Digest, proof: Sequence[Digest]
) -> bool:
    """Tell whether the proof shows that the second tree begins with the first.

    RFC 9162, 2.1.4.2.
    """
    if not 0 < first <= second:
        return False
    if first == second:
        return not proof and first_root == second_root
    steps = list(proof)
    if first & (first - 1) == 0:
        steps.insert(0, first_root)
    if not steps:
        return False
    place, last = first - 1, second - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    old = new = steps[0]
    for other in steps[1:]:
        if last == 0:
            return False
        if place & 1 or place == last:
            old, new = node_hash(other, old), node_hash(other, new)
            while place and not place & 1:
                place, last = place >> 1, last >> 1
        else:
            new = node_hash(new, other)
        place, last = place >> 1, last >> 1
    return last == 0 and old == first_root and new == second_root


def _split(size: int) -> int:
    """Return the largest power of two below ``size``."""
    return 1 << ((size - 1).bit_length() - 1)
