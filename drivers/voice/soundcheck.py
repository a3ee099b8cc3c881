"""Does anybody hear us? Plays a signal, listens to itself, and compares.

    python -m drivers.voice.soundcheck "speech://"

The signal is six short tones on three pitches in an order that no radio and no talk has. Each
pitch is looked for in the recording (Goertzel), window by window; the order must come out again.
So music in the room is not taken for the loudspeaker, and a loudspeaker that is muted is found.
Three answers: HEARD, SILENT (played, but it did not arrive), UNKNOWN (this computer has nothing to
hear with, or cannot play at all). Unknown is not good, and not bad.
"""

import argparse
import array
import math
import struct
import sys
import tempfile
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from io import BytesIO
from pathlib import Path

from drivers.voice.port import Clip, Player, SoundUnavailable
from drivers.voice.recorder import RATE, Recorder, RecorderUnavailable, recorders

PITCHES = (880.0, 1320.0, 1980.0)
ORDER = (0, 2, 1, 0, 1, 2)
TONE_S = 0.18
WINDOW_S = 0.03
LOUDNESS = 0.4
CLEAR = 3.0
"""A pitch counts where it is so many times as strong as the next one."""
FAINT = 0.002
"""Below this share of full scale nothing was heard."""


class Answer(Enum):
    """What is known about the loudspeaker."""

    HEARD = "heard"
    SILENT = "silent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The answer, in words for the technician; ``level_db`` is below full scale."""

    answer: Answer
    words: str
    level_db: float | None = None


def signal() -> Clip:
    """The tones, with soft edges so that nothing clicks."""
    samples: list[int] = []
    count, edge = int(TONE_S * RATE), int(0.01 * RATE)
    for pitch in ORDER:
        for n in range(count):
            shape = min(1.0, n / edge, (count - n) / edge)
            value = LOUDNESS * shape * math.sin(2 * math.pi * PITCHES[pitch] * n / RATE)
            samples.append(int(32767 * value))
    out = BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return Clip(name="soundcheck", text="(sound check)", wav=out.getvalue())


def recognise(heard: bytes) -> float | None:
    """Return how loud the signal is in a recording, as a share of full scale; None if it is not."""
    samples = array.array("h", heard[: len(heard) // 2 * 2])
    if sys.byteorder == "big":
        samples.byteswap()
    size = int(WINDOW_S * RATE)
    found: list[int] = []
    strongest = 0.0
    for start in range(0, len(samples) - size, size):
        window = samples[start : start + size]
        powers = [_strength(window, pitch) for pitch in PITCHES]
        best, second = sorted(powers)[-1], sorted(powers)[-2]
        if best < FAINT or best < CLEAR * second:
            continue
        strongest = max(strongest, best)
        pitch = powers.index(best)
        if not found or found[-1] != pitch:
            found.append(pitch)
    return strongest if _holds(found, ORDER) else None


def _holds(found: Sequence[int], order: Sequence[int]) -> bool:
    wanted = [pitch for n, pitch in enumerate(order) if n == 0 or order[n - 1] != pitch]
    return any(list(found[n : n + len(wanted)]) == wanted for n in range(len(found)))


def _strength(window: Sequence[int], pitch: float) -> float:
    """How strong one pitch is, as a share of full scale (Goertzel 1958)."""
    factor = 2 * math.cos(2 * math.pi * pitch / RATE)
    before, last = 0.0, 0.0
    for value in window:
        before, last = last, value / 32768 + factor * last - before
    power = before * before + last * last - factor * before * last
    return 2 * math.sqrt(max(0.0, power)) / len(window)


def sound_check(player: Player, ears: Sequence[Recorder]) -> Report:
    """Play the signal once for each way of hearing, until one hears it."""
    if not ears:
        words = "This computer has neither a loopback nor a microphone: go and listen."
        return Report(answer=Answer.UNKNOWN, words=words)
    problems: list[str] = []
    deaf = ""
    for recorder in ears:
        try:
            recorder.start()
        except RecorderUnavailable as problem:
            problems.append(problem.reason)
            continue
        unplayed = _played(player)
        heard: bytes | None
        try:
            heard = recorder.stop()
        except RecorderUnavailable as problem:
            problems.append(problem.reason)
            heard = None
        if unplayed:
            return Report(answer=Answer.SILENT, words=f"Nothing can be played: {unplayed}")
        if heard is None:
            continue
        level = recognise(heard)
        if level is not None:
            level_db = 20 * math.log10(level)
            words = f"Heard by {recorder.name}, {-level_db:.0f} dB below full scale."
            return Report(answer=Answer.HEARD, words=words, level_db=level_db)
        deaf = deaf or recorder.name
    if deaf:
        words = f"Played, but {deaf} heard nothing of it: look at volume, mute and cable."
        return Report(answer=Answer.SILENT, words=words)
    words = f"This computer cannot hear itself: {' '.join(problems)} Go and listen."
    return Report(answer=Answer.UNKNOWN, words=words)


def _played(player: Player) -> str:
    """Play the signal; return why that was not possible."""
    try:
        player.play(signal())
    except SoundUnavailable as problem:
        return problem.reason
    return ""


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when it was heard, 1 when it was not, 3 when nobody here can know."""
    from drivers.catalog import VOICES, voice
    from drivers.url import DeviceUrlError

    parser = argparse.ArgumentParser(
        prog="python -m drivers.voice.soundcheck", description="Play a signal and listen to it."
    )
    parser.add_argument("url", nargs="?", default="speech://", help=VOICES)
    given = parser.parse_args(arguments)
    try:
        speaker = voice(given.url, folder=Path(tempfile.gettempdir()) / "nowserving-soundcheck")
    except DeviceUrlError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    try:
        report = sound_check(speaker.player, recorders())
    finally:
        speaker.close()
    sys.stdout.write(f"{report.answer.value}: {report.words}\n")
    return {Answer.HEARD: 0, Answer.SILENT: 1, Answer.UNKNOWN: 3}[report.answer]


if __name__ == "__main__":
    sys.exit(main())
