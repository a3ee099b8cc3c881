"""Never two computers that may decide at one moment, whatever the network and the clocks do.

A branch of three to five computers lives ten minutes, from one seed: messages come late, in another
order, twice or never, cables are pulled, programs begin again, clocks run at different speeds. Some
tests break one rule each, and see that it is noticed.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pytest

from branch.domain import election
from branch.domain.election import (
    MANDATE_S,
    PROMISE_S,
    Claim,
    Elector,
    LogEnd,
    awake,
    heed,
    is_free,
    mandate,
    vote,
)

SEEDS = 60
LIVES_S = 600.0
STEP_S = 0.5
SPEEDS = (0.9, 1.0, 1.1)
"""A tenth off is a thousand times worse than a cheap crystal."""
HELD_UP_S = 12.0
"""So late may a message be."""


@dataclass(slots=True)
class Asking:
    """One round of questions: a hub's (no claim), or an election."""

    reign: int
    at: float
    claim: Claim | None = None
    agreed: dict[str, float] = field(default_factory=dict)


@dataclass(slots=True)
class Computer:
    """``kept`` and ``hub_of`` survive a restart; ``elector`` and ``asked`` do not."""

    name: str
    speed: float
    kept: tuple[int, str]
    elector: Elector
    hub_of: int
    log: LogEnd
    asked: dict[str, float] = field(default_factory=dict)
    asking: Asking | None = None
    asks_at: float = 0.0
    heard_of: int = 1
    """The highest reign that any answer spoke of."""


@dataclass(frozen=True, slots=True)
class Message:
    """A question, or (``back``) the answer, with the highest reign that is known there."""

    at: float
    asker: Computer
    asked: Computer
    asking: Asking
    back: bool = False
    agrees: bool = False
    reign: int = 0


class Town:
    """The computers and the wire; the first is the hub of reign 1."""

    def __init__(self, seed: int) -> None:
        self.noise = random.Random(seed)
        self.time = 0.0
        self.computers = [
            Computer(
                name=f"computer-{number}",
                speed=self.noise.choice(SPEEDS),
                kept=(1, ""),
                elector=awake(1, "", 0.0),
                hub_of=0 if number else 1,
                log=LogEnd(reign=1, seq=0),
            )
            for number in range(self.noise.choice([3, 4, 5]))
        ]
        self.wire: list[Message] = []
        self.apart: set[str] = set()
        """These computers reach one another, and the others one another."""
        self.off: set[str] = set()
        self.loss = self.noise.choice([0.0, 0.2, 0.5])
        self.trouble = self.noise.choice([0.02, 0.04, 0.08])
        self.delay = self.noise.choice([0.0, 0.1, 0.5])
        self.hubs: dict[int, str] = {1: "computer-0"}
        self.decided: list[int] = []

    def live(self) -> None:
        while self.time < LIVES_S:
            self.time += STEP_S
            if self.noise.random() < self.trouble:
                self.happens()
            for computer in self.computers:
                if computer.name not in self.off:
                    self.acts(computer)
            self.deliver()
            self.decide()

    def happens(self) -> None:
        """Cables are pulled and put back, computers go off and on, programs begin again."""
        names = [one.name for one in self.computers]
        match self.noise.randrange(8):
            case 0:
                self.apart = set(self.noise.sample(names, self.noise.randint(1, len(names))))
            case 1 | 2:
                self.apart = {one.name for one in self.computers if self.may_decide(one)}
            case 3:
                self.apart = set()
            case 4:
                self.off = set(self.noise.sample(names, self.noise.randint(1, 2)))
            case 5:
                self.off = set()
            case _:
                self.begins_again(self.noise.choice(self.computers))

    def now(self, computer: Computer) -> float:
        return self.time * computer.speed

    def acts(self, computer: Computer) -> None:
        now = self.now(computer)
        if computer.hub_of and computer.elector.reign > computer.hub_of:
            computer.hub_of, computer.asked = 0, {}
        if now < computer.asks_at:
            return
        computer.asks_at = now + 1.0
        if computer.hub_of and not is_free(computer.elector, now):
            self.asks(computer, Asking(computer.hub_of, now))
        elif is_free(computer.elector, now) and self.noise.random() < 0.5:
            reign = max(computer.elector.reign, computer.heard_of) + 1
            self.asks(computer, Asking(reign, now, self.claim(computer, reign)))

    def claim(self, computer: Computer, reign: int) -> Claim:
        return Claim(device=computer.name, reign=reign, log=computer.log)

    def asks(self, asker: Computer, asking: Asking) -> None:
        asker.asking = asking
        for asked in self.computers:
            self.send(Message(0.0, asker, asked, asking))

    def send(self, message: Message) -> None:
        ends = {message.asker.name, message.asked.name}
        if len(ends & self.apart) == 1 and len(ends) == 2:
            return
        for _ in range(2 if self.noise.random() < 0.05 else 1):
            late = self.noise.uniform(0, HELD_UP_S) if self.noise.random() < self.delay else 0.0
            if self.noise.random() >= self.loss:
                self.wire.append(replace(message, at=self.time + late))

    def deliver(self) -> None:
        for _ in range(2):
            due = [message for message in self.wire if message.at <= self.time]
            self.wire = [message for message in self.wire if message.at > self.time]
            self.noise.shuffle(due)
            for message in due:
                ends = {message.asker.name, message.asked.name}
                if not ends & self.off:
                    self.receive(message)

    def receive(self, message: Message) -> None:
        if not message.back:
            agrees = self.agrees(message.asked, message.asking, message.asker)
            reign = message.asked.elector.reign
            self.send(replace(message, back=True, agrees=agrees, reign=reign))
            return
        message.asker.heard_of = max(message.asker.heard_of, message.reign)
        if message.agrees:
            self.agreed(message)

    def agrees(self, computer: Computer, asking: Asking, asker: Computer) -> bool:
        now = self.now(computer)
        if asking.claim is None:
            promised = heed(computer.elector, asker.name, asking.reign, now)
        else:
            promised = self.votes(computer.elector, asking.claim, computer.log, now)
        if promised is None:
            return False
        computer.elector, computer.kept = promised, (promised.reign, promised.hub)
        if asking.claim is None and self.noise.random() < 0.3:
            computer.log = max(computer.log, asker.log)
        return True

    def votes(self, elector: Elector, claim: Claim, own: LogEnd, now: float) -> Elector | None:
        return vote(elector, claim, own, now)

    def agreed(self, message: Message) -> None:
        asker, asking, name = message.asker, message.asking, message.asked.name
        at = self.counted_from(asking, self.now(asker))
        if asking.claim is None:
            if asker.hub_of == asking.reign:
                asker.asked[name] = max(at, asker.asked.get(name, at))
        elif asker.asking is asking:
            asking.agreed[name] = at
            until = self.mandate(asking.agreed)
            if until is not None and self.now(asker) < until and asker.hub_of != asking.reign:
                self.wins(asker, asking)

    def counted_from(self, asking: Asking, _now: float) -> float:
        return asking.at

    def wins(self, computer: Computer, asking: Asking) -> None:
        assert asking.reign not in self.hubs, f"reign {asking.reign} has two hubs"
        self.hubs[asking.reign] = computer.name
        computer.hub_of, computer.asked = asking.reign, dict(asking.agreed)
        computer.log = LogEnd(reign=asking.reign, seq=computer.log.seq + 1)

    def mandate(self, asked: Mapping[str, float]) -> float | None:
        return mandate(asked, len(self.computers))

    def may_decide(self, computer: Computer) -> bool:
        until = self.mandate(computer.asked) if computer.hub_of else None
        return until is not None and self.now(computer) < until

    def decide(self) -> None:
        """Whoever may decide does so: that is one at most, and never one of an earlier reign."""
        deciding = [one for one in self.computers if self.may_decide(one)]
        assert len(deciding) <= 1, f"{[one.name for one in deciding]} decide at {self.time}"
        for hub in deciding:
            assert not self.decided or hub.hub_of >= self.decided[-1], "an earlier reign is back"
            self.decided.append(hub.hub_of)
            if self.noise.random() < 0.05:
                hub.log = replace(hub.log, seq=hub.log.seq + 1)

    def begins_again(self, computer: Computer) -> None:
        computer.elector = awake(*computer.kept, self.now(computer))
        computer.asked, computer.asking = {}, None


class CountsFromTheAnswer(Town):
    """A mandate that counts from when the answer came."""

    def counted_from(self, _asking: Asking, now: float) -> float:
        return now


class Forgets(Town):
    """A vote that is not on the disk, and a promise that ends with the program."""

    def begins_again(self, computer: Computer) -> None:
        computer.kept = (1, "")
        super().begins_again(computer)
        computer.elector = replace(computer.elector, until=0.0)


class VotesForAnybody(Town):
    """A vote although a hub is heard."""

    def votes(self, elector: Elector, claim: Claim, own: LogEnd, now: float) -> Elector | None:
        return vote(replace(elector, until=0.0), claim, own, now)


class HalfIsEnough(Town):
    """Half of the computers, without the one more."""

    def mandate(self, asked: Mapping[str, float]) -> float | None:
        return mandate(asked, max(1, len(self.computers) - 2))


def live_all(kind: type[Town]) -> list[Town]:
    towns = [kind(seed) for seed in range(SEEDS)]
    for town in towns:
        town.live()
    return towns


def test_one_decides_at_a_time_and_somebody_does() -> None:
    towns = live_all(Town)
    decided = sum(len(town.decided) for town in towns)
    reigns = sum(len(set(town.decided)) for town in towns)
    assert decided > SEEDS * LIVES_S / STEP_S / 10, "with all that breaks"
    assert reigns > SEEDS, "hubs were lost and others took over"


@pytest.mark.parametrize("broken", [CountsFromTheAnswer, Forgets, VotesForAnybody, HalfIsEnough])
def test_a_broken_rule_is_noticed(broken: type[Town]) -> None:
    with pytest.raises(AssertionError):
        live_all(broken)


def test_a_promise_that_is_no_longer_than_a_mandate_is_noticed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(election, "PROMISE_S", MANDATE_S * 0.8)
    with pytest.raises(AssertionError):
        live_all(Town)


def test_who_knows_less_gets_no_vote() -> None:
    elector = Elector(reign=3, hub="old", until=5.0)
    claim = Claim(device="new", reign=4, log=LogEnd(reign=3, seq=9))
    assert vote(elector, claim, LogEnd(reign=3, seq=10), 6.0) is None
    assert vote(elector, claim, LogEnd(reign=2, seq=10), 6.0) is not None
    assert vote(elector, claim, LogEnd(reign=3, seq=9), 4.9) is None, "the old hub is heard"


def test_a_hub_that_nobody_hears_stops_before_another_may_begin() -> None:
    asked = {"hub": 100.0, "desk": 98.0}
    until = mandate(asked, 3)
    assert until == 98.0 + MANDATE_S
    heard = heed(Elector(reign=1, hub="", until=0.0), "hub", 1, 98.0)
    assert heard is not None
    assert heard.until == 98.0 + PROMISE_S > until
    assert mandate({"hub": 100.0}, 3) is None


def test_one_vote_for_each_reign_also_when_the_promise_is_over() -> None:
    log = LogEnd(reign=1, seq=9)
    first, second = (Claim(device=name, reign=2, log=log) for name in ("one", "two"))
    elector = vote(Elector(reign=1, hub="hub", until=5.0), first, log, 6.0)
    assert elector is not None
    assert vote(elector, second, log, 99.0) is None
    assert vote(elector, first, log, 7.0) is not None, "the answer may have been lost"
