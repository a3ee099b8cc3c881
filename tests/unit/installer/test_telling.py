"""Every call once and in order on each display; what is not so is named, display by display."""

from __future__ import annotations

from collections import Counter

import pytest

from installer.replay.summary import Moments
from installer.replay.telling import telling, together

CALLS = ("a", "b", "c")
PRESSED = Moments({"call_pressed": {call: n * 1000 for n, call in enumerate(CALLS)}}, Counter())


def display(shown: str = "abc", spoken: str = "abc") -> Moments:
    """Return what a display noted, 10 ns after the press and 10 ns after one another."""
    first: dict[str, dict[str, int]] = {}
    repeated: Counter[str] = Counter()
    for name, keys in (("call_shown", shown), ("call_spoken", spoken), ("call_sound", spoken)):
        first[name] = {}
        for n, key in enumerate(keys):
            repeated[name] += key in first[name]
            first[name].setdefault(key, 10 + n * 1010)
    return Moments(first, repeated)


@pytest.mark.parametrize(
    ("shown", "spoken", "faults"),
    [
        ("abc", "abc", ()),
        ("ab", "abc", ("hall: 1 calls were not shown",)),
        ("abc", "a", ("hall: 2 calls were not spoken",)),
        ("abbc", "abc", ("hall: 1 calls were shown again",)),
        ("abc", "abcc", ("hall: 1 calls were spoken again",)),
        ("acb", "abc", ("hall: calls were shown out of order",)),
        ("abc", "bac", ("hall: calls were spoken out of order",)),
        ("abc", "abcx", ("hall: 1 were spoken that nobody called",)),
    ],
)
def test_what_is_missing_doubled_or_out_of_order_is_said(
    shown: str, spoken: str, faults: tuple[str, ...]
) -> None:
    found = telling("hall", CALLS, PRESSED, display(shown, spoken), killed=False)
    assert found.faults == faults


def test_a_display_that_was_killed_may_lack_calls_and_show_the_present_again() -> None:
    killed = telling("door", CALLS, PRESSED, display("abbc", "ac"), killed=True)
    assert killed.faults == ()
    twice = telling("door", CALLS, PRESSED, display("abc", "acc"), killed=True)
    assert twice.faults == ("door: 1 calls were spoken again",)


def test_two_calls_of_one_frame_keep_their_order() -> None:
    one_frame = Moments({"call_shown": dict.fromkeys("abc", 7)}, Counter())
    assert telling("hall", CALLS, PRESSED, one_frame, killed=False).shown.in_order
    other_way = Moments({"call_shown": dict.fromkeys("acb", 7)}, Counter())
    assert not telling("hall", CALLS, PRESSED, other_way, killed=False).shown.in_order


def test_the_summary_has_every_display_and_all_together() -> None:
    whole = telling("hall", CALLS, PRESSED, display(), killed=False)
    part = telling("door", CALLS, PRESSED, display("ab", "aab"), killed=False)
    own = part.as_dict()
    assert (own["calls_shown"], own["shown_once"], own["spoken_once"]) == (2, False, False)
    assert own["call_to_display"] == {"p50": 0.0, "p99": 0.0, "count": 2}
    both = together([whole, part])
    assert (both["calls_shown"], both["calls_spoken"], both["calls_spoken_again"]) == (2, 2, 1)
    assert both["call_to_display"] == {"p50": 0.0, "p99": 0.0, "count": 5}
