"""A progress bar on a terminal; a line now and then where there is none."""

from __future__ import annotations

import sys
import time

WIDTH = 30


class Progress:
    """Shows how far something is."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._next = 0.0
        self._last = ""

    def __call__(self, share: float, words: str) -> None:
        now = time.monotonic()
        if now < self._next or words == self._last:
            return
        self._next = now + (0.1 if self._terminal else 5.0)
        self._last = words
        filled = round(min(1.0, share) * WIDTH)
        bar = "#" * filled + "." * (WIDTH - filled)
        line = f"[{bar}] {share:4.0%} {words}"
        end = "" if self._terminal else "\n"
        start = "\r\x1b[K" if self._terminal else ""
        print(f"{start}{line}", end=end, file=sys.stderr, flush=True)

    def finish(self) -> None:
        """Leave the bar's line."""
        if self._terminal:
            print(file=sys.stderr)
