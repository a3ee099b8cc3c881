"""Pictures of web pages by a headless Chromium, where one is installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome")
DEADLINE_S = 30

_QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--hide-scrollbars",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def browser() -> str | None:
    """Return the program, None where there is none."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def _polite() -> list[str]:
    """Let what is being photographed go first (nice(1), where there is one)."""
    nice = shutil.which("nice")
    return [nice, "-n", "19"] if nice else []


def photograph(url: str, file: Path, *, width: int, height: int, dark: bool = False) -> bool:
    """Write a picture of the page; False if there is no browser or it did not manage in time.

    ``dark`` prefers dark colours, as the visitor's system would say (CSS Media Queries 5).
    """
    program = browser()
    if program is None:
        return False
    with tempfile.TemporaryDirectory() as profile:
        command = [
            *_polite(),
            program,
            *_QUIET,
            *(["--blink-settings=preferredColorScheme=0"] if dark else []),
            f"--user-data-dir={profile}",
            f"--window-size={width},{height}",
            "--virtual-time-budget=1500",
            f"--screenshot={file}",
            url,
        ]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=DEADLINE_S)
        except (subprocess.SubprocessError, OSError):
            return False
    return file.exists()
