"""Speech mode: reads out each new screen and each choice, for whoever asked for it by a key.

Told by the conductor what is shown and by the key pad what was pressed; says it by the speaker.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtQuick import QQuickItem

from branch.ui.language import Language
from kiosk import flow
from kiosk.keys import Action
from kiosk.shown import Shown
from kiosk.speaker import Speaker
from kiosk.spoken import choice, erased, spoken


class Aloud(QObject):
    """What is said of what is shown; ``wished`` has what the keys ask of the flow."""

    wished = Signal(object)

    def __init__(self, speaker: Speaker, language: Language) -> None:
        super().__init__()
        self._speaker = speaker
        self._language = language
        self._screen: flow.Screen = flow.Starting(language="en", first="en")
        self._shown = Shown()
        self._key: tuple[object, ...] = ()
        self._everyone: Sequence[str] = ("en",)
        self._with_voice: Sequence[str] = ()

    @property
    def busy(self) -> bool:
        """Whether somebody is being read to."""
        return self._speaker.busy

    def when_silent(self, act: Callable[[], None]) -> None:
        """Do something whenever the last word is said."""
        self._speaker.silent.connect(act)

    def offer(self, languages: Sequence[str]) -> None:
        """Hear which languages the branch offers."""
        self._everyone = tuple(languages)
        if self._screen.look.speech:
            self._with_voice = [code for code in self._with_voice if code in languages]
            self._language.offer(self._with_voice or self._everyone)

    def follow(self, screen: flow.Screen, shown: Shown, place: tuple[str, ...]) -> None:
        """Read a screen out if it is new and somebody listens; ring when somebody is asked."""
        asked = isinstance(screen, flow.AreYouThere) and not isinstance(
            self._screen, flow.AreYouThere
        )
        stopped = self._screen.look.speech and not screen.look.speech
        began = screen.look.speech and not self._screen.look.speech
        before, self._screen, self._shown = self._shown.asked, screen, shown
        if began or stopped:
            self._language.offer(self._with_voice if began else self._everyone)
        if stopped:
            self._speaker.hush()
        key = (place, screen.language, shown.paper, shown.asked.fault, screen.look.speech)
        if key != self._key:
            self._key = key
            self._read()
        elif shown.asked.typed != before.typed and screen.look.speech:
            self._echo(before.typed, shown.asked.typed)
        if asked and not screen.look.speech:
            self._speaker.ring()

    def came_to(self, item: QQuickItem) -> None:
        """Say the choice that the ring has come to."""
        if self._screen.look.speech:
            detail = item.property("said") or item.property("secondaryText") or ""
            self._say((choice(str(item.property("text")), str(detail)),))

    def press(self, action: Action) -> None:
        """Do what a key about speech asks."""
        match action:
            case Action.SPEECH if self._screen.look.speech:
                self.wished.emit(flow.Speech(on=False, language=self._screen.language))
            case Action.SPEECH:
                self._speaker.languages(self._begin)
            case Action.REPEAT:
                self._read()
            case Action.LOUDER | Action.SOFTER if self._screen.look.speech:
                self.wished.emit(flow.Volume(by=1 if action is Action.LOUDER else -1))
                self._read()
            case _:
                pass

    def _begin(self, voices: frozenset[str]) -> None:
        bases = {voice.split("-")[0].lower() for voice in voices}
        self._with_voice = [code for code in self._everyone if code.split("-")[0] in bases]
        if self._with_voice:
            now = self._screen.language
            language = now if now in self._with_voice else self._with_voice[0]
            self.wished.emit(flow.Speech(on=True, language=language))

    def _echo(self, before: str, now: str) -> None:
        """Say the letter that came, or the one that went."""
        self._say((now[-1:] if len(now) > len(before) else erased(before[-1:]),))

    def _read(self) -> None:
        if not self._screen.look.speech:
            return
        rings = isinstance(self._screen, flow.AreYouThere)
        self._say(spoken(self._shown), rings=rings)

    def _say(self, sentences: Sequence[str], *, rings: bool = False) -> None:
        volume = self._screen.look.volume
        self._speaker.say(sentences, self._screen.language, volume, rings=rings)
