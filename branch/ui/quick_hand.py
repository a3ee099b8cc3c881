"""The remote hand for Qt Quick: items by object name, delegates included.

``findChild`` does not see what a Repeater makes, so the scene is walked by
``childItems``. Walking is a millisecond for a large screen; the last item found
under a name is remembered as long as it lives and is visible.

By hand: see ``branch.ui.pilot``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from branch.ui.pilot import PilotError, Value, Where
from branch.ui.pilot_values import to_stroke, to_value

_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


class QuickHand:
    """Works on every visible QQuickWindow of the program."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, Where], QQuickItem] = {}

    def windows(self) -> list[Value]:
        return [
            {"name": w.objectName(), "title": w.title(), "width": w.width(), "height": w.height()}
            for w in self._windows(None)
        ]

    def ready(self, name: str, where: Where) -> bool:
        item = self._find(name, where)
        return item is not None and item.isVisible() and item.isEnabled()

    def seen(self, name: str, where: Where) -> bool:
        item = self._find(name, where)
        return item is not None and item.isVisible()

    def press(self, name: str, where: Where, row: int | None) -> Callable[[], None]:
        item = self._find(name, where)
        if item is None:
            raise PilotError(f"there is no {name!r}")
        if not item.isVisible() or not item.isEnabled():
            raise PilotError(f"{name!r} is {'disabled' if item.isVisible() else 'hidden'}")
        window = item.window()
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        if not (0 <= place.x() < window.width() and 0 <= place.y() < window.height()):
            raise PilotError(f"{name!r} is outside its window")
        self._mouse(window, QEvent.Type.MouseButtonPress, place, _LEFT)
        none = Qt.MouseButton.NoButton
        return lambda: self._mouse(window, QEvent.Type.MouseButtonRelease, place, none)

    def read(self, name: str, where: Where, prop: str) -> Value:
        item = self._find(name, where) if name else self._one(where)
        if item is None:
            raise PilotError(f"there is no {name!r}")
        return to_value(item, name or "the window", prop)

    def key(self, keys: str, where: Where) -> Callable[[], None]:
        stroke = to_stroke(keys)
        window = self._one(where)

        def strike() -> None:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, stroke.key(), stroke.keyboardModifiers())
                QCoreApplication.sendEvent(window, event)

        return strike

    def type(self, text: str, where: Where) -> None:
        window = self._one(where)
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(window, QKeyEvent(kind, 0, _NONE, letter))

    def grab(self, file: Path, where: Where) -> None:
        picture = self._one(where).grabWindow()
        if picture.isNull() or not picture.save(str(file)):
            raise PilotError(f"{file} cannot be written")

    def _mouse(
        self, window: QQuickWindow, kind: QEvent.Type, place: QPointF, held: Qt.MouseButton
    ) -> None:
        if isValid(window):
            far = window.mapToGlobal(place)
            QCoreApplication.sendEvent(window, QMouseEvent(kind, place, far, _LEFT, held, _NONE))

    def _windows(self, where: Where) -> list[QQuickWindow]:
        shown = [
            window
            for window in QGuiApplication.topLevelWindows()
            if isinstance(window, QQuickWindow) and window.isVisible()
        ]
        if isinstance(where, int):
            return shown[where : where + 1]
        return [window for window in shown if where is None or window.objectName() == where]

    def _one(self, where: Where) -> QQuickWindow:
        windows = self._windows(where)
        if not windows:
            raise PilotError("there is no such window")
        return windows[0]

    def _find(self, name: str, where: Where) -> QQuickItem | None:
        known = self._found.get((name, where))
        # A row that moved in its list may have given its name to another one.
        named = known is not None and isValid(known) and known.objectName() == name
        if named and known is not None and known.window() and known.isVisible():
            return known
        hidden: QQuickItem | None = None
        for window in self._windows(where):
            for item in walk(window.contentItem()):
                if item.objectName() == name:
                    if item.isVisible():
                        self._found[name, where] = item
                        return item
                    hidden = hidden or item
        return hidden


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield an item and everything below it, as drawn."""
    yield item
    for child in item.childItems():
        yield from walk(child)
