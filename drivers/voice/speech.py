"""Speech through pyttsx3 (SAPI5 on Windows, eSpeak NG on Linux), in a process of its own.

Why so, and what pyttsx3 does when it is used directly, is in ``speech_child.py``. A
sentence that takes longer than the limit costs that sentence; the engine is killed and
the next one finds a new one.
"""

import json
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from drivers.voice.child import ChildError, LineChild
from drivers.voice.languages import best_match, normal
from drivers.voice.port import Clip, LanguageMissing, Synthesizer, Utterance, VoiceUnavailable
from drivers.voice.wav import BadWavError, seconds

CHILD = Path(__file__).with_name("speech_child.py")


def child_command() -> list[str]:
    """The engine's process; ``-P`` keeps this folder's modules out of its way."""
    return [sys.executable, "-P", str(CHILD)]


class SpeechSynthesizer(Synthesizer):
    """pyttsx3 behind a pipe. ``voices`` maps languages to voice ids of the engine."""

    def __init__(
        self,
        *,
        rate: int,
        limit_s: float,
        voices: Mapping[str, str] | None = None,
        command: Sequence[str] = (),
    ) -> None:
        self._rate = rate
        self._limit_s = limit_s
        self._chosen = {normal(name): voice for name, voice in (voices or {}).items()}
        self._child = LineChild(command or child_command())
        self._known: dict[str, str] = {}

    def render(self, utterance: Utterance) -> Clip:
        voice = self._voice_for(utterance.language)
        with tempfile.TemporaryDirectory(prefix="nowserving-voice-") as folder:
            file = Path(folder) / "voice.wav"
            self._ask(
                {
                    "do": "save",
                    "voice": voice,
                    "rate": self._rate,
                    "text": utterance.text,
                    "file": str(file),
                }
            )
            try:
                wav = file.read_bytes()
                seconds(wav)
            except (OSError, BadWavError) as error:
                raise VoiceUnavailable(f"The speech engine wrote no sound: {error}.") from error
        return Clip(name=utterance.language, text=utterance.text, wav=wav)

    def languages(self) -> frozenset[str]:
        return frozenset(self._voices()) | frozenset(self._chosen)

    def close(self) -> None:
        self._child.close()

    def _voice_for(self, language: str) -> str:
        if normal(language) in self._chosen:
            return self._chosen[normal(language)]
        voices = self._voices()
        found = best_match(language, voices)
        if found is None:
            raise LanguageMissing(f"The speech engine has no voice for {language!r}.")
        return voices[found]

    def _voices(self) -> dict[str, str]:
        if not self._known:
            known: dict[str, str] = {}
            voices = self._ask({"do": "voices"}).get("voices")
            for voice in voices if isinstance(voices, list) else []:
                for language in voice["languages"]:
                    known.setdefault(normal(language), voice["id"])
            self._known = known
        return self._known

    def _ask(self, order: Mapping[str, str | int]) -> dict[str, object]:
        try:
            answer = json.loads(self._child.ask(json.dumps(order), self._limit_s))
        except (ChildError, ValueError) as error:
            raise VoiceUnavailable(f"The speech engine: {error}.") from error
        if not isinstance(answer, dict):
            raise VoiceUnavailable("The speech engine answers nonsense.")
        if "error" in answer:
            raise VoiceUnavailable(f"The speech engine: {answer['error']}.")
        return answer
