"""The technician's menu as QML shows it: PIN, then tests, facts and the way out.

In English, like the log and the technician's manual. It closes by itself after two minutes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from branch.ui.typed import Property
from kiosk.pin import Attempt, PinLock
from kiosk.ticket_image import NAME as TICKET

QML_IMPORT_NAME = "NowServing.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

OPEN_S = 120.0
LONGEST_PIN = 16


class Wish(Enum):
    """What can be asked for in the menu."""

    PRINT = "print"
    AGAIN = "again"
    PREVIEW = "preview"
    SPEAKER = "speaker"
    FACTS = "facts"
    LOG = "log"
    EXIT = "exit"


@QmlElement
class TechnicianViewModel(QObject):
    """``state`` is closed, pin, menu or grid; ``wished`` has what the menu asks for."""

    changed = Signal()
    wished = Signal(Wish)

    def __init__(self, lock: PinLock | None, now_s: Callable[[], float]) -> None:
        super().__init__()
        self._lock = lock
        self._now_s = now_s
        self._state = "closed"
        self._typed = ""
        self._says = ""
        self._lines: Sequence[str] = ()
        self._picture = ""
        self._pictures = 0
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.leave)

    def knock(self) -> None:
        """Ask for the PIN; a kiosk without one stays shut."""
        if self._lock is not None and self._state == "closed":
            self._go("pin", "Technician's PIN")

    def tell(self, *lines: str) -> None:
        """Show what came of a wish, if somebody still looks."""
        if self._state == "menu":
            self._lines = lines
            self.changed.emit()

    def look(self) -> None:
        """Show the picture of a ticket that is ready now."""
        if self._state == "menu":
            self._pictures += 1
            self._picture = f"image://{TICKET}/{self._pictures}"
            self.changed.emit()

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._picture

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Property(int, notify=changed)
    def typed(self) -> int:
        return len(self._typed)

    @Property(str, notify=changed)
    def says(self) -> str:
        return self._says

    @Property(str, notify=changed)
    def lines(self) -> str:
        return "\n".join(self._lines)

    @Slot(str)
    def digit(self, digit: str) -> None:
        """Hear one digit of the PIN."""
        self._typed = (self._typed + digit)[:LONGEST_PIN]
        self._stay()

    @Slot()
    def enter(self) -> None:
        """Try the PIN."""
        assert self._lock is not None
        typed, self._typed = self._typed, ""
        match self._lock.attempt(typed, self._now_s()):
            case Attempt.RIGHT:
                self._go("menu", "Technician")
            case _:
                wait_s = round(self._lock.wait_s(self._now_s()))
                words = f"Wrong PIN. Wait {wait_s} s." if wait_s else "Wrong PIN."
                self._go("pin", words)

    @Slot(str)
    def wish(self, what: str) -> None:
        """Hear what is to be done."""
        if self._state == "menu":
            self._lines, self._picture = (), ""
            self._stay()
            self.wished.emit(Wish(what))

    @Slot()
    def grid(self) -> None:
        """Show the squares that try every part of the touch screen."""
        if self._state == "menu":
            self._go("grid", "")

    @Slot()
    def menu(self) -> None:
        """Go back from the squares."""
        if self._state == "grid":
            self._go("menu", "Technician")

    @Slot()
    def leave(self) -> None:
        """Give the screen back to the public."""
        self._go("closed", "")

    def _go(self, state: str, says: str) -> None:
        self._state, self._says, self._typed, self._lines = state, says, "", ()
        self._picture = ""
        self._stay()

    def _stay(self) -> None:
        if self._state == "closed":
            self._idle.stop()
        else:
            self._idle.start(int(OPEN_S * 1000))
        self.changed.emit()
