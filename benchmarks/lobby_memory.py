"""A display through 24 hours of calls (``--long``): memory and processor time, hour by hour.

The real program with waits, a ticker and a voice of tones, on a clock that makes a day of some
minutes. The first two hours fill caches (fonts, glyphs, sounds of numbers); growth and the work
per call are counted from there.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.bench import Ground
from benchmarks.figures import Bar, Figure
from benchmarks.memory import resident_mib
from branch.domain.clock import RecordedClock, clock_from
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.lobby import Hall, Lobby, fast_day, until

CALLS_AN_HOUR, HOURS, WARM = 90, 24, 2
EACH_S = 0.12
SPEED = 3600 / CALLS_AN_HOUR / EACH_S
BUSY = '[displays.lobby]\nwaits = true\nticker = { en = "A line.", es = "Una.", ar = "سطر." }\n'


def run(ground: Ground) -> Iterator[Figure]:
    """Call all day, and look at the process after each hour."""
    hours = 8 if ground.quick else HOURS
    spec = fast_day(SPEED)
    clock = clock_from(spec)
    assert isinstance(clock, RecordedClock)
    text = always_open(town_hall_text()).replace("[displays.lobby]\n", BUSY, 1)
    hall = Hall(ground.days.copy(0, 0) / "lobby", branch_file=text, clock=clock)
    spoken = hall.folder.root / "spoken"
    voice = f"virtual://voice?engine=tones&folder={spoken}&speed=5000"
    lobby = Lobby(hall, spoken, {"clock": spec, "voice": voice}).start()
    assert lobby.process is not None
    pid = lobby.process.pid
    memory: list[float] = []
    seconds: list[float] = []
    try:
        for _hour in range(hours):
            before = _cpu_s(pid)
            last = _call(hall, CALLS_AN_HOUR)
            until(lambda last=last: last in lobby.moments("call_spoken"), "the hour said", 60)  # type: ignore[misc]
            memory.append(resident_mib(pid))
            seconds.append(_cpu_s(pid) - before)
            for file in spoken.glob("*"):
                file.unlink()
    finally:
        lobby.stop()
        hall.close()
    yield Figure(what=f"display after {WARM} hours", unit="MiB", value=memory[WARM - 1])
    yield Figure(
        what=f"display grows over the next {hours - WARM} hours",
        unit="MiB",
        value=memory[-1] - memory[WARM - 1],
        samples=hours * CALLS_AN_HOUR,
        bar=Bar(limit=10, of="value"),
    )
    for name, some in (("first", seconds[WARM : WARM + 4]), ("last", seconds[-4:])):
        yield Figure(
            what=f"processor time for a call, {name} 4 hours",
            unit="ms",
            value=1000 * sum(some) / len(some) / CALLS_AN_HOUR,
        )


def _call(hall: Hall, count: int) -> str:
    event = ""
    for n in range(count):
        hall.issue()
        hall.free(n % 3)
        event = hall.call(n % 3)
        time.sleep(EACH_S)
    return event


def _cpu_s(pid: int) -> float:
    """Source: proc(5), fields 14 and 15 of ``/proc/PID/stat``; Linux only."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
