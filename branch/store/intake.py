"""The hub takes in what another computer did on its own: numbered, once, and never refused."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from branch.domain import events as e
from branch.domain.configuration import Branch
from branch.domain.late import DONE_ALREADY, come_back, give_up_unseen, why_not
from branch.domain.lone_events import FactConflicted, WentOnAlone
from branch.domain.reign import counted, counts_on
from branch.protocol.codec import MalformedBody, UnknownKind
from branch.protocol.lan import FACTS_AT_ONCE, LateAnswer, LateFact, LateItem
from branch.protocol.record import SYSTEM
from branch.store import late, outlook, personal
from branch.store import schema as s
from branch.store.computer import Role, computer, still_decides
from branch.store.reading import changes_of
from branch.store.store import Store
from branch.store.view import StoredView
from branch.store.writing import LogWriter, Origin, log_time


def take_in(store: Store, facts: Sequence[LateFact]) -> tuple[LateItem, ...]:
    """Put the facts in the log as of then, or as conflicts; a repeat changes nothing.

    All in one transaction: nobody calls a ticket between its being issued and its being called.
    Raises HubAway where this computer may not decide (any more).
    """
    with store.transaction() as connection:
        items = tuple(_take(store, connection, fact) for fact in facts)
        still_decides(connection)
    return items


def _take(store: Store, connection: Connection, fact: LateFact) -> LateItem:
    if _has(connection, fact.event_id):
        if fact.beside and not fact.alone and not _conflicted(connection, fact.event_id):
            # The server handed it down before, without what it is never told.
            _keep_beside(connection, fact.event(), fact, store.branch(connection), fact.occurred_at)
        return LateItem(place=fact.place, answer=LateAnswer.DUPLICATE)
    assert computer(connection).role is Role.HUB, "only the hub takes in"
    clock = store.clock.now()
    view = StoredView(connection, store.branch(connection), log_time(connection, clock))
    writer = LogWriter(connection, view, store.device)
    event, reason = _fitting(connection, view, fact)
    if fact.alone and isinstance(event, e.TicketIssued) and fact.operation is not None:
        unseen = changes_of(connection, fact.operation)
        for ticket in unseen.tickets if unseen is not None else ():
            writer.append(give_up_unseen(view, ticket), SYSTEM, clock)
    if fact.alone and isinstance(event, WentOnAlone):
        writer.append(come_back(view, event), SYSTEM, clock)
    origin = Origin(
        at=fact.occurred_at,
        device=fact.device,
        actor=fact.actor,
        clock=fact.clock,
        event_id=fact.event_id,
    )
    before = counted(view, event) if isinstance(event, e.TicketIssued) else None
    (record,) = writer.append_late(event, origin).records
    if isinstance(event, e.TicketIssued):
        writer.append(counts_on(view, event, before, lent=fact.alone), SYSTEM, clock)
    if fact.operation is not None and (fact.alone or not reason):
        _remember(connection, fact.operation, record.seq, alone=fact.alone)
    if isinstance(event, e.TicketIssued):
        outlook.tell(connection, event, view.now)
    if event is not None:
        _keep_beside(connection, event, fact, view.branch, view.now)
    if reason == DONE_ALREADY:
        return LateItem(place=fact.place, answer=LateAnswer.DUPLICATE, reason=reason)
    answer = LateAnswer.CONFLICT if reason else LateAnswer.APPLIED
    return LateItem(place=fact.place, answer=answer, reason=reason)


def _keep_beside(
    connection: Connection, event: e.Event, fact: LateFact, branch: Branch, at: datetime
) -> None:
    """Keep what comes with a fact and is not for the log; what is there already stays."""
    if isinstance(event, e.TicketIssued):
        answers = {k: v for k, v in fact.beside.items() if isinstance(v, str | int | float)}
        personal.keep(connection, event, answers, branch, at)
    if isinstance(event, e.NoteAdded) and personal.NOTE in fact.beside:
        words = str(fact.beside[personal.NOTE])
        personal.keep_note(connection, event, words, branch, fact.occurred_at)


def _remember(connection: Connection, operation: str, seq: int, *, alone: bool) -> None:
    """Note what an operation did: the request may still be on its way, or come once more.

    A hub of before may have recorded several things for one.
    """
    place = {"id": operation, "first_seq": seq, "last_seq": seq}
    connection.execute(insert(s.operation).prefix_with("OR IGNORE"), place)
    if not alone:
        ends_here = s.operation.c.id == operation, s.operation.c.last_seq == seq - 1
        connection.execute(update(s.operation).where(*ends_here).values(last_seq=seq))


def take_in_own(store: Store) -> int:
    """Take in what this computer did on its own while no hub was heard; return how much.

    Before it decides anything new: a counter that was alone says so first. Nothing where another
    computer is the hub.
    """
    with store.transaction() as connection:
        taken = take_own(store, connection)
    if taken:
        store.forget()
    return taken


def take_own(store: Store, connection: Connection) -> int:
    """As ``take_in_own``, in a transaction that is under way; ``Store.forget`` is due then."""
    taken = 0
    while computer(connection).role is Role.HUB:
        facts = late.waiting(connection, FACTS_AT_ONCE)
        if not facts:
            break
        late.answered(connection, [_take(store, connection, fact) for fact in facts])
        taken += len(facts)
    return taken


def _fitting(connection: Connection, view: StoredView, fact: LateFact) -> tuple[e.Event, str]:
    """Return what is recorded, and the reason if that is a conflict."""
    try:
        event = fact.event()
        reason = why_not(view, event, fact.occurred_at)
        if not fact.alone and _was_done_again(connection, fact):
            reason = "it was asked for again under this hub"
        if fact.alone and _was_done_already(connection, fact, event):
            reason = DONE_ALREADY
    except (UnknownKind, MalformedBody) as error:
        event, reason = None, str(error)
    if event is not None and not reason:
        return event, ""
    conflict = FactConflicted(kind=fact.kind, body=fact.body, device=fact.device, reason=reason)
    return conflict, reason


def _was_done_again(connection: Connection, fact: LateFact) -> bool:
    """Nobody asks again who had an answer: that of the hub before was lost with it.

    What that hub recorded for one operation happened at one instant, and comes record by record.
    No operation gives out two tickets.
    """
    done = None if fact.operation is None else changes_of(connection, fact.operation)
    if done is None:
        return False
    issued = e.TicketIssued.__name__
    second = fact.kind == issued and any(record.kind == issued for record in done.records)
    return second or done.records[0].occurred_at != fact.occurred_at


def _was_done_already(connection: Connection, fact: LateFact, event: e.Event) -> bool:
    """The hub had done the same press, and the counter never heard of it.

    Not so for a ticket: the number that was told is another.
    """
    if fact.operation is None or isinstance(event, e.TicketIssued):
        return False
    done = changes_of(connection, fact.operation)
    return done is not None and any(type(event) is type(one) for one in done.events)


def _conflicted(connection: Connection, event_id: str) -> bool:
    statement = select(s.event.c.kind).where(s.event.c.event_id == event_id)
    return connection.execute(statement).scalar() == FactConflicted.__name__


def _has(connection: Connection, event_id: str) -> bool:
    statement = select(s.event.c.seq).where(s.event.c.event_id == event_id)
    return connection.execute(statement).first() is not None
