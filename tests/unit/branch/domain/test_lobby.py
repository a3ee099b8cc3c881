"""What a branch decides about its screens and its voice, and how far a screen is behind."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from branch.domain.lobby import (
    SILENT_AFTER_S,
    Announcement,
    Display,
    DisplayProgress,
    Playlist,
    lag_of,
)

MONDAY_9 = datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_a_playlist_has_its_hours_and_days() -> None:
    morning = Playlist(id="m", folder="m", spans=((time(8), time(12)),), days=(0, 1))

    assert morning.plays_at(MONDAY_9)
    assert not morning.plays_at(MONDAY_9.replace(hour=12))
    assert not morning.plays_at(MONDAY_9 + timedelta(days=2))
    assert Playlist(id="always", folder="a").plays_at(MONDAY_9 + timedelta(days=6, hours=14))


def test_loudness_holds_until_the_next_step_and_over_midnight() -> None:
    policy = Announcement(languages=("en",), loudness=((time(7), 60), (time(18), 70)))

    at = {7: 60, 17: 60, 18: 70, 23: 70, 0: 70, 6: 70}
    assert {hour: policy.percent_at(time(hour)) for hour in at} == at
    assert Announcement(languages=("en",)).percent_at(time(3)) == 100


def test_a_screen_shows_its_counters_and_services_only() -> None:
    assert Display(id="all").shows("1", "cash")
    tax = Display(id="tax", counters=("1", "2"), services=("tax",))
    assert [tax.shows(c, s) for c, s in (("1", "tax"), ("1", "cash"), ("3", "tax"))] == [
        True,
        False,
        False,
    ]


@given(
    calls=st.lists(st.tuples(st.sampled_from("12"), st.sampled_from(["tax", "cash"])), max_size=12),
    shown=st.integers(0, 12),
    spoken=st.integers(0, 12),
)
def test_the_lag_counts_a_screen_s_own_calls_only(
    calls: list[tuple[str, str]], shown: int, spoken: int
) -> None:
    numbered = [(n, counter, service) for n, (counter, service) in enumerate(calls, 1)]
    hall = Display(id="hall", counters=("1",), services=("tax",))
    said = DisplayProgress(
        display="hall", device="tv", shown=shown, spoken=spoken, seen_at=MONDAY_9
    )

    lag = lag_of(said, hall, numbered, MONDAY_9 + timedelta(seconds=SILENT_AFTER_S))

    own = [n for n, counter, service in numbered if (counter, service) == ("1", "tax")]
    assert lag.unshown == len([n for n in own if n > shown])
    assert lag.unspoken == len([n for n in own if n > spoken])
    assert not lag.alive
