"""How soon the kiosk's screen answers a finger, how long a page takes, and which frames come late.

The real window with software rendering, in this process and on no screen, so the figures are what
the processor needs; a screen adds up to one of its own frames. A frame is late when it comes more
than a sixtieth of a second after the change that it shows, or, while a ticket slides out, after the
frame before it.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from benchmarks.bench import Ground
from benchmarks.figures import MS, Bar, Figure, spread
from branch.domain.clock import monotonic_ns
from branch.protocol.branch_file import read_branch_file
from branch.ui.app import RESOURCES
from branch.ui.quick_app import make_quick_app
from branch.ui.quick_hand import walk
from kiosk import shots
from kiosk.menu import BranchNow
from kiosk.stage import Stage, stage

FRAME_MS = 1000 / 60
TIMES = 60
TILE = "group-"
SLIDE_MS = 350
SLACK = 1.1
"""A tenth of a frame later is not late: timers count whole milliseconds."""


def run(ground: Ground) -> Iterator[Figure]:
    """Touch a tile, turn pages, let a ticket slide out."""
    app = QGuiApplication.instance() or make_quick_app("kiosk", ["bench", "-platform", "offscreen"])
    assert isinstance(app, QGuiApplication)
    few, many = (_branch(name) for name in ("town_hall", "large_centre"))
    scenes = {scene.name: scene for scene in shots.scenes(few, many, "en")}
    for shape in shots.SHAPES:
        with stage(shape) as shown:
            yield from _measure(shown, shape.name, scenes, ground.samples(TIMES))


def _branch(name: str) -> BranchNow:
    branch = read_branch_file(RESOURCES / "branches" / f"{name}.toml")
    return BranchNow(branch=branch, waiting=dict.fromkeys(branch.services, 3), refusals={})


def _measure(
    shown: Stage, size: str, scenes: Mapping[str, shots.Scene], times: int
) -> Iterator[Figure]:
    touches = [_touched(shown, scenes["menu-groups"]) for _ in range(times)]
    yield spread(f"touch to visible reaction, {size}", touches, bar=Bar(limit=50))
    way = [scenes[name] for name in ("menu-groups", "menu-group", "ask-party", "ticket")]
    turns = [_turned(shown, scene) for _ in range(times) for scene in way]
    yield spread(f"page change to its frame, {size}", turns, bar=Bar(limit=50))
    yield _late(f"pages later than a frame, {size}", turns)
    slides = [_slide(shown, scenes) for _ in range(max(1, times // 10))]
    yield _late(
        f"frames late while a ticket slides, {size}", [gap for each in slides for gap in each]
    )


def _late(what: str, took: Sequence[float]) -> Figure:
    late = sum(ms > FRAME_MS * SLACK for ms in took)
    return Figure(what=what, unit="", value=late, samples=len(took))


def _touched(shown: Stage, menu: shots.Scene) -> float:
    """Return the milliseconds from the press on a tile to the frame that shows it."""
    shown.show(menu.screen, menu.now)
    shown.settle()
    tile = next(
        item
        for item in walk(shown.window.contentItem())
        if item.objectName().startswith(TILE) and item.isVisible()
    )
    middle = tile.mapToScene(tile.boundingRect().center()).toPoint()
    left = Qt.MouseButton.LeftButton
    took = _until_frame(shown.window, lambda: QTest.mousePress(shown.window, left, pos=middle))
    QTest.mouseRelease(shown.window, left, pos=middle)
    return took


def _turned(shown: Stage, scene: shots.Scene) -> float:
    took = _until_frame(shown.window, lambda: shown.show(scene.screen, scene.now))
    shown.settle()
    return took


def _slide(shown: Stage, scenes: Mapping[str, shots.Scene]) -> list[float]:
    """Return the milliseconds between the frames while a ticket slides out."""
    for name in ("menu", "ticket-printing"):
        shown.show(scenes[name].screen, scenes[name].now)
        shown.settle()
    with _frames(shown.window) as times:
        shown.show(scenes["ticket"].screen, scenes["ticket"].now)
        began = monotonic_ns()
        while monotonic_ns() - began < SLIDE_MS * MS:
            QGuiApplication.processEvents()
    return [(after - before) / MS for before, after in itertools.pairwise(times)]


def _until_frame(window: QQuickWindow, act: Callable[[], None]) -> float:
    with _frames(window) as times:
        began = monotonic_ns()
        act()
        while not times:
            QGuiApplication.processEvents()
    return (times[0] - began) / MS


@contextmanager
def _frames(window: QQuickWindow) -> Iterator[list[int]]:
    times: list[int] = []

    def swapped() -> None:
        times.append(monotonic_ns())

    window.frameSwapped.connect(swapped)
    try:
        yield times
    finally:
        window.frameSwapped.disconnect(swapped)
