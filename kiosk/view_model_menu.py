"""What QML shows of the menu; translates, decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from branch.ui.list_model import ListModel
from branch.ui.typed import Property
from kiosk.shown import NOTHING, Shown, Tile

QML_IMPORT_NAME = "NowServing.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MenuViewModel(QObject):
    """One page of tiles, and the way to the others."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: Shown = NOTHING
        self._tiles: ListModel[Tile] = ListModel(Tile, lambda tile: tile.name, self)

    def show(self, shown: Shown) -> None:
        """Show the menu of this screen; any other screen leaves it be, for when it is back.

        Making the tiles anew after each ticket would cost more than all the rest.
        """
        if shown.screen != "menu":
            return
        self._shown = shown
        self._tiles.set_rows(shown.tiles)
        self.changed.emit()

    @Property(QObject, constant=True)
    def tiles(self) -> ListModel[Tile]:
        return self._tiles

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.title

    @Property(int, notify=changed)
    def offers(self) -> int:
        return self._shown.offers

    @Property(str, notify=changed)
    def longestTitle(self) -> str:
        return self._shown.longest_title

    @Property(str, notify=changed)
    def longestWord(self) -> str:
        return self._shown.longest_word

    @Property(str, notify=changed)
    def pageWords(self) -> str:
        return self._shown.page_words

    @Property(bool, notify=changed)
    def hasNext(self) -> bool:
        return self._shown.has_next

    @Property(bool, notify=changed)
    def hasPrevious(self) -> bool:
        return self._shown.has_previous

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return self._shown.can_go_back

    @Property(str, notify=changed)
    def appointment(self) -> str:
        return self._shown.appointment

    @Property(str, notify=changed)
    def staff(self) -> str:
        return self._shown.staff
