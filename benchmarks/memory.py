"""How much the kiosk grows over 10,000 tickets (``--long``): some twenty minutes.

The first 500 tickets fill caches (fonts, glyphs, statements); growth is counted from there.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from benchmarks.bench import Ground
from benchmarks.day import SERVICES, branch_text, clock
from benchmarks.figures import Bar, Figure
from tests.helpers.running import Running

WARM, TICKETS = 500, 10_000
SPEED = 200


def run(ground: Ground) -> Iterator[Figure]:
    """Take tickets one after the other and look at the resident memory."""
    tickets = 1500 if ground.quick else TICKETS
    folder = ground.days.copy(0, 0)
    with Running(folder, branch_file=branch_text(), clock=clock(SPEED)) as branch:
        branch.start("kiosk")
        hand, begun = branch.hand("kiosk"), 0.0
        for n in range(tickets):
            button = f"service-service-{n % SERVICES + 1}"
            hand.wait(button)
            hand.touch(button)
            hand.wait("done")
            hand.touch("done")
            hand.wait_gone("done")
            if n == WARM:
                begun = resident_mib(branch.pid("kiosk"))
            if n % WARM == 0:
                _throw_away(branch.tickets)
        ended = resident_mib(branch.pid("kiosk"))
    yield Figure(what=f"kiosk after {WARM} tickets", unit="MiB", value=begun)
    yield Figure(
        what=f"kiosk grows over the next {tickets - WARM:,} tickets",
        unit="MiB",
        value=ended - begun,
        samples=tickets,
        bar=Bar(limit=20, of="value"),
    )


def resident_mib(pid: int) -> float:
    """Source: proc(5), ``VmRSS`` in ``/proc/PID/status``; Linux only."""
    for line in Path(f"/proc/{pid}/status").read_text("ascii", "replace").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise OSError("this system does not say how much memory a process has")


def _throw_away(folder: Path) -> None:
    """Remove slips that were looked at by nobody; a whole run would be hundreds of megabytes."""
    for file in list(folder.glob("*")):
        with contextlib.suppress(FileNotFoundError):
            file.unlink()
