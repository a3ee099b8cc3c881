"""The LED sign of a desk: it says what the small screen says, in as many letters as it has.

Blinking while somebody is on the way, steady while served, dark when nobody knows. Most signs never
answer, and one that was switched off remembers nothing: so a face is said again every twenty
seconds. The line may be slow or gone; it has the thread ``devices``, and of faces that come while
one is on its way only the last is sent.

Try it by hand: ``python -m display --data FOLDER --display DESK --sign "virtual://sign?folder=."``.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from branch.domain.counter import CounterState
from branch.ui.threads import NamedThread
from display.news import DeskState
from drivers.sign.port import DARK, Face, Shown, Sign, Status

AGAIN_S = 20.0
STOP_S = 3.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignTexts:
    """What stands on the sign while no number does."""

    free: str = ""
    closed: str = ""
    on_break: str = "----"


def face_of(desk: DeskState | None, *, stale: bool, texts: SignTexts) -> Face:
    """Return what the sign shows. What may be old is not shown: it might be another's number."""
    if desk is None or stale:
        return DARK
    match desk.state:
        case CounterState.CLOSED:
            return Face(text=texts.closed)
        case CounterState.BREAK:
            return Face(text=texts.on_break)
        case _ if not desk.number:
            return Face(text=texts.free)
        case _:
            return Face(text=desk.number, blink=not desk.serving)


class DeskSign:
    """Keeps one sign true. Make it and call it on the gui thread."""

    def __init__(self, sign: Sign, devices: NamedThread, texts: SignTexts) -> None:
        self._sign = sign
        self._devices = devices
        self._texts = texts
        self._told: Face | None = None
        self._told_at = float("-inf")
        self._under_way = self._stopped = False
        self.trouble = ""
        """Why the sign does not show what it should, in a sentence; empty while it does."""

    def show(self, desk: DeskState | None, *, stale: bool, now_s: float) -> None:
        """Follow the desk; to be called at every change and every second."""
        face = face_of(desk, stale=stale, texts=self._texts)
        if (
            self._stopped
            or self._under_way
            or (face == self._told and now_s - self._told_at < AGAIN_S)
        ):
            return
        self._under_way = True
        self._told, self._told_at = face, now_s
        self._devices.submit(lambda: self._sign.show(face), self._heard)

    def _heard(self, status: Status) -> None:
        self._under_way = False
        trouble = status.detail if status.shown is Shown.FAILED else ""
        if trouble:
            self._told = None  # a sign that did not take it is told again
        if trouble and not self.trouble:
            _log.warning("the sign does not show what it should: %s", trouble)
        if self.trouble and not trouble:
            _log.info("the sign is back")
        self.trouble = trouble

    def stop(self) -> None:
        """Leave a dark sign behind: a number that nobody keeps true would call somebody."""

        def leave() -> None:
            self._sign.show(DARK)
            self._sign.close()

        self._stopped = True
        self._devices.submit(leave)
        self._devices.stop(STOP_S)
