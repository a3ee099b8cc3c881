"""A printer without a cable: an emulated machine whose slips become files.

It is the real device (``device.py``) in front of the emulated machine, so a kiosk that
works with it has gone through the same encoder, the same questions and the same
confirmation as with a printer on the network. ``<job>.bin`` holds the exact bytes and is
there, whole, before the job is confirmed; ``<job>.png`` follows from a thread of its own,
because a picture for people must not stand in a visitor's way.

Try it: ``python -m drivers.printer "virtual://printer?folder=slips&fail=cut"``.
"""

import logging
import math
import os
import queue
import threading
from dataclasses import replace
from pathlib import Path

from drivers.printer.channel import Channel
from drivers.printer.commands import commands
from drivers.printer.device import EscposPrinter, Letters, Limits
from drivers.printer.machine import Condition, Machine
from drivers.printer.models import Model
from drivers.printer.port import Job, Outcome, Printer, State, Status, Verdict
from drivers.printer.render import render
from drivers.printer.slip_files import check_name, store

_log = logging.getLogger(__name__)


class MachineChannel(Channel):
    """The shortest cable: answers are there when the call returns."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._said = b""

    def open(self) -> bool:
        return False

    def write(self, data: bytes) -> None:
        self._said += self._machine.feed(data)

    def read(self, timeout_s: float) -> bytes:
        said, self._said = self._said, b""
        return said

    def close(self) -> None:
        self._said = b""


class VirtualPrinter(Printer):
    """Prints into a folder; ``behave`` makes it a bad printer.

    ``later`` is a condition that begins after ``after`` jobs.
    """

    def __init__(
        self,
        folder: Path,
        model: Model,
        *,
        condition: Condition | None = None,
        later: Condition | None = None,
        after: int = 0,
        letters: Letters = Letters.AUTO,
    ) -> None:
        self.paper = model.paper
        self._folder = folder
        self._machine = Machine(condition, model.paper.dots_per_mm)
        # The machine answers at once or never, so waiting for it would be for nothing.
        limits = Limits(answer_s=0.001, confirm_s=0.01)
        self._device = EscposPrinter(MachineChannel(self._machine), model, limits, letters)
        self.hand = self._device.hand
        self._later = later
        self._jobs_until_later = after
        self._drawer = _Drawer(model.paper.width_dots)

    def print(self, job: Job) -> Outcome:
        check_name(job.job_id)
        outcome = self._device.print(job)
        problem = self._keep(job.job_id)
        if problem:
            status = Status(state=State.OFFLINE, detail=problem)
            outcome = Outcome(verdict=Verdict.FAILED, reason=problem, status=status)
        if self._later is not None:
            self._jobs_until_later -= 1
            if self._jobs_until_later <= 0:
                self._machine.set(self._later)
                self._later = None
        return outcome

    def status(self) -> Status:
        return self._device.status()

    def clear(self) -> Status:
        status = self._device.clear()
        problem = self._keep("cleared")
        return Status(state=State.OFFLINE, detail=problem) if problem else status

    def close(self) -> None:
        self._device.close()
        self._drawer.close()

    def behave(self, condition: Condition) -> None:
        """Change what is wrong with it, as if someone had opened or refilled it."""
        self._machine.set(condition)
        self._keep("stale")

    def _keep(self, name: str) -> str:
        """Store what has come out; an empty string, or what went wrong."""
        slips = [slip for slip in self._machine.take_slips() if _has_ink(slip)]
        try:
            if slips:
                self._folder.mkdir(parents=True, exist_ok=True)
            for slip in slips:
                self._drawer.draw(store(self._folder, name, ".bin", slip))
        except OSError as error:
            return f"Cannot write to {self._folder}: {error.strerror}."
        return ""


class _Drawer:
    """Draws pictures of slips, one after the other, behind everyone's back."""

    def __init__(self, width_dots: int) -> None:
        self._width_dots = width_dots
        self._files: queue.SimpleQueue[Path | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="slip pictures", daemon=True)

    def draw(self, file: Path) -> None:
        if self._thread.ident is None:
            self._thread.start()
        self._files.put(file)

    def close(self) -> None:
        """Draw the rest, then end."""
        if self._thread.is_alive():
            self._files.put(None)
            self._thread.join()

    def _run(self) -> None:
        while (file := self._files.get()) is not None:
            try:
                picture = render(file.read_bytes(), self._width_dots)
                draft = file.with_suffix(".png.new")
                picture.save(draft, format="PNG")
                os.replace(draft, file.with_suffix(".png"))
            except OSError as error:
                _log.error("no picture of %s: %s", file.name, error)


def _has_ink(slip: bytes) -> bool:
    return any(command.rows or command.name == "text" for command in commands(slip))


def condition_from(paper: str, fail: str) -> Condition:
    """The condition that the words of a ``virtual://`` URL mean."""
    well = Condition()
    left_mm = {"low": well.near_end_mm / 2, "out": 0.0, "endless": math.inf}
    roll = left_mm.get(paper, well.paper_mm)
    well = replace(well, paper_mm=roll)
    match fail:
        case "cut":
            return replace(well, cutter_jammed=True)
        case "cover":
            return replace(well, cover_open=True)
        case "offline":
            return replace(well, offline=True)
        case "mute":
            return replace(well, mute=True)
        case "hot":
            return replace(well, hot=True)
        case "hold":
            return replace(well, held=True)
        case "lie":
            return replace(well, lies=True)
        case "jam":
            return replace(well, jam_after_mm=40.0)
        case _:
            return well
