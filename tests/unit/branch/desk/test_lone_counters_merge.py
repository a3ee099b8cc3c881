"""Counters that act alone at random, a hub that goes on, and then all of it merges.

No number is given to two people, nobody is at two counters or served twice for one leg, every act
stands in the log once, and whoever has the log makes the same state of it.
"""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from branch.desk.hub import hub_desk
from branch.desk.local import LocalDesk
from branch.desk.port import Desk
from branch.domain.clock import ManualClock
from branch.domain.day import Day
from branch.domain.errors import BranchError, HubAway
from branch.domain.events import AtCounter, TicketIssued
from branch.domain.lone_events import FactConflicted
from branch.domain.ticket import AT_A_COUNTER, LIVE
from branch.domain.working import lose_counter
from branch.hub.handler import HubHandler
from branch.protocol.record import SYSTEM
from branch.store import handing_in, late, reading
from branch.store.computer import (
    Computer,
    HubContact,
    HubLink,
    Role,
    become,
    remember_hub_contact,
)
from branch.store.store import Store
from branch.sync.mirror import Mirror
from tests.helpers.lan import ADDRESS, DirectLine, state_of, still_there
from tests.helpers.stores import empty_file, open_store, operation

ACTS = (
    *["call_next"] * 4,
    *["start"] * 4,
    *["finish"] * 2,
    "no_show",
    "put_back",
    "park",
    "resume",
    "send",
    "return_to_queue",
    "walk_in",
    "give",
    "undo",
)
SERVICE = "collection"


class Place:
    """A counter with a computer: the hub's own ("2"), or one that is cut off ("1" and "3")."""

    def __init__(self, counter: str, store: Store, desk: Desk) -> None:
        self.counter, self.store, self.desk = counter, store, desk
        self.here: dict[str, Any] = {"counter": counter, "clerk": f"clerk-{counter}"}
        self.last = ""

    def act(self, act: str, others: list[str], noise: random.Random) -> None:
        """Do something, if it is allowed."""
        desk, here, new = self.desk, self.here, operation()
        known: dict[str, Any] = {"service": SERVICE, "language": "en"}
        match act:
            case "finish":
                changes = desk.finish(**here, outcome="", operation=new)
            case "resume":
                changes = desk.resume(**here, ticket=self.last, operation=new)
            case "undo":
                changes = desk.undo(**here, ticket=self.last, operation=new)
            case "send":
                to = noise.choice([None, *others])
                changes = desk.transfer(**here, service=SERVICE, to_counter=to, operation=new)
            case "walk_in":
                changes = desk.serve_walk_in(**here, **known, operation=new)
            case "give":
                changes = desk.give_ticket(**here, **known, operation=new)
            case _:
                changes = getattr(desk, act)(**here, operation=new)
        self.last = next(iter(changes.tickets), self.last)


class Branch:
    """The hub and two counters on computers of their own."""

    def __init__(self, root: Path, seed: int) -> None:
        self.noise = random.Random(seed)
        self.clock = ManualClock()
        self.hub = open_store(root / "hub", self.clock, "hub")
        self.places = [Place("2", self.hub, LocalDesk(self.hub))]
        self.lines: list[DirectLine] = []
        self.mirrors: list[Mirror] = []
        for counter in ("1", "3"):
            self._place(root, counter)
        for place in self.places:
            place.desk.open_counter(**place.here)

    def _place(self, root: Path, counter: str) -> None:
        device = f"counter-{counter}"
        store = Store.open(empty_file(root / counter), clock=self.clock, device=device)
        with store.transaction() as connection:
            become(connection, Computer(role=Role.SATELLITE, hub=ADDRESS))
            late.want_numbers(connection, few=True)
        line = DirectLine(HubHandler(self.hub))
        self.lines.append(line)
        self.mirrors.append(Mirror(store, line, noise=self.noise))
        self.places.append(Place(counter, store, hub_desk(store, line)))
        self.follow()

    def follow(self) -> None:
        for _ in range(2):
            for mirror, line, place in zip(self.mirrors, self.lines, self.places[1:], strict=True):
                mirror.contact()
                still_there(place.store, line)

    def cut(self) -> None:
        self.follow()
        for line, place in zip(self.lines, self.places[1:], strict=True):
            line.away = True
            with place.store.transaction() as connection:
                remember_hub_contact(connection, HubContact(link=HubLink.AWAY))

    def back(self) -> None:
        for line in self.lines:
            line.away = False
        self.follow()

    def live(self, steps: int) -> None:
        """People come, clerks act, and now and then the hub takes a terminal for dead."""
        for _ in range(steps):
            self.clock.forward(self.noise.uniform(1, 20))
            place = self.noise.choice(self.places)
            others = [one.counter for one in self.places if one is not place]
            if self.noise.random() < 0.15:
                self.places[0].desk.issue(service=SERVICE, language="en", operation=operation())
            if self.noise.random() < 0.08:
                gone = self.noise.choice(self.places[1:]).counter
                lost = partial(lose_counter, counter=gone, until=self.clock.now())
                self.hub.decide(lost, actor=SYSTEM)
            try:
                place.act(self.noise.choice(ACTS), others, self.noise)
            except (BranchError, HubAway):
                continue

    def close(self) -> None:
        for place in self.places:
            place.store.close()


@given(seed=st.integers(0, 2**32 - 1))
@settings(max_examples=8, deadline=None)
def test_whatever_is_done_alone_nobody_is_served_twice(seed: int) -> None:
    with tempfile.TemporaryDirectory() as name, conflicts_are_no_news():
        branch = Branch(Path(name), seed)
        try:
            for _ in range(2):
                branch.live(15)
                branch.cut()
                branch.live(25)
                branch.back()
            _check(branch)
        finally:
            branch.close()


@contextmanager
def conflicts_are_no_news() -> Iterator[None]:
    """Some histories have conflicts, others none; each is warned of."""
    handing_in._log.disabled = True
    try:
        yield
    finally:
        handing_in._log.disabled = False


def _check(branch: Branch) -> None:
    with branch.hub.reading() as connection:
        log = reading.log(connection, 0, 10_000)
        counters = reading.counters(connection)
        stored = {one.id: one for one in reading.in_state(connection, *LIVE, limit=10_000)}
    seen = Counter(record.event_id for record in log)
    day = Day(branch=branch.hub.branch(), now=branch.clock.now())
    for record in log:
        event = record.event()
        if isinstance(event, TicketIssued):
            held = {one.number for one in day.tickets.values() if one.state in LIVE}
            assert event.number not in held, "a number that somebody holds"
        before = day.tickets.get(event.ticket) if isinstance(event, AtCounter) else None
        if isinstance(event, AtCounter) and before and before.state in AT_A_COUNTER:
            assert before.counter == event.counter, "done to somebody at another counter"
        day.apply(event, record.occurred_at)  # raises where it does not fit
        at = [one.ticket for one in day.counters.values() if one.ticket]
        assert len(at) == len(set(at)), "nobody is at two counters"
    for ticket in day.tickets.values():
        if ticket.state in AT_A_COUNTER:
            assert counters[ticket.counter or ""].ticket == ticket.id
        for leg, following in zip(ticket.legs, ticket.legs[1:], strict=False):
            assert leg.ended_at is not None
            assert following.ended_at is None or following.ended_at >= leg.ended_at
    assert {key: one for key, one in day.tickets.items() if one.state in LIVE} == stored
    for place in branch.places[1:]:
        assert state_of(place.store) == state_of(branch.hub)
        with place.store.reading() as connection:
            assert not late.waiting(connection, 10)
            for fact, reason in late.conflicts(connection):
                assert seen[fact.event_id] == 1, reason
    conflicts = [
        one for one in (record.event() for record in log) if isinstance(one, FactConflicted)
    ]
    assert all(one.reason for one in conflicts)
