"""A hub is lost for good, and what it had told the server alone comes back to the branch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from branch.desk.local import LocalDesk
from branch.domain.lone_events import FactConflicted
from branch.domain.ticket import State
from branch.hub.handler import HubHandler
from branch.store import personal, reading
from branch.store.reign import take_over
from branch.store.store import Store
from branch.sync.contact import Link
from branch.sync.mirror import Mirror
from branch.sync.orders import OrderTaker
from branch.sync.outlet import Outlet
from branch.sync.succession import give_way
from branch.sync.uplink import Uplink
from tests.helpers.lan import ADDRESS, DirectLine, LanBranch
from tests.helpers.server_in_process import ServerInProcess
from tests.helpers.stores import operation

pytestmark = pytest.mark.expect_log("WARNING", "of a lower reign were set aside")


PHONE = "+34600777888"


class Branch(LanBranch):
    """The hub, another computer, and the server that both reach."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.server = ServerInProcess(folder, self.clock)
        self.old, self.new = self.uplink(self.hub), self.uplink(self.there)
        self.new_desk = LocalDesk(self.there)
        self.elapsed = 0.0
        self.follow()

    def uplink(self, store: Store) -> Uplink:
        return Uplink(
            Outlet(store),
            self.server,
            elapsed=lambda: self.elapsed,
            noise=Random(1),
            orders=OrderTaker(store, self.server),
        )

    def run(self, uplink: Uplink) -> Link:
        """Let it work until it has nothing to do; the server is asked again from the beginning."""
        self.elapsed += 60
        for _ in range(200):
            pause = uplink.step()
            if pause.seconds > 0:
                return uplink.contact.link
        raise AssertionError("still busy")

    def take(self, desk: LocalDesk, touch: str = "") -> str:
        self.clock.forward(1)
        touch = touch or operation()
        return desk.issue(service="payments", language="en", operation=touch).ticket.number

    def waiting(self) -> list[str]:
        with self.there.reading() as connection:
            return sorted(t.number for t in reading.in_state(connection, State.WAITING))

    def same(self) -> bool:
        """Tell whether the new hub and the server have the same log and state."""
        with self.there.reading() as connection:
            here = reading.head(connection), reading.digest(connection)
        there = self.server.status("town-hall")
        return (here[0].seq, here[0].hash, here[1]) == (there.seq, there.hash, there.digest)

    def close(self) -> None:
        super().close()
        self.server.close()


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Branch]:
    made = Branch(tmp_path)
    yield made
    made.close()


def test_a_ticket_that_only_the_server_knew_waits_under_the_new_hub(branch: Branch) -> None:
    both = branch.take(branch.desk)
    branch.follow()
    alone = branch.take(branch.desk)
    assert branch.run(branch.old) is Link.CURRENT
    take_over(branch.there)
    new = branch.take(branch.new_desk)
    assert branch.run(branch.new) is Link.CURRENT
    assert branch.waiting() == sorted([both, alone, new])
    assert branch.same()
    assert branch.server.status("town-hall").set_aside == 1
    assert branch.take(branch.new_desk) == "B192", "the count goes on"


@pytest.mark.expect_log("WARNING", "asked for again under this hub")
def test_who_asked_again_under_the_new_hub_has_one_ticket(branch: Branch) -> None:
    """The old hub's answer was lost with it, but not before the server had the ticket."""
    touch = operation()
    branch.take(branch.desk, touch)
    branch.run(branch.old)
    take_over(branch.there)
    again = branch.take(branch.new_desk, touch)
    branch.run(branch.new)
    assert branch.waiting() == [again]
    with branch.there.reading() as connection:
        kinds = [record.kind for record in reading.log(connection, 0, 1000)]
    assert kinds.count(FactConflicted.__name__) == 1
    assert branch.same()


@pytest.mark.expect_log("WARNING", "of reign 1, and the branch has one of reign 2")
def test_the_old_hub_comes_back_as_well_and_nothing_is_doubled(branch: Branch) -> None:
    alone = branch.take(branch.desk)
    branch.run(branch.old)
    answered = branch.desk.issue(
        service="identity", language="en", operation=operation(), answers={"phone": PHONE}
    ).ticket
    branch.run(branch.old)
    later = branch.take(branch.desk)
    take_over(branch.there)
    branch.run(branch.new)
    assert branch.run(branch.old) is Link.REFUSED
    assert "of reign 1, and the branch has one of reign 2" in branch.old.contact.words
    line = DirectLine(HubHandler(branch.there))
    assert give_way(branch.hub, [ADDRESS], lambda _address: line)
    Mirror(branch.hub, line, noise=Random(1)).contact()
    branch.run(branch.new)
    assert branch.waiting() == sorted([alone, answered.number, later])
    assert branch.same()
    with branch.there.reading() as connection:
        kept = personal.read(connection, answered.id)
    assert kept == {"phone": PHONE}, "the server was never told, the old hub brings it"
