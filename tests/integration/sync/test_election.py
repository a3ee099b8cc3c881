"""Three real agents settle who is the hub: it is killed, nobody presses anything, it comes back."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from branch.agent import main
from branch.desk.choice import Desks
from branch.domain.errors import HubAway
from branch.host.exits import Exit
from branch.host.listening import listen
from branch.store.computer import Role, computer, decides
from branch.store.store import Store
from tests.helpers.agent_process import AgentProcess, state_of, wait_until
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.stores import operation

WITHIN_S = 90


class Branch:
    """Three computers that may be the hub, on one list."""

    def __init__(self, root: Path, stack: ExitStack) -> None:
        (root / "branch.toml").write_text(always_open(town_hall_text()), encoding="utf-8")
        (root / "key").write_text("a-key-for-the-computers-of-this-branch\n")
        ports = [self._free_port() for _ in range(3)]
        hubs = " ".join(f"http://127.0.0.1:{port}" for port in ports)
        shared = ["--hub", hubs, "--branch-key-file", str(root / "key"), "--mdns", "off"]
        shared += ["--takeover", "majority"]
        self.agents: list[AgentProcess] = []
        self.stores: list[Store] = []
        for place, port in enumerate(ports):
            own = ["--lan", f"127.0.0.1:{port}", "--device", f"computer-{place}"]
            first = ["--branch", str(root / "branch.toml")]
            role = ["--role", "satellite"] if place else first
            agent = AgentProcess(root / str(place), *own, *shared, *role).start()
            stack.callback(agent.stop)
            self.agents.append(agent)
            self.stores.append(stack.enter_context(closing(agent.open_store())))

    @staticmethod
    def _free_port() -> int:
        with closing(listen("127.0.0.1", 0)) as bound:
            return int(bound.getsockname()[1])

    def role(self, place: int) -> tuple[Role, int]:
        with self.stores[place].reading() as connection:
            now = computer(connection)
        return now.role, now.reign

    def decides(self, place: int) -> bool:
        with self.stores[place].reading() as connection:
            return decides(connection)

    def same(self) -> bool:
        return len({state_of(store) for store in self.stores}) == 1


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Branch]:
    with ExitStack() as stack:
        yield Branch(tmp_path, stack)


def test_nobody_presses_anything_and_the_branch_goes_on(branch: Branch) -> None:
    wait_until(lambda: branch.decides(0), "the hub has a majority", WITHIN_S)
    first = (
        Desks(branch.stores[0])
        .now()
        .issue(service="payments", language="en", operation=operation())
    )
    wait_until(branch.same, "all follow the hub", WITHIN_S)
    branch.agents[0].kill()
    began = time.monotonic()
    wait_until(lambda: not branch.decides(0), "the old hub's programs stop", WITHIN_S)
    stopped = time.monotonic() - began
    wait_until(lambda: branch.decides(1) or branch.decides(2), "another is the hub", WITHIN_S)
    elected = time.monotonic() - began
    new = 1 if branch.decides(1) else 2
    desks = Desks(branch.stores[3 - new])

    def opens() -> bool:
        try:
            desks.now().open_counter(counter="2", clerk="clerk-2")
        except HubAway:
            return False
        return True

    wait_until(opens, "the third computer asks the new hub", WITHIN_S)
    called = desks.now().call_next(counter="2", clerk="clerk-2", operation=operation())
    desks.close()
    assert called.ticket.number == first.ticket.number
    gap = time.monotonic() - began
    print(f"the hub stopped after {stopped:.1f} s, another began after {elected:.1f} s,")
    print(f"first call {gap:.1f} s after the hub was killed, {gap - elected:.1f} s after the vote")
    reign = branch.role(new)[1]
    branch.agents[0].start()
    wait_until(lambda: branch.role(0) == (Role.SATELLITE, reign), "the old one follows", WITHIN_S)
    wait_until(branch.same, "all have the same", WITHIN_S)
    assert branch.decides(new)


def test_a_majority_needs_three(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = ["--lan", "127.0.0.1:0", "--takeover", "majority", "--hub", "http://a http://b"]
    assert main(["--data", str(tmp_path), *settings]) == Exit.USAGE
    assert "at least 3 addresses" in capsys.readouterr().err
    assert main(["--data", str(tmp_path), "--takeover", "sometimes"]) == Exit.USAGE
