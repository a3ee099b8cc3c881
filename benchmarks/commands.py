"""Commands on the store: a number issued, the next one called, started, finished.

Each is one transaction that is on the disk when it returns (WAL, synchronous=FULL), decided by the
domain on the shared file, exactly as the kiosk and the counter do it.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping

from benchmarks.bench import Ground
from benchmarks.day import SERVICES, clock
from benchmarks.figures import MS, Bar, Figure, spread
from branch.desk.local import LocalDesk
from branch.domain.clock import monotonic_ns
from branch.host.folders import DataFolder
from branch.store.changes import Changes
from branch.store.store import Store

IN_THE_DAY = (0, 500, 5000)
ROUNDS = 150
WAITING_SHARE = 10
"""One in ten of the day's tickets still waits."""

BAR = Bar(limit=50)


def run(ground: Ground) -> Iterator[Figure]:
    """Measure with each number of tickets in the day."""
    for tickets in IN_THE_DAY:
        folder = ground.days.copy(tickets, tickets // WAITING_SHARE)
        store = Store.open(DataFolder(folder / "data"), clock=clock(), device="bench")
        try:
            yield from _measure(store, tickets, ground.samples(ROUNDS))
        finally:
            store.close()


def _measure(store: Store, tickets: int, rounds: int) -> Iterator[Figure]:
    desk = LocalDesk(store)
    desk.open_counter(counter="1", clerk="clerk-1")
    took: dict[str, list[float]] = defaultdict(list)
    for n in range(rounds):
        for name, act in _acts(desk, f"service-{n % SERVICES + 1}").items():
            began = monotonic_ns()
            act()
            took[name].append((monotonic_ns() - began) / MS)
    day = f"{tickets:,} tickets in the day"
    for name in ("issue", "call next", "finish"):
        yield spread(f"{name}, {day}", took[name], bar=BAR)
    every = [value for values in took.values() for value in values]
    per_second = len(every) / (sum(every) / 1000)
    yield Figure(
        what=f"all commands, {day}", unit="per second", value=per_second, samples=len(every)
    )


def _acts(desk: LocalDesk, service: str) -> Mapping[str, Callable[[], Changes]]:
    """Return what a visitor and a clerk do one after the other, each a new human action."""
    return {
        "issue": lambda: desk.issue(service=service, language="en", operation=_new()),
        "call next": lambda: desk.call_next(counter="1", clerk="clerk-1", operation=_new()),
        "start": lambda: desk.start(counter="1", clerk="clerk-1", operation=_new()),
        "finish": lambda: desk.finish(
            counter="1", clerk="clerk-1", outcome="served", operation=_new()
        ),
    }


def _new() -> str:
    return str(uuid.uuid4())
