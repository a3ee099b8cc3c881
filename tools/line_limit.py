"""No file of ours is longer than 500 lines; what is longer has two subjects."""

import statistics
from collections.abc import Mapping
from pathlib import Path

from tools.places import ROOT, our_files

LIMIT = 500
SUFFIXES = (".py", ".qml", ".js", ".css", ".html", ".mako", ".sh")


def complaints() -> list[str]:
    """Return one line per file that is too long."""
    return too_long({file.relative_to(ROOT): count(file) for file in our_files(*SUFFIXES)})


def count(file: Path) -> int:
    """Return the number of lines of a text file."""
    return len(file.read_text(encoding="utf-8").splitlines())


def too_long(lines: Mapping[Path, int]) -> list[str]:
    """Return one line per file above the limit, the longest first."""
    over = sorted((number, file) for file, number in lines.items() if number > LIMIT)
    over.reverse()
    return [f"{file.as_posix()}: {number} lines, the limit is {LIMIT}" for number, file in over]


def summary() -> str:
    """Return the three figures that style.md sets a bar for."""
    counts = sorted(count(file) for file in our_files(*SUFFIXES))
    ninth = counts[len(counts) * 9 // 10]
    return f"median {statistics.median(counts):.0f}, 90 % {ninth}, largest {counts[-1]} lines"
