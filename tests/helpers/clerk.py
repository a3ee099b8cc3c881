"""A clerk's hands and eyes on a counter window in this process."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from counter.session import Action
from counter.shortcuts import KEYS
from counter.window import CounterWindow

_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}
W = TypeVar("W", bound=QWidget)


def find(window: QWidget, kind: type[W], name: str) -> W:
    found = [w for w in window.findChildren(kind, name) if w.isVisibleTo(window)]
    assert found, f"no {name} is shown"
    return found[0]


def text(window: QWidget, name: str) -> str:
    label = window.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text().replace("\u2068", "").replace("\u2069", "")


def shown(window: QWidget, name: str) -> bool:
    return any(w.isVisibleTo(window) for w in window.findChildren(QWidget, name))


class Clerk:
    """Presses what is on the screen, and waits for what follows."""

    def __init__(self, window: CounterWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot

    def click(self, name: str, then: str) -> None:
        self._qtbot.waitUntil(lambda: shown(self.window, name))
        QTest.mouseClick(find(self.window, QAbstractButton, name), Qt.MouseButton.LeftButton)
        self.wait(then)

    def key(self, action: Action, then: str) -> None:
        self.chord(KEYS[action])
        self.wait(then)

    def chord(self, keys: str) -> None:
        """Strike keys together: "Ctrl+L", "Shift+F5"."""
        *held, letter = keys.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= _MODIFIERS[one]
        QTest.keyClick(self._focus(), getattr(Qt.Key, f"Key_{letter}"), modifiers)

    def gone(self, name: str) -> None:
        self._qtbot.waitUntil(lambda: not shown(self.window, name))

    def strike(self, key: Qt.Key) -> None:
        QTest.keyClick(self._focus(), key)

    def wait(self, name: str) -> None:
        self._qtbot.waitUntil(lambda: shown(self.window, name))

    def says(self, words: str, label: str = "notice") -> None:
        self._qtbot.waitUntil(lambda: words in text(self.window, label))

    def _focus(self) -> QWidget:
        return self.window.focusWidget() or self.window
