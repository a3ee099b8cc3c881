"""How soon a branch goes on when its hub is killed: by the command, and by itself.

Three real agents on the loopback with a day of 3,000 tickets; what counts is the first call that
a third computer gets from the new hub. The decision is the command, or the moment of the vote.
"""

from __future__ import annotations

import contextlib
import io
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

from benchmarks.bench import Ground
from benchmarks.day import clock
from benchmarks.figures import Bar, Figure
from branch.agent import main
from branch.desk.choice import Desks
from tests.helpers.agent_process import wait_until
from tests.helpers.heirs import Heirs

TICKETS, WAITING = 3000, 100
WITHIN_S = 120
DECIDED = Bar(limit=10, of="value")


def run(ground: Ground) -> Iterator[Figure]:
    """Lose the hub twice, each time with a fresh branch."""
    yield _by_command(_folder(ground))
    yield from _by_itself(_folder(ground))


def _folder(ground: Ground) -> Path:
    folder = ground.days.copy(TICKETS, WAITING)
    (folder / "data").rename(folder / "0")
    return folder


def _by_command(folder: Path) -> Figure:
    with Heirs(folder, clock(), branch=None, elect=False) as branch:
        wait_until(branch.same, "all follow the hub", WITHIN_S)
        branch.agents[0].kill()
        decided = time.monotonic()
        data = str(branch.agents[1].data.root)
        with contextlib.redirect_stdout(io.StringIO()):
            main(["take-over", "--data", data, *branch.options[1]])
        took = _first_call(branch, 2) - decided
    words = "first call after nowserving-agent take-over"
    return Figure(what=words, unit="s", value=took, bar=DECIDED)


def _by_itself(folder: Path) -> Iterator[Figure]:
    with Heirs(folder, clock(), branch=None, elect=True) as branch:
        wait_until(lambda: branch.decides(0), "the hub has a majority", WITHIN_S)
        wait_until(branch.same, "all follow the hub", WITHIN_S)
        branch.agents[0].kill()
        lost = time.monotonic()
        others = (1, 2)
        wait_until(lambda: any(map(branch.decides, others)), "another is the hub", WITHIN_S)
        voted = time.monotonic()
        new = 1 if branch.decides(1) else 2
        called = _first_call(branch, 3 - new)
    words = "the hub is killed, until others have voted for the next one"
    yield Figure(what=words, unit="s", value=voted - lost)
    yield Figure(what="first call after the vote", unit="s", value=called - voted, bar=DECIDED)


def _first_call(branch: Heirs, place: int) -> float:
    """Return when a computer that is not the new hub has called somebody."""
    desks = Desks(branch.stores[place])
    asks = "the third computer asks the new hub"
    wait_until(lambda: branch.opens(place, desks, "1"), asks, WITHIN_S)
    desks.now().call_next(counter="1", clerk="clerk-1", operation=str(uuid.uuid4()))
    desks.close()
    return time.monotonic()
