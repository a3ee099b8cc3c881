"""Bring the database to this version's schema, or refuse one from the future in words.

Several workers may start at the same moment. On SQLite the write transaction lets one in; on
PostgreSQL the loser of two migrations fails on a table that exists, looks again and goes on. No
advisory lock: not every database that speaks PostgreSQL has them.
"""

from __future__ import annotations

import time
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, select, update
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError, ProgrammingError

from branch.host.exits import CannotStart, Exit
from server.db import tables
from server.db.engine import WRITES, is_sqlite

MIGRATIONS = Path(__file__).resolve().parent.parent / "migrations"
TRIES = 20
PAUSE_S = 0.25


def bring_up_to_date(engine: Engine) -> None:
    """Check and migrate; raises CannotStart with what a technician can do about it."""
    try:
        _check_file(engine)
        _migrate_with_others(engine)
    except OperationalError as error:
        raise CannotStart(
            Exit.DATABASE_AWAY,
            f"The database {_shown(engine)} cannot be reached: {_first_line(error)}."
            " Check --database, and that the database server runs.",
        ) from error
    except DatabaseError as error:
        raise _damaged(engine, _first_line(error)) from error


def epoch(connection: Connection) -> int:
    """Return the number of this database's life; hubs push again when it has changed."""
    return int(connection.execute(select(tables.server.c.epoch)).scalar_one())


def begin_new_epoch(engine: Engine) -> int:
    """Say that this database was restored from a copy; returns the new epoch."""
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        connection.execute(update(tables.server).values(epoch=tables.server.c.epoch + 1))
        return epoch(connection)


def _migrate_with_others(engine: Engine) -> None:
    for attempt in range(1, TRIES + 1):
        try:
            with (
                engine.connect().execution_options(**{WRITES: True}) as connection,
                connection.begin(),
            ):
                _migrate(connection)
                return
        except (ProgrammingError, IntegrityError):
            if attempt == TRIES:
                raise
            time.sleep(PAUSE_S)


def _migrate(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    known = ScriptDirectory.from_config(config)
    newest = known.get_current_head()
    present = MigrationContext.configure(connection).get_current_revision()
    if present == newest:
        return
    if present is not None and present not in {step.revision for step in known.walk_revisions()}:
        raise CannotStart(
            Exit.DATABASE_FROM_THE_FUTURE,
            f"The database was written by a newer version of Now Serving (schema {present}; this"
            f" version knows {newest}). Nothing was changed. Install the newer version again.",
        )
    command.upgrade(config, "head")


def _check_file(engine: Engine) -> None:
    if not is_sqlite(engine):
        return
    with engine.connect() as connection:
        found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    if found != "ok":
        raise _damaged(engine, str(found))


def _damaged(engine: Engine, why: str) -> CannotStart:
    return CannotStart(
        Exit.DATABASE_DAMAGED,
        f"The database {_shown(engine)} is damaged or is no database: {why}. Nothing was changed."
        " Put the newest copy back and start once with --restored; the branches then send what"
        " the copy lacks.",
    )


def _shown(engine: Engine) -> str:
    return engine.url.render_as_string(hide_password=True)


def _first_line(error: DatabaseError) -> str:
    lines = str(error.orig).strip().splitlines()
    return lines[0].rstrip(".") if lines else type(error.orig).__name__
