"""A branch log without a store: a day in memory that writes down what happens, chained.

``BranchLog.busy_day`` is a few clerks and many citizens from one seed; the same seed is the same
log to the last hash.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from branch.domain import events as e
from branch.domain import issuing, serving, working
from branch.domain.calling import call_next
from branch.domain.clock import ManualClock
from branch.domain.configuration import Branch, Series
from branch.domain.day import Day
from branch.domain.errors import BranchError
from branch.domain.lone_events import ReignBegan
from branch.protocol.codec import kind_of, ticket_text, to_body
from branch.protocol.digest import state_digest
from branch.protocol.record import GENESIS, VISITOR, ClockTrust, Record, chain_hash
from branch.protocol.uplink import PROTOCOL, Batch, Hello, ReignStart
from tests.helpers.branches import small_branch


def roomy_branch() -> Branch:
    """Return the small branch with enough numbers for a long day."""
    small = small_branch()
    numbers = {
        "a": Series(id="a", prefix="A", first=1, last=9999),
        "c": Series(id="c", prefix="C", first=1, last=9999),
    }
    return small_branch(series=numbers, names={**small.names, "es": "Oficina"})


@dataclass(slots=True)
class BranchLog:
    """What a hub would have stored so far, and the state that follows from it."""

    branch: Branch = field(default_factory=roomy_branch)
    clock: ManualClock = field(default_factory=ManualClock)
    records: list[Record] = field(default_factory=list)
    day: Day = field(init=False)
    noise: random.Random = field(default_factory=lambda: random.Random(1))

    def __post_init__(self) -> None:
        self.day = Day(branch=self.branch, now=self.clock.now())

    @classmethod
    def busy_day(cls, seed: int = 1, steps: int = 200) -> BranchLog:
        """Return a log of a random day; every step is somebody doing what is allowed then."""
        log = cls(noise=random.Random(seed))
        for counter in log.branch.counters:
            log.open_counter(counter)
        while len(log.records) < steps:
            log.clock.forward(log.noise.uniform(0, 60))
            log.step()
        return log

    def step(self) -> None:
        """Let one thing happen, if it may."""
        counter = self.noise.choice(list(self.branch.counters))
        service = self.noise.choice(list(self.branch.services))
        issued = [t for t in self.day.tickets.values() if t.paper == "reserved"]
        acts: list[Callable[[Day], Sequence[e.Event]]] = [
            lambda v: issuing.issue(v, service=service, language="en"),
            lambda v: call_next(v, counter=counter),
            lambda v: serving.start(v, counter=counter),
            lambda v: serving.finish(v, counter=counter, outcome="served"),
            lambda v: serving.no_show(v, counter=counter),
            lambda v: serving.recall(v, counter=counter),
            lambda v: serving.transfer(v, counter=counter, service=service),
            lambda v: serving.park(v, counter=counter),
        ]
        if issued:
            acts.append(lambda v: issuing.printed(v, ticket=issued[0].id, job="j"))
        weights = [4, 4, 4, 4, 1, 1, 1, 1, 4][: len(acts)]
        try:
            self.do(self.noise.choices(acts, weights)[0])
        except BranchError:
            return

    def open_counter(self, counter: str) -> None:
        """Sign a clerk of the counter's own name in."""
        self.do(lambda v: working.open_counter(v, counter=counter, clerk=f"k{counter}"))

    def do(self, decision: Callable[[Day], Sequence[e.Event]], actor: str = VISITOR) -> None:
        """Decide on the day as it is, apply and write down what was decided."""
        self.day.now = self.clock.now()
        for event in decision(self.day):
            self.day.apply(event, self.clock.now())
            self.write(event, actor)

    def write(self, event: e.Event, actor: str = VISITOR) -> Record:
        """Write an event down without applying it."""
        return self.write_text(kind_of(event), to_body(event), actor)

    def write_text(self, kind: str, body: str, actor: str = VISITOR, event_id: str = "") -> Record:
        """Write a record with any kind and body, as a newer or a broken program might."""
        draft = Record(
            seq=len(self.records) + 1,
            event_id=event_id or str(uuid.UUID(int=self.noise.getrandbits(128), version=4)),
            branch=self.branch.id,
            kind=kind,
            schema_version=1,
            body=body,
            occurred_at=self.clock.now(),
            clock=ClockTrust.TRUSTED,
            device="hub",
            device_seq=len(self.records) + 1,
            actor=actor,
            hash=GENESIS,
        )
        self.records.append(rechained(self.head, draft))
        return self.records[-1]

    @property
    def head(self) -> str:
        return self.records[-1].hash if self.records else GENESIS

    @property
    def digest(self) -> str:
        """Return the digest of the state that the branch itself has."""
        return state_digest(ticket_text(ticket) for ticket in self.day.tickets.values())

    def batch(self, first: int = 1, last: int | None = None) -> Batch:
        """Return the records from ``first`` to ``last`` (both included) as one batch."""
        return batch_of(self.records[first - 1 : last])

    def taken_over(self, after: int, reign: int = 2) -> BranchLog:
        """Return the log of another computer that had so many records when it took over."""
        new = BranchLog(branch=self.branch, noise=random.Random(reign))
        new.clock.instant = self.clock.now()
        for record in self.records[:after]:
            event = record.event()
            new.day.apply(event, record.occurred_at)
            new.records.append(record)
        new.write(ReignBegan(reign=reign, device=f"pc-{reign}"))
        return new

    def hello(self) -> Hello:
        """Return what the hub of this branch says first."""
        starts = []
        for record in self.records:
            event = record.event() if record.kind == ReignBegan.__name__ else None
            if isinstance(event, ReignBegan):
                before = self.records[record.seq - 2].hash if record.seq > 1 else GENESIS
                starts.append(
                    ReignStart(reign=event.reign, seq=record.seq, hash=record.hash, before=before)
                )
        return Hello(
            reign=starts[-1].reign if starts else 1,
            reigns=tuple(starts),
            device="hub",
            program="agent 0",
            seq=len(self.records),
            names=dict(self.branch.names),
            counters={c.id: c.number for c in self.branch.counters.values()},
            services={s.id: dict(s.names) for s in self.branch.services.values()},
            timezone=self.branch.timezone,
        )


def batch_of(records: Sequence[Record]) -> Batch:
    """Return the records as one batch."""
    return Batch(protocol=PROTOCOL, device="hub", records=tuple(records))


def rechained(previous: str, record: Record) -> Record:
    """Return the record with the hash that makes it follow ``previous``."""
    return record.model_copy(update={"hash": chain_hash(previous, record)})
