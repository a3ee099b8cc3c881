"""The shared file is deleted, or another put in its place, while programs have it open.

They would go on writing into a file that nobody finds again, and give out the same numbers after
the next start. So whoever is about to write looks whether the file is still the one that it has
open. If not, it saves what it has as a rescue that is finished, and leaves: the watchdog stops the
others, sets a strange file aside and puts the saved one in its place.

By hand: ``rm DATA/branch.db*`` under ``nowserving run``, and take a ticket.
"""

from __future__ import annotations

import logging
import shutil
import tempfile
from pathlib import Path

from sqlalchemy import Connection

from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder

FILE = "file"
"""What a connection's ``info`` calls the identity of the file that it has open."""

OPEN = "rescue.open-"

_log = logging.getLogger(__name__)

Identity = tuple[int, int]


def identity(database: Path) -> Identity | None:
    """Tell one file from another that took its name; None where there is none."""
    try:
        facts = database.stat()
    except FileNotFoundError:
        return None
    return facts.st_dev, facts.st_ino


def vanished(folder: DataFolder) -> CannotStart:
    """Return what a technician should know."""
    return CannotStart(
        Exit.DATABASE_DAMAGED,
        f"The database {folder.database} was deleted or replaced while programs had it open."
        " 'nowserving run' puts the newest one back; what was put there is kept in"
        f" {folder.quarantine}.",
    )


def save_open_file(connection: Connection, file: Identity | None, folder: DataFolder) -> None:
    """Write all of ``file`` down as a rescue that is finished, unless another program has.

    Nobody writes into it any more: every writer looks first, and holds the lock when it looks.
    """
    if connection.info.get(FILE) != file:
        return  # this connection was opened after the file had gone
    part = Path(tempfile.mkdtemp(prefix=OPEN, dir=folder.root))
    try:
        open_file = connection.connection.cursor()
        open_file.execute("VACUUM INTO ?", (str(part / folder.database.name),))
        part.rename(folder.rescued)
    except OSError as error:
        _log.info("another program has saved the open database: %s", error)
        shutil.rmtree(part, ignore_errors=True)
