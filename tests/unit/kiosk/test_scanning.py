"""From a code in front of the scanner to an event of the flow, by a signal; keys reach nothing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from branch.ui.threads import NamedThread
from drivers import catalog
from drivers.scanner.keys import KeyScanner
from drivers.scanner.virtual import VirtualScanner
from kiosk import flow, shots
from kiosk.keypad import Keypad
from kiosk.scanning import Scanning
from tests.helpers.kiosk_window import Kiosk, every_scene, open_kiosk


@pytest.fixture
def devices() -> Iterator[NamedThread]:
    thread = NamedThread("devices")
    yield thread
    thread.stop(3.0)


@pytest.fixture
def kiosk(qapp: QGuiApplication) -> Iterator[Kiosk]:
    with open_kiosk(shots.SHAPES[0]) as opened:
        yield opened


@pytest.mark.parametrize(
    ("url", "code", "wanted"),
    [
        ("virtual://scanner", "7KQ2MX4T", flow.Scanned(code="7KQ2MX4T", operation="op")),
        ("virtual://scanner", "7KQ", flow.ScanRefused()),
        ("virtual://scanner", "A" * 4000, flow.ScanRefused()),
        ("virtual://scanner?fail=noise", "7KQ2MX4T", flow.ScanRefused()),
        ("virtual://scanner?fail=huge", "7KQ2MX4T", flow.ScanRefused()),
    ],
)
def test_what_is_read_on_the_thread_of_the_devices_comes_as_an_event(
    qtbot: QtBot, devices: NamedThread, url: str, code: str, wanted: flow.Event
) -> None:
    scanner = catalog.scanner(url)
    assert isinstance(scanner, VirtualScanner)
    scanning = Scanning(scanner, lambda: "op")
    devices.submit(scanning.begin)
    with qtbot.waitSignal(scanning.happened) as signal:
        devices.submit(lambda: scanner.show(code))
    assert signal.args is not None
    assert signal.args[0] == wanted
    devices.submit(scanning.close)


def test_keys_of_a_scanner_are_a_code_and_press_no_button(kiosk: Kiosk, qtbot: QtBot) -> None:
    scanner = catalog.scanner("keyboard://?prefix=~&gap_ms=1000")
    assert isinstance(scanner, KeyScanner)
    scanning = Scanning(scanner, lambda: "op")
    heard: list[flow.Event] = []
    scanning.happened.connect(lambda event, _: heard.append(event))
    scanning.begin()
    pad = Keypad(kiosk.window, kiosk.view, scanner=scanner)
    kiosk.show(every_scene("en")[0], qtbot)
    kiosk.heard.clear()
    code = "https://example.org/a/7KQ2MX4T"
    for text in ("~7KQ2 MX4T+\r", f"~{code}\r"):
        for letter in text:
            QTest.keyClick(kiosk.window, ord(letter))
    assert heard == [flow.ScanRefused(), flow.Scanned(code=code, operation="op")]
    assert kiosk.heard == []
    assert not pad.in_use
    QTest.keyClick(kiosk.window, Qt.Key.Key_Down)
    assert pad.focused is not None, "a person's keys still work"
