"""What every computer says of its devices reaches the hub, the others and the server."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from branch.domain.clock import ManualClock
from branch.domain.lobby import AudioState, DisplayProgress
from branch.domain.printer import PrinterNow, PrinterState
from branch.host.hub_line import HubRefuses, HubUnreachable
from branch.hub.device_board import DeviceHandler
from branch.hub.handler import NoHub
from branch.protocol.devices import BoardHeard, ComputerFacts, DeviceBoard
from branch.store import neighbours, printers, screens
from branch.store import schema as s
from branch.store.computer import Computer, Role, become
from branch.store.store import Store
from branch.sync.board_up import BOARD_AGAIN_S, BOARD_EVERY_S, BoardTelling
from branch.sync.contact import Link
from branch.sync.devices import far_computers, own_facts
from branch.sync.outlet import Outlet
from branch.sync.telling import Telling
from branch.sync.transport import Failure, Refused, Revoked
from branch.sync.uplink import Uplink
from tests.helpers.branches import town_hall_text
from tests.helpers.lan import LanBranch
from tests.helpers.server_in_process import ServerInProcess
from tests.helpers.stores import operation


class DirectDevices:
    """Implements ``DeviceLine`` on the hub's handler, every message written and read again."""

    def __init__(self, handler: DeviceHandler) -> None:
        self.handler = handler
        self.refuses: Exception | None = None

    def devices(self, facts: ComputerFacts) -> DeviceBoard:
        if self.refuses is not None:
            raise self.refuses
        there = ComputerFacts.model_validate_json(facts.model_dump_json())
        return DeviceBoard.model_validate_json(self.handler.hear(there).model_dump_json())

    def close(self) -> None:
        pass


class TwoComputers(LanBranch):
    """The hub and another computer that tells it of its devices."""

    def __init__(self, root: Path) -> None:
        super().__init__(root, ManualClock())
        self.there.configure(town_hall_text(), "town_hall.toml")
        self.devices = DeviceHandler(self.hub, "1.2")
        self.wire = DirectDevices(self.devices)
        self.telling = Telling(self.there, "1.1", line_to=lambda _here: self.wire)

    def call(self) -> None:
        self.desk.issue(service="identity", language="en", operation=operation())
        self.desk.call_next(counter="1", clerk="clerk-1", operation=operation())
        for step in (self.desk.start, self.desk.return_to_queue):
            step(counter="1", clerk="clerk-1", operation=operation())

    def display(self, *, shown: int, missed: int = 0) -> None:
        said = DisplayProgress(
            display="lobby",
            device="tv-2",
            shown=shown,
            spoken=shown,
            missed=missed,
            seen_at=self.there.clock.now(),
            audio=AudioState.FAILS,
            trouble="no loudspeaker",
        )
        with self.there.transaction() as connection:
            screens.acknowledge(connection, said)

    def others(self, store: Store) -> list[tuple[str, list[int]]]:
        """Return who the others are, and how far behind their screens."""
        with store.reading() as connection:
            found = far_computers(connection, store.branch(connection), store.clock.now())
        return [(one.facts.device, [lag.unshown for lag in one.screens]) for one in found]


@pytest.fixture
def two(tmp_path: Path) -> Iterator[TwoComputers]:
    made = TwoComputers(tmp_path)
    made.desk.open_counter(counter="1", clerk="clerk-1")
    yield made
    made.close()


def test_the_hub_knows_how_far_a_display_of_another_computer_is(two: TwoComputers) -> None:
    for _ in range(3):
        two.call()
    two.display(shown=0, missed=2)
    assert two.others(two.hub) == []
    assert two.telling.tell()
    assert two.others(two.hub) == [("kiosk-2", [3])]

    two.display(shown=3)
    two.telling.tell()
    assert two.others(two.hub) == [("kiosk-2", [0])]


def test_calls_are_counted_by_the_hub_even_when_the_other_has_not_heard_of_them(
    two: TwoComputers,
) -> None:
    two.display(shown=0)
    two.telling.tell()
    two.call()
    assert two.others(two.hub) == [("kiosk-2", [1])]
    (_, there) = two.devices.board().computers
    assert there.facts.screens[0].unshown == 1


def test_everything_a_technician_asks_stands_on_the_board(two: TwoComputers) -> None:
    two.display(shown=0)
    paper = PrinterNow(
        device="kiosk-2",
        state=PrinterState.LOW,
        tickets_left=40,
        paperless=False,
        since=two.clock.now(),
    )
    with two.there.transaction() as connection:
        printers.tell(connection, paper)
    two.telling.tell()
    two.clock.forward(30)

    hub, there = two.devices.board().computers
    assert (hub.facts.role, hub.facts.version, hub.heard_s) == ("hub", "1.2", 0)
    assert (there.facts.role, there.facts.version, there.heard_s) == ("satellite", "1.1", 30)
    (screen,), (printer,) = there.facts.screens, there.facts.printers
    assert (screen.audio, screen.trouble) == ("fails", "no loudspeaker")
    assert (printer.state, printer.tickets_left) == ("low", 40)
    assert there.facts.unsent == 0
    assert there.facts.configuration == hub.facts.configuration != ""


def test_a_wrong_clock_is_measured_and_ages_are_right_all_the_same(two: TwoComputers) -> None:
    slow = ManualClock(two.clock.now() - timedelta(hours=1))
    two.there.clock = slow
    two.display(shown=0)
    slow.forward(5)
    two.telling.tell()
    (_, there) = two.devices.board().computers
    assert there.clock_offset_s == -3595
    assert (there.heard_s, there.facts.screens[0].silent_s) == (0, 5)


def test_every_computer_has_the_hubs_board(two: TwoComputers, tmp_path: Path) -> None:
    third = TwoComputers(tmp_path / "third")
    third.wire = two.wire
    third.telling.tell()
    assert two.others(third.there) == [("hub", [])]
    two.telling.tell()
    assert [name for name, _ in two.others(two.there)] == ["hub", "kiosk-2"]
    third.close()


def test_a_hub_that_is_away_or_too_old_leaves_everything_as_it_was(two: TwoComputers) -> None:
    two.telling.tell()
    for refusal in (HubUnreachable("away"), HubRefuses("404")):
        two.wire.refuses = refusal
        assert not two.telling.tell()
    assert two.others(two.there) == [("hub", [])]


def test_only_the_hub_takes_the_word_of_others(two: TwoComputers) -> None:
    with two.hub.transaction() as connection:
        become(connection, Computer(role=Role.SATELLITE, hub="http://there"))
    with pytest.raises(NoHub):
        two.devices.hear(own_facts(two.there, "1"))


def test_a_computer_that_is_gone_is_forgotten_after_a_week_not_before(two: TwoComputers) -> None:
    two.telling.tell()
    gone = own_facts(two.there, "1")
    two.clock.forward(6 * 86_400)
    other = gone.model_copy(update={"id": "f" * 32, "device": "other"})
    two.devices.hear(other)
    assert [name for name, _ in two.others(two.hub)] == ["kiosk-2", "other"]
    two.clock.forward(2 * 86_400)
    two.devices.hear(other)
    assert [name for name, _ in two.others(two.hub)] == ["other"]


def test_the_board_has_room_for_so_many_and_the_longest_silent_goes(
    two: TwoComputers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(neighbours, "COMPUTERS_AT_MOST", 4)
    facts = own_facts(two.there, "1")
    for place in range(6):
        two.clock.forward(1)
        two.devices.hear(facts.model_copy(update={"id": f"{place:032x}", "device": f"d{place}"}))
    assert [name for name, _ in two.others(two.hub)] == ["d3", "d4", "d5"]


def test_a_row_of_another_version_is_passed_over(two: TwoComputers) -> None:
    two.telling.tell()
    with two.hub.transaction() as connection:
        connection.execute(update(s.neighbour).values(body='{"protocol": 9}'))
    assert two.others(two.hub) == []
    two.telling.tell()
    assert two.others(two.hub) == [("kiosk-2", [])]


class Server:
    """Hears boards, or answers as it is told to."""

    def __init__(self) -> None:
        self.refuses: Failure | None = None
        self.heard: list[DeviceBoard] = []

    def devices(self, _branch: str, told: DeviceBoard) -> BoardHeard | Failure:
        if self.refuses is not None:
            return self.refuses
        self.heard.append(told)
        return BoardHeard(at=told.at)


def test_the_server_hears_of_all_computers_now_and_then(two: TwoComputers) -> None:
    two.telling.tell()
    server, now = Server(), 0.0
    telling = BoardTelling(two.hub, server, "1.2", elapsed=lambda: now)
    assert isinstance(telling.look(), BoardHeard)
    assert telling.look() is None
    assert [one.facts.device for one in server.heard[0].computers] == ["hub", "kiosk-2"]
    now, server.refuses = BOARD_EVERY_S, Refused(words="not found")
    assert telling.look() is server.refuses
    now, server.refuses = now + BOARD_EVERY_S, None
    assert telling.look() is None, "a server that does not know it is not asked as often"
    now = now + BOARD_AGAIN_S
    assert isinstance(telling.look(), BoardHeard)


@pytest.mark.expect_log("WARNING", "the server: no longer wanted")
@pytest.mark.expect_log("WARNING", "this computer was revoked")
def test_a_hub_that_is_revoked_by_the_answer_to_its_board_stops(
    two: TwoComputers, tmp_path: Path
) -> None:
    server, central = Server(), ServerInProcess(tmp_path, two.clock)
    server.refuses = Revoked(words="no longer wanted")
    boards = BoardTelling(two.hub, server, "1.2", elapsed=lambda: 0.0)
    uplink = Uplink(
        Outlet(two.hub), central, elapsed=lambda: 0.0, noise=random.Random(1), boards=boards
    )
    for _ in range(5):
        uplink.step()
    assert uplink.contact.link is Link.REVOKED
    central.close()
