"""Cold start: from the start of the process to the first frame that somebody can use.

Cold is the program, not the disk: the page cache is warm. For the agent it is the moment when it
works, for the server when it answers; nobody waits before them, so they have no bar. 5,000
tickets are in the day.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from benchmarks.bench import Ground
from benchmarks.day import branch_text, clock
from benchmarks.figures import MS, Bar, Figure, spread
from branch.domain.clock import monotonic_ns
from tests.helpers.running import WINDOWS, Running

PROGRAMS = ("server", "agent", "kiosk", "display", "counter")
TIMES = 5
SIGN = {
    "agent": ' works"',
    "kiosk": "first_frame",
    "display": "first_frame",
    "counter": "first_frame",
}

BAR = Bar(limit=2000, of="value")


def run(ground: Ground) -> Iterator[Figure]:
    """Start each program several times, every time on a fresh copy of the day."""
    for program in PROGRAMS:
        took = [_start(ground, program) for _ in range(3 if ground.quick else TIMES)]
        yield spread(f"start of the {program}", took, bar=BAR if program in WINDOWS else None)


def _start(ground: Ground, program: str) -> float:
    folder = ground.days.copy(5000, 500)
    with Running(folder, branch_file=branch_text(), clock=clock()) as branch:
        branch.change(sign_in=("clerk-1@1",))
        began_ns = branch.start(program)
        seen_ns = monotonic_ns()
        if program in SIGN:
            seen_ns = _sign(branch.folder.log / f"{program}.jsonl", SIGN[program])
        return (seen_ns - began_ns) / MS


def _sign(log: Path, sign: str) -> int:
    line = next(line for line in log.read_text("utf-8").splitlines() if sign in line)
    return int(json.loads(line)["ns"])
