"""What the engine makes of our sentences, sound by sound and as WAV.

The words that a listener has to hear are the reviewed tables of ``docs/languages.md``. The engine
writes down its sounds for those words and for what we hand it; of all numbers in the table ours
has to sound most like its own row. It cannot be compared to the letter, because between words and
digits the engine differs in stress and in vowels that Arabic does not write.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

import pytest

from display.grammar import GRAMMARS
from display.phrases import counter_phrase, number_phrase, spoken
from drivers.voice.espeak import EspeakSynthesizer
from drivers.voice.languages import best_match
from drivers.voice.port import Utterance
from tests.helpers.sound import measure

pytestmark = pytest.mark.skipif(
    shutil.which("espeak-ng") is None, reason="espeak-ng is not installed"
)
REVIEWED = Path(__file__).resolve().parents[3] / "docs" / "languages.md"
HARD = (*range(11, 20), 21, 42, 100, 101, 111, 999)
TWENTY = (1, 2, 8, *HARD, 71, 250)
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# Arabic has no P; the rules for prefixes keep it from standing beside B.
SOUND_ALIKE = {("ar", "P")}
OTHER_VOICE = re.compile(r"\([a-z]{2}")
"""How the engine writes that it turned to another language in mid-sentence."""


def reviewed_words() -> dict[str, dict[int, str]]:
    """Return the tables of the document: words by language and number."""
    words: dict[str, dict[int, str]] = {}
    header: list[str] = []
    for line in REVIEWED.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if cells[0] == "number":
            header = cells[1:]
        elif header and cells[0].isdecimal():
            for language, text in zip(header, cells[1:], strict=True):
                words.setdefault(language, {})[int(cells[0])] = text
    return words


@cache
def voice_of(language: str) -> str:
    rows = espeak("--voices").splitlines()[1:]
    voice = best_match(language, [row.split()[1].lower() for row in rows])
    assert voice is not None
    return voice


def espeak(*options: str, text: str = "") -> str:
    done = subprocess.run(
        ["espeak-ng", *options], input=text, capture_output=True, text=True, check=True, timeout=30
    )
    return done.stdout


def sounds(language: str, text: str) -> str:
    """Return the engine's own spelling of what it would say."""
    return espeak("-q", "-x", "-v", voice_of(language), "--stdin", text=text)


def bare(language: str, spelling: str) -> str:
    """Leave out stress, length, pauses and borders between words; in Arabic the vowels too."""
    unheard = r"[\s',_|!:;@#\-\[\]^]" + ("|[aeiouq]" if language == "ar" else "")
    return re.sub(unheard, "", spelling.lower())


def test_every_language_has_been_reviewed() -> None:
    words = reviewed_words()
    assert set(words) == set(GRAMMARS)
    assert all(tuple(rows) == HARD for rows in words.values())


@pytest.mark.parametrize("language", GRAMMARS)
def test_hard_numbers_sound_like_their_words(language: str) -> None:
    words = {
        number: bare(language, sounds(language, text))
        for number, text in reviewed_words()[language].items()
    }
    for number in HARD:
        said = bare(language, sounds(language, spoken(str(number), GRAMMARS[language])))
        likeness = {
            other: SequenceMatcher(None, said, text).ratio() for other, text in words.items()
        }
        assert max(likeness, key=likeness.__getitem__) == number, (number, said, likeness)
        assert likeness[number] > 0.6, (number, said, words[number])


@pytest.mark.parametrize("language", GRAMMARS)
def test_no_letter_is_left_to_a_foreign_voice_or_sounds_like_another(language: str) -> None:
    calls = "\n".join(number_phrase(f"{letter}42", language).text for letter in ALPHABET)
    clauses = sounds(language, calls).splitlines()
    each, left_over = divmod(len(clauses), len(ALPHABET))
    assert (each > 0, left_over) == (True, 0)
    heard: dict[tuple[str, ...], str] = {}
    for place, letter in enumerate(ALPHABET):
        spelling = tuple(clauses[place * each : (place + 1) * each])
        assert not OTHER_VOICE.search(" ".join(spelling)), (letter, spelling)
        if (language, letter) not in SOUND_ALIKE:
            assert spelling not in heard, (letter, heard[spelling])
        heard[spelling] = letter


@pytest.mark.parametrize("language", GRAMMARS)
def test_the_way_to_the_counter_is_said_in_one_voice(language: str) -> None:
    for short in (False, True):
        text = counter_phrase("21", language, short=short).text
        assert not OTHER_VOICE.search(sounds(language, text)), text


@pytest.mark.parametrize("language", GRAMMARS)
def test_twenty_calls_are_whole_and_undistorted(language: str) -> None:
    engine = EspeakSynthesizer(rate=150, limit_s=30)
    lengths = []
    for counter, number in enumerate(TWENTY, start=1):
        letter = "ABFHLRWXYZ"[counter % 10]
        phrases = [number_phrase(f"{letter}{number:03}", language)]
        if counter in (1, 12):
            phrases.append(counter_phrase(str(counter), language))
        for phrase in phrases:
            utterance = Utterance(text=phrase.text, language=language)
            sound = measure(engine.render(utterance).wav)
            assert sound.rms > 0.01, phrase
            assert sound.clipped == 0, phrase
            lengths.append(sound.seconds)
    engine.close()
    assert min(lengths) > 0.5
    assert max(lengths) < 9
