"""The table of OWASP ASVS 5.0 in the handbook: no number left out, no test that is not there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")

# Levels 1 and 2 of release 5.0.0, chapter and section: how far its numbers go, without level 3.
SECTIONS = {
    "6.1": 3, "6.2": 12, "6.3": 4, "6.4": 4, "6.5": 5, "6.6": 3, "6.8": 4,
    "8.1": 2, "8.2": 3, "8.3": 1, "8.4": 1,
    "12.1": 3, "12.2": 2, "12.3": 4,
    "16.1": 1, "16.2": 5, "16.3": 4, "16.4": 3, "16.5": 3,
}  # fmt: skip
BESIDE = ("2.3.3", "2.3.4", "11.5.1", "13.3.1", "14.2.1")


def rows() -> list[list[str]]:
    table = PAGE.partition("## OWASP ASVS 5.0")[2]
    found = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("|")]
    return [row for row in found if re.match(r"\d", row[0])]


def test_every_requirement_has_one_row() -> None:
    wanted = {f"{section}.{n}" for section, last in SECTIONS.items() for n in range(1, last + 1)}
    numbers = [row[0] for row in rows()]
    assert sorted(numbers) == sorted(wanted | set(BESIDE))
    assert all(len(row) == 3 for row in rows())


def test_every_test_that_is_named_is_there() -> None:
    named = {file for row in rows() for file in re.findall(r"`([\w/]+\.py)`", row[2])}
    tests = {file for file in named if "test_" in file}
    assert len(tests) > 15
    assert not [file for file in tests if not (ROOT / "tests" / file).is_file()]
    assert not [file for file in named - tests if not (ROOT / file).is_file()]
