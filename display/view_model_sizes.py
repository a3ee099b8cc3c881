"""The layout of the screen as QML sees it; computed in ``layout.py``, in pixels."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from branch.ui.typed import Property
from display.layout import Layout

QML_IMPORT_NAME = "NowServing.Display"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LobbySizes(QObject):
    """One `Layout`, fixed for the life of the window."""

    def __init__(self, layout: Layout) -> None:
        super().__init__()
        self._layout = layout

    @property
    def layout(self) -> Layout:
        """What this says, as plain values."""
        return self._layout

    @Property(bool, constant=True)
    def portrait(self) -> bool:
        return self._layout.portrait

    @Property(int, constant=True)
    def margin(self) -> int:
        return self._layout.margin

    @Property(int, constant=True)
    def head(self) -> int:
        return self._layout.head

    @Property(int, constant=True)
    def waits(self) -> int:
        return self._layout.waits

    @Property(int, constant=True)
    def ticker(self) -> int:
        return self._layout.ticker

    @Property(int, constant=True)
    def largeWidth(self) -> int:
        return self._layout.large_width

    @Property(int, constant=True)
    def largeHeight(self) -> int:
        return self._layout.large_height

    @Property(int, constant=True)
    def rowHeight(self) -> int:
        return self._layout.row_height

    @Property(int, constant=True)
    def rowLetter(self) -> int:
        return self._layout.row_letter

    @Property(int, constant=True)
    def numberLetter(self) -> int:
        return self._layout.number_letter

    @Property(int, constant=True)
    def counterLetter(self) -> int:
        return self._layout.counter_letter

    @Property(int, constant=True)
    def wordLetter(self) -> int:
        return self._layout.word_letter
