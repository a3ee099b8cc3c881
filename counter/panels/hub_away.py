"""While the branch's main computer does not answer: this one takes its place, after a question.

Shown to supervisors only, and only where the other computers have an address of this one. What is
asked is written down (``branch.store.wish``); the agent of this computer does it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMessageBox, QWidget

from branch.store.store import Store
from branch.store.wish import want_to_be_hub
from branch.ui.theme import Theme
from counter.overview import Overview
from counter.panels.buttons import PressButton
from counter.panels.notice import Notice
from counter.seat import Seat
from counter.words import isolated

translate = QCoreApplication.translate


class HubAway(QWidget):
    """One line with a button, while there is nobody to ask."""

    def __init__(self, theme: Theme, seat: Seat, notice: Notice) -> None:
        super().__init__()
        self._seat, self._notice = seat, notice
        self._told = ""
        self.setObjectName("hub-away")
        words = QLabel(translate("Supervisor", "The branch's main computer does not answer."))
        words.setWordWrap(True)
        button = PressButton(translate("Supervisor", "Make this the main computer"))
        button.setObjectName("become-hub")
        button.clicked.connect(self._ask)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.spaceS)
        line.addWidget(words, 1)
        line.addWidget(button)
        self.hide()

    def show_seen(self, seen: Overview) -> None:
        """Appear or go, and say why a wish could not be met."""
        self.setVisible(seen.may_be_hub)
        why_not = "" if seen.wish.by else seen.wish.why_not
        if why_not and why_not != self._told:
            text = translate("Supervisor", "This is not the main computer: {reason}")
            self._notice.refuse(text.format(reason=isolated(why_not)))
        self._told = why_not

    def _ask(self) -> None:
        box = hub_question(self)
        box.finished.connect(lambda pressed: self._answered(QMessageBox.StandardButton(pressed)))
        box.open()

    def _answered(self, pressed: QMessageBox.StandardButton) -> None:
        if pressed is not QMessageBox.StandardButton.Yes:
            return
        by = self._seat.clerk or ""

        def write(store: Store) -> None:
            with store.transaction() as connection:
                want_to_be_hub(connection, by)

        words = translate("Supervisor", "This becomes the main computer; it takes some seconds.")
        self._told = ""
        self._seat.hall.ask(write, lambda _: self._notice.tell(words), _raise)


def hub_question(parent: QWidget) -> QMessageBox:
    """Return the question, not shown yet; the safe answer is the one that Enter gives."""
    box = QMessageBox(parent)
    box.setObjectName("hub-question")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(translate("Supervisor", "Make this the branch's main computer?"))
    box.setInformativeText(
        translate(
            "Supervisor",
            "Only if the other one is broken or switched off, and at one computer only: two at the"
            " same time would call people twice. Tickets keep their numbers, new ones begin"
            " further up. PINs and passwords must be set anew. When the other one is back, it"
            " follows by itself, and what was done there is kept.",
        )
    )
    yes = box.addButton(QMessageBox.StandardButton.Yes)
    yes.setText(translate("Supervisor", "Make this the main computer"))
    yes.setObjectName("become-hub-yes")
    no = box.addButton(QMessageBox.StandardButton.Cancel)
    no.setText(translate("Supervisor", "Wait for the other one"))
    box.setDefaultButton(no)
    return box


def _raise(error: Exception) -> None:
    raise error
