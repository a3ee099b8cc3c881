"""Two computers of a branch: how soon the other one sees what happens at the hub, and is filled.

Both are in this process, each with its own file and threads, and speak TLS over the loopback; the
cable between two desks adds less than a millisecond. The hub's store decides on the main thread.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator
from pathlib import Path

from benchmarks.bench import Ground
from benchmarks.clerk import presses
from benchmarks.day import SERVICES, clock
from benchmarks.figures import MS, Bar, Figure, spread
from branch.desk.hub import hub_desk
from branch.desk.local import LocalDesk
from branch.domain.clock import Clock, monotonic_ns
from branch.host.credentials import Credentials
from branch.host.folders import DataFolder
from branch.host.hub_line import hub_line
from branch.host.listening import listen
from branch.hub.devices import DeviceGate
from branch.hub.service import HubThread
from branch.hub.tls import hub_context
from branch.protocol.roles import AccessRole
from branch.store.computer import HubLink, hub_contact
from branch.store.reading import head
from branch.store.store import Store
from branch.sync.follower import MirrorThread
from tests.helpers.signing import enrolled, trusted
from tests.helpers.tls import certify_hub, new_authority

TICKETS, WAITING = 3000, 1000
ROUNDS = 200
PRESSES = 60
SEEN = Bar(limit=150)
ASKED = Bar(limit=300)
PRESSED = Bar(limit=150)
FILLED = Bar(limit=5, of="value")
WITHIN_S = 120.0


def run(ground: Ground) -> Iterator[Figure]:
    """Measure beside a day of 3,000 tickets."""
    folder = ground.days.copy(TICKETS, WAITING)
    at = clock()
    lan = _Lan(folder, at)
    try:
        yield lan.filled()
        yield from lan.seen(ground.samples(ROUNDS))
        yield from lan.asked(ground.samples(ROUNDS))
        yield from lan.pressed(ground.samples(PRESSES))
    finally:
        lan.close()


class _Lan:
    """The hub with its service, and another computer with its mirror."""

    def __init__(self, folder: Path, at: Clock) -> None:
        self._at = at
        self._hub = DataFolder(folder / "data")
        self._there = DataFolder(folder / "there")
        self._failures: list[Exception] = []
        line = {AccessRole.HUB: self._there}
        trusted(self._hub, line, "branch", at)
        enrolled(self._hub, "branch", AccessRole.HUB, at.now())
        authority = new_authority(folder / "tls", at.now())
        certify_hub(self._hub, authority, at.now())
        Credentials(self._there).keep_authority(authority.certificate)
        gate = DeviceGate(Credentials(self._hub), at)
        self._service = HubThread(
            lambda: Store.open(self._hub, clock=at, device="hub"),
            listen("127.0.0.1", 0),
            gate,
            tls=hub_context(Credentials(self._hub)),
            failed=self._failures.append,
        )
        self._service.start()
        assert self._service.await_ready()
        address = f"https://127.0.0.1:{self._service.port}"
        self._store = Store.open(self._hub, clock=at, device="bench")
        self._copy = Store.open(self._there, clock=at, device="there")
        self._desk = LocalDesk(self._store)
        self._line = hub_line(address, "", self._there, at)
        self._far = hub_desk(self._copy, self._line)
        self._mirror = MirrorThread(
            lambda: Store.open(self._there, clock=at, device="there"),
            hub_line(address, "", self._there, at),
            failed=self._failures.append,
        )

    def filled(self) -> Figure:
        """From an empty file to the whole day, as current as the hub."""
        began = time.monotonic()
        self._mirror.start()
        deadline = began + WITHIN_S
        while not self._is_current():
            assert time.monotonic() < deadline, self._failures
            time.sleep(0.01)
        took = time.monotonic() - began
        words = f"another computer is filled with {TICKETS:,} tickets"
        return Figure(what=words, unit="s", value=took, bar=FILLED)

    def _is_current(self) -> bool:
        with self._copy.reading() as here, self._store.reading() as hub:
            link = hub_contact(here).link
            return head(here).seq == head(hub).seq and link is HubLink.CURRENT

    def seen(self, rounds: int) -> Iterator[Figure]:
        """From the commit at the hub until a program there is woken and reads it."""
        wakeups = self._copy.wakeups()
        took = []
        for n in range(rounds):
            service = f"service-{n % SERVICES + 1}"
            changes = self._desk.issue(service=service, language="en", operation=_new())
            wanted = changes.records[-1].seq
            decided = monotonic_ns()
            while True:
                with self._copy.reading() as connection:
                    if head(connection).seq >= wanted:
                        break
                wakeups.wait(1.0)
            took.append((monotonic_ns() - decided) / MS)
        wakeups.close()
        yield spread("another computer sees what was committed at the hub", took, bar=SEEN)

    def asked(self, rounds: int) -> Iterator[Figure]:
        """From the touch on another computer until its own file has the hub's answer."""
        took = []
        for n in range(rounds):
            began = monotonic_ns()
            service = f"service-{n % SERVICES + 1}"
            self._far.issue(service=service, language="en", operation=_new())
            took.append((monotonic_ns() - began) / MS)
        yield spread("a number is asked of the hub and in the own file", took, bar=ASKED)

    def pressed(self, rounds: int) -> Iterator[Figure]:
        """A clerk's presses on another computer, until its own file has the hub's answer."""
        return presses(self._far, rounds, f"over the LAN, {WAITING:,} waiting", PRESSED)

    def close(self) -> None:
        self._mirror.stop()
        self._line.close()
        self._service.stop()
        self._copy.close()
        self._store.close()
        assert not self._failures, self._failures


def _new() -> str:
    return str(uuid.uuid4())
