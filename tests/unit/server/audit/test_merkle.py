"""The tree of RFC 6962: known roots, every proof holds, and no wrong one does."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.audit.merkle import (
    Digest,
    Peaks,
    Subtree,
    consistency_proof,
    extends,
    includes,
    inclusion_proof,
    leaf_hash,
    node_hash,
    root_of,
)

# The eight leaves of the reference tests of Certificate Transparency, and the roots over the
# first of them: known values of an implementation that is not ours.
DATA = (
    "", "00", "10", "2021", "3031", "40414243",
    "5051525354555657", "606162636465666768696a6b6c6d6e6f",
)  # fmt: skip
ROOTS = {
    1: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    2: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    3: "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    8: "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
}
LEAVES = [leaf_hash(bytes.fromhex(data)) for data in DATA]


def subtree_of(leaves: Sequence[Digest]) -> Subtree:
    return lambda begin, end: root_of(leaves[begin:end])


def grown(leaves: Sequence[Digest]) -> Peaks:
    peaks = Peaks()
    for leaf in leaves:
        peaks = peaks.with_leaf(leaf)
    return peaks


@pytest.mark.parametrize(("size", "root"), ROOTS.items())
def test_the_roots_are_those_of_the_reference(size: int, root: str) -> None:
    assert root_of(LEAVES[:size]).hex() == root
    assert grown(LEAVES[:size]).root.hex() == root


def test_a_tree_of_nothing_has_the_hash_of_nothing() -> None:
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert root_of([]).hex() == Peaks().root.hex() == empty


def test_a_leaf_never_passes_for_a_node() -> None:
    assert leaf_hash(LEAVES[0] + LEAVES[1]) != node_hash(LEAVES[0], LEAVES[1])


@given(st.integers(1, 70), st.data())
def test_every_inclusion_is_proved_and_no_other(size: int, data: st.DataObject) -> None:
    leaves = [leaf_hash(bytes([n])) for n in range(size)]
    index = data.draw(st.integers(0, size - 1))
    proof = inclusion_proof(index, size, subtree_of(leaves))
    root = root_of(leaves)
    assert grown(leaves).root == root
    assert includes(root, size, index, leaves[index], proof)
    assert not includes(root, size, index, leaf_hash(b"another"), proof)
    assert not includes(root, size, size, leaves[index], proof)
    assert not includes(root, size, index, leaves[index], [*proof, root])
    if proof:
        assert not includes(root, size, index, leaves[index], proof[:-1])
    other = data.draw(st.integers(0, size - 1))
    if other != index:
        assert not includes(root, size, other, leaves[index], proof)


@given(st.integers(1, 70), st.data())
def test_a_longer_log_is_proved_to_begin_with_the_shorter(size: int, data: st.DataObject) -> None:
    leaves = [leaf_hash(bytes([n])) for n in range(size)]
    first = data.draw(st.integers(1, size))
    proof = consistency_proof(first, size, subtree_of(leaves))
    old, new = root_of(leaves[:first]), root_of(leaves)
    assert extends(first, old, size, new, proof)
    rewritten = [leaf_hash(b"rewritten"), *leaves[1:]]
    assert not extends(first, root_of(rewritten[:first]), size, new, proof)
    assert not extends(first, old, size, root_of(rewritten), proof)
    if first < size:
        assert not extends(first, old, size, new, [*proof, new])
        assert not extends(first, old, size, new, proof[:-1])


def test_what_is_no_tree_is_refused() -> None:
    with pytest.raises(ValueError, match="3 leaves"):
        Peaks(3, (LEAVES[0],))
    with pytest.raises(ValueError, match="no leaf 4"):
        inclusion_proof(4, 4, subtree_of(LEAVES[:4]))
    with pytest.raises(ValueError, match="not the beginning"):
        consistency_proof(5, 4, subtree_of(LEAVES[:4]))
