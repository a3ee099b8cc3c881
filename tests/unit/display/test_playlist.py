"""Every good file gets its turn in order, and a broken one stops nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from branch.domain.lobby import Display, Playlist
from branch.ui.app import FONTS
from branch.ui.fonts import register_fonts
from branch.ui.media import FolderMedia
from branch.ui.playlist import Item, Reel, item_of
from display.board import Board, Call, Rules
from display.scene import NO_FILMS, Scene, Screen, make_scene
from tests.helpers.branches import small_branch

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)


def items(*names: str) -> list[Item]:
    found = [item_of(name, 1, picture_s=10, sound=False) for name in names]
    return [one for one in found if one is not None]


def test_a_file_is_a_picture_or_a_film_or_nothing() -> None:
    assert [one.film for one in items("a.PNG", "b.mp4", "c.txt", "Thumbs.db")] == [False, True]


def test_pictures_follow_one_another_and_begin_again() -> None:
    reel = Reel().loaded(items("a.png", "b.png"), 0.0)

    shown = []
    for now in range(0, 40, 5):
        reel = reel.tick(float(now))
        shown.append(reel.shown.path if reel.shown else "")

    assert shown == ["a.png", "a.png", "b.png", "b.png"] * 2


def test_what_is_shown_stays_when_the_folder_is_looked_at_again() -> None:
    reel = Reel().loaded(items("a.png", "b.png"), 0.0).tick(10.0)

    again = reel.loaded(items("a.png", "b.png", "c.png"), 12.0)

    assert (again.shown, again.since) == (reel.shown, 10.0)
    gone = again.loaded(items("c.png"), 13.0)
    assert gone.shown == items("c.png")[0]


def test_a_broken_file_is_skipped_until_it_is_mended() -> None:
    reel = Reel().loaded(items("a.png", "b.png"), 0.0).failed("a.png", 1.0)

    assert reel.shown == items("b.png")[0]
    assert reel.tick(11.0).shown == items("b.png")[0]
    assert reel.bad == ("a.png",)
    mended = Item(path="a.png", version=2)
    assert reel.loaded([mended, *items("b.png")], 20.0).bad == ()
    assert reel.failed("b.png", 21.0).shown is None


@given(
    st.lists(st.sampled_from(["a.png", "b.png", "c.mp4", "d.jpg"]), unique=True),
    st.lists(st.tuples(st.sampled_from("toflw"), st.sampled_from(["a.png", "c.mp4"])), max_size=20),
)
def test_what_is_shown_is_always_a_good_file_of_the_folder(
    names: list[str], steps: list[tuple[str, str]]
) -> None:
    reel, now = Reel().loaded(items(*names), 0.0), 0.0
    for step, name in steps:
        now += 4.0
        match step:
            case "t":
                reel = reel.tick(now)
            case "o":
                reel = reel.over(now)
            case "f":
                reel = reel.failed(name, now)
            case "l":
                reel = reel.loaded([one for one in items(*names) if one.path != name], now)
            case _:
                reel = reel.loaded(items(*names), now)
        good = [one for one in reel.items if one.path not in reel.bad]
        assert reel.shown in good if good else reel.shown is None


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, colour in (("1-red.png", "red"), ("3-blue.png", "blue")):
        picture = QImage(64, 36, QImage.Format.Format_RGB32)
        picture.fill(QColor(colour))
        picture.save(str(tmp_path / name))
    (tmp_path / "2-broken.png").write_bytes(b"no picture")
    (tmp_path / "notes.txt").write_text("not for the screen")
    return tmp_path


@pytest.fixture
def scene(qtbot: QtBot, folder: Path) -> Iterator[Scene]:
    assert qtbot is not None
    register_fonts(FONTS)
    playlist = Playlist(id="p", folder=str(folder), picture_s=2, spans=((time(8), time(12)),))
    branch = small_branch(playlists={"p": playlist})
    made = make_scene(
        branch,
        Display(id="hall", playlists=("p",)),
        Screen(width=960, height=540, pixels_per_mm=0.8),
    )
    made.window.show()
    made.view_model.show(Board(rules=Rules()), stale=False)
    yield made
    made.close()


def look(media: FolderMedia, now: float, *, quiet: bool = True, at: datetime = AT) -> str:
    media.look(at, now, quiet=quiet, muted=False)
    return Path(QUrl(media.picture).toLocalFile()).name


@pytest.mark.qt_log_ignore("Error decoding")
@pytest.mark.expect_log("WARNING", "2-broken.png is not shown: it is broken")
def test_pictures_are_shown_in_the_window_and_a_broken_one_is_named(
    scene: Scene, qtbot: QtBot
) -> None:
    media = scene.view_model.media
    look(media, 0.0)
    qtbot.waitUntil(lambda: media.showing)
    assert look(media, 0.0) == "1-red.png"
    qtbot.waitUntil(partial(_is, scene, "#ff0000"))

    look(media, 2.0)  # the broken one has its turn, and loses it
    qtbot.waitUntil(lambda: look(media, 2.0) == "3-blue.png")
    qtbot.waitUntil(partial(_is, scene, "#0000ff"))

    assert media.trouble == "media that cannot be shown: 2-broken.png"
    look(media, 3.0, quiet=False)
    assert not media.showing


def _is(scene: Scene, colour: str) -> bool:
    picture = scene.window.grabWindow()
    return picture.pixelColor(480, 300).name() == colour


def test_outside_its_hours_nothing_is_shown(scene: Scene, qtbot: QtBot) -> None:
    media = scene.view_model.media
    look(media, 0.0, at=AT.replace(hour=15))
    qtbot.wait(50)

    assert not media.showing


@pytest.mark.expect_log("WARNING", "is not shown: No such file or directory")
def test_a_folder_that_is_away_is_named_and_the_calls_stay(qtbot: QtBot, tmp_path: Path) -> None:
    away = FolderMedia([Playlist(id="p", folder="away")], tmp_path, no_films="")

    away.look(AT, 0.0, quiet=True, muted=False)

    qtbot.waitUntil(lambda: away._told != set())
    assert not away.showing
    away.stop(5)


@pytest.mark.expect_log("WARNING", "film.mp4 is not shown: films need the extra 'media'")
def test_without_the_extra_films_are_named_and_left_out(qtbot: QtBot, folder: Path) -> None:
    (folder / "film.mp4").write_bytes(b"")
    media = FolderMedia([Playlist(id="p", folder=str(folder))], Path(), no_films=NO_FILMS)

    media.look(AT, 0.0, quiet=True, muted=False)

    qtbot.waitUntil(lambda: media.showing)
    assert media.film == ""
    media.stop(5)


def test_media_wait_until_the_newest_call_has_stood_large() -> None:
    board = Board(rules=Rules(large_s=20.0))
    assert board.quiet(0.0)
    call = Call(call=1, event_id="e1", ticket="t1", number="A101", counter="1")

    board = board.hear([call], 1, 0.0)

    assert not board.quiet(100.0)  # no frame has shown it
    board = board.seen(["e1"], 1.0)
    assert (board.quiet(20.0), board.quiet(21.0)) == (False, True)
