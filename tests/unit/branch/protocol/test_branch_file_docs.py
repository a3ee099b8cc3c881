"""The page for administrators names every key that the reader knows, and no other."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from branch.protocol.branch_file import BranchFileError, read_branch

PAGE = (Path(__file__).parents[4] / "docs" / "branch-file.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## \[(\w+)(?:\.NAME)?\]\n(.*?)(?=^## |\Z)", PAGE, re.M | re.S))
NAMED = set(re.findall(r"^## \[(\w+)\.NAME\]", PAGE, re.M))


def known_keys(header: str) -> set[str]:
    """Ask the reader, by a key that nobody would mean."""
    with pytest.raises(BranchFileError) as caught:
        read_branch(f"[{header}]\nqqqqqqqq = 1\n", "asked")
    remedy = next(p.remedy for p in caught.value.problems if "qqqqqqqq" in p.field)
    return set(re.findall(r"[\w-]+", remedy.partition(":")[2] or remedy.partition('"')[2]))


@pytest.mark.parametrize("section", sorted(set(SECTIONS) - {"opening"}))
def test_every_key_is_described(section: str) -> None:
    described = set(re.findall(r"^\| `(\w+)` \|", SECTIONS[section], re.M))
    name = "priority" if section == "standings" else "x"
    assert described == known_keys(f"{section}.{name}" if section in NAMED else section)


def test_every_section_is_described() -> None:
    assert set(SECTIONS) == known_keys("qqqqqqqq")


@pytest.mark.parametrize("example", re.findall(r"```toml\n(.*?)```", PAGE, re.S))
def test_every_example_is_toml_with_known_keys(example: str) -> None:
    tomllib.loads(example)
    with pytest.raises(BranchFileError) as caught:
        read_branch(example, "example")
    assert not [p for p in caught.value.problems if "there is no key" in p.what]
