"""The kiosk's window without a store or a printer behind it, and who touches it, for tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from branch.domain.clock import ManualClock
from branch.ui.app import FONTS
from branch.ui.fonts import register_fonts
from branch.ui.language import Language
from branch.ui.quick_hand import walk
from kiosk import flow, shots
from kiosk.idle_pictures import IdlePictures
from kiosk.look import Look
from kiosk.shown import Shown
from kiosk.stage import AT, Shape, Stage, stage
from kiosk.view_model import KioskViewModel

CLOCK = ManualClock(AT)
FEW, MANY = shots._now("town_hall"), shots._now("large_centre")


@dataclass
class Kiosk:
    """One open window, without a store or a printer behind it."""

    stage: Stage
    shape: Shape
    heard: list[flow.Event] = field(default_factory=list)

    @property
    def engine(self) -> QQmlApplicationEngine:
        return self.stage.engine

    @property
    def window(self) -> QQuickWindow:
        return self.stage.window

    @property
    def language(self) -> Language:
        return self.stage.language

    @property
    def view(self) -> KioskViewModel:
        return self.stage.view

    def show(self, scene: shots.Scene, qtbot: QtBot) -> None:
        self.stage.show(scene.screen, scene.now, paperless=scene.paperless)
        qtbot.wait(1)  # one turn: how many tiles fit is heard at the next
        QGuiApplication.processEvents()
        self.window.grabWindow()

    def seen(self, matches: Callable[[QQuickItem], bool]) -> list[QQuickItem]:
        return [i for i in walk(self.window.contentItem()) if i.isVisible() and matches(i)]

    def item(self, name: str) -> QQuickItem:
        (found,) = self.seen(lambda item: item.objectName() == name)
        return found

    def touch(self, name: str) -> flow.Event:
        self.heard.clear()
        middle = place(self.item(name)).center().toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=middle)
        (event,) = self.heard
        return event


def place(item: QQuickItem) -> QRectF:
    """Return where an item is in its window."""
    corner = item.mapToScene(QPointF(0, 0))
    return QRectF(corner.x(), corner.y(), item.width(), item.height())


def is_button(item: QQuickItem) -> bool:
    """Tell whether this is something to touch."""
    return item.inherits("QQuickAbstractButton")


@contextmanager
def open_kiosk(shape: Shape, pictures: IdlePictures | None = None) -> Iterator[Kiosk]:
    """Open the window in a shape; ``heard`` has every event that comes of it."""
    register_fonts(FONTS)
    with stage(shape, operations=lambda: "op", pictures=pictures) as shown:
        made = Kiosk(shown, shape)
        shown.view.happened.connect(lambda event, _: made.heard.append(event))
        yield made


def every_scene(code: str, look: Look | None = None) -> list[shots.Scene]:
    """Return every screen in a language, in one look if there is one."""
    scenes = list(shots.scenes(FEW, MANY, code))
    if look is None:
        return scenes
    return [replace(scene, screen=replace(scene.screen, look=look)) for scene in scenes]


def in_other_words(shown: Shown) -> dict[str, str]:
    """Return what is written in short on a tile, and how it is said."""
    return {
        text: tile.said for tile in shown.tiles for text in (tile.detail, tile.brief, tile.least)
    }
