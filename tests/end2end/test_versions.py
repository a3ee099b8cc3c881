"""The head office publishes a branch file: every program of the branch goes by it, and says so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from branch.domain.clock import SystemClock
from branch.host.exits import Exit
from branch.store import configuring
from branch.store.configuring import Running as Runs
from branch.store.store import Store
from server.app import main
from tests.helpers.branches import always_open, one_touch, town_hall_text
from tests.helpers.running import Running, eventually
from tests.helpers.versions import without_service


def runs(store: Store) -> Runs:
    with store.reading() as connection:
        found = configuring.running(connection)
    assert found is not None
    return found


def publish(branch: Running, text: str) -> None:
    """Publish as an administrator does, beside the running server."""
    file = branch.root / "published.toml"
    file.write_text(text, encoding="utf-8")
    database = branch.setup.server_database
    assert main(["branch", "publish", str(file), "--database", database]) == Exit.OK


def test_a_version_reaches_every_computer_and_is_refused_while_somebody_waits(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = one_touch(always_open(town_hall_text()))
    closed = without_service(text, "collection")
    with Running(tmp_path, branch_file=text) as branch:
        there = branch.on_another_computer("kiosk")
        branch.start("server")
        branch.start("agent", "agent-2")
        branch.start("kiosk")
        hand = branch.hand("kiosk")
        far = Store.open(there, clock=SystemClock(), device="test")

        waiting = branch.take_ticket("collection").number
        publish(branch, closed)
        assert "is version 1 of town-hall." in capsys.readouterr().out
        branch.take_ticket("identity")  # its record tells the hub that there are orders

        def said() -> str:
            with branch.store.reading() as connection:
                found = configuring.refusal(connection)
            return found[1] if found else ""

        eventually(lambda: waiting in said(), "the refusal names who would be stranded")
        assert runs(branch.store).version is None
        hand.wait("service-collection")

        publish(branch, re.sub("Town hall", "North hall", text, count=1))
        branch.take_ticket("identity")
        eventually(lambda: runs(branch.store).version == 2, "the hub runs version 2")
        eventually(lambda: runs(far).version == 2, "the kiosk's computer runs version 2")
        assert runs(far).digest == runs(branch.store).digest
        eventually(branch.server_has_all, "the server has the answers")
        numbers = [ticket.number for ticket in branch.all_tickets()]
        assert len(set(numbers)) == len(numbers) == 3
        far.close()
