"""A branch on this computer and a real kiosk at its door, for tests of the touch screen."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import uuid
from pathlib import Path

from branch.desk.local import LocalDesk
from branch.domain.clock import SystemClock
from branch.domain.events import PrintFailed, TicketIssued, TicketPrinted
from branch.domain.ticket import Paper, Ticket
from branch.host.folders import DataFolder
from branch.store import reading
from branch.store.store import Store
from branch.ui.pilot_client import PilotClient
from tests.helpers.branches import always_open, one_touch, town_hall_text
from tests.helpers.lobby import DEADLINE_S, ROOT, until


class Door:
    """A shared file, a kiosk process on it, and a hand on its screen."""

    def __init__(self, root: Path, *, branch_file: str | None = None) -> None:
        self.folder = DataFolder(root).make()
        self.store = Store.open(self.folder, clock=SystemClock(), device="test")
        self.desk = LocalDesk(self.store)
        self.environment = {"QT_QPA_PLATFORM": "offscreen"}
        self.configure(branch_file or one_touch(always_open(town_hall_text())))
        self.hand = PilotClient("nobody")
        self._process: subprocess.Popen[str] | None = None

    @classmethod
    def without_branch(cls, root: Path) -> Door:
        """Return a door on a computer that was never configured."""
        made = cls.__new__(cls)
        made.folder = DataFolder(root).make()
        made.store = Store.open(made.folder, clock=SystemClock(), device="test")
        made.desk = LocalDesk(made.store)
        made.hand = PilotClient("nobody")
        made.environment = {"QT_QPA_PLATFORM": "offscreen"}
        made._process = None
        return made

    def configure(self, text: str) -> None:
        self.store.configure(text, "town_hall.toml")

    def start(self, **options: str) -> PilotClient:
        """Start the kiosk and return the hand on it."""
        name = f"nsk-{os.getpid()}-{uuid.uuid4().hex[:8]}"
        given = {"data": str(self.folder.root), "size": "1024x768", "pixels-per-mm": "3.37"}
        given |= {"voice": "virtual://voice?engine=tones&speed=1000"}
        given |= {"pilot": name} | {k.replace("_", "-"): v for k, v in options.items()}
        command = [sys.executable, "-m", "kiosk"]
        for key, value in given.items():
            command += [f"--{key}", value]
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.hand = PilotClient(name, DEADLINE_S)
        return self.hand

    def take(self, service: str, language: str | None = None) -> str:
        """Take a ticket as a citizen does, and return the number on the screen."""
        self.hand.wait(f"service-{service}")
        if language is not None:
            self.hand.touch(f"language-{language}")
            self.hand.wait(f"service-{service}")
        self.hand.touch(f"service-{service}")
        self.hand.wait("number")
        return str(self.hand.read("number"))

    def put_away(self) -> None:
        """Touch "Done" as soon as it is there."""
        self.hand.wait("done")
        self.hand.touch("done")

    def tickets(self) -> list[Ticket]:
        """Return every ticket of the branch, in the order they were issued."""
        with self.store.reading() as connection:
            events = [record.event() for record in reading.log(connection, 0)]
            issued = [event.ticket for event in events if isinstance(event, TicketIssued)]
            found = [reading.ticket(connection, ticket) for ticket in issued]
        return [ticket for ticket in found if ticket is not None]

    def job_of(self, ticket: str) -> str:
        """Return the name of the job that the ticket's paper was printed as."""
        with self.store.reading() as connection:
            events = [record.event() for record in reading.log(connection, 0)]
        (job,) = [
            e.job
            for e in events
            if isinstance(e, TicketPrinted | PrintFailed) and e.ticket == ticket
        ]
        return job

    def wait_for_paper(self, paper: Paper, *, count: int = 1) -> list[Ticket]:
        """Wait until so many tickets have this state of their paper."""

        def those() -> list[Ticket]:
            return [ticket for ticket in self.tickets() if ticket.paper is paper]

        until(lambda: len(those()) >= count, f"{count} tickets whose paper is {paper}")
        return those()

    def lines(self) -> list[dict[str, str]]:
        """Return what the kiosk has logged so far, whole lines only."""
        file = self.folder.log / "kiosk.jsonl"
        text = file.read_text(encoding="utf-8") if file.exists() else ""
        return [json.loads(line) for line in text[: text.rfind("\n") + 1].splitlines()]

    def moments(self, name: str) -> list[str]:
        """Return the keys of these moments, in their order."""
        return [line["key"] for line in self.lines() if line["what"] == name and "key" in line]

    def complaints(self) -> list[str]:
        """Return everything the kiosk logged at WARNING or above."""
        return [line["what"] for line in self.lines() if line["level"] not in ("INFO", "DEBUG")]

    def leave(self) -> tuple[int, str]:
        """Ask the kiosk to end; return its exit code and what it said."""
        assert self._process is not None
        self.hand.close()
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        said = self._process.communicate(timeout=DEADLINE_S)[1]
        return self._process.returncode, said

    def end(self) -> tuple[int, str]:
        """Wait until the kiosk has ended by itself; return its exit code and what it said."""
        assert self._process is not None
        said = self._process.communicate(timeout=DEADLINE_S)[1]
        return self._process.returncode, said

    def cut_power(self) -> None:
        """Kill the kiosk where it stands."""
        assert self._process is not None
        self.hand.close()
        self._process.kill()
        self._process.communicate(timeout=DEADLINE_S)

    def close(self) -> None:
        """End the kiosk if it still runs, and let go of the file."""
        if self._process is not None and self._process.poll() is None:
            self.leave()
        self.store.close()
