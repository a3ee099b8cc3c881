"""Clips are trimmed and joined without a click or a loss."""

from __future__ import annotations

import io
import struct
import wave

import pytest

from display.sound import at_percent, join, trimmed
from drivers.voice.port import Clip
from tests.helpers.sound import measure


def clip(samples: list[int], *, rate: int = 8000, channels: int = 1) -> Clip:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return Clip(name="x", text="x", wav=out.getvalue())


SPEECH = [9000, -9000] * 4000  # a second


def test_long_silences_become_short_and_no_word_is_lost() -> None:
    made = trimmed(clip([0] * 4000 + SPEECH + [0] * 4000))

    assert measure(made.wav).seconds == pytest.approx(1.25, abs=0.001)
    assert measure(made.wav).rms == pytest.approx(9000 / 32768 * (1 / 1.25) ** 0.5, rel=0.01)


def test_silence_and_other_formats_stay_as_they_are() -> None:
    for kept in (clip([0] * 100), clip(SPEECH, channels=2)):
        assert trimmed(kept) is kept


def test_halves_are_joined_to_a_sentence() -> None:
    whole = join([clip(SPEECH), clip(SPEECH[:4000])], name="A101-en", text="Number A.")

    assert measure(whole.wav).seconds == pytest.approx(1.5)
    assert (whole.name, whole.text) == ("A101-en", "Number A.")


def test_halves_of_two_kinds_are_not_joined() -> None:
    with pytest.raises(ValueError, match="does not go after"):
        join([clip(SPEECH), clip(SPEECH, rate=16000)], name="x", text="x")


def test_half_as_loud_is_ten_decibels_less() -> None:
    loud = clip(SPEECH)

    soft = at_percent(loud, 50)

    assert measure(soft.wav).rms / measure(loud.wav).rms == pytest.approx(
        10 ** (-10 / 20), rel=0.01
    )
    assert measure(soft.wav).seconds == measure(loud.wav).seconds
    assert at_percent(loud, 100) is loud
