"""The lobby's real window, drawn without a screen and measured in its picture."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from branch.ui.app import FONTS, THEMES
from branch.ui.fonts import register_fonts
from branch.ui.quick_hand import walk
from branch.ui.tokens import Scheme, contrast, load_tokens
from display import scene as scene_module
from display.board import Board, Rules
from display.feed import display_of
from display.layout import TV_LONG_SIDE_MM
from display.scene import Scene, Screen, make_scene
from display.shots import SHOTS, sample_branch, sample_calls, shots
from tools.qml_types import qt_tool
from tools.translations import FOLDER


@pytest.fixture(scope="module")
def translations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The display's words, compiled: a fresh checkout has only their sources."""
    folder = tmp_path_factory.mktemp("translations")
    for ts in FOLDER.glob("display_*.ts"):
        command = [str(qt_tool("lrelease")), "-silent", str(ts), "-qm"]
        subprocess.run([*command, str(folder / f"{ts.stem}.qm")], check=True)
    return folder


OpenStage = Callable[..., "Stage"]


class Stage:
    """One open lobby screen."""

    def __init__(self, scene: Scene, qtbot: QtBot) -> None:
        self.scene = scene
        self._qtbot = qtbot

    def show(self, count: int, *, stale: bool = False, way: str = "") -> None:
        calls = sample_calls(sample_branch("en"), count)
        if way:
            calls = [replace(call, way=way) for call in calls]
        board = Board.start(Rules(rows=self.scene.layout.rows), calls, count, 0.0)
        self.scene.view_model.show(board, stale=stale)
        self.scene.window.show()
        self._qtbot.waitUntil(self._has_its_size)
        self.scene.window.grabWindow()  # drawn once, everything has its place

    def _has_its_size(self) -> bool:
        window = self.scene.window
        return window.isExposed() and window.contentItem().width() == window.width()

    def item(self, name: str) -> QQuickItem:
        found = [
            item for item in walk(self.scene.window.contentItem()) if item.objectName() == name
        ]
        assert len(found) == 1, name
        return found[0]

    def texts(self) -> list[str]:
        """Every text on the screen."""
        return [
            str(item.property("text"))
            for item in walk(self.scene.window.contentItem())
            if item.isVisible() and item.property("text")
        ]

    def left(self, name: str) -> float:
        return self.item(name).mapToScene(QPointF(0, 0)).x()

    def letter_height(self, name: str) -> int:
        """How many pixels high the letters of a text are, in the picture of the window."""
        item = self.item(name)
        corner = item.mapToScene(QPointF(0, 0))
        picture = self.scene.window.grabWindow().copy(
            round(corner.x()), round(corner.y()), round(item.width()), round(item.height())
        )
        ink = item.property("color")
        rows = [y for y in range(picture.height()) if _has_ink(picture, y, ink)]
        return rows[-1] - rows[0] + 1


def _has_ink(picture: QImage, y: int, ink: QColor) -> bool:
    wanted = ink.red(), ink.green(), ink.blue()
    colours = (picture.pixelColor(x, y) for x in range(0, picture.width(), 2))
    return any(
        max(abs(colour.red() - wanted[0]), abs(colour.green() - wanted[1])) < 40
        and abs(colour.blue() - wanted[2]) < 40
        for colour in colours
    )


@pytest.fixture
def open_stage(
    qtbot: QtBot, translations: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenStage]:
    register_fonts(FONTS)
    monkeypatch.setattr(scene_module, "TRANSLATIONS", translations)
    made: list[Stage] = []

    def opened(
        width: int = 1920,
        height: int = 1080,
        *,
        language: str = "en",
        more: tuple[str, ...] = (),
        scheme: Scheme = Scheme.LIGHT,
    ) -> Stage:
        branch = sample_branch(language)
        branch = replace(branch, languages=(*branch.languages, *more))
        pixels_per_mm = max(width, height) / TV_LONG_SIDE_MM
        screen = Screen(width=width, height=height, pixels_per_mm=pixels_per_mm)
        scene = make_scene(branch, display_of(branch, ""), screen, scheme=scheme)
        made.append(Stage(scene, qtbot))
        return made[-1]

    yield opened
    for stage in made:
        stage.scene.close()


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1080, 1920), (1280, 720)])
def test_calls_have_letters_of_61_mm_in_the_picture(
    open_stage: OpenStage, width: int, height: int
) -> None:
    screen = open_stage(width, height)
    screen.show(8)

    millimetre = max(width, height) / TV_LONG_SIDE_MM
    for name in ("newest-number", "newest-counter", "call-row-1-number", "call-row-1-counter"):
        # One row of pixels is lost to rounding at most.
        assert (screen.letter_height(name) + 1) / millimetre >= 61, name


def test_the_newest_call_is_larger_than_every_other(open_stage: OpenStage) -> None:
    screen = open_stage()
    screen.show(8)

    assert screen.letter_height("newest-number") > 2 * screen.letter_height("call-row-0-number")
    assert screen.item("newest-number").property("text") == "R133"
    assert screen.item("call-row-0-number").property("text") == "R133"
    assert screen.item("call-row-1-number").property("text") == "B129"
    assert screen.item("call-row-1-counter").property("text") == "2"


def test_every_language_of_the_branch_is_there_at_the_same_time(open_stage: OpenStage) -> None:
    screen = open_stage()
    screen.show(1)

    assert {"Counter", "Ventanilla", "الشباك", "straight ahead", "de frente"} <= set(screen.texts())


def test_a_way_in_the_branch_s_own_words_is_shown_once(open_stage: OpenStage) -> None:
    screen = open_stage()
    screen.show(1, way="Room 7, first floor")

    assert screen.texts().count("Room 7, first floor") == 1


def test_an_arabic_lobby_is_mirrored_and_its_numbers_are_not(open_stage: OpenStage) -> None:
    english, arabic = open_stage(), open_stage(language="ar")
    for screen in (english, arabic):
        screen.show(8)

    assert english.left("newest-number") < english.left("call-row-0-number")
    assert arabic.left("newest-number") > arabic.left("call-row-0-number")
    assert arabic.left("call-row-0-number") > arabic.left("call-row-0-counter")
    assert arabic.item("newest-number").property("text") == "R133"
    assert arabic.left("clock") < 200 < english.left("clock")


def test_before_the_first_call_it_says_what_will_be_here(open_stage: OpenStage) -> None:
    screen = open_stage()
    screen.show(0)

    assert "Your number will appear here." in screen.texts()
    assert "سيظهر رقمكم هنا." in screen.texts()
    assert not screen.item("newest-number").isVisible()


def test_calls_that_may_not_be_true_send_people_to_the_staff(open_stage: OpenStage) -> None:
    screen = open_stage()
    screen.show(8, stale=True)

    assert screen.item("stale").isVisible()
    assert "Calls are paused. Please ask our staff." in screen.texts()
    assert not screen.item("newest-number").isVisible()

    screen.show(8)

    assert not screen.item("stale").isVisible()
    assert screen.item("newest-number").isVisible()


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("more", [(), ("de", "fr", "uk")])
def test_the_notice_of_a_pause_stays_in_its_card(
    open_stage: OpenStage, width: int, height: int, more: tuple[str, ...]
) -> None:
    screen = open_stage(width, height, more=more)
    screen.show(8, stale=True)

    notice, layout = screen.item("stale"), screen.scene.layout
    box = notice.mapRectToScene(notice.boundingRect())

    assert box.top() >= layout.head
    assert box.bottom() <= layout.head + layout.large_height
    assert box.left() >= layout.margin
    assert box.right() <= layout.margin + layout.large_width


@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_counter_stands_out_in_every_scheme(open_stage: OpenStage, scheme: Scheme) -> None:
    screen = open_stage(scheme=scheme)
    colours = load_tokens(THEMES / "calm.toml").schemes[scheme]

    ground = colours.soft if screen.scene.view_model.softGround else colours.accent
    ink = colours.softText if screen.scene.view_model.softGround else colours.accentText
    assert contrast(colours.highlight, ground) >= 4.5
    assert contrast(ink, ground) >= 4.5


def test_a_picture_of_every_state_can_be_had(open_stage: OpenStage, tmp_path: Path) -> None:
    chosen = [shot for shot in SHOTS if shot.name in ("lobby-welcome", "lobby-1280x720")]

    files = shots(tmp_path, chosen)

    assert [file.name for file in files] == ["lobby-1280x720.png", "lobby-welcome.png"]
    assert [QImage(str(file)).size().toTuple() for file in files] == [(1280, 720), (1920, 1080)]
