"""Sentences that were made before need no engine.

Files named by a hash of everything that changes the sound. A branch says the same few
thousand sentences all year; a limit keeps the folder from growing with the rest, the
longest unused going first. A file that is broken is made again, and a disk that is full
costs the memory of the sentence, not the sentence.
"""

import contextlib
import hashlib
import logging
import os
import tempfile
from pathlib import Path

from drivers.voice.port import Clip, Synthesizer, Utterance
from drivers.voice.wav import BadWavError, seconds

_log = logging.getLogger(__name__)
_PRUNE_EVERY = 100


class CachedSynthesizer(Synthesizer):
    """``kind`` names engine, voice and rate; a change of them is another sound."""

    def __init__(
        self, inner: Synthesizer, folder: Path, *, kind: str, limit_bytes: int = 200_000_000
    ) -> None:
        self._inner = inner
        self._folder = folder
        self._kind = kind
        self._limit_bytes = limit_bytes
        self._until_prune = 0

    def render(self, utterance: Utterance) -> Clip:
        if not utterance.keep:
            return self._inner.render(utterance)
        kept = self.kept(utterance)
        if kept is not None:
            return kept
        clip = self._inner.render(utterance)
        file = self._file(utterance)
        try:
            self._keep(file, clip.wav)
        except OSError as error:
            _log.warning("spoken sentences cannot be kept in %s: %s", self._folder, error)
        return clip

    def kept(self, utterance: Utterance) -> Clip | None:
        """Return what was made before; None if it was not, or its file is broken."""
        file = self._file(utterance)
        try:
            wav = file.read_bytes()
            seconds(wav)
            os.utime(file)
        except (OSError, BadWavError):
            return None
        return Clip(name=utterance.language, text=utterance.text, wav=wav)

    def piece(self, language: str, name: str) -> bytes | None:
        """Return the sound of a piece of sentences, if it was made."""
        kept = self.kept(Utterance(text="", language=language, piece=name))
        return kept.wav if kept is not None else None

    def languages(self) -> frozenset[str]:
        return self._inner.languages()

    def close(self) -> None:
        self._inner.close()

    def _file(self, utterance: Utterance) -> Path:
        words = f"\0{utterance.piece}" if utterance.piece else utterance.text
        key = "\0".join((self._kind, utterance.language, words))
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()}.wav"

    def _keep(self, file: Path, wav: bytes) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        if self._until_prune == 0:
            self._prune()
            self._until_prune = _PRUNE_EVERY
        self._until_prune -= 1
        # Several displays on one computer share the folder: whole files or none.
        handle, draft = tempfile.mkstemp(dir=self._folder, suffix=".new")
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(wav)
            os.replace(draft, file)
        except OSError:
            with contextlib.suppress(OSError):
                os.unlink(draft)
            raise

    def _prune(self) -> None:
        files = [(file, file.stat()) for file in self._folder.iterdir() if file.is_file()]
        size = sum(facts.st_size for _, facts in files)
        for file, facts in sorted(files, key=lambda pair: pair[1].st_mtime):
            if size <= self._limit_bytes:
                return
            file.unlink(missing_ok=True)
            size -= facts.st_size
