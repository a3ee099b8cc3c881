"""One seed, one history: people act, things break, everything works again, and it is looked at."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.simulation.invariants import broken
from tests.simulation.people import People
from tests.simulation.world import World

STEPS = 120
_MEMORY = Path("/dev/shm")


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a history."""

    seed: int
    broken: Sequence[str]
    faults: Counter[str]
    records: int
    lines: Sequence[str]


def live(seed: int, steps: int = STEPS) -> Told:
    """Live the history of a seed."""
    memory = _MEMORY if _MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="nowserving-", dir=memory) as folder:
        world = World(Path(folder), seed)
        try:
            return _live(world, seed, steps)
        finally:
            world.close()


def _live(world: World, seed: int, steps: int) -> Told:
    people = People(world)
    for _ in range(steps):
        world.pass_time(world.noise.uniform(0, 20))
        choice = world.noise.random()
        if choice < 0.6:
            people.act()
        elif choice < 0.75:
            world.mirror(world.noise.choice(world.others))
        elif choice < 0.9:
            world.push()
        else:
            world.break_something()
    world.heal()
    found = list(dict.fromkeys(broken(world, people.promises)))
    for words in found:
        world.say(words)
    return Told(seed, found, world.faults, len(people.promises.events), world.told)
