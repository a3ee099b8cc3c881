"""A voice that is heard by a list: what was said, in which language, and how loud."""

from __future__ import annotations

import threading
import wave
from array import array
from io import BytesIO

from drivers.voice.port import Clip, Player, SoundUnavailable, Synthesizer, Utterance, Voice


def sound(peak: int = 16000) -> bytes:
    """Return a short sound with this peak."""
    out = BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(array("h", [peak, -peak] * 40).tobytes())
    return out.getvalue()


def peak_of(clip: Clip) -> int:
    """Return the loudest sample of a sound."""
    with wave.open(BytesIO(clip.wav)) as file:
        samples: array[int] = array("h", file.readframes(file.getnframes()))
    return max(max(samples), -min(samples))


class ListSynthesizer(Synthesizer):
    """Makes the same sound of everything."""

    def __init__(self, languages: frozenset[str]) -> None:
        self._languages = languages

    def render(self, utterance: Utterance) -> Clip:
        return Clip(name=utterance.language, text=utterance.text, wav=sound())

    def languages(self) -> frozenset[str]:
        return self._languages

    def close(self) -> None:
        """Nothing runs."""


class ListPlayer(Player):
    """Keeps what it played; a held sentence goes on until it is stopped."""

    def __init__(self) -> None:
        self.heard: list[Clip] = []
        self.hold = ""
        self.fails = False
        self.stopped = threading.Event()

    def play(self, clip: Clip) -> None:
        if self.fails:
            raise SoundUnavailable("There is no loudspeaker.")
        self.stopped.clear()
        self.heard.append(clip)
        if self.hold and self.hold in clip.text:
            self.stopped.wait(10)

    def stop(self) -> None:
        self.stopped.set()

    def close(self) -> None:
        self.stopped.set()

    @property
    def texts(self) -> list[str]:
        return [clip.text for clip in self.heard]


def ears(*languages: str) -> tuple[Voice, ListPlayer]:
    """Return a voice in these languages, and who hears it."""
    player = ListPlayer()
    return Voice(synthesizer=ListSynthesizer(frozenset(languages)), player=player), player
