"""What a lobby screen shows beside the calls: words of the staff, who waits, a line at the foot.

One language at a time, each for some seconds; which one follows from the clock alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from branch.domain.lobby import Display, StaffAnnouncement
from branch.ui.list_model import ListModel
from branch.ui.typed import Property
from display.news import WaitLine
from display.rotation import pages, turn
from display.words import LobbyWords

QML_IMPORT_NAME = "NowServing.Display"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitRow:
    """Who waits for a service, in one language; ``minutes`` is a forecast or nothing."""

    service: str
    name: str
    waiting: str
    minutes: str


@QmlElement
class LobbyExtras(QObject):
    """One screen's additions to its calls."""

    changed = Signal()

    def __init__(self, words: Sequence[LobbyWords], display: Display, *, chips: int) -> None:
        super().__init__()
        self._words = list(words)
        self._display = display
        self._chips = chips
        self._notice = self._ticker = self._waiting = ""
        self._right_to_left = False
        self._rows: ListModel[WaitRow] = ListModel(WaitRow, lambda row: row.service, self)

    def show(
        self, notices: Sequence[StaffAnnouncement], waits: Sequence[WaitLine], now: float
    ) -> None:
        """Show what has its turn at ``now``, in seconds of the steady clock."""
        said = [text for one in notices for text in one.texts.values()]
        lines = [self._display.ticker.get(one.language, "") for one in self._words]
        before = (self._notice, self._ticker, self._waiting, self._right_to_left)
        self._notice = turn(said, now) or ""
        self._ticker = turn([line for line in lines if line], now) or ""
        shown = [(page, one) for one in self._words for page in pages(waits, self._chips)]
        page, words = turn(shown, now) or ((), self._words[0])
        self._waiting, self._right_to_left = words.waiting, words.right_to_left
        self._rows.set_rows([_wait_row(line, words) for line in page])
        if (self._notice, self._ticker, self._waiting, self._right_to_left) != before:
            self.changed.emit()

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._notice

    @Property(str, notify=changed)
    def ticker(self) -> str:
        return self._ticker

    @Property(str, notify=changed)
    def waitingWord(self) -> str:
        return self._waiting

    @Property(bool, notify=changed)
    def waitsRightToLeft(self) -> bool:
        return self._right_to_left

    @Property(QObject, constant=True)
    def waits(self) -> ListModel[WaitRow]:
        return self._rows

    @Property(int, constant=True)
    def chips(self) -> int:
        return self._chips

    @Property(bool, constant=True)
    def still(self) -> bool:
        return self._display.still


def _wait_row(line: WaitLine, words: LobbyWords) -> WaitRow:
    minutes = ""
    if line.minutes is not None:
        low, high = line.minutes
        minutes = (words.minutes if low < high else words.within).format(low=low, high=high)
    name = line.names.get(words.language) or next(iter(line.names.values()), line.service)
    return WaitRow(service=line.service, name=name, waiting=str(line.waiting), minutes=minutes)
