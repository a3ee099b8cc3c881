"""A clerk's visit by the accessibility bus alone: sign in, call, start, finish, what is said."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from branch.domain.ticket import State
from branch.store import reading
from tests.end2end.test_counter import TownHall
from tests.end2end.test_kiosk_from_outside import SYSTEM_PYTHON, VISITOR, desktop, pytestmark
from tests.helpers.lobby import DEADLINE_S, ROOT, until

__all__ = ["desktop", "pytestmark"]
STEPS = (
    *("press", "Sign in"),
    *("press", "Call next", "hear", "A101"),
    *("press", "Start"),
    *("press", "Finish", "hear", "is done"),
    *("read", "Call next"),
)


def test_a_visit_through_the_accessibility_bus_and_each_change_is_announced(
    desktop: dict[str, str], tmp_path: Path
) -> None:
    hall = TownHall(tmp_path / "data")
    ticket = hall.desk.issue(service="identity", language="en", operation="one").ticket
    command = [
        sys.executable, "-m", "counter", "--data", str(tmp_path / "data"),
        "--clock", hall.clock.spec(),
    ]  # fmt: skip
    program = subprocess.Popen(command, cwd=ROOT, env=os.environ | desktop)
    try:
        done = subprocess.run(
            [SYSTEM_PYTHON, str(VISITOR), *STEPS],
            env=os.environ | desktop,
            capture_output=True,
            text=True,
            timeout=4 * DEADLINE_S,
            check=False,
        )
        assert done.returncode == 0, done.stderr + done.stdout

        def state() -> State | None:
            with hall.store.reading() as connection:
                found = reading.ticket(connection, ticket.id)
            return found.state if found else None

        until(lambda: state() is State.DONE, "the visit being done")
    finally:
        program.terminate()
        program.wait(DEADLINE_S)
        hall.store.close()
