"""An engine for the address in ``--database``: SQLite by default, PostgreSQL for many branches.

SQLite is not older than 3.51.3 and not 3.52.0 (both can damage a WAL file that is shared), every
write transaction begins as one (``BEGIN IMMEDIATE``), and what was answered survives the power
cord (``synchronous=FULL``).
"""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from branch.host.exits import CannotStart, Exit

OLDEST_SQLITE = (3, 51, 3)
WITHDRAWN_SQLITE = frozenset({(3, 52, 0)})

WRITES = "nowserving_writes"
"""Execution option of a connection whose transactions write."""

POSTGRES_CONNECTIONS = 10


def sqlite_module() -> ModuleType:
    """Return an SQLite binding that is safe to share a file with; else CannotStart."""
    seen = []
    for name in ("pysqlite3.dbapi2", "sqlite3"):
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        version: tuple[int, ...] = module.sqlite_version_info
        if version >= OLDEST_SQLITE and version not in WITHDRAWN_SQLITE:
            return module
        seen.append(f"{name} has {module.sqlite_version}")
    raise CannotStart(
        Exit.DATABASE_DAMAGED,
        "SQLite 3.51.3 or later (not 3.52.0) is needed, because older ones can damage a shared"
        f" file; {', '.join(seen)}. Install the package pysqlite3.",
    )


def open_engine(address: str) -> Engine:
    """Return an engine; nothing is connected yet. Raises CannotStart for an unusable address."""
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise CannotStart(Exit.USAGE, f"--database is not an address: {error}") from error
    match url.get_backend_name():
        case "sqlite":
            return _sqlite(url)
        case "postgresql":
            return _postgres(url)
        case other:
            raise CannotStart(
                Exit.USAGE,
                f"--database {other} is not supported; use sqlite:///FILE or"
                " postgresql+psycopg://USER@HOST/NAME.",
            )


def is_sqlite(engine: Engine | Connection) -> bool:
    return engine.dialect.name == "sqlite"


def _sqlite(url: URL) -> Engine:
    if not url.database or url.database == ":memory:":
        raise CannotStart(Exit.USAGE, "--database needs a file: sqlite:///FILE.")
    folder = Path(url.database).absolute().parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotStart(
            Exit.FOLDER, f"The folder {folder} cannot be made: {error.strerror}."
        ) from error
    engine = create_engine(
        url,
        module=sqlite_module(),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=12,
        connect_args={"check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "busy_timeout=10000",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "mmap_size=0",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _postgres(url: URL) -> Engine:
    return create_engine(
        url.set(drivername="postgresql+psycopg"),
        pool_size=POSTGRES_CONNECTIONS,
        max_overflow=0,
        pool_timeout=10,
        # A connection that the database closed overnight must not cost a hub its push.
        pool_pre_ping=True,
        connect_args={"connect_timeout": 5, "application_name": "nowserving-server"},
    )
