"""One mouth: says sentences one after the other, and stops in the middle when told.

Sentences are made and played on a thread of their own, so that neither the screen nor the
printer ever waits for a voice. By hand::

    speaker = Speaker(catalog.voice("speech://", folder=Path("spoken")), load_chime())
    speaker.say(("Number A 118",), "en", 3)
"""

from __future__ import annotations

import logging
import wave
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from branch.ui.threads import NamedThread
from drivers.voice.port import Clip, Utterance, Voice, VoiceUnavailable
from kiosk.loudness import LOUDEST, at_volume

STOP_AGAIN_MS = 40

_log = logging.getLogger(__name__)


class Speaker(QObject):
    """Says what it is given; ``silent`` when the last word is said."""

    silent = Signal()

    def __init__(self, voice: Voice, chime: Clip) -> None:
        super().__init__()
        self._voice = voice
        self._chime = chime
        self._thread = NamedThread("speech")
        self._turn = 0
        self._playing = 0
        self._busy = False
        self._told: set[str] = set()

    @property
    def busy(self) -> bool:
        """Whether something is left to say."""
        return self._busy

    def languages(self, done: Callable[[frozenset[str]], None]) -> None:
        """Ask for the languages there are voices for; none when there is no voice at all."""

        def none(error: Exception) -> None:
            self._failed(error)
            done(frozenset())

        self._thread.submit(self._voice.synthesizer.languages, done=done, failed=none)

    def ring(self) -> None:
        """Play the chime and say nothing."""
        self.hush()
        turn = self._turn
        self._thread.submit(lambda: self._play(turn, self._chime, LOUDEST), failed=self._failed)

    def say(
        self, sentences: Sequence[str], language: str, volume: int, *, rings: bool = False
    ) -> None:
        """Say these instead of whatever is being said, after the chime if it ``rings``."""
        self.hush()
        if rings:
            self.ring()
        turn = self._turn
        self._busy = True
        for sentence in sentences:
            wish = Utterance(text=sentence, language=language)
            self._thread.submit(partial(self._say, turn, wish, volume), failed=self._failed)
        self._thread.submit(lambda: None, done=lambda _: self._said(turn))

    def hush(self) -> None:
        """Be silent at once."""
        self._turn += 1
        self._busy = False
        self._stop_stale()

    def close(self, deadline_s: float) -> None:
        """Say nothing any more."""
        self.hush()
        self._voice.close()
        self._thread.stop(deadline_s)

    def _say(self, turn: int, wish: Utterance, volume: int) -> None:
        if turn == self._turn:
            self._play(turn, self._voice.synthesizer.render(wish), volume)

    def _play(self, turn: int, clip: Clip, volume: int) -> None:
        if turn != self._turn:
            return
        try:
            heard = at_volume(clip, volume)
        except (wave.Error, EOFError):
            heard = clip  # whatever it is, the player knows best
        self._playing = turn
        try:
            if turn == self._turn:
                self._voice.player.play(heard)
        finally:
            self._playing = 0

    def _stop_stale(self) -> None:
        """Stop what is no longer wanted; again, if it had only been about to begin."""
        if self._playing and self._playing != self._turn:
            self._voice.player.stop()
            QTimer.singleShot(STOP_AGAIN_MS, self, self._stop_stale)

    def _said(self, turn: int) -> None:
        if turn == self._turn and self._busy:
            self._busy = False
            self.silent.emit()

    def _failed(self, error: Exception) -> None:
        """Tell the technician once; the screen has it all in writing."""
        if not isinstance(error, VoiceUnavailable):
            raise error
        if error.reason not in self._told:
            self._told.add(error.reason)
            _log.warning("the kiosk cannot be heard: %s", error.reason)
