"""Makes the sound of phrases before they are needed, on a thread of its own.

What has been called comes first, in its order; in idle time the phrases of those who will be
called soon are made ahead, so that a call is heard as soon as its chime has ended. An engine that
fails is left alone for a while: calls must not queue up behind its time limits.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import Counter, OrderedDict, deque
from collections.abc import Sequence

from display.phrases import Phrase
from display.sound import trimmed
from drivers.voice.port import Clip, LanguageMissing, Synthesizer, Utterance, VoiceUnavailable

KEPT = 512  # some 50 MB of sound
AHEAD = 448  # of these; the others are left for what is called
PATIENCE_S = 12.0
REST_S = 10.0
FAILURES = 2

_log = logging.getLogger(__name__)


class Workshop:
    """Phrases to clips. `need` and `expect` return at once, from any thread."""

    def __init__(self, synthesizer: Synthesizer, *, rest_s: float = REST_S) -> None:
        self._synthesizer = synthesizer
        self._rest_s = rest_s
        self._news = threading.Condition()
        self._needed: deque[Phrase] = deque()
        self._expected: deque[Phrase] = deque()
        self._made: OrderedDict[Phrase, Clip] = OrderedDict()
        self._tries_failed: Counter[Phrase] = Counter()
        self._mute: set[str] = set()
        self._failures = 0
        self._rest_until = 0.0
        self._told: str | None = None
        self._stopping = False
        self._thread = threading.Thread(target=self._work, name="speech", daemon=True)
        self._thread.start()

    def need(self, phrases: Sequence[Phrase]) -> None:
        """Make these next; what is there or under way is not made again."""
        with self._news:
            known = set(self._needed)
            self._needed += [one for one in phrases if one not in known and one not in self._made]
            for phrase in phrases:
                if phrase in self._made:
                    self._made.move_to_end(phrase)
            self._news.notify_all()

    def expect(self, phrases: Sequence[Phrase]) -> None:
        """Make these when there is nothing else to do; replaces what was expected before."""
        with self._news:
            kept = list(phrases)[:AHEAD]
            for phrase in kept:
                if phrase in self._made:
                    self._made.move_to_end(phrase)
            self._expected = deque(one for one in kept if one not in self._made)
            self._news.notify_all()

    def get(self, phrase: Phrase, patience_s: float = PATIENCE_S) -> Clip | None:
        """Return the sound, made now if need be; None if it cannot be made now."""
        until = time.monotonic() + patience_s
        with self._news:
            failed_before = self._tries_failed[phrase]
            while phrase not in self._made:
                left = until - time.monotonic()
                given_up = self._tries_failed[phrase] > failed_before
                if self._stopping or left <= 0 or given_up or self._refused(phrase):
                    return None
                if phrase not in self._needed:
                    self._needed.appendleft(phrase)
                    self._news.notify_all()
                self._news.wait(left)
            return self._made[phrase]

    def stop(self, deadline_s: float) -> bool:
        """Make nothing any more; True if the thread ended in time."""
        with self._news:
            self._stopping = True
            self._news.notify_all()
        self._synthesizer.close()
        self._thread.join(deadline_s)
        return not self._thread.is_alive()

    @property
    def trouble(self) -> str:
        """Why nothing can be made now; empty while it can."""
        return self._told or ""

    def _refused(self, phrase: Phrase) -> bool:
        return phrase.language in self._mute or time.monotonic() < self._rest_until

    def _work(self) -> None:
        while (phrase := self._take()) is not None:
            self._finish(phrase, None if self._refused(phrase) else self._make(phrase))

    def _take(self) -> Phrase | None:
        """Wait for the next phrase. It stays in its queue until it is made."""
        with self._news:
            while not self._stopping:
                if self._needed:
                    return self._needed[0]
                if self._expected:
                    return self._expected[0]
                self._news.wait()
        return None

    def _finish(self, phrase: Phrase, clip: Clip | None) -> None:
        with self._news:
            for queue in (self._needed, self._expected):
                if phrase in queue:
                    queue.remove(phrase)
            if clip is None:
                self._tries_failed[phrase] += 1
            else:
                self._made[phrase] = clip
                while len(self._made) > KEPT:
                    self._made.popitem(last=False)
            self._news.notify_all()

    def _make(self, phrase: Phrase) -> Clip | None:
        try:
            clip = self._synthesizer.render(_wish(phrase))
        except LanguageMissing as problem:
            self._mute.add(phrase.language)
            _log.warning(
                "calls are not spoken in %r: %s Install that voice, then start the display again.",
                phrase.language,
                problem.reason,
            )
            return None
        except VoiceUnavailable as problem:
            self._failed(problem.reason)
            return None
        self._works()
        return trimmed(clip)

    def _failed(self, reason: str) -> None:
        if self._stopping:
            return
        if self._told is None:
            self._told = reason
            _log.warning("calls are not spoken, only shown: %s", reason)
        self._failures += 1
        if self._failures >= FAILURES:
            self._rest_until = time.monotonic() + self._rest_s

    def _works(self) -> None:
        self._failures = 0
        if self._told is not None:
            self._told = None
            _log.info("calls are spoken again")


def _wish(phrase: Phrase) -> Utterance:
    return Utterance(
        text=phrase.text, language=phrase.language, keep=not phrase.private, piece=phrase.piece
    )
