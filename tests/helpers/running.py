"""A branch on this computer: the real programs, each in a process of its own, and what they say.

The programs are started with the command lines of the launcher (``installer.programs``). Tests
wait for what the programs log and for what stands in the shared file; nothing sleeps for a while
and hopes. By hand::

    with Running(Path("/some/empty/folder")) as branch:
        branch.start("kiosk")
        branch.hand("kiosk").touch("service-identity")
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

import requests

from branch.desk.local import LocalDesk
from branch.domain.clock import RecordedClock, monotonic_ns
from branch.domain.ticket import Ticket
from branch.host.folders import DataFolder
from branch.protocol.roles import AccessRole
from branch.store import outbox, reading
from branch.store.engine import sqlite_module
from branch.store.store import Store
from branch.ui.pilot_client import PilotClient
from installer.enrolling import enrol_all
from installer.place import free_port
from installer.programs import Program, Setup, all_programs, programs_elsewhere
from installer.replay.closing import server_state
from installer.replay.ledger import Ledger
from installer.replay.summary import Moments, read_moments
from tests.helpers.branches import always_open, one_touch, town_hall_text

DEADLINE_S = 60.0
ROOT = Path(__file__).resolve().parents[2]
WINDOWS = ("kiosk", "display", "counter")


def eventually(
    met: Callable[[], bool], words: str = "the condition", deadline_s: float = DEADLINE_S
) -> None:
    """Wait for something that other processes bring about; fail with words after the deadline."""
    until = time.monotonic() + deadline_s
    while not met():
        if time.monotonic() > until:
            raise AssertionError(f"{words} did not come true in {deadline_s:g} s")
        time.sleep(0.01)


def may_be_written(database: Path) -> bool:
    """Tell whether nobody holds the lock of the shared file for as long as a second."""
    connection = sqlite_module().connect(database, timeout=1, isolation_level=None)
    with contextlib.closing(connection):
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite_module().OperationalError:
            return False
        return True


def a_fast_morning() -> RecordedClock:
    """Return a clock for all programs of a test: a screen that stays for 10 s stays for half."""
    start = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    return RecordedClock(start=start, origin_ns=monotonic_ns(), speed=20)


class Running:
    """One branch folder and the programs on it, started one by one."""

    def __init__(
        self,
        root: Path,
        *,
        branch_file: str | None = None,
        configured: bool = True,
        clock: RecordedClock | None = None,
    ) -> None:
        self.root = root
        self.folder = DataFolder(root / "data").make()
        self.tickets, self.spoken = root / "tickets", root / "voice"
        key = root / "server.key"
        key.write_text("a-key-for-this-branch-alone\n")
        called = uuid.uuid4().hex[:8]
        self.setup = Setup(
            data=self.folder.root,
            server_database=f"sqlite:///{root / 'server.db'}",
            server_port=free_port(),
            server_key=key,
            printer=f"virtual://printer?folder={self.tickets}",
            voice=f"virtual://voice?folder={self.spoken}&speed=50",
            kiosk_voice="virtual://voice?engine=tones&speed=1000",
            clock=(clock := clock or a_fast_morning()).spec(),
            headless=True,
            pilots={name: f"nst-{os.getpid()}-{called}-{name}" for name in WINDOWS},
            kiosk_size="1080x1920",
            display_size="1280x720",
            moments=True,
        )
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        self._hands: dict[str, PilotClient] = {}
        self._clock = clock
        text = branch_file or one_touch(always_open(town_hall_text()))
        self.open_store(text if configured else "")
        if configured:
            self._enrol(clock)

    def open_store(self, text: str = "") -> None:
        """Open the hub's file for the test to look into, with a branch in force if one is given."""
        self.store = Store.open(self.folder, clock=self._clock, device="test")
        if text:
            self.store.configure(text, "branch.toml")
        self.desk = LocalDesk(self.store)
        self._ledger = Ledger(self.store)

    def _enrol(self, clock: RecordedClock) -> None:
        """Give the hub a key that the server knows, as the demo does."""
        server = f"http://127.0.0.1:{self.setup.server_port}"
        hub = {AccessRole.HUB: self.folder.root}
        enrol_all(self.setup.server_database, server, self.store.branch().id, clock.now(), hub)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_why: object) -> None:
        self.close()

    def change(self, **settings: str | int | Sequence[str]) -> Self:
        """Tell the programs something else from their next start on, such as another printer."""
        self.setup = replace(self.setup, **settings)  # type: ignore[arg-type]
        return self

    def program(self, name: str) -> Program:
        """Return how the launcher would start a program; "agent-2" is the other agent."""
        there = [one for found in programs_elsewhere(self.setup).values() for one in found]
        if name == "agent-2":
            return next(one for one in there if one.name == "agent")
        return next(one for one in [*all_programs(self.setup), *there] if one.name == name)

    def on_another_computer(self, *names: str) -> DataFolder:
        """Give these programs a computer of their own that asks the hub over the LAN."""
        key = self.root / "branch.key"
        key.write_text("a-key-for-the-computers-of-this-branch\n")
        there = DataFolder(self.root / "computer-2").make()
        self.setup = replace(
            self.setup,
            lan_port=free_port(),
            branch_key=key,
            elsewhere=dict.fromkeys(names, there.root),
        )
        return there

    def _log_of(self, name: str) -> Path:
        folder = self.setup.elsewhere.get(name)
        if name == "agent-2":
            folder = next(iter(self.setup.elsewhere.values()))
        return DataFolder(folder).log if folder else self.folder.log

    def start(self, *names: str, ready: bool = True) -> int:
        """Start programs (all at once) and return when they work; return when it began (ns)."""
        before = {name: self._signs(name) for name in names}
        began_ns = monotonic_ns()
        for name in names:
            program = self.program(name)
            with self.output(name).open("ab") as output:
                self._processes[name] = subprocess.Popen(
                    program.command(),
                    cwd=ROOT,
                    env=program.variables(),
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=output,
                )
        for name in names if ready else ():
            eventually(
                lambda name=name: self._works(name, before[name]),  # type: ignore[misc]
                f"the start of the {name}",
            )
        return began_ns

    def _works(self, name: str, before: int) -> bool:
        process = self._processes[name]
        assert process.poll() is None, f"{name} left with {process.returncode}: {self.words(name)}"
        return self._signs(name) > before

    def _signs(self, name: str) -> int:
        """Return how often a program has said that it works."""
        file = self._log_of(name) / f"{name.removesuffix('-2')}.jsonl"
        match name:
            case "server":
                return self.words(name).count("is ready on")
            case "agent":
                text = file.read_text("utf-8") if file.exists() else ""
                return text.count(' works"')
            case "agent-2":
                text = file.read_text("utf-8") if file.exists() else ""
                return text.count("follows the hub")
            case _:
                text = file.read_text("utf-8") if file.exists() else ""
                return text.count('"first_frame"')

    def run_to_end(self, name: str, deadline_s: float = DEADLINE_S) -> int:
        """Wait for a program that leaves by itself; return its exit code."""
        return self._processes[name].wait(deadline_s)

    def pid(self, name: str) -> int:
        return self._processes[name].pid

    def runs(self, name: str) -> bool:
        return name in self._processes and self._processes[name].poll() is None

    def hand(self, name: str) -> PilotClient:
        """Return the remote hand of a program with a window."""
        if name not in self._hands:
            self._hands[name] = PilotClient(self.setup.pilots[name], deadline_s=30)
        return self._hands[name]

    def kill(self, name: str) -> None:
        """End a program as a power cut would."""
        self._processes[name].kill()
        self._processes[name].wait(DEADLINE_S)
        if name in self._hands:
            self._hands.pop(name).close()

    def freeze(self, name: str) -> None:
        """Let a program stand still between two writes: in one, it would hold up all others."""
        self._processes[name].send_signal(signal.SIGSTOP)
        while not all(may_be_written(file) for file in self._databases()):
            self.thaw(name)
            self._processes[name].send_signal(signal.SIGSTOP)

    def _databases(self) -> list[Path]:
        elsewhere = {DataFolder(root).database for root in self.setup.elsewhere.values()}
        return [self.folder.database, *elsewhere]

    def thaw(self, name: str) -> None:
        """Let it go on, as if no time had passed."""
        self._processes[name].send_signal(signal.SIGCONT)

    def stop(self, name: str) -> int:
        """Ask a program to leave and return its exit code."""
        process = self._processes[name]
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        if name in self._hands:
            self._hands.pop(name).close()
        return process.wait(DEADLINE_S)

    def close(self) -> None:
        """Ask everything to leave; end what does not."""
        for hand in self._hands.values():
            hand.close()
        running = [process for process in self._processes.values() if process.poll() is None]
        for process in running:
            process.terminate()
            process.send_signal(signal.SIGCONT)
        for process in running:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(10)
            process.kill()
            process.wait()
        self.store.close()

    def output(self, name: str) -> Path:
        """Return the file that takes what a program prints."""
        return self.folder.log / f"{name}.out"

    def words(self, name: str) -> str:
        """Return what a program has printed so far."""
        file = self.output(name)
        return file.read_text("utf-8", "replace") if file.exists() else ""

    def moments(self) -> Moments:
        """Return what all programs measured."""
        return read_moments(self.folder.log)

    def await_moment(self, name: str, key: str) -> int:
        """Wait for a moment and return when it was (ns)."""
        eventually(lambda: key in self.moments().of(name), f"the moment {name} of {key}")
        return self.moments().of(name)[key]

    def take_ticket(self, service: str) -> Ticket:
        """Take a ticket at the kiosk as a citizen does, and put the screen away."""
        hand = self.hand("kiosk")
        hand.wait(f"service-{service}")
        hand.touch(f"service-{service}")
        hand.wait("number")
        number = str(hand.read("number"))
        hand.wait("done")
        hand.touch("done")
        hand.wait_gone("done")
        return self.ticket(number)

    def ticket(self, number: str) -> Ticket:
        """Return the newest ticket of a number, as the shared file has it."""
        return next(ticket for ticket in self.all_tickets() if ticket.number == number)

    def all_tickets(self) -> list[Ticket]:
        """Return every ticket, the newest first."""
        self._ledger.follow()
        return list(reversed(self._ledger.tickets.values()))

    def server_has_all(self) -> bool:
        """Tell whether the server has the whole log, link by link, and the same state."""
        with self.store.reading() as connection:
            head, digest = reading.head(connection), reading.digest(connection)
        try:
            there = self.server_state()
        except requests.RequestException:
            return False  # it is not up yet, or has never heard of the branch
        return (there["seq"], there["hash"], there["digest"]) == (head.seq, head.hash, digest)

    def server_state(self) -> Mapping[str, Any]:
        """Return what the server says of its copy."""
        address = f"http://127.0.0.1:{self.setup.server_port}"
        key = self.setup.server_key.read_text().strip()
        return server_state(address, self.store.branch().id, key)

    def digest(self) -> str:
        """Return the digest of the state, to compare."""
        with self.store.reading() as connection:
            return reading.digest(connection)

    def unsent(self) -> int:
        with self.store.reading() as connection:
            return outbox.amount(connection).count
