"""One writer for SQLite: many pieces of work in one commit, each of them whole or not at all."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import OperationalError

from server.db.engine import open_engine
from server.db.writer import GroupCommit, SeveralWriters, Writer, writer_for


class Unwelcome(Exception):
    """What a piece of work may raise."""


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = open_engine(f"sqlite:///{tmp_path / 'w.db'}")
    with engine.connect() as connection:
        connection.execute(text("CREATE TABLE word (text TEXT UNIQUE)"))
        connection.commit()
    yield engine
    engine.dispose()


@pytest.fixture
def writer(engine: Engine) -> Iterator[Writer]:
    writer = writer_for(engine)
    yield writer
    writer.close()


def put(connection: Connection, word: str) -> str:
    connection.execute(text("INSERT INTO word VALUES (:word)"), {"word": word})
    return word


def words(engine: Engine) -> set[str]:
    with engine.connect() as connection:
        return set(connection.execute(text("SELECT text FROM word")).scalars())


def test_each_gets_its_own_answer(engine: Engine, writer: Writer) -> None:
    async def all_at_once() -> list[str]:
        work = [writer.write(partial(put, word=str(n))) for n in range(200)]
        return await asyncio.gather(*work)

    assert asyncio.run(all_at_once()) == [str(n) for n in range(200)]
    assert words(engine) == {str(n) for n in range(200)}


def test_one_that_fails_takes_nobody_with_it(engine: Engine, writer: Writer) -> None:
    def fail(connection: Connection) -> str:
        put(connection, "half done")
        raise Unwelcome

    async def all_at_once() -> list[str | BaseException]:
        work = [writer.write(lambda c: put(c, "a")), writer.write(fail)]
        return await asyncio.gather(
            *work, writer.write(lambda c: put(c, "b")), return_exceptions=True
        )

    first, second, third = asyncio.run(all_at_once())
    assert (first, third) == ("a", "b")
    assert isinstance(second, Unwelcome)
    assert words(engine) == {"a", "b"}


def test_when_the_database_undoes_everything_nobody_is_told_it_is_stored(
    engine: Engine, writer: Writer
) -> None:
    """A full disk makes SQLite roll the whole transaction back, not only the last savepoint."""
    together = threading.Event()

    def hold(_connection: Connection) -> None:
        together.wait(10)

    def undone(connection: Connection) -> None:
        connection.exec_driver_sql("ROLLBACK")

    async def all_at_once() -> list[object]:
        work: list[asyncio.Task[object]] = [
            asyncio.create_task(writer.write(act))
            for act in (hold, partial(put, word="a"), undone, partial(put, word="b"))
        ]
        await asyncio.sleep(0)
        together.set()
        return list(await asyncio.gather(*work, return_exceptions=True))

    _, *answers = asyncio.run(all_at_once())
    assert all(isinstance(answer, OperationalError) for answer in answers)
    assert words(engine) == set()

    async def again() -> str:
        return await writer.write(partial(put, word="later"))

    assert asyncio.run(again()) == "later", "the writer goes on"
    assert words(engine) == {"later"}


def test_sqlite_has_one_writer_and_postgresql_several(engine: Engine) -> None:
    one = writer_for(engine)
    assert isinstance(one, GroupCommit)
    one.close()
    away = open_engine("postgresql://nobody@127.0.0.1:9/nothing")
    several = writer_for(away)
    assert isinstance(several, SeveralWriters)
    several.close()
    away.dispose()
