"""Statements that SQLAlchemy spells differently for SQLite and PostgreSQL, in one place.

Many rows go to PostgreSQL as one statement and one JSON text: sending a thousand rows one by one
took as long as everything else that is done with a batch, and so did writing arrays of texts.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, String, Table, bindparam, func, text
from sqlalchemy.dialects import postgresql, sqlite

from server.db.engine import is_sqlite

Row = Mapping[str, object]


def put(connection: Connection, table: Table, rows: Sequence[Row], *columns: str) -> None:
    """Insert the rows; where the key exists, replace these columns (none: leave it as it is)."""
    if not rows:
        return
    keys = [column.name for column in table.primary_key]
    if is_sqlite(connection):
        lite = sqlite.insert(table)
        insert = (
            lite.on_conflict_do_update(
                index_elements=keys, set_={name: lite.excluded[name] for name in columns}
            )
            if columns
            else lite.on_conflict_do_nothing(index_elements=keys)
        )
        connection.execute(insert, [dict(row) for row in rows])
        return
    replaced = ", ".join(f'"{name}" = excluded."{name}"' for name in columns)
    then = f"DO UPDATE SET {replaced}" if columns else "DO NOTHING"
    named = ", ".join(f'"{key}"' for key in keys)
    _at_once(connection, table, rows, f" ON CONFLICT ({named}) {then}")


def add(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows that are all new; every row has the same columns."""
    if is_sqlite(connection):
        connection.execute(table.insert(), [dict(row) for row in rows])
    else:
        _at_once(connection, table, rows, "")


def among(
    connection: Connection, column: ColumnElement[str], values: Collection[str]
) -> ColumnElement[bool]:
    """Return the condition that the column has one of many values."""
    if is_sqlite(connection):
        return column.in_(values)
    wanted = bindparam(None, list(values), type_=postgresql.ARRAY(String))
    return column == func.any(wanted)


def _at_once(connection: Connection, table: Table, rows: Sequence[Row], then: str) -> None:
    names = list(rows[0])
    listed = ", ".join(f'"{name}"' for name in names)
    typed = ", ".join(
        f'"{name}" {table.c[name].type.compile(connection.dialect)}' for name in names
    )
    statement = (
        f'INSERT INTO "{table.name}" ({listed}) SELECT {listed}'
        f" FROM json_to_recordset(CAST(:rows AS json)) AS given({typed}){then}"
    )
    connection.execute(text(statement), {"rows": json.dumps([dict(row) for row in rows])})
