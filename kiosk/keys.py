"""Which key of a key pad does what. Values only.

Five keys are enough for everything: up, down, select, back, repeat. Pads with a socket for a
headset send one more key when it is plugged in, and have two for the loudness. What a pad sends
is its maker's choice, so a branch can name keys in ``kiosk.toml``::

    keypad = "repeat=F5, speech=F24"
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence


class Action(Enum):
    """What a key of the pad does."""

    UP = "up"
    DOWN = "down"
    SELECT = "select"
    BACK = "back"
    REPEAT = "repeat"
    LOUDER = "louder"
    SOFTER = "softer"
    SPEECH = "speech"


USUAL: Mapping[int, Action] = {
    Qt.Key.Key_Up: Action.UP,
    Qt.Key.Key_Left: Action.UP,
    Qt.Key.Key_Backtab: Action.UP,
    Qt.Key.Key_Down: Action.DOWN,
    Qt.Key.Key_Right: Action.DOWN,
    Qt.Key.Key_Tab: Action.DOWN,
    Qt.Key.Key_Return: Action.SELECT,
    Qt.Key.Key_Enter: Action.SELECT,
    Qt.Key.Key_Select: Action.SELECT,
    Qt.Key.Key_Space: Action.SELECT,
    Qt.Key.Key_Escape: Action.BACK,
    Qt.Key.Key_Back: Action.BACK,
    Qt.Key.Key_Backspace: Action.BACK,
    Qt.Key.Key_F1: Action.REPEAT,
    Qt.Key.Key_VolumeUp: Action.LOUDER,
    Qt.Key.Key_Plus: Action.LOUDER,
    Qt.Key.Key_VolumeDown: Action.SOFTER,
    Qt.Key.Key_Minus: Action.SOFTER,
    Qt.Key.Key_F2: Action.SPEECH,
}


class KeypadError(ValueError):
    """The setting ``keypad`` names an action or a key that does not exist."""


def read_keys(text: str) -> dict[int, Action]:
    """Return the usual keys with those of the setting beside them; raise `KeypadError`."""
    keys = dict(USUAL)
    for part in filter(None, (part.strip() for part in text.split(","))):
        name, _, key = part.partition("=")
        known = ", ".join(action.value for action in Action)
        try:
            action = Action(name.strip())
        except ValueError as error:
            raise KeypadError(f"{name.strip()!r} is nothing a key does; known: {known}") from error
        keys[_key(key.strip())] = action
    return keys


def _key(name: str) -> int:
    sequence = QKeySequence.fromString(name)
    if sequence.count() == 1:
        stroke = sequence[0]  # type: ignore[index]  # missing in PySide6's stub
        if stroke.key() != Qt.Key.Key_unknown:
            return int(stroke.key())
    raise KeypadError(f"{name!r} is no key, such as F5")
