"""What every form of the counter is: fields below one another, an answer and a way back.

A form takes the place of the lists while it is open; nothing covers the window, and Escape goes
back. Enter gives the answer from every field.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from branch.ui.theme import Theme
from counter.names import action_name
from counter.orders import Details
from counter.panels.buttons import PressButton
from counter.panels.choice import ChoiceBox
from counter.session import Action

translate = QCoreApplication.translate


class RowBox(QCheckBox):
    """A box that its whole line ticks, not only the words."""

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)


class Form(QFrame):
    """Fields below one another. Emits ``given`` with the action and its Details, or ``dropped``."""

    given = Signal(object, object)
    dropped = Signal()

    def __init__(self, theme: Theme, action: Action, title: str) -> None:
        super().__init__()
        self.action = action
        self.setObjectName(f"form-{str(action).replace('_', '-')}")
        self.setProperty("role", "card")
        self._first: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[theme.spaceM] * 4)
        self._column.setSpacing(theme.spaceXs)
        heading = QLabel(title)
        heading.setProperty("role", "service")
        heading.setWordWrap(True)
        self._column.addWidget(heading)
        self._labels: dict[QWidget, QLabel] = {}
        self._fields = QGridLayout()
        self._fields.setHorizontalSpacing(theme.spaceS)
        self._fields.setVerticalSpacing(theme.spaceXs)
        self._fields.setColumnStretch(1, 1)
        self._column.addLayout(self._fields)
        self._ok = PressButton(action_name(action))
        self._ok.setObjectName("form-ok")
        self._ok.setProperty("role", "primary")
        self._ok.clicked.connect(self._give)
        back = PressButton(translate("Form", "Back"))
        back.setObjectName("form-back")
        back.clicked.connect(self.dropped)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self._ok, 2)
        self._buttons.addWidget(back, 1)
        escape = QShortcut(QKeySequence("Escape"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.dropped)

    def field(self, name: str, words: str, field: QWidget) -> None:
        """Add a field with its label."""
        field.setObjectName(name)
        field.setAccessibleName(words)
        label = QLabel(words)
        label.setBuddy(field)
        row = self._fields.rowCount()
        self._fields.addWidget(label, row, 0)
        self._fields.addWidget(field, row, 1)
        self._labels[field] = label
        self._first = self._first or field
        for key in ("Return", "Enter"):
            enter = QShortcut(QKeySequence(key), field)
            enter.setContext(Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(self._give)

    def check(self, name: str, words: str) -> QCheckBox:
        """Add something to tick."""
        box = RowBox(words)
        box.setObjectName(name)
        box.setAccessibleName(words)
        row = self._fields.rowCount()
        self._fields.addWidget(box, row, 0, 1, 2)
        self._first = self._first or box
        for key in ("Return", "Enter"):
            enter = QShortcut(QKeySequence(key), box)
            enter.setContext(Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(self._give)
        return box

    def words(self, name: str, text: str) -> QLabel:
        """Add something to read."""
        label = QLabel(text)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._fields.addWidget(label, self._fields.rowCount(), 0, 1, 2)
        return label

    def show_field(self, field: QWidget, shown: bool) -> None:
        """Show a field with its label, or neither."""
        field.setVisible(shown)
        self._labels[field].setVisible(shown)

    def close_up(self) -> None:
        """Put the buttons below the last field."""
        self._column.addStretch(1)
        self._column.addLayout(self._buttons)

    def begin(self) -> None:
        """Put the keyboard into the first field."""
        (self._first or self._ok).setFocus(Qt.FocusReason.OtherFocusReason)

    def details(self) -> Details | None:
        """Return what was chosen, None while something is missing."""
        raise NotImplementedError

    def _give(self) -> None:
        details = self.details()
        if details is None:
            self.begin()
        else:
            self.given.emit(self.chosen_action(), details)

    def chosen_action(self) -> Action:
        """Return what the answer does; some forms leave a choice."""
        return self.action


def choice(entries: Mapping[str, str]) -> QComboBox:
    """Return a field that offers these keys by their words."""
    field = ChoiceBox()
    for key, words in entries.items():
        field.addItem(words, key)
    return field


def number(least: int, most: int, value: int) -> QSpinBox:
    """Return a field for a whole number."""
    field = QSpinBox()
    field.setRange(least, most)
    gap = field.fontMetrics().height() // 3
    field.lineEdit().setTextMargins(gap, 0, gap, 0)
    field.setValue(value)
    return field
