"""A button of one action, with its key written on it, that a double click presses once.

The second half of a double click would fall on whatever button has come to lie there: "Start"
takes the place of "Call next". So it is swallowed, and a key held down does nothing more.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QStackedWidget, QWidget

from branch.domain.errors import BranchError
from counter.names import action_help, action_name
from counter.session import Action
from counter.shortcuts import key_name
from counter.style import set_look

OBJECT_NAMES = {action: str(action).replace("_", "-") for action in Action} | {
    Action.CALL: "call-chosen",
    Action.RETURN: "return",
    Action.START_BREAK: "break",
    Action.CLOSE: "close",
    Action.CALL_OF: "call-of",
    Action.PARK_MINE: "park-mine",
    Action.WALK_IN: "walk-in",
    Action.GIVE: "give",
    Action.DETAILS: "details",
    Action.REPRINT: "print-again",
}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PressButton(QPushButton):
    """A button that Enter presses too, and a double click only once."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class ActionButton(PressButton):
    """One action with its key, which is written beside the text; no key is none."""

    def __init__(self, action: Action, key: str = "", *, main: bool = False) -> None:
        super().__init__(action_name(action))
        self.action = action
        self._main = main
        self._hint = key_name(key)
        self.setObjectName(OBJECT_NAMES[action])
        self.setProperty("role", "primary" if main else "")
        self.setProperty("keyed", "true" if key and not main else "false")
        self.setAccessibleName(action_name(action))
        self.setAccessibleDescription(action_help(action))
        self.setToolTip(action_help(action))
        if key:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.click)

    def show_refusal(self, error: BranchError | None, words: str) -> None:
        """Show whether the action is refused now; it can be pressed all the same, and says why."""
        set_look(self, "blocked", "true" if error else "false")
        self.setAccessibleDescription(words or action_help(self.action))
        self.setToolTip(words or action_help(self.action))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        extra = self.fontMetrics().horizontalAdvance(self._hint) + self._gap() if self._hint else 0
        # In the middle the words need the room on both sides of them, at the start on one.
        return QSize(hint.width() + (2 if self._main else 1) * extra, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        room = super().sizeHint().width() + self.fontMetrics().horizontalAdvance(self._hint)
        if not self._hint or self.width() < room:
            return
        on_accent = self._main and self.property("blocked") != "true"
        role = (
            QPalette.ColorRole.HighlightedText if on_accent else QPalette.ColorRole.PlaceholderText
        )
        painter = QPainter(self)
        font = self.font()
        font.setBold(False)
        font.setPixelSize(max(9, round(self.fontMetrics().height() * 0.6)))
        painter.setFont(font)
        painter.setPen(QApplication.palette().color(role))
        side = Qt.AlignmentFlag.AlignRight
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignLeft
        inner = self.rect().adjusted(self._gap(), 0, -self._gap(), 0)
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, self._hint)
        painter.end()

    def _gap(self) -> int:
        return max(6, self.fontMetrics().height() // 2)


class MainAction(QStackedWidget):
    """The place of the main action; who presses the place presses the button that lies there."""

    def __init__(self, buttons: list[ActionButton]) -> None:
        super().__init__()
        self.setObjectName("primary")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._buttons = {button.action: button for button in buttons}
        for button in buttons:
            self.addWidget(button)

    def show_action(self, action: Action) -> ActionButton:
        """Put the button of the action there."""
        button = self._buttons[action]
        self.setCurrentWidget(button)
        return button

    def mousePressEvent(self, event: QMouseEvent) -> None:
        button: QWidget | None = self.currentWidget()
        if isinstance(button, ActionButton):
            button.click()
        event.accept()
