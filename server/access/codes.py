"""One-time codes: made for a branch and a role, good for ten minutes and for one device.

A try is counted before it is looked at, by address; a right one takes the count away.
"""

from __future__ import annotations

import hashlib
import ipaddress
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from branch.protocol.enrolment import CODE_GOOD_FOR_S, CODE_LENGTH, LETTERS, plain_code
from branch.protocol.roles import AccessRole
from server.access import refusals
from server.access.tables import code, tried
from server.db.statements import put
from server.db.tables import instant, micros
from server.handlers.refused import Refused

TRIES = 10
"""From one address within ``WITHIN``; of 10^11 codes a handful is good at a time."""

WITHIN = timedelta(minutes=10)
_SALT = b"nowserving enrolment code 1"


@dataclass(frozen=True, slots=True)
class Code:
    """What a code is for."""

    hash: str
    branch: str
    role: AccessRole
    name: str
    used_for: str | None


def make_code(
    connection: Connection, branch: str, role: AccessRole, name: str, now: datetime
) -> str:
    """Return a new code, written ``ACDE-3467``; codes whose time is over are forgotten."""
    at = micros(now)
    connection.execute(delete(code).where(code.c.good_until < at))
    text = "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))
    row = {
        "hash": hashed(text),
        "branch": branch,
        "role": str(role),
        "name": name,
        "good_until": at + CODE_GOOD_FOR_S * 1_000_000,
    }
    connection.execute(insert(code).values(row))
    return f"{text[:4]}-{text[4:]}"


def hashed(typed: str) -> str:
    """Return the form in which a code is kept; takes some 10 ms, on purpose."""
    made = hashlib.scrypt(plain_code(typed).encode(), salt=_SALT, n=2**12, r=8, p=1, dklen=32)
    return made.hex()


def find_code(connection: Connection, hash_: str, now: datetime) -> Code:
    """Return what a code is for. Raises Refused where it is not good, or not any more."""
    row = connection.execute(select(code).where(code.c.hash == hash_).with_for_update()).first()
    if row is None or row.good_until < micros(now):
        raise refusals.no_such_code()
    return Code(row.hash, row.branch, AccessRole(row.role), row.name, row.used_for)


def use_code(connection: Connection, found: Code, key: str) -> None:
    """Note that the code is used, for a device with this key."""
    connection.execute(update(code).where(code.c.hash == found.hash).values(used_for=key))


def count_try(connection: Connection, source: str, now: datetime) -> Refused | None:
    """Count a try; return a refusal if there were too many."""
    at, window = micros(now), WITHIN // timedelta(microseconds=1)
    connection.execute(delete(tried).where(tried.c.since < at - window))
    row = connection.execute(
        select(tried).where(tried.c.source == source).with_for_update()
    ).first()
    if row is not None and row.times >= TRIES:
        left = instant(row.since) + WITHIN - now
        return refusals.too_many(max(1, int(left.total_seconds())))
    since, times = (at, 0) if row is None else (row.since, row.times)
    new = {"source": source, "since": since, "times": times + 1}
    put(connection, tried, [new], "since", "times")
    return None


def right_try(connection: Connection, source: str) -> None:
    """Forget the tries of an address that had a good code."""
    connection.execute(delete(tried).where(tried.c.source == source))


def source_of(host: str) -> str:
    """Return whom a try is counted for: an IPv4 address, or the /64 that an IPv6 one is in."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host[:64]
    if address.version == 4:
        return str(address)
    return str(ipaddress.ip_network((address, 64), strict=False))
