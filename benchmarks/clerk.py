"""A clerk's presses on the hub's computer, with 1,000 people waiting.

Each is one decision on the shared file that is on the disk when it returns, as the counter does it.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Callable, Iterator

from benchmarks.bench import Ground
from benchmarks.day import SERVICES, clock
from benchmarks.figures import MS, Bar, Figure, spread
from branch.desk.local import LocalDesk
from branch.desk.port import Desk
from branch.domain.clock import monotonic_ns
from branch.domain.serving import Position
from branch.host.folders import DataFolder
from branch.store.changes import Changes
from branch.store.store import Store

IN_THE_DAY, WAITING = 5000, 1000
ROUNDS = 100
BAR = Bar(limit=50)

COUNTER, CLERK = "1", "clerk-1"


def run(ground: Ground) -> Iterator[Figure]:
    """Let one clerk do everything, again and again."""
    folder = ground.days.copy(IN_THE_DAY, WAITING)
    store = Store.open(DataFolder(folder / "data"), clock=clock(), device="bench")
    try:
        words = f"{WAITING:,} waiting"
        yield from presses(LocalDesk(store), ground.samples(ROUNDS), words, BAR)
    finally:
        store.close()


def presses(desk: Desk, rounds: int, words: str, bar: Bar) -> Iterator[Figure]:
    """Let a clerk go through everything so often; ``words`` say where and beside what."""
    took: dict[str, list[float]] = defaultdict(list)
    desk.open_counter(counter=COUNTER, clerk=CLERK)

    def press(name: str, act: Callable[..., Changes], **arguments: object) -> Changes:
        began = monotonic_ns()
        changes = act(counter=COUNTER, clerk=CLERK, operation=str(uuid.uuid4()), **arguments)
        took[name].append((monotonic_ns() - began) / MS)
        return changes

    for n in range(rounds):
        service = f"service-{n % SERVICES + 1}"
        ticket = press("call next", desk.call_next).ticket.id
        press("undo", desk.undo, ticket=ticket)
        press("call next", desk.call_next)
        press("start", desk.start)
        press("park", desk.park)
        press("resume", desk.resume, ticket=ticket)
        press("transfer", desk.transfer, service=service, position=Position.AFTER, after=3)
        press("without ticket", desk.serve_walk_in, service=service, language="en")
        press("finish", desk.finish, outcome="")
    every = [value for values in took.values() for value in values]
    for name, values in took.items():
        yield spread(f"{name}, {words}", values, bar=bar)
    yield spread(f"every press, {words}", every, bar=bar)
