"""What the figures were measured on; without it they say nothing."""

from __future__ import annotations

import os
import platform
from pathlib import Path

from PySide6 import __version__ as pyside

from branch.store.engine import sqlite_module


def facts() -> dict[str, str]:
    """Return the computer and the libraries that matter, in words."""
    return {
        "computer": f"{_processor()}, {os.cpu_count()} processors, {_memory()}",
        "system": f"{platform.system()} {platform.release()}",
        "libraries": f"Python {platform.python_version()}, SQLite"
        f" {sqlite_module().sqlite_version}, PySide6 {pyside}, Qt without a screen, software"
        " rendering",
        "files": "page cache warm: nothing is read from the disk for the first time",
    }


def load() -> float | None:
    """Return how many processes wanted a processor in the last minute, if the system says."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else None


def _processor() -> str:
    return _field(Path("/proc/cpuinfo"), "model name") or platform.processor() or "unknown"


def _memory() -> str:
    kib = _field(Path("/proc/meminfo"), "MemTotal").partition(" ")[0]
    return f"{int(kib) / 1024**2:.1f} GiB" if kib.isdigit() else "memory unknown"


def _field(file: Path, name: str) -> str:
    try:
        lines = file.read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    found = (line.partition(":")[2].strip() for line in lines if line.startswith(name))
    return next(found, "")
