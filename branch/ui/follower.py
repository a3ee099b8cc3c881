"""Tells the gui thread that the shared file has changed.

Several programs write one database file. Each follows it through wake-ups: a
blocking wait that ends when another process has committed. One thread waits;
the gui thread hears `Follower.changed`. Wake-ups that arrive while the last one
is still unread become one, so a burst of a thousand commits redraws once.

Try it by hand: start the counter and the display, call a ticket, and watch the
display change without a poll in between.
"""

from __future__ import annotations

import logging
import threading
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from branch.ui.threads import GuiPost

POLL_S = 1.0

_log = logging.getLogger(__name__)


class Wakeups(Protocol):
    """What the store offers to those who follow it."""

    def wait(self, timeout_s: float) -> bool:
        """Block until something changed (True) or the time is over (False)."""

    def close(self) -> None:
        """End a wait under way, from any thread; it then answers False."""


class Follower(QObject):
    """Emits `changed` on the gui thread after commits of any process."""

    changed = Signal()
    _woke = Signal()

    def __init__(self, wakeups: Wakeups, name: str = "follower") -> None:
        super().__init__()
        self._wakeups = wakeups
        self._gui = GuiPost(self)
        self._stopping = threading.Event()
        self._unread = threading.Event()
        self._woke.connect(self._deliver, type=Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._follow, name=name, daemon=True)
        self._thread.start()

    def stop(self, deadline_s: float) -> bool:
        """Stop following; True if the thread ended in time."""
        self._stopping.set()
        self._wakeups.close()
        self._thread.join(deadline_s)
        if self._thread.is_alive():
            _log.warning("the follower did not end within %.1f s", deadline_s)
            return False
        return True

    def _follow(self) -> None:
        while not self._stopping.is_set():
            try:
                woken = self._wakeups.wait(POLL_S)
            except Exception as error:  # noqa: BLE001 - heard by the crash exit
                if not self._stopping.is_set():
                    self._surface(error)
                return
            if woken and not self._stopping.is_set() and not self._unread.is_set():
                self._unread.set()
                self._woke.emit()

    def _deliver(self) -> None:
        # Cleared before the signal: a commit during the redraw asks for another one.
        self._unread.clear()
        self.changed.emit()

    def _surface(self, error: Exception) -> None:
        def surface() -> None:
            raise error

        self._gui.post(surface)
