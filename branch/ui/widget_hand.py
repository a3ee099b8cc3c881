"""The remote hand for Widgets: ``findChild`` by object name.

A dialog that blocks the rest of the program blocks the hand, too. ``row`` presses
one row of a list or table.

By hand: start the counter with ``--pilot c`` and see ``branch.ui.pilot``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from branch.ui.pilot import PilotError, Value, Where
from branch.ui.pilot_values import to_stroke, to_value

_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


class WidgetHand:
    """Works on every visible top-level widget of the program."""

    def windows(self) -> list[Value]:
        return [
            {
                "name": window.objectName(),
                "title": window.windowTitle(),
                "width": window.width(),
                "height": window.height(),
            }
            for window in self._windows(None)
        ]

    def ready(self, name: str, where: Where) -> bool:
        widget = self._find(name, where)
        return widget is not None and self._problem(widget) is None

    def seen(self, name: str, where: Where) -> bool:
        widget = self._find(name, where)
        return widget is not None and widget.isVisible()

    def press(self, name: str, where: Where, row: int | None) -> Callable[[], None]:
        widget = self._find(name, where)
        if widget is None:
            raise PilotError(f"there is no {name!r}")
        if problem := self._problem(widget):
            raise PilotError(f"{name!r} is {problem}")
        place = widget.rect().center()
        if row is not None:
            widget, place = self._row(name, widget, row)
        if widget.focusPolicy() & Qt.FocusPolicy.ClickFocus:
            widget.setFocus(Qt.FocusReason.MouseFocusReason)
        self._mouse(widget, QEvent.Type.MouseButtonPress, place, _LEFT)
        none = Qt.MouseButton.NoButton
        return lambda: self._mouse(widget, QEvent.Type.MouseButtonRelease, place, none)

    def read(self, name: str, where: Where, prop: str) -> Value:
        widget = self._find(name, where) if name else self._one(where)
        if widget is None:
            raise PilotError(f"there is no {name!r}")
        return to_value(widget, name or "the window", prop)

    def key(self, keys: str, where: Where) -> Callable[[], None]:
        stroke = to_stroke(keys)
        window = self._active(where)

        def strike() -> None:
            # QTest, because only it asks the shortcuts first, as a keyboard does.
            target = window.focusWidget() or window
            QTest.keyClick(target, stroke.key(), stroke.keyboardModifiers())

        return strike

    def type(self, text: str, where: Where) -> None:
        window = self._active(where)
        target = window.focusWidget() or window
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(target, QKeyEvent(kind, 0, _NONE, letter))

    def grab(self, file: Path, where: Where) -> None:
        # Layouts settle level by level; a picture in between would show what no frame does.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        if not self._one(where).grab().save(str(file)):
            raise PilotError(f"{file} cannot be written")

    def _problem(self, widget: QWidget) -> str | None:
        if not widget.isVisible():
            return "hidden"
        if not widget.isEnabled():
            return "disabled"
        modal = QApplication.activeModalWidget()
        if modal is not None and widget.window() is not modal:
            return f"behind the dialog {modal.objectName() or modal.windowTitle()!r}"
        return None

    def _row(self, name: str, widget: QWidget, row: int) -> tuple[QWidget, QPoint]:
        if not isinstance(widget, QAbstractItemView) or widget.model() is None:
            raise PilotError(f"{name!r} has no rows")
        index = widget.model().index(row, 0, widget.rootIndex())
        if not index.isValid():
            raise PilotError(f"{name!r} has no row {row}")
        widget.scrollTo(index)
        return widget.viewport(), widget.visualRect(index).center()

    def _mouse(
        self, widget: QWidget, kind: QEvent.Type, place: QPoint, held: Qt.MouseButton
    ) -> None:
        if isValid(widget):
            near, far = QPointF(place), QPointF(widget.mapToGlobal(place))
            QCoreApplication.sendEvent(widget, QMouseEvent(kind, near, far, _LEFT, held, _NONE))

    def _windows(self, where: Where) -> list[QWidget]:
        windows = {w.windowHandle(): w for w in QApplication.topLevelWidgets() if w.isVisible()}
        # In the order in which they were opened, which the widgets' own list does not keep.
        shown = [windows[h] for h in QApplication.topLevelWindows() if h in windows]
        if isinstance(where, int):
            return shown[where : where + 1]
        return [window for window in shown if where is None or window.objectName() == where]

    def _one(self, where: Where) -> QWidget:
        modal = QApplication.activeModalWidget()
        if where is None and modal is not None:
            return modal
        windows = self._windows(where)
        if not windows:
            raise PilotError("there is no such window")
        return windows[0]

    def _active(self, where: Where) -> QWidget:
        if where is None and (active := QApplication.activeWindow()) is not None:
            return active
        window = self._one(where)
        if not window.isActiveWindow():
            window.activateWindow()
            QTest.qWaitForWindowActive(window, 500)
        return window

    def _find(self, name: str, where: Where) -> QWidget | None:
        hidden: QWidget | None = None
        for window in reversed(self._windows(where)):
            found = [window] if window.objectName() == name else []
            for widget in found + window.findChildren(QWidget, name):
                if widget.isVisible():
                    return widget
                hidden = hidden or widget
        return hidden
