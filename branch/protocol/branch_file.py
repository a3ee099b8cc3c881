"""The branch file: what an administrator writes, checked and turned into a ``Branch``.

A mistake must be found when the file is written, not when the first citizen stands at the kiosk.
So every mistake is answered at once, with file, line, field and remedy. The format is described
in ``docs/branch-file.md``.

Check a file by hand: ``python -m branch.protocol.branch_file resources/branches/town_hall.toml``.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from branch.domain.configuration import Branch
from branch.protocol.branch_file_build import build
from branch.protocol.branch_file_check import check
from branch.protocol.branch_file_lines import find_lines
from branch.protocol.branch_file_section import BranchFileError, Problem, Report, Section

__all__ = ["BranchFileError", "Problem", "main", "read_branch", "read_branch_file"]

_POSITION = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_PLAIN_WORDS = (
    ("Cannot overwrite a value", "this key is there twice", "Remove one of the two."),
    ("Cannot declare", "this section is there twice", "Put the two together."),
    ("Cannot mutate", "this section is there twice", "Put the two together."),
    ("Duplicate inline table key", "this key is there twice", "Remove one of the two."),
)


def read_branch(text: str, name: str) -> Branch:
    """Return the branch that the text describes.

    ``name`` stands for the file in the problems. Raises ``BranchFileError`` with all of them.
    """
    try:
        values = tomllib.loads(text)
        report = Report(name, find_lines(text))
    except (ValueError, RecursionError) as error:  # besides bad syntax: numbers or nests too big
        raise BranchFileError((_syntax(error, text, name),)) from error
    branch = build(Section(values, (), report))
    check(branch, report)
    if report.problems:
        raise BranchFileError(report.problems)
    return branch


def read_branch_over(text: str, name: str, base: str) -> Branch:
    """Return the branch of the file ``base`` where ``text`` says nothing else.

    ``text`` has only some sections; what is in one of them stays unless it says that, too. A list
    or a profile's queues are replaced whole. Raises ``BranchFileError`` with mistakes in ``text``.
    """
    try:
        values = tomllib.loads(text)
        report = Report(name, find_lines(text))
    except (ValueError, RecursionError) as error:
        raise BranchFileError((_syntax(error, text, name),)) from error
    branch = build(Section(_over(tomllib.loads(base), values), (), report))
    check(branch, report)
    if report.problems:
        raise BranchFileError(report.problems)
    return branch


def _over(base: dict[str, object], values: dict[str, object]) -> dict[str, object]:
    merged = dict(base)
    for key, value in values.items():
        below = merged.get(key)
        both = isinstance(below, dict) and isinstance(value, dict) and key != "queues"
        merged[key] = _over(below, value) if both else value  # type: ignore[arg-type]
    return merged


def read_branch_file(path: Path) -> Branch:
    """Read a branch file from disk; a file that is no text is a problem like any other."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise BranchFileError((_unreadable(path, error.strerror or "cannot be read"),)) from error
    except UnicodeDecodeError as error:
        raise BranchFileError((_unreadable(path, "this is not a UTF-8 text"),)) from error
    return read_branch(text, str(path))


def _unreadable(path: Path, what: str) -> Problem:
    remedy = "Name a readable branch file, saved as UTF-8."
    return Problem(file=str(path), line=1, field="file", what=what, remedy=remedy)


def _syntax(error: Exception, text: str, name: str) -> Problem:
    said = str(error)
    position = _POSITION.search(said)
    number = position.group(1) if position else "1"
    line = int(number) if number else text.rstrip().count("\n") + 1
    what = said[: position.start()] if position else said
    remedy = "Look for a missing quote, bracket or equals sign on this line or the one before."
    for start, plain, do in _PLAIN_WORDS:
        if what.startswith(start):
            what, remedy = plain, do
    field = _key_on(text.splitlines(), line)
    return Problem(file=name, line=line, field=field, what=what.rstrip("."), remedy=remedy)


def _key_on(lines: Sequence[str], number: int) -> str:
    line = lines[number - 1] if 0 < number <= len(lines) else ""
    found = re.match(r"\s*(\[\[?[^\]]*\]\]?|[\w.\"'-]+(?=\s*=))", line)
    return found.group(1).strip("[]") if found else "syntax"


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the files named on the command line; 1 if any has a problem."""
    parser = argparse.ArgumentParser(prog="branch_file", description="Check branch files.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    bad = False
    for path in parser.parse_args(arguments).files:
        try:
            print(_good(path, read_branch_file(path)))
        except BranchFileError as error:
            print(error, file=sys.stderr)
            bad = True
    return int(bad)


def _good(path: Path, branch: Branch) -> str:
    counted = (
        (len(branch.services), "service", "services"),
        (len(branch.counters), "counter", "counters"),
        (len(branch.profiles), "work profile", "work profiles"),
        (len(branch.series), "number series", "number series"),
        (len(branch.languages), "language", "languages"),
    )
    parts = ", ".join(f"{count} {one if count == 1 else many}" for count, one, many in counted)
    return f"{path} is good: {parts}"


if __name__ == "__main__":
    raise SystemExit(main())
