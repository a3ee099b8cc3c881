"""Makes the chime: two soft bell tones, a third apart, falling.

Falling, because a rising pair asks for attention more sharply than a waiting room needs
forty times an hour. 6 dB below full scale leaves room for the voice to be as loud.

``python -m drivers.chime.make resources/sounds/chime.wav``
"""

import argparse
import math
import struct
import sys
import wave
from pathlib import Path

RATE = 22050
SECONDS = 0.65
PEAK = 10 ** (-6 / 20)
_TONES = ((0.0, 659.26), (0.22, 523.25))  # seconds after the start, hertz: E5, C5
_PARTIALS = ((1.0, 1.0, 7.0), (2.0, 0.28, 11.0), (3.01, 0.10, 16.0))  # ratio, loudness, decay
_ATTACK_S = 0.006
_FADE_S = 0.08


def samples() -> list[int]:
    """16-bit samples, mono."""
    count = int(SECONDS * RATE)
    wave_form = [_at(index / RATE) for index in range(count)]
    loudest = max(abs(value) for value in wave_form)
    return [round(value / loudest * PEAK * 32767) for value in wave_form]


def _at(time_s: float) -> float:
    bells = sum(_bell(time_s - start_s, hertz) for start_s, hertz in _TONES if time_s >= start_s)
    return bells * min(1.0, (SECONDS - time_s) / _FADE_S)


def _bell(time_s: float, hertz: float) -> float:
    attack = min(1.0, time_s / _ATTACK_S)
    return attack * sum(
        loudness * math.exp(-decay * time_s) * math.sin(2 * math.pi * hertz * ratio * time_s)
        for ratio, loudness, decay in _PARTIALS
    )


def main() -> int:
    """Write the file."""
    parser = argparse.ArgumentParser(description="Make the chime.")
    parser.add_argument("file", type=Path)
    target = parser.parse_args().file
    data = samples()
    with wave.open(str(target), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(data)}h", *data))
    return 0


if __name__ == "__main__":
    sys.exit(main())
