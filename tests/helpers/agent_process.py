"""The real agent in a process of its own, for tests that kill it."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import select

from branch.domain.clock import SystemClock
from branch.host.folders import DataFolder
from branch.store import outbox, reading
from branch.store import schema as s
from branch.store.store import Store
from tests.helpers.server_process import spawn

MODULE = "branch.agent"
WITHIN_S = 60


class AgentProcess:
    """Runs ``python -m branch.agent`` on a data folder; tests look into the same folder."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.data = DataFolder(folder)
        self._options = options
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> AgentProcess:
        """Start, and wait until it says that it is alive."""
        self._process = spawn(["--data", str(self.data.root), *self._options], MODULE)
        wait_until(self._alive, "the agent lives")
        return self

    def _alive(self) -> bool:
        assert self._process is not None
        if self._process.poll() is not None:
            raise AssertionError(f"the agent left: {self._process.communicate()}")
        if not self.data.database.exists():
            return False
        store = self.open_store()
        try:
            with store.reading() as connection:
                beats = connection.execute(select(s.health.c.pid)).scalars().all()
        finally:
            store.close()
        return self._process.pid in beats

    def open_store(self) -> Store:
        """Return a store of the same folder, as another program of the computer has it."""
        return Store.open(self.data, clock=SystemClock(), device="test")

    def kill(self) -> None:
        """End it as a power cut would."""
        assert self._process is not None
        self._process.kill()
        self._process.communicate()

    def stop(self) -> tuple[int, str]:
        """Ask it to stop; return its exit code and what it said on stderr."""
        assert self._process is not None
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        _, words = self._process.communicate(timeout=60)
        return self._process.returncode, words


def wait_until(true: Callable[[], bool], what: str, within_s: float = WITHIN_S) -> None:
    """Wait for a condition in another process; fails the test when it does not come."""
    deadline = time.monotonic() + within_s
    while not true():
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {within_s} s: {what}")
        time.sleep(0.01)


def everything_sent(store: Store) -> bool:
    """Tell whether the server has confirmed all of the log."""
    with store.reading() as connection:
        return outbox.amount(connection).count == 0


def state_of(store: Store) -> tuple[int, str, str]:
    """Return number, hash and digest at the end of the log."""
    with store.reading() as connection:
        head = reading.head(connection)
        return head.seq, head.hash, reading.digest(connection)
