"""Who sits where: the first thing a clerk sees."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from branch.domain.configuration import Branch
from branch.domain.counter import CounterState, CounterStatus
from branch.ui.theme import Theme
from counter.names import clerk_name, counter_name, screen_language
from counter.panels.buttons import PressButton
from counter.panels.choice import ChoiceBox
from counter.panels.notice import Notice
from counter.panels.scrolled import scrolling_page
from counter.panels.secret_field import SecretField

translate = QCoreApplication.translate


class SignIn(QWidget):
    """Clerk and counter to choose. Emits ``chosen`` with counter, clerk and secret."""

    chosen = Signal(str, str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._shown: object = None
        self._branch_name = QLabel()
        self._branch_name.setProperty("role", "muted")
        self._branch_name.setWordWrap(True)
        title = QLabel(translate("SignIn", "Sign in"))
        title.setProperty("role", "heading")
        self.clerk = self._field("clerk", translate("SignIn", "Clerk"))
        self.counter = self._field("counter", translate("SignIn", "Counter"))
        self.secret = SecretField(self._choose)
        self._secrets: frozenset[str] = frozenset()
        self.clerk.currentIndexChanged.connect(self._ask_for_secret)
        self.button = PressButton(translate("SignIn", "Sign in"))
        self.button.setObjectName("sign-in")
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self._choose)
        self.notice = Notice("sign-in-notice")
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.spaceL] * 4)
        column.setSpacing(theme.spaceS)
        column.addWidget(title)
        column.addWidget(self._branch_name)
        column.addSpacing(theme.spaceM)
        for field in (self.clerk, self.counter):
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(theme.spaceS)
        column.addWidget(self.secret.label)
        column.addWidget(self.secret)
        column.addSpacing(theme.spaceM)
        column.addWidget(self.button)
        outer = scrolling_page(self)
        outer.setContentsMargins(*[theme.spaceM] * 4)
        outer.addStretch(1)
        outer.addWidget(card)
        outer.addWidget(self.notice)
        outer.addStretch(2)

    def _field(self, name: str, words: str) -> QComboBox:
        field = ChoiceBox()
        field.setObjectName(name)
        field.setAccessibleName(words)
        for key in ("Return", "Enter"):
            enter = QShortcut(QKeySequence(key), field)
            enter.setContext(Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(self._choose)
        return field

    def show_branch(
        self,
        branch: Branch,
        counters: Mapping[str, CounterStatus],
        secrets: frozenset[str] = frozenset(),
    ) -> None:
        """Offer the clerks and counters of the branch; what was chosen stays chosen.

        ``secrets`` are the clerks that sign in with a PIN or password.
        """
        self._secrets = secrets
        self._ask_for_secret()
        shown = (branch, tuple(sorted((c.counter, c.clerk or "") for c in counters.values())))
        if shown == self._shown:
            return
        self._shown = shown
        self._branch_name.setText(branch.words(branch.names, screen_language()))
        taken = {
            status.counter: status.clerk
            for status in counters.values()
            if status.state is not CounterState.CLOSED and status.clerk
        }
        free_clerk = next((c for c in branch.clerks if c not in taken.values()), "")
        free_counter = next((c for c in branch.counters if c not in taken), "")
        self._fill(self.clerk, {c: clerk_name(branch, c) for c in branch.clerks}, free_clerk)
        places = {c: _place(branch, c, taken.get(c)) for c in branch.counters}
        self._fill(self.counter, places, free_counter)
        self._ask_for_secret()

    def choose(self, counter: str, clerk: str) -> None:
        """Have these two chosen, for somebody who only has to give the PIN."""
        for field, key in ((self.clerk, clerk), (self.counter, counter)):
            field.setCurrentIndex(max(0, field.findData(key)))

    def _ask_for_secret(self) -> None:
        asked = self.clerk.currentData() in self._secrets
        if asked is self.secret.isHidden():
            self.secret.clear()
        self.secret.show_asked(asked)

    def _fill(self, field: QComboBox, entries: dict[str, str], first: str) -> None:
        chosen = field.currentData() or first
        blocker = QSignalBlocker(field)
        field.clear()
        for key, words in entries.items():
            field.addItem(words, key)
        field.setCurrentIndex(max(0, field.findData(chosen)))
        blocker.unblock()

    def _choose(self) -> None:
        counter, clerk = self.counter.currentData(), self.clerk.currentData()
        asked = clerk in self._secrets
        if asked and not self.secret.text():
            self.secret.setFocus()
        elif counter and clerk:
            self.notice.tell("")
            self.chosen.emit(counter, clerk, self.secret.text() if asked else "")
            self.secret.clear()


def _place(branch: Branch, counter: str, clerk: str | None) -> str:
    name = counter_name(branch, counter)
    if clerk is None:
        return name
    text = translate("SignIn", "{counter} ({clerk} sits there)")
    return text.format(counter=name, clerk=clerk_name(branch, clerk))
