"""An exported day is checked with the file alone: whatever was done to it is found, and named."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from server.audit.export import NotProved, Verified, beginning_line, leaf_of, verify
from server.audit.merkle import Peaks
from server.audit.tree_head import Signer, TreeHead
from tests.helpers.branch_log import BranchLog, rechained

AT = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)
DAY = BranchLog.busy_day(steps=60)
LINES = [record.model_dump_json() + "\n" for record in DAY.records]
SIGNER = Signer(Ed25519PrivateKey.from_private_bytes(bytes(32)))


def peaks_of(size: int) -> Peaks:
    peaks = Peaks()
    for record in DAY.records[:size]:
        peaks = peaks.with_leaf(leaf_of(record.hash))
    return peaks


def head_of(size: int) -> TreeHead:
    return SIGNER.sign(branch="small", size=size, root=peaks_of(size).root, at=AT)


def check(text: str, *heads: TreeHead) -> Verified:
    return verify(text.splitlines(keepends=True), heads or None)


def refusal(lines: Sequence[str], *heads: TreeHead) -> str:
    with pytest.raises(NotProved) as wrong:
        verify(lines, heads or None)
    return str(wrong.value)


def test_a_whole_day_holds() -> None:
    found = verify(LINES, [head_of(20), head_of(len(LINES))])
    assert (found.first, found.last, found.hash) == (1, len(LINES), DAY.head)
    assert found.covered == len(LINES)
    assert verify(LINES, [head_of(20)]).covered == 20, "what came after the head is chained only"


def test_a_day_without_those_before_it_holds_from_its_beginning() -> None:
    start = beginning_line("small", 40, DAY.records[39].hash, peaks_of(40)) + "\n"
    found = verify([start, *LINES[40:]], [head_of(20), head_of(len(LINES))])
    assert (found.first, found.last, found.root) == (
        41,
        len(LINES),
        peaks_of(len(LINES)).root.hex(),
    )
    assert "another history" in refusal(
        [start.replace(peaks_of(40).roots[0].hex(), 64 * "0"), *LINES[40:]], head_of(len(LINES))
    )
    assert "begins with record 41" in refusal([start, *LINES[40:]], head_of(40))
    assert "record 41, or the one before it" in refusal(
        [beginning_line("small", 40, DAY.records[38].hash, peaks_of(40)) + "\n", *LINES[40:]]
    )


def test_every_bit_of_a_short_log_counts() -> None:
    whole = "".join(LINES[:2]).encode()
    check(whole.decode())
    for place in range(len(whole) * 8):
        flipped = bytearray(whole)
        flipped[place // 8] ^= 1 << place % 8
        with pytest.raises(NotProved):
            verify(flipped.decode(errors="replace").splitlines(keepends=True))


@given(st.integers(0, len(LINES) - 1), st.data())
def test_any_bit_of_a_day_counts(line: int, data: st.DataObject) -> None:
    raw = bytearray(LINES[line].encode())
    place = data.draw(st.integers(0, len(raw) * 8 - 1))
    raw[place // 8] ^= 1 << place % 8
    changed = raw.decode(errors="replace")
    with pytest.raises(NotProved):
        check("".join([*LINES[:line], changed, *LINES[line + 1 :]]))


def test_records_that_were_swapped_left_out_or_cut_off_are_found() -> None:
    swapped = [*LINES[:9], LINES[10], LINES[9], *LINES[11:]]
    assert "record 11, where 10 should stand" in refusal(swapped)
    assert "record 12, where 11 should stand" in refusal([*LINES[:10], *LINES[11:]])
    assert verify(LINES[:-1]).covered is None, "the file alone cannot know"
    assert "1 were cut off" in refusal(LINES[:-1], head_of(len(LINES)))
    assert "was cut off" in refusal([*LINES[:-1], LINES[-1][:-1]])
    assert "no record" in refusal([])


def test_a_history_that_was_written_anew_is_found_by_a_kept_head() -> None:
    forged = [DAY.records[0].model_copy(update={"actor": "somebody else"})]
    forged[0] = rechained(64 * "0", forged[0])
    for record in DAY.records[1:]:
        forged.append(rechained(forged[-1].hash, record))
    lines = [record.model_dump_json() + "\n" for record in forged]
    verify(lines)
    assert "another history" in refusal(lines, head_of(30))
    assert "another history" in refusal(lines, head_of(30), head_of(30)), "whichever it is"
    assert "No head of 'small'" in refusal(LINES, head_of(30).model_copy(update={"branch": "x"}))


def test_a_head_is_signed_by_its_key_and_no_other() -> None:
    head = head_of(30)
    assert head.is_signed_by(SIGNER.public_key)
    other = Signer(Ed25519PrivateKey.from_private_bytes(bytes([1]) * 32))
    assert not head.is_signed_by(other.public_key)
    assert not head.is_signed_by("no key")
    for change in ({"size": 31}, {"root": 64 * "0"}, {"branch": "other"}, {"signature": "AAAA"}):
        assert not head.model_copy(update=change).is_signed_by(SIGNER.public_key)


def test_the_example_of_the_handbook_holds() -> None:
    """The vectors that a second implementation is tried on."""
    folder = Path(__file__).parents[4] / "docs" / "audit-example"
    head = TreeHead.model_validate_json((folder / "head.json").read_text().strip())
    found = check((folder / "log.jsonl").read_text(), head)
    assert (found.root, found.covered) == (head.root, 8)
    assert head.is_signed_by((folder / "public-key.txt").read_text().strip())
