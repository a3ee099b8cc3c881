"""The technician's menu: four corners, a PIN that is slow to guess, and the whole way by touch."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from branch.desk.local import LocalDesk
from branch.domain.clock import SystemClock
from branch.host.folders import DataFolder
from branch.store.store import Store
from branch.ui.app import FONTS
from branch.ui.fonts import register_fonts
from branch.ui.quick_hand import walk
from kiosk.app import Kiosk, press_for, theme_for
from kiosk.corners import Corners
from kiosk.pin import LONGEST_WAIT_S, Attempt, PinError, PinLock, hash_pin
from kiosk.service_hatch import log_tail
from kiosk.settings import KioskSettings
from kiosk.view_model_technician import TechnicianViewModel
from tests.helpers.branches import always_open, town_hall_text

PIN = "274415"
KEPT = hash_pin(PIN, b"0123456789abcdef")
SIZE, MM = (1080.0, 1920.0), 3.2
AROUND = ((5.0, 5.0), (1075.0, 5.0), (1075.0, 1915.0), (5.0, 1915.0))


def test_the_right_pin_opens_and_two_mistakes_cost_nothing() -> None:
    lock = PinLock(KEPT)
    assert [lock.attempt(pin, 0.0) for pin in ("000000", "1", PIN)] == [
        Attempt.WRONG,
        Attempt.WRONG,
        Attempt.RIGHT,
    ]


def test_guessing_takes_ever_longer_and_even_the_right_pin_waits() -> None:
    lock, at_s, waits = PinLock(KEPT), 0.0, []
    for _ in range(12):
        assert lock.attempt("000000", at_s) is Attempt.WRONG
        waits.append(lock.wait_s(at_s))
        at_s += waits[-1]
    assert waits[:5] == [0.0, 0.0, 8.0, 16.0, 32.0]
    assert waits[-1] == LONGEST_WAIT_S
    lock.attempt("000000", at_s)
    assert lock.attempt(PIN, at_s + 299.0) is Attempt.TOO_SOON
    assert lock.attempt(PIN, at_s + 300.0) is Attempt.RIGHT


@pytest.mark.parametrize("pin", ["12345", "12345a", "111111", "", "١٢٣٤٥٦"])
def test_a_pin_that_is_easy_to_guess_is_not_taken(pin: str) -> None:
    with pytest.raises(PinError):
        hash_pin(pin, b"0123456789abcdef")


@pytest.mark.parametrize("kept", [PIN, "scrypt:00:11", "scrypt:xy:zz", "plain:" + KEPT[7:]])
def test_what_is_no_hash_is_said_at_the_start(kept: str) -> None:
    with pytest.raises(PinError):
        PinLock(kept)


def test_the_four_corners_clockwise_in_time_are_the_gesture() -> None:
    def around(*places: tuple[float, float], apart_s: float = 1.0) -> list[bool]:
        corners = Corners()
        return [corners.touch(*p, SIZE, MM, 100 + n * apart_s) for n, p in enumerate(places)]

    assert around(*AROUND) == [False, False, False, True]
    assert not any(around(*AROUND, apart_s=2.5)), "too slow"
    assert not any(around(*reversed(AROUND))), "the other way"
    assert not any(around(AROUND[0], AROUND[1], (500.0, 900.0), AROUND[2], AROUND[3]))
    twice = around(*(p for place in AROUND for p in (place, place)), apart_s=0.5)
    assert twice.count(True) == 1, "a finger that is told twice is one"


def test_a_kiosk_without_a_pin_has_no_menu(qapp: QGuiApplication) -> None:
    view = TechnicianViewModel(None, lambda: 0.0)
    view.knock()
    assert view.state == "closed"


def test_what_is_asked_before_the_pin_is_not_done(qapp: QGuiApplication) -> None:
    view = TechnicianViewModel(PinLock(KEPT), lambda: 0.0)
    asked: list[object] = []
    view.wished.connect(asked.append)
    view.wish("exit")
    view.grid()
    assert view.state == "closed"
    view.knock()
    view.wish("exit")
    view.grid()
    assert (asked, view.state) == ([], "pin")


def test_the_log_is_told_without_measurements(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.jsonl"
    file.write_text(
        '{"level": "INFO", "what": "touch", "key": "1"}\n'
        '{"level": "WARNING", "what": "the printer is out: paper"}\n{"lev'
    )
    assert log_tail(file) == ["WARNING: the printer is out: paper"]
    assert "cannot be read" in log_tail(tmp_path / "none")[0]


class Technician:
    """Somebody at a whole kiosk, one step as soon as the last one shows."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk
        self._steps: list[tuple[Callable[[], bool], Callable[[], object]]] = []
        self._until = time.monotonic() + 30
        self.left_over = ""
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def item(self, name: str) -> QQuickItem | None:
        for item in walk(self._kiosk.window.contentItem()):
            if item.objectName() == name and item.isVisible():
                return item
        return None

    def reads(self, name: str, words: str) -> bool:
        item = self.item(name)
        return item is not None and words in str(item.property("text"))

    def when(self, ready: Callable[[], bool], act: Callable[[], object]) -> None:
        self._steps.append((ready, act))

    def touch(self, name: str) -> None:
        def press() -> None:
            item = self.item(name)
            assert item is not None
            middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
            QTest.mouseClick(self._kiosk.window, Qt.MouseButton.LeftButton, pos=middle)

        self.when(lambda: self.item(name) is not None, press)

    def _turn(self) -> None:
        if time.monotonic() > self._until:
            self.left_over = f"{len(self._steps)} steps were not possible"
            self._timer.stop()
            QGuiApplication.exit(99)
        elif self._steps and self._steps[0][0]():
            self._steps.pop(0)[1]()


def shows_a_ticket(picture: QQuickItem | None) -> bool:
    """Say whether the preview has loaded something as high as a ticket is."""
    return picture is not None and picture.implicitHeight() > picture.implicitWidth() > 500


def test_a_technician_gets_in_tries_everything_and_ends_the_kiosk(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    register_fonts(FONTS)
    folder = DataFolder(tmp_path).make()
    store = Store.open(folder, clock=SystemClock(), device="kiosk")
    store.configure(always_open(town_hall_text()), "town_hall.toml")
    LocalDesk(store).issue(service="identity", language="ar", operation="1")
    store.close()
    settings = KioskSettings(
        data=tmp_path,
        size="1024x768",
        pixels_per_mm=3.37,
        pin_hash=KEPT,
        voice="virtual://voice?engine=tones&speed=1000",
    )
    kiosk = Kiosk(
        settings,
        folder,
        SystemClock(),
        qapp,
        theme_for(settings, qapp),
        press_for(settings, folder),
    )
    hand = Technician(kiosk)
    window = kiosk.window
    for x, y in ((3, 3), (1020, 3), (1020, 764), (3, 764)):
        at = QPoint(x, y)
        hand.when(
            lambda: hand.item("service-identity") is not None,
            lambda at=at: QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=at),  # type: ignore[misc]
        )
    for key in ("1", "OK"):
        hand.touch(f"pin-{key}")
    hand.when(lambda: hand.reads("technician-says", "Wrong PIN"), lambda: None)
    for key in (*PIN, "OK"):
        hand.touch(f"pin-{key}")
    for wish, words in (
        ("print", "Test print: printed."),
        ("again", "A101 as a duplicate: printed."),
        ("again", "A101 was printed again already"),
        ("speaker", "You should hear"),
        ("facts", "not from the server"),
        ("facts", "Visitors who said that no ticket came out: 0"),
        ("facts", "Not yet sent to the server"),
        ("log", ""),
    ):
        hand.touch(f"technician-{wish}")
        hand.when(lambda words=words: hand.reads("technician-lines", words), lambda: None)  # type: ignore[misc]
    hand.touch("technician-preview")
    hand.when(lambda: shows_a_ticket(hand.item("technician-picture")), lambda: None)
    hand.touch("technician-leave")
    hand.when(lambda: hand.item("technician-exit") is None, lambda: QGuiApplication.exit(0))
    assert kiosk.run() == 0, hand.left_over
    test, duplicate = sorted((tmp_path / "tickets").glob("*.bin"), reverse=True)
    assert (test.stem[:4], duplicate.stem[:4]) == ("TEST", "A101")
    assert (tmp_path / "read-out").exists()
