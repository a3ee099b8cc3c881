"""Builds a kiosk and runs it: settings, log, window, then the store, then the printer.

By hand, on a desk, with a printer that writes PNG files into the data folder::

    python -m kiosk --data FOLDER --size 540x960

The window opens before the database is read and before the printer has answered: it shows the
menu as soon as the branch is known, and waits in plain words for a computer without one.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from branch.domain.clock import Clock, clock_from, monotonic_ns
from branch.host.exits import CannotStart, Exit, leave_in_words
from branch.host.folders import DataFolder
from branch.host.log import moment, start_log
from branch.host.settings import read_settings
from branch.store.wake import Wakeups
from branch.ui.app import THEMES, TRANSLATIONS
from branch.ui.follower import Follower
from branch.ui.frame import frame_from
from branch.ui.language import Language
from branch.ui.pilot import Pilot
from branch.ui.quick_app import close_engine, make_engine, make_quick_app, open_window
from branch.ui.quick_hand import QuickHand
from branch.ui.theme import Theme
from branch.ui.threads import NamedThread, install_crash_exit
from branch.ui.tokens import Scheme, ScreenMetrics, ThemeError, load_tokens
from drivers import catalog
from drivers.chime.sound import load_chime
from drivers.printer.port import Printer
from drivers.scanner.keys import KeyScanner
from drivers.scanner.port import Scanner
from drivers.url import DeviceUrlError
from kiosk.aloud import Aloud
from kiosk.conductor import Conductor
from kiosk.day_reports import DayReports
from kiosk.dress import Dress
from kiosk.duplicates import Duplicates
from kiosk.idle_pictures import IdlePictures
from kiosk.keypad import Keypad
from kiosk.keys import Action, KeypadError, read_keys
from kiosk.layout import LayoutError, find_layout
from kiosk.paper import TICKETS, painter_for
from kiosk.pin import PinError, PinLock
from kiosk.printing import TicketPress
from kiosk.qr_image import NAME, QrImages
from kiosk.records import Records
from kiosk.scanning import Scanning
from kiosk.service_hatch import ServiceHatch
from kiosk.settings import KioskSettings
from kiosk.speaker import Speaker
from kiosk.ticket_image import NAME as TICKET
from kiosk.ticket_image import TicketImages
from kiosk.trials import Trials
from kiosk.view_model import KioskViewModel, new_operation
from kiosk.view_model_technician import TechnicianViewModel

MAIN = Path(__file__).parent / "qml" / "Main.qml"
STOP_S = 3.0
FASTEST_MOVING = 2.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the kiosk until it is told to stop; return its exit code."""
    return leave_in_words("kiosk", partial(_run, arguments))


def _run(arguments: Sequence[str] | None) -> int:
    settings = read_settings(KioskSettings, "kiosk", "The touch screen at the door.", arguments)
    folder = DataFolder(settings.data)
    try:
        start_log(folder.log, "kiosk")
    except OSError as error:
        words = f"The folder {folder.log} cannot be written: {error.strerror}."
        raise CannotStart(Exit.FOLDER, words) from error
    moment("started", "kiosk")
    clock = _clock(settings)
    app = make_quick_app("kiosk", sys.argv[:1])
    install_crash_exit()
    theme = theme_for(settings, app)
    press = press_for(settings, folder)
    return Kiosk(settings, folder, clock, app, theme, press).run()


class Kiosk:
    """The parts of a running kiosk, started in order and stopped in reverse."""

    def __init__(
        self,
        settings: KioskSettings,
        folder: DataFolder,
        clock: Clock,
        app: QGuiApplication,
        theme: Theme,
        press: TicketPress,
    ) -> None:
        self._app = app
        self._press = press
        self._problem: CannotStart | None = None
        self._follower: Follower | None = None
        # A day that is replayed has no time for movement.
        moves = clock.speed <= FASTEST_MOVING and not settings.reduced_motion
        self._view = KioskViewModel(
            clock,
            moves=moves,
            screen_bottom_mm=settings.screen_bottom_mm,
            pictures=IdlePictures(clock, folder.root),
        )
        self._language = Language("kiosk", TRANSLATIONS)
        self._store = NamedThread("store")
        self._devices = NamedThread("devices")
        self._records = Records(folder, clock=clock, device=settings.device or "kiosk")
        self._speaker = _speaker(settings, folder)
        aloud = Aloud(self._speaker, self._language) if self._speaker is not None else None
        self._conductor = Conductor(
            view=self._view,
            language=self._language,
            dress=Dress(theme, settings.viewing_distance_mm),
            aloud=aloud,
            records=self._records,
            press=press,
            store=self._store,
            devices=self._devices,
            clock=clock,
            begins_in=settings.language,
            idle_s=settings.idle_s if clock.speed <= FASTEST_MOVING else 0.0,
            give_up=self._leave_with,
        )
        self._duplicates = Duplicates(
            press=press,
            records=self._records,
            language=self._language,
            store=self._store,
            devices=self._devices,
            branch=lambda: self._conductor.branch,
        )
        self._conductor.looked.connect(self._duplicates.look)
        self._reports = DayReports(
            press=press,
            records=self._records,
            language=self._language,
            store=self._store,
            devices=self._devices,
        )
        self._conductor.looked.connect(self._reports.look)
        self._engine = make_engine(theme, self._language)
        self._engine.addImageProvider(NAME, QrImages())
        images = TicketImages()
        self._engine.addImageProvider(TICKET, images)
        self._technician = TechnicianViewModel(_lock(settings), lambda: monotonic_ns() / 1e9)
        self._window = open_window(
            self._engine, MAIN, viewModel=self._view, technician=self._technician
        )
        self._window.frameSwapped.connect(
            self._conductor.frame_was_shown, type=Qt.ConnectionType.QueuedConnection
        )
        scanner = _scanner(settings)
        self._scanning = Scanning(scanner, new_operation) if scanner is not None else None
        if self._scanning is not None:
            self._scanning.happened.connect(self._conductor.visit)
            self._devices.submit(self._scanning.begin)
        typing = scanner if isinstance(scanner, KeyScanner) else None
        self._keypad = Keypad(self._window, self._view, _keys(settings), typing)
        self._hatch = ServiceHatch(
            window=self._window,
            view=self._technician,
            conductor=self._conductor,
            trials=Trials(
                press=press,
                duplicates=self._duplicates,
                records=self._records,
                language=self._language,
                store=self._store,
                devices=self._devices,
                branch=lambda: self._conductor.branch,
            ),
            images=images,
            speaker=self._speaker,
            settings=settings,
            theme=theme,
            log=folder.log,
        )
        if aloud is not None:
            self._keypad.asked.connect(aloud.press)
            self._keypad.moved.connect(aloud.came_to)
        show_window(self._window, settings.size)
        self._pilot = Pilot(settings.pilot, QuickHand()) if settings.pilot else None

    @property
    def window(self) -> QQuickWindow:
        """The window that the public touches."""
        return self._window

    def run(self) -> int:
        """Work until told to stop, then stop in order."""
        self._store.submit(self._records.open, done=self._opened, failed=self._not_opened)
        code = self._app.exec()
        if self._pilot is not None:
            self._pilot.close()
        if self._follower is not None:
            self._follower.stop(STOP_S)
        if self._scanning is not None:
            self._devices.submit(self._scanning.close)
        self._devices.stop(STOP_S)
        self._app.processEvents()  # what the printer said last is still to be recorded
        self._conductor.stop()
        if self._speaker is not None:
            self._speaker.close(STOP_S)
        self._view.idle.stop(STOP_S)
        self._store.submit(self._records.close)
        self._store.stop(STOP_S)
        self._press.close()
        close_engine(self._engine)
        if self._problem is not None:
            raise self._problem
        return code

    def _opened(self, wakeups: Wakeups) -> None:
        self._follower = Follower(wakeups)
        self._follower.changed.connect(self._conductor.read_soon)
        self._conductor.read()

    def _not_opened(self, error: Exception) -> None:
        if not isinstance(error, CannotStart):
            raise error
        self._leave_with(error)

    def _leave_with(self, problem: CannotStart) -> None:
        self._problem = problem
        self._app.exit(int(problem.code))


def show_window(window: QQuickWindow, size: str) -> None:
    """Show the window: the whole screen without a way out, or ``WIDTHxHEIGHT+X+Y`` on a desk.

    Raises CannotStart for what is no size.
    """
    if not size:
        window.setFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        window.setProperty("stays", True)
        window.showFullScreen()
        return
    frame = frame_from(size)
    if frame is None:
        raise CannotStart(Exit.USAGE, f"--size {size} is no size; write it like 1080x1920.")
    window.resize(frame.width, frame.height)
    if frame.at is not None:
        window.setFramePosition(QPoint(*frame.at))
    window.show()


def _clock(settings: KioskSettings) -> Clock:
    try:
        return clock_from(settings.clock)
    except ValueError as error:
        words = f"--clock {settings.clock} is no recorded clock: {error}."
        raise CannotStart(Exit.USAGE, words) from error


def _keys(settings: KioskSettings) -> dict[int, Action]:
    try:
        return read_keys(settings.keypad)
    except KeypadError as error:
        raise CannotStart(Exit.USAGE, f"--keypad cannot be used: {error}.") from error


def _speaker(settings: KioskSettings, folder: DataFolder) -> Speaker | None:
    if not settings.voice:
        return None
    try:
        voice = catalog.voice(
            settings.voice, folder=folder.root / "read-out", cache=folder.voice_cache
        )
    except DeviceUrlError as error:
        raise CannotStart(Exit.USAGE, f"{error}. Correct '--voice'.") from error
    return Speaker(voice, load_chime())


def _scanner(settings: KioskSettings) -> Scanner | None:
    try:
        return catalog.scanner(settings.scanner) if settings.scanner else None
    except DeviceUrlError as error:
        raise CannotStart(Exit.USAGE, f"{error}. Correct '--scanner'.") from error


def _lock(settings: KioskSettings) -> PinLock | None:
    try:
        return PinLock(settings.pin_hash) if settings.pin_hash else None
    except PinError as error:
        raise CannotStart(Exit.USAGE, f"--pin-hash cannot be used: {error}.") from error


def theme_for(settings: KioskSettings, app: QGuiApplication) -> Theme:
    """Return the colours and sizes for this screen. Raises CannotStart for a wrong theme."""
    fineness = settings.pixels_per_mm or app.primaryScreen().physicalDotsPerInch() / 25.4
    try:
        tokens = load_tokens(THEMES / f"{settings.theme}.toml")
        return Theme(tokens, ScreenMetrics.kiosk(fineness), Scheme(settings.scheme))
    except (ThemeError, ValueError) as error:
        raise CannotStart(Exit.USAGE, f"The theme cannot be used: {error}.") from error


def press_for(settings: KioskSettings, folder: DataFolder) -> TicketPress:
    """Return the printer that settings name. Raises CannotStart for one that cannot be."""
    try:
        printer: Printer = catalog.printer(
            settings.printer, folder=folder.root / "tickets", cache=folder.root / "printer"
        )
        paper = printer.paper
        if settings.paper_dots:
            paper = replace(paper, width_dots=settings.paper_dots)
        layout = find_layout(settings.layout, (folder.root / "layouts", TICKETS), paper)
        painter = painter_for(layout, paper, printer.hand)
        return TicketPress(
            printer, painter.document, ask_every=settings.ask_every, draw_page=painter.page
        )
    except (DeviceUrlError, LayoutError) as error:
        raise CannotStart(Exit.USAGE, f"{error}.") from error
