"""Shows every shared piece on one screen, to judge a theme by eye.

    python -m branch.ui.gallery --scheme dark --language ar --grab gallery.png
    python -m branch.ui.gallery --widgets

It is also the smallest example of a program with a view model and a list, and
the page that the tests of the remote hand press.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from branch.ui.app import THEMES, TRANSLATIONS
from branch.ui.language import Language
from branch.ui.list_model import ListModel
from branch.ui.pilot import Pilot
from branch.ui.quick_app import QML, close_engine, make_engine, make_quick_app, open_window
from branch.ui.quick_hand import QuickHand
from branch.ui.theme import Theme
from branch.ui.threads import install_crash_exit
from branch.ui.tokens import Scheme, ScreenMetrics, load_tokens
from branch.ui.typed import Property

QML_IMPORT_NAME = "NowServing.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceRow:
    """One button of the sample."""

    code: str
    name: str
    waiting: str
    open: bool


SERVICES = (
    ServiceRow(code="passport", name="Passports", waiting="4 waiting · 10 to 15 min", open=True),
    ServiceRow(code="tax", name="Taxes and fees", waiting="Nobody waiting", open=True),
    ServiceRow(code="births", name="Births, marriages, deaths", waiting="2 waiting", open=True),
    ServiceRow(code="arabic", name="تسجيل السيارات", waiting="٣ في الانتظار", open=True),
    ServiceRow(code="parking", name="Resident parking", waiting="Opens at 13:00", open=False),
    ServiceRow(code="other", name="Something else", waiting="", open=True),
)


@QmlElement
class GalleryViewModel(QObject):
    """What the sample screen shows."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._touched = "A102"
        self._services: ListModel[ServiceRow] = ListModel(ServiceRow, lambda row: row.code, self)
        self._services.set_rows(SERVICES)

    @Property(QObject, constant=True)
    def services(self) -> ListModel[ServiceRow]:
        return self._services

    @Property(str, notify=changed)
    def touched(self) -> str:
        return self._touched

    @Property(bool, constant=True)
    def offline(self) -> bool:
        return True

    @Slot(str)
    def touch(self, code: str) -> None:
        """Show what was pressed."""
        self._touched = code
        self.changed.emit()


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Every shared piece on one screen.")
    parser.add_argument("--theme", type=Path, default=THEMES / "calm.toml")
    parser.add_argument("--scheme", choices=[s.value for s in Scheme], default="light")
    parser.add_argument("--language", default="en")
    parser.add_argument("--translations", type=Path, default=TRANSLATIONS)
    parser.add_argument("--pixels-per-mm", type=float, default=3.2)
    parser.add_argument("--grab", type=Path, help="write a PNG and leave")
    parser.add_argument("--pilot", help="listen for a remote hand under this name")
    parser.add_argument("--widgets", action="store_true", help="the pieces of the counter")
    return parser.parse_args(arguments)


def show_quick(chosen: argparse.Namespace) -> int:
    """Show the pieces of kiosk and display."""
    app = make_quick_app("gallery", sys.argv[:1])
    install_crash_exit()
    metrics = ScreenMetrics.kiosk(chosen.pixels_per_mm)
    theme = Theme(load_tokens(chosen.theme), metrics, Scheme(chosen.scheme))
    language = Language("gallery", chosen.translations)
    view_model = GalleryViewModel()
    engine = make_engine(theme, language)
    window = open_window(engine, QML / "Gallery.qml", viewModel=view_model)
    language.choose(chosen.language)
    pilot = Pilot(chosen.pilot, QuickHand()) if chosen.pilot else None
    if chosen.grab is not None:
        QTimer.singleShot(200, lambda: (window.grabWindow().save(str(chosen.grab)), app.quit()))
    code = app.exec()
    if pilot is not None:
        pilot.close()
    close_engine(engine)
    return code


def show_widgets(chosen: argparse.Namespace) -> int:
    """Show the pieces of the counter."""
    from branch.ui.widget_app import make_widget_app
    from branch.ui.widget_gallery import make_widget_gallery
    from branch.ui.widget_hand import WidgetHand
    from branch.ui.widget_theme import dress

    app = make_widget_app("gallery", sys.argv[:1])
    install_crash_exit()
    metrics = ScreenMetrics.desk(chosen.pixels_per_mm)
    dress(app, Theme(load_tokens(chosen.theme), metrics, Scheme(chosen.scheme)))
    window = make_widget_gallery()
    window.show()
    pilot = Pilot(chosen.pilot, WidgetHand()) if chosen.pilot else None
    if chosen.grab is not None:
        QTimer.singleShot(200, lambda: (window.grab().save(str(chosen.grab)), app.quit()))
    code = app.exec()
    if pilot is not None:
        pilot.close()
    return code


def main(arguments: Sequence[str]) -> int:
    """Show the gallery until its window is closed, or write one picture of it."""
    chosen = parse(arguments)
    return show_widgets(chosen) if chosen.widgets else show_quick(chosen)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
