"""Break a shared file as a failing disk would: one table unreadable, the rest as it was."""

from __future__ import annotations

import contextlib
from pathlib import Path

from branch.store.engine import sqlite_module


def overwrite_table(database: Path, table: str) -> None:
    """Overwrite the first page of a table and of its indexes. Nothing may have the file open."""
    with contextlib.closing(sqlite_module().connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        pages = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE tbl_name = ? AND rootpage > 0", (table,)
        ).fetchall()
    with database.open("r+b") as file:
        for (page,) in pages:
            file.seek((page - 1) * size)
            file.write(b"\xa5" * size)
