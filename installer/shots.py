"""``nowserving shots``: every screen of every program as PNG, and a sheet of each program's."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from branch.host.exits import CannotStart, Exit
from installer.contact_sheet import contact_sheet

MODULES = {
    "kiosk": "kiosk.shots",
    "display": "display.shots",
    "counter": "counter.shots",
    "server": "installer.server_shots",
}
PROCESSES = {"kiosk": 4}
"""How many draw one program's screens at once, each its own part; all others one."""
_VARIABLES = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def run(out: Path) -> int:
    """Write ``out/PROGRAM/*.png`` and ``out/PROGRAM.png`` with all of them, small.

    Each program draws its own in processes of its own, as many at once as there are processors.
    """
    parts = [(program, part) for program in MODULES for part in range(PROCESSES.get(program, 1))]
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        drawn = list(workers.map(lambda one: _drawn(out.absolute() / one[0], *one), parts))
    failed = {program for (program, _), well in zip(parts, drawn, strict=True) if not well}
    for program in MODULES:
        folder = out.absolute() / program
        pictures = sorted(folder.glob("*.png"))
        if pictures:
            contact_sheet(pictures, out / f"{program}.png")
        print(f"{program}: {len(pictures)} pictures in {folder}", flush=True)
    if failed:
        names = ", ".join(program for program in MODULES if program in failed)
        raise CannotStart(Exit.BUG, f"The pictures of {names} are not complete.")
    return Exit.OK


def _drawn(folder: Path, program: str, part: int) -> bool:
    folder.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "installer.shots", program, str(folder), str(part)],
        env={**os.environ, **_VARIABLES},
        check=False,
    )
    return not done.returncode


def draw(program: str, folder: Path, part: int) -> None:
    """Let one program draw its screens, or its part of them, into the folder."""
    parts = PROCESSES.get(program, 1)
    which = (part, parts) if parts > 1 else ()
    importlib.import_module(MODULES[program]).shots(folder, *which)


if __name__ == "__main__":
    draw(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
