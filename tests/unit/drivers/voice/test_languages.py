"""Which voice speaks which language."""

import pytest

from drivers.voice.languages import best_match

VOICES = ["ar", "cmn", "de", "en-029", "en-gb", "en-us", "en-us-nyc", "es", "es-419", "pt-br"]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("es", "es"),
        ("es-419", "es-419"),
        ("ES_419", "es-419"),
        ("de-AT", "de"),
        ("en", "en-us"),
        ("pt", "pt-br"),
        ("zh", "cmn"),
        ("zh-TW", "cmn"),
        ("pl", None),
        ("e", None),
    ],
)
def test_the_nearest_voice(wanted: str, found: str | None) -> None:
    assert best_match(wanted, VOICES) == found


def test_french_counts_as_in_france() -> None:
    assert best_match("fr", ["fr-be", "fr-ch", "fr-fr"]) == "fr-fr"
    assert best_match("fr-BE", ["fr-be", "fr-ch", "fr-fr"]) == "fr-be"


def test_chinese_is_read_by_the_voice_that_knows_pinyin() -> None:
    assert best_match("zh", ["cmn", "cmn-latn-pinyin"]) == "cmn-latn-pinyin"
    assert best_match("zh", ["en-us", "zh-cn", "zh-tw"]) == "zh-cn"
