"""What SQLite says when the file cannot be used, told apart by who can do something about it.

A damaged file is the watchdog's (``Exit.DATABASE_DAMAGED``). A folder without rights, a full or a
failing disk is the technician's. A lock that somebody held too long is nobody's for good: the
same operation may be tried again.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.exc import DatabaseError

from branch.host.exits import CannotStart, Exit

# Result codes: https://www.sqlite.org/rescode.html; the low byte is the primary one.
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
