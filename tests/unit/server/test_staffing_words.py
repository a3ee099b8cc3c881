"""Figures of a plan as people read them: never better than they are."""

from __future__ import annotations

from math import inf

import pytest

from branch.domain.staffing.plan import Target
from server.handlers.staffing import NoPlan, day_of, target_of
from server.web.staffing_words import minutes, percent, target_words


@pytest.mark.parametrize(
    ("share", "words"),
    [(0.0, "0 %"), (1e-4, "< 1 %"), (0.804, "80 %"), (0.9999, "> 99 %"), (1.0, "100 %")],
)
def test_all_and_none_are_said_only_of_all_and_none(share: float, words: str) -> None:
    assert percent(share).replace("\u00a0", " ") == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "< 1 min"), (60, "1 min"), (61, "2 min"), (inf, "> 8 h")]
)
def test_a_wait_is_rounded_up(seconds: float, words: str) -> None:
    assert minutes(seconds).replace("\u00a0", " ") == words


def test_a_target_is_written_as_it_is_promised() -> None:
    assert target_of("", None) is None
    assert target_of("5", "") == Target(within_s=300, share=0.8)
    words = target_words((Target(within_s=300, share=0.9),))
    assert words == "90 in 100 called within 5 min, and at most 10 in 100 give up"


@pytest.mark.parametrize("within", ["0", "241", "ten", "٥", "1e3"])
def test_a_target_that_is_none_is_refused(within: str) -> None:
    with pytest.raises(NoPlan, match="whole number from 1 to 240"):
        target_of(within, "80")


def test_a_day_is_written_as_everywhere() -> None:
    assert day_of("") is None
    with pytest.raises(NoPlan, match="write it like"):
        day_of("1.2.2026")
