"""Every sign shows what it is told, whatever it speaks and whatever line it is on."""

from __future__ import annotations

import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from drivers.catalog import sign as sign_at
from drivers.sign.address import protocol_of
from drivers.sign.fitting import Places
from drivers.sign.frame import Frame
from drivers.sign.port import DARK, Face, Shown, Sign
from drivers.sign.twin import FramedTwin, ModbusTwin, Twin
from drivers.sign.virtual import VirtualSign
from drivers.url import DeviceUrl

DEADLINE_S = 10

PROTOCOLS = {
    "stx etx": "protocol=ascii",
    "a line": "protocol=line&width=6&align=left&alphabet=code",
    "xor": "check=xor",
    "sum8 in hex": "check=sum8&check_as=hex",
    "lrc": "check=lrc",
    "crc16": "check=crc16&address=7",
    "own frame": "frame=%23{address}{blink}[{text}]{check}<0D>&check=xor&check_as=hex",
    "modbus": "protocol=modbus&unit=3&register=100&blink_register=110",
    "modbus, odd": "protocol=modbus&width=3&blink_register=5",
}
BLINKS = {"own frame", "modbus", "modbus, odd"}


@dataclass
class Rig:
    """A sign, and what hangs at the end of its line."""

    sign: Sign
    face: Callable[[], Face]
    places: Places
    blinks: bool

    def shows(self, text: str, *, blink: bool = False) -> bool:
        """Wait until the sign shows this."""
        wanted = Face(text=text, blink=blink and self.blinks)
        deadline = time.monotonic() + DEADLINE_S
        pause = threading.Event()
        while self.face() != wanted:
            if time.monotonic() > deadline:
                return False
            pause.wait(0.005)
        return True


def places_of(options: str) -> Places:
    return protocol_of(DeviceUrl(f"virtual://sign?{options}")).places


def twin_of(options: str) -> Twin:
    protocol = protocol_of(DeviceUrl(f"virtual://sign?{options}"))
    return FramedTwin(protocol) if isinstance(protocol, Frame) else ModbusTwin(protocol)


def on_a_pty(options: str, blinks: bool) -> Iterator[Rig]:
    if sys.platform == "win32":
        pytest.skip("there are no pseudo terminals")
    from drivers.sign.pty_twin import PtyTwin

    twin = twin_of(options)
    end = PtyTwin(twin, lambda _face: None)
    sign = sign_at(f"sign+serial://{end.port}?{options}&gap_ms=0&answer=5")
    yield Rig(sign, lambda: twin.face, places_of(options), blinks)
    sign.close()
    end.close()


def over_tcp(options: str, blinks: bool) -> Iterator[Rig]:
    twin, server = twin_of(options), socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                link, _ = server.accept()
            except OSError:
                return
            with link:
                while data := link.recv(1024):
                    link.sendall(twin.feed(data))

    thread = threading.Thread(target=serve, name="sign", daemon=True)
    thread.start()
    port = server.getsockname()[1]
    sign = sign_at(f"sign+tcp://127.0.0.1:{port}?{options}&answer=5")
    yield Rig(sign, lambda: twin.face, places_of(options), blinks)
    sign.close()
    server.shutdown(socket.SHUT_RDWR)
    server.close()
    thread.join()


def virtual(options: str, blinks: bool) -> Iterator[Rig]:
    sign = sign_at(f"virtual://sign?{options}")
    assert isinstance(sign, VirtualSign)
    yield Rig(sign, lambda: sign.face, places_of(options), blinks)
    sign.close()


@pytest.fixture(params=[on_a_pty, over_tcp, virtual])
def line(request: pytest.FixtureRequest) -> Callable[[str, bool], Iterator[Rig]]:
    chosen: Callable[[str, bool], Iterator[Rig]] = request.param
    return chosen


@pytest.fixture(params=list(PROTOCOLS))
def rig(
    line: Callable[[str, bool], Iterator[Rig]], request: pytest.FixtureRequest
) -> Iterator[Rig]:
    yield from line(PROTOCOLS[request.param], request.param in BLINKS)


def test_it_shows_what_it_is_told_and_what_comes_after(rig: Rig) -> None:
    told = (Face(text="042", blink=True), Face(text="043"), Face(text="043", blink=True), DARK)
    for face in told:
        status = rig.sign.show(face)
        assert status.shown in (Shown.SENT, Shown.CONFIRMED), status.detail
        assert rig.shows(rig.places.fit(face.text), blink=face.blink)


def test_it_can_be_closed_twice_and_used_again(rig: Rig) -> None:
    rig.sign.show(Face(text="1"))
    rig.sign.close()
    rig.sign.close()
    assert rig.sign.show(Face(text="2")).shown is not Shown.FAILED


@pytest.mark.parametrize(
    "url",
    [
        "sign+serial:///dev/no-such-sign",
        "sign+tcp://127.0.0.1:9?protocol=modbus",
        "virtual://sign?fail=offline",
        "virtual://sign?fail=offline&protocol=modbus",
    ],
)
def test_a_sign_that_is_not_there_is_said_in_words(url: str) -> None:
    sign = sign_at(url)
    status = sign.show(Face(text="7"))
    sign.close()
    assert status.shown is Shown.FAILED
    assert status.detail.endswith(".")
    assert "sign" in status.detail


@pytest.mark.parametrize(
    ("fail", "words"),
    [("mute", "does not answer"), ("garbled", "does not answer")],
)
def test_a_modbus_sign_that_does_not_answer_is_not_believed(fail: str, words: str) -> None:
    sign = sign_at(f"virtual://sign?protocol=modbus&fail={fail}")
    status = sign.show(Face(text="A042"))
    assert (status.shown, words in status.detail) == (Shown.FAILED, True)


def test_a_damaged_frame_changes_nothing_where_there_is_a_checksum() -> None:
    sign = sign_at("virtual://sign?check=crc16")
    assert isinstance(sign, VirtualSign)
    sign.show(Face(text="A042"))
    sign.misbehave("garbled")
    # Such a sign cannot say so: it was sent, and the old number stands.
    assert sign.show(Face(text="A043")).shown is Shown.SENT
    assert sign.face.text == "A042"
    sign.misbehave("")
    sign.show(Face(text="A043"))
    assert sign.face.text == "A043"
