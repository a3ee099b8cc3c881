"""How long somebody waits, in the words of twelve languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication

from branch.domain.forecast.outlook import Outlook
from branch.domain.forecast.rounding import PrintedWait
from branch.ui import wait_words
from branch.ui.app import TRANSLATIONS
from branch.ui.language import Language, languages_of

MARKS = str.maketrans("\u00a0", " ", "\u2066\u2067\u2068\u2069")


@pytest.fixture
def language(qapp: QCoreApplication) -> Iterator[Language]:
    language = Language("kiosk", TRANSLATIONS)
    yield language
    language.choose("en")


def wait(within: int, about: int) -> PrintedWait:
    return PrintedWait(within_min=within, about_min=about)


def plain(text: str) -> str:
    return text.translate(MARKS)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (wait(20, 12), "9 of 10 people are called within 20 minutes.\nTypically after 12 minutes."),
        (wait(5, 5), "9 of 10 people are called within 5 minutes."),
        (
            wait(2, 1),
            "9 of 10 people are called within 2 minutes.\nTypically after one minute.",
        ),
        (
            wait(135, 105),
            "9 of 10 people are called within 2 h 15 min.\nTypically after 1 h 45 min.",
        ),
    ],
)
def test_the_upper_end_comes_first(language: Language, said: PrintedWait, words: str) -> None:
    assert plain(wait_words.promise(said)) == words


def test_what_nobody_knows_is_said_and_what_nobody_was_asked_is_not(language: Language) -> None:
    assert wait_words.on_ticket(None) == ""
    unknown = wait_words.on_ticket(Outlook(service="tax", wait=None))
    assert unknown == "How long it takes cannot be said yet."


def test_a_tile_says_it_in_short_and_who_listens_hears_it_whole(language: Language) -> None:
    assert plain(wait_words.brief(wait(20, 12))) == "Usually within 20 min"
    assert wait_words.brief_aloud(wait(20, 12)) == "Usually within 20 minutes"
    assert wait_words.brief_aloud(wait(1, 1)) == "Usually within one minute"


def test_a_clerk_reads_the_time_of_day(language: Language) -> None:
    at = datetime(2026, 3, 2, 10, 42, tzinfo=UTC)
    assert plain(wait_words.called_about(at)) == "about 10:42"


@pytest.mark.parametrize(
    ("code", "minutes", "words"),
    [
        ("pl", 1, "w ciągu minuty"),
        ("pl", 22, "w ciągu 22 minut"),
        ("uk", 21, "протягом 21 хвилини"),
        ("uk", 25, "протягом 25 хвилин"),
        ("ar", 2, "خلال دقيقتين"),
        ("ar", 5, "خلال 5 دقائق"),
        ("ar", 20, "خلال 20 دقيقة"),
    ],
)
def test_plurals_are_those_of_the_language(
    language: Language, code: str, minutes: int, words: str
) -> None:
    language.choose(code)
    assert words in plain(wait_words.promise(wait(minutes, minutes)))


@pytest.mark.parametrize("code", languages_of("kiosk", TRANSLATIONS))
def test_every_language_names_both_numbers(language: Language, code: str) -> None:
    language.choose(code)
    said = plain(wait_words.promise(wait(45, 30)))
    assert "45" in said
    assert "30" in said
    assert "%n" not in said
    assert "45" in wait_words.brief_aloud(wait(45, 30))
    assert "{" not in said + wait_words.brief(wait(135, 30)) + wait_words.promise(wait(135, 120))
