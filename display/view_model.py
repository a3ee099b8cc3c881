"""What the lobby's QML shows: the board, the words and the sizes, and nothing decided here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from branch.ui.list_model import ListModel
from branch.ui.media import FolderMedia
from branch.ui.typed import Property
from display.board import Board, Call
from display.view_model_extras import LobbyExtras
from display.view_model_note import TechnicianNote
from display.view_model_rows import CallRow, WordRow, call_rows, word_rows
from display.view_model_sizes import LobbySizes
from display.words import LobbyWords

QML_IMPORT_NAME = "NowServing.Display"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LobbyViewModel(QObject):
    """One lobby screen."""

    changed = Signal()
    clockChanged = Signal()

    def __init__(
        self,
        words: Sequence[LobbyWords],
        names: Sequence[str],
        sizes: LobbySizes,
        extras: LobbyExtras,
        media: FolderMedia,
        *,
        speed: float,
        soft_ground: bool = False,
        note: str = "",
    ) -> None:
        super().__init__()
        self._said = list(zip(words, names, strict=True))
        self._sizes = sizes
        self._extras, self._media = extras, media
        self._speed = speed
        self._note = TechnicianNote(note)
        self._soft_ground = soft_ground
        self._board: Board | None = None
        self._stale, self._clock = False, ""
        self._rows: ListModel[CallRow] = ListModel(CallRow, lambda row: row.ticket, self)
        self._words: ListModel[WordRow] = ListModel(WordRow, lambda row: row.language, self)
        self._show_words()

    def show(self, board: Board, *, stale: bool) -> None:
        """Show this board."""
        self._board, self._stale = board, stale
        self._rows.set_rows(call_rows(board))
        self._show_words()
        self.changed.emit()

    def show_clock(self, time: str) -> None:
        if time != self._clock:
            self._clock = time
            self.clockChanged.emit()

    @property
    def shown(self) -> tuple[str, ...]:
        """The events on the screen as of now."""
        return tuple(row.event for row in self._rows.rows)

    @Property(QObject, constant=True)
    def rows(self) -> ListModel[CallRow]:
        return self._rows

    @Property(QObject, constant=True)
    def words(self) -> ListModel[WordRow]:
        return self._words

    @Property(str, notify=changed)
    def callEvent(self) -> str:
        return self._large("event_id")

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._large("number")

    @Property(str, notify=changed)
    def counter(self) -> str:
        return self._large("counter")

    @Property(str, notify=changed)
    def way(self) -> str:
        return self._large("way")

    @Property(str, constant=True)
    def branchName(self) -> str:
        return self._said[0][1]

    @Property(bool, notify=changed)
    def stale(self) -> bool:
        return self._stale

    @Property(str, notify=clockChanged)
    def clock(self) -> str:
        return self._clock

    @Property(bool, constant=True)
    def softGround(self) -> bool:
        return self._soft_ground

    @Property(float, constant=True)
    def speed(self) -> float:
        return self._speed

    @Property(bool, constant=True)
    def rightToLeft(self) -> bool:
        return self._said[0][0].right_to_left

    @Property(TechnicianNote, constant=True)
    def note(self) -> TechnicianNote:
        return self._note

    @Property(bool, notify=changed)
    def hasPlace(self) -> bool:
        call = self._call()
        return call is not None and bool(call.room or call.floor)

    @Property(LobbyExtras, constant=True)
    def extras(self) -> LobbyExtras:
        return self._extras

    @Property(FolderMedia, constant=True)
    def media(self) -> FolderMedia:
        return self._media

    @Property(LobbySizes, constant=True)
    def sizes(self) -> LobbySizes:
        return self._sizes

    def _large(self, field: str) -> str:
        call = self._call()
        return str(getattr(call, field)) if call is not None else ""

    def _call(self) -> Call | None:
        large = self._board.large if self._board is not None else None
        return large.call if large is not None else None

    def _show_words(self) -> None:
        self._words.set_rows(word_rows(self._said, self._call()))
