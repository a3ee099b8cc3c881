"""2,000 hubs come back at the same moment: when all are served, and with what answers.

The server is the real program on PostgreSQL; the hubs are simulated, each with connections of its
own, the hub's own pauses (``branch.sync.uplink``) and twenty records that the server lacks.
"""

from __future__ import annotations

import asyncio
import math
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from time import monotonic

from benchmarks.bench import Ground
from benchmarks.figures import Bar, Figure
from benchmarks.postgres import Unavailable, postgres
from branch.protocol.record import GENESIS
from branch.protocol.uplink import PROTOCOL, Batch
from branch.sync.uplink import FIRST_WAIT_S, LONGEST_WAIT_S
from tests.helpers.branch_log import BranchLog, rechained
from tests.helpers.server_process import ServerProcess

HUBS = 2000
RECORDS = 20
CATCH_UP = Bar(limit=300, of="value")
NONE = Bar(limit=1, of="value")
GIVE_UP_S = 30.0
TOGETHER_S = 600.0


@dataclass(slots=True)
class _Met:
    """What the hubs met with."""

    statuses: Counter[int] = field(default_factory=Counter)
    broken: int = 0
    settled: list[float] = field(default_factory=list)


def run(ground: Ground) -> Iterator[Figure]:
    """Let them come."""
    folder = ground.days.copy(10, 0)
    log = BranchLog.busy_day(steps=RECORDS)
    bodies = [_bodies(log, n) for n in range(ground.samples(HUBS))]
    try:
        with postgres(folder) as databases:
            server = ServerProcess(folder, databases()).start()
            try:
                met = asyncio.run(_all_at_once(server.url, bodies))
            finally:
                server.kill()
    except Unavailable as why:
        print(f"PostgreSQL is not there: {why}")
        return
    yield from _figures(met, len(bodies))


def _figures(met: _Met, hubs: int) -> Iterator[Figure]:
    ordered = sorted(met.settled)
    at_95 = ordered[math.ceil(0.95 * len(ordered)) - 1]
    yield Figure(what=f"{hubs:,} hubs come at once: all served", unit="s", value=ordered[-1])
    yield Figure(what="19 of 20 of them", unit="s", value=at_95, samples=hubs, bar=CATCH_UP)
    errors = sum(count for status, count in met.statuses.items() if status >= 500)
    yield Figure(what="server errors", unit="", value=errors, bar=NONE)
    yield Figure(what="told to come again (429)", unit="", value=met.statuses[429])
    yield Figure(what="connections that broke or were given up", unit="", value=met.broken)


def _bodies(log: BranchLog, number: int) -> tuple[str, bytes, bytes]:
    """Return a branch's id, its hello and its batch."""
    branch, previous = f"branch-{number}", GENESIS
    records = []
    for record in log.records:
        records.append(rechained(previous, record.model_copy(update={"branch": branch})))
        previous = records[-1].hash
    batch = Batch(protocol=PROTOCOL, device="hub", records=tuple(records))
    return branch, log.hello().model_dump_json().encode(), batch.model_dump_json().encode()


async def _all_at_once(url: str, bodies: Sequence[tuple[str, bytes, bytes]]) -> _Met:
    host, _, port = url.removeprefix("http://").partition(":")
    met, began = _Met(), monotonic()
    async with asyncio.timeout(TOGETHER_S):
        await asyncio.gather(*(_hub(host, int(port), body, met, began) for body in bodies))
    return met


async def _hub(
    host: str, port: int, bodies: tuple[str, bytes, bytes], met: _Met, began: float
) -> None:
    """Greet, then push, as the uplink does: a pause after a failure, then greet again."""
    branch, hello, batch = bodies
    noise = random.Random(branch)
    tries = 0
    while True:
        wait = None
        try:
            async with asyncio.timeout(GIVE_UP_S):
                for path, body in (("hello", hello), ("log", batch)):
                    wait = await _post(host, port, f"/v1/branches/{branch}/{path}", body, met)
                    if wait is not None:
                        break
        except (OSError, TimeoutError, asyncio.IncompleteReadError):
            met.broken += 1
            wait = 0.0
        if wait is None:
            met.settled.append(monotonic() - began)
            return
        tries += 1
        backoff = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** min(tries, 10)) * noise.uniform(0.5, 1)
        await asyncio.sleep(max(backoff, wait * noise.uniform(1.0, 1.25)))


async def _post(host: str, port: int, path: str, body: bytes, met: _Met) -> float | None:
    """Return how long to wait before the next try, None when it was taken."""
    reader, writer = await asyncio.open_connection(host, port)
    try:
        head = (
            f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        )
        writer.write(head.encode() + body)
        answer = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        status = int(answer.split(" ", 2)[1])
        met.statuses[status] += 1
        if status == 200:
            return None
        headers = dict(
            line.lower().split(": ", 1) for line in answer.splitlines()[1:] if ": " in line
        )
        return float(headers.get("retry-after", "0"))
    finally:
        writer.close()
