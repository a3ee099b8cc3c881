"""The central database is put back to an hour ago in the middle of a day: both ends agree after it.

The real server and the real agent, on a file and on PostgreSQL; a day of some hundred tickets,
whose hours the branch's clock lives through in seconds.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path
from typing import Protocol

import psycopg
import pytest
import requests
from psycopg import sql
from sqlalchemy import make_url

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock, SystemClock
from branch.domain.errors import NobodyWaiting
from branch.domain.events import TicketIssued
from branch.store import reading
from branch.store.store import Store
from tests.helpers.agent_process import AgentProcess, everything_sent, state_of, wait_until
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.postgres import conninfo
from tests.helpers.server_process import ServerProcess
from tests.helpers.stores import operation

KEY = "a-key-for-the-day-that-was-put-back"
BETWEEN_S = 108
"""Three hundred tickets in nine hours."""

AN_HOUR = 3600 // BETWEEN_S
WITHIN_S = 120


class Database(Protocol):
    """What the server stores in, copied and put back while it stands still."""

    @property
    def address(self) -> str: ...

    def copy(self) -> None: ...

    def put_back(self) -> None: ...


class Sqlite:
    def __init__(self, folder: Path) -> None:
        self._file, self._kept = folder / "server.db", folder / "an-hour-ago.db"

    @property
    def address(self) -> str:
        return f"sqlite:///{self._file}"

    def copy(self) -> None:
        with (
            closing(sqlite3.connect(self._file)) as here,
            closing(sqlite3.connect(self._kept)) as there,
        ):
            here.backup(there)

    def put_back(self) -> None:
        for file in self._file.parent.glob("server.db*"):
            file.unlink()
        self._kept.rename(self._file)


class Postgres:
    def __init__(self, address: str) -> None:
        self._address = address
        self._name = make_url(address).database or ""

    @property
    def address(self) -> str:
        return self._address

    def copy(self) -> None:
        self._make(f"{self._name}_kept", self._name)

    def put_back(self) -> None:
        self._drop(self._name)
        self._make(self._name, f"{self._name}_kept")
        self._drop(f"{self._name}_kept")

    def _make(self, name: str, template: str) -> None:
        self._do(sql.SQL("CREATE DATABASE {} TEMPLATE {}"), name, template)

    def _drop(self, name: str) -> None:
        self._do(sql.SQL("DROP DATABASE {} WITH (FORCE)"), name)

    def _do(self, statement: sql.SQL, *names: str) -> None:
        elsewhere = conninfo(make_url(self._address).set(database="postgres"))
        with psycopg.connect(elsewhere, autocommit=True) as connection:
            connection.execute(statement.format(*map(sql.Identifier, names)))


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Database:
    if request.param == "sqlite":
        return Sqlite(tmp_path)
    return Postgres(request.getfixturevalue("postgres_url"))


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    file = tmp_path / "key"
    file.write_text(f"{KEY}\n")
    return file


@pytest.fixture
def server(tmp_path: Path, database: Database, key_file: Path) -> Iterator[ServerProcess]:
    server = ServerProcess(tmp_path, database.address, "--key-file", str(key_file)).start()
    yield server
    server.kill()


@pytest.fixture
def agent(tmp_path: Path, server: ServerProcess, key_file: Path) -> Iterator[AgentProcess]:
    branch = tmp_path / "town_hall.toml"
    branch.write_text(always_open(town_hall_text()), encoding="utf-8")
    options = ["--branch", str(branch), "--server", server.url, "--key-file", str(key_file)]
    agent = AgentProcess(tmp_path / "data", *options).start()
    yield agent
    agent.kill()


class Day:
    """Citizens take tickets, two clerks call and serve them."""

    def __init__(self, agent: AgentProcess) -> None:
        self._clock = ManualClock(SystemClock().now() - timedelta(hours=9))
        self.store = Store.open(agent.data, clock=self._clock, device="desk")
        self._desk = LocalDesk(self.store)
        for counter in ("1", "2"):
            self._desk.open_counter(counter=counter, clerk=f"clerk-{counter}")

    def goes_on(self, tickets: int) -> None:
        for number in range(tickets):
            service = ("identity", "payments")[number % 2]
            self._desk.issue(service=service, language="en", operation=operation())
            counter = ("1", "2")[number % 2]
            with suppress(NobodyWaiting):
                self._serve(counter, f"clerk-{counter}")
            self._clock.forward(BETWEEN_S)

    def _serve(self, counter: str, clerk: str) -> None:
        self._desk.call_next(counter=counter, clerk=clerk, operation=operation())
        self._desk.start(counter=counter, clerk=clerk, operation=operation())
        self._desk.finish(counter=counter, clerk=clerk, outcome="", operation=operation())


def at_server(server: ServerProcess) -> tuple[int, str, str]:
    answer = requests.get(
        f"{server.url}/v1/branches/town-hall",
        headers={"Authorization": f"Bearer {KEY}"},
        timeout=60,
    ).json()
    return answer["seq"], answer["hash"], answer["digest"]


def test_a_day_whose_database_was_put_back_ends_with_the_same_digests(
    agent: AgentProcess, server: ServerProcess, database: Database
) -> None:
    day = Day(agent)
    with closing(day.store):
        day.goes_on(160)
        wait_until(lambda: everything_sent(day.store), "the morning is sent", WITHIN_S)
        server.kill()
        database.copy()
        server.start()
        day.goes_on(AN_HOUR)
        wait_until(lambda: everything_sent(day.store), "the hour is sent", WITHIN_S)
        server.kill()
        day.goes_on(7)
        database.put_back()
        server.start("--restored")
        day.goes_on(300 - 160 - AN_HOUR - 7)
        wait_until(
            lambda: at_server(server) == state_of(day.store), "the same at both ends", WITHIN_S
        )
        with day.store.reading() as connection:
            kinds = [record.kind for record in reading.log(connection, 0, 100_000)]
        assert kinds.count(TicketIssued.__name__) == 300
        assert len(kinds) > 600
