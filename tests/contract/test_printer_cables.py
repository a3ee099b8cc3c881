"""What only a cable can do: refuse, break, stall, and carry the wrong bytes."""

import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from drivers.catalog import printer as printer_at
from drivers.printer.emulator import Emulator, SerialCable, TcpCable
from drivers.printer.escpos import encode
from drivers.printer.machine import Condition
from drivers.printer.models import find
from drivers.printer.port import Cut, Document, Job, Raster, State, Verdict
from tests.helpers.tickets import ticket

LIMITS = "profile=TM-T20III&timeout=0.3&answer=0.2&confirm_within=0.5"
IN_ORDER = LIMITS + "&confirm=status"
WELL = b"\x12"


@contextmanager
def server(serve: Callable[[socket.socket], None]) -> Iterator[str]:
    """A peer on a port of this computer that is not even a printer."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def run() -> None:
            try:
                line = listener.accept()[0]
            except OSError:
                return
            with line:
                line.settimeout(5)
                serve(line)

        thread = threading.Thread(target=run)
        thread.start()
        yield f"escpos+tcp://127.0.0.1:{listener.getsockname()[1]}"
    thread.join(10)
    assert not thread.is_alive()


def test_nobody_there_is_certain(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    printer = printer_at(f"escpos+tcp://127.0.0.1:{port}?{LIMITS}", folder=tmp_path)
    outcome = printer.print(ticket())
    assert outcome.verdict is Verdict.FAILED
    assert outcome.status.state is State.OFFLINE
    assert str(port) in outcome.reason
    assert printer.status().state is State.OFFLINE
    assert printer.clear().state is State.OFFLINE


def test_a_line_that_was_dropped_while_idle_is_made_anew(tmp_path: Path) -> None:
    with Emulator(TcpCable()) as emulator:
        port = emulator.url.rpartition(":")[2]
        printer = printer_at(f"{emulator.url}?{LIMITS}", folder=tmp_path)
        assert printer.print(ticket("A001")).verdict is Verdict.CONFIRMED
    with Emulator(TcpCable(int(port))):
        assert printer.print(ticket("A002")).verdict is Verdict.CONFIRMED
        printer.close()


def test_a_printer_that_hangs_up_in_the_ticket_leaves_it_unknown(tmp_path: Path) -> None:
    def hang_up(line: socket.socket) -> None:
        for _ in range(2):
            line.recv(3)
            line.sendall(WELL)
        line.recv(1000)

    with server(hang_up) as url:
        outcome = printer_at(f"{url}?{LIMITS}", folder=tmp_path).print(ticket(height=9000))
    assert outcome.verdict is Verdict.UNKNOWN
    assert outcome.reason


def test_a_printer_that_stops_reading_leaves_it_unknown(tmp_path: Path) -> None:
    done = threading.Event()

    def stall(line: socket.socket) -> None:
        for _ in range(2):
            line.recv(3)
            line.sendall(WELL)
        done.wait(10)

    with server(stall) as url:
        huge = ticket(height=60_000)
        outcome = printer_at(f"{url}?{LIMITS}", folder=tmp_path).print(huge)
        done.set()
    assert outcome.verdict is Verdict.UNKNOWN
    assert "stopped taking data" in outcome.reason
    assert outcome.sent_ns is None


def test_a_picture_that_says_a_question_by_chance(tmp_path: Path) -> None:
    """The printer answers it; the answer must not be taken for one of ours."""
    rows = (b"\x10\x04\x01" * 24 + b"\x10\x04\x04" * 24 + b"\x10\x04\x02\x37\x22\x00" * 12) * 20
    picture = Raster(width_dots=576, height=len(rows) // 72, rows=rows)
    job = Job(job_id="A001", document=Document(parts=(picture, Cut())))
    with Emulator(TcpCable(), Condition(paper_mm=1000)) as emulator:
        printer = printer_at(f"{emulator.url}?{LIMITS}", folder=tmp_path)
        outcome = printer.print(job)
        assert outcome.verdict is Verdict.CONFIRMED
        assert outcome.status.state is State.LOW
        assert emulator.slips() == [encode(job.document, find("TM-T20III"))]
        printer.close()


def test_a_model_without_process_ids_confirms_in_its_turn(tmp_path: Path) -> None:
    with Emulator(TcpCable()) as emulator:
        printer = printer_at(f"{emulator.url}?{IN_ORDER}", folder=tmp_path)
        assert printer.print(ticket("A001")).verdict is Verdict.CONFIRMED
        emulator.become(Condition(held=True))
        assert printer.print(ticket("A002")).verdict is Verdict.UNKNOWN
        printer.close()


def test_a_model_without_process_ids_cannot_be_sure_of_a_failure(tmp_path: Path) -> None:
    with Emulator(TcpCable(), Condition(paper_mm=40)) as emulator:
        printer = printer_at(f"{emulator.url}?{IN_ORDER}", folder=tmp_path)
        outcome = printer.print(ticket())
        assert outcome.verdict is Verdict.UNKNOWN
        assert outcome.status.state is State.OUT
        printer.close()


def test_a_model_that_confirms_nothing_stays_unknown(tmp_path: Path) -> None:
    with Emulator(TcpCable()) as emulator:
        printer = printer_at(f"{emulator.url}?{LIMITS}&confirm=none", folder=tmp_path)
        outcome = printer.print(ticket())
        assert outcome.verdict is Verdict.UNKNOWN
        assert outcome.status.state is State.OK
        printer.close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pty")
def test_a_serial_printer_that_is_unplugged(tmp_path: Path) -> None:
    with Emulator(SerialCable()) as emulator:
        printer = printer_at(f"{emulator.url}?{LIMITS}", folder=tmp_path)
        assert printer.print(ticket()).verdict is Verdict.CONFIRMED
    outcome = printer.print(ticket())
    assert outcome.verdict is Verdict.FAILED
    assert outcome.status.state is State.OFFLINE
    printer.close()


@pytest.mark.skipif(sys.platform == "win32", reason="device files")
def test_a_file_keeps_every_ticket(tmp_path: Path) -> None:
    target = tmp_path / "tickets.bin"
    printer = printer_at(f"escpos+file://{target}?profile=TM-T20III", folder=tmp_path)
    assert printer.status().state is State.OK
    jobs = [ticket("A001"), ticket("A002", seed=2)]
    assert [printer.print(job).verdict for job in jobs] == [Verdict.CONFIRMED] * 2
    printer.clear()
    printer.close()
    model = find("TM-T20III")
    assert target.read_bytes() == b"".join(encode(job.document, model) for job in jobs)


@pytest.mark.skipif(sys.platform == "win32", reason="device files")
def test_a_device_node_is_asked_like_any_printer(tmp_path: Path) -> None:
    with Emulator(SerialCable()) as emulator:
        device = emulator.url.removeprefix("escpos+serial://")
        printer = printer_at(f"escpos+file://{device}?{LIMITS}", folder=tmp_path)
        assert printer.print(ticket()).verdict is Verdict.CONFIRMED
        emulator.become(Condition(paper_mm=0))
        assert printer.status().state is State.OUT
        printer.close()


@pytest.mark.skipif(sys.platform == "win32", reason="device files")
def test_a_device_node_that_is_not_there(tmp_path: Path) -> None:
    missing = tmp_path / "no" / "lp0"
    outcome = printer_at(f"escpos+file://{missing}", folder=tmp_path).print(ticket())
    assert outcome.verdict is Verdict.FAILED
    assert "lp0" in outcome.reason


@pytest.mark.parametrize("name", ["TM-T20III", "TM-T20III-58", "TM-T88V", "generic-58"])
def test_paper_ends_within_the_ticket_of_every_width(tmp_path: Path, name: str) -> None:
    model = find(name)
    printed = Raster(width_dots=8, height=400, rows=bytes([0x55]) * 400)
    job = Job(job_id="A001", document=Document(parts=(printed, Cut())))
    condition = Condition(paper_mm=400 / model.paper.dots_per_mm - 1)
    with Emulator(TcpCable(), condition, model.paper.dots_per_mm) as emulator:
        limits = LIMITS.replace("TM-T20III", name)
        printer = printer_at(f"{emulator.url}?{limits}", folder=tmp_path)
        outcome = printer.print(job)
        assert outcome.verdict in (Verdict.FAILED, Verdict.UNKNOWN)
        assert outcome.status.state is State.OUT
        assert emulator.slips() == []
        printer.close()


def test_an_automatic_status_is_no_confirmation(tmp_path: Path) -> None:
    """Its last bytes look like answers to GS r, and another program may have asked for it."""

    def talk(line: socket.socket) -> None:
        for _ in range(2):
            line.recv(3)
            line.sendall(WELL)
        while line.recv(65536):
            line.sendall(b"\x10\x00\x00\x00")

    with server(talk) as url:
        printer = printer_at(f"{url}?{IN_ORDER}", folder=tmp_path)
        outcome = printer.print(ticket(height=100))
        printer.close()
    assert outcome.verdict is Verdict.UNKNOWN
