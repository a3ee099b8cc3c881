"""The chime that is shipped: as its maker makes it, and kind to the ear."""

import io
import struct
import wave

import pytest

from drivers.chime.make import PEAK, RATE, samples
from drivers.chime.sound import CHIME, load_chime
from tests.helpers.sound import measure


def test_the_file_is_what_the_script_makes() -> None:
    with wave.open(io.BytesIO(CHIME.read_bytes())) as file:
        data = file.readframes(file.getnframes())
    shipped = struct.unpack(f"<{len(data) // 2}h", data)
    made = samples()
    assert len(shipped) == len(made)
    # The last bit of a sine differs between mathematics libraries.
    assert max(abs(a - b) for a, b in zip(shipped, made, strict=True)) <= 1


def test_it_is_loud_enough_and_not_too_loud() -> None:
    sound = measure(load_chime().wav)
    assert (sound.rate, sound.channels) == (RATE, 1)
    assert sound.seconds == pytest.approx(0.65, abs=0.01)
    assert sound.peak == pytest.approx(PEAK, abs=0.001)
    assert sound.rms > 0.05
    assert sound.clipped == 0


def test_it_begins_and_ends_without_a_click() -> None:
    made = samples()
    assert abs(made[0]) < 100
    assert abs(made[-1]) < 100
