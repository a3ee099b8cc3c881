"""Speech from recorded clips: ``clips:///folder``, one folder a language, one WAV a word or phrase.

The name of a file is what it says: ``en/number.wav``, ``en/a.wav``, ``en/42.wav``,
``en/please go to counter.wav`` (``-`` and ``_`` count as spaces). ``100+.wav`` is a hundred as it
is said before more ("ciento"). A number without a file of its own is said digit by digit, so 0 to
9 are enough to begin with. All files of a language have one format.

Make such a folder from an engine, to record over: ``python -m display.voices clips FOLDER``.
Try it: ``python -m drivers.voice "clips:///srv/clips" "Number A, 42." en``.
"""

import logging
import threading
from pathlib import Path

from drivers.voice.languages import best_match, normal
from drivers.voice.pieces import MixedSounds, pieces, plain, strung
from drivers.voice.port import Clip, LanguageMissing, Synthesizer, Utterance, VoiceUnavailable
from drivers.voice.wav import BadWavError, seconds

_log = logging.getLogger(__name__)


class ClipsSynthesizer(Synthesizer):
    """Reads a language's folder when it is first wanted, and again when a file is missing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sounds: dict[str, dict[str, bytes]] = {}
        self._lock = threading.Lock()

    def render(self, utterance: Utterance) -> Clip:
        language = best_match(utterance.language, self.languages())
        if language is None:
            words = f"{self._folder} has no clips for {utterance.language!r}."
            raise LanguageMissing(words)
        with self._lock:
            found = self._pieces(language, utterance.text)
        if found is None:
            words = f"{self._folder / language} lacks clips for {utterance.text!r}."
            raise VoiceUnavailable(words)
        try:
            wav = strung(found)
        except MixedSounds as error:
            words = f"The clips of {self._folder / language} have several formats: {error}."
            raise VoiceUnavailable(words) from error
        return Clip(name=utterance.language, text=utterance.text, wav=wav)

    def languages(self) -> frozenset[str]:
        try:
            folders = [one.name for one in self._folder.iterdir() if one.is_dir()]
        except OSError as error:
            words = f"The clips in {self._folder} cannot be read: {error.strerror}."
            raise VoiceUnavailable(words) from error
        return frozenset(map(normal, folders))

    def close(self) -> None:
        """Nothing runs."""

    def _pieces(self, language: str, text: str) -> list[bytes] | None:
        known = self._sounds.get(language) or self._read(language)
        names = pieces(text, known.__contains__)
        if names is None:
            known = self._read(language)  # somebody may just have recorded it
            names = pieces(text, known.__contains__)
        return None if names is None else [known[name] for name in names]

    def _read(self, language: str) -> dict[str, bytes]:
        folder = next(one for one in self._folder.iterdir() if normal(one.name) == language)
        sounds: dict[str, bytes] = {}
        for file in sorted(folder.glob("*.wav")):
            try:
                wav = file.read_bytes()
                seconds(wav)
            except (OSError, BadWavError) as error:
                _log.warning("the clip %s cannot be used: %s", file, error)
                continue
            sounds[plain(file.stem.replace("_", " ").replace("-", " "))] = wav
        self._sounds[language] = sounds
        return sounds
