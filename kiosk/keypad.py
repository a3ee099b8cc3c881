"""Everything by five keys: hears every key of the window, and moves a ring from choice to choice.

No key gets past it: what the pad does not have does nothing, so there are no shortcuts by which
the public could leave. By hand: ``python -m kiosk --size 540x960``, then the arrow keys.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from branch.domain.clock import monotonic_ns
from branch.ui.quick_hand import walk
from drivers.scanner.keys import KeyScanner
from kiosk.keys import USUAL, Action
from kiosk.view_model import KioskViewModel

_KEYS = (
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.Shortcut,
)
_TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)
_MOVES = {Action.UP: -1, Action.DOWN: 1}


class Keypad(QObject):
    """The ring on the window; ``asked`` has the keys about speech, ``moved`` the choice."""

    asked = Signal(Action)
    moved = Signal(QQuickItem)

    def __init__(
        self,
        window: QQuickWindow,
        view: KioskViewModel,
        keys: Mapping[int, Action] = USUAL,
        scanner: KeyScanner | None = None,
    ) -> None:
        super().__init__()
        self._window = window
        self._view = view
        self._keys = keys
        self._scanner = scanner
        self._in_use = False
        self._place = (view.place, view.guarded)
        view.changed.connect(self._follow)
        window.installEventFilter(self)

    @property
    def in_use(self) -> bool:
        """Whether the last that was used was a key, not a finger."""
        return self._in_use

    @property
    def focused(self) -> QQuickItem | None:
        """The choice with the ring."""
        item = self._window.activeFocusItem()
        return item if item is not None and _is_choice(item) else None

    def choices(self) -> list[QQuickItem]:
        """Return what can be chosen now, in order; what lies over the others hides them."""
        items = list(walk(self._window.contentItem()))
        over = [i for i in items if i.objectName() == "technician" and i.isVisible()]
        found = [item for item in (walk(over[0]) if over else items) if _is_choice(item)]
        asking = [item for item in found if item.objectName() == "more-time"]
        return asking or found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        """Hear keys, and let none through; notice a finger."""
        if event.type() in _TOUCHES:
            self._in_use = False
            self._let_go()
        if event.type() not in _KEYS:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self._belongs_to_a_code(event.text()):
                return True
            held = event.modifiers() & (
                Qt.KeyboardModifier.AltModifier
                | Qt.KeyboardModifier.ControlModifier
                | Qt.KeyboardModifier.MetaModifier
            )
            action = None if held else self._keys.get(event.key())
            if action is not None and (action in _MOVES or not event.isAutoRepeat()):
                self.act(action)
        return True

    def _belongs_to_a_code(self, letters: str) -> bool:
        """Give the scanner what was typed, if there is one and it was letters."""
        scanner = self._scanner
        return scanner is not None and letters != "" and scanner.key(letters, monotonic_ns())

    def act(self, action: Action) -> None:
        """Do what a key does."""
        self._in_use = True
        if self._view.asksMoreTime:
            self._view.moreTime()  # any key says that somebody is there
            return
        self._view.touched()
        match action:
            case Action.UP | Action.DOWN:
                self._move(_MOVES[action])
            case Action.SELECT:
                self._select()
            case Action.BACK:
                self._view.goBack()
            case _:
                self.asked.emit(action)

    def _move(self, by: int) -> None:
        choices = self.choices()
        if not choices:
            return
        here = self.focused
        if here is None or here not in choices:
            there = choices[0 if by > 0 else -1]
        else:
            there = choices[(choices.index(here) + by) % len(choices)]
        self._focus(there)
        self.moved.emit(there)

    def _select(self) -> None:
        here = self.focused
        if here is None:
            self._move(1)
        else:
            QMetaObject.invokeMethod(here, "click")

    def _focus(self, item: QQuickItem) -> None:
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)

    def _let_go(self) -> None:
        here = self.focused
        if here is not None:
            here.setFocus(False)

    def _follow(self) -> None:
        """Begin anew on a new screen, once its choices are there."""
        place = (self._view.place, self._view.guarded)
        if place != self._place:
            self._place = place
            QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        if not isValid(self._window):
            return
        self._let_go()
        if self._in_use and (choices := self.choices()):
            self._focus(choices[0])


def _is_choice(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton") and item.isVisible() and item.isEnabled()
