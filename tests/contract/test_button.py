"""Every button tells a press once, and goes on after bouncing, holding and unplugging."""

from __future__ import annotations

import os
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.button.debounce import Debounce
from drivers.button.input_device import InputDeviceButton
from drivers.button.keys import KeyButton
from drivers.button.port import Button
from drivers.button.serial_line import SerialButton
from drivers.button.virtual import VirtualButton
from drivers.catalog import button as button_at
from drivers.url import DeviceUrlError

DEADLINE_S = 10
MS = 1_000_000
QUIET = "quiet_ms=20"
QUIET_S = 0.02


@dataclass
class Heard:
    """The presses that were told, and a way to wait for them."""

    presses: list[int] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)

    def press(self, at_ns: int) -> None:
        with self.changed:
            self.presses.append(at_ns)
            self.changed.notify_all()

    def wait_for(self, count: int) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.presses) >= count, DEADLINE_S)


@dataclass
class Rig:
    """A button with somebody who listens, and the finger on it."""

    button: Button
    heard: Heard
    push: Callable[[], None]
    strange: Callable[[], None]
    """Send what is no press."""


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + DEADLINE_S
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < deadline
        pause.wait(0.005)


def serial_rig(heard: Heard, _tmp: Path) -> Iterator[Rig]:
    if sys.platform == "win32":
        pytest.skip("there are no pseudo terminals")
    import pty
    import tty

    device, ours = pty.openpty()
    tty.setraw(ours)
    button = button_at(f"serial://{os.ttyname(ours)}?press=NEXT<0D>&{QUIET}")
    button.listen(heard.press)
    wait_until(lambda: button.status().connected)

    def push() -> None:
        os.write(device, b"NEXT\r")

    yield Rig(button, heard, push, lambda: void(os.write(device, b"\x00NEX\r")))
    button.close()
    os.close(device)
    os.close(ours)


def void(_count: int) -> None:
    """Make a call whose answer nobody wants a statement."""


def input_device_rig(heard: Heard, tmp: Path) -> Iterator[Rig]:
    if sys.platform != "linux":
        pytest.skip("only Linux has such devices")
    fifo = tmp / "event0"
    os.mkfifo(fifo)
    button = button_at(f"hid://{fifo}?key=F13&{QUIET}")
    writer = os.open(fifo, os.O_RDWR)
    button.listen(heard.press)
    wait_until(lambda: button.status().connected)

    def key(code: int) -> None:
        for value in (1, 0):
            os.write(writer, struct.pack("llHHi", 0, 0, 1, code, value))
            os.write(writer, struct.pack("llHHi", 0, 0, 0, 0, 0))

    yield Rig(button, heard, lambda: key(183), lambda: key(30))
    button.close()
    os.close(writer)


def keyboard_rig(heard: Heard, _tmp: Path) -> Iterator[Rig]:
    button = button_at(f"keyboard://?key=F13&{QUIET}")
    assert isinstance(button, KeyButton)
    button.listen(heard.press)

    def key(name: str) -> None:
        button.key(name, time.monotonic_ns())

    yield Rig(button, heard, lambda: key("F13"), lambda: key("F5"))
    button.close()


def virtual_rig(heard: Heard, _tmp: Path) -> Iterator[Rig]:
    button = button_at(f"virtual://button?{QUIET}")
    assert isinstance(button, VirtualButton)
    button.listen(heard.press)
    yield Rig(button, heard, lambda: button.push(time.monotonic_ns()), lambda: None)
    button.close()


@pytest.fixture(params=[serial_rig, input_device_rig, keyboard_rig, virtual_rig])
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    yield from request.param(Heard(), tmp_path)


def quiet() -> None:
    """Take the finger away for as long as one press is told apart from the next."""
    threading.Event().wait(2 * QUIET_S)


def test_every_press_is_told_and_nothing_else(rig: Rig) -> None:
    rig.strange()
    for count in (1, 2, 3):
        quiet()
        rig.push()
        rig.heard.wait_for(count)
    assert len(rig.heard.presses) == 3
    assert rig.heard.presses == sorted(rig.heard.presses)
    assert rig.button.status().connected


def test_nothing_is_told_after_it_was_closed(rig: Rig) -> None:
    rig.push()
    rig.heard.wait_for(1)
    rig.button.close()
    assert "button" not in {thread.name for thread in threading.enumerate()}
    quiet()
    rig.push()
    assert len(rig.heard.presses) == 1


@pytest.mark.parametrize("url", ["serial:///dev/no-such-button", "hid:///dev/input/no-such-button"])
def test_a_button_that_is_not_there_is_said_in_words(url: str) -> None:
    if url.startswith("hid") and sys.platform != "linux":
        pytest.skip("only Linux has such devices")
    button, heard = button_at(url), Heard()
    button.listen(heard.press)
    wait_until(lambda: "no-such-button" in button.status().detail)
    button.close()
    assert not button.status().connected
    assert button.status().detail.startswith("No button at /dev/")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo terminals")
def test_a_button_that_comes_back_is_heard_again(tmp_path: Path) -> None:
    import pty
    import tty

    link = tmp_path / "button"
    button, heard = SerialButton(str(link), 9600, b"", 20 * MS, again_s=0.05), Heard()
    button.listen(heard.press)
    for turn in (1, 2):
        device, ours = pty.openpty()
        tty.setraw(ours)
        link.symlink_to(os.ttyname(ours))
        wait_until(lambda: button.status().connected)
        quiet()
        os.write(device, b"x")
        heard.wait_for(turn)
        link.unlink()
        os.close(ours)
        os.close(device)
        wait_until(lambda: not button.status().connected)
    button.close()
    assert len(heard.presses) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such devices")
def test_an_input_device_that_is_unplugged_is_looked_for_again(tmp_path: Path) -> None:
    fifo = tmp_path / "event0"
    os.mkfifo(fifo)
    button, heard = InputDeviceButton(str(fifo), None, 20 * MS, again_s=0.02), Heard()
    button.listen(heard.press)
    for turn in (1, 2):
        with fifo.open("wb", buffering=0) as end:
            wait_until(lambda: button.status().connected)
            quiet()
            end.write(struct.pack("llHHi", 0, 0, 1, 28, 1))
            heard.wait_for(turn)
        wait_until(lambda: not button.status().connected)
    button.close()
    assert len(heard.presses) == 2


@pytest.mark.parametrize(("fail", "presses"), [("bounce", 1), ("stuck", 1), ("offline", 0)])
def test_the_virtual_one_misbehaves_on_request(fail: str, presses: int) -> None:
    button, heard = button_at(f"virtual://button?fail={fail}"), Heard()
    assert isinstance(button, VirtualButton)
    button.listen(heard.press)
    button.push(0)
    assert len(heard.presses) == presses
    assert button.status().connected == (fail != "offline")


@given(st.lists(st.integers(0, 1000 * MS), max_size=40), st.integers(1, 500))
def test_a_press_comes_after_quiet_and_only_then(gaps: list[int], quiet_ms: int) -> None:
    debounce, at, told = Debounce(quiet_ms * MS), 0, []
    for gap in gaps:
        at += gap
        told.append(debounce.press(at))
    wanted = [number == 0 or gap >= quiet_ms * MS for number, gap in enumerate(gaps)]
    assert told == wanted


@pytest.mark.parametrize(
    ("url", "part"),
    [
        ("serial://", "path"),
        ("serial:///dev/x?press=%C3%A9", "press"),
        ("keyboard://", "key"),
        ("keyboard://desk?key=F13", "host"),
        ("virtual://lamp", "host"),
        ("virtual://button?fail=smoke", "fail"),
        ("usb://1", "scheme"),
        ("serial:///dev/x?quiet_ms=1", "quiet_ms"),
        ("serial:///dev/x?colour=red", "colour"),
    ],
)
def test_a_url_that_cannot_be_used_names_the_part(url: str, part: str) -> None:
    with pytest.raises(DeviceUrlError) as caught:
        button_at(url)
    assert caught.value.part == part
