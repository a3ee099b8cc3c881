"""A program made of Qt Quick: its application, its engine, its window, its end.

The ``app.py`` of such a program reads like this::

    app = make_quick_app("kiosk", sys.argv)
    install_crash_exit()
    theme = Theme(load_tokens(THEMES / "calm.toml"), ScreenMetrics.kiosk(3.78))
    language = Language("kiosk", TRANSLATIONS)
    engine = make_engine(theme, language)
    window = open_window(engine, QML / "Main.qml", viewModel=view_model)
    code = app.exec()
    close_engine(engine)

The root of ``Main.qml`` says ``required property KioskViewModel viewModel``: a
window without its view model does not open, and qmllint knows its properties.
There are no context properties. ``branch/ui/gallery.py`` is the whole of it in
one file.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from PySide6.QtQuickControls2 import QQuickStyle
from shiboken6 import delete, isValid

from branch.ui.app import prepare_app
from branch.ui.language import Language, attach_language
from branch.ui.theme import Theme, attach_theme

_log = logging.getLogger(__name__)

QML = Path(__file__).resolve().parent / "qml"


class QmlLoadError(RuntimeError):
    """A QML file of the program cannot be shown: a bug, with Qt's own words."""


def make_quick_app(name: str, argv: Sequence[str], *, software: bool = True) -> QGuiApplication:
    """Make the application of a QML program.

    ``software`` draws without a graphics driver: as quick as Widgets, and a core
    cheaper than an emulated one (docs of the design, parts 2).
    """
    if software:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    QQuickStyle.setStyle("Basic")
    app = QGuiApplication(list(argv))
    prepare_app(app, name)
    return app


def make_engine(theme: Theme, language: Language) -> QQmlApplicationEngine:
    """Make an engine in which ``import NowServing.Ui`` works."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    attach_theme(engine, theme)
    attach_language(engine, language)
    return engine


def open_window(engine: QQmlApplicationEngine, file: Path, **properties: QObject) -> QQuickWindow:
    """Show a QML file whose root is a Window; raise `QmlLoadError` if it is broken."""
    problems: list[str] = []

    def keep(errors: list[QQmlError]) -> None:
        problems.extend(error.toString() for error in errors)

    before = len(engine.rootObjects())
    engine.warnings.connect(keep)
    engine.setOutputWarningsToStandardError(False)  # they are in the error instead
    engine.setInitialProperties(dict(properties))
    engine.load(QUrl.fromLocalFile(str(file)))
    engine.setOutputWarningsToStandardError(True)
    engine.warnings.disconnect(keep)
    roots = engine.rootObjects()
    if len(roots) == before:
        raise QmlLoadError("\n".join(problems) or f"{file.name} gave no window")
    if problems:
        _log.warning("%s: %s", file.name, "; ".join(problems))
    window = roots[-1]
    if not isinstance(window, QQuickWindow):
        raise QmlLoadError(f"the root of {file.name} is no Window")
    return window


def close_engine(engine: QQmlApplicationEngine) -> None:
    """Destroy the engine and its windows, before the view models that they show.

    Left to Python's order of clearing variables, bindings would read a view model
    that is already gone.
    """
    if isValid(engine):
        delete(engine)
