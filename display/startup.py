"""What the settings mean, before anything is built: clock, size, colours, screen, language."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

from branch.domain.clock import Clock, clock_from
from branch.domain.configuration import Branch
from branch.domain.lobby import Display, DisplayMode
from branch.host.exits import CannotStart, Exit
from branch.ui.frame import Frame, frame_from
from branch.ui.tokens import Scheme
from display.layout import believable_pixels_per_mm
from display.scene import Screen
from display.settings import DisplaySettings

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """The settings, checked."""

    clock: Clock
    frame: Frame | None
    scheme: Scheme | None
    mode: DisplayMode | None


def checked(settings: DisplaySettings) -> Wishes:
    """Return what the settings mean. Raises CannotStart for what means nothing."""
    if settings.pixels_per_mm < 0:
        raise CannotStart(Exit.USAGE, "'--pixels-per-mm' must be above 0, or 0 for the screen's.")
    frame = frame_from(settings.size)
    if settings.size and frame is None:
        words = f"{settings.size!r} is no size. Write '--size 1920x1080'."
        raise CannotStart(Exit.USAGE, words)
    try:
        clock = clock_from(settings.clock)
    except ValueError as error:
        raise CannotStart(Exit.USAGE, f"'--clock' cannot be read: {error}.") from error
    return Wishes(clock=clock, frame=frame, scheme=_scheme(settings), mode=_mode(settings))


def _scheme(settings: DisplaySettings) -> Scheme | None:
    try:
        return Scheme(settings.scheme) if settings.scheme else None
    except ValueError as error:
        known = ", ".join(one.value for one in Scheme)
        words = f"There is no scheme {settings.scheme!r}. There are: {known}."
        raise CannotStart(Exit.USAGE, words) from error


def _mode(settings: DisplaySettings) -> DisplayMode | None:
    try:
        return DisplayMode(settings.mode) if settings.mode else None
    except ValueError as error:
        words = f"There is no mode {settings.mode!r}. Use '--mode lobby' or '--mode counter'."
        raise CannotStart(Exit.USAGE, words) from error


def check_mode(wishes: Wishes, display: Display) -> None:
    """Raise CannotStart if the program was started for the other kind of screen."""
    if wishes.mode is not None and wishes.mode is not display.mode:
        words = (
            f"The display {display.id!r} is of the mode {display.mode!r}, not {wishes.mode!r}."
            " Name another one with '--display', or set 'mode' in the branch file."
        )
        raise CannotStart(Exit.USAGE, words)


def language(settings: DisplaySettings, branch: Branch) -> str:
    """Return the language that the screen begins with. Raises CannotStart."""
    if settings.language and settings.language not in branch.languages:
        known = ", ".join(branch.languages)
        words = f"The branch has no language {settings.language!r}; it has: {known}."
        raise CannotStart(Exit.USAGE, words)
    return settings.language


def chosen_screen(app: QGuiApplication, settings: DisplaySettings) -> QScreen:
    """Return the screen of that number; the main one while it is not there.

    A lobby's second TV may be off when the computer starts; the calls are shown somewhere rather
    than nowhere.
    """
    screens = app.screens()
    if settings.screen == 0:
        return app.primaryScreen()
    if 1 <= settings.screen <= len(screens):
        return screens[settings.screen - 1]
    _log.warning(
        "there is no screen %d, this computer has %d: the calls are shown on the main one",
        settings.screen,
        len(screens),
    )
    return app.primaryScreen()


def measured(screen: QScreen, settings: DisplaySettings, frame: Frame | None) -> Screen:
    """Return the size of what is drawn, and how many of its pixels a millimetre has."""
    whole, told = screen.size(), screen.physicalSize()
    width, height = (frame.width, frame.height) if frame else (whole.width(), whole.height())
    pixels_per_mm = settings.pixels_per_mm or believable_pixels_per_mm(
        whole.width(), whole.height(), told.width(), told.height(), shown=max(width, height)
    )
    return Screen(width=width, height=height, pixels_per_mm=pixels_per_mm)


def put_on(window: QQuickWindow, screen: QScreen, frame: Frame | None) -> None:
    """Show the window: on the whole of its screen, or in a frame for who tries it."""
    window.setScreen(screen)
    if frame is None:
        window.setGeometry(screen.geometry())
        window.showFullScreen()
        return
    if frame.at is not None:
        window.setFramePosition(QPoint(*frame.at))
    window.show()
