"""A voice without a loudspeaker: every clip becomes ``NNNN-<name>.wav`` and ``.txt``.

It takes the time that the clip takes (divided by ``speed``), so what overlaps in a room
would overlap here. ``fail=device`` plays nothing, ``fail=engine``, ``fail=language`` and
``fail=hang`` make no sentences.

Try it: ``python -m drivers.voice "virtual://voice?folder=spoken" "Number A. 42" en``.
"""

import itertools
import math
import os
import re
import struct
import threading
import wave
from io import BytesIO
from pathlib import Path

from drivers.voice.port import (
    Clip,
    LanguageMissing,
    Player,
    SoundUnavailable,
    Synthesizer,
    Utterance,
    VoiceUnavailable,
)
from drivers.voice.wav import BadWavError, seconds


class VirtualPlayer(Player):
    """Plays into a folder."""

    def __init__(self, folder: Path, *, speed: float = 1.0, fails: bool = False) -> None:
        self._folder = folder
        self._speed = speed
        self._fails = fails
        self._interrupted = threading.Event()
        self._closed = False
        self._count = 0

    def play(self, clip: Clip) -> None:
        self._interrupted.clear()
        if self._closed:
            return
        if self._fails:
            raise SoundUnavailable("The virtual sound device is unplugged.")
        try:
            length_s = seconds(clip.wav)
            self._write(clip)
        except (OSError, BadWavError) as error:
            raise SoundUnavailable(f"{clip.name} cannot be played: {error}.") from error
        self._interrupted.wait(length_s / self._speed)

    def stop(self) -> None:
        self._interrupted.set()

    def close(self) -> None:
        self._closed = True
        self._interrupted.set()

    def _write(self, clip: Clip) -> None:
        """The text first: where a WAV is, its text is too."""
        self._folder.mkdir(parents=True, exist_ok=True)
        stem = self._take_stem(re.sub(r"[^A-Za-z0-9._-]+", "_", clip.name), clip.text)
        draft = self._folder / f"{stem}.wav.new"
        draft.write_bytes(clip.wav)
        os.replace(draft, self._folder / f"{stem}.wav")

    def _take_stem(self, name: str, text: str) -> str:
        """The next free number, also beside files of an earlier run."""
        if not self._count:
            numbers = (file.name.split("-")[0] for file in self._folder.glob("*-*.txt"))
            self._count = max((int(number) for number in numbers if number.isdigit()), default=0)
        while True:
            self._count += 1
            stem = f"{self._count:04}-{name}"
            try:
                with (self._folder / f"{stem}.txt").open("x", encoding="utf-8") as file:
                    file.write(text + "\n")
                return stem
            except FileExistsError:
                continue  # another program speaks into the same folder


class VirtualSynthesizer(Synthesizer):
    """Tones instead of words, one per letter: quick, and different for different words."""

    def __init__(self, *, fail: str = "") -> None:
        self._fail = fail

    def render(self, utterance: Utterance) -> Clip:
        match self._fail:
            case "engine":
                raise VoiceUnavailable("The virtual speech engine is not installed.")
            case "language":
                raise LanguageMissing(f"No virtual voice for {utterance.language!r}.")
            case "hang":
                raise VoiceUnavailable("The virtual speech engine did not answer in time.")
        return Clip(name=utterance.language, text=utterance.text, wav=_tones(utterance))

    def languages(self) -> frozenset[str]:
        return frozenset() if self._fail else frozenset({"en", "es", "ar"})

    def close(self) -> None:
        """Nothing runs."""


def _tones(utterance: Utterance) -> bytes:
    rate, length = 8000, 320
    letters = f"{utterance.language} {utterance.text}"[:200]
    samples = (
        int(9000 * math.sin(2 * math.pi * (300 + ord(letter) % 97 * 8) * step / rate))
        for letter, step in itertools.product(letters, range(length))
    )
    out = BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(struct.pack(f"<{len(letters) * length}h", *samples))
    return out.getvalue()
