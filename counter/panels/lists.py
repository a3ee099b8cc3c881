"""Who waits, who is parked, who was missed: three lists under tabs, followed live.

A row is chosen with the arrow keys and Enter, or by mouse and the button below.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from branch.domain.configuration import Standing
from branch.domain.hours import local
from branch.domain.ticket import State, Ticket
from branch.ui.list_model import ListModel
from branch.ui.theme import Theme
from branch.ui.wait_words import called_about
from counter.names import service_name, standing_name
from counter.panels.buttons import ActionButton
from counter.session import Action, Scene, over_target, refusal, waited_s
from counter.shortcuts import LIST_KEYS, Keys
from counter.words import duration, refusal_words
from counter.words_alone import nobody_words
from counter.words_paper import reprint_fact

translate = QCoreApplication.translate

_Index = QModelIndex | QPersistentModelIndex
_NATIVE = QKeySequence.SequenceFormat.NativeText
_LEAST_ROWS = 3
_BUTTONS_IN_A_LINE = 2
_ONLY_WITH_A_ROW = frozenset({Action.CANCEL, Action.DETAILS, Action.REPRINT, Action.UNDO_CHECK_IN})


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketRow:
    """One line of a list, in words."""

    ticket: str
    number: str
    service: str
    note: str
    waited: str
    late: bool = False


class TicketRows(ListModel[TicketRow]):
    """The rows of a list; what the delegate paints is also what a screen reader says."""

    def __init__(self) -> None:
        super().__init__(TicketRow, lambda row: row.ticket)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.rows[index.row()]
            return ", ".join(
                part for part in (row.number, row.note, row.service, row.waited) if part
            )
        return super().data(index, role)


class RowPainter(QStyledItemDelegate):
    """Number, service, time: in that order, mirrored where the language reads from the right."""

    def __init__(self, theme: Theme, rows: TicketRows) -> None:
        super().__init__()
        self._theme = theme
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(120, self._theme.target)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = self._rows.rows[index.row()]
        painter.save()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette = QApplication.palette()
        role = QPalette.ColorRole.Text
        if state & QStyle.StateFlag.State_Selected:
            colours = self._theme.colours
            painter.fillRect(rect, self._theme.soft)
            painter.setPen(colours.softText)
        else:
            painter.setPen(palette.color(role))
        gap = self._theme.spaceS
        inner = rect.adjusted(gap, 0, -gap, 0)
        bold = QFont(QApplication.font())
        bold.setBold(True)
        painter.setFont(bold)
        number_width = painter.fontMetrics().horizontalAdvance("MM0000")
        self._cell(painter, option, inner, 0, number_width, row.number)
        painter.setFont(QApplication.font())
        # A little more than measured: shaped letters may need a pixel that their sum does not.
        time_width = QFontMetrics(bold).horizontalAdvance(row.waited) + gap
        middle = inner.width() - number_width - time_width - 2 * gap
        words = f"{row.note} · {row.service}" if row.note else row.service
        self._cell(painter, option, inner, number_width + gap, middle, words)
        if row.late:
            painter.setFont(bold)
        if row.late and not state & QStyle.StateFlag.State_Selected:
            painter.setPen(self._theme.colours.danger)
        elif not state & QStyle.StateFlag.State_Selected:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        self._cell(painter, option, inner, inner.width() - time_width, time_width, row.waited)
        painter.restore()

    def _cell(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        inner: QRect,
        left: int,
        width: int,
        words: str,
    ) -> None:
        direction: Qt.LayoutDirection = option.direction
        cell = QRect(inner.left() + left, inner.top(), max(0, width), inner.height())
        cell = QStyle.visualRect(direction, inner, cell)
        side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, cell.width())
        painter.drawText(cell, side | Qt.AlignmentFlag.AlignVCenter, text)


class RowsView(QListView):
    """Shows which row the keys act on as soon as it has the keyboard.

    By itself a list takes its first row then, and does not highlight it.
    """

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Highlight the current row; without one it is the first."""
        if not self.selectionModel().hasSelection():
            here = self.currentIndex()
            self.setCurrentIndex(here if here.isValid() else self.model().index(0, 0))


class TicketList(QWidget):
    """One list with its actions. Emits ``pressed`` with the action and the ticket.

    ``begins_chosen`` highlights the first row, which the key of its action is about then.
    """

    pressed = Signal(object, str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        title: str,
        actions: Sequence[ActionButton],
        *,
        begins_chosen: bool = True,
    ) -> None:
        super().__init__()
        self._begins_chosen = begins_chosen
        self.rows = TicketRows()
        self.buttons = tuple(actions)
        self._tickets: dict[str, Ticket] = {}
        self._shown: tuple[Scene, datetime] | None = None
        self.view = RowsView()
        self.view.setObjectName(name)
        self.view.setAccessibleName(title)
        self.view.setModel(self.rows)
        self.view.setItemDelegate(RowPainter(theme, self.rows))
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # What is above keeps its height; the list has the rest, whatever it would like.
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.view.setMinimumHeight(theme.target * _LEAST_ROWS)
        self._empty = QLabel()
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._places = QStackedWidget()
        self._places.addWidget(self._empty)
        self._places.addWidget(self.view)
        self.view.selectionModel().currentChanged.connect(self._mark_buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spaceXs)
        column.addWidget(self._places, 1)
        line = QGridLayout()
        line.setSpacing(theme.spaceXs)
        for place, button in enumerate(self.buttons):
            line.addWidget(button, *divmod(place, _BUTTONS_IN_A_LINE))
            button.clicked.connect(self._teller(button.action))
        column.addLayout(line)
        for key in ("Return", "Enter"):
            enter = QShortcut(QKeySequence(key), self.view)
            enter.setContext(Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(self._teller(self.buttons[0].action))

    @property
    def chosen(self) -> Ticket | None:
        """The ticket of the current row."""
        row = self.view.currentIndex().row()
        rows = self.rows.rows
        return self._tickets.get(rows[row].ticket) if 0 <= row < len(rows) else None

    def show_tickets(
        self, scene: Scene, tickets: Sequence[Ticket], now: datetime, empty: str
    ) -> None:
        """Show these tickets, or the words for none."""
        self._empty.setText(empty)
        self._places.setCurrentIndex(1 if tickets else 0)
        self._tickets = {ticket.id: ticket for ticket in tickets}
        self._shown = scene, now
        self.rows.set_rows([ticket_row(scene, ticket, now) for ticket in tickets])
        if self._begins_chosen:
            self.view.show_chosen()
        self._mark_buttons()

    def choose_none(self) -> None:
        """Let go of the chosen row."""
        self.view.setCurrentIndex(QModelIndex())

    def _mark_buttons(self) -> None:
        if self._shown is None:
            return
        scene, now = self._shown
        target = self.chosen
        for button in self.buttons:
            error = refusal(scene, button.action, now, target) if target else None
            words = refusal_words(error, scene.branch) if error else ""
            button.show_refusal(error, words)
            needed = target is not None or button.action not in _ONLY_WITH_A_ROW
            if button.action is Action.UNDO_CHECK_IN:
                needed = target is not None and bool(target.appointment)
            button.setVisible(bool(self._tickets) and needed)

    def _teller(self, action: Action) -> Callable[[], None]:
        def tell() -> None:
            if self.chosen is not None:
                self.pressed.emit(action, self.chosen.id)
            elif self.rows.rows:
                self.view.setCurrentIndex(self.rows.index(0, 0))
                self.view.setFocus()

        return tell


class Lists(QWidget):
    """The three lists. Emits ``pressed`` with the action and the ticket."""

    pressed = Signal(object, str)

    def __init__(self, theme: Theme, keys: Keys) -> None:
        super().__init__()
        self._tabs = QTabBar()
        self._tabs.setObjectName("lists")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(translate("Lists", "Lists of tickets"))
        self._pages = QStackedWidget()
        # Without keys: theirs are for the ticket at the counter.
        cancel = ActionButton(Action.CANCEL)
        cancel.setObjectName("cancel-listed")
        cancel.setProperty("role", "danger")
        look, look_parked = ActionButton(Action.DETAILS), ActionButton(Action.DETAILS)
        for button in (look, look_parked):
            button.setObjectName("details-listed")
        undo = ActionButton(Action.UNDO_CHECK_IN, keys[Action.UNDO_CHECK_IN])
        self.waiting = TicketList(
            theme,
            "waiting-list",
            translate("Lists", "Waiting"),
            [
                ActionButton(Action.CALL, keys[Action.CALL]),
                look,
                cancel,
                ActionButton(Action.REPRINT, keys[Action.REPRINT]),
                undo,
            ],
            begins_chosen=False,  # usually nobody is chosen here: the call rule does it
        )
        self.parked = TicketList(
            theme,
            "parked-list",
            translate("Lists", "Parked"),
            [ActionButton(Action.RESUME, keys[Action.RESUME]), look_parked],
        )
        self.missed = TicketList(
            theme,
            "missed-list",
            translate("Lists", "Missed"),
            [ActionButton(Action.READMIT, keys[Action.READMIT])],
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spaceXs)
        column.addWidget(self._tabs)
        column.addWidget(self._pages, 1)
        for place, page in enumerate((self.waiting, self.parked, self.missed)):
            self._tabs.addTab("")
            self._tabs.setTabToolTip(place, QKeySequence(LIST_KEYS[place]).toString(_NATIVE))
            key = QShortcut(QKeySequence(LIST_KEYS[place]), self)
            key.activated.connect(partial(self._turn_to, place))
            self._pages.addWidget(page)
            page.pressed.connect(self.pressed)
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self._tabs.currentChanged.connect(self._again)
        self._scene: Scene | None = None
        self._now: datetime | None = None

    def _turn_to(self, place: int) -> None:
        self._tabs.setCurrentIndex(place)
        page = self._pages.widget(place)
        if isinstance(page, TicketList):
            page.view.setFocus()

    def start_over(self) -> None:
        """Forget which list and row the last clerk had chosen."""
        self._scene = self._now = None
        self._tabs.setCurrentIndex(0)
        for page in (self.waiting, self.parked, self.missed):
            page.choose_none()

    def show_scene(self, scene: Scene, now: datetime) -> None:
        """Show who waits, who is parked and who was missed."""
        self._scene, self._now = scene, now
        for place, (words, count) in enumerate(
            (
                (translate("Lists", "Waiting"), scene.waiting),
                (translate("Lists", "Parked"), len(scene.parked)),
                (translate("Lists", "Missed"), len(scene.missed)),
            )
        ):
            self._tabs.setTabText(place, f"{words} {count}")
        self._again()

    def _again(self) -> None:
        scene, now = self._scene, self._now
        if scene is None or now is None:
            return
        match self._pages.currentWidget():
            case self.waiting:
                nobody = translate("Lists", "Nobody is waiting.")
                empty = nobody_words() if scene.alone else nobody
                self.waiting.show_tickets(scene, scene.offered, now, empty)
            case self.parked:
                empty = translate("Lists", "Nobody is parked here.")
                self.parked.show_tickets(scene, scene.parked, now, empty)
            case self.missed:
                empty = translate("Lists", "Nobody was missed lately.")
                self.missed.show_tickets(scene, scene.missed, now, empty)


def ticket_row(scene: Scene, ticket: Ticket, now: datetime) -> TicketRow:
    """Return the line of a ticket in any of the lists."""
    marks = [] if ticket.standing is Standing.ORDINARY else [standing_name(ticket.standing)]
    if ticket.assistance:
        marks.append(translate("Lists", "needs help"))
    if ticket.party_size > 1:
        marks.append(translate("Lists", "{count} people").format(count=ticket.party_size))
    if again := reprint_fact(ticket, now):
        marks.append(again)
    late = over_target(scene.branch, ticket, now)
    if late:
        marks.append(translate("Lists", "too long"))
    return TicketRow(
        ticket=ticket.id,
        number=ticket.number,
        service=service_name(scene.branch, ticket.service),
        note=", ".join(marks),
        waited=_times(scene, ticket, now),
        late=late,
    )


def _times(scene: Scene, ticket: Ticket, now: datetime) -> str:
    """Say when the ticket is called, where that is foretold, and how long it has waited."""
    waited = duration(waited_s(ticket, now))
    due = scene.due.get(ticket.id)
    if due is None or ticket.state is not State.WAITING:
        return waited
    return f"{called_about(local(scene.branch, max(due, now)))} · {waited}"
