"""What a kiosk still does when the hub does not answer: tickets from the numbers lent to it.

Every fact goes to the end of this computer's own list (``branch.store.late``) in one transaction
and is handed in when a hub answers again. Nothing here touches the copy of the hub's log.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from sqlalchemy import Connection

from branch.domain import issuing
from branch.domain.answers import NO_ANSWERS, Answer
from branch.domain.configuration import Branch, Series, Standing
from branch.domain.errors import HubAway, LentNumbersUsedUp
from branch.domain.events import (
    SCHEMA,
    Event,
    PrintFailed,
    ReprintFailed,
    TicketEvent,
    TicketIssued,
    TicketPrinted,
)
from branch.domain.ids import uuid7
from branch.domain.leases import next_lent
from branch.domain.ticket import Ticket, evolve
from branch.domain.view import BranchView
from branch.host.exits import CannotStart
from branch.protocol.codec import kind_of, to_body
from branch.protocol.lan import LateFact
from branch.protocol.record import GENESIS, SYSTEM, VISITOR, Record
from branch.store import late
from branch.store.changes import Changes
from branch.store.store import Store
from branch.store.view import StoredView
from branch.store.writing import late_time, trust_here


class AloneDesk:
    """Decides what needs no hub. Runs on the thread that owns the store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def again(self, operation: str) -> Changes | None:
        """Return what the operation did here, None if it was not done here."""
        with self._store.reading() as connection:
            facts = late.done(connection, operation)
        return _changes(self._store.branch().id, facts, repeated=True) if facts else None

    def has(self, ticket: str) -> bool:
        """Tell whether the hub does not know the ticket yet."""
        with self._store.reading() as connection:
            return bool(late.of_ticket(connection, ticket))

    def issue(
        self,
        away: HubAway,
        *,
        service: str,
        language: str,
        operation: str,
        standing: Standing = Standing.ORDINARY,
        party_size: int = 1,
        priority_class: str = "",
        answers: Mapping[str, Answer] = NO_ANSWERS,
    ) -> Changes:
        """Give out a lent number. Raises VisitorErrors, and ``away`` if none was ever lent."""

        def decide(connection: Connection, view: BranchView) -> Sequence[Event]:
            numbers = partial(lent_number, connection, late.holder(connection, view.now), away)
            return issuing.issue(
                view,
                service=service,
                language=language,
                standing=standing,
                party_size=party_size,
                priority_class=priority_class,
                answers=answers,
                numbers=numbers,
            )

        try:
            branch = self._store.branch()
        except CannotStart:  # nobody has told this computer yet what the branch offers
            raise away from None
        with self._store.transaction() as connection:
            at = late_time(connection, self._store.clock.now(), late.newest(connection))
            (issued,) = decide(connection, StoredView(connection, branch, at))
            draft = late_draft(self._store, connection, branch, issued, VISITOR)
            late.add(connection, draft, issued, operation=operation, beside=answers)
            facts = late.done(connection, operation)
        return _changes(branch.id, facts)

    def printed(self, *, ticket: str, job: str, duplicate: bool = False) -> Changes:
        return self._note(TicketPrinted(ticket=ticket, job=job, duplicate=duplicate))

    def print_failed(self, *, ticket: str, job: str, reason: str, certain: bool) -> Changes:
        return self._note(PrintFailed(ticket=ticket, job=job, reason=reason, certain=certain))

    def reprint_failed(self, *, ticket: str, job: str, reason: str, certain: bool) -> Changes:
        return self._note(ReprintFailed(ticket=ticket, job=job, reason=reason, certain=certain))

    def _note(self, event: TicketEvent) -> Changes:
        branch = self._store.branch()
        with self._store.transaction() as connection:
            draft = late_draft(self._store, connection, branch, event, SYSTEM)
            late.add(connection, draft, event)
            facts = late.of_ticket(connection, event.ticket)
        return _changes(branch.id, facts)


def late_draft(
    store: Store, connection: Connection, branch: Branch, event: Event, actor: str
) -> Record:
    """Return what is written down of something that happens here now, with nobody to number it."""
    clock = store.clock.now()
    at = late_time(connection, clock, late.newest(connection))
    return Record.model_construct(
        seq=0,
        event_id=uuid7(at),
        branch=branch.id,
        kind=kind_of(event),
        schema_version=SCHEMA,
        body=to_body(event),
        occurred_at=at,
        clock=trust_here(connection, clock),
        device=store.device,
        device_seq=0,
        actor=actor,
        hash=GENESIS,
    )


def lent_number(
    connection: Connection, holder: str, away: HubAway, view: BranchView, series: Series, day: str
) -> int:
    """Return the next number lent to this computer; ``away`` if none of the series ever was."""
    given = late.given(connection, series.id, day)
    try:
        return next_lent(view, series, day, holder=holder, given=given)
    except LentNumbersUsedUp:
        if given:
            raise
        raise away from None


def _changes(branch: str, facts: Sequence[LateFact], *, repeated: bool = False) -> Changes:
    """Return what the facts did to the one ticket they are about."""
    ticket: Ticket | None = None
    events = [fact.event() for fact in facts]
    for fact, event in zip(facts, events, strict=True):
        begins = ticket is None and isinstance(event, TicketIssued)
        if isinstance(event, TicketEvent) and (ticket is not None or begins):
            ticket = evolve(ticket, event, fact.occurred_at)
    records = tuple(late_record(branch, fact) for fact in facts)
    return Changes(
        records=records,
        events=tuple(events),
        tickets={ticket.id: ticket} if ticket is not None else {},
        counters={},
        repeated=repeated,
    )


def late_record(branch: str, fact: LateFact) -> Record:
    """Return the fact as a record that has no place yet (``seq`` 0)."""
    return Record.model_construct(
        seq=0,
        event_id=fact.event_id,
        branch=branch,
        kind=fact.kind,
        schema_version=fact.schema_version,
        body=fact.body,
        occurred_at=fact.occurred_at,
        clock=fact.clock,
        device=fact.device,
        device_seq=0,
        actor=fact.actor,
        hash=GENESIS,
    )
