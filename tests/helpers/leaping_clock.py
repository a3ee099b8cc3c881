"""A computer whose clock is set while its programs run: libfaketime, told by a file.

Only the time of day leaps; what counts seconds goes on as it does on a real computer.
"""

from __future__ import annotations

import sysconfig
from pathlib import Path

import pytest

_LIBRARY = Path(f"/usr/lib/{sysconfig.get_config_var('MULTIARCH')}/faketime/libfaketimeMT.so.1")
RIGHT, DAY_AHEAD, HOUR_BACK, LOST = "+0", "+1d", "-1h", "@1970-01-01 00:03:00"


class LeapingClock:
    """The clock of one computer; skips the test where libfaketime is not installed."""

    def __init__(self, file: Path) -> None:
        if not _LIBRARY.exists():
            pytest.skip("clocks leap with Debian's libfaketime, which is not here (2026-11-29)")
        self._file = file
        self.leap(RIGHT)

    def leap(self, to: str) -> None:
        """Set the clock of every program that was started with it."""
        new = self._file.with_suffix(".new")
        new.write_text(f"{to}\n")
        new.replace(self._file)

    def variables(self) -> dict[str, str]:
        """Return the environment of a program on this computer."""
        return {
            "LD_PRELOAD": str(_LIBRARY),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1",
        }
