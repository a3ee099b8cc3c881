"""One contract for the system's queues: CUPS' commands and the Windows spooler.

Neither is the real thing (see ``tests/helpers/queues.py``): what is tested is what ours
asks of them and what it makes of the answers.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from drivers.catalog import printer as printer_at
from drivers.printer.cups import CupsSpooler
from drivers.printer.device import Limits
from drivers.printer.escpos import encode
from drivers.printer.models import find
from drivers.printer.port import Document, Job, Printer, State, TextLine, Verdict
from drivers.printer.spooled import SpooledPrinter
from drivers.printer.winspool import WindowsSpooler
from tests.helpers.queues import FakeCups, FakeWinspool
from tests.helpers.tickets import ticket

MODEL = find("TM-T20III")
LIMITS = Limits(confirm_s=0.3)
needs_sh = pytest.mark.skipif(sys.platform == "win32", reason="the commands of CUPS")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rig:
    """A printer behind a queue, and the hands on the queue."""

    printer: Printer
    become: Callable[[str], None]
    jobs: Callable[[], list[bytes]]
    asked: Callable[[], str]
    taken_out: str


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeCups:
    fake = FakeCups(tmp_path)
    monkeypatch.setenv("PATH", f"{fake.bin}{os.pathsep}{os.environ['PATH']}")
    return fake


@pytest.fixture(params=[pytest.param("cups", marks=needs_sh), "windows"])
def rig(request: pytest.FixtureRequest) -> Rig:
    if request.param == "cups":
        fake: FakeCups | FakeWinspool = request.getfixturevalue("cups")
        device = SpooledPrinter(CupsSpooler("Tickets", 5), MODEL, LIMITS)
    else:
        fake = FakeWinspool()
        device = SpooledPrinter(
            WindowsSpooler("Tickets", fake.call, fake.last_error), MODEL, LIMITS
        )
    return Rig(
        printer=device,
        become=fake.become,
        jobs=fake.jobs,
        asked=fake.asked,
        taken_out="cancel Tickets-1" if request.param == "cups" else "job 1 command 5",
    )


def test_the_bytes_are_queued_unchanged_and_nobody_knows_of_the_paper(rig: Rig) -> None:
    job = ticket(height=300)
    outcome = rig.printer.print(job)
    assert rig.jobs() == [encode(job.document, MODEL)]
    assert outcome.verdict is Verdict.UNKNOWN
    assert outcome.sent_ns is not None
    assert "nobody knows" in outcome.reason


def test_an_idle_queue_is_no_proof_of_paper(rig: Rig) -> None:
    assert rig.printer.status().state is State.UNKNOWN


def test_a_job_that_the_queue_gives_up_has_failed(rig: Rig) -> None:
    rig.become("aborted")
    assert rig.printer.print(ticket(height=50)).verdict is Verdict.FAILED


def test_a_job_that_stays_in_the_queue_is_taken_out(rig: Rig) -> None:
    """It must not come out for the next citizen."""
    rig.become("waiting")
    outcome = rig.printer.print(ticket(height=50))
    assert outcome.verdict is Verdict.FAILED
    assert "taken out" in outcome.reason
    assert rig.taken_out in rig.asked()
    rig.become("done")
    assert rig.printer.print(ticket("A002", height=50)).verdict is Verdict.UNKNOWN


def test_a_job_that_was_begun_and_does_not_end_is_taken_out(rig: Rig) -> None:
    rig.become("printing")
    outcome = rig.printer.print(ticket(height=50))
    assert outcome.verdict is Verdict.UNKNOWN
    assert "the rest was taken out" in outcome.reason
    assert rig.taken_out in rig.asked()


def test_a_queue_that_forgets_its_jobs_is_no_trouble(rig: Rig) -> None:
    rig.become("forgotten")
    assert rig.printer.print(ticket(height=50)).verdict is Verdict.UNKNOWN


def test_a_queue_that_is_not_there(rig: Rig) -> None:
    rig.become("refuses")
    assert rig.printer.status().state is State.OFFLINE
    outcome = rig.printer.print(ticket(height=50))
    assert outcome.verdict is Verdict.FAILED
    assert outcome.sent_ns is None
    assert rig.printer.clear().state is State.OFFLINE


def test_letters_that_cannot_be_printed_are_not_queued(rig: Rig) -> None:
    arabic = Document(parts=(TextLine(text="رقم"),))
    assert rig.printer.print(Job(job_id="A001", document=arabic)).verdict is Verdict.FAILED
    assert rig.jobs() == []


@needs_sh
@pytest.mark.parametrize(
    ("alerts", "state"),
    [
        ("none", State.UNKNOWN),
        ("media-empty-error", State.OUT),
        ("media-needed", State.OUT),
        ("media-low-warning", State.LOW),
        ("cover-open", State.COVER_OPEN),
        ("media-empty cover-open", State.COVER_OPEN),
        ("media-jam", State.CUTTER),
        ("offline-report", State.OFFLINE),
        ("toner-low", State.UNKNOWN),
    ],
)
def test_what_cups_was_told_by_the_printer(cups: FakeCups, alerts: str, state: State) -> None:
    cups.become("done", alerts)
    assert CupsSpooler("Tickets", 5).status().state is state


@needs_sh
def test_a_printer_that_cups_cannot_reach_is_told_with_the_ticket(cups: FakeCups) -> None:
    """Afterwards, with the job taken out, the queue says that all is well."""

    class Unreachable(CupsSpooler):
        def send(self, title: str, data: bytes) -> str:
            cups.become("printing", "connecting-to-device")
            return super().send(title, data)

    device = SpooledPrinter(Unreachable("Tickets", 5), MODEL, LIMITS)
    outcome = device.print(ticket(height=50))
    assert outcome.verdict is Verdict.UNKNOWN
    assert outcome.status.state is State.OFFLINE


@needs_sh
def test_a_stopped_cups_queue_gets_nothing(cups: FakeCups) -> None:
    cups.become("disabled")
    outcome = SpooledPrinter(CupsSpooler("Tickets", 5), MODEL, LIMITS).print(ticket(height=50))
    assert outcome.verdict is Verdict.FAILED
    assert outcome.reason == "The queue is stopped: Paused."
    assert cups.jobs() == []


@needs_sh
def test_what_cups_is_asked(cups: FakeCups, tmp_path: Path) -> None:
    device = printer_at("cups://Tickets?server=print.example&profile=TM-T20III", folder=tmp_path)
    device.print(ticket("A042", height=50))
    device.clear()
    assert "lp -h print.example -d Tickets -o raw -t A042\n" in cups.asked()
    assert cups.asked().endswith(
        "cancel -h print.example -a Tickets\nlpstat -h print.example -l -p Tickets\n"
    )


@needs_sh
def test_cups_that_hangs_does_not_hold_the_kiosk(cups: FakeCups) -> None:
    cups.become("silent")
    device = SpooledPrinter(CupsSpooler("Tickets", 0.2), MODEL, LIMITS)
    assert device.status().detail == "CUPS did not answer in 0.2 s."


def test_cups_that_is_not_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    status = SpooledPrinter(CupsSpooler("Tickets", 1), MODEL, LIMITS).status()
    assert "Install cups-client." in status.detail


@pytest.mark.parametrize(
    ("bits", "state"),
    [
        (0, State.UNKNOWN),
        (0x400, State.UNKNOWN),  # printing
        (0x10, State.OUT),
        (0x400010, State.COVER_OPEN),
        (0x8, State.CUTTER),
        (0x80, State.OFFLINE),
        (0x1, State.OFFLINE),
    ],
)
def test_what_windows_says_of_a_printer(bits: int, state: State) -> None:
    fake = FakeWinspool()
    fake.become("done", bits)
    assert WindowsSpooler("Tickets", fake.call, fake.last_error).status().state is state


def test_a_printer_that_windows_has_set_offline() -> None:
    fake = FakeWinspool()
    fake.attributes = 0x400
    status = WindowsSpooler("Tickets", fake.call, fake.last_error).status()
    assert status.detail == "Windows has set the printer offline."


def test_what_windows_is_called_with() -> None:
    fake = FakeWinspool()
    fake.chunk = 4
    assert WindowsSpooler("Tickets", fake.call, fake.last_error).send("A042", b"0123456789") == "1"
    assert fake.jobs() == [b"0123456789"]
    assert fake.calls == [
        "open Tickets", "begin A042 RAW level 1", "page", "write 4", "write 4", "write 2",
        "end page", "end", "close",
    ]  # fmt: skip


def test_a_windows_queue_that_takes_only_half_gets_its_job_deleted() -> None:
    fake = FakeWinspool()
    fake.become("full")
    device = SpooledPrinter(WindowsSpooler("Tickets", fake.call, fake.last_error), MODEL, LIMITS)
    outcome = device.print(ticket(height=50))
    assert outcome.verdict is Verdict.FAILED
    assert "Windows error 112" in outcome.reason
    assert "job 1 command 5" in fake.calls


def test_clearing_empties_the_windows_queue() -> None:
    fake = FakeWinspool()
    device = SpooledPrinter(WindowsSpooler("Tickets", fake.call, fake.last_error), MODEL, LIMITS)
    device.clear()
    assert "queue command 3" in fake.calls
