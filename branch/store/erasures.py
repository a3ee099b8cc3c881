"""Which visits were erased on request: a file beside the database, so that a copy that is put
back, or a damaged database that is rescued, does not bring anything back.

A line is a ticket's id and nothing else. It is on the disk before anything is erased.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from branch.host.folders import DataFolder

NAME = "erased"


def remember_erased(folder: DataFolder, ticket: str) -> None:
    """Write down that nothing of this visit is to be kept; it survives the power cord."""
    if ticket in erased_tickets(folder):
        return
    with _file(folder).open("a", encoding="ascii") as lines:
        lines.write(ticket + "\n")
        lines.flush()
        os.fsync(lines.fileno())


def erased_tickets(folder: DataFolder) -> Sequence[str]:
    """Return the visits that were erased; a line that was cut off is none."""
    try:
        text = _file(folder).read_text(encoding="ascii", errors="ignore")
    except FileNotFoundError:
        return ()
    return [line.strip() for line in text.splitlines(keepends=True) if line.endswith("\n")]


def _file(folder: DataFolder) -> Path:
    return folder.root / NAME
