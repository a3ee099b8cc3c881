"""Listens to the scanner: what it reads becomes an event of the flow, and nothing else.

A scanner has a thread of its own, or sends keys; either way its codes come to the gui thread by a
signal. What it refuses is logged by its kind and length, never by what it was.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from branch.domain.clock import monotonic_ns
from drivers.scanner.port import Refused, Scan, Scanner
from kiosk import flow

_log = logging.getLogger(__name__)


class Scanning(QObject):
    """``happened`` has each code, with its monotonic time."""

    happened = Signal(object, object)

    def __init__(self, scanner: Scanner, operations: Callable[[], str]) -> None:
        super().__init__()
        self._scanner = scanner
        self._operations = operations

    def begin(self) -> None:
        """Begin to listen; on the thread of the devices."""
        self._scanner.listen(self._scanned, self._refused)

    def close(self) -> None:
        """Listen no longer; on the thread of the devices."""
        self._scanner.close()

    def _scanned(self, scan: Scan) -> None:
        event = flow.Scanned(code=scan.code, operation=self._operations())
        self.happened.emit(event, monotonic_ns())

    def _refused(self, refused: Refused) -> None:
        _log.info("a code was refused: %s, %d letters", refused.why.value, refused.length)
        self.happened.emit(flow.ScanRefused(), monotonic_ns())
