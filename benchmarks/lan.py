"""Computers of a branch: how soon the others see what happens at the hub, and are filled.

All are in this process, each with its own file and threads, and speak TLS over the loopback; the
cable between two desks adds less than a millisecond. The hub's store decides on the main thread.
``satellites`` has twenty of them beside the largest day, all on the processors of this one.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator
from functools import partial
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
from branch.protocol.enrolment import Trust
from branch.protocol.roles import AccessRole
from branch.store.computer import HubLink, hub_contact
from branch.store.reading import head
from branch.store.store import Store
from branch.sync.follower import MirrorThread
from tests.helpers.signing import enrolled
from tests.helpers.tls import certify_hub, new_authority

TICKETS, WAITING = 3000, 1000
MANY, LARGEST = 20, 5000
ROUNDS = 200
PRESSES = 60
SEEN = Bar(limit=150)
ASKED = Bar(limit=300)
PRESSED = Bar(limit=150)
FILLED = Bar(limit=5, of="value")
WITHIN_S = 300.0


def run(ground: Ground) -> Iterator[Figure]:
    """Measure beside a day of 3,000 tickets."""
    lan = _Lan(ground.days.copy(TICKETS, WAITING), clock(), 1)
    try:
        yield lan.filled(f"another computer is filled with {TICKETS:,} tickets", FILLED)
        yield from lan.seen("another computer sees what was committed", ground.samples(ROUNDS))
        yield from lan.asked(ground.samples(ROUNDS))
        yield from lan.pressed(ground.samples(PRESSES))
    finally:
        lan.close()


def run_many(ground: Ground) -> Iterator[Figure]:
    """Measure with twenty other computers beside a day of 5,000 tickets."""
    lan = _Lan(ground.days.copy(LARGEST, WAITING), clock(), MANY)
    try:
        yield lan.filled(f"{MANY} computers are filled with {LARGEST:,} tickets at once", None)
        yield from lan.seen(f"one of {MANY} sees what was committed", ground.samples(ROUNDS))
        yield from lan.asked(ground.samples(ROUNDS))
        yield from lan.pressed(ground.samples(PRESSES))
    finally:
        lan.close()


class _Lan:
    """The hub with its service, and other computers with their mirrors; one of them is used."""

    def __init__(self, folder: Path, at: Clock, computers: int) -> None:
        self._at = at
        self._hub = DataFolder(folder / "data")
        there = [DataFolder(folder / f"there-{n}") for n in range(computers)]
        self._failures: list[Exception] = []
        devices = tuple(
            enrolled(one, "branch", AccessRole.HUB, at.now(), one.root.name) for one in there
        )
        trust = Trust(branch="branch", as_of=at.now(), devices=devices)
        Credentials(self._hub).keep_trust(trust)
        enrolled(self._hub, "branch", AccessRole.HUB, at.now())
        authority = new_authority(folder / "tls", at.now())
        certify_hub(self._hub, authority, at.now())
        for one in there:
            Credentials(one).keep_authority(authority.certificate)
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
        self._copies = [Store.open(one, clock=at, device=one.root.name) for one in there]
        self._desk = LocalDesk(self._store)
        self._line = hub_line(address, "", there[0], at)
        self._far = hub_desk(self._copies[0], self._line)
        self._mirrors = [
            MirrorThread(
                partial(Store.open, one, clock=at, device=one.root.name),
                hub_line(address, "", one, at),
                failed=self._failures.append,
            )
            for one in there
        ]

    def filled(self, words: str, bar: Bar | None) -> Figure:
        """From empty files to the whole day, as current as the hub."""
        began = time.monotonic()
        for mirror in self._mirrors:
            mirror.start()
        deadline = began + WITHIN_S
        while not all(self._is_current(copy) for copy in self._copies):
            assert time.monotonic() < deadline, self._failures
            time.sleep(0.01)
        return Figure(what=words, unit="s", value=time.monotonic() - began, bar=bar)

    def _is_current(self, copy: Store) -> bool:
        with copy.reading() as here, self._store.reading() as hub:
            link = hub_contact(here).link
            return head(here).seq == head(hub).seq and link is HubLink.CURRENT

    def seen(self, words: str, rounds: int) -> Iterator[Figure]:
        """From the commit at the hub until a program there is woken and reads it."""
        wakeups = [copy.wakeups() for copy in self._copies]
        took = []
        for n in range(rounds):
            service = f"service-{n % SERVICES + 1}"
            changes = self._desk.issue(service=service, language="en", operation=_new())
            wanted = changes.records[-1].seq
            decided = monotonic_ns()
            for copy, woken in zip(self._copies, wakeups, strict=True):
                while True:
                    with copy.reading() as connection:
                        if head(connection).seq >= wanted:
                            break
                    woken.wait(1.0)
                took.append((monotonic_ns() - decided) / MS)
        for woken in wakeups:
            woken.close()
        yield spread(words, took, bar=SEEN)

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
        for mirror in self._mirrors:
            mirror.stop()
        self._line.close()
        self._service.stop()
        for copy in self._copies:
            copy.close()
        self._store.close()
        assert not self._failures, self._failures


def _new() -> str:
    return str(uuid.uuid4())
