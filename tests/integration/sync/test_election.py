"""Three real agents settle who is the hub: it is killed, nobody presses anything, it comes back."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from branch.agent import main
from branch.desk.choice import Desks
from branch.domain.clock import RecordedClock, monotonic_ns
from branch.host.exits import Exit
from branch.store.computer import Role
from tests.helpers.agent_process import wait_until
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.heirs import Heirs
from tests.helpers.stores import operation

WITHIN_S = 90
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Heirs]:
    file = tmp_path / "branch.toml"
    file.write_text(always_open(town_hall_text()), encoding="utf-8")
    clock = RecordedClock(start=NOON, origin_ns=monotonic_ns(), speed=1)
    with Heirs(tmp_path, clock, branch=file, elect=True) as heirs:
        yield heirs


def test_nobody_presses_anything_and_the_branch_goes_on(branch: Heirs) -> None:
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
    third = 3 - new
    desks = Desks(branch.stores[third])
    asks = "the third computer asks the new hub"
    wait_until(lambda: branch.opens(third, desks, "2"), asks, WITHIN_S)
    called = desks.now().call_next(counter="2", clerk="clerk-2", operation=operation())
    desks.close()
    assert called.ticket.number == first.ticket.number
    gap = time.monotonic() - began
    print(f"the hub stopped after {stopped:.1f} s, another began after {elected:.1f} s,")
    print(f"first call {gap:.1f} s after the hub was killed, {gap - elected:.1f} s after the vote")
    branch.agents[0].start()
    wait_until(lambda: branch.role(0)[0] is Role.SATELLITE, "the old hub makes way", WITHIN_S)
    wait_until(branch.same, "all have the same", WITHIN_S)
    places = range(len(branch.agents))
    assert [branch.role(place)[0] for place in places].count(Role.HUB) == 1


def test_a_majority_needs_three(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = ["--lan", "127.0.0.1:0", "--takeover", "majority", "--hub", "http://a http://b"]
    assert main(["--data", str(tmp_path), *settings]) == Exit.USAGE
    assert "at least 3 addresses" in capsys.readouterr().err
    assert main(["--data", str(tmp_path), "--takeover", "sometimes"]) == Exit.USAGE
