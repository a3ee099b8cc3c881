"""Who did what: the branches' logs and the server's own deeds, searched by person, day and ticket.

Reads the logs as they are. Nothing personal of citizens is in them; the people here are those who
work in the branches and on the server.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Connection, RowMapping, Table, select

from server.db import tables

MOST = 200
"""Rows of one answer; a narrower question shows the rest."""

TICKETS = 20
"""Tickets of one number, the newest: a number comes again every day."""

SET_ASIDE = "the hub of a higher reign went on without it"
"""Why a record that a lost hub told the server alone is not applied in its place."""

_event = tables.event.c
_UNTOLD = frozenset(
    {
        "ticket",
        "of_ticket",
        "counter",
        "clerk",
        "personal",
        "operation",
        "reason",
        "link",
        "number",
        "series",
        "index",
        "job",
        "duplicate",
        "business_day",
        "waiting_since",
    }
)
"""Said in another column, of no use to a reader, or what opens a citizen's page."""


class NoSearch(Exception):
    """The question does not fit; ``str`` names the field and the remedy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked. Empty means everybody, every day, every ticket."""

    branch: str
    who: str = ""
    since: str = ""
    until: str = ""
    ticket: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One record in words."""

    seq: int
    at: datetime
    who: str
    what: str
    ticket: str
    counter: str
    more: str
    rejected: str | None


def search(connection: Connection, asked: Question) -> Sequence[Found]:
    """Return the newest records first, MOST at most. Raises NoSearch."""
    known = connection.execute(
        select(tables.branch.c.timezone).where(tables.branch.c.id == asked.branch)
    ).scalar()
    if known is None:
        raise NoSearch(f"Branch: '{asked.branch}' has never been heard from.")
    zone = _zone(known)
    tickets = _tickets(connection, asked)
    rows: list[RowMapping] = []
    for table in (tables.event, tables.superseded):
        rows.extend(_rows(connection, table, asked, tickets, zone))
    rows.sort(key=lambda row: int(row["seq"]), reverse=True)
    shown = rows[:MOST]
    numbers = _numbers(connection, asked.branch, shown)
    return [_found(row, numbers, zone) for row in shown]


def _rows(
    connection: Connection,
    table: Table,
    asked: Question,
    tickets: Sequence[tuple[str, int]],
    zone: ZoneInfo,
) -> Sequence[RowMapping]:
    of = table.c
    wanted = select(table).where(of.branch == asked.branch).order_by(of.seq.desc()).limit(MOST)
    if asked.who:
        wanted = wanted.where(of.actor == asked.who)
    if asked.since:
        wanted = wanted.where(of.occurred_at >= _instant("From", asked.since, 0, zone))
    if asked.until:
        wanted = wanted.where(of.occurred_at < _instant("To", asked.until, 1, zone))
    if not asked.ticket:
        return connection.execute(wanted).mappings().all()
    found: list[RowMapping] = []
    for key, last in tickets:
        # A ticket's id stands in the body of each of its events, and nothing else is like it.
        of_it = wanted.where(of.seq <= last, of.body.contains(key, autoescape=True))
        found.extend(connection.execute(of_it).mappings())
    return found


def people_of(connection: Connection, branch: str) -> Sequence[str]:
    """Return everybody who ever did something in the branch."""
    wanted = select(_event.actor).where(_event.branch == branch).distinct()
    return sorted(connection.execute(wanted).scalars())


def _found(row: RowMapping, numbers: Mapping[str, str], zone: ZoneInfo) -> Found:
    body = json.loads(row["body"])
    more = {k: v for k, v in body.items() if k not in _UNTOLD and v not in (None, "", [], {})}
    if more.get("offline") is False:  # said of a few sign-ins, not of all others
        del more["offline"]
    if "clerk" in body and body["clerk"] != row["actor"]:
        more["clerk"] = body["clerk"]
    return Found(
        seq=row["seq"],
        at=datetime.fromisoformat(row["occurred_at"]).astimezone(zone),
        who=row["actor"],
        what=re.sub(r"(?<!^)(?=[A-Z])", " ", row["kind"]).lower(),
        ticket=numbers.get(_ticket_in(body), ""),
        counter=str(body.get("counter") or ""),
        more=", ".join(f"{k.replace('_', ' ')}: {_plain(v)}" for k, v in more.items())[:300],
        rejected=SET_ASIDE if "fork" in row else row["rejected"],
    )


def _plain(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _tickets(connection: Connection, asked: Question) -> Sequence[tuple[str, int]]:
    """Return the newest tickets of the number that is asked for, and each one's last record."""
    number = asked.ticket.strip().upper()
    if not number:
        return ()
    ticket = tables.ticket.c
    wanted = select(ticket.id, ticket.seq).where(
        ticket.branch == asked.branch, ticket.number == number
    )
    newest = connection.execute(wanted.order_by(ticket.seq.desc()).limit(TICKETS))
    return [(row.id, row.seq) for row in newest]


def _numbers(connection: Connection, branch: str, rows: Sequence[RowMapping]) -> Mapping[str, str]:
    keys = {_ticket_in(json.loads(row["body"])) for row in rows} - {""}
    ticket = tables.ticket.c
    wanted = select(ticket.id, ticket.number).where(ticket.branch == branch, ticket.id.in_(keys))
    return {row.id: row.number for row in connection.execute(wanted)}


def _ticket_in(body: Mapping[str, object]) -> str:
    return str(body.get("ticket") or body.get("of_ticket") or "")


def _instant(field: str, text: str, days: int, zone: ZoneInfo) -> str:
    try:
        day = date.fromisoformat(text.strip())
        begins = datetime.combine(day + timedelta(days=days), time(), zone)
    except (ValueError, OverflowError) as error:
        raise NoSearch(f"{field}: '{text}' is no day; write it as 2026-03-02.") from error
    return begins.astimezone(ZoneInfo("UTC")).strftime("%Y-%m-%dT%H:%M:%S")


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
