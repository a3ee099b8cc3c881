"""One page of the supervisor's window: a table, and below it what can be done with the row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from branch.ui.theme import Theme
from counter.panels.buttons import PressButton
from counter.panels.choice import ChoiceBox
from counter.panels.table import Table

LEAST_LETTERS = 5
"""So much of the chosen entry is seen in the narrowest window."""


class Page(QWidget):
    """A table with lines of fields and buttons."""

    def __init__(self, theme: Theme, table: Table) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._theme = theme
        self.table = table
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.spaceS)
        self._column.addWidget(table, 1)
        self._line: QHBoxLayout | None = None

    def line(self) -> None:
        """Begin a new line below the table."""
        self._line = QHBoxLayout()
        self._line.setSpacing(self._theme.spaceS)
        self._column.addLayout(self._line)

    def field(self, name: str, words: str, most: int, entered: Callable[[], None]) -> QLineEdit:
        """Add a field to write in; Enter does what its button does."""
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.setPlaceholderText(words)
        field.setMaxLength(most)
        field.returnPressed.connect(entered)
        self._add(field, 1)
        return field

    def choice(self, name: str, words: str) -> ChoiceBox:
        """Add a field to choose from."""
        field = ChoiceBox()
        policy = ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        field.setSizeAdjustPolicy(policy)  # else a long entry makes the window wider than a screen
        field.setMinimumContentsLength(LEAST_LETTERS)
        field.setObjectName(name)
        field.setAccessibleName(words)
        self._add(field, 1)
        return field

    def button(self, name: str, words: str, pressed: Callable[[], None]) -> PressButton:
        """Add a button."""
        button = PressButton(words)
        button.setObjectName(name)
        button.clicked.connect(pressed)
        self._add(button, 0)
        return button

    def _add(self, widget: QWidget, stretch: int) -> None:
        if self._line is None:
            self.line()
        assert self._line is not None
        self._line.addWidget(widget, stretch)


def on_key(key: str, widget: QWidget, pressed: Callable[[], None]) -> None:
    """Let a key of this window press something."""
    shortcut = QShortcut(QKeySequence(key), widget)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(pressed)
