"""Who sits at this window: locking it and unlocking it, the messages to its clerk, calls for help.

It stands beside ``CounterWindow`` and adds its parts to it: the bar above everything, the page of
the lock, and the button with what is not done every day. A window whose clerk has a PIN or password
locks itself when nobody has touched the computer for as long as the branch says.
"""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from branch.desk.port import Desk
from branch.domain.clock import monotonic_ns
from branch.domain.errors import BranchError
from branch.domain.permissions import Permission
from branch.store.changes import Changes
from branch.ui.theme import Theme
from counter.idle import idle_s
from counter.panels.about import ABOUT_KEY, about_box
from counter.panels.buttons import PressButton
from counter.panels.lock import LockPage
from counter.panels.people_bar import PeopleBar
from counter.seat import Seat
from counter.shortcuts import Beside, Keys
from counter.supervisor import SupervisorWindow
from counter.words import refusal_words

translate = QCoreApplication.translate


class Attendance(QObject):
    """The parts of one window that are about people. ``idle_s`` is how long nobody did anything."""

    room_changed = Signal()
    """``needs_room`` is another: a narrow strip has no place for a message or for the lock."""

    quiet = Signal(str)
    """What became of a call for help from here, to be said without a show."""

    def __init__(
        self,
        window: QWidget,
        seat: Seat,
        theme: Theme,
        keys: Keys,
        *,
        outer: QBoxLayout,
        pages: QWidget,
        idle_s: Callable[[], float | None] = idle_s,
    ) -> None:
        super().__init__(window)
        self._window, self._seat, self._pages = window, seat, pages
        self._idle_s = idle_s
        self.needs_room = False
        self._said = ""
        self.bar = PeopleBar(theme)
        self.lock = LockPage(theme)
        self.more = _MoreButton(window)
        outer.insertWidget(0, self.bar)
        outer.addWidget(self.lock)
        self.lock.hide()
        self.more.offer("lock", translate("People", "Lock"), keys[Beside.LOCK], self._lock_by_hand)
        self.more.offer(
            "help", translate("People", "Call for help"), keys[Beside.HELP], self._call_for_help
        )
        self._supervise = self.more.offer(
            "supervise",
            translate("Supervisor", "Supervisor"),
            keys[Beside.SUPERVISOR],
            self._open_supervisor,
        )
        words = translate("About", "About this program")
        self.more.offer("show-about", words, ABOUT_KEY, self._show_about)
        self._theme = theme
        self._supervisor: SupervisorWindow | None = None
        self.lock.chosen.connect(self._back)
        self.bar.read.connect(self._read)
        self.bar.accepted.connect(self._accept)
        self.bar.ended.connect(self._end)
        self.bar.answered.connect(self._answer)
        seat.changed.connect(self._changed)
        seat.rejected.connect(self._rejected)
        seat.hall.looked.connect(self._changed)
        seat.hall.ticked.connect(self._look_at_the_clock)

    def _changed(self) -> None:
        seat = self._seat
        now = seat.hall.now
        self.bar.show_now(now, seat.clerk if seat.scene else None, locked=seat.locked)
        locked = seat.locked and seat.scene is not None and now is not None
        if seat.scene is not None and now is not None and locked:
            self.lock.begin(seat.scene, seat.hall.secrets)
        if locked == self.lock.isHidden():
            self.lock.setVisible(locked)
            self._pages.setVisible(not locked)
            if locked:
                self.lock.take_focus()
            else:
                self.lock.forget()
        if self.bar.own and self.bar.own != self._said:
            self.quiet.emit(self.bar.own)
        self._said = self.bar.own
        needs_room = locked or self.bar.loud
        if needs_room is not self.needs_room:
            self.needs_room = needs_room
            self.room_changed.emit()
        self.more.setEnabled(seat.scene is not None and not locked)
        may = (
            now is not None
            and seat.scene is not None
            and not locked
            and now.branch.permits(seat.clerk or "", Permission.SUPERVISE)
        )
        self._supervise.setVisible(may)
        if not may and self._supervisor is not None:
            self._supervisor.close()

    def _open_supervisor(self) -> None:
        if not self._supervise.isVisible():
            return
        if self._supervisor is None:
            self._supervisor = SupervisorWindow(self._seat, self._theme)
            self.destroyed.connect(self._supervisor.deleteLater)
        self._supervisor.open()

    def _show_about(self) -> None:
        box = about_box(self._window, self._seat.hall.now)
        box.finished.connect(box.deleteLater)
        box.open()

    def _look_at_the_clock(self) -> None:
        seat = self._seat
        now = seat.hall.now
        if now is None or seat.clerk not in seat.hall.secrets or seat.locked or seat.scene is None:
            return
        allowed = now.branch.sign_in.lock_after_min * 60
        since_press = (monotonic_ns() - seat.pressed_at_ns) / 1e9
        computer = self._idle_s()
        idle = since_press if computer is None else min(computer, since_press)
        if allowed and idle >= allowed:
            seat.lock(idle=True)

    def _lock_by_hand(self) -> None:
        if self._seat.scene is not None:
            self._seat.lock(idle=False)

    def _back(self, clerk: str, secret: str) -> None:
        seat = self._seat
        if clerk == seat.clerk:
            seat.unlock(secret)
        elif seat.counter is not None:
            seat.sign_in(seat.counter, clerk, secret)

    def _rejected(self, error: BranchError) -> None:
        scene = self._seat.scene
        if scene is not None:
            self.lock.begin(scene, self._seat.hall.secrets)  # a PIN may be asked for only now
            self.lock.notice.refuse(refusal_words(error, scene.branch))
            self.lock.take_focus()

    def _call_for_help(self) -> None:
        seat, operation = self._seat, str(uuid4())
        counter, clerk = seat.counter, seat.clerk
        if counter is not None and clerk is not None and not seat.locked:
            self._do(
                lambda desk: desk.raise_emergency(counter=counter, clerk=clerk, operation=operation)
            )

    def _read(self, message: str) -> None:
        clerk, operation = self._seat.clerk or "", str(uuid4())
        self._do(lambda d: d.read_message(message=message, clerk=clerk, operation=operation))

    def _accept(self, emergency: str) -> None:
        clerk, operation = self._seat.clerk or "", str(uuid4())
        self._do(
            lambda d: d.accept_emergency(emergency=emergency, clerk=clerk, operation=operation)
        )

    def _answer(self, staff_call: str) -> None:
        clerk, operation = self._seat.clerk or "", str(uuid4())
        self._do(
            lambda d: d.answer_staff_call(staff_call=staff_call, clerk=clerk, operation=operation)
        )

    def _end(self, emergency: str) -> None:
        clerk, operation = self._seat.clerk or "", str(uuid4())
        self._do(lambda d: d.end_emergency(emergency=emergency, clerk=clerk, operation=operation))

    def _do(self, work: Callable[[Desk], Changes]) -> None:
        self._seat.hall.submit(work, lambda _changes: None, self._refused)

    def _refused(self, error: Exception) -> None:
        """Said where the window answers: help that did not go out must not look as if it had."""
        if not isinstance(error, BranchError):
            raise error
        self._seat.refused.emit(None, error)


class _MoreButton(PressButton):
    """What is not done every day; each entry has a key that works without the menu."""

    def __init__(self, window: QWidget) -> None:
        super().__init__("⋯")
        self._host = window
        words = translate("People", "More")
        self.setObjectName("more")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self._menu = QMenu(self)
        self.clicked.connect(self._open)

    def offer(self, name: str, words: str, key: str, pressed: Callable[[], None]) -> QAction:
        """Add an entry."""
        action = QAction(words, self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        action.setAutoRepeat(False)
        action.triggered.connect(pressed)
        self._menu.addAction(action)
        self._host.addAction(action)
        return action

    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
