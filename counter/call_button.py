"""The call button on the desk: a press is "call next" in the first window, whoever sits there.

What is not allowed is refused there in the usual words; a button that cannot be heard is a warning
in the log, and the keys go on. See docs/adr/0015-signs-and-buttons.md.

Try it by hand: ``python -m counter --data FOLDER --button "keyboard://?key=F13"``.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from branch.domain.clock import monotonic_ns
from branch.host.exits import CannotStart, Exit
from drivers import catalog
from drivers.button.keys import KeyButton
from drivers.button.port import Button
from drivers.url import DeviceUrlError

LOOK_MS = 5000
KEY_EVENTS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)

_log = logging.getLogger(__name__)


def open_button(url: str) -> Button | None:
    """Return the button of the settings. Raises CannotStart for one that cannot be."""
    if not url:
        return None
    try:
        return catalog.button(url)
    except DeviceUrlError as error:
        raise CannotStart(Exit.USAGE, f"{error}. Correct '--button'.") from error


class CallButton(QObject):
    """Brings presses to the gui thread, and tells the log when the button comes and goes."""

    pressed = Signal()

    def __init__(self, button: Button) -> None:
        super().__init__()
        self._button = button
        self._heard: bool | None = None
        # The signal crosses from the button's own thread by itself: this object lives in gui.
        button.listen(lambda _at_ns: self.pressed.emit())
        app = QApplication.instance()
        if isinstance(button, KeyButton) and app is not None:
            app.installEventFilter(self)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look)
        self._look.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the button's key out of everything that is typed."""
        if event.type() not in KEY_EVENTS or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if not isinstance(self._button, KeyButton):
            return False
        name = QKeySequence(event.keyCombination()).toString(
            QKeySequence.SequenceFormat.PortableText
        )
        return self._button.key(name, monotonic_ns())

    def look(self) -> None:
        """Ask whether the button is there; say so once when that has changed."""
        status = self._button.status()
        if status.connected == self._heard:
            return
        if not status.connected:
            _log.warning("the call button cannot be heard: %s", status.detail)
        elif self._heard is not None:
            _log.info("the call button is back")
        self._heard = status.connected

    def close(self) -> None:
        """Listen no more."""
        self._look.stop()
        self._button.close()
