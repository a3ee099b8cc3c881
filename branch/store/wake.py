"""Tell the other programs of this computer that something was committed.

A local datagram wakes them within a fraction of a millisecond; ``PRAGMA data_version`` every
100 ms is the safety net, because a datagram may be lost and a listener may be new. Each listener
leaves its port as a file name in the wake folder; a port that nobody listens on any more costs a
datagram to nowhere, and its file goes when the next listener finds the port free.
"""

from __future__ import annotations

import contextlib
import os
import socket
import threading
from pathlib import Path

from branch.store.engine import sqlite_module

SAFETY_NET_S = 0.1
_HOST = "127.0.0.1"


class Waker:
    """Sends one datagram to every listener of this computer, this program's own included."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.setblocking(False)

    def wake(self) -> None:
        """Wake all; never fails, the safety net is there."""
        with contextlib.suppress(OSError):
            for name in os.listdir(self._folder):
                with contextlib.suppress(OSError, ValueError, OverflowError):
                    self._socket.sendto(b"!", (_HOST, int(name.partition("-")[0])))

    def close(self) -> None:
        self._socket.close()


class Wakeups:
    """Waits until the shared file may have changed. One thread waits; any thread may close."""

    def __init__(self, database: Path, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        _clean(folder)
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((_HOST, 0))
        self._port: int = self._socket.getsockname()[1]
        self._closed = False
        self._waiting = threading.Lock()
        self._file = folder / f"{self._port}-{os.getpid()}"
        self._file.touch()
        # As a URI, because it must never make a file; percent-encoded, as a folder may be "50%".
        self._connection = sqlite_module().connect(
            f"{database.absolute().as_uri()}?mode=ro",
            uri=True,
            check_same_thread=False,
            isolation_level=None,
        )
        self._seen = self._version()

    def _version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def wait(self, timeout_s: float) -> bool:
        """Return True as soon as there may be news, False after ``timeout_s`` or when closed."""
        with self._waiting:
            return self._wait(timeout_s)

    def _wait(self, timeout_s: float) -> bool:
        remaining = timeout_s
        while not self._closed:
            self._socket.settimeout(max(0.001, min(SAFETY_NET_S, remaining)))
            try:
                self._socket.recv(16)
                self._drain()
                self._has_changed()
                return not self._closed
            except TimeoutError:
                remaining -= SAFETY_NET_S
            if self._has_changed():
                return True
            if remaining <= 0:
                return False
        return False

    def _has_changed(self) -> bool:
        """Tell whether another commit is there; a file that does not answer may have changed.

        Whoever reads because of that gets the error from the store, in words.
        """
        before = self._seen
        try:
            self._seen = self._version()
        except sqlite_module().DatabaseError:
            return True
        return self._seen != before

    def _drain(self) -> None:
        self._socket.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            while True:
                self._socket.recv(16)

    def interrupt(self) -> None:
        """Make a wait end now, from any thread."""
        with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
            out.sendto(b"!", (_HOST, self._port))

    def close(self) -> None:
        """Stop waiting for good; the waiting thread returns False."""
        self._closed = True
        self.interrupt()
        self._file.unlink(missing_ok=True)
        with self._waiting:
            self._socket.close()
            self._connection.close()


def listeners(folder: Path) -> int:
    """Return how many programs of this computer wait for news of the shared file now."""
    if not folder.exists():
        return 0
    _clean(folder)
    return sum(file.name.partition("-")[0].isdigit() for file in folder.iterdir())


def _clean(folder: Path) -> None:
    """Remove the files of listeners that are gone: their port can be taken."""
    for file in folder.iterdir():
        port = file.name.partition("-")[0]
        if port.isdigit() and _is_free(int(port)):
            file.unlink(missing_ok=True)


def _is_free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind((_HOST, port))
        except (OSError, OverflowError):
            return False
        return True
