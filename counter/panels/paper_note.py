"""The line at the foot of a window about the kiosks' printers; hidden while all are well."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from branch.domain.printer import PrinterNow
from counter.words_paper import printers_words


class PaperNote(QLabel):
    """Shown while somebody should look at a printer."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("printers")
        self.setProperty("role", "facts")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def show_printers(self, printers: Sequence[PrinterNow]) -> None:
        """Say which printers need somebody, and why."""
        words = printers_words(printers)
        self.setText(words)
        self.setVisible(bool(words))
