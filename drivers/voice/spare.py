"""When the engine fails: sentences that were made before, else put together from kept pieces.

The display has the pieces of its calls made while the engine works (digits, letters, "Number",
"counter"), so that a hall whose engine breaks at noon still hears its numbers, not as well. An
engine that failed is left alone for a while: each try may cost a time limit.
"""

import logging
import time

from drivers.voice.cache import CachedSynthesizer
from drivers.voice.pieces import MixedSounds, pieces, strung
from drivers.voice.port import Clip, LanguageMissing, Synthesizer, Utterance, VoiceUnavailable
from drivers.voice.trim import trimmed

REST_S = 30.0

_log = logging.getLogger(__name__)


class SpareSynthesizer(Synthesizer):
    """The cache and its engine, with a second way."""

    def __init__(self, inner: CachedSynthesizer, *, rest_s: float = REST_S) -> None:
        self._inner = inner
        self._rest_s = rest_s
        self._rest_until = 0.0
        self._told = False

    def render(self, utterance: Utterance) -> Clip:
        if time.monotonic() < self._rest_until:
            spare = self._inner.kept(utterance) or self._spare(utterance)
            if spare is not None:
                return spare
        try:
            clip = self._inner.render(utterance)
        except LanguageMissing:
            raise
        except VoiceUnavailable as problem:
            return self._instead(utterance, problem)
        if self._told:
            self._told = False
            _log.info("the speech engine works again")
        return clip

    def languages(self) -> frozenset[str]:
        return self._inner.languages()

    def close(self) -> None:
        self._inner.close()

    def _instead(self, utterance: Utterance, problem: VoiceUnavailable) -> Clip:
        spare = self._spare(utterance)
        if spare is None:
            raise problem
        self._rest_until = time.monotonic() + self._rest_s
        if not self._told:
            self._told = True
            _log.warning("calls are spoken from kept sounds: %s", problem.reason)
        return spare

    def _spare(self, utterance: Utterance) -> Clip | None:
        language = utterance.language

        def there(name: str) -> bool:
            return self._inner.piece(language, name) is not None

        names = pieces(utterance.text, there)
        sounds = [self._inner.piece(language, name) for name in names or ()]
        short = [trimmed(sound, lead_s=0.01, trail_s=0.05) for sound in sounds if sound is not None]
        if not short:
            return None
        try:
            return Clip(name=language, text=utterance.text, wav=strung(short))
        except MixedSounds:
            return None  # the voice was changed since
