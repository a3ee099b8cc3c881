"""The server away for the whole day: the branch works, says so, and at the end both agree."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

from branch.domain.ticket import Paper, State
from branch.host.exits import Exit
from tests.helpers.running import ROOT, Running, eventually

AT = "counter-1"


def serve_next(branch: Running, number: str) -> None:
    """Call, start and finish at the counter's window, as a clerk does."""
    hand = branch.hand("counter")
    for button, state in (
        ("call-next", State.CALLED),
        ("start", State.SERVING),
        ("finish", State.DONE),
    ):
        hand.wait(button, window=AT)
        hand.touch(button, window=AT)
        eventually(
            lambda state=state: branch.ticket(number).state is state,  # type: ignore[misc]
            f"{number} {state}",
        )


def status(branch: Running) -> str:
    """Return what a technician reads."""
    command = [sys.executable, "-m", "branch.agent", "--data", str(branch.folder.root), "status"]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    ).stdout


def test_a_day_without_the_server_because_its_port_is_taken(tmp_path: Path) -> None:
    with Running(tmp_path) as branch, socket.socket() as stranger:
        stranger.bind(("127.0.0.1", branch.setup.server_port))
        stranger.listen()
        branch.start("server", ready=False)
        assert branch.run_to_end("server") == Exit.ADDRESS
        words = branch.words("server")
        assert f"Port {branch.setup.server_port} on 127.0.0.1 is in use" in words
        assert "Traceback" not in words
        stranger.close()  # from now on nobody answers at all

        branch.change(sign_in=("clerk-1@1",))
        branch.start("agent", "kiosk", "counter")
        numbers = [branch.take_ticket("identity").number for _ in range(3)]
        serve_next(branch, numbers[0])
        eventually(lambda: branch.ticket(numbers[2]).paper is Paper.CONFIRMED, "paper")
        unsent = branch.unsent()
        assert unsent == 11, "sign-in, counter, three numbers, three papers, call, start and finish"
        assert str(unsent) in status(branch)
        assert str(unsent) in str(branch.hand("counter").read("unsent", window=AT))

        branch.kill("agent")
        branch.start("server", "agent")

        eventually(branch.server_has_all, "the same log and the same state at both ends")
        eventually(lambda: branch.unsent() == 0, "the server's last answer")
        serve_next(branch, numbers[1])
        eventually(branch.server_has_all, "what happens now reaches the server, too")
        assert "Traceback" not in "".join(
            branch.words(name) for name in ("server", "agent", "kiosk", "counter")
        )
