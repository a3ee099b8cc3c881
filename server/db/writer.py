"""The one way to write: hand over a function of a connection, get its result once it is durable.

SQLite has one writer: a thread that takes all work that waits into one transaction, each piece in
a savepoint of its own, and commits once (group commit; threads that fight for the lock give a
tenth of a second to the unlucky ones). PostgreSQL takes several writers; work that the database
asks to repeat is repeated.

A piece of work may run more than once and must do nothing but use its connection.
"""

from __future__ import annotations

import asyncio
import queue
import random
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from server.db.engine import POSTGRES_CONNECTIONS, WRITES, is_sqlite

T = TypeVar("T")

GROUP = 64
"""Pieces of work in one commit at most."""

REPEATABLE = frozenset({"40001", "40P01"})
"""SQLSTATE of a serialization failure and of a deadlock: nothing is wrong, do it again."""

TRIES = 6


class Writer(Protocol):
    """Runs work in write transactions."""

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Return what the work returned, after the commit; raise what it raised."""

    def close(self) -> None: ...


def writer_for(engine: Engine) -> Writer:
    """Return the kind of writer that suits the database."""
    return GroupCommit(engine) if is_sqlite(engine) else SeveralWriters(engine)


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[Connection], Any]
    future: Future[Any]


class GroupCommit:
    """One thread named ``store``; what waits while it commits goes into the next commit."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="store", daemon=True)
        self._thread.start()

    async def write(self, work: Callable[[Connection], T]) -> T:
        future: Future[T] = Future()
        self._jobs.put(_Job(work, future))
        return await asyncio.wrap_future(future)

    def close(self) -> None:
        self._jobs.put(None)
        self._thread.join(timeout=10)

    def _run(self) -> None:
        going_on = True
        while going_on:
            first = self._jobs.get()
            jobs = [] if first is None else [first]
            going_on = first is not None
            while going_on and len(jobs) < GROUP:
                try:
                    more = self._jobs.get_nowait()
                except queue.Empty:
                    break
                if more is None:
                    going_on = False
                else:
                    jobs.append(more)
            self._commit([job for job in jobs if job.future.set_running_or_notify_cancel()])

    def _commit(self, jobs: list[_Job]) -> None:
        if not jobs:
            return
        done: list[tuple[Future[Any], object]] = []
        failed: list[tuple[Future[Any], Exception]] = []
        try:
            with (
                self._engine.connect().execution_options(**{WRITES: True}) as connection,
                connection.begin(),
            ):
                for job in jobs:
                    try:
                        with connection.begin_nested():
                            result = job.work(connection)
                        done.append((job.future, result))
                    except Exception as error:
                        if not _in_transaction(connection):
                            # A full disk makes SQLite undo the whole transaction: nobody's work
                            # before this one is there any more either. The savepoint that is
                            # gone is only the last thing that went wrong.
                            raise _first_of(error) from error
                        failed.append((job.future, error))
        except Exception as error:  # noqa: BLE001 - it belongs to everybody who asked
            for job in jobs:
                job.future.set_exception(error)
            return
        for future, result in done:
            future.set_result(result)
        for future, failure in failed:
            future.set_exception(failure)


def _first_of(error: Exception) -> Exception:
    first, before = error, error.__context__
    while before is not None:
        first = before if isinstance(before, DBAPIError) else first
        before = before.__context__
    return first


def _in_transaction(connection: Connection) -> bool:
    return bool(getattr(connection.connection.dbapi_connection, "in_transaction", False))


class SeveralWriters:
    """A pool of threads, each piece of work in a transaction of its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._pool = ThreadPoolExecutor(POSTGRES_CONNECTIONS - 2, thread_name_prefix="store")

    async def write(self, work: Callable[[Connection], T]) -> T:
        return await asyncio.wrap_future(self._pool.submit(self._write, work))

    def close(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _write(self, work: Callable[[Connection], T]) -> T:
        for attempt in range(1, TRIES + 1):
            try:
                with (
                    self._engine.connect().execution_options(**{WRITES: True}) as connection,
                    connection.begin(),
                ):
                    return work(connection)
            except DBAPIError as error:
                state = getattr(error.orig, "sqlstate", None)
                if state not in REPEATABLE or attempt == TRIES:
                    raise
                time.sleep(random.uniform(0, 0.02 * 2**attempt))
        raise AssertionError("unreachable: the last try returns or raises")
