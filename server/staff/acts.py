"""What was done on the server, by whom: a chain that shows when a row was changed or left out.

Sign-ins that were right and wrong, accounts made and closed, devices enrolled and revoked.
A row says nothing personal about citizens: whose data it was is a key, never a name.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, insert, select, update

from branch.protocol.record import GENESIS
from server.db import tables
from server.db.tables import instant, micros

_act = tables.staff_act.c
_head = tables.staff_act_head


class Act(StrEnum):
    """A deed, in the past tense."""

    SIGNED_IN = "signed_in"
    BREAK_GLASS = "signed_in_without_provider"
    """With a password of the server, where an identity provider usually vouches for people."""
    SIGNED_OUT = "signed_out"
    SIGN_IN_FAILED = "sign_in_failed"
    SIGN_IN_PAUSED = "sign_in_paused"
    ACCOUNT_MADE = "account_made"
    ACCOUNT_DISABLED = "account_disabled"
    ACCOUNT_ENABLED = "account_enabled"
    ACCOUNT_CHANGED = "account_changed"
    PASSWORD_CHANGED = "password_changed"
    CODE_GIVEN = "code_given"
    LOG_SEARCHED = "log_searched"
    REFUSED = "refused"
    """Somebody who was signed in asked for what the role may not see."""
    ENROL_CODE_MADE = "enrol_code_made"
    DEVICE_ENROLLED = "device_enrolled"
    DEVICE_KEY_CHANGED = "device_key_changed"
    DEVICE_TROUBLE = "device_trouble"
    """A request was replayed, out of order, or another computer has the same key."""
    DEVICE_REVOKED = "device_revoked"


COMMAND_LINE = "command line"
"""The source, and who, when it was done on the server's own computer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One row."""

    seq: int
    at: datetime
    who: str
    act: str
    about: str
    source: str
    hash: str


def note(
    connection: Connection, at: datetime, act: Act, *, who: str, about: str = "", source: str
) -> None:
    """Write down that ``who`` did it; in the transaction of the deed itself."""
    lock = update(_head).values(seq=_head.c.seq + 1).returning(_head.c.seq, _head.c.hash)
    seq, previous = connection.execute(lock).one()
    row = {
        "seq": seq,
        "at": micros(at),
        "who": who[:64],
        "act": str(act),
        "about": about[:200],
        "source": source[:64],
    }
    digest = _chained(previous, row)
    connection.execute(insert(tables.staff_act).values(**row, hash=digest))
    connection.execute(update(_head).values(hash=digest))


def first_broken(connection: Connection) -> int | None:
    """Return the place at which the chain does not hold, None where all of it does."""
    previous, expected = GENESIS, 1
    for row in connection.execute(select(tables.staff_act).order_by(_act.seq)).mappings():
        plain = {key: value for key, value in row.items() if key != "hash"}
        if row["seq"] != expected or row["hash"] != _chained(previous, plain):
            return expected
        previous, expected = row["hash"], expected + 1
    head = connection.execute(select(_head.c.seq, _head.c.hash)).one()
    return None if tuple(head) == (expected - 1, previous) else expected


def deeds(connection: Connection, *, who: str = "", limit: int = 200) -> Iterator[Deed]:
    """Yield the newest deeds first, of one person where ``who`` is given."""
    wanted = select(tables.staff_act).order_by(_act.seq.desc()).limit(limit)
    if who:
        wanted = wanted.where(_act.who == who)
    for row in connection.execute(wanted):
        yield Deed(
            seq=row.seq,
            at=instant(row.at),
            who=row.who,
            act=row.act,
            about=row.about,
            source=row.source,
            hash=row.hash,
        )


def _chained(previous: str, row: dict[str, object]) -> str:
    covered = [previous, *(row[key] for key in ("seq", "at", "who", "act", "about", "source"))]
    text = json.dumps(covered, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
