"""What it costs a program to look at the branch again, by how many wait.

This is what each commit anywhere in the branch makes the others do: the display reads the new
call, the counter what its clerk sees, the kiosk what its menu says.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator

from benchmarks.bench import Ground
from benchmarks.day import clock
from benchmarks.figures import MS, Bar, Figure, spread
from branch.desk.local import LocalDesk
from branch.domain.clock import Clock, monotonic_ns
from branch.host.folders import DataFolder
from branch.store.store import Store
from counter.lookout import Lookout
from counter.overview import Overlook
from display.feed import Feed
from kiosk.records import Records

WAITING = (50, 500, 5000)
TIMES = 60
BAR = Bar(limit=50)


def run(ground: Ground) -> Iterator[Figure]:
    """Look at branches in which 50, 500 and 5,000 wait, after each of many calls."""
    for waiting in WAITING:
        folder = DataFolder(ground.days.copy(waiting, waiting) / "data")
        yield from _measure(folder, waiting, min(ground.samples(TIMES), waiting))


def _measure(folder: DataFolder, waiting: int, times: int) -> Iterator[Figure]:
    noon = clock()
    store = Store.open(folder, clock=noon, device="bench")
    feed = Feed(lambda: Store.open(folder, clock=noon, device="display"), "")
    feed.open()
    feed.news()
    records = _kiosk(folder, noon)
    lookout, overlook = Lookout(store), Overlook()
    yield spread(
        f"supervisor catches up, a step, {waiting:,} waiting",
        list(_steps(overlook, store)),
        bar=BAR,
    )
    looks: dict[str, Callable[[], object]] = {
        "display reads the new call": feed.news,
        "display asks who is likely next": feed.likely_next,
        "counter looks": lambda: lookout.look(["1"]),
        "kiosk reads its menu": records.now,
        "supervisor looks": lambda: overlook.look(store),
    }
    took: dict[str, list[float]] = {name: [] for name in looks}
    desk = LocalDesk(store)
    desk.open_counter(counter="1", clerk="clerk-1")
    for _ in range(times):
        desk.call_next(counter="1", clerk="clerk-1", operation=_new())
        for name, look in looks.items():
            began = monotonic_ns()
            look()
            took[name].append((monotonic_ns() - began) / MS)
        desk.start(counter="1", clerk="clerk-1", operation=_new())
        desk.finish(counter="1", clerk="clerk-1", outcome="served", operation=_new())
    for name, values in took.items():
        yield spread(f"{name}, {waiting:,} waiting", values, bar=BAR)
    feed.close()
    records.close()
    store.close()


def _steps(overlook: Overlook, store: Store) -> Iterator[float]:
    """Read the day in steps, as a supervisor's window does when it is opened at noon."""
    behind = True
    while behind:
        began = monotonic_ns()
        behind = overlook.look(store).behind
        yield (monotonic_ns() - began) / MS


def _kiosk(folder: DataFolder, noon: Clock) -> Records:
    records = Records(folder, clock=noon, device="kiosk")
    records.open().close()
    return records


def _new() -> str:
    return str(uuid.uuid4())
