"""The one folder that the programs of a computer share."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

ENVIRONMENT = "NOWSERVING_DATA"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Where the shared file, the wake-ups, the logs and what the devices leave behind live."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "branch.db"

    @property
    def wake(self) -> Path:
        return self.root / "wake"

    @property
    def log(self) -> Path:
        return self.root / "log"

    @property
    def quarantine(self) -> Path:
        return self.root / "quarantine"

    @property
    def reports(self) -> Path:
        return self.root / "reports"

    @property
    def rescued(self) -> Path:
        return self.root / "rescue.done"

    @property
    def ballast(self) -> Path:
        return self.root / "ballast"

    @property
    def launcher_lock(self) -> Path:
        return self.root / "launcher.lock"

    @property
    def credential(self) -> Path:
        return self.root / "credential"

    @property
    def mandate(self) -> Path:
        return self.root / "mandate.json"

    @property
    def voice_cache(self) -> Path:
        return self.root / "voice"

    def make(self) -> DataFolder:
        """Create the folders that are missing; raises OSError where it may not."""
        for folder in (self.root, self.wake, self.log):
            folder.mkdir(parents=True, exist_ok=True)
        return self


def default_root() -> Path:
    """Return NOWSERVING_DATA, else the place the operating system has for such data."""
    named = os.environ.get(ENVIRONMENT)
    if named:
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "NowServing"
    base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "nowserving"
