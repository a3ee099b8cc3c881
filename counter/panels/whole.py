"""The whole counter on one page: head, ticket, actions, lists, figures and what is in the way.

In a narrow window the lists lie below the ticket, in a wide one beside it. A form takes the place
of the lists while it is open.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from branch.ui.theme import Theme
from counter.lookout import BranchNow
from counter.names import clerk_name, counter_name
from counter.panels.actions import Actions
from counter.panels.answer import Answer
from counter.panels.buttons import ActionButton
from counter.panels.form import Form
from counter.panels.lists import Lists
from counter.panels.notice import Notice
from counter.panels.paper_note import PaperNote
from counter.panels.ticket_card import TicketCard
from counter.session import Action, Scene, Stage, refusal
from counter.shortcuts import Keys
from counter.style import align_leading
from counter.words import figures_words, refusal_words
from counter.words_alone import away_words, waiting_words

translate = QCoreApplication.translate

WIDE_EMS = 52


class Whole(QScrollArea):
    """Emits ``pressed`` with the action and the listed ticket it is about, empty for none."""

    pressed = Signal(object, str)

    def __init__(self, theme: Theme, keys: Keys) -> None:
        super().__init__()
        self._theme = theme
        self._title, self._person = QLabel(), _quiet("signed-in")
        self._title.setProperty("role", "title")
        for label in (self._title, self._person):
            align_leading(label)
        self._break = ActionButton(Action.START_BREAK, keys[Action.START_BREAK])
        self._close = ActionButton(Action.CLOSE, keys[Action.CLOSE])
        for button in (self._break, self._close):
            button.clicked.connect(self._pressed_in_head)
        self.card = TicketCard(theme)
        self.steps = Actions(theme, keys)
        self.steps.pressed.connect(lambda action: self.pressed.emit(action, ""))
        self.answer = Answer(theme, keys[Action.UNDO])
        self.lists = Lists(theme, keys)
        self.lists.pressed.connect(self.pressed)
        self._paper = PaperNote()
        self._figures, self._unsent = _quiet("figures"), _quiet("unsent")
        for label in (self._figures, self._unsent):
            label.setWordWrap(True)
        self._away = Notice("away")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._person)
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.spaceS)
        self._head.addLayout(names, 1)
        self._head.addWidget(self._break)
        self._head.addWidget(self._close)
        here = QVBoxLayout()
        here.setSpacing(theme.spaceS)
        for part in (self.card, self.steps, self.answer):
            here.addWidget(part)
        here.addStretch(1)
        self._below = QStackedWidget()
        self._below.addWidget(self.lists)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(theme.spaceM)
        self._body.addLayout(here)
        self._body.addWidget(self._below, 1)
        work = QWidget()
        work.setProperty("role", "page")
        column = QVBoxLayout(work)
        column.setContentsMargins(*[theme.spaceM] * 4)
        column.setSpacing(theme.spaceM)
        column.addLayout(self._head)
        column.addWidget(self._away)
        column.addLayout(self._body, 1)
        for below in (self._paper, self._figures, self._unsent):
            column.addWidget(below)
        self.setWidget(work)

    def add_to_head(self, button: QWidget) -> None:
        """Put one more button at the end of the head."""
        self._head.addWidget(button)

    def in_order(self, last_of_head: QWidget) -> tuple[QWidget, ...]:
        """Return the parts as they are read, for the Tab key."""
        head = (self._break, self._close, last_of_head)
        return (*head, self.card, self.steps, self.answer, self.lists)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= WIDE_EMS * self._theme.bodySize
        sideways = QBoxLayout.Direction.LeftToRight
        self._body.setDirection(sideways if wide else QBoxLayout.Direction.TopToBottom)
        self._body.setStretch(0, 1 if wide else 0)

    def show_scene(self, scene: Scene, now: datetime, note: int | None) -> None:
        """Show what the counter looks at; ``note`` is in how many seconds it calls by itself."""
        branch, status = scene.branch, scene.status
        self._title.setText(counter_name(branch, status.counter))
        self._person.setText(clerk_name(branch, status.clerk or ""))
        self.card.show_scene(scene, now, note)
        self.steps.show_scene(scene, now)
        self.lists.show_scene(scene, now)
        self._figures.setText(figures_words(scene.figures))
        self._figures.setVisible(bool(scene.figures.served))
        self._break.setVisible(scene.stage is not Stage.BREAK)
        for button in (self._break, self._close):
            error = refusal(scene, button.action, now)
            button.show_refusal(error, refusal_words(error, scene.branch) if error else "")

    def show_hall(self, now: BranchNow | None) -> None:
        """Show what keeps the branch's messages and paper, if anything does."""
        self._away.refuse(away_words(now) if now else "")
        count = now.unsent.count if now and not now.away else 0
        words = translate("Window", "Events not yet at the server: {count}. Calls go on as always.")
        unsent = words.format(count=count) if count else waiting_words(now) if now else ""
        self._unsent.setText(unsent)
        self._unsent.setVisible(bool(unsent))
        self._paper.show_printers(now.printers if now else ())

    def show_form(self, form: Form) -> None:
        """Let the form stand where the lists do."""
        self._below.addWidget(form)
        self._below.setCurrentWidget(form)
        self.steps.show_others(False)

    def bring_into_view(self, form: Form) -> None:
        """Scroll to the form, once the layout has given it its place."""
        QTimer.singleShot(0, form, lambda: self.ensureWidgetVisible(form))

    def drop_form(self, form: Form) -> None:
        """Show the lists again."""
        self._below.removeWidget(form)
        form.deleteLater()
        self.steps.show_others(True)

    def _pressed_in_head(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            self.pressed.emit(button.action, "")


def _quiet(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("role", "muted")
    return label
