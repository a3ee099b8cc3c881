"""What people tell one another, above everything else in the window: messages and calls for help.

A call for help is silent: no sound, and the window that sent it shows one quiet line. All other
windows of the branch show it until somebody is on the way and until it is switched off.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from branch.domain.configuration import Branch
from branch.domain.permissions import Permission
from branch.domain.staff_call import StaffCall
from branch.domain.supervising_state import Emergency, Message
from branch.ui.theme import Theme
from counter.lookout import BranchNow
from counter.names import clerk_name, counter_name
from counter.panels.buttons import PressButton
from counter.style import align_leading

translate = QCoreApplication.translate


class PeopleBar(QWidget):
    """Emits what was pressed, with the id of the message or of the call for help."""

    read = Signal(str)
    accepted = Signal(str)
    ended = Signal(str)
    answered = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("people")
        self._theme = theme
        self._shown: object = None
        self._keys: frozenset[str] = frozenset()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.spaceM, theme.spaceS, theme.spaceM, 0)
        self._column.setSpacing(theme.spaceS)
        self._rows: list[QWidget] = []
        self._here = True
        self.own = ""
        """What is said of a call for help from this very window."""
        self.hide()

    def show_now(self, now: BranchNow | None, clerk: str | None, *, locked: bool) -> None:
        """Show what concerns the clerk; a locked window shows no words and takes no answer."""
        mine = [m for m in now.messages if m.clerk == clerk and not locked] if now else []
        calls = now.emergencies if now and clerk else ()
        kiosks = now.staff_calls if now and clerk else ()
        wanted = (tuple(mine), tuple(calls), kiosks, clerk, locked, now.branch if now else None)
        if wanted == self._shown:
            return
        self._shown = wanted
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = []
        self.own = ""
        if now is not None and clerk is not None:
            for call in calls:
                self._show_call(now.branch, call, clerk, locked)
            for kiosk in kiosks:
                self._show_staff_call(kiosk, locked)
            for message in mine:
                self._show_message(now.branch, message)
        self.show_here(self._here)
        keys = frozenset([*(m.id for m in mine), *(c.id for c in calls), *(k.id for k in kiosks)])
        if keys - self._keys and self._rows:
            QAccessible.updateAccessibility(
                QAccessibleEvent(self._rows[0], QAccessible.Event.Alert)
            )
        self._keys = keys

    @property
    def loud(self) -> bool:
        """There is more than a call for help from this window, which makes no show of itself."""
        return len(self._rows) > bool(self.own)

    def show_here(self, here: bool) -> None:
        """Be seen while there is something to see, unless there is no place for it."""
        self._here = here
        self.setVisible(here and bool(self._rows))

    def _show_call(self, branch: Branch, call: Emergency, clerk: str, locked: bool) -> None:
        own = call.clerk == clerk
        comes = f"\u2068{clerk_name(branch, call.accepted_by)}\u2069" if call.accepted_by else ""
        if own:
            words = (
                translate("People", "{name} is on the way.").format(name=comes)
                if comes
                else translate("People", "Passed on.")
            )
        else:
            text = (
                translate("People", "{clerk} at {counter} needs help. {name} is on the way.")
                if comes
                else translate("People", "{clerk} at {counter} needs help.")
            )
            words = text.format(
                clerk=f"\u2068{clerk_name(branch, call.clerk)}\u2069",
                counter=counter_name(branch, call.counter),
                name=comes,
            )
        if own:
            self.own = words
        row = self._row(words, "facts" if own else "refusal", f"help-{call.counter}")
        if locked:
            return
        if not own and not comes:
            self._button(row, "help-accept", translate("People", "I am coming"), self._accept(call))
        may = branch.permits(clerk, Permission.SUPERVISE)
        if own or call.accepted_by == clerk or may:
            self._button(row, "help-end", translate("People", "Switch off"), self._end(call))

    def _show_staff_call(self, call: StaffCall, locked: bool) -> None:
        words = translate("People", "Somebody at the ticket kiosk asks for staff ({name}).")
        words = words.format(name=f"\u2068{call.device}\u2069")
        row = self._row(words, "notice", f"staff-call-{call.device}")
        if not locked:
            going = translate("People", "I am going")
            self._button(row, "staff-call-answer", going, lambda: self.answered.emit(call.id))

    def _show_message(self, branch: Branch, message: Message) -> None:
        by = f"\u2068{clerk_name(branch, message.by)}\u2069"
        text = translate("People", "{name}: {text}")
        words = text.format(name=by, text=f"\u2068{message.text}\u2069")
        row = self._row(words, "notice", "message")
        self._button(
            row, "message-read", translate("People", "Read"), lambda: self.read.emit(message.id)
        )

    def _accept(self, call: Emergency) -> Callable[[], None]:
        return lambda: self.accepted.emit(call.id)

    def _end(self, call: Emergency) -> Callable[[], None]:
        return lambda: self.ended.emit(call.id)

    def _row(self, words: str, role: str, name: str) -> QFrame:
        row = QFrame()
        row.setAccessibleName(words)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._theme.spaceS)
        label = QLabel(words)
        label.setObjectName(name)
        label.setProperty("role", role)
        label.setWordWrap(True)
        align_leading(label)
        label.setTextFormat(Qt.TextFormat.PlainText)
        line.addWidget(label, 1)
        self._column.addWidget(row)
        self._rows.append(row)
        return row

    def _button(self, row: QFrame, name: str, words: str, pressed: Callable[[], None]) -> None:
        button = PressButton(words)
        button.setObjectName(name)
        button.clicked.connect(pressed)
        layout = row.layout()
        assert layout is not None
        layout.addWidget(button)
