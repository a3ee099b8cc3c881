"""A display on another computer than the hub: one of the two hangs or goes, and people are told.

Real programs: hub, server and counter on one computer, a display and its agent on the other. A
display that hangs (SIGSTOP) is so many calls behind, and whoever looks does not need its help. A
display without a hub asks people to see the staff, and speaks nothing old when the hub is back.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import requests

from branch.domain.clock import RecordedClock, monotonic_ns
from branch.sync.devices import far_computers
from installer.replay.summary import read_moments
from tests.helpers.running import ROOT, Running, eventually
from tests.helpers.stores import operation

WITHIN_S = 120.0
"""A board goes round in ten seconds for the hub and thirty for the server, on a quiet computer."""


@contextmanager
def standing_still(pid: int) -> Iterator[None]:
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def call(branch: Running) -> tuple[str, str]:
    """Call somebody to counter 3; return the number and the event of the call."""
    branch.desk.issue(service="payments", language="en", operation=operation())
    called = branch.desk.call_next(counter="3", clerk="clerk-3", operation=operation())
    branch.desk.start(counter="3", clerk="clerk-3", operation=operation())
    branch.desk.finish(counter="3", clerk="clerk-3", outcome="served", operation=operation())
    (record,) = [one for one in called.records if one.kind == "TicketCalled"]
    return called.ticket.number, record.event_id


def shown_to(branch: Running) -> list[int]:
    """Return up to which call the hub knows the displays of other computers to be."""
    with branch.store.reading() as connection:
        others = far_computers(connection, branch.store.branch(), branch.store.clock.now())
    return [screen.progress.shown for one in others for screen in one.screens]


def supervisor_looks(branch: Running) -> bool:
    """Press for the supervisor's window until it is there: the clerk may not be signed in yet."""
    windows = [one["name"] for one in branch.hand("counter").windows() if isinstance(one, dict)]
    if "counter-1" in windows and "supervisor" not in windows:
        branch.hand("counter").key("Ctrl+Shift+S", window="counter-1")
    return "supervisor" in windows


def at_the_supervisors(branch: Running) -> str:
    """Return what the supervisor's window says of the display."""
    said = branch.hand("counter").read("devices-table", "said", window="supervisor")
    assert isinstance(said, list)
    lines = [str(line).replace("\u2068", "").replace("\u2069", "") for line in said]
    return "\n".join(line for line in lines if line.startswith("Display lobby"))


def at_the_hub(branch: Running) -> str:
    """Return what ``nowserving-agent status`` says of the display."""
    command = [sys.executable, "-m", "branch.agent", "status", "--data", str(branch.folder.root)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return "\n".join(line for line in done.stdout.splitlines() if line.startswith("display"))


def on_the_server(branch: Running) -> str:
    page = requests.get(f"http://127.0.0.1:{branch.setup.server_port}/devices", timeout=30)
    page.raise_for_status()
    return page.text


def test_a_display_that_stands_still_is_three_calls_behind_until_it_goes_on(
    tmp_path: Path,
) -> None:
    clock = RecordedClock(
        start=datetime(2026, 3, 2, 9, 0, tzinfo=UTC), origin_ns=monotonic_ns(), speed=1
    )
    with Running(tmp_path, clock=clock) as branch:
        branch.on_another_computer("display")
        branch.change(sign_in=["clerk-1@1"])
        branch.start("server")
        branch.start("agent", "agent-2")
        branch.start("display", "counter")
        eventually(lambda: supervisor_looks(branch), "the supervisor's window", WITHIN_S)
        branch.desk.open_counter(counter="3", clerk="clerk-3")
        call(branch)
        eventually(lambda: shown_to(branch) == [1], "the first call, known as shown", WITHIN_S)
        eventually(
            lambda: "shows every call" in at_the_supervisors(branch), "all is well", WITHIN_S
        )

        with standing_still(branch.pid("display")):
            for _ in range(3):
                call(branch)
            eventually(
                lambda: "calls behind: 3" in at_the_supervisors(branch),
                "three calls behind at the supervisor's",
                WITHIN_S,
            )
            assert "3 calls behind" in at_the_hub(branch)
            eventually(
                lambda: "3 calls behind" in on_the_server(branch),
                "three calls behind on the server's page",
                WITHIN_S,
            )

        eventually(
            lambda: "shows every call" in at_the_supervisors(branch),
            "the words go at the supervisor's",
            WITHIN_S,
        )
        eventually(
            lambda: "calls behind" not in on_the_server(branch),
            "and on the server's page",
            WITHIN_S,
        )


def test_a_display_without_its_hub_asks_for_the_staff_and_says_nothing_old_afterwards(
    tmp_path: Path,
) -> None:
    with Running(tmp_path) as branch:
        there = branch.on_another_computer("display")
        branch.start("agent", "agent-2")
        branch.start("display")
        screen = branch.hand("display")
        branch.desk.open_counter(counter="3", clerk="clerk-3")

        def spoken() -> list[str]:
            return list(read_moments(there.log).of("call_spoken"))

        first, heard = call(branch)
        eventually(lambda: spoken() == [heard], "the first call, spoken", WITHIN_S)
        assert screen.read("newest-number") == first

        branch.kill("agent")
        eventually(lambda: screen.read("stale", "visible") is True, "the notice", WITHIN_S)
        assert screen.read("newest-number", "visible") is False
        call(branch)
        missed, _ = call(branch)

        branch.start("agent")
        eventually(lambda: screen.read("stale", "visible") is False, "the calls again", WITHIN_S)
        eventually(lambda: screen.read("newest-number") == missed, "the present", WITHIN_S)
        _, new = call(branch)
        eventually(lambda: new in spoken(), "the next call, spoken", WITHIN_S)
        assert spoken() == [heard, new], "what was called meanwhile is shown, and not spoken"
