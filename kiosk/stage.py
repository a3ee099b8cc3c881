"""The kiosk's real window with nobody behind it: for pictures of screens, and to measure frames.

Shows whatever screen it is given; touches end in the view model and go nowhere.
By hand: ``with stage(Shape(...)) as shown: shown.show(screen, now)``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from branch.domain.clock import ManualClock
from branch.ui.app import THEMES, TRANSLATIONS
from branch.ui.language import Language
from branch.ui.quick_app import close_engine, make_engine, open_window
from branch.ui.theme import Theme
from branch.ui.tokens import Scheme, ScreenMetrics, load_tokens
from kiosk import flow
from kiosk.app import MAIN
from kiosk.dress import Dress
from kiosk.idle_pictures import IdlePictures
from kiosk.look import Look
from kiosk.menu import BranchNow
from kiosk.qr_image import NAME, QrImages
from kiosk.view_model import KioskViewModel, new_operation
from kiosk.view_model_technician import TechnicianViewModel

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
STOP_S = 1.0
TURNS = 4
"""Layouts settle over more than one turn of the event loop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One touch screen: pixels, and how fine they are."""

    width: int
    height: int
    pixels_per_mm: float

    @property
    def name(self) -> str:
        return f"{self.width}x{self.height}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """An open window and what is around it."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    view: KioskViewModel
    language: Language
    dress: Dress
    clock: ManualClock

    def show(self, screen: flow.Screen, now: BranchNow | None, *, paperless: bool = False) -> None:
        """Show a screen; ``settle`` lets its layout come to rest."""
        self.dress.wear(screen.look)
        self.view.show(screen, now, paperless)

    def settle(self) -> None:
        """Let the event loop turn until layouts are at rest."""
        for _ in range(TURNS):
            QGuiApplication.processEvents()


@contextmanager
def stage(
    shape: Shape,
    scheme: Scheme = Scheme.LIGHT,
    *,
    operations: Callable[[], str] = new_operation,
    pictures: IdlePictures | None = None,
) -> Iterator[Stage]:
    """Open the window in a shape, in English; needs a Qt application with the fonts."""
    clock = ManualClock(AT)
    metrics = ScreenMetrics.kiosk(shape.pixels_per_mm)
    theme = Theme(load_tokens(THEMES / "calm.toml"), metrics, scheme)
    language = Language("kiosk", TRANSLATIONS)
    language.offer([code for code in ("en", "es", "ar") if language.has(code)])
    view = KioskViewModel(clock, operations, pictures=pictures)
    technician = TechnicianViewModel(None, lambda: 0.0)
    engine = make_engine(theme, language)
    engine.addImageProvider(NAME, QrImages())
    window = open_window(engine, MAIN, viewModel=view, technician=technician)
    window.resize(shape.width, shape.height)
    window.show()
    dress = Dress(theme)
    try:
        yield Stage(
            engine=engine, window=window, view=view, language=language, dress=dress, clock=clock
        )
    finally:
        dress.wear(Look())
        language.choose("en")
        view.idle.stop(STOP_S)
        close_engine(engine)
