"""The first question of every contact: who asks, how far both logs go, where to go on."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import Connection, select

from branch.protocol.record import GENESIS
from branch.protocol.uplink import OLDEST_PROTOCOL, PROTOCOL, Hello, Standing, Welcome
from server.db import tables
from server.db.statements import put
from server.db.tables import micros
from server.db.upgrade import epoch
from server.handlers import refused
from server.handlers.superseding import obey


def greet(connection: Connection, branch: str, hello: Hello, now: datetime) -> Welcome:
    """Note what the branch says of itself (a new one is made) and tell it where to go on."""
    oldest, newest = hello.protocols
    if newest < OLDEST_PROTOCOL or oldest > PROTOCOL:
        raise refused.protocol_unknown(hello.protocols, (OLDEST_PROTOCOL, PROTOCOL))
    texts = (hello.timezone, hello.device, hello.program)
    if hello.seq >= 2**63 or any("\0" in text for text in texts):
        raise refused.unstorable(hello.seq, "a value of the hello cannot be kept")
    _note(connection, branch, hello, now)
    set_aside = obey(connection, branch, hello, now)
    row = tables.branch
    seq = connection.execute(select(row.c.seq).where(row.c.id == branch)).scalar_one()
    standing, words = _standing(hello.seq, seq)
    return Welcome(
        protocol=min(newest, PROTOCOL),
        server_time=now,
        epoch=epoch(connection),
        expects=seq + 1,
        durable_up_to=seq,
        standing=standing,
        words=f"{set_aside} {words}".strip(),
    )


def _standing(hub: int, copy: int) -> tuple[Standing, str]:
    if hub == copy:
        return Standing.CURRENT, f"The copy is complete: {copy} records."
    if hub > copy:
        return Standing.INCREMENTAL, f"Send {hub - copy} records, from {copy + 1} on."
    return (
        Standing.REFILL,
        f"The branch has {hub} records, the copy {copy}: the branch has lost records."
        " Nothing is taken until it has them again.",
    )


def _note(connection: Connection, branch: str, hello: Hello, now: datetime) -> None:
    at = micros(now)
    put(
        connection,
        tables.branch,
        [
            {
                "id": branch,
                "seq": 0,
                "hash": GENESIS,
                "hub_seq": hello.seq,
                "rejected": 0,
                "names": json.dumps(hello.names, ensure_ascii=False),
                "counters": json.dumps(hello.counters, ensure_ascii=False),
                "services": json.dumps(hello.services, ensure_ascii=False),
                "timezone": hello.timezone,
                "device": hello.device,
                "program": hello.program,
                "first_contact": at,
                "last_contact": at,
                "last_event": None,
                "more_leaves": 0,
            }
        ],
        *("hub_seq", "names", "counters", "services", "timezone", "device", "program"),
        "last_contact",
    )
