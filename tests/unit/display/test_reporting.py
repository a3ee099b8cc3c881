"""A display tells how far it is when that changed, and now and then that it lives."""

from __future__ import annotations

from datetime import UTC, datetime

from display.reporting import LEAST_S, MOST_S, Reporter

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)


def told(reporter: Reporter, now: float, shown: int, trouble: str = "") -> bool:
    due = reporter.due(now, AT, shown=shown, spoken=0, missed=0, trouble=trouble)
    return due is not None


def test_a_change_is_told_soon_and_a_burst_of_them_once() -> None:
    reporter = Reporter("lobby", "tv")

    assert told(reporter, 0.0, shown=1)
    assert not told(reporter, 0.1, shown=2)
    assert not told(reporter, 0.2, shown=3)
    assert told(reporter, LEAST_S, shown=4)
    assert told(reporter, 2 * LEAST_S, shown=4, trouble="no loudspeaker")


def test_without_news_it_says_now_and_then_that_it_lives() -> None:
    reporter = Reporter("lobby", "tv")

    assert told(reporter, 0.0, shown=1)
    assert not told(reporter, MOST_S - 0.1, shown=1)
    assert told(reporter, MOST_S, shown=1)
