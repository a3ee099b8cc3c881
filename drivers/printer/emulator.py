"""A printer that is not there, at the end of a real cable: TCP, or a serial line.

For tests, demonstrations and for trying a kiosk without paper. The cable and every byte
on it are real; only the mechanics are ``machine.py``.

Try it: ``python -m drivers.printer.emulator --port 9100 --folder slips`` and, elsewhere,
``python -m drivers.printer "escpos+tcp://127.0.0.1:9100?profile=TM-T20III"``.
"""

import argparse
import contextlib
import os
import selectors
import socket
import sys
import threading
import time
from math import inf
from pathlib import Path
from typing import Protocol, Self

from drivers.printer.machine import Condition, Machine
from drivers.printer.render import render

_SLOW_BYTES = 256  # at a time, on a line that has a speed


class Cable(Protocol):
    """The printer's end of a cable; used from the emulator's thread and from ``become``."""

    @property
    def url(self) -> str:
        """How the other end is named in a device URL."""

    def register(self, selector: selectors.BaseSelector) -> None:
        """Say what to wait for."""

    def read(self, ready: int, selector: selectors.BaseSelector) -> bytes:
        """What came on a file that is ready."""

    def send(self, data: bytes) -> None:
        """Send an answer; one that nobody takes is lost, as on real cables."""

    def close(self) -> None:
        """Pull the plug."""


class TcpCable:
    """Listens on this computer; several connections feed the one printer."""

    def __init__(self, port: int = 0) -> None:
        self._listener = socket.create_server(("127.0.0.1", port))
        self._port = int(self._listener.getsockname()[1])
        self._lines: dict[int, socket.socket] = {}
        self._last: socket.socket | None = None

    @property
    def url(self) -> str:
        return f"escpos+tcp://127.0.0.1:{self._port}"

    def register(self, selector: selectors.BaseSelector) -> None:
        selector.register(self._listener, selectors.EVENT_READ)

    def read(self, ready: int, selector: selectors.BaseSelector) -> bytes:
        if ready == self._listener.fileno():
            line = self._listener.accept()[0]
            line.settimeout(5)
            self._lines[line.fileno()] = line
            selector.register(line, selectors.EVENT_READ)
            return b""
        line = self._lines[ready]
        try:
            data = line.recv(65536)
        except OSError:
            data = b""
        if data:
            self._last = line
        else:
            selector.unregister(line)
            del self._lines[ready]
            line.close()
        return data

    def send(self, data: bytes) -> None:
        if self._last is not None:
            with contextlib.suppress(OSError):
                self._last.sendall(data)

    def close(self) -> None:
        self._listener.close()
        for line in self._lines.values():
            line.close()
        self._lines.clear()


class SerialCable:
    """A pseudo terminal; the printer's side of a serial line (not on Windows).

    A pseudo terminal knows no speed; ``bytes_per_s`` makes the printer read no faster.
    """

    def __init__(self, bytes_per_s: float = inf) -> None:
        import pty
        import tty

        self._bytes_per_s = bytes_per_s
        self._free_at = 0.0
        self._printer, self._computer = pty.openpty()
        tty.setraw(self._computer)
        self._device = os.ttyname(self._computer)

    @property
    def url(self) -> str:
        return f"escpos+serial://{self._device}"

    def register(self, selector: selectors.BaseSelector) -> None:
        selector.register(self._printer, selectors.EVENT_READ)

    def read(self, ready: int, selector: selectors.BaseSelector) -> bytes:
        try:
            data = os.read(ready, 65536 if self._bytes_per_s == inf else _SLOW_BYTES)
        except OSError:
            selector.unregister(ready)
            return b""
        now = time.monotonic()
        self._free_at = max(self._free_at, now) + len(data) / self._bytes_per_s
        time.sleep(self._free_at - now)
        return data

    def send(self, data: bytes) -> None:
        with contextlib.suppress(OSError):
            os.write(self._printer, data)

    def close(self) -> None:
        os.close(self._printer)
        os.close(self._computer)


class Emulator:
    """A machine behind a cable, on a thread of its own; a context manager."""

    def __init__(
        self, cable: Cable, condition: Condition | None = None, dots_per_mm: float = 8.0
    ) -> None:
        self.url = cable.url
        self._cable = cable
        self._machine = Machine(condition, dots_per_mm)
        self._lock = threading.Lock()
        self._wake, self._woken = socket.socketpair()
        self._slips: list[bytes] = []
        self._slip_came = threading.Condition(self._lock)
        self._thread = threading.Thread(target=self._run, name="printer emulator", daemon=True)
        self._thread.start()

    def become(self, condition: Condition) -> None:
        """Change what is wrong with it, such as ``become(Condition(paper_mm=0))``."""
        with self._lock:
            said = self._machine.set(condition)
            self._collect()
        self._cable.send(said)

    def slips(self) -> list[bytes]:
        """All that was cut off so far."""
        with self._lock:
            return list(self._slips)

    def wait_for_slips(self, count: int, timeout_s: float) -> list[bytes]:
        """The slips as soon as there are so many; ``TimeoutError`` otherwise."""
        with self._slip_came:
            if not self._slip_came.wait_for(lambda: len(self._slips) >= count, timeout_s):
                raise TimeoutError(f"{len(self._slips)} slips, not {count}")
            return list(self._slips)

    def close(self) -> None:
        """Switch it off and pull the plug."""
        if self._thread.is_alive():
            self._wake.send(b"x")
            self._thread.join()
            self._cable.close()
            self._wake.close()
            self._woken.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _run(self) -> None:
        with selectors.DefaultSelector() as selector:
            self._cable.register(selector)
            selector.register(self._woken, selectors.EVENT_READ)
            while True:
                for key, _ in selector.select():
                    if key.fileobj is self._woken:
                        return
                    self._take(self._cable.read(key.fd, selector))

    def _take(self, data: bytes) -> None:
        if not data:
            return
        with self._lock:
            said = self._machine.feed(data)
            self._collect()
        self._cable.send(said)

    def _collect(self) -> None:
        slips = self._machine.take_slips()
        if slips:
            self._slips += slips
            self._slip_came.notify_all()


def main() -> int:
    """Run an emulator until interrupted, and keep what it prints."""
    parser = argparse.ArgumentParser(description="An ESC/POS printer on a TCP port.")
    parser.add_argument("--port", type=int, default=9100)
    parser.add_argument("--folder", type=Path, default=Path("slips"))
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    with Emulator(TcpCable(options.port)) as emulator, contextlib.suppress(KeyboardInterrupt):
        sys.stdout.write(f"{emulator.url}, slips in {options.folder}; Ctrl+C ends it\n")
        for number in range(1, sys.maxsize):
            slip = emulator.wait_for_slips(number, threading.TIMEOUT_MAX)[number - 1]
            (options.folder / f"{number:04}.bin").write_bytes(slip)
            render(slip).save(options.folder / f"{number:04}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
