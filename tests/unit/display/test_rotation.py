"""Everything gets its turn, and no page is nearly empty."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from display.rotation import EACH_S, pages, turn


def test_each_has_its_turn_in_order() -> None:
    assert [turn("abc", n * EACH_S) for n in range(4)] == ["a", "b", "c", "a"]
    assert turn("abc", EACH_S - 0.01) == "a"
    assert turn("", 5.0) is None


@given(st.lists(st.integers(), max_size=40), st.integers(0, 9))
def test_pages_hold_everything_once_and_are_even(things: list[int], size: int) -> None:
    made = pages(things, size)

    assert [one for page in made for one in page] == things
    assert all(0 < len(page) <= max(1, size) for page in made)
    if made:
        assert len(made[0]) - len(made[-1]) < len(made) + 1
