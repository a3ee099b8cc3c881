"""Tickets as PDF files: their size on paper, their dots, and that none is lost."""

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from drivers.catalog import printer as printer_at
from drivers.printer.models import find
from drivers.printer.port import State, Verdict
from tests.helpers.tickets import picture, ticket


def page_mm(file: Path) -> tuple[float, float]:
    found = re.search(rb"/MediaBox \[ 0 0 ([0-9.]+) ([0-9.]+) \]", file.read_bytes())
    assert found is not None
    return float(found[1]) * 25.4 / 72, float(found[2]) * 25.4 / 72


@pytest.mark.parametrize("name", ["TM-T20III", "TM-T88V"])
def test_a_slip_has_its_true_size(tmp_path: Path, name: str) -> None:
    paper = find(name).paper
    device = printer_at(f"pdf://{tmp_path}/slips?profile={name}", folder=tmp_path)
    job = ticket(height=800)
    parts = (picture(800, width=paper.width_dots),)
    outcome = device.print(replace(job, document=replace(job.document, parts=parts)))
    assert outcome.verdict is Verdict.CONFIRMED
    width, height = page_mm(tmp_path / "slips" / "A001.pdf")
    assert width == pytest.approx(paper.width_dots / paper.dots_per_mm, abs=0.1)
    assert height == pytest.approx(800 / paper.dots_per_mm, abs=0.1)


def test_every_dot_is_in_it(tmp_path: Path) -> None:
    """Read by poppler, which was not written here."""
    device = printer_at(f"pdf://{tmp_path}?profile=TM-T20III", folder=tmp_path)
    device.print(ticket(height=400))
    subprocess.run(
        ["pdfimages", "-png", str(tmp_path / "A001.pdf"), str(tmp_path / "dots")], check=True
    )
    (image,) = tmp_path.glob("dots*.png")
    seen = Image.open(image).convert("1")
    assert seen.size == (576, 400)
    assert bytes(255 - byte for byte in seen.tobytes()) == picture(400).rows


def test_a_second_slip_of_one_name_is_kept_beside_the_first(tmp_path: Path) -> None:
    device = printer_at(f"pdf://{tmp_path}", folder=tmp_path)
    device.print(ticket(height=50))
    device.print(ticket(height=50))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["A001-2.pdf", "A001.pdf"]


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "slips").write_text("a file, not a folder")
    device = printer_at(f"pdf://{tmp_path}/slips", folder=tmp_path)
    assert device.status().state is State.OFFLINE
    outcome = device.print(ticket(height=50))
    assert outcome.verdict is Verdict.FAILED
    assert "Cannot write" in outcome.reason


def test_a_name_cannot_leave_the_folder(tmp_path: Path) -> None:
    device = printer_at(f"pdf://{tmp_path}/slips", folder=tmp_path)
    with pytest.raises(ValueError, match="cannot be a job's name"):
        device.print(ticket("../A001", height=50))
