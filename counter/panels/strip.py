"""The counter as a narrow strip that stays above the clerk's own program.

It has the number, the time, how many wait, the main action and, behind one button, all others.
What needs a form, or is about a listed ticket, opens the whole window.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from branch.ui.theme import Theme
from counter.names import action_name, break_name, service_name
from counter.panels.answer import Answer
from counter.panels.buttons import ActionButton, MainAction, PressButton
from counter.session import (
    MAIN_ACTION,
    OTHER_ACTIONS,
    Action,
    Scene,
    Stage,
    next_up,
    refusal,
    timers,
)
from counter.shortcuts import Keys, key_name
from counter.style import align_leading, set_look
from counter.words import refusal_words, stopwatch
from counter.words_alone import nobody_words

translate = QCoreApplication.translate

WIDTH_EMS, HEIGHT_EMS = 54, 5
ROOMY_EMS, WIDE_EMS = 44, 90
"""In less room the next step, and the answer to the last one, are shown and little else."""
_LINE = 1.36
"""How much higher a line is than the letters' size."""


class Strip(QWidget):
    """Emits ``pressed`` with the action; an answer takes the place of the service's name."""

    pressed = Signal(object)
    enlarged = Signal()

    def __init__(self, theme: Theme, keys: Keys) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setProperty("role", "page")
        self._keys = keys
        self._beside = False
        self._scene: Scene | None = None
        self._shortcuts: dict[Action, QShortcut] = {}
        self.number = self._label("strip-number", "title", translate("Strip", "Ticket"))
        self._watch = self._label("strip-watch", "watch", translate("Strip", "Running time"))
        self._line = self._label("strip-line", "muted", translate("Strip", "Service"))
        self._waiting = self._label("strip-waiting", "facts", translate("Strip", "Who waits"))
        self._buttons = {a: ActionButton(a, keys[a], main=True) for a in MAIN_ACTION.values()}
        for action, button in self._buttons.items():
            button.setObjectName(f"strip-{str(action).replace('_', '-')}")
            button.clicked.connect(partial(self.pressed.emit, action))
        self._main = MainAction(list(self._buttons.values()))
        self._menu = QMenu(self)
        self._more = PressButton(translate("Strip", "More"))
        self._more.setObjectName("strip-more")
        self._more.setAccessibleDescription(translate("Strip", "Everything else you can do now"))
        self._more.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        self._larger = larger = PressButton(translate("Strip", "Larger"))
        larger.setObjectName("larger")
        larger.clicked.connect(self.enlarged)
        self.answer = Answer(theme, keys[Action.UNDO], apart=True)
        self.answer.setParent(self)
        self.answer.notice.setWordWrap(False)
        self.answer.notice.setSizePolicy(*[QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed])
        self._lay_out(theme, larger)
        for action in dict.fromkeys(a for some in OTHER_ACTIONS.values() for a in some):
            self._listen(action)
        for action in (Action.START_BREAK, Action.CLOSE):
            self._listen(action)

    def _label(self, name: str, role: str, words: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setProperty("role", role)
        label.setAccessibleName(words)
        align_leading(label)
        return label

    def _lay_out(self, theme: Theme, larger: PressButton) -> None:
        self._names = names = QVBoxLayout()
        names.setSpacing(0)
        first = QHBoxLayout()
        first.addWidget(self.number)
        first.addSpacing(theme.spaceM)
        first.addWidget(self._watch)
        first.addStretch(1)
        self._first = first
        names.addLayout(first)
        self._line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        names.addWidget(self._line)
        names.addWidget(self.answer.notice)
        line = QHBoxLayout()
        line.setSpacing(theme.spaceS)
        line.addLayout(names, 1)
        line.addWidget(self._waiting)
        line.addWidget(self.answer.button)
        line.addWidget(self._main)
        line.addWidget(self._more)
        line.addWidget(larger)
        line.setContentsMargins(*[theme.spaceS] * 4)
        self.setLayout(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen in large letters the next step has the room."""
        super().resizeEvent(event)
        self.show_answer()

    def _ems(self) -> float:
        """Return its width in letters."""
        return self.width() * _LINE / self.fontMetrics().height()

    def _place_notice(self, beside: bool) -> None:
        """Below the number an answer has one line, beside it all the height there is."""
        if beside is self._beside:
            return
        self._beside = beside
        notice, policy = self.answer.notice, QSizePolicy.Policy
        for layout in (self._names, self._first):
            layout.removeWidget(notice)
        notice.setWordWrap(beside)
        notice.setSizePolicy(policy.Ignored, policy.Ignored if beside else policy.Fixed)
        if beside:
            self._first.insertWidget(self._first.count() - 1, notice, 100)
        else:
            self._names.addWidget(notice)

    def show_scene(self, scene: Scene, now: datetime) -> None:
        """Show what is at the counter."""
        self._scene = scene
        coming = next_up(scene, now) if scene.stage is Stage.IDLE else None
        ticket = scene.ticket or (coming[0] if coming else None)
        self.number.setText(ticket.number if ticket else "–")
        set_look(self.number, "live", "true" if scene.ticket else "false")
        if scene.stage is Stage.BREAK:
            self._line.setText(break_name(scene.status.break_reason))
        elif ticket is None:
            nobody = translate("Strip", "Nobody is waiting.")
            self._line.setText(nobody_words() if scene.alone else nobody)
        else:
            service = service_name(scene.branch, ticket.service)
            following = translate("Strip", "Next: {service}").format(service=service)
            self._line.setText(service if scene.ticket else following)
        self.show_answer()
        waiting = translate("Strip", "{count} waiting").format(count=scene.waiting)
        self._waiting.setText("" if scene.alone else waiting)
        if scene.stage in MAIN_ACTION:
            had_focus = any(button.hasFocus() for button in self._buttons.values())
            button = self._main.show_action(MAIN_ACTION[scene.stage])
            if had_focus:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
            error = refusal(scene, button.action, now)
            button.show_refusal(error, refusal_words(error, scene.branch) if error else "")
        offered = self._offered()
        for action, key in self._shortcuts.items():
            key.setEnabled(action in offered)
        self.show_time(scene, now)

    def show_time(self, scene: Scene, now: datetime) -> None:
        """Let the running time go on."""
        running = timers(scene, now)
        seconds = running.served_s if running.served_s is not None else running.called_s
        seconds = running.break_s if seconds is None else seconds
        self._watch.setText("" if seconds is None else stopwatch(seconds))

    def show_answer(self) -> None:
        """Let the answer to the last press stand where the service does, while there is one."""
        words = self.answer.notice.text()
        self.answer.notice.setToolTip(words)
        self._line.setVisible(not words)
        beside = bool(words) and self._ems() < WIDE_EMS
        self._place_notice(beside)
        self._watch.setVisible(not beside)
        for widget in (self._waiting, self._larger):
            widget.setVisible(self._ems() >= ROOMY_EMS and not beside)

    def take_focus(self) -> None:
        """Put the keyboard on the main action."""
        button = self._main.currentWidget()
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offered(self) -> tuple[Action, ...]:
        scene = self._scene
        if scene is None or scene.stage is Stage.SIGNED_OUT:
            return ()
        breaks = () if scene.stage is Stage.BREAK else (Action.START_BREAK,)
        return (*OTHER_ACTIONS[scene.stage], *breaks, Action.CLOSE)

    def _fill(self) -> None:
        self._menu.clear()
        for action in self._offered():
            words = f"{action_name(action)}\t{key_name(self._keys[action])}"
            entry = self._menu.addAction(words)
            entry.triggered.connect(partial(self.pressed.emit, action))

    def _listen(self, action: Action) -> None:
        if not self._keys[action]:
            return
        key = QShortcut(QKeySequence(self._keys[action]), self)
        key.setAutoRepeat(False)
        self._shortcuts[action] = key
        key.activated.connect(partial(self.pressed.emit, action))
