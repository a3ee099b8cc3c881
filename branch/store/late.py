"""This computer's own list of what it did while the hub was away, and who it is in the branch.

The list is counted by this computer alone and is never dropped with the copy of the hub's log.
What the hub has answered stays for a while, so that a number is not given out twice before the
copy shows it; a citizen's answers go at once.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from branch.domain.answers import Answer
from branch.domain.events import Event, TicketEvent, TicketIssued
from branch.domain.ids import uuid7
from branch.domain.lone_events import WentOnAlone
from branch.protocol.lan import LateAnswer, LateFact, LateItem
from branch.protocol.record import Record
from branch.store import schema as s
from branch.store.rows import micros

HOLDER, WANTED, OFFERED = "holder", "numbers-wanted", "late-offered"
YES, FEW = "yes", "few"
KEPT = 2000
"""Answered facts that are kept, more than all blocks of two days have numbers."""

_f = s.late_fact.c


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """How many facts the hub does not have yet, and since when the oldest waits."""

    count: int
    oldest: datetime | None


def holder(connection: Connection, now: datetime) -> str:
    """Return under which name numbers are lent to this computer: new with each database file."""
    known = known_holder(connection)
    if not known:
        known = uuid7(now)
        _remember(connection, HOLDER, known)
    return known


def known_holder(connection: Connection) -> str:
    """Return that name, nothing if this computer has none yet."""
    found = connection.execute(select(s.meta.c.value).where(s.meta.c.key == HOLDER)).scalar()
    return str(found or "")


def want_numbers(connection: Connection, *, few: bool = False) -> None:
    """A kiosk works on this computer, or a counter (``few``): it should have numbers ahead."""
    wanted = wants_numbers(connection)
    if wanted is None or (wanted == FEW and not few):
        _remember(connection, WANTED, FEW if few else YES)


def wants_numbers(connection: Connection) -> str | None:
    """Return whether numbers should be lent to this computer: YES, FEW or None."""
    statement = select(s.meta.c.value).where(s.meta.c.key == WANTED)
    return connection.execute(statement).scalar()


def _remember(connection: Connection, key: str, value: str) -> None:
    put = upsert(s.meta).values(key=key, value=value)
    connection.execute(put.on_conflict_do_update(index_elements=["key"], set_={"value": value}))


def add(
    connection: Connection,
    draft: Record,
    event: Event,
    *,
    operation: str | None = None,
    beside: Mapping[str, Answer] | None = None,
    alone: bool = True,
) -> None:
    """Put a fact at the end of the list; ``draft`` says when it happened and who acted.

    One that was handed in to a hub that has lost it is handed in again.
    """
    row = {
        "event_id": draft.event_id,
        "kind": draft.kind,
        "schema_version": draft.schema_version,
        "body": draft.body,
        "occurred_at": draft.occurred_at.isoformat(),
        "clock": str(draft.clock),
        "device": draft.device,
        "actor": draft.actor,
        "operation": operation,
        "ticket": event.ticket if isinstance(event, TicketEvent) else None,
        "beside": json.dumps(dict(beside), ensure_ascii=False) if beside else None,
        "answer": "",
        "reason": "",
        "alone": alone,
    }
    again = {"answer": "", "reason": "", "beside": row["beside"]}
    put = upsert(s.late_fact).values(row)
    connection.execute(put.on_conflict_do_update(index_elements=["event_id"], set_=again))


def keep_beside(connection: Connection, event_id: str, beside: Mapping[str, Answer]) -> None:
    """Keep with a fact what is not for the log, until it is handed in."""
    written = json.dumps(dict(beside), ensure_ascii=False)
    connection.execute(update(s.late_fact).where(_f.event_id == event_id).values(beside=written))


def waiting(connection: Connection, limit: int) -> Sequence[LateFact]:
    """Return the oldest facts that the hub has not answered."""
    statement = select(s.late_fact).where(s.NOT_HANDED_IN).order_by(_f.place).limit(limit)
    return [_fact(row) for row in connection.execute(statement)]


def offer(connection: Connection, facts: Sequence[LateFact]) -> None:
    """The facts are about to be handed in: the hub may know them from now on."""
    newest = max(fact.place for fact in facts)
    if newest > offered(connection):
        _remember(connection, OFFERED, str(newest))


def offered(connection: Connection) -> int:
    """Return up to which fact the hub may know what was done here, even if it never answered."""
    found = connection.execute(select(s.meta.c.value).where(s.meta.c.key == OFFERED)).scalar()
    return int(found or 0)


def unfollowed(connection: Connection) -> Sequence[LateFact]:
    """Return what was done here and does not stand in the copy of the log yet, oldest first."""
    taken_in = (_f.answer == str(LateAnswer.APPLIED)) & _f.event_id.not_in(
        select(s.event.c.event_id)
    )
    statement = select(s.late_fact).where(_f.alone, (_f.answer == "") | taken_in)
    return [_fact(row) for row in connection.execute(statement.order_by(_f.place))]


def amount(connection: Connection) -> Waiting:
    """Return what the hub does not have yet."""
    statement = select(func.count(), func.min(_f.occurred_at)).where(s.NOT_HANDED_IN)
    count, oldest = connection.execute(statement).one()
    return Waiting(count=count, oldest=datetime.fromisoformat(oldest) if oldest else None)


def deeds(connection: Connection) -> int:
    """Return how much of it somebody did; that a counter went on alone nobody did."""
    statement = select(func.count()).where(s.NOT_HANDED_IN, _f.kind != WentOnAlone.__name__)
    return int(connection.execute(statement).scalar_one())


def conflicts(connection: Connection) -> Sequence[tuple[LateFact, str]]:
    """Return the facts that did not fit what the branch did meanwhile, with the reasons."""
    statement = select(s.late_fact).where(_f.answer == str(LateAnswer.CONFLICT)).order_by(_f.place)
    return [(_fact(row), row.reason) for row in connection.execute(statement)]


def done(connection: Connection, operation: str) -> Sequence[LateFact]:
    """Return what a human action did here, on its own."""
    statement = select(s.late_fact).where(_f.operation == operation).order_by(_f.place)
    return [_fact(row) for row in connection.execute(statement)]


def of_ticket(connection: Connection, ticket: str) -> Sequence[LateFact]:
    """Return what happened to a ticket here and is not handed in yet."""
    statement = select(s.late_fact).where(s.NOT_HANDED_IN, _f.ticket == ticket).order_by(_f.place)
    return [_fact(row) for row in connection.execute(statement)]


def given(connection: Connection, series: str, day: str) -> Collection[int]:
    """Return the numbers of a series that this computer has given out by itself on a day.

    With them are those of earlier days of which the hub does not know yet.
    """
    statement = select(s.late_fact).where(_f.kind == TicketIssued.__name__)
    issued = [(_fact(row).event(), row.answer) for row in connection.execute(statement)]
    return {
        one.index
        for one, answer in issued
        if isinstance(one, TicketIssued)
        and one.series == series
        and (one.business_day == day or not answer)
    }


def newest(connection: Connection) -> int:
    """Return when the last fact happened (microseconds), 0 if there is none."""
    found = connection.execute(
        select(_f.occurred_at).order_by(_f.place.desc()).limit(1)
    ).scalar_one_or_none()
    return micros(datetime.fromisoformat(found)) if found else 0


def answered(connection: Connection, items: Sequence[LateItem]) -> None:
    """Take in what the hub said; a citizen's answers go."""
    for item in items:
        connection.execute(
            update(s.late_fact)
            .where(_f.place == item.place)
            .values(answer=str(item.answer), reason=item.reason, beside=None)
        )
    oldest = select(func.max(_f.place) - KEPT).select_from(s.late_fact).scalar_subquery()
    connection.execute(delete(s.late_fact).where(_f.answer != "", _f.place < oldest))


def _fact(row: Row[tuple[object, ...]]) -> LateFact:
    known = {name: getattr(row, name) for name in LateFact.model_fields}
    known["beside"] = json.loads(row.beside) if row.beside else {}
    return LateFact.model_validate(known)
