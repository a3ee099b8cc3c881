"""Whoever reads a language can write in it: every letter is on a key, and every key has room."""

import unicodedata

import pytest

from branch.ui.language import OWN_NAMES
from kiosk.keyboards import Keys, keys

ABREAST = (10, 11, 13, 20)
ALPHABETS = {
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىة",
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "en": "abcdefghijklmnopqrstuvwxyz",
    "es": "abcdefghijklmnñopqrstuvwxyzáéíóúü",
    "fr": "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûüœ".replace("ü", ""),
    "hi": "अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह" + "ािीुूृेैोौंँः़्",
    "it": "abcdefghijklmnopqrstuvwxyzàèéìòù",
    "pl": "abcdefghijklmnopqrstuvwxyząćęłńóśźż",
    "pt": "abcdefghijklmnopqrstuvwxyzáàâãçéêíóôõ",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "vi": "abcdefghijklmnopqrstuvwxyzăâđêôơư\u0300\u0301\u0303\u0309\u0323",
    "zh": "abcdefghijklmnopqrstuvwxyz",
}


def layers(language: str, abreast: int, lines: int, *, capitals: bool = False) -> list[Keys]:
    """Return every layer that a visitor can reach."""
    first = keys("letters", language, "", abreast, lines, capitals=capitals)
    others = [
        keys("letters", language, layer, abreast, lines, capitals=capitals)
        for layer, _ in first.others
    ]
    return [first, *others]


def letters_of(found: list[Keys]) -> set[str]:
    return {letter for layer in found for row in layer.rows for letter in row}


def test_there_is_a_keyboard_for_every_language_that_is_shipped() -> None:
    assert ALPHABETS.keys() == OWN_NAMES.keys()


@pytest.mark.parametrize("language", ALPHABETS)
@pytest.mark.parametrize("lines", [3, 4])
@pytest.mark.parametrize("abreast", ABREAST)
def test_every_letter_of_the_language_is_on_a_key(language: str, lines: int, abreast: int) -> None:
    found = layers(language, abreast, lines)
    assert set(ALPHABETS[language]) <= letters_of(found)
    digits = set("0123456789")
    assert digits <= letters_of(found)
    for layer in found:
        assert all(len(row) <= abreast for row in layer.rows)
        assert len(layer.rows) <= (4 if abreast > 10 else 5)
        assert all(layer.others), "there is a way back"
        shown = [letter for row in layer.rows for letter in row]
        assert len(shown) == len(set(shown)), "no letter is there twice"


@pytest.mark.parametrize("language", ["en", "de", "pl", "uk", "vi"])
def test_capitals_are_the_same_letters(language: str) -> None:
    small, large = (layers(language, 13, 4, capitals=capitals)[0] for capitals in (False, True))
    assert small.cased
    assert [len(row) for row in small.rows] == [len(row) for row in large.rows]
    assert "".join(large.rows).lower() == "".join(small.rows)


@pytest.mark.parametrize("language", ["ar", "hi"])
def test_scripts_without_capitals_have_no_key_for_them_and_latin_letters_beside(
    language: str,
) -> None:
    assert not keys("letters", language, "", 13, 4).cased
    assert keys("letters", language, "latin", 13, 4).rows[0] == "qwertyuiop"


@pytest.mark.parametrize("kind", ["whole", "number", "phone", "date"])
def test_numbers_are_typed_on_a_pad(kind: str) -> None:
    pad = keys(kind, "ar", "", 13, 4)
    assert pad.pad
    assert set("0123456789") <= set("".join(pad.rows))
    assert ("+" in "".join(pad.rows)) == (kind == "phone")


def test_an_email_address_has_all_it_needs_on_one_layer() -> None:
    shown = set("".join(keys("email", "uk", "", 10, 4).rows))
    assert set("abcdefghijklmnopqrstuvwxyz0123456789@.-") <= shown


def test_a_key_is_one_letter_or_one_sign() -> None:
    for language in ALPHABETS:
        for letter in letters_of(layers(language, 13, 4)):
            assert len(letter) == 1
            assert unicodedata.category(letter)[0] in "LMNPS"
