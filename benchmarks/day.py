"""Days to measure on: a shared file with so many tickets, so many of them still waiting.

Made by the same decisions and the same writer as a real day, but in one transaction, because
nobody measures how they are made. Each day is made once and copied for every bench.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from branch.domain import issuing, serving, working
from branch.domain.calling import call_next
from branch.domain.clock import ManualClock, RecordedClock, monotonic_ns
from branch.domain.events import Event, TicketIssued
from branch.domain.view import BranchView
from branch.host.folders import DataFolder
from branch.protocol.branch_file_letters import free_prefixes
from branch.protocol.record import SYSTEM, VISITOR
from branch.store.changes import Changes
from branch.store.store import Store
from branch.store.view import StoredView
from branch.store.writing import LogWriter

SERVICES = 6
LANGUAGES = ("en", "es", "ar")
MORNING = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)

Decision = Callable[[BranchView], Sequence[Event]]


def clock(speed: float = 1.0) -> RecordedClock:
    """Return a clock that stands at noon of the day now, and runs so many times as fast."""
    return RecordedClock(start=NOON, origin_ns=monotonic_ns(), speed=speed)


class Days:
    """The days of one run, below a folder that the caller removes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._copies = 0

    def copy(self, tickets: int, waiting: int) -> Path:
        """Return a fresh folder of a day for one bench alone; ``data`` in it is the branch's."""
        model = self._folder / f"day-{tickets}-{waiting}"
        if not model.exists():
            make(model, tickets, waiting)
        self._copies += 1
        copied = self._folder / f"copy-{self._copies}"
        shutil.copytree(model, copied / "data")
        return copied


def make(folder: Path, tickets: int, waiting: int) -> None:
    """Make a day: ``waiting`` people wait, all others were served before them."""
    moving = ManualClock(MORNING)
    store = Store.open(DataFolder(folder), clock=moving, device="bench")
    store.configure(branch_text(), "bench.toml")
    branch = store.branch()
    with store.transaction() as connection:

        def do(decision: Decision, actor: str) -> Changes:
            view = StoredView(connection, branch, moving.now())
            return LogWriter(connection, view, store.device).append(
                decision(view), actor, moving.now()
            )

        for decision, actor in _day(tickets, waiting):
            moving.forward(0.2)
            for event in do(decision, actor).events:
                if isinstance(event, TicketIssued):
                    do(_printed(event.ticket), SYSTEM)
    store.close()


def _day(tickets: int, waiting: int) -> Iterator[tuple[Decision, str]]:
    single = [str(n) for n in range(2, SERVICES + 2)] if tickets > waiting else []
    for counter in single:
        yield _open(counter), f"clerk-{counter}"
    for n in range(tickets):
        yield _issue(f"service-{n % SERVICES + 1}", LANGUAGES[n % 3]), VISITOR
        if n >= waiting:
            yield from _serve(single[n % SERVICES])
    for counter in single:
        yield _close(counter), f"clerk-{counter}"


def _open(counter: str) -> Decision:
    return lambda view: working.open_counter(view, counter=counter, clerk=f"clerk-{counter}")


def _close(counter: str) -> Decision:
    return lambda view: working.close_counter(view, counter=counter)


def _issue(service: str, language: str) -> Decision:
    return lambda view: issuing.issue(view, service=service, language=language)


def _printed(ticket: str) -> Decision:
    return lambda view: issuing.printed(view, ticket=ticket, job=ticket)


def _serve(counter: str) -> Iterator[tuple[Decision, str]]:
    clerk = f"clerk-{counter}"
    yield (lambda view: call_next(view, counter=counter)), clerk
    yield (lambda view: serving.start(view, counter=counter)), clerk
    yield (lambda view: serving.finish(view, counter=counter, outcome="served")), clerk


def branch_text() -> str:
    """Return a branch file: six services in three languages, always open.

    Counter 1 calls for all of them, the other six for one each.
    """
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "[branch]"
    yield 'id = "bench"'
    yield f"names = {_names('Branch')}"
    yield 'timezone = "Europe/Madrid"'
    yield f"languages = {json.dumps(LANGUAGES)}"
    yield 'follow_url = "https://queue.example.org"'
    prefixes = free_prefixes((), LANGUAGES)
    for n in range(1, SERVICES + 1):
        prefix = next(prefixes)
        yield f'\n[series."{prefix}"]\nprefix = "{prefix}"\nfirst = 101\nlast = 9999'
        yield f'\n[services."service-{n}"]\nnames = {_names(f"Service {n}")}\nseries = "{prefix}"'
        yield 'outcomes = ["served"]'
    services = [f"service-{n}" for n in range(1, SERVICES + 1)]
    for n, queues in enumerate([services, *([one] for one in services)], start=1):
        yield f'\n[profiles."p{n}"]\nqueues = {json.dumps(queues)}'
        yield f'\n[counters."{n}"]\nprofile = "p{n}"'
        yield f'\n[clerks."clerk-{n}"]\nname = "Clerk {n}"'
    yield "\n[displays.lobby]\nviewing_distance_m = 5"
    yield '\n[opening]\nmon-sun = "00:00-24:00"'
    yield '\n[announcement]\nlanguages = ["en", "es"]'


def _names(words: str) -> str:
    pairs = (f"{language} = {json.dumps(words)}" for language in LANGUAGES)
    return "{ " + ", ".join(pairs) + " }"
