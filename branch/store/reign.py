"""This computer becomes the hub of its branch, or makes way for one with a higher reign.

Both are one transaction: whoever looks at the shared file sees one role or the other, and nothing
that was recorded is in neither place.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlalchemy import Connection, delete, func, select, update

from branch.domain.answers import Answer
from branch.domain.events import SCHEMA, TicketEvent, TicketIssued
from branch.domain.ids import uuid7
from branch.domain.lone_events import HOUSEKEEPING, ReignBegan, ReignEnded
from branch.domain.reign import begin_reign
from branch.host import mandate
from branch.protocol.codec import kind_of, to_body
from branch.protocol.record import GENESIS, SYSTEM, Record
from branch.store import late, personal
from branch.store import schema as s
from branch.store.changes import Changes
from branch.store.computer import Role, become, computer
from branch.store.following import drop_cache, operations_after, rebuild
from branch.store.intake import take_own
from branch.store.reading import log
from branch.store.rows import micros, record_from
from branch.store.store import Store
from branch.store.view import StoredView
from branch.store.writing import LogWriter, log_time, trust_here

NEWEST = 100
"""Among so many records is the newest in time; one that came late may stand behind it."""


class AlreadyHub(Exception):
    """This computer is the hub, or another one has begun that reign."""


def take_over(store: Store, elected: int = 0) -> Changes:
    """Make this computer the hub, with the copy of the log that it has. Raises AlreadyHub.

    ``elected`` is the reign that a majority has promised it; else a person has decided, and its
    reign is one higher than the highest that it has heard of.

    What follows from that log is made again first: a copy may be damaged, and nobody compares a
    hub's. What this computer did alone comes before all that is new. Raises CannotStart where it
    does not know the branch yet, DoesNotContinue where the log itself is damaged.
    """
    branch = store.branch()
    with store.transaction() as connection:
        before = computer(connection)
        known = highest_reign(connection)
        reign = elected or known + 1
        if reign <= known or (before.role is Role.HUB and not elected):
            raise AlreadyHub()
        rebuild(connection, StoredView(connection, branch, store.clock.now()))
        unseen = reign - 1 - recorded_reign(connection)
        become(connection, before.model_copy(update={"role": Role.HUB, "reign": reign}))
        _go_on_from_the_newest(connection)
        clock = store.clock.now()
        view = StoredView(connection, branch, log_time(connection, clock))
        events = begin_reign(view, reign=reign, device=store.device, unseen=unseen)
        changes = LogWriter(connection, view, store.device).append(events, SYSTEM, clock)
        alone = take_own(store, connection)
    if alone:
        store.forget()
    if before.mandate and not elected:
        mandate.hold_by_hand(Path(before.mandate))
    return changes


def highest_reign(connection: Connection) -> int:
    """Return the highest reign that this computer has heard of, by its hub or by the log."""
    return max(computer(connection).reign, recorded_reign(connection))


def beginnings(connection: Connection) -> Sequence[Record]:
    """Return the records with which reigns began, oldest first; the first reign has none."""
    began = select(s.event).where(s.event.c.kind == ReignBegan.__name__).order_by(s.event.c.seq)
    return [record_from(row) for row in connection.execute(began)]


def recorded_reign(connection: Connection) -> int:
    """Return the reign in which the log ends; the first is not recorded."""
    began = select(s.event.c.body).where(s.event.c.kind == ReignBegan.__name__)
    newest = connection.execute(began.order_by(s.event.c.seq.desc()).limit(1)).scalar()
    return int(json.loads(newest)["reign"]) if newest else 1


def _go_on_from_the_newest(connection: Connection) -> None:
    """A copy keeps the time of its last record; a hub's own log never goes behind the newest."""
    head = connection.execute(select(s.log_head.c.seq)).scalar_one()
    times = [record.occurred_at for record in log(connection, max(0, head - NEWEST), NEWEST)]
    if times:
        at = func.max(s.log_head.c.last_at, micros(max(times)))
        connection.execute(update(s.log_head).values(last_at=at))


def make_way(store: Store, common: int, *, hub: str, reign: int) -> int:
    """Follow the hub of a higher reign; return how many records become late facts.

    ``common`` is a record up to which both logs are the same: what stands behind it was not passed
    on, and is handed in.
    """
    with store.transaction() as connection:
        now = computer(connection)
        ended = _ending(connection, store, now.reign)
        own = _set_aside(connection, common)
        late.add(connection, ended, ended.event(), alone=False)
        become(
            connection,
            now.model_copy(update={"role": Role.SATELLITE, "hub": hub, "reign": reign}),
        )
    if now.mandate:
        mandate.let_go(Path(now.mandate))
    return own


def _ending(connection: Connection, store: Store, reign: int) -> Record:
    """Return the last fact of a hub that makes way: after it nothing of the reign is missing."""
    event = ReignEnded(reign=reign, device=store.device)
    clock = store.clock.now()
    at = log_time(connection, clock)
    return Record.model_construct(
        seq=0,
        event_id=uuid7(at),
        branch=store.branch(connection).id,
        kind=kind_of(event),
        schema_version=SCHEMA,
        body=to_body(event),
        occurred_at=at,
        clock=trust_here(connection, clock),
        device=store.device,
        device_seq=0,
        actor=SYSTEM,
        hash=GENESIS,
    )


def _set_aside(connection: Connection, common: int) -> int:
    """Move what stands behind a record into this computer's own list, and drop the copy."""
    operations = operations_after(connection, common)
    own = [r for r in log(connection, common, 10**9) if r.kind not in HOUSEKEEPING]
    for record in own:
        late.add(
            connection,
            record,
            record.event(),
            operation=operations.get(record.seq),
            beside=_answers(connection, record),
            alone=False,
        )
    connection.execute(delete(s.outbox))
    connection.execute(delete(s.dead_letter))
    drop_cache(connection)
    return len(own)


def _answers(connection: Connection, record: Record) -> Mapping[str, Answer] | None:
    if record.kind != TicketIssued.__name__:
        return None
    event = record.event()
    assert isinstance(event, TicketEvent)
    return personal.read(connection, event.ticket)
