"""What QML shows of the visitor's look: which of the buttons are on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from branch.ui.typed import Property
from kiosk.look import Look

QML_IMPORT_NAME = "NowServing.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LookViewModel(QObject):
    """Large text, contrast, low position; ``bandMm`` is what can be reached from a seat."""

    changed = Signal()

    def __init__(self, band_mm: float) -> None:
        super().__init__()
        self._band_mm = band_mm
        self._look = Look()

    def show(self, look: Look) -> None:
        """Show what is on."""
        if look != self._look:
            self._look = look
            self.changed.emit()

    @Property(bool, notify=changed)
    def largeText(self) -> bool:
        return self._look.large_text

    @Property(str, notify=changed)
    def contrast(self) -> str:
        return self._look.contrast.value

    @Property(bool, notify=changed)
    def low(self) -> bool:
        return self._look.low

    @Property(float, constant=True)
    def bandMm(self) -> float:
        return self._band_mm
