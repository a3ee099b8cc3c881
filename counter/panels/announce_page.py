"""Where a supervisor writes to the whole room: a line for each language of the branch.

What is said and shown now stands above, as it was sent. A press that is repeated with the same
words is the same operation: the room does not hear it twice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSpinBox, QWidget

from branch.domain.announcing import LONGEST, MOST_MINUTES, clean
from branch.domain.configuration import Branch
from branch.ui.language import own_name, reads_right_to_left
from branch.ui.theme import Theme
from counter.panels.form import number
from counter.panels.supervisor_page import Page
from counter.panels.table import Table
from counter.style import align_leading

translate = QCoreApplication.translate

MINUTES = 5
MOST_TYPED = 1000
"""More than may be said: what is too long is refused in words, and never cut in silence."""


class AnnouncePage(Page):
    """The words per language, how long and where they are shown."""

    def __init__(self, theme: Theme, announce: Callable[[], None]) -> None:
        columns = (
            translate("Supervisor", "Until"),
            translate("Supervisor", "Where"),
            translate("Supervisor", "Words"),
        )
        now = translate("Supervisor", "Announced now")
        super().__init__(theme, Table(theme, "announced-table", now, columns))
        self.operation = str(uuid4())
        self._fields: dict[str, QLineEdit] = {}
        self._displays: tuple[str, ...] | None = None
        self._lines = QGridLayout()
        self._lines.setVerticalSpacing(theme.spaceXs)
        self._lines.setHorizontalSpacing(theme.spaceS)
        self._lines.setColumnStretch(1, 1)
        hint = QLabel(
            translate("Supervisor", "Write what everybody in the room shall hear and read:")
        )
        hint.setWordWrap(True)
        self._column.addWidget(hint)
        self._column.addLayout(self._lines)
        self.line()
        self._where = self.choice("announce-where", translate("Supervisor", "Where it is shown"))
        self._where.currentIndexChanged.connect(self._changed)
        self._minutes = self._minutes_field()
        self._button = self.button("announce", translate("Supervisor", "Announce"), announce)

    def offer(self, branch: Branch) -> None:
        """Have a line for each language of the branch, and each display to choose."""
        if tuple(self._fields) != branch.languages:
            self._write_in(branch.languages)
        displays = tuple(branch.displays)
        if displays != self._displays:
            self._displays = displays
            chosen = self._where.currentData()
            blocker = QSignalBlocker(self._where)
            self._where.clear()
            self._where.addItem(translate("Supervisor", "All displays"), "")
            for name in displays:
                self._where.addItem(name, name)
            self._where.setCurrentIndex(max(0, self._where.findData(chosen)))
            blocker.unblock()

    @property
    def texts(self) -> Mapping[str, str]:
        """What is written, by language; a language left empty is left out."""
        written = {code: field.text() for code, field in self._fields.items()}
        return {code: text for code, text in written.items() if clean(text)}

    @property
    def displays(self) -> tuple[str, ...]:
        """The display that was chosen; none means all."""
        return tuple(filter(None, [self._where.currentData()]))

    @property
    def minutes(self) -> int:
        return self._minutes.value()

    def sent(self) -> None:
        """Begin anew: what was written is announced."""
        for field in self._fields.values():
            field.clear()
        self._changed()

    def mend(self) -> None:
        """Put the keyboard where something is in the way: a text too long, or none."""
        fields = list(self._fields.values())
        long = [field for field in fields if len(clean(field.text())) > LONGEST]
        for field in (long or fields)[:1]:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _minutes_field(self) -> QSpinBox:
        words = translate("Supervisor", "Minutes")
        field = number(1, MOST_MINUTES, MINUTES)
        field.setObjectName("announce-minutes")
        for named in (field, field.lineEdit()):
            named.setAccessibleName(words)
        field.valueChanged.connect(self._changed)
        label = QLabel(words)
        label.setBuddy(field)
        self._add(label, 0)
        self._add(field, 0)
        return field

    def _write_in(self, languages: tuple[str, ...]) -> None:
        kept = {code: field.text() for code, field in self._fields.items()}
        while (item := self._lines.takeAt(0)) is not None:
            if gone := item.widget():
                gone.deleteLater()
        self._fields = {}
        for row, code in enumerate(languages):
            name = translate("Supervisor", "Words in {language}").format(language=own_name(code))
            field = QLineEdit(kept.get(code, ""))
            field.setObjectName(f"announce-{code}")
            field.setAccessibleName(name)
            field.setMaxLength(MOST_TYPED)
            right = reads_right_to_left(code)
            direction = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
            field.setLayoutDirection(direction)
            field.textChanged.connect(self._changed)
            field.returnPressed.connect(self._go_on)
            label = QLabel(own_name(code))
            label.setBuddy(field)
            align_leading(label)
            self._lines.addWidget(label, row, 0)
            self._lines.addWidget(field, row, 1)
            self._fields[code] = field
        way = [self.table, *self._fields.values(), self._where, self._minutes, self._button]
        for one, following in pairwise(way):
            QWidget.setTabOrder(one, following)

    def _go_on(self) -> None:
        """Enter goes to the next field; the room hears nothing before the button is pressed."""
        self.focusNextChild()

    def _changed(self) -> None:
        self.operation = str(uuid4())
