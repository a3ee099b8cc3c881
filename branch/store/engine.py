"""SQLite as we need it: a version without known corruption bugs, and pragmas that keep promises.

The library linked is checked at start. Versions before 3.51.3 can lose a WAL reset when several
processes share a file, and 3.52.0 was withdrawn; Debian 12 ships 3.40, so a wheel brings its own.
"""

from __future__ import annotations

import importlib
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from branch.host.exits import CannotStart, Exit
from branch.store.vanished import FILE, identity

OLDEST = (3, 51, 3)
WITHDRAWN = frozenset({(3, 52, 0)})

BUSY_TIMEOUT_MS = 5000
IMMEDIATE = "immediate"
"""Execution option of a connection whose transactions write."""


def sqlite_module() -> ModuleType:
    """Return the SQLite binding with a version that is safe to share; else CannotStart."""
    seen = []
    for name in ("pysqlite3.dbapi2", "sqlite3"):
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        version: tuple[int, ...] = module.sqlite_version_info
        if version >= OLDEST and version not in WITHDRAWN:
            return module
        seen.append(f"{name} has {module.sqlite_version}")
    raise CannotStart(
        Exit.SQLITE_TOO_OLD,
        "SQLite 3.51.3 or later (not 3.52.0) is needed, because older ones can damage a file that"
        f" several programs share; {', '.join(seen)}. Install the package pysqlite3.",
    )


def open_engine(path: Path) -> Engine:
    """Return an engine on the file; every connection is set up alike."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),  # not a text: a path may hold ? and %
        module=sqlite_module(),
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=4,
        connect_args={"check_same_thread": False},
    )
    event.listen(engine, "connect", partial(_prepare, path))
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(path: Path, connection: Any, record: ConnectionPoolEntry) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout={BUSY_TIMEOUT_MS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "mmap_size=0",
        # Nothing of what is deleted stays in the file: answers, notes, words of messages.
        "secure_delete=ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
    record.info[FILE] = identity(path)


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(IMMEDIATE, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
