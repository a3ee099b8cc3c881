"""How many wrong sign-ins are borne, and from whom: device cookies, after OWASP.

A flood of wrong passwords for somebody's name must neither find the password nor keep that person
out. So wrong tries are counted apart:

* per account, for all browsers that nobody ever signed in from (``strangers``): ten in a quarter of
  an hour, however many computers they come from; then strangers wait;
* per browser that this account signed in from before: ten, then that browser is a stranger;
* per address: fifty, whatever the names, for strangers.

Whoever signed in here before is never made to wait by strangers. For a first time during a flood an
administrator makes a code (``nowserving-server staff code``).

Source: OWASP, "Slow Down Online Guessing Attacks with Device Cookies".
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from server.db import tables
from server.db.engine import is_sqlite
from server.db.tables import instant, micros

PERIOD = timedelta(minutes=15)
PER_ACCOUNT = 10
PER_BROWSER = 10
PER_ADDRESS = 50

_try = tables.staff_try.c


class Paused(Exception):
    """No password is compared now; ``wait`` is how long strangers have to."""

    def __init__(self, wait: timedelta) -> None:
        super().__init__(f"wait {wait}")
        self.wait = wait


def buckets(name: str, source: str, browser: str | None) -> dict[str, int]:
    """Return where a try counts, and how many each bears. ``browser``: of one that is known."""
    if browser is not None:
        return {f"browser:{browser}": PER_BROWSER}
    return {f"strangers:{name}"[:160]: PER_ACCOUNT, f"from:{network(source)}": PER_ADDRESS}


def check(connection: Connection, where: Mapping[str, int], now: datetime) -> None:
    """Raise Paused where one of the places has borne enough."""
    rows = connection.execute(
        select(_try.bucket, _try.failures, _try.since).where(_try.bucket.in_(where))
    )
    waits = [
        PERIOD - _age(instant(row.since), now)
        for row in rows
        if row.failures >= where[row.bucket] and _age(instant(row.since), now) < PERIOD
    ]
    if waits:
        raise Paused(max(waits))


def count(connection: Connection, where: Mapping[str, int], now: datetime) -> bool:
    """Write a try down as a wrong one, before it is compared; tell whether one place is now full.

    Raises Paused where ten others came first. What lies longer back than the period is forgotten,
    and the addresses in it.
    """
    # A clock that was put back would keep rows of the future for ever.
    gone = (_try.since <= micros(now - PERIOD)) | (_try.since > micros(now))
    connection.execute(delete(tables.staff_try).where(gone))
    full = False
    for bucket, most in where.items():
        failures = _one_more(connection, bucket, now)
        if failures > most:
            raise Paused(PERIOD)
        full = full or failures == most
    return full


def _one_more(connection: Connection, bucket: str, now: datetime) -> int:
    insert = sqlite.insert if is_sqlite(connection) else postgresql.insert
    row = insert(tables.staff_try).values(bucket=bucket, failures=1, since=micros(now))
    more = row.on_conflict_do_update(
        index_elements=["bucket"], set_={"failures": _try.failures + 1}
    ).returning(_try.failures)
    return int(connection.execute(more).scalar_one())


def forget(connection: Connection, where: Iterable[str]) -> None:
    """The password was right: what was counted for it here is forgotten."""
    wanted = [bucket for bucket in where if not bucket.startswith("from:")]
    connection.execute(delete(tables.staff_try).where(_try.bucket.in_(wanted)))


def network(source: str) -> str:
    """Return what counts as one address: an IPv4 address, or the /64 that one customer has."""
    try:
        address = ipaddress.ip_address(source.split("%")[0])
    except ValueError:
        return source[:64]
    if address.version == 6:
        if address.ipv4_mapped is not None:
            return str(address.ipv4_mapped)
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)


def _age(since: datetime, now: datetime) -> timedelta:
    # A clock that was put back must not lengthen a pause.
    return abs(now - since)
