"""What the small screen over a desk shows: its number, who is served there, whether it is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from branch.domain.counter import CounterState
from branch.ui.list_model import ListModel
from branch.ui.typed import Property
from display.desk_layout import DeskLayout
from display.news import DeskState
from display.view_model_note import TechnicianNote
from display.words import LobbyWords

QML_IMPORT_NAME = "NowServing.Display"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskWord:
    """The words of one language: what the large number is, and what is to be said."""

    language: str
    counter: str
    said: str


@QmlElement
class DeskViewModel(QObject):
    """One screen over one desk."""

    changed = Signal()

    def __init__(
        self, words: Sequence[LobbyWords], layout: DeskLayout, *, still: bool, note: str
    ) -> None:
        super().__init__()
        self._said = list(words)
        self._layout = layout
        self._still = still
        self._note = TechnicianNote(note)
        self._desk: DeskState | None = None
        self._stale = False
        self._words: ListModel[DeskWord] = ListModel(DeskWord, lambda row: row.language, self)

    def show(self, desk: DeskState | None, *, stale: bool) -> None:
        """Show this state of the counter; a stale one says to ask the staff."""
        if (desk, stale) == (self._desk, self._stale):
            return
        self._desk, self._stale = desk, stale
        self._words.set_rows([self._row(one) for one in self._said])
        self.changed.emit()

    def _row(self, words: LobbyWords) -> DeskWord:
        state = self._desk.state if self._desk is not None else CounterState.CLOSED
        said = {CounterState.CLOSED: words.closed, CounterState.BREAK: words.on_break}
        return DeskWord(
            language=words.language,
            counter=words.counter,
            said=words.paused if self._stale else said.get(state, ""),
        )

    @Property(str, notify=changed)
    def counter(self) -> str:
        return self._desk.counter if self._desk is not None else ""

    @Property(str, notify=changed)
    def number(self) -> str:
        open_now = self._desk is not None and self._desk.state is CounterState.OPEN
        return self._desk.number if self._desk is not None and open_now and not self._stale else ""

    @Property(bool, notify=changed)
    def called(self) -> bool:
        """Somebody is on the way here."""
        return self.number != "" and self._desk is not None and not self._desk.serving

    @Property(bool, notify=changed)
    def away(self) -> bool:
        """Nobody can be served here now, or nobody knows."""
        state = self._desk.state if self._desk is not None else CounterState.CLOSED
        return self._stale or state is not CounterState.OPEN

    @Property(bool, notify=changed)
    def stale(self) -> bool:
        return self._stale

    @Property(QObject, constant=True)
    def words(self) -> ListModel[DeskWord]:
        return self._words

    @Property(bool, constant=True)
    def rightToLeft(self) -> bool:
        return self._said[0].right_to_left

    @Property(bool, constant=True)
    def still(self) -> bool:
        return self._still

    @Property(TechnicianNote, constant=True)
    def note(self) -> TechnicianNote:
        return self._note

    @Property(int, constant=True)
    def margin(self) -> int:
        return self._layout.margin

    @Property(int, constant=True)
    def counterLetter(self) -> int:
        return self._layout.counter_letter

    @Property(int, constant=True)
    def numberLetter(self) -> int:
        return self._layout.number_letter

    @Property(int, constant=True)
    def aloneLetter(self) -> int:
        return self._layout.alone_letter

    @Property(int, constant=True)
    def wordLetter(self) -> int:
        return self._layout.word_letter
