"""The answer to the last press, and beside it the way back from it while there is one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from branch.ui.theme import Theme
from counter.panels.buttons import ActionButton
from counter.panels.notice import Notice
from counter.session import Action

translate = QCoreApplication.translate


class Answer(QWidget):
    """Emits ``undone`` with the ticket whose last action the clerk wants back."""

    undone = Signal(str)

    def __init__(self, theme: Theme, key: str, *, apart: bool = False) -> None:
        """``apart`` leaves it to another widget where the words and the button lie."""
        super().__init__()
        self.notice = Notice()
        self.button = ActionButton(Action.UNDO, key)
        self.button.hide()
        self.button.clicked.connect(self._tell)
        self._ticket = ""
        self._left_s = 0
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._count)
        self.hide()
        if apart:
            return
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.spaceS)
        line.addWidget(self.notice, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTrailing)

    def tell(self, words: str) -> None:
        """Say what was done; nothing to say hides it."""
        self.notice.tell(words)
        self._fit()

    def refuse(self, words: str) -> None:
        """Say what is in the way."""
        self.notice.refuse(words)
        self._fit()

    def offer_undo(self, ticket: str, seconds: int) -> None:
        """Offer to take the last action on the ticket back for so long; 0 offers nothing."""
        self._ticket, self._left_s = ticket, seconds
        self._second.start() if seconds > 0 else self._second.stop()
        self.button.setText(translate("Answer", "Undo"))
        self.button.setVisible(seconds > 0)
        self._fit()

    def _count(self) -> None:
        self._left_s -= 1
        if self._left_s <= 0:
            self.offer_undo("", 0)

    def _tell(self) -> None:
        if self._ticket:
            self.undone.emit(self._ticket)

    def _fit(self) -> None:
        if self.layout() is not None:
            self.setVisible(bool(self.notice.text()) or self._left_s > 0)
