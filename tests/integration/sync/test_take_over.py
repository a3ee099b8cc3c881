"""Three real agents: the hub is killed, another computer takes over, the hub comes back.

They are enrolled and speak TLS, and the server is never there.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from sqlalchemy import update

from branch.agent import main
from branch.desk.choice import Desks
from branch.desk.local import LocalDesk
from branch.domain.clock import SystemClock
from branch.domain.errors import HubAway, NobodyWaiting
from branch.domain.ticket import State
from branch.host.credentials import Credentials
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.host.listening import listen
from branch.protocol.enrolment import Trust
from branch.protocol.roles import AccessRole
from branch.store import reading, schema
from branch.store.changes import Changes
from branch.store.computer import Role, computer
from branch.store.store import Store
from branch.sync.take_over import take_over_command
from tests.helpers.agent_process import AgentProcess, state_of, wait_until
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.lan import LanBranch
from tests.helpers.signing import enrolled
from tests.helpers.stores import operation
from tests.helpers.tls import certify_hub, new_authority

WITHIN_S = 90.0


class Branch:
    """The folders of three computers and their agents."""

    def __init__(self, root: Path, stack: ExitStack) -> None:
        (root / "branch.toml").write_text(always_open(town_hall_text()), encoding="utf-8")
        self._enrol(root)
        ports = [self._free_port(), self._free_port()]
        hubs = " ".join(f"https://127.0.0.1:{port}" for port in ports)
        shared = ["--hub", hubs, "--mdns", "off"]
        first = ["--lan", f"0.0.0.0:{ports[0]}", "--branch", str(root / "branch.toml")]
        self.second = ["--lan", f"0.0.0.0:{ports[1]}", "--device", "two"]
        asks = ["--role", "satellite", *shared]
        self.agents = [
            AgentProcess(root / "one", *first, "--device", "one", *shared),
            AgentProcess(root / "two", *self.second, *asks),
            AgentProcess(root / "three", "--device", "three", *asks),
        ]
        self.stores: list[Store] = []
        for agent in self.agents:
            agent.start()
            stack.callback(agent.stop)
            self.stores.append(stack.enter_context(closing(agent.open_store())))

    @staticmethod
    def _enrol(root: Path) -> None:
        """Give each a key, and the two that may be the hub a certificate and whom to trust."""
        now = SystemClock().now()
        folders = {name: DataFolder(root / name) for name in ("one", "two", "three")}
        roles = dict.fromkeys(folders, AccessRole.HUB) | {"three": AccessRole.COUNTER}
        trust = Trust(
            branch="town-hall",
            as_of=now,
            devices=tuple(
                enrolled(folder, "town-hall", roles[name], now, name)
                for name, folder in folders.items()
            ),
        )
        authority = new_authority(root / "tls", now)
        for name in ("one", "two"):
            Credentials(folders[name]).keep_trust(trust)
            certify_hub(folders[name], authority, now)
        Credentials(folders["three"]).keep_authority(authority.certificate)

    @staticmethod
    def _free_port() -> int:
        with closing(listen("127.0.0.1", 0)) as bound:
            return int(bound.getsockname()[1])

    def same(self) -> bool:
        return len({state_of(store) for store in self.stores}) == 1

    def role(self, place: int) -> tuple[Role, int]:
        with self.stores[place].reading() as connection:
            now = computer(connection)
        return now.role, now.reign

    def take(self, desk: LocalDesk) -> str:
        changes = desk.issue(service="payments", language="en", operation=operation())
        return changes.ticket.number

    def numbers(self, place: int) -> set[str]:
        with self.stores[place].reading() as connection:
            states = (State.WAITING, State.CALLED)
            return {ticket.number for ticket in reading.in_state(connection, *states)}


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Branch]:
    with ExitStack() as stack:
        yield Branch(tmp_path, stack)


def test_the_hub_is_killed_and_comes_back(
    branch: Branch, capsys: pytest.CaptureFixture[str]
) -> None:
    old = LocalDesk(branch.stores[0])
    first = branch.take(old)
    wait_until(branch.same, "all follow the hub", WITHIN_S)
    branch.agents[0].kill()
    not_passed_on = branch.take(old)

    data = str(branch.agents[1].data.root)
    decided = time.monotonic()
    assert main(["take-over", "--data", data, *branch.second]) == Exit.OK
    assert "reign 2" in capsys.readouterr().out
    desks = Desks(branch.stores[2])

    def opens() -> bool:
        try:
            desks.now().open_counter(counter="2", clerk="clerk-2")
        except HubAway:
            return False
        return True

    calls: list[Changes] = []

    def call() -> bool:
        """Call at the hub; a counter that takes it for away still has nobody in its own lane."""
        try:
            calls.append(desks.now().call_next(counter="2", clerk="clerk-2", operation=operation()))
        except (HubAway, NobodyWaiting):
            return False
        return True

    wait_until(opens, "the third computer asks the new hub", WITHIN_S)
    wait_until(call, "its clerk calls at the new hub", WITHIN_S)
    print(f"first call {time.monotonic() - decided:.1f} s after the decision")
    desks.close()
    assert [call.ticket.number for call in calls] == [first]
    assert branch.role(1) == (Role.HUB, 2)

    branch.agents[0].start()
    wait_until(lambda: branch.role(0) == (Role.SATELLITE, 2), "the old hub makes way", WITHIN_S)
    wait_until(
        lambda: branch.numbers(1) == {first, not_passed_on}, "what it had is handed in", WITHIN_S
    )
    wait_until(branch.same, "all have the same", WITHIN_S)
    assert main(["take-over", "--data", data, *branch.second]) == Exit.OK
    assert branch.role(1) == (Role.HUB, 2), "it is the hub already"


def test_a_damaged_copy_of_the_log_does_not_become_the_hubs(tmp_path: Path) -> None:
    lan = LanBranch(tmp_path)
    lan.desk.issue(service="payments", language="en", operation=operation())
    lan.follow()
    with lan.there.transaction() as connection:
        connection.execute(update(schema.event).values(actor="nobody"))
    folder = lan.there.folder
    lan.close()
    with pytest.raises(CannotStart, match="another computer") as problem:
        take_over_command(folder, lan.clock, device="kiosk-2", lan="0.0.0.0:1", server=None)
    assert problem.value.code is Exit.DATABASE_DAMAGED


@pytest.mark.parametrize("role", list(Role))
def test_a_computer_that_knows_its_hub_by_a_certificate_does_not_start_with_an_open_address(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], role: Role
) -> None:
    folder, now = DataFolder(tmp_path / "data"), SystemClock().now()
    enrolled(folder, "town-hall", AccessRole.HUB, now)
    certify_hub(folder, new_authority(tmp_path / "tls", now), now)
    hubs = ["--role", role, "--hub", "https://10.0.0.5:8035 http://10.0.0.6:8035"]
    assert main(["--data", str(folder.root), *hubs]) == Exit.USAGE
    assert "http://10.0.0.6:8035 is not encrypted" in capsys.readouterr().err


def test_nobody_could_ask_a_hub_without_an_address(tmp_path: Path) -> None:
    assert main(["take-over", "--data", str(tmp_path)]) == Exit.USAGE
