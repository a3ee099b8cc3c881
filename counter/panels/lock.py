"""The locked window: who comes back, or who takes over. The ticket stays where it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from branch.domain.configuration import Branch
from branch.ui.theme import Theme
from counter.names import clerk_name
from counter.panels.buttons import PressButton
from counter.panels.choice import ChoiceBox
from counter.panels.notice import Notice
from counter.panels.scrolled import scrolling_page
from counter.panels.secret_field import SecretField
from counter.session import Scene

translate = QCoreApplication.translate


class LockPage(QWidget):
    """Emits ``chosen`` with the clerk and what was typed."""

    chosen = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("lock")
        self.setProperty("role", "page")
        self._clerk = ""
        self._branch: Branch | None = None
        self._secrets: frozenset[str] = frozenset()
        title = QLabel(translate("Lock", "Locked"))
        title.setProperty("role", "heading")
        self.kept = QLabel()
        self.kept.setObjectName("lock-kept")
        self.kept.setProperty("role", "muted")
        self.kept.setWordWrap(True)
        self.clerk = ChoiceBox()
        self.clerk.setObjectName("lock-clerk")
        self.clerk.setAccessibleName(translate("SignIn", "Clerk"))
        label = QLabel(self.clerk.accessibleName())
        label.setBuddy(self.clerk)
        self.secret = SecretField(self._choose)
        self.button = PressButton("")
        self.button.setObjectName("unlock")
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self._choose)
        self.clerk.currentIndexChanged.connect(self._clerk_chosen)
        self.notice = Notice("lock-notice")
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.spaceL] * 4)
        column.setSpacing(theme.spaceS)
        for part in (title, self.kept, label, self.clerk, self.secret.label, self.secret):
            column.addWidget(part)
        column.addSpacing(theme.spaceM)
        column.addWidget(self.button)
        outer = scrolling_page(self)
        outer.setContentsMargins(*[theme.spaceM] * 4)
        outer.addStretch(1)
        outer.addWidget(card)
        outer.addWidget(self.notice)
        outer.addStretch(2)

    def begin(self, scene: Scene, secrets: frozenset[str]) -> None:
        """Ask the clerk of the scene, and offer the others."""
        branch, clerk = scene.branch, scene.status.clerk or ""
        if clerk != self._clerk or branch is not self._branch:
            self._clerk, self._branch = clerk, branch
            blocker = QSignalBlocker(self.clerk)
            self.clerk.clear()
            for name in branch.clerks:
                self.clerk.addItem(clerk_name(branch, name), name)
            self.clerk.setCurrentIndex(max(0, self.clerk.findData(clerk)))
            blocker.unblock()
        self._secrets = secrets
        self._clerk_chosen()
        text = translate("Lock", "{number} stays at this counter.")
        number = f"\u2068{scene.ticket.number}\u2069" if scene.ticket else ""
        self.kept.setText(text.format(number=number) if number else "")
        self.kept.setVisible(bool(number))

    def take_focus(self) -> None:
        """Put the keyboard where the answer is given."""
        (self.button if self.secret.isHidden() else self.secret).setFocus()

    def forget(self) -> None:
        """Keep nothing of what was typed, and choose the clerk again at the next lock."""
        self._clerk, self._branch = "", None
        self.secret.clear()
        self.notice.tell("")

    def _clerk_chosen(self) -> None:
        chosen = self.clerk.currentData()
        self.secret.show_asked(chosen in self._secrets)
        own = chosen == self._clerk
        words = translate("Lock", "Unlock") if own else translate("SignIn", "Sign in")
        self.button.setText(words)
        self.button.setAccessibleName(words)

    def _choose(self) -> None:
        clerk = self.clerk.currentData()
        if clerk in self._secrets and not self.secret.text():
            self.secret.setFocus()
        elif clerk:
            self.notice.tell("")
            self.chosen.emit(clerk, self.secret.text())
            self.secret.clear()
