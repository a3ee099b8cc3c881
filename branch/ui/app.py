"""What every program with a screen does first and last, in Quick or in Widgets.

The fonts come with the product, and SIGTERM and SIGINT end the event loop with
0, so that a program stops in order. `branch.ui.quick_app` and
`branch.ui.widget_app` build on this.

By hand: ``python -m branch.ui.gallery``, then Ctrl+C.
"""

from __future__ import annotations

import signal
import socket
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtGui import QGuiApplication

from branch.ui.fonts import register_fonts

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FONTS = RESOURCES / "fonts"
THEMES = RESOURCES / "theme"
TRANSLATIONS = RESOURCES / "translations"


def prepare_app(app: QGuiApplication, name: str) -> None:
    """Name the program, load its fonts, and make it end in order when told."""
    app.setApplicationName(f"nowserving-{name}")
    app.setApplicationDisplayName("Now Serving")
    app.setDesktopFileName(f"nowserving-{name}")
    register_fonts(FONTS)
    leave_on_signals(app)


def leave_on_signals(app: QCoreApplication) -> None:
    """End the event loop with 0 on SIGTERM and SIGINT.

    Python runs a handler only between its own instructions, and an idle event
    loop has none: so the signal writes one byte into a socket that Qt watches.
    """
    reading, writing = socket.socketpair()
    for end in (reading, writing):
        end.setblocking(False)
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read, app)

    def told(_number: int, _frame: FrameType | None) -> None:
        app.exit(0)

    def woken() -> None:
        reading.recv(64)

    def closed() -> None:
        signal.set_wakeup_fd(-1)
        reading.close()
        writing.close()

    notifier.activated.connect(woken)
    notifier.destroyed.connect(closed)
    signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, told)
