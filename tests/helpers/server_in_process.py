"""The server's own handlers without HTTP, and a line that loses, repeats and delays."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from sqlalchemy import Connection, select

from branch.domain.clock import Clock
from branch.protocol.orders import Orders, OrdersAsk
from branch.protocol.uplink import Batch, Heard, Hello, Receipt, Waits, Welcome
from branch.sync.orders import OrdersLine
from branch.sync.transport import Failure, Gap, Refused, Transport, Wait
from server.db import tables
from server.db.engine import WRITES, open_engine
from server.db.upgrade import begin_new_epoch, bring_up_to_date
from server.handlers import orders, refused
from server.handlers.hello import greet
from server.handlers.push import take
from server.handlers.reading import BranchStatus, status
from server.handlers.waits import current, hear

T = TypeVar("T")


class Server(Transport, OrdersLine, Protocol):
    """What a hub asks of the server here."""


class ServerInProcess(Server):
    """A server on an SQLite file, asked directly; its database may be set back to a copy."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._file = folder / "server.db"
        self._clock = clock
        self._newest_order = ""
        self._open()

    def _open(self) -> None:
        self.engine = open_engine(f"sqlite:///{self._file}")
        bring_up_to_date(self.engine)

    def hello(self, branch: str, hello: Hello) -> Welcome | Failure:
        return self._heard(branch, lambda c: greet(c, branch, hello, self._clock.now()))

    def push(self, branch: str, batch: Batch) -> Receipt | Failure:
        return self._heard(branch, lambda c: take(c, branch, batch, self._clock.now()))

    def waits(self, branch: str, waits: Waits) -> Heard | Failure:
        return self.do(lambda c: hear(c, branch, waits))

    @property
    def newest_order(self) -> str:
        return self._newest_order

    def _heard(self, branch: str, work: Callable[[Connection], T]) -> T | Failure:
        """Do it; the cursor of the newest order comes beside the answer."""

        def both(connection: Connection) -> T:
            answer = work(connection)
            self._newest_order = orders.newest(connection, branch)
            return answer

        return self.do(both)

    def orders(self, branch: str, ask: OrdersAsk) -> Orders | Failure:
        return self.do(lambda c: orders.ask(c, branch, ask, self._clock.now()))

    def set_aside(self) -> list[str]:
        """Return the events of lower reigns that a higher one never had."""
        with self.engine.connect() as connection:
            return list(connection.execute(select(tables.superseded.c.event_id)).scalars())

    def do(self, work: Callable[[Connection], T]) -> T | Failure:
        connection = self.engine.connect().execution_options(**{WRITES: True})
        try:
            with connection, connection.begin():
                return work(connection)
        except refused.Refused as error:
            problem = error.problem
            if problem.expects is not None and problem.status == 409:
                return Gap(words=problem.detail, expects=problem.expects)
            return Refused(words=problem.detail)

    def status(self, branch: str) -> BranchStatus:
        with self.engine.connect() as connection:
            return status(connection, branch)

    def waits_of(self, branch: str) -> Waits | None:
        with self.engine.connect() as connection:
            return current(connection, branch, self._clock.now())

    def copy(self) -> bytes:
        """Return the whole database as it is now."""
        with self.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        return self._file.read_bytes()

    def restore(self, copy: bytes) -> None:
        """Put an older copy back, as after a disaster."""
        self.engine.dispose()
        for file in self._file.parent.glob(self._file.name + "*"):
            file.unlink()
        self._file.write_bytes(copy)
        self._open()
        begin_new_epoch(self.engine)

    def close(self) -> None:
        self.engine.dispose()


class LossyLine(Server):
    """Loses requests, loses answers, delivers twice, delivers late; ``quality`` 1.0 is perfect."""

    def __init__(self, beyond: Server, noise: random.Random, quality: float = 0.4) -> None:
        self._beyond = beyond
        self._noise = noise
        self._late: list[tuple[str, Batch]] = []
        self.quality = quality

    def hello(self, branch: str, hello: Hello) -> Welcome | Failure:
        if self._lost():
            return Wait(words="the request was lost")
        answer = self._beyond.hello(branch, hello)
        return Wait(words="the answer was lost") if self._lost() else answer

    def push(self, branch: str, batch: Batch) -> Receipt | Failure:
        if self._lost():
            if self._lost():
                self._late.append((branch, batch))
            return Wait(words="the request was lost, or is late")
        while self._late and self._lost():
            self._beyond.push(*self._late.pop(self._noise.randrange(len(self._late))))
        answer = self._beyond.push(branch, batch)
        if self._lost():
            answer = self._beyond.push(branch, batch)
        return Wait(words="the answer was lost") if self._lost() else answer

    def waits(self, branch: str, waits: Waits) -> Heard | Failure:
        if self._lost():
            return Wait(words="the request was lost")
        return self._beyond.waits(branch, waits)

    @property
    def newest_order(self) -> str:
        return self._beyond.newest_order

    def orders(self, branch: str, ask: OrdersAsk) -> Orders | Failure:
        if self._lost():
            return Wait(words="the request was lost")
        answer = self._beyond.orders(branch, ask)
        return Wait(words="the answer was lost") if self._lost() else answer

    def close(self) -> None:
        self._beyond.close()

    def _lost(self) -> bool:
        return self._noise.random() > self.quality
