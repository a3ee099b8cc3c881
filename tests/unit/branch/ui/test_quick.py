"""The shared QML: opens without a word of complaint, mirrors, fits, and ends cleanly."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from branch.ui.app import FONTS, THEMES
from branch.ui.fonts import register_fonts
from branch.ui.gallery import GalleryViewModel
from branch.ui.language import Language
from branch.ui.pilot_client import PilotClient
from branch.ui.quick_app import QML, QmlLoadError, close_engine, make_engine, open_window
from branch.ui.quick_hand import walk
from branch.ui.theme import Theme
from branch.ui.tokens import Scheme, ScreenMetrics, load_tokens
from tools.qml_types import qt_tool

ARABIC = """<TS version="2.1" language="ar"><context><name>Gallery</name>
<message><source>Back</source><translation>رجوع</translation></message></context></TS>
"""


@dataclass
class Shown:
    """One open gallery."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    theme: Theme
    language: Language
    view_model: GalleryViewModel

    def item(self, name: str) -> QQuickItem:
        found = [item for item in walk(self.window.contentItem()) if item.objectName() == name]
        assert len(found) == 1, name
        return found[0]

    def left(self, name: str) -> float:
        return self.item(name).mapToScene(QPointF(0, 0)).x()


def is_whole(button: QQuickItem) -> bool:
    """Say whether a button is as tall as what it holds."""
    return button.height() >= button.implicitHeight()


@pytest.fixture
def shown(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Shown]:
    words = tmp_path / "gallery_ar.ts"
    words.write_text(ARABIC, encoding="utf-8")
    subprocess.run([str(qt_tool("lrelease")), "-silent", str(words)], check=True)
    register_fonts(FONTS)
    theme = Theme(load_tokens(THEMES / "calm.toml"), ScreenMetrics.kiosk(3.2))
    language = Language("gallery", tmp_path)
    view_model = GalleryViewModel()
    engine = make_engine(theme, language)
    window = open_window(engine, QML / "Gallery.qml", viewModel=view_model)
    yield Shown(engine, window, theme, language, view_model)
    language.choose("en")
    close_engine(engine)


def test_targets_are_twenty_millimetres_and_three_apart(shown: Shown) -> None:
    for name in ("service-passport", "primary", "quiet", "language-en"):
        item = shown.item(name)
        assert min(item.width(), item.height()) / 3.2 >= 20.0, name
    passport, tax = shown.item("service-passport"), shown.item("service-tax")
    assert (shown.left("service-tax") - shown.left("service-passport") - passport.width()) >= 9.6
    assert passport.width() == tax.width()


def test_arabic_mirrors_the_screen_and_changes_its_words(shown: Shown, qtbot: QtBot) -> None:
    before = shown.left("service-passport")
    assert before < shown.left("service-tax")
    assert shown.item("quiet").property("text") == "Back"
    shown.language.choose("ar")
    # Layouts are arranged with the next frame.
    qtbot.waitUntil(lambda: shown.left("service-tax") == before)
    assert shown.left("service-passport") > before
    assert shown.item("quiet").property("text") == "رجوع"


@pytest.mark.parametrize("large", [False, True], ids=["normal", "large text"])
def test_no_text_is_cut_in_any_button(shown: Shown, qtbot: QtBot, large: bool) -> None:
    shown.theme.set_metrics(ScreenMetrics.kiosk(3.2, large_text=large))
    for name in ("service-passport", "service-births", "service-arabic", "primary"):
        qtbot.waitUntil(partial(is_whole, shown.item(name)))


@pytest.mark.parametrize("scheme", Scheme)
def test_a_scheme_reaches_the_pixels(shown: Shown, scheme: Scheme) -> None:
    shown.theme.set_scheme(scheme)
    image = shown.window.grabWindow()
    assert image.pixelColor(5, image.height() - 5).name() == shown.theme.colours.page


def test_a_button_that_is_down_shows_it(shown: Shown, qtbot: QtBot) -> None:
    button = shown.item("service-passport")
    ground = button.property("background")
    assert isinstance(ground, QQuickItem)
    assert ground.property("color") == shown.theme.surface
    button.setProperty("down", True)
    assert ground.property("color") == shown.theme.soft


@pytest.mark.qt_log_ignore("QQmlApplicationEngine failed to", extend=True)
def test_a_window_without_its_view_model_does_not_open(qapp: QGuiApplication) -> None:
    theme = Theme(load_tokens(THEMES / "calm.toml"), ScreenMetrics.kiosk(3.2))
    engine = make_engine(theme, Language("gallery", QML))
    with pytest.raises(QmlLoadError, match="Required property viewModel was not initialized"):
        open_window(engine, QML / "Gallery.qml")
    close_engine(engine)


@pytest.mark.qt_log_ignore("QQmlApplicationEngine failed to", extend=True)
def test_a_broken_file_is_told_in_the_words_of_qt(qapp: QGuiApplication, tmp_path: Path) -> None:
    broken = tmp_path / "Main.qml"
    broken.write_text("import QtQuick\nWindow { colour: 'red' }\n", encoding="utf-8")
    theme = Theme(load_tokens(THEMES / "calm.toml"), ScreenMetrics.kiosk(3.2))
    engine = make_engine(theme, Language("gallery", QML))
    with pytest.raises(QmlLoadError, match="non-existent property"):
        open_window(engine, broken)
    close_engine(engine)


def test_each_engine_has_the_theme_it_was_given(shown: Shown) -> None:
    dark = Theme(load_tokens(THEMES / "calm.toml"), ScreenMetrics.kiosk(3.2), Scheme.DARK)
    engine = make_engine(dark, shown.language)
    window = open_window(engine, QML / "Gallery.qml", viewModel=shown.view_model)
    assert window.color().name() == "#141a1b"
    assert shown.window.color().name() == "#f5f1e8"
    close_engine(engine)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_program_ends_in_order_when_told(tmp_path: Path, number: signal.Signals) -> None:
    name = str(tmp_path / "hand")
    command = [sys.executable, "-m", "branch.ui.gallery", "--pilot", name]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as program:
        with PilotClient(name, deadline_s=30.0) as hand:
            hand.wait("primary")
        program.send_signal(number)
        _, said = program.communicate(timeout=30)
    assert (program.returncode, said) == (0, "")


def test_view_models_are_plain_objects(qapp: QGuiApplication) -> None:
    assert isinstance(GalleryViewModel().services, QObject)
