"""What is said about which call, in order: ``calls -> announcements``.

One queue for the whole room. A call is a chime and then, in each of the branch's languages, the
number and the counter; nothing is cut, nothing overlaps, nobody is left out. While others wait to
be announced there is no repetition and the counter is said in short, because the room has more from
hearing the next number soon; in a long rush a branch may have each call said in the one language
that its ticket was taken in. Free words of the staff take their turn in the same queue.

A display that starts speaks nothing old: it begins behind the last call that there was.

Pure: no sound and no clock here. ``speaking.py`` makes it heard.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from branch.domain.lobby import Announcement as Policy
from branch.domain.lobby import StaffAnnouncement
from display.board import Call
from display.phrases import Phrase, counter_phrase, grammar_of, number_phrase, place_phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """What is said without a pause in one language: for a call the number, then the counter."""

    phrases: tuple[Phrase, ...]

    @property
    def language(self) -> str:
        return self.phrases[0].language

    @property
    def text(self) -> str:
        return " ".join(phrase.text for phrase in self.phrases)


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """Everything that is said about one call, after one chime."""

    call: Call
    policy: Policy
    whole: tuple[Sentence, ...]
    short: tuple[Sentence, ...]

    @property
    def key(self) -> str:
        """What the moments of its sound are noted under."""
        return self.call.event_id

    @property
    def name(self) -> str:
        return self.call.number

    def sentences(self, waiting: int) -> tuple[Sentence, ...]:
        """Return what is said while so many announcements wait behind this one."""
        policy = self.policy
        if policy.own_language_from and waiting >= policy.own_language_from:
            own = tuple(one for one in self.short if one.language == self.call.language)
            return own or self.short[:1]
        if waiting >= policy.short_from:
            return self.short
        if policy.repeat_each_language:
            return tuple(one for one in self.whole for _ in range(policy.repeats))
        return self.whole * policy.repeats


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Free words of the staff, said once in each language that they were written in."""

    announcement: StaffAnnouncement

    @property
    def key(self) -> str:
        return self.announcement.id

    @property
    def name(self) -> str:
        return "announcement"

    def sentences(self, waiting: int) -> tuple[Sentence, ...]:
        """Return what is said; words of the staff are never shortened, however many wait."""
        assert waiting >= 0
        return tuple(
            Sentence(phrases=(Phrase(text=text, language=language, private=True),))
            for language, text in self.announcement.texts.items()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcer:
    """How far the calls have been announced."""

    policy: Policy
    cursor: int
    """The last call that needs nothing any more; at the start the last one there is."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that can be said, in the branch's order."""
        return tuple(one for one in self.policy.languages if grammar_of(one) is not None)

    @property
    def mute_languages(self) -> tuple[str, ...]:
        """The languages that the branch wants and nobody has written sentences for."""
        return tuple(one for one in self.policy.languages if grammar_of(one) is None)

    def hear(self, calls: Sequence[Call]) -> tuple[Announcer, tuple[Utterance, ...]]:
        """Return what there is to say about calls not heard of yet, oldest first."""
        new = sorted((call for call in calls if call.call > self.cursor), key=lambda one: one.call)
        if not new:
            return self, ()
        return replace(self, cursor=new[-1].call), tuple(self._say(call) for call in new)

    def _say(self, call: Call) -> Utterance:
        return Utterance(
            call=call,
            policy=self.policy,
            whole=self._sentences(call, short=False),
            short=self._sentences(call, short=True),
        )

    def _sentences(self, call: Call, *, short: bool) -> tuple[Sentence, ...]:
        return tuple(
            Sentence(
                phrases=(
                    number_phrase(call.number, language),
                    counter_phrase(call.counter, language, short=short),
                    *(() if short else self._place(call, language)),
                )
            )
            for language in self.languages
        )

    def _place(self, call: Call, language: str) -> tuple[Phrase, ...]:
        words = [where.get(language, "") for where in (call.room, call.floor)]
        if not self.policy.say_place or not any(words):
            return ()
        return (place_phrase(words, language),)

    def number_phrases(self, number: str) -> tuple[Phrase, ...]:
        """Return what of a waiting ticket's call can be made ahead."""
        return tuple(number_phrase(number, language) for language in self.languages)

    def counter_phrases(self, counter: str) -> tuple[Phrase, ...]:
        """Return what of a counter's calls can be made ahead."""
        return tuple(
            counter_phrase(counter, language, short=short)
            for short in (False, True)
            for language in self.languages
        )
