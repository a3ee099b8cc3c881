"""Small letters for the technician: what is wrong with this screen, and at first what runs here."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from branch.ui.typed import Property

QML_IMPORT_NAME = "NowServing.Display"
QML_IMPORT_MAJOR_VERSION = 1

INTRODUCED_MS = 60_000
"""For so long a screen says what runs on it, after its start and after a changed branch file."""


@QmlElement
class TechnicianNote(QObject):
    """One screen's note."""

    changed = Signal()

    def __init__(self, wrong: str) -> None:
        super().__init__()
        self._wrong = wrong
        self._about = ""

    def introduce(self, about: str, milliseconds: int = INTRODUCED_MS) -> None:
        """Say for a while which versions run here."""
        self._about = about
        self.changed.emit()
        QTimer.singleShot(milliseconds, self, self._settle)

    def _settle(self) -> None:
        self._about = ""
        self.changed.emit()

    @Property(str, notify=changed)
    def text(self) -> str:
        return "   ".join(filter(None, (self._wrong, self._about)))
