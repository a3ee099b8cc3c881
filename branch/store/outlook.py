"""What the forecaster says now, and what each ticket was told: written by one, read by all.

The agent computes and writes; kiosks, counters and displays read rows. A ticket is told what its
service's row says at that moment: the row is copied in the transaction that gives out the number,
so that what is printed, what was on the tile, and what is judged later are one and the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from pydantic import TypeAdapter
from sqlalchemy import Connection, RowMapping, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from branch.domain.configuration import Standing
from branch.domain.events import TicketIssued
from branch.domain.forecast.model import Said
from branch.domain.forecast.outlook import Lateness, Outlook
from branch.domain.forecast.rounding import PrintedWait
from branch.domain.ticket import Ticket
from branch.store import schema as s
from branch.store.rows import instant, micros

_head, _now, _tickets, _told = s.outlook_head, s.outlook, s.outlook_ticket, s.foretold

_VALID = select(_head.c.valid_until).where(_head.c.valid_until >= bindparam("now"))
_ORDINARY = select(
    _now.c.service, _now.c.standing, _now.c.within_min, _now.c.about_min, _now.c.lateness
).where(_VALID.exists(), _now.c.standing == str(Standing.ORDINARY))
_ONE = select(_now).where(
    _VALID.exists(),
    _now.c.service == bindparam("service"),
    _now.c.standing == bindparam("standing"),
)
_EXPECTED = select(_tickets).where(_VALID.exists())
_OF_TICKET = select(_told).where(_told.c.ticket == bindparam("ticket"))
_MINUTES = select(_told.c.within_min, _told.c.about_min).where(
    _told.c.ticket == bindparam("ticket")
)
_CAME = (
    update(_told)
    .where(_told.c.ticket == bindparam("came"), _told.c.waited_s.is_(None))
    .values(waited_s=bindparam("waited"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """An outlook and the forecast behind it, as the forecaster hands them in."""

    outlook: Outlook
    said: Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """When a waiting ticket is called: typically, and in nine cases of ten at the latest."""

    ticket: str
    due: datetime
    latest: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Foretold:
    """What a ticket was told, and how long it then waited, where that is known."""

    ticket: str
    business_day: str
    at: datetime
    wait: PrintedWait | None
    said: Said
    waited_s: float | None

    @property
    def kept(self) -> bool | None:
        """Whether it was called within the printed minutes; None where nothing can be said."""
        if self.wait is None or self.waited_s is None:
            return None
        return self.waited_s <= self.wait.within_min * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Standpoint:
    """How the forecaster stands: up to which record, from how many finished waits."""

    seq: int
    at: datetime
    valid_until: datetime
    labels: int
    behind: bool


@cache
def _said() -> TypeAdapter[Said]:
    return TypeAdapter(Said)


def outlooks(connection: Connection, now: datetime) -> Mapping[str, Outlook]:
    """Return what is told per service to who comes without priority; nothing when it is old."""
    rows = connection.execute(_ORDINARY, {"now": micros(now)}).mappings()
    return {row["service"]: _outlook(row) for row in rows}


def outlook(
    connection: Connection, service: str, standing: Standing, now: datetime
) -> Outlook | None:
    """Return what is told for one service and standing, None when nobody knows."""
    row = _row(connection, service, standing, now)
    return _outlook(row) if row else None


def expected(connection: Connection, now: datetime) -> Mapping[str, Expected]:
    """Return when those who wait are called, by ticket; those whose call nobody knows are left
    out.
    """
    rows = connection.execute(_EXPECTED, {"now": micros(now)})
    return {
        row.ticket: Expected(
            ticket=row.ticket, due=instant(row.due_at), latest=instant(row.latest_at)
        )
        for row in rows
    }


def standpoint(connection: Connection) -> Standpoint | None:
    """Return how the forecaster stands, None before it ever spoke."""
    row = connection.execute(select(_head)).one_or_none()
    if row is None:
        return None
    return Standpoint(
        seq=row.seq,
        at=instant(row.at),
        valid_until=instant(row.valid_until),
        labels=row.labels,
        behind=row.behind,
    )


def tell(connection: Connection, issued: TicketIssued, now: datetime) -> None:
    """Keep what a ticket is told; in the transaction that gives it out."""
    row = _row(connection, issued.service, issued.standing, now)
    if row is None:
        return
    told = {
        "ticket": issued.ticket,
        "business_day": issued.business_day,
        "at": micros(now),
        "within_min": row["within_min"],
        "about_min": row["about_min"],
        "body": row["body"],
    }
    connection.execute(insert(_told).values(told).on_conflict_do_nothing())


def foretold(connection: Connection, ticket: str) -> Foretold | None:
    """Return what the ticket was told, None when it was told nothing."""
    row = connection.execute(_OF_TICKET, {"ticket": ticket}).mappings().one_or_none()
    return _foretold(row) if row else None


def told_to(connection: Connection, ticket: Ticket) -> Outlook | None:
    """Return the minutes that a ticket was told, without what is behind them."""
    row = connection.execute(_MINUTES, {"ticket": ticket.id}).mappings().one_or_none()
    if row is None:
        return None
    return Outlook(service=ticket.legs[0].service, standing=ticket.standing, wait=_wait(row))


def foretold_since(connection: Connection, business_day: str) -> list[Foretold]:
    """Return what the tickets of the day and those after it were told, in the order of issue."""
    rows = connection.execute(
        select(_told)
        .where(_told.c.business_day >= business_day)
        .order_by(_told.c.business_day, _told.c.at, _told.c.ticket)
    )
    return [_foretold(row) for row in rows.mappings()]


def put(
    connection: Connection,
    written: Sequence[Written],
    tickets: Iterable[Expected],
    gone: Iterable[str],
    at: Standpoint,
) -> None:
    """Write all that is said now: every service, and of the tickets those that changed."""
    connection.execute(delete(_now))
    if written:
        connection.execute(insert(_now), [_written_row(one) for one in written])
    rows = [
        {
            "ticket": one.ticket,
            "due_at": micros(one.due),
            "latest_at": micros(one.latest),
        }
        for one in tickets
    ]
    if rows:
        statement = insert(_tickets)
        changed = {name: statement.excluded[name] for name in ("due_at", "latest_at")}
        connection.execute(statement.on_conflict_do_update(["ticket"], set_=changed), rows)
    left = [{"gone": ticket} for ticket in gone]
    if left:
        connection.execute(delete(_tickets).where(_tickets.c.ticket == bindparam("gone")), left)
    head = {
        "id": 1,
        "seq": at.seq,
        "at": micros(at.at),
        "valid_until": micros(at.valid_until),
        "labels": at.labels,
        "behind": at.behind,
    }
    connection.execute(insert(_head).values(head).on_conflict_do_update(["id"], set_=head))


def forget_tickets(connection: Connection) -> None:
    """Take back what was said of waiting tickets: a forecaster begins anew."""
    connection.execute(delete(_tickets))


def came(connection: Connection, waits: Mapping[str, float]) -> None:
    """Write down how long tickets waited that came when they were called."""
    if waits:
        rows = [{"came": ticket, "waited": waited} for ticket, waited in waits.items()]
        connection.execute(_CAME, rows)


def forget_before(connection: Connection, business_day: str) -> int:
    """Remove what tickets of earlier days were told; return how many."""
    return connection.execute(delete(_told).where(_told.c.business_day < business_day)).rowcount


def _row(
    connection: Connection, service: str, standing: Standing, now: datetime
) -> RowMapping | None:
    asked = {"service": service, "standing": str(standing), "now": micros(now)}
    return connection.execute(_ONE, asked).mappings().one_or_none()


def _outlook(row: RowMapping) -> Outlook:
    return Outlook(
        service=row["service"],
        standing=Standing(row["standing"]),
        wait=_wait(row),
        lateness=Lateness(row["lateness"]),
    )


def _wait(row: RowMapping) -> PrintedWait | None:
    if row["within_min"] is None:
        return None
    return PrintedWait(within_min=row["within_min"], about_min=row["about_min"])


def _foretold(row: RowMapping) -> Foretold:
    return Foretold(
        ticket=row["ticket"],
        business_day=row["business_day"],
        at=instant(row["at"]),
        wait=_wait(row),
        said=_said().validate_json(row["body"]),
        waited_s=row["waited_s"],
    )


def _written_row(one: Written) -> dict[str, object]:
    wait = one.outlook.wait
    return {
        "service": one.outlook.service,
        "standing": str(one.outlook.standing),
        "within_min": wait.within_min if wait else None,
        "about_min": wait.about_min if wait else None,
        "lateness": str(one.outlook.lateness),
        "body": _said().dump_json(one.said).decode(),
    }
