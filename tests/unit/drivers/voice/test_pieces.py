"""Sentences put together from pieces are whole, in order, and never another number."""

from __future__ import annotations

import re
import wave
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.voice.cache import CachedSynthesizer
from drivers.voice.clips import ClipsSynthesizer
from drivers.voice.pieces import MixedSounds, pieces, plain, strung
from drivers.voice.port import Clip, LanguageMissing, Synthesizer, Utterance, VoiceUnavailable
from drivers.voice.spare import SpareSynthesizer
from drivers.voice.virtual import VirtualSynthesizer
from tests.helpers.ears import sound

DIGITS = {*"0123456789"}


def test_the_longest_piece_comes_first() -> None:
    there = {"number", "a", "number a", "42", *DIGITS}

    assert pieces("Number A, 42.", there.__contains__) == ["number a", "42"]


def test_a_number_without_a_sound_of_its_own_is_said_digit_by_digit() -> None:
    assert pieces("142", DIGITS.__contains__) == ["1", "4", "2"]
    assert pieces("142", {*DIGITS, "14", "100+"}.__contains__) == ["1", "4", "2"]
    assert pieces("142", {*DIGITS, "42", "100+"}.__contains__) == ["100+", "42"]
    assert pieces("100", {*DIGITS, "100+"}.__contains__) == ["1", "0", "0"]


def test_a_script_without_spaces_is_cut_between_signs() -> None:
    assert pieces("请四十二号，", {*"请四十二号"}.__contains__) == [*"请四十二号"]


def test_a_sentence_with_a_missing_piece_is_not_said() -> None:
    assert pieces("Number A, 42.", {"number", *DIGITS}.__contains__) is None


@given(
    st.lists(st.sampled_from(["number", "counter", "a", "please go to"]), max_size=4),
    st.integers(0, 9999),
    st.sets(st.integers(0, 9999).map(str), max_size=20),
)
def test_what_is_said_is_what_was_written(
    words: list[str], number: int, recorded: set[str]
) -> None:
    there = {*words, *DIGITS, *recorded}
    text = " ".join([*words, str(number)])

    found = pieces(text.upper() + ".", there.__contains__)

    assert found is not None
    assert "".join(found).replace(" ", "") == plain(text).replace(" ", "")


def test_sounds_of_two_kinds_do_not_stand_in_one_sentence() -> None:
    with wave.open(out := BytesIO(), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(400))

    with pytest.raises(
        MixedSounds, match="8000 Hz, 16 bit, 2 channels after 8000 Hz, 16 bit, mono"
    ):
        strung([sound(), out.getvalue()])


@pytest.fixture
def clips(tmp_path: Path) -> Path:
    for name in ("Number", "a", "please-go-to_counter", *DIGITS):
        file = tmp_path / "en-GB" / f"{name}.wav"
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(sound())
    return tmp_path


def test_recorded_clips_make_a_call(clips: Path) -> None:
    voice = ClipsSynthesizer(clips)

    clip = voice.render(Utterance(text="Number A, 42. Please go to counter 3.", language="en"))

    assert voice.languages() == {"en-gb"}
    assert clip.text.startswith("Number A")
    assert len(clip.wav) > 6 * len(sound())


def test_what_is_missing_is_named_and_found_once_it_is_recorded(clips: Path) -> None:
    voice = ClipsSynthesizer(clips)
    wish = Utterance(text="Number B, 42.", language="en")

    with pytest.raises(VoiceUnavailable, match=re.escape("lacks clips for 'Number B, 42.'")):
        voice.render(wish)
    with pytest.raises(LanguageMissing, match="no clips for 'es'"):
        voice.render(Utterance(text="Número", language="es"))

    (clips / "en-GB" / "b.wav").write_bytes(sound())
    assert voice.render(wish).wav


@pytest.mark.expect_log("WARNING", "the clip .*a.wav cannot be used: not a WAV file")
def test_a_broken_clip_is_named_and_left_out(clips: Path) -> None:
    (clips / "en-GB" / "a.wav").write_bytes(b"RIFF")

    with pytest.raises(VoiceUnavailable, match="lacks clips"):
        ClipsSynthesizer(clips).render(Utterance(text="A", language="en"))


class Engine(Synthesizer):
    """Makes tones until it is told to fail, and counts."""

    def __init__(self) -> None:
        self._tones = VirtualSynthesizer()
        self.fails = False
        self.asked = 0

    def render(self, utterance: Utterance) -> Clip:
        self.asked += 1
        if self.fails:
            raise VoiceUnavailable("it broke")
        return self._tones.render(utterance)

    def languages(self) -> frozenset[str]:
        return self._tones.languages()

    def close(self) -> None:
        """Nothing runs."""


def say(voice: Synthesizer, text: str, piece: str = "") -> Clip:
    return voice.render(Utterance(text=text, language="en", piece=piece))


@pytest.mark.expect_log("WARNING", "calls are spoken from kept sounds: it broke")
def test_when_the_engine_breaks_calls_are_put_together_from_what_was_made(tmp_path: Path) -> None:
    engine = Engine()
    voice = SpareSynthesizer(CachedSynthesizer(engine, tmp_path, kind="x"))
    whole = say(voice, "Number A, 7.")
    for text, name in (("Number", "number"), ("A,", "a"), *((digit, digit) for digit in DIGITS)):
        say(voice, text, piece=name)
    engine.fails = True
    asked = engine.asked

    spare = say(voice, "Number A, 42.")
    again = say(voice, "Number A, 43.")

    assert spare.text == "Number A, 42."
    assert spare.wav != again.wav
    assert engine.asked == asked + 1  # then it is left alone
    assert say(voice, "Number A, 7.").wav == whole.wav
    with pytest.raises(VoiceUnavailable):
        say(voice, "Number B, 7.")


@pytest.mark.expect_log("WARNING", "from kept sounds")
def test_the_engine_is_tried_again(tmp_path: Path) -> None:
    engine = Engine()
    voice = SpareSynthesizer(CachedSynthesizer(engine, tmp_path, kind="x"), rest_s=0.0)
    for digit in DIGITS:
        say(voice, digit, piece=digit)
    engine.fails = True
    say(voice, "42")
    engine.fails = False

    clip = say(voice, "43")

    assert clip.wav == VirtualSynthesizer().render(Utterance(text="43", language="en")).wav
