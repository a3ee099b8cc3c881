"""A branch on this computer and a real display on it, for tests of the lobby screen."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from branch.desk.local import LocalDesk
from branch.domain import events as e
from branch.domain.clock import Clock, RecordedClock, SystemClock, monotonic_ns
from branch.host.folders import DataFolder
from branch.store import reading
from branch.store.changes import Changes
from branch.store.store import Store
from branch.ui.pilot_client import PilotClient
from tests.helpers.branches import always_open, town_hall_text

DEADLINE_S = 60.0
ROOT = Path(__file__).resolve().parents[2]


def until(
    met: Callable[[], bool], words: str = "the condition", deadline_s: float = DEADLINE_S
) -> None:
    """Wait for a condition that another process brings about; fail with words after the time."""
    end = time.monotonic() + deadline_s
    while not met():
        if time.monotonic() > end:
            raise AssertionError(f"{words} did not come true in {deadline_s:g} s")
        time.sleep(0.01)


class Hall:
    """A town hall whose three counters this test works at."""

    def __init__(
        self, root: Path, *, branch_file: str | None = None, clock: Clock | None = None
    ) -> None:
        self.folder = DataFolder(root).make()
        self.clock = clock or SystemClock()
        self.store = Store.open(self.folder, clock=self.clock, device="test")
        self.store.configure(branch_file or always_open(town_hall_text()), "town_hall.toml")
        self.desk = LocalDesk(self.store)
        self.counters = tuple(self.store.branch().counters)
        for n, counter in enumerate(self.counters, 1):
            self.desk.open_counter(counter=counter, clerk=f"clerk-{n}")

    def issue(self, count: int = 1, service: str = "collection") -> list[str]:
        """Give out tickets and return their numbers."""
        return [
            self.desk.issue(service=service, language="en", operation=_operation()).ticket.number
            for _ in range(count)
        ]

    def call(self, counter: int = 0) -> str:
        """Call the next ticket and return the event's id."""
        name, clerk = self.counters[counter], f"clerk-{counter + 1}"
        changes = self.desk.call_next(counter=name, clerk=clerk, operation=_operation())
        return _called(changes)

    def recall(self, counter: int = 0) -> str:
        name, clerk = self.counters[counter], f"clerk-{counter + 1}"
        return _called(self.desk.recall(counter=name, clerk=clerk, operation=_operation()))

    def finish(self, counter: int = 0) -> None:
        """Serve and finish the ticket at the counter."""
        name, clerk = self.counters[counter], f"clerk-{counter + 1}"
        self.desk.start(counter=name, clerk=clerk, operation=_operation())
        self.desk.finish(counter=name, clerk=clerk, outcome="served", operation=_operation())

    def free(self, counter: int = 0) -> None:
        """Serve and finish whoever is at the counter, if somebody is."""
        with self.store.reading() as connection:
            status = reading.counters(connection)[self.counters[counter]]
        if status.ticket is not None:
            self.finish(counter)

    def close(self) -> None:
        self.store.close()


@dataclass
class Lobby:
    """A display process of its own."""

    hall: Hall
    spoken: Path
    options: Mapping[str, str] = field(default_factory=dict)
    process: subprocess.Popen[str] | None = None
    pilot: PilotClient | None = None

    def start(self) -> Lobby:
        """Start it and wait for its first frame."""
        folder = self.hall.folder
        name = f"nsd-{os.getpid()}-{uuid.uuid4().hex[:8]}"
        options = {
            "data": str(folder.root),
            "size": "1280x720",
            "pixels-per-mm": "1.05",
            "pilot": name,
            "voice": f"virtual://voice?folder={self.spoken}&speed=50",
            **self.options,
        }
        seen = len(self.moments("first_frame"))
        command = [sys.executable, "-m", "display"]
        for key, value in options.items():
            command += [f"--{key}", value]
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.pilot = PilotClient(name, deadline_s=DEADLINE_S)
        until(lambda: self._ended() or len(self.moments("first_frame")) > seen, "a first frame")
        if self._ended():
            raise AssertionError(f"the display ended: {self.process.communicate()[1]}")
        return self

    def read(self, name: str, prop: str = "text") -> object:
        """Read a property of something on the screen."""
        assert self.pilot is not None
        return self.pilot.read(name, prop)

    def lines(self) -> list[dict[str, str]]:
        """Return what the display has logged so far, whole lines only."""
        device = self.options.get("device", "")
        file = self.hall.folder.log / (f"display-{device}.jsonl" if device else "display.jsonl")
        if not file.exists():
            return []
        text = file.read_text(encoding="utf-8")
        return [json.loads(line) for line in text[: text.rfind("\n") + 1].splitlines()]

    def moments(self, name: str) -> list[str]:
        """Return the keys of these moments, in their order."""
        return [
            line["key"]
            for line in self.lines()
            if line["from"] == "nowserving.moments" and line["what"] == name
        ]

    def complaints(self) -> list[str]:
        """Return everything it logged at WARNING or above."""
        return [line["what"] for line in self.lines() if line["level"] not in ("INFO", "DEBUG")]

    def texts(self) -> list[str]:
        """Return what was spoken, in order, the chimes left out."""
        files = sorted(self.spoken.glob("*.wav"), key=lambda file: int(file.name.split("-")[0]))
        said = [file.with_suffix(".txt").read_text(encoding="utf-8").strip() for file in files]
        return [text for text in said if text != "(chime)"]

    def stop(self) -> int:
        """Ask it to end, and return its exit code."""
        if self.pilot is not None:
            self.pilot.close()
        if self.process is None:
            return 0
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        self.process.communicate(timeout=DEADLINE_S)
        return self.process.returncode

    def kill(self) -> None:
        """End it as a power cut would."""
        assert self.process is not None
        assert self.pilot is not None
        self.pilot.close()
        self.process.kill()
        self.process.communicate(timeout=DEADLINE_S)

    def _ended(self) -> bool:
        return self.process is not None and self.process.poll() is not None


def fast_day(speed: float) -> str:
    """Return the spec of a clock that runs so many times as fast, from nine on a Monday."""
    start = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    return RecordedClock(start=start, origin_ns=monotonic_ns(), speed=speed).spec()


def _operation() -> str:
    return str(uuid.uuid4())


def _called(changes: Changes) -> str:
    return next(
        record.event_id
        for record, event in zip(changes.records, changes.events, strict=True)
        if isinstance(event, e.TicketCalled | e.TicketRecalled)
    )
