"""A disk that is full while the programs run: numbers go on, nothing by halves, and it is said."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from branch.domain.ticket import State
from branch.host.ballast import SIZE, Ballast
from branch.protocol.record import first_break
from branch.store import reading
from branch.sync.contact import Link, contact
from branch.sync.health import beats
from branch.ui.pilot_client import PilotRefused
from tests.helpers.running import ROOT, Running, eventually
from tests.helpers.small_disk import small_disk

AT = "counter-1"
NO_TICKET = "We cannot give you a ticket right now."


def trouble(branch: Running) -> str:
    """Return what the agent says of its computer, as every device page shows it."""
    with branch.store.reading() as connection:
        return next((beat.trouble for beat in beats(connection) if beat.program == "agent"), "")


def status(branch: Running) -> str:
    """Return what a technician reads."""
    command = [sys.executable, "-m", "branch.agent", "--data", str(branch.folder.root), "status"]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    ).stdout


def assert_whole(branch: Running, numbers: list[str]) -> None:
    """Check that each of these numbers is one person's, that there is no other, and the chain."""
    found = [ticket.number for ticket in reversed(branch.all_tickets())]
    assert found == numbers == [f"A{n}" for n in range(101, 101 + len(numbers))]
    with branch.store.reading() as connection:
        assert first_break(reading.log(connection, 0, 10_000)) is None
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"


@pytest.mark.slow
def test_the_branch_s_disk_is_full_and_the_queue_goes_on(tmp_path: Path) -> None:
    with small_disk(tmp_path / "data", 96) as disk, Running(tmp_path) as branch:
        ballast = Ballast(branch.folder)
        branch.change(sign_in=("clerk-1@1",))
        branch.start("server", "agent", "kiosk", "counter")
        numbers = [branch.take_ticket("identity").number]
        eventually(lambda: ballast.size == SIZE, "the reserve is laid down")
        assert trouble(branch) == ""

        for _ in range(4):
            disk.fill()  # whatever fills it takes each piece that is given back, too
            numbers.append(branch.take_ticket("identity").number)
        clerk = branch.hand("counter")
        for button, state in (
            ("call-next", State.CALLED),
            ("start", State.SERVING),
            ("finish", State.DONE),
        ):
            disk.fill()
            clerk.wait(button, window=AT)
            clerk.touch(button, window=AT)
            eventually(
                lambda state=state: branch.ticket(numbers[0]).state is state,  # type: ignore[misc]
                f"{numbers[0]} is {state}",
            )
        assert 0 < ballast.size < SIZE
        eventually(lambda: "Make room." in trouble(branch), "the technician is told")
        assert "The disk is nearly full" in status(branch)
        assert_whole(branch, numbers)

        branch.folder.ballast.unlink()  # used up
        disk.fill()
        kiosk = branch.hand("kiosk")
        kiosk.wait("service-identity")
        kiosk.touch("service-identity")
        eventually(lambda: kiosk.read("message-title") == NO_TICKET, "words at the kiosk")
        assert_whole(branch, numbers)

        disk.empty()
        with suppress(PilotRefused):  # the screen may have gone back by itself
            kiosk.touch("back")
        numbers.append(branch.take_ticket("identity").number)
        eventually(lambda: trouble(branch) == "", "all is well again")
        assert ballast.size == SIZE
        eventually(lambda: branch.unsent() == 0 and branch.server_has_all(), "the server has all")
        assert_whole(branch, numbers)
        for program in ("agent", "kiosk", "counter", "server"):
            assert branch.runs(program), f"the {program} went on all the time"
            assert "Traceback" not in branch.words(program)


def test_the_server_s_disk_is_full_and_it_says_so_until_there_is_room(tmp_path: Path) -> None:
    with small_disk(tmp_path / "central", 4) as disk:
        (tmp_path / "server.db").symlink_to(disk.root / "server.db")
        with Running(tmp_path) as branch:
            branch.start("server", "agent")
            for n in range(3):
                branch.desk.issue(service="identity", language="en", operation=f"early-{n}")
            eventually(branch.server_has_all, "the server has the morning")
            before = branch.server_state()

            disk.fill()
            numbers = 400  # more than what the server's file can still write into
            for n in range(numbers):
                branch.desk.issue(service="identity", language="en", operation=f"late-{n}")
            eventually(lambda: "disk is full" in words_of_server(branch), "the hub knows why")
            there = branch.server_state()
            assert there["seq"] >= before["seq"]
            with branch.store.reading() as connection:
                log = reading.log(connection, there["seq"] - 1, 1)
            assert there["hash"] == log[0].hash, "no record stands there by halves"
            assert branch.unsent() > 0, "and the hub forgets none"
            assert "disk is full" in status(branch)

            branch.kill("agent")
            disk.empty()
            branch.start("agent")
            eventually(lambda: branch.unsent() == 0 and branch.server_has_all(), "all is there")
            assert branch.runs("server"), "it was never away"
            assert "Traceback" not in branch.words("server")


def words_of_server(branch: Running) -> str:
    """Return what the server's last answer said, while it takes nothing."""
    with branch.store.reading() as connection:
        known = contact(connection)
    return known.words if known.link is Link.WAITING else ""
