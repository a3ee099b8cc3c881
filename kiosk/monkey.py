"""Random fingers and keys on the real program: it must not crash, end, grow, or let anybody out.

``python -m kiosk.monkey --touches 100000 --seed 7`` opens a branch of its own in a fresh folder,
with a printer that draws into it, and touches it without a pause. The same seed does the same.
Exit code 0 means that all touches were survived; otherwise the last line says what happened.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickWindow

from branch.domain.clock import RecordedClock, SystemClock, monotonic_ns
from branch.host.folders import DataFolder
from branch.host.log import start_log
from branch.store.store import Store
from branch.ui.app import RESOURCES
from branch.ui.quick_app import make_quick_app
from branch.ui.threads import install_crash_exit
from kiosk.app import Kiosk, press_for, theme_for
from kiosk.settings import KioskSettings

SETTLED = 0.3
"""Memory is compared from here on: what is loaded once has been loaded."""
MOST_GROWTH_MIB = 24.0
FAST = 20.0
TOWN_HALL = RESOURCES / "branches" / "town_hall.toml"
MORNING = datetime(2026, 3, 2, 9, tzinfo=UTC)
TOUCHES_A_TURN = 8
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_HELD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
_KEYS = [int(key) for key in Qt.Key if key != Qt.Key.Key_unknown]


class Monkey(QObject):
    """Touches, drags and strikes until it has had enough; ``trouble`` is empty if all is well."""

    def __init__(self, window: QQuickWindow, touches: int, seed: int) -> None:
        super().__init__()
        self._window = window
        self._chance = random.Random(seed)
        self._touches = touches
        self._done = 0
        self._settled_mib = 0.0
        self.trouble = ""
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    @property
    def finished(self) -> bool:
        """Whether every touch was made."""
        return self._done >= self._touches

    def report(self) -> str:
        """Return one line about what was done."""
        grown = resident_mib() - self._settled_mib
        return f"{self._done} touches, {grown:+.1f} MiB since {SETTLED:.0%} of them"

    def _turn(self) -> None:
        for _ in range(TOUCHES_A_TURN):
            self._chance.choices((self._tap, self._drag, self._strike), (6, 1, 3))[0]()
            self._done += 1
            if self._settled_mib == 0.0 and self._done >= SETTLED * self._touches:
                self._settled_mib = resident_mib()
            if self.finished or self._is_out():
                self._timer.stop()
                QGuiApplication.exit(0)
                return

    def _is_out(self) -> bool:
        if not self._window.isVisible():
            self.trouble = "the window is gone"
        elif len([w for w in QGuiApplication.topLevelWindows() if w.isVisible()]) != 1:
            self.trouble = "there is another window"
        elif self._window.visibility() != QQuickWindow.Visibility.FullScreen:
            self.trouble = "the window no longer has the whole screen"
        elif resident_mib() - (self._settled_mib or resident_mib()) > MOST_GROWTH_MIB:
            self.trouble = f"memory grows: {self.report()}"
        return bool(self.trouble)

    def _place(self) -> QPointF:
        return QPointF(
            self._chance.uniform(0, self._window.width() - 1),
            self._chance.uniform(0, self._window.height() - 1),
        )

    def _tap(self) -> None:
        at = self._place()
        button = self._chance.choices((_LEFT, Qt.MouseButton.RightButton), (19, 1))[0]
        self._mouse(QEvent.Type.MouseButtonPress, at, button, button)
        self._mouse(QEvent.Type.MouseButtonRelease, at, button, _NONE)

    def _drag(self) -> None:
        self._mouse(QEvent.Type.MouseButtonPress, self._place(), _LEFT, _LEFT)
        for _ in range(self._chance.randint(1, 6)):
            self._mouse(QEvent.Type.MouseMove, self._place(), _NONE, _LEFT)
        self._mouse(QEvent.Type.MouseButtonRelease, self._place(), _LEFT, _NONE)

    def _strike(self) -> None:
        key, held = self._chance.choice(_KEYS), self._chance.choice(_HELD)
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key, held))
        if key == Qt.Key.Key_F4:
            self._window.close()  # what a window manager makes of Alt+F4

    def _mouse(
        self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton
    ) -> None:
        none = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, at, self._window.mapToGlobal(at), button, held, none)
        QCoreApplication.sendEvent(self._window, event)


def resident_mib() -> float:
    """Return the memory that this process has; 0 where the system does not tell it so."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    found = re.search(r"VmRSS:\s+(\d+) kB", status.read_text(encoding="ascii"))
    return int(found[1]) / 1024 if found else 0.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Let a monkey loose on a kiosk in a fresh folder."""
    parser = argparse.ArgumentParser(description="Random touches on the real kiosk.")
    parser.add_argument("--touches", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--branch", type=Path, default=TOWN_HALL, help="branch file")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="kiosk-monkey-") as name:
        trouble, report = _run(Path(name), given.branch, given.touches, given.seed)
    print(f"{report}; seed {given.seed}; {trouble or 'all is well'}")
    return 1 if trouble else 0


def _run(root: Path, branch: Path, touches: int, seed: int) -> tuple[str, str]:
    folder = DataFolder(root).make()
    _configure(folder, branch)
    settings = KioskSettings(
        data=root,
        printer="virtual://printer",
        voice="virtual://voice?engine=tones&speed=1000",
        pixels_per_mm=3.37,
    )
    start_log(folder.log, "kiosk")
    app = make_quick_app("kiosk", sys.argv[:1])
    install_crash_exit()
    theme, press = theme_for(settings, app), press_for(settings, folder)
    # A day that runs fast: the moments in which touches are ignored pass as fast as it touches.
    clock = RecordedClock(start=MORNING, origin_ns=monotonic_ns(), speed=FAST)
    kiosk = Kiosk(settings, folder, clock, app, theme, press)
    monkey = Monkey(kiosk.window, touches, seed)
    code = kiosk.run()
    if code != 0:
        return f"the program ended with {code}", monkey.report()
    tickets = len(list((root / "tickets").glob("*.bin")))
    report = f"{monkey.report()}, {tickets} tickets"
    return monkey.trouble or ("" if monkey.finished else "the program ended"), report


def _configure(folder: DataFolder, branch: Path) -> None:
    """Give the folder a branch that is always open."""
    text = re.sub(
        r"\[opening\].*?\[day\]",
        '[opening]\nmon-sun = "00:00-24:00"\n\n[day]',
        branch.read_text(encoding="utf-8"),
        flags=re.DOTALL,
    )
    store = Store.open(folder, clock=SystemClock(), device="monkey")
    store.configure(text, branch.name)
    store.close()


if __name__ == "__main__":
    sys.exit(main())
