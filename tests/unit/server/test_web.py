"""The page's colours and words, without a page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from server.web.theme import read_schemes, stylesheet
from server.web.words import clock_time, how_long, name_and_language

PAIRS = [
    ("text", "page"),
    ("text", "surface"),
    ("text", "sunken"),
    ("muted", "page"),
    ("muted", "surface"),
    ("accentText", "accent"),
    ("softText", "soft"),
    ("highlightText", "highlight"),
    ("noticeText", "notice"),
    ("dangerText", "danger"),
]
"""Letters and what the style sheet lays them on."""


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2.2, success criterion 1.4.3."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: " on ".join(pair))
@pytest.mark.parametrize("scheme", ["light", "dark", "light_contrast", "dark_contrast"])
def test_letters_can_be_read(scheme: str, pair: tuple[str, str]) -> None:
    colours = read_schemes()[scheme]
    wanted = 7.0 if scheme.endswith("contrast") else 4.5
    assert contrast(colours[pair[0]], colours[pair[1]]) >= wanted


def test_every_scheme_is_in_the_style_sheet() -> None:
    css = stylesheet(read_schemes())
    assert css.count("--accent-text:") == 4
    assert "prefers-color-scheme: dark" in css
    assert "prefers-contrast: more" in css


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(-5, "< 1 min"), (59, "< 1 min"), (60, "1 min"), (3599, "59 min"), (3900, "1 h 05 min")],
)
def test_durations_in_words(seconds: int, words: str) -> None:
    assert how_long(timedelta(seconds=seconds)) == words


def test_times_are_those_of_the_branch_s_wall() -> None:
    noon = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
    assert clock_time(noon, ZoneInfo("Europe/Madrid")) == "14:00"


def test_the_page_s_language_wins_else_the_first() -> None:
    assert name_and_language({"es": "Pasaporte", "en": "Passport"}) == ("Passport", "en")
    assert name_and_language({"ar": "جواز", "es": "Pasaporte"}) == ("جواز", "ar")
    assert name_and_language({}) == ("", "")
