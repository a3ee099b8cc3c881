"""What QML shows of the keyboard on the screen: which layer of it, and what is typed.

The layer is all that it decides: words begin with a capital letter, and a new question begins with
letters.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from branch.ui.list_model import ListModel
from branch.ui.typed import Property
from kiosk import flow
from kiosk.keyboards import Keys, keys
from kiosk.shown_asking import NOTHING_ASKED, Asked

QML_IMPORT_NAME = "NowServing.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """One row of keys, a letter each."""

    row: int
    letters: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """Another layer of the keyboard that can be had."""

    alphabet: str
    label: str


@QmlElement
class KeyboardViewModel(QObject):
    """The keys; ``wished`` has each one that is touched."""

    changed = Signal()
    wished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._asked: Asked = NOTHING_ASKED
        self._language = "en"
        self._layer = ""
        self._capitals = True
        self._room = (10, 4)
        self._keys = Keys(rows=())
        self._rows: ListModel[KeyRow] = ListModel(KeyRow, lambda row: row.row, self)
        self._layers: ListModel[Layer] = ListModel(Layer, lambda layer: layer.alphabet, self)

    def show(self, asked: Asked, language: str) -> None:
        """Show the keys of a question."""
        if (asked.step, language) != (self._asked.step, self._language):
            self._layer = ""
        if (asked.step, asked.typed) != (self._asked.step, self._asked.typed):
            self._capitals = not asked.typed or asked.typed.endswith(" ")
        self._asked, self._language = asked, language
        self._refresh()

    def _refresh(self) -> None:
        if self._asked.keyboard:
            self._keys = keys(
                self._asked.keyboard,
                self._language,
                self._layer,
                *self._room,
                capitals=self._capitals,
            )
            rows = [KeyRow(row=n, letters=row) for n, row in enumerate(self._keys.rows)]
            self._rows.set_rows(rows)
            self._layers.set_rows(
                [Layer(alphabet=k, label=words) for k, words in self._keys.others]
            )
        self.changed.emit()

    @Property(QObject, constant=True)
    def rows(self) -> ListModel[KeyRow]:
        return self._rows

    @Property(QObject, constant=True)
    def layers(self) -> ListModel[Layer]:
        return self._layers

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._asked.typed

    @Property(bool, notify=changed)
    def cased(self) -> bool:
        return self._keys.cased

    @Property(bool, notify=changed)
    def capitals(self) -> bool:
        return self._capitals

    @Property(bool, notify=changed)
    def spaced(self) -> bool:
        return self._keys.spaced

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        return self._keys.mirrored

    @Property(int, notify=changed)
    def lines(self) -> int:
        return len(self._keys.rows)

    @Property(int, notify=changed)
    def longest(self) -> int:
        return max((len(row) for row in self._keys.rows), default=0)

    @Property(bool, notify=changed)
    def pad(self) -> bool:
        return self._keys.pad

    @Slot(int, int)
    def fit(self, abreast: int, lines: int) -> None:
        """Hear how many keys fit in a row, and how many rows."""
        if (abreast, lines) != self._room and abreast > 0:
            self._room = (abreast, lines)
            self._refresh()

    @Slot(str)
    def key(self, letters: str) -> None:
        self.wished.emit(flow.TypeKey(letters=letters))

    @Slot()
    def erase(self) -> None:
        self.wished.emit(flow.EraseKey())

    @Slot()
    def shift(self) -> None:
        self._capitals = not self._capitals
        self._refresh()

    @Slot(str)
    def showLayer(self, layer: str) -> None:
        self._layer = layer
        self._refresh()
