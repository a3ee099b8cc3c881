"""The few words on the lobby screen, in all of the branch's languages at the same time.

Qt shows one language at a time; a lobby has readers of all. So each language has a translator of
its own here, and none is installed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QTranslator

from branch.ui.language import reads_right_to_left

NUMBER = QT_TRANSLATE_NOOP("Display", "Number")
COUNTER = QT_TRANSLATE_NOOP("Display", "Counter")
LAST_CALLS = QT_TRANSLATE_NOOP("Display", "Last calls")
WELCOME = QT_TRANSLATE_NOOP("Display", "Your number will appear here.")
PAUSED = QT_TRANSLATE_NOOP("Display", "Calls are paused. Please ask our staff.")
LEFT = QT_TRANSLATE_NOOP("Display", "to the left")
RIGHT = QT_TRANSLATE_NOOP("Display", "to the right")
AHEAD = QT_TRANSLATE_NOOP("Display", "straight ahead")
UP = QT_TRANSLATE_NOOP("Display", "upstairs")
DOWN = QT_TRANSLATE_NOOP("Display", "downstairs")

CLOSED = QT_TRANSLATE_NOOP("Display", "Closed")
BREAK = QT_TRANSLATE_NOOP("Display", "Back soon")
WAITING = QT_TRANSLATE_NOOP("Display", "Waiting")
WITHIN = QT_TRANSLATE_NOOP("Display", "{high} min")
MINUTES = QT_TRANSLATE_NOOP("Display", "{low}–{high} min")

WAYS = {"left": LEFT, "right": RIGHT, "ahead": AHEAD, "up": UP, "down": DOWN}
"""What the branch file may say of the way to a counter; anything else is shown as it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LobbyWords:
    """The words of one language."""

    language: str
    right_to_left: bool
    number: str
    counter: str
    last_calls: str
    welcome: str
    paused: str
    closed: str
    on_break: str
    waiting: str
    minutes: str
    within: str
    ways: dict[str, str]


def lobby_words(language: str, folder: Path) -> LobbyWords:
    """Return the words of a language; English ones where nobody has translated them."""
    translator = QTranslator()
    there = translator.load(str(folder / f"display_{language}.qm"))

    def say(source: object) -> str:
        text = str(source)
        return (translator.translate("Display", text) if there else "") or text

    return LobbyWords(
        language=language,
        right_to_left=reads_right_to_left(language),
        number=say(NUMBER),
        counter=say(COUNTER),
        last_calls=say(LAST_CALLS),
        welcome=say(WELCOME),
        paused=say(PAUSED),
        closed=say(CLOSED),
        on_break=say(BREAK),
        waiting=say(WAITING),
        minutes=say(MINUTES),
        within=say(WITHIN),
        ways={way: say(source) for way, source in WAYS.items()},
    )
