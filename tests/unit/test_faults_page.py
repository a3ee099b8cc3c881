"""The handbook's page of faults names tests that are there, and every row of the design once."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "faults.md").read_text(encoding="utf-8")
ROWS = 40


def test_every_test_that_is_named_is_there() -> None:
    named = re.findall(r"`(\w+/[\w/]+\.py)(?:: (\w+))?`", PAGE)
    assert len(named) > ROWS
    for file, beginning in named:
        source = (ROOT / "tests" / file).read_text(encoding="utf-8")
        assert f"def test_{beginning}" in source, f"{file}: {beginning}"


def test_every_row_is_told_once() -> None:
    rows = [row for cell in re.findall(r"^\| ([\d, ]+) \|", PAGE, re.M) for row in cell.split(",")]
    assert sorted(map(int, rows)) == list(range(1, ROWS + 1))
