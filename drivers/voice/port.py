"""What the display needs to speak: sentences made ahead, and played one after the other.

The two are apart because they happen at different times: the sound of a call is made
while the chime still plays. ``render`` may be called from another thread than ``play``.

What fails, fails as ``VoiceUnavailable`` within a time limit, with a sentence for the
technician; the display then has its chime and its picture. Try it by hand:
``python -m drivers.voice "speech://" "Number A. 42, counter 3" en``.

    VoiceUnavailable        no speech now: engine missing, hung, or crashed
      LanguageMissing       the engine has no voice for this language
      SoundUnavailable      nothing can be heard: no player, no sound device
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass


class VoiceUnavailable(Exception):
    """No speech; ``reason`` is a sentence for the technician."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class LanguageMissing(VoiceUnavailable):
    """The engine works, but not in this language."""


class SoundUnavailable(VoiceUnavailable):
    """The sound was there, but could not be played."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """One sentence in one language (BCP 47, such as "en", "pt-BR")."""

    text: str
    language: str
    keep: bool = True
    """Whether its sound may be kept on the disk: not when the words may name somebody."""
    piece: str = ""
    """The name under which it is kept as a piece of other sentences (``spare.py``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """A sound: a whole WAV file in memory. ``name`` and ``text`` say what it is."""

    name: str
    text: str
    wav: bytes


class Synthesizer(ABC):
    """Words to sound. Safe to call from one thread while another one plays."""

    @abstractmethod
    def render(self, utterance: Utterance) -> Clip:
        """The sound of a sentence, or ``VoiceUnavailable`` within the time limit."""

    @abstractmethod
    def languages(self) -> frozenset[str]:
        """The languages that there are voices for, in lower case."""

    @abstractmethod
    def close(self) -> None:
        """End the engine."""


class Player(ABC):
    """Sound to the room, one clip at a time."""

    @abstractmethod
    def play(self, clip: Clip) -> None:
        """Play to the end or until ``stop``; ``SoundUnavailable`` when it cannot."""

    @abstractmethod
    def stop(self) -> None:
        """End what plays now; from any thread. The next ``play`` is not affected."""

    @abstractmethod
    def close(self) -> None:
        """Stop, and play nothing any more; from any thread."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What a voice URL names: where the words become sound, and where it is heard."""

    synthesizer: Synthesizer
    player: Player

    def close(self) -> None:
        """End both."""
        self.player.close()
        self.synthesizer.close()
