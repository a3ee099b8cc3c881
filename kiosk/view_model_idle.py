"""What QML shows while nobody stands there; translates, decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from branch.ui.app import TRANSLATIONS
from branch.ui.list_model import ListModel
from branch.ui.media import FolderMedia
from branch.ui.typed import Property
from kiosk.idle_pictures import IdlePictures
from kiosk.shown import IdleRow, Shown
from kiosk.words_beginning import begin_in

QML_IMPORT_NAME = "NowServing.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class IdleViewModel(QObject):
    """Who is called now, and who waits for what; or pictures, and how to begin in each language."""

    changed = Signal()

    def __init__(self, pictures: IdlePictures) -> None:
        super().__init__()
        self._pictures = pictures
        self._others: tuple[str, ...] = ()
        self._begin = ""
        self._called: ListModel[IdleRow] = ListModel(IdleRow, lambda row: row.key, self)
        self._waits: ListModel[IdleRow] = ListModel(IdleRow, lambda row: row.key, self)

    def show(self, shown: Shown) -> None:
        """Show what is happening."""
        self._called.set_rows(shown.called)
        self._waits.set_rows(shown.waits)
        if shown.begin_in != self._others:
            self._others, self._begin = shown.begin_in, begin_in(shown.begin_in, TRANSLATIONS)
        self._pictures.show(shown.pictures)
        self.changed.emit()

    def stop(self, deadline_s: float) -> None:
        """Look for no pictures any more."""
        self._pictures.stop(deadline_s)

    @Property(QObject, constant=True)
    def called(self) -> ListModel[IdleRow]:
        return self._called

    @Property(QObject, constant=True)
    def waits(self) -> ListModel[IdleRow]:
        return self._waits

    @Property(bool, notify=changed)
    def calls(self) -> bool:
        return bool(self._called.rows)

    @Property(FolderMedia, constant=True)
    def media(self) -> FolderMedia:
        return self._pictures.media

    @Property(str, notify=changed)
    def begin(self) -> str:
        """How to begin, in the branch's other languages."""
        return self._begin
