"""How loud a sound is, in steps that a visitor can choose: sample by sample, in memory.

Six decibels a step. What everybody finds is two steps below the loudest, so that somebody who
hears badly has 12 dB more (Section 508, 402.3).
"""

from __future__ import annotations

import wave
from array import array
from io import BytesIO

from drivers.voice.port import Clip

STEP_DB = 6.0
LOUDEST = 5
USUAL_VOLUME = 3


def gain_db(volume: int) -> float:
    """Return how much a volume changes a sound; 0 is the sound as it was made."""
    return (volume - LOUDEST) * STEP_DB


def at_volume(clip: Clip, volume: int) -> Clip:
    """Return the sound at a volume from 0 to LOUDEST; other than 16-bit sound is left alone."""
    factor = 10 ** (gain_db(volume) / 20)
    with wave.open(BytesIO(clip.wav)) as file:
        parameters, frames = file.getparams(), file.readframes(file.getnframes())
    if parameters.sampwidth != 2 or factor == 1.0:
        return clip
    samples = array("h", frames[: len(frames) // 2 * 2])
    softer = array("h", (int(sample * factor) for sample in samples))
    out = BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(parameters.nchannels)
        file.setsampwidth(2)
        file.setframerate(parameters.framerate)
        file.writeframes(softer.tobytes())
    return Clip(name=clip.name, text=clip.text, wav=out.getvalue())
