"""What the technician's menu does: tries the printer and the speaker, tells facts, ends the kiosk.

Behind the four corners and the PIN (``corners.py``, ``pin.py``). By hand: put a line of
``python -m kiosk.pin`` into ``kiosk.toml``, then touch the corners, clockwise from the top left.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from branch.domain.clock import monotonic_ns
from branch.ui.theme import Theme
from kiosk.conductor import Conductor
from kiosk.corners import Corners
from kiosk.loudness import LOUDEST
from kiosk.settings import KioskSettings
from kiosk.speaker import Speaker
from kiosk.ticket_image import TicketImages
from kiosk.trials import Trials
from kiosk.view_model_technician import TechnicianViewModel, Wish

LOG_LINES = 10


class ServiceHatch(QObject):
    """Watches for the gesture, and does what the menu asks for."""

    def __init__(
        self,
        *,
        window: QQuickWindow,
        view: TechnicianViewModel,
        conductor: Conductor,
        trials: Trials,
        images: TicketImages,
        speaker: Speaker | None,
        settings: KioskSettings,
        theme: Theme,
        log: Path,
    ) -> None:
        super().__init__()
        self._window = window
        self._view = view
        self._conductor = conductor
        self._trials = trials
        self._images = images
        self._speaker = speaker
        self._settings = settings
        self._theme = theme
        self._log = log
        self._corners = Corners()
        view.wished.connect(self._do)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        """Notice the gesture and take nothing away."""
        place = None
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            place = event.position()
        elif event.type() == QEvent.Type.TouchBegin and isinstance(event, QTouchEvent):
            place = event.points()[0].position()
        if place is not None:
            size = (float(self._window.width()), float(self._window.height()))
            at_s = monotonic_ns() / 1e9
            if self._corners.touch(place.x(), place.y(), size, self._theme.mm, at_s):
                self._view.knock()
        return False

    def _do(self, wish: Wish) -> None:
        actions: dict[Wish, Callable[[], None]] = {
            Wish.PRINT: lambda: self._trials.test_print(self._view.tell),
            Wish.AGAIN: lambda: self._trials.print_again(self._view.tell),
            Wish.PREVIEW: self._preview,
            Wish.SPEAKER: self._speak,
            Wish.FACTS: self._tell_facts,
            Wish.LOG: lambda: self._view.tell(*log_tail(self._log / "kiosk.jsonl")),
            Wish.EXIT: lambda: QGuiApplication.exit(0),
        }
        actions[wish]()

    def _preview(self) -> None:
        picture = self._trials.preview()
        if picture is None:
            self._view.tell("There is no branch yet, and so no ticket to look at.")
        else:
            self._images.show(picture)
            self._view.look()

    def _speak(self) -> None:
        if self._speaker is None:
            self._view.tell("This kiosk has no voice (setting: voice).")
            return
        self._speaker.say(("Test. One, two, three.",), "en", LOUDEST, rings=True)
        self._view.tell("You should hear a chime, then: Test. One, two, three.")

    def _tell_facts(self) -> None:
        here = [*self._facts(), *self._trials.facts()]
        self._conductor.facts(lambda more: self._view.tell(*here, *more))

    def _facts(self) -> list[str]:
        settings = self._settings
        try:
            number = version("nowserving")
        except PackageNotFoundError:
            number = "not installed"
        width, height = self._window.width(), self._window.height()
        return [
            f"Version {number}, Python {platform.python_version()}",
            f"Device {settings.device or 'kiosk'} on {platform.node()}",
            f"Screen {width}x{height}, {self._theme.mm:.2f} pixels per mm",
            f"Data {settings.data}",
            f"Printer {settings.printer}",
        ]


def log_tail(file: Path, lines: int = LOG_LINES) -> list[str]:
    """Return the last lines of the log that are more than measurements."""
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        return [f"The log cannot be read: {error.strerror}"]
    told = [json.loads(line) for line in text[: text.rfind("\n") + 1].splitlines()[-400:]]
    return [f"{line['level']}: {line['what']}" for line in told if "key" not in line][-lines:]
