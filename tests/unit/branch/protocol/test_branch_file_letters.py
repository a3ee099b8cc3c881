"""Prefixes that nobody mistakes for one another, and codes that are languages."""

from __future__ import annotations

from itertools import combinations

import pytest

from branch.protocol.branch_file_letters import (
    LOOK_LIKE_DIGITS,
    confusing_language,
    free_prefixes,
    is_language,
)


@pytest.mark.parametrize("languages", [["en"], ["en", "es", "ar"], ["fr", "ar"], ["pt-BR"]])
def test_free_prefixes_go_with_each_other_and_with_those_taken(languages: list[str]) -> None:
    taken = ["B", "MA"]
    prefixes = [*taken, *free_prefixes(taken, languages)]
    assert len(prefixes) > 40
    assert len(prefixes) == len(set(prefixes))
    assert not set("".join(prefixes)) & set(LOOK_LIKE_DIGITS)
    for one, other in combinations(prefixes, 2):
        assert confusing_language(one, other, languages) is None


def test_the_first_ones_are_single_letters() -> None:
    prefixes = list(free_prefixes([], ["en", "es", "ar"]))
    assert prefixes[:10] == list("ABFHLMRUWY")


@pytest.mark.parametrize("code", ["en", "es", "zh-Hant", "pt-BR", "es-419", "fil", "sr-Latn-RS"])
def test_languages(code: str) -> None:
    assert is_language(code)


@pytest.mark.parametrize("code", ["", "EN", "eng", "english", "xx", "en_US", "en-us", "zh-hant"])
def test_no_languages(code: str) -> None:
    assert not is_language(code)
