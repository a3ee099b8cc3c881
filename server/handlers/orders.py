"""The orders log of a branch: written by the server alone, read by the branch's hub by cursor.

An order's number is taken from the branch's head in the transaction that writes it, so that no
reader can overtake a writer. A cursor names an order by number and id. One that is not known here
(this database was put back from a copy) begins the log again: the hub knows by its id what it has
answered, and numbers go on behind the highest that any hub has seen.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select, update

from branch.domain.ids import uuid7
from branch.protocol.orders import ORDERS_AT_ONCE, Order, Orders, OrdersAsk
from server.db import tables
from server.db.statements import put
from server.db.tables import instant, micros
from server.handlers import refused

PAGE_CHARACTERS = 4_000_000
"""Of bodies in one page; the first order comes however long it is."""


def write(connection: Connection, branch: str, kind: str, body: str, now: datetime) -> int:
    """Put one more order into the branch's log; return its number."""
    head = tables.order_head
    put(connection, head, [{"branch": branch, "seq": 0, "version": 0, "cursor": ""}])
    seq = connection.execute(
        update(head).where(head.c.branch == branch).values(seq=head.c.seq + 1).returning(head.c.seq)
    ).scalar_one()
    key = uuid7(now)
    connection.execute(
        tables.orders.insert(),
        {"branch": branch, "seq": seq, "id": key, "kind": kind, "body": body, "at": micros(now)},
    )
    connection.execute(update(head).where(head.c.branch == branch).values(cursor=_cursor(seq, key)))
    return int(seq)


def newest(connection: Connection, branch: str) -> str:
    """Return the cursor of the branch's newest order, empty while there is none."""
    head = tables.order_head
    found = connection.execute(select(head.c.cursor).where(head.c.branch == branch)).scalar()
    return found or ""


def ask(connection: Connection, branch: str, asked: OrdersAsk, now: datetime) -> Orders:
    """Note what the hub runs and return what is new for it. Raises Refused."""
    texts = (asked.in_force.name, asked.in_force.digest, asked.reason, asked.after)
    numbers = (asked.in_force.version, asked.refused)
    if any("\0" in text for text in texts) or any(n and abs(n) >= 2**63 for n in numbers):
        raise refused.unstorable(0, "a value of the question cannot be kept")
    _note(connection, branch, asked, now)
    after = _known(connection, branch, asked.after)
    o = tables.orders.c
    rows = connection.execute(
        select(tables.orders)
        .where(o.branch == branch, o.seq > after)
        .order_by(o.seq)
        .limit(ORDERS_AT_ONCE + 1)
    ).all()
    page: list[Order] = []
    characters = 0
    for row in rows[:ORDERS_AT_ONCE]:
        characters += len(row.body)
        if page and characters > PAGE_CHARACTERS:
            break
        page.append(
            Order(
                cursor=_cursor(row.seq, row.id),
                id=row.id,
                kind=row.kind,
                body=row.body,
                at=instant(row.at),
            )
        )
    return Orders(orders=tuple(page), more=len(page) < len(rows))


def _cursor(seq: int, key: str) -> str:
    return f"{seq}.{key}"


def _known(connection: Connection, branch: str, cursor: str) -> int:
    """Return the number that the cursor stands at, 0 for one that is not of this log."""
    number, _, key = cursor.partition(".")
    if not number.isascii() or not number.isdecimal() or len(number) > 18:
        return 0
    o = tables.orders.c
    there = connection.execute(
        select(o.id).where(o.branch == branch, o.seq == int(number))
    ).scalar()
    if there == key:
        return int(number)
    _go_on_behind(connection, branch, int(number))
    return 0


def _go_on_behind(connection: Connection, branch: str, seq: int) -> None:
    """Give no number a second time that a hub has seen."""
    head = tables.order_head
    put(connection, head, [{"branch": branch, "seq": 0, "version": 0, "cursor": ""}])
    connection.execute(
        update(head).where(head.c.branch == branch, head.c.seq < seq).values(seq=seq)
    )


def _note(connection: Connection, branch: str, asked: OrdersAsk, now: datetime) -> None:
    row = {
        "branch": branch,
        "version": asked.in_force.version,
        "name": asked.in_force.name,
        "digest": asked.in_force.digest,
        "refused": asked.refused,
        "reason": asked.reason,
        "at": micros(now),
    }
    put(
        connection,
        tables.in_force,
        [row],
        *("version", "name", "digest", "refused", "reason", "at"),
    )
    seen = max(asked.in_force.version or 0, asked.refused or 0)
    if seen:
        head = tables.order_head
        put(connection, head, [{"branch": branch, "seq": 0, "version": 0, "cursor": ""}])
        connection.execute(
            update(head).where(head.c.branch == branch, head.c.version < seen).values(version=seen)
        )
