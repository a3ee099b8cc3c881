"""Makes announcements heard: one after the other, each to its end, in the order of the calls.

Two threads, neither of them the window's: ``devices`` plays, ``speech`` (``workshop.py``) makes
the words meanwhile. The chime begins at once; while it sounds, the words get ready. Without a
voice there is the chime and the picture, without a loudspeaker the picture; the technician reads
it in the log once for each fault, not once for each call.

Try it by hand: ``python -m display --voice "virtual://voice?folder=spoken"``.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence

from branch.domain.clock import monotonic_ns
from branch.domain.lobby import AudioState
from branch.host.log import moment
from display.announcer import Notice, Sentence, Utterance
from display.phrases import Phrase
from display.sound import at_percent, join
from display.workshop import Workshop
from drivers.voice.port import Clip, SoundUnavailable, Voice

LOOK_AHEAD = 8
"""Of so many announcements in the queue the words are made."""

_log = logging.getLogger(__name__)


class Speaking:
    """The one voice of the room. `say` and `expect` return at once, from any thread."""

    def __init__(self, voice: Voice, chime: Clip, percent: Callable[[], int] = lambda: 100) -> None:
        """``percent`` says how loud it is now; it is asked before each sound, on ``devices``."""
        self._player = voice.player
        self._workshop = Workshop(voice.synthesizer)
        self._chime = chime
        self._percent = percent
        self._news = threading.Condition()
        self._queue: deque[Utterance | Notice] = deque()
        self._now: Utterance | Notice | None = None
        self._stopping = False
        self._deaf = ""
        self._heard = False
        self._thread = threading.Thread(target=self._work, name="devices", daemon=True)
        self._thread.start()

    def say(self, utterances: Sequence[Utterance | Notice]) -> None:
        """Announce these after everything that was said before."""
        with self._news:
            self._queue += utterances
            self._news.notify_all()
        self._prepare()

    def expect(self, phrases: Sequence[Phrase]) -> None:
        """Make these phrases in idle time: somebody will be called with them soon."""
        self._workshop.expect(phrases)

    @property
    def waiting(self) -> int:
        """How many announcements have not begun."""
        return len(self._queue)

    @property
    def unsaid(self) -> int | None:
        """The first call that has not been said to its end; None if there is none."""
        with self._news:
            open_ones = [one for one in (self._now, *self._queue) if isinstance(one, Utterance)]
            return min((one.call.call for one in open_ones), default=None)

    @property
    def speaks(self) -> bool:
        """Whether something is being said, or is about to be."""
        with self._news:
            return self._now is not None or bool(self._queue)

    @property
    def trouble(self) -> str:
        """Why calls are not heard now; empty while they are."""
        return self._deaf or self._workshop.trouble

    @property
    def audio(self) -> AudioState:
        """Whether the loudspeaker took what was said last, and all of it could be said."""
        if self.trouble:
            return AudioState.FAILS
        return AudioState.PLAYS if self._heard else AudioState.UNKNOWN

    def stop(self, deadline_s: float) -> bool:
        """Fall silent now, in the middle of a word if need be; True if all ended in time."""
        with self._news:
            self._stopping = True
            self._queue.clear()
            self._news.notify_all()
        self._player.close()
        made = self._workshop.stop(deadline_s)
        self._thread.join(deadline_s)
        return made and not self._thread.is_alive()

    def _prepare(self) -> None:
        with self._news:
            soon = list(self._queue)[:LOOK_AHEAD]
            behind = range(len(self._queue) - 1, -1, -1)
            sentences = [
                sentence
                for one, waiting in zip(soon, behind, strict=False)
                for sentence in one.sentences(waiting)
            ]
        self._workshop.need([phrase for sentence in sentences for phrase in sentence.phrases])

    def _work(self) -> None:
        while (utterance := self._take()) is not None:
            self._announce(utterance)
            self._prepare()

    def _take(self) -> Utterance | Notice | None:
        with self._news:
            self._now = None
            while not self._queue and not self._stopping:
                self._news.wait()
            if not self._stopping:
                self._now = self._queue.popleft()
            return self._now

    def _announce(self, utterance: Utterance | Notice) -> None:
        key = utterance.key
        began_ns = monotonic_ns()
        if not self._play(self._chime):
            self._missed(key)
            return
        moment("call_sound", key, began_ns)
        # Counted now, not at the call: the room may have become busy since.
        sentences = utterance.sentences(self.waiting)
        said = sum([self._say_sentence(utterance, sentence) for sentence in sentences])
        if said:
            moment("call_spoken", key)
        else:
            self._missed(key)

    def _say_sentence(self, utterance: Utterance | Notice, sentence: Sentence) -> bool:
        halves = [self._workshop.get(phrase) for phrase in sentence.phrases]
        clips = [half for half in halves if half is not None]
        if len(clips) < len(halves):
            return False  # half a sentence would send somebody nowhere
        name = f"{utterance.name}-{sentence.language}"
        return self._play(join(clips, name=name, text=sentence.text))

    def _play(self, clip: Clip) -> bool:
        if self._stopping:
            return False
        try:
            self._player.play(at_percent(clip, self._percent()))
        except SoundUnavailable as problem:
            if not self._deaf:
                self._deaf = problem.reason
                _log.warning("calls cannot be heard, only seen: %s", problem.reason)
            return False
        self._heard = True
        if self._deaf:
            self._deaf = ""
            _log.info("calls can be heard again")
        return not self._stopping

    def _missed(self, key: str) -> None:
        if not self._stopping:
            moment("call_missed_sound", key)
