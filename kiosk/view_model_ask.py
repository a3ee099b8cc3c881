"""What QML shows of a question: the words, and the answers to touch; decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from branch.ui.list_model import ListModel
from branch.ui.typed import Property
from kiosk import flow
from kiosk.shown_asking import MOST_CHOICES, NOTHING_ASKED, Asked, ChoiceRow

QML_IMPORT_NAME = "NowServing.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AskViewModel(QObject):
    """``wished`` has what is answered; ``fitted`` that more or fewer answers fit."""

    changed = Signal()
    wished = Signal(object)
    fitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.capacity = MOST_CHOICES
        self._asked: Asked = NOTHING_ASKED
        self._choices: ListModel[ChoiceRow] = ListModel(ChoiceRow, lambda row: row.name, self)

    def show(self, asked: Asked) -> None:
        """Show a question."""
        self._asked = asked
        self._choices.set_rows(asked.choices)
        self.changed.emit()

    @Property(QObject, constant=True)
    def choices(self) -> ListModel[ChoiceRow]:
        return self._choices

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._asked.title

    @Property(str, notify=changed)
    def help(self) -> str:
        return self._asked.help

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._asked.fault

    @Property(str, notify=changed)
    def brief(self) -> str:
        return self._asked.brief

    @Property(str, notify=changed)
    def progress(self) -> str:
        return self._asked.progress

    @Property(int, notify=changed)
    def at(self) -> int:
        return self._asked.at

    @Property(int, notify=changed)
    def steps(self) -> int:
        return self._asked.steps

    @Property(bool, notify=changed)
    def compact(self) -> bool:
        return self._asked.compact

    @Property(bool, notify=changed)
    def hasNext(self) -> bool:
        return self._asked.has_next

    @Property(bool, notify=changed)
    def hasPrevious(self) -> bool:
        return self._asked.has_previous

    @Property(bool, notify=changed)
    def types(self) -> bool:
        return self._asked.keyboard != ""

    @Property(str, notify=changed)
    def forward(self) -> str:
        return self._asked.forward

    @Property(bool, notify=changed)
    def answers(self) -> bool:
        return self._asked.answers

    @Slot(int)
    def fit(self, answers: int) -> None:
        """Hear how many answers there is room for."""
        if answers != self.capacity and answers > 0:
            self.capacity = answers
            self.fitted.emit()

    @Slot(str)
    def choose(self, answer: str) -> None:
        self.wished.emit(flow.Choose(answer=answer))

    @Slot()
    def goOn(self) -> None:
        self.wished.emit(flow.GoOn())
