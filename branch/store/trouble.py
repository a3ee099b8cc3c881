"""What SQLite says when the file cannot be used, told apart by who can do something about it.

A damaged file is the watchdog's (``Exit.DATABASE_DAMAGED``). A folder without rights, a full or a
failing disk is the technician's. A lock that somebody held too long is nobody's for good: the
same operation may be tried again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sqlalchemy.exc import DatabaseError, OperationalError

from branch.host.exits import CannotStart, Exit

T = TypeVar("T")

_log = logging.getLogger(__name__)

# Result codes: https://www.sqlite.org/rescode.html; the low byte is the primary one.
_FULL = 13
_NO_ROOM_FOR_SHM = 10 | 19 << 8  # SQLITE_IOERR_SHMSIZE: the first of the programs makes that file
_MAY_PASS = {5, 10, _FULL}  # SQLITE_BUSY, SQLITE_IOERR
_DAMAGED = {11, 26}  # SQLITE_CORRUPT, SQLITE_NOTADB
_WORDS = {
    3: "may not be opened by this account",  # SQLITE_PERM
    5: "is held by another program for too long",  # SQLITE_BUSY
    8: "may not be written by this account",  # SQLITE_READONLY
    10: "is on a disk that fails",  # SQLITE_IOERR
    13: "is on a disk that is full; make room",  # SQLITE_FULL
    14: "cannot be opened",  # SQLITE_CANTOPEN
}


def code_of(error: DatabaseError) -> int:
    """Return SQLite's primary result code; 0 where there is none."""
    return int(getattr(error.orig, "sqlite_errorcode", 0)) & 0xFF


def no_room(error: DatabaseError) -> bool:
    """Tell whether the disk is full."""
    extended = int(getattr(error.orig, "sqlite_errorcode", 0))
    return extended & 0xFF == _FULL or extended == _NO_ROOM_FOR_SHM


def now_or(later: T, work: Callable[[], T], what: str) -> T:
    """Do the work; return ``later`` where the file is locked, or the disk full or failing.

    For what is done again and again, and may wait. Raises DatabaseError for everything else.
    """
    try:
        return work()
    except OperationalError as error:
        if code_of(error) not in _MAY_PASS:
            raise
        _log.warning("%s waits: %s", what, error.orig)
        return later


def damaged(error: DatabaseError) -> bool:
    """Tell whether SQLite says that the file itself is broken."""
    text = str(error.orig)
    return code_of(error) in _DAMAGED or "malformed" in text or "not a database" in text


def damage_words(database: Path) -> str:
    """Say what a technician should know about a broken file."""
    return (
        f"The database {database} is damaged. Nothing was changed. 'nowserving run' sets it aside"
        " and saves what can be read; by hand: 'nowserving rescue', while nothing else runs."
    )


def cannot_open(error: DatabaseError, database: Path) -> CannotStart | None:
    """Return why the file cannot be opened, in words; None where the error is a bug of ours."""
    if damaged(error):
        return CannotStart(Exit.DATABASE_DAMAGED, damage_words(database))
    words = _WORDS.get(code_of(error))
    if words is None:
        return None
    return CannotStart(Exit.FOLDER, f"The database {database} {words} ({error.orig}).")
