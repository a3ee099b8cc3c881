"""Pictures of the lobby screen, in every size, direction and state, to be looked at.

Drawn by the program's own window from boards made up here; no database, no voice::

    QT_QPA_PLATFORM=offscreen python -m display.shots FOLDER
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from branch.domain.configuration import Branch
from branch.domain.counter import CounterState
from branch.domain.lobby import StaffAnnouncement
from branch.protocol.branch_file import read_branch
from branch.ui.app import RESOURCES
from branch.ui.quick_app import make_quick_app
from branch.ui.tokens import Scheme
from display.board import Board, Call, Rules
from display.desk_scene import DeskScene, make_desk_scene
from display.feed import display_of
from display.layout import TV_LONG_SIDE_MM
from display.news import DeskState, WaitLine
from display.scene import Screen, make_scene, with_first_language

SETTLE_MS = 900  # the highlight around a new call is at its brightest then


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One picture: how large, in which first language, with how many calls."""

    name: str
    width: int = 1920
    height: int = 1080
    language: str = "en"
    calls: int = 8
    stale: bool = False
    scheme: Scheme = Scheme.LIGHT
    inches: float = 55.0
    waits: int = 0
    ticker: bool = False
    notice: str = ""
    rooms: bool = False
    still: bool = False
    desk: DeskState | None = None
    about: str = ""


ROOM = {"en": "Room 12", "es": "Sala 12", "ar": "الغرفة 12"}
FLOOR = {"en": "2nd floor", "es": "2.ª planta", "ar": "الطابق الثاني"}
TICKER = {
    "en": "On Friday we close at 14:00. Please have your papers ready.",
    "es": "El viernes cerramos a las 14:00. Tengan preparados los documentos.",
    "ar": "نغلق يوم الجمعة في الساعة 14:00. يرجى تحضير أوراقكم.",
}
NOTICE = "The lift is out of order. Please use the stairs beside the main entrance."
ABOUT = "Now Serving 1.0.0, branch file: version 12 of the server (5aa597d5)"
DESKS = {
    "called": DeskState(counter="3", state=CounterState.OPEN, number="R101"),
    "serving": DeskState(counter="3", state=CounterState.OPEN, number="R101", serving=True),
    "free": DeskState(counter="3", state=CounterState.OPEN),
    "break": DeskState(counter="3", state=CounterState.BREAK),
    "closed": DeskState(counter="3", state=CounterState.CLOSED),
}

SHOTS = (
    Shot(name="lobby-1920x1080"),
    Shot(name="lobby-1080x1920", width=1080, height=1920),
    Shot(name="lobby-1280x720", width=1280, height=720),
    Shot(name="lobby-3840x2160", width=3840, height=2160),
    Shot(name="lobby-arabic-1920x1080", language="ar"),
    Shot(name="lobby-arabic-1080x1920", language="ar", width=1080, height=1920),
    Shot(name="lobby-first-call", calls=1),
    Shot(name="lobby-welcome", calls=0),
    Shot(name="lobby-welcome-portrait", calls=0, width=1080, height=1920, language="ar"),
    Shot(name="lobby-paused", stale=True),
    Shot(name="lobby-too-small", inches=24.0),
    *(
        Shot(
            name=f"lobby-everything-{width}x{height}-{language}",
            width=width,
            height=height,
            language=language,
            waits=4,
            ticker=True,
            rooms=True,
        )
        for width, height in ((1920, 1080), (1080, 1920), (1024, 768))
        for language in ("en", "ar")
    ),
    Shot(name="lobby-notice", notice=NOTICE, ticker=True),
    Shot(name="lobby-notice-portrait", notice=NOTICE, width=1080, height=1920),
    Shot(name="lobby-still", still=True, rooms=True),
    *(
        Shot(
            name=f"desk-{name}-{language}",
            language=language,
            desk=desk,
            width=w,
            height=h,
            inches=10,
        )
        for name, desk in DESKS.items()
        for language, w, h in (("en", 1024, 600), ("ar", 800, 480))
    ),
    Shot(name="desk-called-portrait", desk=DESKS["called"], width=600, height=1024, inches=10.0),
    Shot(name="desk-closed-portrait", desk=DESKS["closed"], width=600, height=1024, inches=10.0),
    Shot(
        name="desk-first-minute", desk=DESKS["free"], width=1024, height=600, inches=10, about=ABOUT
    ),
    Shot(name="lobby-first-minute", about=ABOUT, inches=24.0, ticker=True),
    Shot(name="desk-paused", desk=DESKS["called"], width=1024, height=600, inches=10, stale=True),
    Shot(name="lobby-dark", scheme=Scheme.DARK),
    Shot(name="lobby-dark-contrast", scheme=Scheme.DARK_CONTRAST),
)


def shots(out: Path, chosen: Sequence[Shot] = SHOTS) -> list[Path]:
    """Draw every picture into the folder; return the files."""
    if QGuiApplication.instance() is None:
        make_quick_app("display", sys.argv[:1])
    out.mkdir(parents=True, exist_ok=True)
    return [_draw(shot, out / f"{shot.name}.png") for shot in chosen]


def _draw(shot: Shot, file: Path) -> Path:
    branch = sample_branch(shot.language)
    if shot.rooms:
        branch = _with_rooms(branch)
    pixels_per_mm = max(shot.width, shot.height) / (TV_LONG_SIDE_MM * shot.inches / 55.0)
    screen = Screen(width=shot.width, height=shot.height, pixels_per_mm=pixels_per_mm)
    display = replace(
        display_of(branch, ""),
        waits=shot.waits > 0,
        ticker=TICKER if shot.ticker else {},
        still=shot.still,
    )
    if shot.desk is not None:
        return _draw_desk(
            shot,
            shot.desk,
            make_desk_scene(branch, replace(display, viewing_distance_m=2.0), screen),
            file,
        )
    scene = make_scene(branch, display, screen, scheme=shot.scheme)
    try:
        rules = Rules(rows=scene.layout.rows)
        calls = sample_calls(branch, shot.calls)
        board = Board.start(rules, calls, len(calls), 0.0)
        scene.window.show()
        scene.view_model.show(board, stale=shot.stale)
        scene.view_model.show_clock("09:41")
        scene.view_model.note.introduce(shot.about)
        scene.view_model.extras.show(_notices(shot), _waits(branch, shot.waits), 0.0)
        _settle(SETTLE_MS if shot.calls else 50)
        _save(scene.window, file)
    finally:
        scene.close()
    return file


def _draw_desk(shot: Shot, desk: DeskState, scene: DeskScene, file: Path) -> Path:
    try:
        scene.window.show()
        scene.view_model.show(desk, stale=shot.stale)
        scene.view_model.note.introduce(shot.about)
        _settle(50)
        _save(scene.window, file)
    finally:
        scene.close()
    return file


def _with_rooms(branch: Branch) -> Branch:
    """Return the branch with a room and a floor for each counter."""
    counters = {
        key: replace(counter, room=ROOM, floor=FLOOR) for key, counter in branch.counters.items()
    }
    return replace(branch, counters=counters)


def _notices(shot: Shot) -> list[StaffAnnouncement]:
    texts, until = {"en": shot.notice}, datetime(2030, 1, 1, tzinfo=UTC)
    one = StaffAnnouncement(id="a", seq=1, texts=texts, displays=(), until=until)
    return [one] if shot.notice else []


def _waits(branch: Branch, count: int) -> list[WaitLine]:
    return [
        WaitLine(
            service=service.id,
            names=service.names,
            waiting=3 + 4 * n,
            minutes=(5 + 5 * n, 15 + 5 * n) if n % 2 == 0 else None,
        )
        for n, service in enumerate(list(branch.services.values())[:count])
    ]


def sample_branch(first_language: str) -> Branch:
    """Return the shipped town hall with one of its languages first."""
    file = RESOURCES / "branches" / "town_hall.toml"
    branch = read_branch(file.read_text(encoding="utf-8"), file.name)
    return with_first_language(branch, first_language)


def sample_calls(branch: Branch, count: int) -> list[Call]:
    """Return calls as a morning brings them, oldest first."""
    counters, series = list(branch.counters.values()), list(branch.series.values())
    return [
        Call(
            call=n,
            event_id=f"event-{n}",
            ticket=f"ticket-{n}",
            number=series[n % len(series)].number(101 + 4 * n),
            counter=counters[n % len(counters)].number,
            way=counters[n % len(counters)].way or "",
            room=counters[n % len(counters)].room,
            floor=counters[n % len(counters)].floor,
        )
        for n in range(1, count + 1)
    ]


def _settle(milliseconds: int) -> None:
    """Let the window draw and its animations run for so long."""
    timer = QElapsedTimer()
    timer.start()
    while timer.elapsed() < milliseconds:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _save(window: QQuickWindow, file: Path) -> None:
    picture = window.grabWindow()
    if not picture.save(str(file)):
        raise OSError(f"{file} cannot be written")


if __name__ == "__main__":
    for written in shots(Path(sys.argv[1])):
        print(written)
