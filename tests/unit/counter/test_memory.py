"""Who sat where survives a crash, and only where the branch says the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from branch.domain.counter import CounterState, CounterStatus
from branch.host.exits import CannotStart, Exit
from branch.ui.frame import Frame
from branch.ui.tokens import Scheme
from counter.memory import Memory, still_there
from counter.settings import CounterSettings, Place, frame_of, places, scheme, text_scale

PLACES = (Place(clerk="clerk-1", counter="2"), Place(clerk="clerk-3", counter="1"))


def test_what_was_kept_is_recalled(tmp_path: Path) -> None:
    Memory(tmp_path, "counter").keep(PLACES)

    assert Memory(tmp_path, "counter").recall() == PLACES
    assert Memory(tmp_path, "another").recall() == ()


@pytest.mark.parametrize("content", ["", "no json", '{"clerk": 1}', '[["only one"]]'])
def test_a_file_that_cannot_be_read_is_forgotten(tmp_path: Path, content: str) -> None:
    (tmp_path / "counter.seats.json").write_text(content, encoding="utf-8")

    assert Memory(tmp_path, "counter").recall() == ()


@pytest.mark.parametrize(
    ("state", "clerk", "there"),
    [
        (CounterState.OPEN, "clerk-1", True),
        (CounterState.BREAK, "clerk-1", True),
        (CounterState.OPEN, "clerk-2", False),
        (CounterState.CLOSED, None, False),
    ],
)
def test_a_place_is_taken_again_only_if_nobody_took_it(
    state: CounterState, clerk: str | None, there: bool
) -> None:
    counters = {"2": CounterStatus(counter="2", state=state, clerk=clerk)}

    assert still_there(counters, PLACES[0]) is there
    assert not still_there({}, PLACES[0])


def test_sign_in_names_clerks_and_counters() -> None:
    assert places(CounterSettings(sign_in="clerk-1@2, clerk-3@1")) == PLACES
    assert places(CounterSettings()) == ()


@pytest.mark.parametrize("wrong", ["clerk-1", "@2", "clerk-1@", "clerk-1@2,nonsense"])
def test_a_wrong_sign_in_is_told(wrong: str) -> None:
    with pytest.raises(CannotStart, match="is not CLERK@COUNTER") as told:
        places(CounterSettings(sign_in=wrong))

    assert told.value.code is Exit.USAGE


def test_a_size_is_read_or_told() -> None:
    assert frame_of(CounterSettings()) is None
    assert frame_of(CounterSettings(size="460x790")) == Frame(width=460, height=790)
    with pytest.raises(CannotStart, match="'nonsense' is no size") as told:
        frame_of(CounterSettings(size="nonsense"))

    assert told.value.code is Exit.USAGE


def test_colours_and_sizes_outside_of_what_there_is_are_told() -> None:
    assert scheme(CounterSettings(scheme="dark")) is Scheme.DARK
    assert text_scale(CounterSettings(text_scale=2.0)) == 2.0
    with pytest.raises(CannotStart, match="Known: light, dark"):
        scheme(CounterSettings(scheme="pink"))
    with pytest.raises(CannotStart, match="is not 1 to 2"):
        text_scale(CounterSettings(text_scale=2.5))


def test_who_needs_a_pin_needs_it_after_a_restart_too(tmp_path: Path) -> None:
    asked = Place(clerk="clerk-1", counter="2", secret=True)
    Memory(tmp_path, "counter").keep([asked])
    assert Memory(tmp_path, "counter").recall() == (asked,)
    (tmp_path / "counter.seats.json").write_text('[["clerk-1", "2"]]')  # of the version before
    assert Memory(tmp_path, "counter").recall() == (Place(clerk="clerk-1", counter="2"),)
