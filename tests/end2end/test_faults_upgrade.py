"""A newer version starts on the file of the first one, in which records wait to be sent."""

from __future__ import annotations

import importlib
import sqlite3
from contextlib import closing
from pathlib import Path

from branch.protocol.record import first_break
from branch.store import reading
from branch.store.schema import VERSION
from tests.helpers.running import Running, eventually
from tests.helpers.stores import operation

FIRST = importlib.import_module("branch.store.migrations.versions.0001_first")


def write_as_the_first_version(database: Path) -> None:
    """Write the file anew with the tables of the first version, and what those have."""
    newest = database.rename(database.with_suffix(".newest"))
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        for statement in FIRST.STATEMENTS:
            connection.execute(statement)
        connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
        connection.execute("INSERT INTO alembic_version VALUES (?)", (FIRST.revision,))
        connection.execute("PRAGMA user_version = 1")
        connection.execute("ATTACH ? AS newest", (str(newest),))
        made = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name != ?"
        for (table,) in connection.execute(made, ("alembic_version",)).fetchall():
            found = connection.execute(f"PRAGMA main.table_info({table})").fetchall()
            columns = ", ".join(f'"{column[1]}"' for column in found)
            connection.execute(
                f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newest.{table}"
            )


def test_what_the_first_version_had_not_sent_is_sent(tmp_path: Path) -> None:
    with Running(tmp_path) as branch:
        branch.desk.open_counter(counter="1", clerk="clerk-1")
        given = [issue(branch) for _ in range(3)]
        branch.desk.call_next(counter="1", clerk="clerk-1", operation=operation())
        waiting, digest = branch.unsent(), branch.digest()
        assert waiting > len(given)
        branch.store.forget()  # the write-ahead log is a file of its own
        branch.store.close()
        write_as_the_first_version(branch.folder.database)

        branch.start("server", "agent")
        branch.open_store()
        eventually(lambda: branch.unsent() == 0 and branch.server_has_all(), "all of it is sent")
        assert branch.digest() == digest
        assert issue(branch) == "A104"
        with branch.store.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA user_version").scalar() == VERSION
            assert first_break(reading.log(connection, 0)) is None


def issue(branch: Running) -> str:
    issued = branch.desk.issue(service="identity", language="en", operation=operation())
    return issued.ticket.number
