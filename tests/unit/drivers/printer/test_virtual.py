"""The virtual printer: files, pictures, and misbehaviour by URL."""

import math
from pathlib import Path

import pytest
from PIL import Image

from drivers.catalog import printer as printer_at
from drivers.printer.escpos import encode
from drivers.printer.machine import Machine
from drivers.printer.models import find
from drivers.printer.port import State, Verdict
from drivers.printer.virtual import condition_from
from tests.helpers.tickets import picture, ticket


def test_bytes_and_a_picture_of_each_ticket(tmp_path: Path) -> None:
    printer = printer_at("virtual://printer", folder=tmp_path)
    job = ticket("A042")
    printer.print(job)
    assert (tmp_path / "A042.bin").read_bytes() == encode(job.document, find("TM-T20III"))
    printer.close()
    paper = Image.open(tmp_path / "A042.png")
    assert paper.size == (576, 900)
    assert bytes(255 - byte for byte in paper.tobytes()) == picture().rows
    assert sorted(file.name for file in tmp_path.iterdir()) == ["A042.bin", "A042.png"]


def test_a_second_ticket_of_one_name_does_not_hide_the_first(tmp_path: Path) -> None:
    printer = printer_at("virtual://printer", folder=tmp_path)
    printer.print(ticket("A042"))
    printer.print(ticket("A042"))
    printer.close()
    assert sorted(file.name for file in tmp_path.glob("*.bin")) == ["A042-2.bin", "A042.bin"]


def test_an_endless_roll_is_as_full_after_a_ticket_as_before(tmp_path: Path) -> None:
    printer = printer_at("virtual://printer?paper=endless", folder=tmp_path)
    assert printer.print(ticket("A042")).verdict is Verdict.CONFIRMED
    assert printer.status().state is State.OK
    printer.close()
    machine = Machine(condition_from("endless", ""))
    machine.feed(encode(ticket("A043").document, find("TM-T20III")))
    assert machine.condition.paper_mm == math.inf


def test_the_folder_in_the_url_wins(tmp_path: Path) -> None:
    printer = printer_at(f"virtual://printer?folder={tmp_path / 'own'}", folder=tmp_path)
    printer.print(ticket("A042"))
    printer.close()
    assert (tmp_path / "own" / "A042.png").exists()


@pytest.mark.parametrize(
    ("options", "verdict", "state"),
    [
        ("paper=low", Verdict.CONFIRMED, State.LOW),
        ("paper=out", Verdict.FAILED, State.OUT),
        ("fail=cut", Verdict.FAILED, State.CUTTER),
        ("fail=cover", Verdict.FAILED, State.COVER_OPEN),
        ("fail=offline", Verdict.FAILED, State.OFFLINE),
        ("fail=hot", Verdict.FAILED, State.HOT),
        ("fail=mute", Verdict.UNKNOWN, State.UNKNOWN),
        ("fail=hold", Verdict.UNKNOWN, State.OK),
    ],
)
def test_misbehaviour(tmp_path: Path, options: str, verdict: Verdict, state: State) -> None:
    printer = printer_at(f"virtual://printer?{options}", folder=tmp_path)
    outcome = printer.print(ticket())
    assert (outcome.verdict, outcome.status.state) == (verdict, state)
    printer.close()


def test_it_can_go_bad_later(tmp_path: Path) -> None:
    printer = printer_at("virtual://printer?paper=out&after=2", folder=tmp_path)
    verdicts = [printer.print(ticket(f"A{number}")).verdict for number in range(3)]
    assert verdicts == [Verdict.CONFIRMED, Verdict.CONFIRMED, Verdict.FAILED]
    printer.close()


def test_a_folder_that_cannot_be_written_is_a_failed_ticket(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    printer = printer_at("virtual://printer", folder=tmp_path / "file")
    outcome = printer.print(ticket())
    assert outcome.verdict is Verdict.FAILED
    assert "Cannot write" in outcome.reason
    printer.close()


@pytest.mark.parametrize("name", ["", "../A042", "a/b", ".hidden", "A 1"])
def test_a_name_that_is_no_file_name_is_a_bug(tmp_path: Path, name: str) -> None:
    printer = printer_at("virtual://printer", folder=tmp_path)
    with pytest.raises(ValueError, match="cannot be a job's name"):
        printer.print(ticket(name))
    printer.close()
