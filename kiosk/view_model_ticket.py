"""What QML shows of one ticket; translates, decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from branch.ui.typed import Property
from kiosk.shown import NOTHING, Shown

QML_IMPORT_NAME = "NowServing.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TicketViewModel(QObject):
    """The ticket on the screen; empty texts when there is none."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: Shown = NOTHING

    def show(self, shown: Shown) -> None:
        """Show the ticket of this screen."""
        self._shown = shown
        self.changed.emit()

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._shown.number

    @Property(str, notify=changed)
    def service(self) -> str:
        return self._shown.title

    @Property(str, notify=changed)
    def peopleAhead(self) -> str:
        return self._shown.people_ahead

    @Property(str, notify=changed)
    def wait(self) -> str:
        return self._shown.wait

    @Property(str, notify=changed)
    def whereToWait(self) -> str:
        return self._shown.where_to_wait

    @Property(str, notify=changed)
    def paper(self) -> str:
        return self._shown.paper

    @Property(str, notify=changed)
    def paperTitle(self) -> str:
        return self._shown.paper_title

    @Property(str, notify=changed)
    def paperDetail(self) -> str:
        return self._shown.paper_detail

    @Property(bool, notify=changed)
    def asksForPaper(self) -> bool:
        return self._shown.asks_for_paper

    @Property(str, notify=changed)
    def qr(self) -> str:
        return self._shown.qr

    @Property(str, notify=changed)
    def follow(self) -> str:
        return self._shown.follow
