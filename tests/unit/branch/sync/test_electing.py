"""Three computers settle who is the hub: a mandate ends, another is elected, a hub comes back."""

from __future__ import annotations

import random
from collections.abc import Iterator
from concurrent.futures import wait
from contextlib import closing
from pathlib import Path

import pytest

from branch.desk.choice import Desks
from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.election import MANDATE_S, PROMISE_S
from branch.domain.errors import HubAway
from branch.host.folders import DataFolder
from branch.host.hub_line import HubUnreachable
from branch.host.mandate import holds
from branch.hub.handler import HubHandler, NoMandate
from branch.protocol.electing import FollowMe, Promise, VoteForMe
from branch.store import late
from branch.store.computer import Computer, HubLink, Role, become, computer, hub_contact
from branch.store.following import entries_after
from branch.store.reign import take_over
from branch.store.store import Store
from branch.sync.ballot import Ballot
from branch.sync.electing import Electing
from branch.sync.report import status_lines
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.stores import empty_file, operation

NAMES = ("one", "two", "three")


class Town:
    """Three computers that may be the hub; ``one`` is. Time passes by hand."""

    def __init__(self, root: Path) -> None:
        self.time = 1000.0
        self.clock = ManualClock()
        self.away: set[str] = set()
        self.folders = {name: empty_file(root / name) for name in NAMES}
        self.stores = {name: self.open(name) for name in NAMES}
        self.ballots: dict[str, Ballot] = {}
        self.electing: dict[str, Electing] = {}
        for name, store in self.stores.items():
            store.configure(always_open(town_hall_text()), "town_hall.toml")
            role = Role.HUB if name == "one" else Role.SATELLITE
            mandate = str(self.folders[name].mandate)
            with store.transaction() as connection:
                become(connection, Computer(role=role, mandate=mandate))
            self.begin(name)

    def open(self, name: str) -> Store:
        return Store.open(self.folders[name], clock=self.clock, device=name)

    def begin(self, name: str, hubs: tuple[str, ...] = NAMES) -> None:
        """Start a computer's agent (again)."""
        if name in self.electing:
            self.electing[name].close()
        self.ballots[name] = Ballot(hubs, self.now)
        self.electing[name] = Electing(
            self.stores[name],
            self.ballots[name],
            lambda address: Wire(self, name, address),
            noise=random.Random(1),
            elapsed=self.now,
        )

    def now(self) -> float:
        return self.time

    def step(self, *names: str) -> None:
        """One round of each; nobody owes an answer when the next begins."""
        for name in names:
            self.electing[name].step()
            wait(self.electing[name]._under_way.values())

    def holds(self, name: str) -> bool:
        return holds(self.folders[name].mandate, self.time)

    def what(self, name: str) -> tuple[Role, int]:
        with self.stores[name].reading() as connection:
            now = computer(connection)
        return now.role, now.reign

    def copy(self, name: str, of: str) -> None:
        with self.stores[of].reading() as connection:
            entries = entries_after(connection, 0, 1000)
        self.stores[name].follow(entries)

    def close(self) -> None:
        for one in self.electing.values():
            one.close()
        for store in self.stores.values():
            store.close()


class Wire:
    """Implements ``ElectorLine``: from one computer to another, unless one of them is away."""

    def __init__(self, town: Town, asker: str, asked: str) -> None:
        self._town, self._ends = town, {asker, asked}
        self._asked = asked

    def follow_me(self, asked: FollowMe) -> Promise:
        self._reach()
        with closing(self._town.open(self._asked)) as store:
            return self._town.ballots[self._asked].follow(store, asked)

    def vote_for_me(self, asked: VoteForMe) -> Promise:
        self._reach()
        with closing(self._town.open(self._asked)) as store:
            return self._town.ballots[self._asked].vote(store, asked)

    def _reach(self) -> None:
        if len(self._ends) > 1 and self._ends & self._town.away:
            raise HubUnreachable("the cable is cut")

    def close(self) -> None:
        pass


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    made = Town(tmp_path)
    yield made
    made.close()


def test_a_hub_decides_while_a_majority_answers_it(town: Town) -> None:
    desk = LocalDesk(town.stores["one"])
    assert not town.holds("one"), "nobody was asked yet"
    town.step("one")
    assert town.holds("one")
    town.away = {"three"}
    town.time += MANDATE_S - 1
    town.step("one")
    town.time += MANDATE_S - 1
    assert town.holds("one"), "two of three are a majority"
    town.away = {"two", "three"}
    town.step("one")
    town.time += 2
    assert not town.holds("one")
    with pytest.raises(HubAway):
        desk.issue(service="payments", language="en", operation=operation())


def test_without_a_majority_a_hubs_own_computer_goes_on_as_one_that_is_alone(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = town.stores["one"]
    monkeypatch.setattr("branch.host.mandate.steady_s", town.now)
    town.step("one")
    with store.transaction() as connection:
        holder = late.holder(connection, town.clock.now())
    LocalDesk(store).lease_numbers(holder=holder)
    desks = Desks(store)
    issued = desks.now().issue(service="payments", language="en", operation=operation())
    town.time += MANDATE_S + 1
    lent = desks.now().issue(service="payments", language="en", operation=operation())
    assert lent.ticket.number != issued.ticket.number
    assert all(record.seq == 0 for record in lent.records), "not in the branch's log yet"
    with pytest.raises(HubAway):
        desks.now().call_next(counter="2", clerk="clerk-2", operation=operation())
    with pytest.raises(NoMandate):
        HubHandler(store).hello()
    town.away = {"two", "three"}
    town.step("one")
    assert any("no majority" in line for line in status_lines(store))
    town.away = set()
    town.step("one")
    with store.reading() as connection:
        assert not late.amount(connection).count, "what was done alone comes before all that is new"


def test_a_silent_hub_is_replaced_and_does_not_decide_when_it_is_back(town: Town) -> None:
    town.step("one")
    town.away = {"one"}
    town.step("two", "three")
    assert town.what("two") == town.what("three") == (Role.SATELLITE, 1), "it was heard just now"
    town.time += PROMISE_S
    assert not town.holds("one"), "it stopped before another may begin"
    town.step("two", "three")
    assert town.what("two") == (Role.HUB, 2)
    assert town.what("three") == (Role.SATELLITE, 1)
    assert town.holds("two")
    town.away = set()
    town.step("one", "two", "one")
    assert town.holds("two")
    assert not town.holds("one")


def test_the_few_that_are_cut_off_do_not_take_over(town: Town) -> None:
    town.step("one")
    town.away = {"three"}
    town.time += PROMISE_S
    town.step("three", "three")
    assert town.what("three") == (Role.SATELLITE, 1)


def test_a_copy_that_is_behind_does_not_become_the_hubs(town: Town) -> None:
    town.step("one")
    three_knows_more(town)
    town.away = {"one"}
    town.time += PROMISE_S
    town.step("two")
    assert town.what("two") == (Role.SATELLITE, 1), "three knows more"
    town.step("three")
    assert town.what("three") == (Role.HUB, 2)


def three_knows_more(town: Town) -> None:
    """Three has a record of the hub's that two has not."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("branch.host.mandate.steady_s", town.now)
        desk = LocalDesk(town.stores["one"])
        desk.issue(service="payments", language="en", operation=operation())
    town.copy("three", "one")


def test_who_begins_again_keeps_its_promise(town: Town) -> None:
    town.step("one")
    town.away = {"one"}
    town.time += PROMISE_S - 1
    town.begin("three")
    town.time += 1
    town.step("two")
    assert town.what("two") == (Role.SATELLITE, 1), "three may have promised something before"
    town.time += PROMISE_S
    town.step("two")
    assert town.what("two") == (Role.HUB, 2)
    town.begin("three")
    town.time += PROMISE_S
    town.away = {"two"}
    town.step("three")
    assert town.what("three") == (Role.HUB, 3), "its vote for reign 2 is on its disk"


def test_a_person_may_take_over_where_no_majority_is_left(town: Town) -> None:
    town.step("one")
    town.away = {"one", "two"}
    take_over(town.stores["three"])
    assert town.what("three") == (Role.HUB, 2)
    assert town.holds("three")
    town.time += 100
    town.step("three")
    assert town.holds("three"), "until a majority agrees"
    town.away = set()
    town.time += PROMISE_S
    town.step("three")
    town.time += MANDATE_S
    assert not town.holds("three"), "and from then on it needs one"


@pytest.mark.expect_log("WARNING", "takes no part: its list of addresses")
def test_another_list_of_addresses_is_told_and_counts_for_nothing(town: Town) -> None:
    town.begin("two", hubs=("one", "two"))
    town.begin("three", hubs=("one", "three"))
    town.step("one")
    assert not town.holds("one")
    with town.stores["one"].reading() as connection:
        assert hub_contact(connection).link is HubLink.AWAY


def test_a_mandate_of_another_start_of_the_computer_holds_nothing(tmp_path: Path) -> None:
    file = DataFolder(tmp_path).mandate
    assert not holds(file, 5.0)
    file.write_text('{"since": 4, "until": 9, "boot": "another"}')
    assert not holds(file, 5.0)
    file.write_text("half of")
    assert not holds(file, 5.0)
