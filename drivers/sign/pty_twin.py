"""A twin on a pseudo terminal: to the driver it is a serial port with a sign on it. Not on Windows.

By hand: ``python -m drivers.sign --twin "sign+serial:///any?protocol=modbus"`` prints the port and
what the sign shows, until it is ended.
"""

from __future__ import annotations

import contextlib
import os
import select
import threading
from collections.abc import Callable

from drivers.sign.port import Face
from drivers.sign.twin import Twin

_LOOK_S = 0.1


class PtyTwin:
    """Runs the twin in a thread of its own; ``port`` is where the driver finds it."""

    def __init__(self, twin: Twin, on_face: Callable[[Face], None]) -> None:
        import pty
        import tty

        self._twin = twin
        self._on_face = on_face
        self._ours, self._theirs = pty.openpty()
        tty.setraw(self._theirs)
        self.port = os.ttyname(self._theirs)
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sign twin", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop, and take the port away."""
        self._closing.set()
        self._thread.join()
        for handle in (self._ours, self._theirs):
            with contextlib.suppress(OSError):
                os.close(handle)

    def _run(self) -> None:
        while not self._closing.is_set():
            ready, _, _ = select.select([self._ours], [], [], _LOOK_S)
            if not ready:
                continue
            before = self._twin.face
            answer = self._twin.feed(os.read(self._ours, 1024))
            if answer:
                os.write(self._ours, answer)
            if self._twin.face != before:
                self._on_face(self._twin.face)
