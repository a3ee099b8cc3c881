"""How many of the numbers that are lent to computers are left."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, func, select

from branch.domain.configuration import Branch
from branch.domain.errors import LentNumbersUsedUp
from branch.domain.hours import business_day
from branch.domain.leases import next_lent
from branch.store import late
from branch.store import schema as s
from branch.store.view import StoredView


def given_out(connection: Connection) -> int:
    """Return how many lent numbers the log knows to be given out, of all computers and days."""
    count = func.coalesce(func.sum(s.lease.c.used - s.lease.c.first + 1), 0)
    return int(connection.execute(select(count)).scalar_one())


def used_up(connection: Connection, branch: Branch, now: datetime) -> frozenset[str]:
    """Return the services for which this computer has no lent number to give out."""
    holder = late.known_holder(connection)
    view, day = StoredView(connection, branch, now), business_day(branch, now)
    without = set()
    for name in {service.series for service in branch.services.values()}:
        try:
            given = late.given(connection, name, day)
            next_lent(view, branch.series[name], day, holder=holder, given=given)
        except LentNumbersUsedUp:
            without.add(name)
    return frozenset(one.id for one in branch.services.values() if one.series in without)
