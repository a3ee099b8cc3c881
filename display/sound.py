"""Clips of speech as they are needed: without the engine's long silences, and joined to sentences.

eSpeak ends every clip with 0.4 s of nothing. Six of them in each call would cost a busy room more
than two seconds, and tear the halves of a sentence apart.
"""

from __future__ import annotations

import array
import io
import sys
import wave
from collections.abc import Sequence
from dataclasses import dataclass

from drivers.voice import trim
from drivers.voice.port import Clip

LEAD_S, TRAIL_S = 0.03, 0.22


@dataclass(frozen=True, slots=True, kw_only=True)
class Loudness:
    """A sound in figures; ``rms`` and ``peak`` are shares of full scale."""

    seconds: float
    rms: float
    peak: float
    clipped: int


def measured(clip: Clip) -> Loudness:
    """Return how long and how loud a 16-bit clip is, and how many samples hit the ends."""
    with wave.open(io.BytesIO(clip.wav)) as file:
        rate, frames = file.getframerate() * file.getnchannels(), file.readframes(file.getnframes())
    samples = array.array("h", frames)
    if sys.byteorder == "big":
        samples.byteswap()
    return Loudness(
        seconds=len(samples) / rate,
        rms=(sum(value * value for value in samples) / max(1, len(samples))) ** 0.5 / 32768,
        peak=max(map(abs, samples), default=0) / 32768,
        clipped=sum(value in (-32768, 32767) for value in samples),
    )


def trimmed(clip: Clip) -> Clip:
    """Return the clip with short silences at its ends; one that is not 16 bit, mono as it is."""
    wav = trim.trimmed(clip.wav, lead_s=LEAD_S, trail_s=TRAIL_S)
    return clip if wav is clip.wav else Clip(name=clip.name, text=clip.text, wav=wav)


def at_percent(clip: Clip, percent: int) -> Clip:
    """Return the clip so loud, in percent; 50 is half as loud to the ear.

    Loudness grows with the power 0.6 of the pressure (Stevens 1955), hence the exponent. A clip
    that is not 16 bit stays as it is.
    """
    if percent >= 100:
        return clip
    with wave.open(io.BytesIO(clip.wav)) as file:
        kind, frames = file.getparams(), file.readframes(file.getnframes())
    if kind.sampwidth != 2:
        return clip
    factor = (percent / 100) ** (1 / 0.6)
    samples = array.array("h", frames)
    if sys.byteorder == "big":
        samples.byteswap()
    softer = array.array("h", [int(value * factor) for value in samples])
    if sys.byteorder == "big":
        softer.byteswap()
    out = io.BytesIO()
    with wave.open(out, "wb") as written:
        written.setnchannels(kind.nchannels)
        written.setsampwidth(2)
        written.setframerate(kind.framerate)
        written.writeframes(softer.tobytes())
    return Clip(name=clip.name, text=clip.text, wav=out.getvalue())


def join(clips: Sequence[Clip], *, name: str, text: str) -> Clip:
    """Return the clips one after the other. Raises ValueError if they are not of one kind."""
    out = io.BytesIO()
    with wave.open(out, "wb") as joined:
        kind: tuple[int, int, int] | None = None
        for clip in clips:
            with wave.open(io.BytesIO(clip.wav)) as part:
                this = part.getnchannels(), part.getsampwidth(), part.getframerate()
                if kind is None:
                    kind = this
                    joined.setnchannels(this[0])
                    joined.setsampwidth(this[1])
                    joined.setframerate(this[2])
                elif this != kind:
                    raise ValueError(f"a clip of {this} does not go after one of {kind}")
                joined.writeframes(part.readframes(part.getnframes()))
    return Clip(name=name, text=text, wav=out.getvalue())
