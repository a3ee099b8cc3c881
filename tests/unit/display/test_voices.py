"""The check of a voice finds what is wrong with it; the whole of it is a command."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from display.grammar import GRAMMARS
from display.phrases import number_phrase
from display.spare import spare_phrases
from display.voices import check, main, number_in, numbers
from drivers.voice.espeak import EspeakSynthesizer
from drivers.voice.pieces import pieces
from drivers.voice.port import Clip, Utterance
from drivers.voice.virtual import VirtualSynthesizer
from tests.helpers.ears import sound

needs_espeak = pytest.mark.skipif(
    shutil.which("espeak-ng") is None, reason="espeak-ng is not installed"
)


@pytest.mark.parametrize("language", GRAMMARS)
def test_every_number_is_read_back_out_of_its_sentence(language: str) -> None:
    for number in range(1, 1100):
        assert number_in(number_phrase(f"A{number:03}", language).text, language) == number


@pytest.mark.parametrize("language", GRAMMARS)
def test_every_call_can_be_put_together_from_the_spare_pieces(language: str) -> None:
    there = {one.piece for one in spare_phrases(language, ["A", "R"])}

    for number in range(1, 1000):
        assert pieces(number_phrase(f"R{number:03}", language).text, there.__contains__)


def test_two_hundred_numbers_hold_all_that_are_hard() -> None:
    assert len(set(numbers(200))) == len(numbers(200)) == 200
    assert {11, 12, 13, 19, 21, 100, 101, 111, 999} <= set(numbers(40))
    assert len(numbers(999)) == 999


@needs_espeak
@pytest.mark.parametrize("language", ["en", "ar", "zh"])
def test_a_good_voice_has_no_faults(language: str) -> None:
    engine = EspeakSynthesizer(rate=150, limit_s=30)

    found = list(check(engine, language, 6))

    assert [one.faults for one in found] == [()] * 6
    engine.close()


class Mumbling(VirtualSynthesizer):
    """Says the same for every number."""

    def render(self, utterance: Utterance) -> Clip:
        return Clip(name="x", text=utterance.text, wav=sound(peak=32767))


def test_a_bad_voice_is_told_what_is_wrong_with_it() -> None:
    first, second = check(Mumbling(), "en", 2)

    assert [fault.split(" in ")[0] for fault in first.faults] == ["is distorted", "takes 0.0 s"]
    assert second.faults[-1] == "sounds exactly like A001"


def test_clips_to_record_over_are_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--voice", "virtual://voice?engine=tones", "--languages", "en", "--numbers", "20"]

    assert main(["clips", str(tmp_path), *options]) == 0

    names = {file.stem for file in (tmp_path / "en").glob("*.wav")}
    assert {"number", "please go to counter", "a", "0", "20"} <= names
    assert "clips" in capsys.readouterr().out
