"""Every scanner tells codes and refusals alike, and goes on after the worst of them."""

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from drivers.catalog import scanner as scanner_at
from drivers.scanner.keys import KeyScanner
from drivers.scanner.port import Refused, Scan, Scanner, Why
from drivers.scanner.serial_line import SerialScanner
from drivers.scanner.virtual import VirtualScanner

DEADLINE_S = 10
RULES = "length=4-64&alphabet=link"
GAP_NS = 10**9


@dataclass
class Heard:
    """What a scanner has told, and a way to wait for it."""

    results: list[str | Why] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)

    def scan(self, scan: Scan) -> None:
        self._add(scan.code)

    def refuse(self, refused: Refused) -> None:
        self._add(refused.why)

    def _add(self, what: str | Why) -> None:
        with self.changed:
            self.results.append(what)
            self.changed.notify_all()

    def wait_for(self, count: int) -> list[str | Why]:
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.results) >= count, DEADLINE_S)
            return list(self.results)


@dataclass
class Rig:
    """A scanner with somebody who listens, and the hand that holds codes in front of it."""

    scanner: Scanner
    heard: Heard
    show: Callable[[str], None]


def serial_rig(heard: Heard) -> Iterator[Rig]:
    if sys.platform == "win32":
        pytest.skip("there are no pseudo terminals")
    import pty
    import tty

    device, ours = pty.openpty()
    tty.setraw(ours)
    scanner = scanner_at(f"serial://{os.ttyname(ours)}?baud=115200&{RULES}")
    scanner.listen(heard.scan, heard.refuse)
    wait_until(lambda: scanner.status().connected)
    yield Rig(scanner, heard, lambda code: write_all(device, code.encode() + b"\r\n"))
    scanner.close()
    os.close(device)
    os.close(ours)


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + DEADLINE_S
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < deadline
        pause.wait(0.01)


def write_all(handle: int, data: bytes) -> None:
    while data:
        data = data[os.write(handle, data) :]


def keyboard_rig(heard: Heard) -> Iterator[Rig]:
    scanner = scanner_at(f"keyboard://?prefix=~&suffix=enter&{RULES}")
    assert isinstance(scanner, KeyScanner)
    scanner.listen(heard.scan, heard.refuse)
    at = [GAP_NS]

    def show(code: str) -> None:
        at[0] += GAP_NS
        for char in f"~{code}\r":
            scanner.key(char, at[0])

    yield Rig(scanner, heard, show)
    scanner.close()


def virtual_rig(heard: Heard) -> Iterator[Rig]:
    scanner = scanner_at(f"virtual://scanner?{RULES}")
    assert isinstance(scanner, VirtualScanner)
    scanner.listen(heard.scan, heard.refuse)
    yield Rig(scanner, heard, scanner.show)
    scanner.close()


@pytest.fixture(params=[serial_rig, keyboard_rig, virtual_rig])
def rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    yield from request.param(Heard())


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("abc", Why.TOO_SHORT),
        ("a" * 65, Why.TOO_LONG),
        ("a" * 20_000, Why.TOO_LONG),
        ("a b c d", Why.ALPHABET),
        ("abc\x1b[24~", Why.CONTROL),
        ("abc\u202edcba", Why.DIRECTION),
        ("javascript:alert(1)//<b>", Why.ALPHABET),
        ("'; DROP TABLE ticket; --", Why.ALPHABET),
    ],
)
def test_what_is_no_code_is_refused_and_the_next_code_is_taken(
    rig: Rig, code: str, why: Why
) -> None:
    rig.show(code)
    rig.show("https://example.org/a/K7M2-R5T6")
    assert rig.heard.wait_for(2) == [why, "https://example.org/a/K7M2-R5T6"]
    assert rig.scanner.status().connected


def test_nothing_is_told_after_it_was_closed(rig: Rig) -> None:
    rig.show("K7M2-R5T6")
    rig.heard.wait_for(1)
    rig.scanner.close()
    assert "scanner" not in {thread.name for thread in threading.enumerate()}
    rig.show("K7M2-R5T6")
    assert len(rig.heard.results) == 1


def test_a_serial_scanner_that_is_not_there_is_said_in_words() -> None:
    scanner = scanner_at("serial:///dev/no-such-scanner")
    heard = Heard()
    scanner.listen(heard.scan, heard.refuse)
    wait_until(lambda: "no-such-scanner" in scanner.status().detail)
    scanner.close()
    assert not scanner.status().connected
    assert scanner.status().detail.startswith("No scanner at /dev/no-such-scanner: ")
    assert heard.results == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo terminals")
def test_a_serial_scanner_that_comes_back_is_heard_again(tmp_path: os.PathLike[str]) -> None:
    import pty
    import tty

    from drivers.scanner.lines import LineFramer
    from drivers.scanner.rules import Rules

    link = os.path.join(tmp_path, "scanner")
    framer = LineFramer(Rules(), gap_ns=GAP_NS)
    scanner, heard = SerialScanner(link, 9600, framer, again_s=0.05), Heard()
    scanner.listen(heard.scan, heard.refuse)
    for turn in (1, 2):
        device, ours = pty.openpty()
        tty.setraw(ours)
        os.symlink(os.ttyname(ours), link)
        wait_until(lambda: scanner.status().connected)
        write_all(device, b"CODE-%d\n" % turn)
        assert heard.wait_for(turn)[-1] == f"CODE-{turn}"
        os.unlink(link)
        os.close(ours)
        os.close(device)
        wait_until(lambda: not scanner.status().connected)
    scanner.close()
    assert heard.results == ["CODE-1", "CODE-2"]


@pytest.mark.parametrize(
    ("fail", "expected"),
    [("noise", [Why.CONTROL]), ("huge", [Why.TOO_LONG]), ("cut", []), ("offline", [])],
)
def test_the_virtual_one_misbehaves_on_request(fail: str, expected: list[Why]) -> None:
    scanner, heard = scanner_at(f"virtual://scanner?fail={fail}"), Heard()
    assert isinstance(scanner, VirtualScanner)
    scanner.listen(heard.scan, heard.refuse)
    scanner.show("K7M2-R5T6")
    assert heard.results == expected
    assert scanner.status().connected == (fail != "offline")
