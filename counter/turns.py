"""Many windows redraw in turn, a few milliseconds at a time.

Ninety windows in one program (a replayed day) would otherwise all redraw at every change, and a
press would wait behind them. What a clerk has pressed is shown at once; what others did comes in
its turn. Between two rounds the program rests, for the painting that follows and for presses; one
window alone never waits.
"""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

ROUND_S = 0.008
REST = 5.0


class Turns(QObject):
    """A queue of redraws; asking again before the turn has come is the same turn."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: dict[QObject, Callable[[], None]] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._round)

    def ask(self, who: QObject, redraw: Callable[[], None]) -> None:
        """Redraw ``who`` soon."""
        self._waiting[who] = redraw
        if not self._timer.isActive():
            self._timer.start(0)

    def drop(self, who: QObject) -> None:
        """Take a turn back: it was redrawn, or is gone."""
        self._waiting.pop(who, None)

    def close(self) -> None:
        """Redraw nobody any more."""
        self._timer.stop()
        self._waiting.clear()

    def _round(self) -> None:
        began = perf_counter()
        while self._waiting and perf_counter() - began < ROUND_S:
            who = next(iter(self._waiting))
            redraw = self._waiting.pop(who)
            if isValid(who):  # a window may go before its turn comes
                redraw()
        if self._waiting:
            self._timer.start(round((perf_counter() - began) * REST * 1000))
