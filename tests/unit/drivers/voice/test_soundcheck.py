"""The computer hears itself, or not, or cannot know; music in the room is not its loudspeaker."""

from __future__ import annotations

import math
import random
import struct
import sys

import pytest

from drivers.voice.port import Clip, Player, SoundUnavailable
from drivers.voice.recorder import (
    RATE,
    CommandRecorder,
    Recorder,
    RecorderUnavailable,
    VirtualRecorder,
)
from drivers.voice.soundcheck import Answer, recognise, signal, sound_check


class Loudspeaker(Player):
    """Plays into the ears of a recorder."""

    def __init__(self, ears: VirtualRecorder, *, unplugged: bool = False) -> None:
        self._ears = ears
        self._unplugged = unplugged

    def play(self, clip: Clip) -> None:
        if self._unplugged:
            raise SoundUnavailable("aplay failed.")
        self._ears.play(clip)

    def stop(self) -> None:
        """Nothing plays."""

    def close(self) -> None:
        """Nothing to let go."""


class NoRecorder(Recorder):
    """A sound card without an input."""

    name = "the microphone"

    def start(self) -> None:
        raise RecorderUnavailable("arecord: no soundcards found.")

    def stop(self) -> bytes:
        return b""


def samples(values: list[float]) -> bytes:
    return struct.pack(f"<{len(values)}h", *[int(32767 * value) for value in values])


def quieter(factor: float, noise: float = 0.0) -> bytes:
    """Return the signal as a microphone far away hears it, with a room around it."""
    chance = random.Random(7)
    heard = struct.unpack(f"<{(len(signal().wav) - 44) // 2}h", signal().wav[44:])
    room = [chance.gauss(0, noise) for _ in range(RATE // 3)]
    return samples(room + [v / 32768 * factor + chance.gauss(0, noise) for v in heard] + room)


def test_it_hears_itself() -> None:
    ears = VirtualRecorder()

    report = sound_check(Loudspeaker(ears), [ears])

    assert report.answer is Answer.HEARD
    assert report.level_db == pytest.approx(20 * math.log10(0.4), abs=1.0)


def test_a_muted_loudspeaker_is_found() -> None:
    ears = VirtualRecorder(deaf=True)

    report = sound_check(Loudspeaker(ears), [NoRecorder(), ears])

    assert report.answer is Answer.SILENT
    assert "volume, mute and cable" in report.words


def test_a_loudspeaker_that_cannot_play_is_silent() -> None:
    ears = VirtualRecorder()

    assert sound_check(Loudspeaker(ears, unplugged=True), [ears]).answer is Answer.SILENT


def test_a_loudspeaker_that_cannot_play_is_silent_even_when_nothing_can_be_recorded() -> None:
    code = "import sys; sys.exit('no sound card')"
    recorder = CommandRecorder("the microphone", [sys.executable, "-c", code], spare_s=0.05)

    report = sound_check(Loudspeaker(VirtualRecorder(), unplugged=True), [recorder])

    assert report.answer is Answer.SILENT
    assert "aplay failed" in report.words


@pytest.mark.parametrize("ears", [[], [NoRecorder()]])
def test_without_ears_it_says_that_it_cannot_know(ears: list[Recorder]) -> None:
    report = sound_check(Loudspeaker(VirtualRecorder()), ears)

    assert report.answer is Answer.UNKNOWN
    assert "listen" in report.words


def test_it_is_recognised_far_away_and_in_a_noisy_room() -> None:
    assert recognise(quieter(0.05)) == pytest.approx(0.4 * 0.05, rel=0.2)
    assert recognise(quieter(0.2, noise=0.02)) is not None


def test_music_and_silence_are_not_the_signal() -> None:
    scale = [880 * 2 ** (n / 12) for n in (0, 4, 7, 12, 7, 4) * 4]
    music = [0.3 * math.sin(2 * math.pi * f * n / RATE) for f in scale for n in range(RATE // 6)]

    assert recognise(samples(music)) is None
    assert recognise(bytes(RATE)) is None
    assert recognise(b"") is None


def test_a_command_s_samples_are_what_was_heard() -> None:
    code = (
        "import sys, time; sys.stdout.buffer.write(b'ab' * 50); sys.stdout.flush(); time.sleep(30)"
    )
    recorder = CommandRecorder("the microphone", [sys.executable, "-c", code], spare_s=0.05)
    recorder.start()
    while recorder.recorded < 100:
        pass

    assert recorder.stop() == b"ab" * 50


def test_a_command_that_ends_by_itself_says_why() -> None:
    code = "import sys; sys.exit('no sound card')"
    recorder = CommandRecorder("the microphone", [sys.executable, "-c", code], spare_s=0.05)
    recorder.start()
    recorder.wait(10)

    with pytest.raises(RecorderUnavailable, match="no sound card"):
        recorder.stop()


def test_a_command_that_is_not_there_says_so() -> None:
    with pytest.raises(RecorderUnavailable, match="does not start"):
        CommandRecorder("x", ["/nowhere/arecord"]).start()
