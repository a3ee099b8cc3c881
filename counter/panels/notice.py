"""One line that answers the last press: what it did, or why not."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from counter.speech import announce
from counter.style import set_look


class Notice(QLabel):
    """Shown while it has words; read out by screen readers when they change."""

    def __init__(self, name: str = "notice") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setProperty("role", "notice")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def tell(self, words: str) -> None:
        """Say what was done; nothing to say hides it."""
        self._say(words, "notice")

    def refuse(self, words: str) -> None:
        """Say what is in the way."""
        self._say(words, "refusal")

    def _say(self, words: str, role: str) -> None:
        set_look(self, "role", role)
        self.setText(words)
        self.setVisible(bool(words))
        if words and self.isVisible():  # not the one on the page that is turned away
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
            announce(self, words)
