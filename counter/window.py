"""The clerk's window: small, lives beside the clerk's own program, everything by keyboard.

It shows a ``Seat`` and tells it what was pressed; what is allowed is in ``session.py``, what is
said in ``words.py``, what a press asks first in ``presses.py``. As a strip (``panels/strip.py``) it
stays above all other windows and shows the next step alone, else all of it (``panels/whole.py``).

By hand: ``python -m counter --data FOLDER --sign-in clerk-1@1 --layout strip``.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QMoveEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from branch.domain.errors import BranchError
from branch.domain.ticket import Ticket
from branch.ui.theme import Theme
from counter.attendance import Attendance
from counter.auto_call import AutoCall
from counter.frames import Frames
from counter.handed_in import Homecoming
from counter.names import counter_name
from counter.panels.sign_in import SignIn
from counter.panels.strip import HEIGHT_EMS as STRIP_HEIGHT
from counter.panels.strip import WIDTH_EMS as STRIP_WIDTH
from counter.panels.strip import Strip
from counter.panels.whole import Whole
from counter.presses import Presses
from counter.seat import Seat
from counter.session import (
    UNDOABLE,
    Action,
    Scene,
    Stage,
)
from counter.shortcuts import KEYS, Beside, Keys
from counter.style import put_on
from counter.tab_order import order_keys
from counter.whereabouts import Layout
from counter.words import answer_words, refusal_words
from counter.words_alone import handed_in_words

translate = QCoreApplication.translate

WIDTH_EMS, HEIGHT_EMS = 33, 56
"""The usual size, in letters of the body: about 460 by 790 pixels on an ordinary screen."""
SETTLED_MS = 1000
"""So long after it was moved or sized last, its place is written down."""
TICKS_OF_WAITS = 5
"""Waits are said in minutes, so their rows are not redrawn at every second."""


class CounterWindow(QWidget):
    """One clerk's window. ``painted`` comes once, with the first useful frame."""

    painted = Signal()

    moved = Signal()
    """It has another layout, place or size."""

    def __init__(
        self,
        seat: Seat,
        theme: Theme,
        *,
        nickname: str,
        keys: Keys = KEYS,
    ) -> None:
        super().__init__()
        self.layout_now = Layout.FULL
        self._auto = AutoCall()
        self._homecoming = Homecoming()
        self._seat = seat
        self._theme, self._keys = theme, keys
        self._nickname = nickname
        self._seen = self._useful = False
        self._ticks = 0
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sign_in = SignIn(theme)
        self._whole = Whole(theme, keys)
        self._presses = Presses(seat, theme, self._whole)
        self._strip = Strip(theme, keys)
        self.frames = Frames(self)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self.moved)
        self._lay_out()
        put_on(self, theme)
        self.sign_in.chosen.connect(seat.sign_in)
        self._whole.pressed.connect(self._presses.press)
        self._strip.pressed.connect(self._presses.press)
        self._strip.enlarged.connect(partial(self.show_as, Layout.FULL))
        self._answers = (self._whole.answer, self._strip.answer)
        for answer in self._answers:
            answer.undone.connect(self._presses.undo)
        self._presses.opened.connect(self._asking)
        self._presses.closed.connect(self._asked)
        seat.changed.connect(self._changed)
        seat.refused.connect(self._refused)
        seat.done.connect(self._done)
        seat.given_up.connect(self._say_given_up)
        seat.hall.looked.connect(self._show_hall)
        seat.hall.ticked.connect(self._ask_for_time)
        self._changed()

    def press(self, action: Action) -> None:
        """Press the action's key from outside; what it asks first comes to the front."""
        if self._seat.locked:
            self._seat.press(action)  # refused in words where the lock is
            return
        self._presses.press(action)
        if self._presses.form is not None:
            self.raise_()
            self.activateWindow()

    def fit_to_screen(self) -> None:
        """Take the usual size, or what the screen has room for."""
        room = self.screen().availableGeometry().size()
        self.resize(self.sizeHint().boundedTo(room))

    def sizeHint(self) -> QSize:
        strip = self.frames.shown is Layout.STRIP
        ems = QSize(STRIP_WIDTH, STRIP_HEIGHT) if strip else QSize(WIDTH_EMS, HEIGHT_EMS)
        return ems * self._theme.bodySize

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        for page in (self.sign_in, self._whole, self._strip):
            self._pages.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it scrolls
        outer.addWidget(self._pages)
        self.people = Attendance(
            self, self._seat, self._theme, self._keys, outer=outer, pages=self._pages
        )
        self._whole.add_to_head(self.people.more)
        self.people.room_changed.connect(self._make_room)
        self.people.quiet.connect(self._say_on_strip)
        strip = self.people.more.offer(
            "smaller", translate("Window", "Strip"), self._keys[Beside.STRIP], self._change_layout
        )
        strip.setToolTip(translate("Window", "A narrow strip that stays above your other windows"))
        order_keys(self, self._whole.in_order(self.people.more))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._settled.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.moved.emit()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._useful:
            self._useful = False
            self.painted.emit()

    def _changed(self) -> None:
        hall, scene = self._seat.hall, self._seat.scene
        if hall.now is not None and not self._seat.expected and not self._seen:
            self._seen = self._useful = True
            self.update()
        if scene is None or scene.stage is Stage.SIGNED_OUT:
            self._show_sign_in()
            return
        now = hall.clock.now()
        was_signed_out = self._pages.currentIndex() == 0
        self._name_window(scene)
        self._whole.show_scene(scene, now, self._auto.note(scene, now))
        self._strip.show_scene(scene, now)
        self._turn_page()
        if was_signed_out:
            self._take_focus()

    def _show_sign_in(self) -> None:
        self.setObjectName(self._nickname)
        self.setWindowTitle(translate("Window", "Counter"))
        self._say("")
        self._offer_undo("", 0)
        self._presses.drop()
        self._whole.lists.start_over()
        if self._seat.hall.now is not None:
            now = self._seat.hall.now
            self.sign_in.show_branch(now.branch, now.counters, self._seat.hall.secrets)
        if self._pages.currentIndex() != 0:
            self._pages.setCurrentIndex(0)
            self.frames.fit(Layout.FULL, above=False)
            self.sign_in.clerk.setFocus()

    def _name_window(self, scene: Scene) -> None:
        counter = scene.status.counter
        self.setObjectName(f"counter-{counter}")
        name = counter_name(scene.branch, counter)
        number = f"{scene.ticket.number} · " if scene.ticket else ""
        self.setWindowTitle(f"{number}{name}")

    def _show_hall(self) -> None:
        now = self._seat.hall.now
        self._whole.show_hall(now)
        told = self._homecoming.hear(now.own) if now else None
        if told is not None:
            words = handed_in_words(told)
            for answer in self._answers:
                answer.refuse(words) if told.misfits else answer.tell(words)
            self._strip.show_answer()

    def _ask_for_time(self) -> None:
        self._seat.hall.turns.ask(self, self._show_time)

    def _show_time(self) -> None:
        scene = self._seat.scene
        if scene is not None and self._pages.currentIndex() != 0:
            now = self._seat.hall.clock.now()
            self._whole.card.show_time(scene, now)
            self._strip.show_time(scene, now)
            self._call_by_itself(scene, now)
            if scene.stage is Stage.CALLED:  # a no-show becomes possible with time
                self._whole.steps.show_scene(scene, now)
                self._strip.show_scene(scene, now)
            self._ticks = (self._ticks + 1) % TICKS_OF_WAITS
            if not self._ticks:
                self._whole.card.show_scene(scene, now, self._auto.left_s(scene, now))
                self._whole.lists.show_scene(scene, now)

    def _call_by_itself(self, scene: Scene, now: datetime) -> None:
        left = self._auto.left_s(scene, now)
        if left is None or self._presses.form is not None:
            return
        if left:
            self._whole.card.show_scene(scene, now, left)
        else:
            self._auto.begin_again()
            self._presses.press(Action.CALL_NEXT)

    def _asking(self) -> None:
        self._say("")
        self._turn_page()

    def _asked(self) -> None:
        if self._pages.currentIndex() != 0:
            self._turn_page()
        self._take_focus()

    def _refused(self, _action: Action | None, error: BranchError) -> None:
        branch = self._seat.branch
        if branch is None:
            return
        words = refusal_words(error, branch)
        if self._pages.currentIndex() == 0:
            self.sign_in.notice.refuse(words)
        for answer in self._answers:
            answer.refuse(words)
        self._strip.show_answer()

    def _done(self, action: Action, ticket: Ticket | None) -> None:
        branch = self._seat.branch
        if branch is None:
            return
        self._say(answer_words(action, ticket, branch))
        undoable = ticket is not None and action in UNDOABLE
        self._offer_undo(ticket.id if ticket else "", branch.counter_rules.undo_s * undoable)

    def _say_given_up(self) -> None:
        words = translate(
            "Window", "You were signed out here: the counter was closed or is used elsewhere."
        )
        self.sign_in.notice.refuse(words)

    def _say(self, words: str) -> None:
        for answer in self._answers:
            answer.tell(words)
        self._strip.show_answer()

    def _say_on_strip(self, words: str) -> None:
        """The whole window has a place of its own for it."""
        self._strip.answer.tell(words)
        self._strip.show_answer()

    def _offer_undo(self, ticket: str, seconds: int) -> None:
        for answer in self._answers:
            answer.offer_undo(ticket, seconds)

    def _take_focus(self) -> None:
        if self._pages.currentWidget() is self._strip:
            self._strip.take_focus()
        else:
            self._whole.steps.take_focus()

    def show_as(self, layout: Layout) -> None:
        """Change between the strip and the whole window."""
        if layout is self.layout_now:
            return
        self.layout_now = layout
        if self._pages.currentIndex() != 0:
            self._presses.drop()
            self._turn_page()
            self._take_focus()
        self.moved.emit()

    def _change_layout(self) -> None:
        strip = self.layout_now is Layout.STRIP
        self.show_as(Layout.FULL if strip else Layout.STRIP)

    def _make_room(self) -> None:
        if self._seat.scene is not None:
            self._turn_page()

    def _turn_page(self) -> None:
        """Show the layout's own page; a form needs the whole window, whatever the layout."""
        whole = self._presses.form is not None or self.people.needs_room
        strip = self.layout_now is Layout.STRIP and not whole
        self._pages.setCurrentIndex(2 if strip else 1)
        self.people.bar.show_here(not strip)
        shown = Layout.STRIP if strip else Layout.FULL
        self.frames.fit(shown, above=self.layout_now is Layout.STRIP)

    def say_unconfigured(self, words: str) -> None:
        """Say to a technician that nobody can work here yet."""
        self.sign_in.notice.refuse(words)
