"""Where the windows of a demo stand on the screen: kiosk, lobby screen, counter, side by side.

The screen is asked in a process of its own, because Qt ends the process that has none. Run it by
hand to see what it is told: ``python -m installer.desk``.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass

from branch.host.exits import CannotStart, Exit
from branch.ui.frame import Frame

GAP = 12
TITLE_BAR = 40
KIOSK_SHAPE = (9, 16)
KIOSK_HEIGHT_MM = 600.0
"""The standing kiosk screen that the window shows in small: 338 x 600 mm."""
LOBBY_SHAPE = (16, 9)
LOBBY_WIDTH_MM = 1218.0
"""The 55 inch screen of a lobby."""
COUNTER_INCHES = (4.7, 7.9)
TALLEST_KIOSK = 960
WIDEST_LOBBY = 1280
DEADLINE_S = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """The part of a screen that windows may use."""

    left: int
    top: int
    width: int
    height: int
    dots_per_inch: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A frame for each window; how many pixels a millimetre has where it shows a larger one."""

    kiosk: Frame
    kiosk_pixels_per_mm: float
    display: Frame
    display_pixels_per_mm: float
    counter: Frame


def arrange(screen: Screen) -> Desk:
    """Put the kiosk to the left, the counter to the right and the lobby screen between them."""
    room = screen.height - TITLE_BAR - GAP
    top = screen.top + GAP // 2
    kiosk_height = min(TALLEST_KIOSK, room)
    kiosk_width = kiosk_height * KIOSK_SHAPE[0] // KIOSK_SHAPE[1]
    counter_width, counter_height = (round(n * screen.dots_per_inch) for n in COUNTER_INCHES)
    between = screen.width - kiosk_width - counter_width - 4 * GAP
    lobby_width = max(320, min(WIDEST_LOBBY, between))
    kiosk_left = screen.left + GAP
    lobby_left = kiosk_left + kiosk_width + GAP
    counter_left = min(lobby_left + lobby_width, screen.left + screen.width - counter_width) + GAP
    return Desk(
        kiosk=Frame(width=kiosk_width, height=kiosk_height, at=(kiosk_left, top)),
        kiosk_pixels_per_mm=round(kiosk_height / KIOSK_HEIGHT_MM, 3),
        display=Frame(
            width=lobby_width,
            height=lobby_width * LOBBY_SHAPE[1] // LOBBY_SHAPE[0],
            at=(lobby_left, top),
        ),
        display_pixels_per_mm=round(lobby_width / LOBBY_WIDTH_MM, 3),
        counter=Frame(
            width=counter_width, height=min(counter_height, room), at=(counter_left, top)
        ),
    )


def ask_screen() -> Screen:
    """Return what Qt knows of the first screen. Raises CannotStart when there is none."""
    asked = subprocess.run(
        [sys.executable, "-m", "installer.desk"],
        capture_output=True,
        text=True,
        timeout=DEADLINE_S,
        check=False,
    )
    if asked.returncode != 0:
        said = asked.stderr.strip().splitlines()
        because = f" Qt says: {said[0].strip()}" if said else ""
        words = (
            "There is no screen to open windows on. Start it from a desktop, or with --headless."
            f"{because}"
        )
        raise CannotStart(Exit.USAGE, words)
    left, top, width, height, dots = asked.stdout.split()
    return Screen(
        left=int(left),
        top=int(top),
        width=int(width),
        height=int(height),
        dots_per_inch=float(dots),
    )


def _tell() -> None:
    from PySide6.QtGui import QGuiApplication

    screen = QGuiApplication([]).primaryScreen()
    room = screen.availableGeometry()
    print(room.x(), room.y(), room.width(), room.height(), screen.logicalDotsPerInch())


if __name__ == "__main__":
    _tell()
