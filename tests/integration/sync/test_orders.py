"""A version of the branch file from the server's real handlers to a real store, and its answers."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.errors import BranchError
from branch.domain.reconfiguring import ConfigurationApplied, ConfigurationRefused
from branch.protocol.orders import Order, Orders, OrdersAsk
from branch.store import configuring, reading
from branch.sync.commands import put_in_force_at_start
from branch.sync.orders import OrderTaker
from branch.sync.outlet import Outlet
from branch.sync.report import status_lines
from branch.sync.transport import Failure
from branch.sync.uplink import Uplink
from tests.helpers.branches import town_hall_text
from tests.helpers.lan import LanBranch
from tests.helpers.server_in_process import ServerInProcess
from tests.helpers.stores import open_store, operation
from tests.helpers.versions import OrdersInProcess, renamed, without_service

BRANCH = "town-hall"


class Hub:
    """A hub's store with its uplink, and a server that it reaches without a network."""

    def __init__(self, folder: Path) -> None:
        self.clock = ManualClock()
        self.server = ServerInProcess(folder, self.clock)
        self.line = OrdersInProcess(self.server, self.clock.now)
        self.store = open_store(folder / "hub", self.clock, "hub")
        self.desk = LocalDesk(self.store)
        self.elapsed = 0.0
        self.uplink = self.begin()

    def begin(self) -> Uplink:
        """Return an uplink as it is after a start of the program."""
        self.uplink = Uplink(
            Outlet(self.store),
            self.server,
            elapsed=lambda: self.elapsed,
            noise=random.Random(1),
            orders=OrderTaker(self.store, self.line),
        )
        return self.uplink

    def run(self) -> None:
        for _ in range(200):
            pause = self.uplink.step()
            if pause.news:
                return
            self.elapsed += pause.seconds
        raise AssertionError("still busy")

    def name(self) -> str:
        return self.store.branch().names["en"]

    def version(self) -> int | None:
        with self.store.reading() as connection:
            now = configuring.running(connection)
        assert now is not None
        return now.version

    def answers(self) -> list[object]:
        with self.store.reading() as connection:
            events = [record.event() for record in reading.log(connection, 0)]
        return [e for e in events if isinstance(e, ConfigurationApplied | ConfigurationRefused)]

    def issue(self, service: str = "identity") -> str:
        return self.desk.issue(service=service, language="en", operation=operation()).ticket.number

    def same(self) -> bool:
        with self.store.reading() as connection:
            here = reading.head(connection).seq, reading.digest(connection)
        there = self.server.status(BRANCH)
        return here == (there.seq, there.digest)

    def close(self) -> None:
        self.store.close()
        self.server.close()


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    hub = Hub(tmp_path)
    yield hub
    hub.close()


def test_a_published_version_holds_from_the_next_decision_on(hub: Hub) -> None:
    first = hub.issue()
    hub.run()
    assert hub.version() is None
    made = hub.line.publish(renamed(town_hall_text(), "North hall"))
    hub.run()
    assert (hub.name(), hub.version()) == ("North hall", made.version)
    assert hub.answers() == [
        ConfigurationApplied(version=1, name="town_hall.toml", digest=made.digest)
    ]
    assert hub.issue() > first, "numbers go on"
    hub.run()
    assert hub.same()
    assert hub.line.asked[-1].in_force.version == 1
    assert any("version 1 of the server" in line for line in status_lines(hub.store))


def test_a_branch_without_orders_asks_once(hub: Hub) -> None:
    for _ in range(5):
        hub.issue()
        hub.run()
    assert len(hub.line.asked) == 1


@pytest.mark.expect_log("WARNING", "version 2 of the branch file")
def test_a_service_that_somebody_waits_for_is_not_taken_away(hub: Hub) -> None:
    hub.line.publish(renamed(town_hall_text(), "North hall"))
    hub.run()
    number = hub.issue("collection")
    hub.line.publish(without_service(town_hall_text(), "collection"))
    hub.run()
    assert (hub.name(), hub.version()) == ("North hall", 1)
    (_, refused) = hub.answers()
    assert isinstance(refused, ConfigurationRefused)
    assert f"{number} would be stranded: the service 'collection' is gone" in refused.reason
    assert hub.line.asked[-1].refused == 2
    assert any(f"version 2 was refused: {number}" in line for line in status_lines(hub.store))

    hub.desk.open_counter(counter="2", clerk="clerk-1")
    hub.desk.call_next(counter="2", clerk="clerk-1", operation=operation())
    hub.desk.start(counter="2", clerk="clerk-1", operation=operation())
    hub.desk.finish(counter="2", clerk="clerk-1", outcome="served", operation=operation())
    again = hub.line.publish(without_service(town_hall_text(), "collection") + "\n")
    hub.run()
    assert hub.version() == again.version == 3
    assert "collection" not in hub.store.branch().services
    assert not any("was refused" in line for line in status_lines(hub.store))
    with pytest.raises(BranchError):
        hub.issue("collection")
    hub.run()
    assert hub.same()


def test_an_answer_that_was_lost_is_asked_again_and_answered_once(hub: Hub) -> None:
    hub.run()
    hub.line.publish(renamed(town_hall_text(), "North hall"))
    hub.line.lose_answers = 2
    for _ in range(3):
        hub.run()
        hub.elapsed += 100
    assert hub.name() == "North hall"
    hub.begin()
    hub.run()
    assert len(hub.answers()) == 1


def test_an_order_that_comes_twice_is_answered_once(hub: Hub) -> None:
    hub.line.publish(renamed(town_hall_text(), "North hall"))
    hub.run()
    with hub.store.transaction() as connection:
        configuring.move_cursor(connection, "1.of-another-life-of-the-server")
    hub.begin()
    hub.run()
    assert len(hub.answers()) == 1
    with hub.store.reading() as connection:
        assert configuring.cursor(connection) == hub.line.newest_order


def test_a_server_put_back_from_a_copy_gets_and_gives_what_was_lost(hub: Hub) -> None:
    hub.line.publish(renamed(town_hall_text(), "One"))
    hub.run()
    copy = hub.server.copy()
    hub.line.publish(renamed(town_hall_text(), "Two"))
    hub.run()
    assert hub.version() == 2
    hub.server.restore(copy)
    hub.elapsed += 60
    hub.begin()
    hub.line.hear(BRANCH)
    hub.run()
    assert (hub.name(), hub.version()) == ("Two", 2), "nothing turns back by itself"
    third = hub.line.publish(renamed(town_hall_text(), "Three"))
    assert third.version == 3
    hub.run()
    assert (hub.name(), hub.version()) == ("Three", 3)
    assert hub.same()


@pytest.mark.expect_log("WARNING", "version 7 of the branch file")
@pytest.mark.expect_log("WARNING", "a version of the branch file is malformed")
@pytest.mark.expect_log("WARNING", "of the kind 'dance'")
def test_what_cannot_be_read_here_is_refused_in_words_and_passed(hub: Hub) -> None:
    at = hub.clock.now()
    body = '{"version": 7, "name": "hall.toml", "text": "[branch]", "digest": "x"}'

    class Strange(OrdersInProcess):
        def orders(self, branch: str, ask: OrdersAsk) -> Orders | Failure:
            return Orders(
                orders=(
                    Order(cursor="1.a", id="a", kind="dance", body="{}", at=at),
                    Order(cursor="2.b", id="b", kind="configuration", body="{", at=at),
                    Order(cursor="3.c", id="c", kind="configuration", body=body, at=at),
                )
            )

    before = hub.name()
    line = Strange(hub.server, hub.clock.now)
    assert OrderTaker(hub.store, line).look() is True
    (refused,) = hub.answers()
    assert isinstance(refused, ConfigurationRefused)
    assert "digest do not fit" in refused.reason
    assert hub.name() == before
    with hub.store.reading() as connection:
        assert configuring.cursor(connection) == "3.c"


def test_the_file_of_the_settings_does_not_undo_the_server_s(hub: Hub, tmp_path: Path) -> None:
    file = tmp_path / "hall.toml"
    file.write_text(town_hall_text(), encoding="utf-8")
    hub.line.publish(renamed(town_hall_text(), "North hall"))
    hub.run()
    put_in_force_at_start(hub.store, file)
    assert hub.name() == "North hall"
    file.write_text(renamed(town_hall_text(), "Mended by hand"), encoding="utf-8")
    put_in_force_at_start(hub.store, file)
    assert (hub.name(), hub.version()) == ("Mended by hand", None)
    hub.run()
    hub.begin()
    hub.run()
    assert hub.line.asked[-1].in_force.version is None, "the server hears that it is not its own"
    assert hub.name() == "Mended by hand"


def test_another_computer_of_the_branch_knows_the_version(tmp_path: Path) -> None:
    branch = LanBranch(tmp_path)
    server = ServerInProcess(tmp_path, branch.clock)
    line = OrdersInProcess(server, branch.clock.now)
    branch.mirror.contact()
    made = line.publish(renamed(town_hall_text(), "North hall"))
    assert OrderTaker(branch.hub, line).look() is True
    branch.mirror.contact()
    branch.mirror.contact()
    assert branch.there.branch().names["en"] == "North hall"
    with branch.there.reading() as connection:
        now = configuring.running(connection)
    assert now is not None
    assert (now.version, now.digest) == (1, made.digest)
    assert branch.same_state()
    server.close()
    branch.close()
