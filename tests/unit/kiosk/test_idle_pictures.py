"""Pictures while nobody stands there: each has its turn, and whoever comes can begin."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from branch.domain.configuration import Idle, KioskRules
from branch.domain.errors import BranchClosed
from branch.ui.app import TRANSLATIONS
from kiosk import flow, shots
from kiosk.idle_pictures import IdlePictures, pictures_of
from kiosk.keypad import Keypad
from kiosk.look import Look
from kiosk.menu import BranchNow, NowCalled
from kiosk.shown import Room, Shown, shown
from kiosk.stage import Shape
from kiosk.words_beginning import BEGIN, begin_in
from tests.helpers.kiosk_window import CLOCK, FEW, Kiosk, open_kiosk, place

IDLE = flow.Idle(language="en", first="en")
MENU = flow.Menu(language="en", first="en")
CALLED = (NowCalled(number="A104", counter="1"),)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="18"><path fill="{}" d="{}"/></svg>'
)


def media(folder: Path) -> BranchNow:
    rules = KioskRules(idle=Idle.MEDIA, media=str(folder), picture_s=5, staff_call=True)
    return replace(FEW, branch=replace(FEW.branch, kiosk=rules), calls=CALLED)


def in_words(screen: flow.Screen, now: BranchNow) -> Shown:
    return shown(screen, now, CLOCK.now(), Room())


def test_only_a_branch_that_asks_for_pictures_has_some() -> None:
    rules = KioskRules(idle=Idle.MEDIA, media="media/door", picture_s=7)
    playlist = pictures_of(rules)
    assert playlist is not None
    assert (playlist.folder, playlist.picture_s) == ("media/door", 7)
    assert playlist.plays_at(CLOCK.now())
    assert pictures_of(replace(rules, idle=Idle.CALLS)) is None
    assert pictures_of(replace(rules, media="")) is None


def test_pictures_are_shown_while_idle_only_and_the_calls_are_kept_behind_them() -> None:
    now = media(Path("door"))
    idle = in_words(IDLE, now)
    assert idle.pictures == pictures_of(now.branch.kiosk)
    assert (idle.begin_in, idle.called[0].title) == (("es", "ar"), "A104")
    calls = in_words(IDLE, FEW)
    assert (calls.pictures, calls.begin_in) == (None, ())
    assert in_words(flow.step(IDLE, flow.Touched()), now).pictures is None
    closed = replace(now, closed=BranchClosed(None))
    assert in_words(IDLE, closed).pictures is None, "that it is closed must be read"


def test_how_to_begin_is_said_in_each_language_that_there_is() -> None:
    said = begin_in(["en", "es", "tlh", "ar"], TRANSLATIONS).split("\N{MIDDLE DOT}")
    plain = [one.strip(" \u2068\u2069").replace("\u00a0", " ") for one in said]
    assert plain[0] == BEGIN
    assert len(set(plain)) == 3
    assert [any("\u0600" < letter < "\u06ff" for letter in one) for one in plain] == [0, 0, 1]
    assert begin_in([], TRANSLATIONS) == ""


@dataclass
class Door:
    """A kiosk nobody touches, whose seconds pass when a test says so."""

    kiosk: Kiosk
    folder: Path
    pictures: IdlePictures
    qtbot: QtBot
    time: list[float]

    def show(self, screen: flow.Screen = IDLE) -> None:
        self.kiosk.show(shots.Scene(name="idle", screen=screen, now=media(self.folder)), self.qtbot)

    def after(self, seconds: float) -> None:
        self.time[0] += seconds
        self.show()

    def until(self, name: str) -> None:
        self.qtbot.waitUntil(lambda: self.name == name)

    def until_seen(self, colour: str) -> None:
        self.qtbot.waitUntil(partial(self.is_seen, colour))

    def is_seen(self, colour: str) -> bool:
        middle = place(self.picture).center().toPoint()
        return self.kiosk.window.grabWindow().pixelColor(middle).name() == colour

    @property
    def name(self) -> str:
        media = self.pictures.media
        return Path(QUrl(media.picture).toLocalFile()).name if media.showing else ""

    @property
    def picture(self) -> QQuickItem:
        return self.kiosk.item("picture")

    @property
    def texts(self) -> list[QQuickItem]:
        return self.kiosk.seen(lambda i: i.inherits("QQuickText") and bool(i.property("text")))

    def reads(self, text: str) -> bool:
        return any(item.property("text") == text for item in self.texts)


Open = Callable[[Shape], Door]


@pytest.fixture
def open_door(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    opened = []

    def open_(shape: Shape) -> Door:
        time = [0.0]
        pictures = IdlePictures(CLOCK, steady=lambda: time[0])
        window = open_kiosk(shape, pictures)
        opened.append(window)
        return Door(window.__enter__(), tmp_path, pictures, qtbot, time)

    yield open_
    for window in opened:
        window.__exit__(None, None, None)


def paint(file: Path, colour: str, width: int = 64, height: int = 36) -> None:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    assert picture.save(str(file))


@pytest.mark.parametrize("look", [Look(), Look(large_text=True)], ids=["plain", "large"])
@pytest.mark.parametrize("shape", shots.SHAPES, ids=lambda shape: shape.name)
def test_a_picture_takes_the_place_of_the_calls_and_all_words_can_be_read(
    open_door: Open, shape: Shape, look: Look
) -> None:
    door = open_door(shape)
    paint(door.folder / "large.png", "#ff0000", 6000, 3000)
    whole = QRectF(0, 0, shape.width, shape.height)

    for code in ("en", "ar"):
        door.kiosk.language.choose(code)
        door.show(replace(IDLE, language=code, look=look))
        door.until_seen("#ff0000")

        assert not door.reads("A104")
        assert BEGIN in door.kiosk.item("idle").property("text") or code == "ar"
        assert door.kiosk.item("idle-others").property("text").count("\u00b7") == 1
        area = place(door.picture)
        for text in door.texts:
            where = text.property("text")
            assert whole.contains(place(text)), where
            assert not area.intersects(place(text)), where
            assert text.property("contentWidth") <= text.width() + 1, where
        assert area.height() > 0.3 * shape.height
        held = door.picture.property("sourceSize")
        assert 0 < held.width() <= area.width() + 1, "no more of it is kept than can be seen"
        assert held.height() <= area.height() + 1
        assert door.picture.property("asynchronous")


@pytest.mark.qt_log_ignore("Error decoding")
@pytest.mark.expect_log("WARNING", "2-broken.jpg is not shown: it is broken")
@pytest.mark.expect_log("WARNING", "film.mp4 is not shown: a kiosk shows pictures only")
def test_each_kind_of_picture_has_its_turn_and_what_cannot_be_shown_is_named_once(
    open_door: Open, caplog: pytest.LogCaptureFixture
) -> None:
    door = open_door(shots.SHAPES[2])
    paint(door.folder / "1.png", "#ff0000")
    (door.folder / "2-broken.jpg").write_bytes(b"no picture")
    paint(door.folder / "3.webp", "#0000ff")
    (door.folder / "4.svg").write_text(SVG.format("#00ff00", "M0 0h32v18H0z"))
    (door.folder / "film.mp4").write_bytes(b"")
    door.show()
    door.until("1.png")
    door.until_seen("#ff0000")
    door.after(4.5)
    assert door.name == "1.png"

    for _ in range(2):
        door.after(5)
        door.until("3.webp")
        door.after(5)
        door.until("4.svg")
        door.until_seen("#00ff00")
        door.after(5)
        door.until("1.png")
        door.until_seen("#ff0000")

    told = [record.message for record in caplog.records if "is not shown" in record.message]
    assert len(told) == 2, told


@pytest.mark.qt_log_ignore("Error decoding")
@pytest.mark.expect_log("WARNING", "broken.png is not shown")
def test_a_folder_without_a_picture_that_can_be_shown_leaves_the_calls(open_door: Open) -> None:
    door = open_door(shots.SHAPES[2])
    door.show()
    assert door.reads("A104")
    (door.folder / "broken.png").write_bytes(b"no picture")

    door.after(20)

    door.qtbot.waitUntil(lambda: door.pictures.media.trouble != "")
    assert door.name == ""
    door.show()
    assert door.reads("A104")
    paint(door.folder / "later.png", "#ff0000")
    door.after(20)
    door.until("later.png")


@pytest.mark.expect_log("WARNING", "gone is not shown: No such file or directory")
def test_a_folder_that_is_away_leaves_the_calls(open_door: Open) -> None:
    door = open_door(shots.SHAPES[2])
    door.folder = door.folder / "gone"
    door.show()
    door.qtbot.waitUntil(lambda: not door.pictures.media._scanning)
    door.show()
    assert door.reads("A104")


def test_a_touch_or_a_key_begins_and_the_picture_is_let_go(open_door: Open) -> None:
    door = open_door(shots.SHAPES[0])
    paint(door.folder / "1.png", "#ff0000")
    door.show()
    door.until_seen("#ff0000")
    keypad = Keypad(door.kiosk.window, door.kiosk.view)

    assert door.kiosk.touch("picture") == flow.Touched()
    assert door.kiosk.touch("idle-others") == flow.Touched()
    assert door.kiosk.touch("language-ar") == flow.ChooseLanguage(language="ar")
    door.kiosk.heard.clear()
    QTest.keyClick(door.kiosk.window, Qt.Key.Key_Down)
    assert door.kiosk.heard[0] == flow.Touched()

    door.show(flow.step(IDLE, flow.Touched()))
    assert door.name == ""
    assert not door.kiosk.seen(lambda item: item.objectName() == "picture")
    assert not door.pictures._turning.isActive()
    del keypad


def test_another_folder_in_the_branch_file_is_shown_instead(open_door: Open) -> None:
    door = open_door(shots.SHAPES[2])
    paint(door.folder / "1.png", "#ff0000")
    door.show()
    door.until("1.png")
    door.folder = door.folder / "other"
    door.folder.mkdir()
    paint(door.folder / "2.png", "#0000ff")

    door.show()

    assert door.name in ("", "2.png"), "nothing of the old folder"
    door.show()
    door.until("2.png")
    door.until_seen("#0000ff")
