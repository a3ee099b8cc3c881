"""What a counter still does when the hub does not answer: its own ticket, and its lane.

It decides by the same rules as a hub, on what this computer knows (``LoneView``), and each fact
goes to the end of this computer's own list, to be handed in. Whom it may call with nobody to ask
is in ``LoneView.lane``; whoever else waits may be called elsewhere at this very moment.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from sqlalchemy import Connection

from branch.desk.alone import late_draft, late_record
from branch.desk.local import LocalDesk
from branch.domain import calling, undoing
from branch.domain.configuration import Series
from branch.domain.counter import CounterState
from branch.domain.errors import HubAbsence, HubAway, NothingToUndo
from branch.domain.events import AtCounter, Event, NoteAdded, TicketEvent
from branch.domain.lone_events import WentOnAlone
from branch.domain.view import BranchView
from branch.protocol.lan import LateFact
from branch.store import late
from branch.store.changes import Changes
from branch.store.lone_view import LoneView
from branch.store.personal import NOTE
from branch.store.store import Beside, Decision, Store
from branch.store.writing import late_time

OWN_TICKET = frozenset(
    {
        "recall",
        "start",
        "no_show",
        "put_back",
        "park",
        "transfer",
        "return_to_queue",
        "add_leg",
        "finish",
    }
)
"""What is done to the ticket at the counter: asked of the hub and not answered, it is done here."""

CHOOSING = frozenset(
    {"call_next", "call_next_of", "call", "resume", "undo", "serve_walk_in", "give_ticket"}
)
"""What the hub may have answered with another person: done here only where it was never asked."""


class LoneCounter(LocalDesk):
    """The use cases in ``OWN_TICKET`` and ``CHOOSING``, and ``present``; of the others none."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._decide = self._note_down
        self._numbers = self._lent

    def again(self, operation: str) -> Changes | None:
        """Return what the operation did here, None if it was not done here."""
        with self._store.reading() as connection:
            facts = late.done(connection, operation)
            return self._changes(connection, facts, repeated=True) if facts else None

    def present(self, *, counters: Sequence[str]) -> None:
        """Write down that the terminals of these counters live, once for each time alone."""
        with self._store.reading() as connection:
            view = self._view(connection)
            new = [one for one in counters if one not in view.alone]
        if new:
            with self._store.transaction() as connection:
                view = self._view(connection)
                for counter in new:
                    self._go_on_alone(connection, view, counter)

    def call(self, *, counter: str, clerk: str, ticket: str, note: str, operation: str) -> Changes:
        def decide(view: BranchView) -> Sequence[Event]:
            assert isinstance(view, LoneView)
            if all(one.id != ticket for one in view.lane()):
                raise HubAway(hub="", absence=HubAbsence.UNREACHABLE)
            return calling.call(view, counter=counter, ticket=ticket)

        return self._noted(decide, lambda _: ticket, note, clerk, operation)

    def undo(self, *, counter: str, clerk: str, ticket: str, operation: str) -> Changes:
        def decide(view: BranchView) -> Sequence[Event]:
            assert isinstance(view, LoneView)
            known = view.ticket(ticket)
            if known is not None and not view.did_last(ticket):
                raise NothingToUndo(known.number)
            return undoing.undo(view, counter=counter, ticket=ticket)

        return self._note_down(decide, actor=clerk, operation=operation)

    def _note_down(
        self,
        decision: Decision,
        *,
        actor: str,
        operation: str | None = None,
        beside: Beside | None = None,
    ) -> Changes:
        """Let ``decision`` decide on what this computer knows, and keep it to be handed in."""
        assert operation is not None, "a late fact is asked for again under its operation"
        with self._store.transaction() as connection:
            if facts := late.done(connection, operation):
                return self._changes(connection, facts, repeated=True)
            view = self._view(connection)
            events = decision(view)
            for event in events:
                if isinstance(event, AtCounter):
                    self._go_on_alone(connection, view, event.counter)
                draft = late_draft(self._store, connection, view.branch, event, actor)
                late.add(connection, draft, event, operation=operation)
            changes = self._changes(connection, late.done(connection, operation))
            if beside is not None:
                beside(connection, view, changes)
            return changes

    def _go_on_alone(self, connection: Connection, view: LoneView, counter: str) -> None:
        """Note before the first thing that is done alone how the counter was."""
        status = view.counter(counter)
        if counter in view.alone or status.state is not CounterState.OPEN or not status.clerk:
            return
        event = WentOnAlone(counter=counter, clerk=status.clerk, ticket=status.ticket)
        draft = late_draft(self._store, connection, view.branch, event, status.clerk)
        late.add(connection, draft, event)
        view.alone.add(counter)

    def _keeper(self, text: str) -> Beside:
        return partial(_keep_beside, text)

    def _lent(self, view: BranchView, series: Series, day: str) -> int:
        assert isinstance(view, LoneView)
        return view.next_lent(series, day)

    def _view(self, connection: Connection) -> LoneView:
        at = late_time(connection, self._store.clock.now(), late.newest(connection))
        return LoneView(connection, self._store.branch(connection), at)

    def _changes(
        self, connection: Connection, facts: Sequence[LateFact], *, repeated: bool = False
    ) -> Changes:
        view = self._view(connection)
        events = tuple(fact.event() for fact in facts)
        tickets = {e.ticket: view.ticket(e.ticket) for e in events if isinstance(e, TicketEvent)}
        counters = {e.counter for e in events if isinstance(e, AtCounter)}
        return Changes(
            records=tuple(late_record(view.branch.id, fact) for fact in facts),
            events=events,
            tickets={key: found for key, found in tickets.items() if found is not None},
            counters={counter: view.counter(counter) for counter in counters},
            repeated=repeated,
        )


def _keep_beside(text: str, connection: Connection, _view: BranchView, changes: Changes) -> None:
    """Keep a note with its fact until it is handed in; then it is the hub's."""
    for record, event in zip(changes.records, changes.events, strict=True):
        if isinstance(event, NoteAdded):
            late.keep_beside(connection, record.event_id, {NOTE: text.strip()})
