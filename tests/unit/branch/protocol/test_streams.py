"""Every request of a device counts once, and a refusal says which kind of repeat it was."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch.protocol.signing import Stamp
from branch.protocol.streams import OPEN_AT_ONCE, WINDOW, Disorder, OutOfOrder, Streams, take

LIFE = "0123456789abcdef"
FIRST = Stamp(LIFE, 1, "aaaaaaaa", 1)


def taken(*stamps: Stamp) -> Streams:
    known = Streams(life=LIFE)
    for stamp in stamps:
        known = take(known, stamp)
    return known


def why(known: Streams, stamp: Stamp) -> Disorder:
    with pytest.raises(OutOfOrder) as refused:
        take(known, stamp)
    return refused.value.why


def at(count: int) -> Stamp:
    return replace(FIRST, count=count)


def test_a_count_goes_up_and_may_leave_numbers_out() -> None:
    known = taken(at(1), at(2), at(5), at(500))
    assert take(known, at(501)).open[0].count == 501


def test_the_same_request_again_is_replayed() -> None:
    known = taken(at(1), at(2), at(5))
    assert {why(known, at(count)) for count in (1, 2, 5)} == {Disorder.REPLAYED}


def test_an_earlier_request_that_never_came_is_out_of_order() -> None:
    assert why(taken(at(1), at(5)), at(3)) is Disorder.REORDERED


def test_a_second_computer_with_the_same_boot_number_is_a_clone() -> None:
    assert why(taken(FIRST), replace(FIRST, token="bbbbbbbb", count=2)) is Disorder.CLONED


def test_another_life_is_a_clone() -> None:
    assert why(taken(FIRST), replace(FIRST, life="f" * 16, boot=2)) is Disorder.CLONED


def test_two_programs_of_a_computer_may_come_in_any_order() -> None:
    second = replace(FIRST, boot=2, token="bbbbbbbb")
    known = taken(second, FIRST, at(2), replace(second, count=2))
    assert known.highest == 2


def test_an_old_copy_of_the_folder_cannot_go_on() -> None:
    known = taken(*(replace(FIRST, boot=boot) for boot in range(1, OPEN_AT_ONCE + 10)))
    old = replace(FIRST, boot=3, token="cccccccc")
    assert why(known, old) is Disorder.STREAM_OVER
    far = take(known, replace(FIRST, boot=3 * WINDOW))
    assert why(far, replace(FIRST, boot=OPEN_AT_ONCE + 20)) is Disorder.STREAM_OVER


def test_a_stream_that_is_used_outlives_those_that_are_silent() -> None:
    known = taken(FIRST)
    for boot in range(2, OPEN_AT_ONCE * 2):
        known = take(take(known, replace(FIRST, boot=boot)), at(boot))
    assert take(known, at(OPEN_AT_ONCE * 2)).open[-1].boot == 1
    assert len(known.open) == OPEN_AT_ONCE


def test_after_a_restart_of_who_checks_each_begins_anew() -> None:
    known = taken(FIRST).reopened()
    assert why(known, at(2)) is Disorder.STREAM_OVER
    assert take(known, replace(FIRST, boot=2, token="bbbbbbbb")).highest == 2


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(1, 90)), max_size=60))
def test_nothing_is_ever_taken_twice(wanted: list[tuple[int, int]]) -> None:
    known = Streams(life=LIFE)
    done: set[tuple[int, int]] = set()
    for boot, count in wanted:
        stamp = Stamp(LIFE, boot, f"{boot:08x}", count)
        before = max((c for b, c in done if b == boot), default=0)
        if count > before:
            known = take(known, stamp)
            done.add((boot, count))
            continue
        refused = why(known, stamp)
        if before - count <= WINDOW:
            replayed = (boot, count) in done
            assert refused is (Disorder.REPLAYED if replayed else Disorder.REORDERED)
