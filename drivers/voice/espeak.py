"""Speech by the command ``espeak-ng``: a new process for every sentence.

Needs nothing but the command, and cannot be left hanging; the engine of choice where
pyttsx3 misbehaves. Try it: ``python -m drivers.voice "espeak://" "Hola" es``.
"""

import subprocess
import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path

from drivers.voice.languages import best_match, normal
from drivers.voice.port import Clip, LanguageMissing, Synthesizer, Utterance, VoiceUnavailable
from drivers.voice.wav import BadWavError, seconds


class EspeakSynthesizer(Synthesizer):
    """``command`` is the program; ``voices`` maps languages to its voice names."""

    def __init__(
        self,
        *,
        rate: int,
        limit_s: float,
        voices: Mapping[str, str] | None = None,
        command: str = "espeak-ng",
    ) -> None:
        self._rate = rate
        self._limit_s = limit_s
        self._command = command
        self._chosen = {normal(name): voice for name, voice in (voices or {}).items()}
        self._known: frozenset[str] = frozenset()
        self._closed = threading.Event()

    def render(self, utterance: Utterance) -> Clip:
        voice = self._chosen.get(normal(utterance.language))
        voice = voice or best_match(utterance.language, self._languages())
        if voice is None:
            raise LanguageMissing(f"{self._command} has no voice for {utterance.language!r}.")
        with tempfile.TemporaryDirectory(prefix="nowserving-voice-") as folder:
            file = Path(folder) / "voice.wav"
            # The text goes in by the input: one that begins with "-" is no option then.
            self._run(
                ["-b", "1", "-v", voice, "-s", str(self._rate), "-w", str(file), "--stdin"],
                utterance.text,
            )
            try:
                wav = file.read_bytes()
                seconds(wav)
            except (OSError, BadWavError) as error:
                raise VoiceUnavailable(f"{self._command} wrote no sound: {error}.") from error
        return Clip(name=utterance.language, text=utterance.text, wav=wav)

    def languages(self) -> frozenset[str]:
        return self._languages() | frozenset(self._chosen)

    def close(self) -> None:
        self._closed.set()

    def _languages(self) -> frozenset[str]:
        if not self._known:
            rows = self._run(["--voices"], "").splitlines()[1:]
            self._known = frozenset(normal(row.split()[1]) for row in rows if row.split())
        return self._known

    def _run(self, options: list[str], text: str) -> str:
        if self._closed.is_set():
            raise VoiceUnavailable("The voice is closed.")
        try:
            done = subprocess.run(
                [self._command, *options],
                input=text,
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                timeout=self._limit_s,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise VoiceUnavailable(
                f"{self._command} took longer than {self._limit_s:g} s and was ended."
            ) from error
        except OSError as error:
            raise VoiceUnavailable(
                f"{self._command} does not start: {error.strerror}. Install espeak-ng."
            ) from error
        if done.returncode:
            raise VoiceUnavailable(f"{self._command} failed: {done.stderr.strip()}.")
        return done.stdout
