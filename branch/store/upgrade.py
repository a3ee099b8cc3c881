"""Bring the shared file to this version's schema, or refuse one from the future in words."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine

from branch.host.exits import CannotStart, Exit
from branch.store.engine import IMMEDIATE
from branch.store.schema import VERSION

MIGRATIONS = Path(__file__).parent / "migrations"


def schema_version(connection: Connection) -> int:
    """Return what the file says of itself; 0 is a file without tables."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def bring_up_to_date(engine: Engine) -> None:
    """Migrate the file if it is older. Several programs may call this at the same time."""
    with engine.connect() as connection:
        version = schema_version(connection)
    if version == VERSION:
        return
    if version > VERSION:
        raise CannotStart(
            Exit.DATABASE_FROM_THE_FUTURE,
            f"The database was written by a newer version of Now Serving (schema {version}; this"
            f" version knows {VERSION}). Nothing was changed. Install the newer version again.",
        )
    with engine.connect().execution_options(**{IMMEDIATE: True}) as connection, connection.begin():
        if schema_version(connection) < VERSION:
            _migrate(connection)
            connection.exec_driver_sql(f"PRAGMA user_version={VERSION}")


def _migrate(connection: Connection) -> None:
    # Alembic is imported late: it is needed once in the life of a file, and start is not free.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
