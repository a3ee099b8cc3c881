"""What a supervisor does, and what clerks tell one another, on the shared file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from sqlalchemy import Connection

from branch.domain import supervising
from branch.domain.day_report import ask_day_report
from branch.domain.errors import NothingSigned
from branch.domain.events import Event
from branch.domain.people_events import MessageSent
from branch.domain.view import BranchView
from branch.store import people
from branch.store.changes import Changes
from branch.store.server_line import had_server
from branch.store.store import Store


class SupervisorDesk:
    """Implements ``port.SupervisorDesk``. Runs on the thread that owns the store."""

    def __init__(self, store: Store) -> None:
        self._decide = store.decide
        self._reading = store.reading

    def move_clerk(self, *, clerk: str, by: str, profile: str | None, operation: str) -> Changes:
        decision = partial(supervising.move_clerk, clerk=clerk, by=by, profile=profile)
        return self._decide(decision, actor=by, operation=operation)

    def free_left_counter(self, *, counter: str, by: str, operation: str) -> Changes:
        decision = partial(supervising.free_left_counter, counter=counter, by=by)
        return self._decide(decision, actor=by, operation=operation)

    def ask_day_report(self, *, device: str, by: str, operation: str) -> Changes:
        decision = partial(self._signed, partial(ask_day_report, device=device, by=by))
        return self._decide(decision, actor=by, operation=operation)

    def _signed(
        self, decision: Callable[[BranchView], Sequence[Event]], view: BranchView
    ) -> Sequence[Event]:
        """Decide; raises NothingSigned where no server ever was."""
        events = decision(view)
        with self._reading() as connection:
            if not had_server(connection):
                raise NothingSigned(view.branch.id)
        return events

    def send_message(self, *, clerk: str, by: str, text: str, operation: str) -> Changes:
        decision = partial(supervising.send_message, clerk=clerk, by=by, text=text)
        return self._decide(
            decision, actor=by, operation=operation, beside=partial(_say, text.strip())
        )

    def read_message(self, *, message: str, clerk: str, operation: str) -> Changes:
        decision = partial(supervising.read_message, message=message, clerk=clerk)
        return self._decide(decision, actor=clerk, operation=operation)

    def raise_emergency(self, *, counter: str, clerk: str, operation: str) -> Changes:
        decision = partial(supervising.raise_emergency, counter=counter, clerk=clerk)
        return self._decide(decision, actor=clerk, operation=operation)

    def accept_emergency(self, *, emergency: str, clerk: str, operation: str) -> Changes:
        decision = partial(supervising.accept_emergency, emergency=emergency, clerk=clerk)
        return self._decide(decision, actor=clerk, operation=operation)

    def end_emergency(self, *, emergency: str, clerk: str, operation: str) -> Changes:
        decision = partial(supervising.end_emergency, emergency=emergency, clerk=clerk)
        return self._decide(decision, actor=clerk, operation=operation)


def _say(text: str, connection: Connection, _view: BranchView, changes: Changes) -> None:
    for event in changes.events:
        if isinstance(event, MessageSent):
            people.say(connection, event.message, text)
