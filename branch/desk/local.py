"""The use cases where this computer is the hub: each decides on the shared file itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from branch.desk.port import About
from branch.desk.signing_in import SignInDesk
from branch.desk.supervisor import SupervisorDesk
from branch.domain import (
    by_hand,
    calling,
    checking_in,
    issuing,
    leases,
    reprinting,
    serving,
    supervising,
    undoing,
    working,
)
from branch.domain.answers import NO_ANSWERS, Answer
from branch.domain.configuration import Standing
from branch.domain.events import Event, NoteAdded, TicketIssued
from branch.domain.issuing import Numbers
from branch.domain.serving import Position
from branch.domain.view import BranchView
from branch.protocol.record import SYSTEM, VISITOR
from branch.store import announcements, outlook, personal, terminals
from branch.store.changes import Changes
from branch.store.secrets import Argon2, Secrets
from branch.store.store import Beside, Store


class LocalDesk(SupervisorDesk):
    """Implements ``port.Desk``. Runs on the thread that owns the store."""

    def __init__(self, store: Store, secrets: Secrets | None = None) -> None:
        super().__init__(store)
        self._store = store
        self._sign_in = SignInDesk(store, secrets or Argon2())
        self._numbers: Numbers = issuing.next_index

    def issue(
        self,
        *,
        service: str,
        language: str,
        operation: str,
        standing: Standing = Standing.ORDINARY,
        party_size: int = 1,
        priority_class: str = "",
        answers: Mapping[str, Answer] = NO_ANSWERS,
    ) -> Changes:
        decision = partial(
            issuing.issue,
            service=service,
            language=language,
            standing=standing,
            party_size=party_size,
            priority_class=priority_class,
            answers=answers,
        )
        beside = partial(_keep_beside, answers)
        return self._decide(decision, actor=VISITOR, operation=operation, beside=beside)

    def check_in(self, *, code: str, language: str, operation: str) -> Changes:
        decision = partial(checking_in.check_in, code=code, language=language)
        beside = partial(_keep_beside, NO_ANSWERS)
        return self._decide(decision, actor=VISITOR, operation=operation, beside=beside)

    def force_check_in(
        self, *, code: str, language: str, clerk: str, reason: str, operation: str
    ) -> Changes:
        decision = partial(
            checking_in.force_check_in, code=code, language=language, clerk=clerk, reason=reason
        )
        beside = partial(_keep_forced, reason)
        return self._decide(decision, actor=clerk, operation=operation, beside=beside)

    def call_staff(self, *, device: str, reason: str, operation: str) -> Changes:
        decision = partial(working.call_staff, device=device, reason=reason)
        return self._decide(decision, actor=VISITOR, operation=operation)

    def printed(self, *, ticket: str, job: str, duplicate: bool = False) -> Changes:
        decision = partial(issuing.printed, ticket=ticket, job=job, duplicate=duplicate)
        return self._decide(decision, actor=SYSTEM)

    def print_failed(self, *, ticket: str, job: str, reason: str, certain: bool) -> Changes:
        decision = partial(
            issuing.print_failed, ticket=ticket, job=job, reason=reason, certain=certain
        )
        return self._decide(decision, actor=SYSTEM)

    def reprint_failed(self, *, ticket: str, job: str, reason: str, certain: bool) -> Changes:
        decision = partial(
            reprinting.reprint_failed, ticket=ticket, job=job, reason=reason, certain=certain
        )
        return self._decide(decision, actor=SYSTEM)

    def ask_reprint(self, *, ticket: str, clerk: str, operation: str) -> Changes:
        decision = partial(reprinting.ask_reprint, ticket=ticket, clerk=clerk)
        return self._decide(decision, actor=clerk, operation=operation)

    def leave(self, *, ticket: str, operation: str) -> Changes:
        decision = partial(serving.leave, ticket=ticket)
        return self._decide(decision, actor=VISITOR, operation=operation)

    def lease_numbers(self, *, holder: str, few: bool = False) -> Changes:
        decision = partial(leases.lease_numbers, holder=holder, few=few)
        return self._decide(decision, actor=SYSTEM)

    def open_counter(self, *, counter: str, clerk: str, secret: str = "") -> Changes:
        return self._sign_in.sign_in(counter=counter, clerk=clerk, secret=secret)

    def hand_over(self, *, counter: str, clerk: str, to: str, secret: str = "") -> Changes:
        return self._sign_in.hand_over(counter=counter, clerk=clerk, to=to, secret=secret)

    def lock(self, *, counter: str, clerk: str, idle: bool) -> Changes:
        return self._sign_in.lock(counter=counter, clerk=clerk, idle=idle)

    def unlock(self, *, counter: str, clerk: str, secret: str = "") -> Changes:
        return self._sign_in.unlock(counter=counter, clerk=clerk, secret=secret)

    def close_counter(self, *, counter: str, clerk: str) -> Changes:
        return self._decide(partial(working.close_counter, counter=counter), actor=clerk)

    def start_break(self, *, counter: str, clerk: str, reason: str) -> Changes:
        decision = partial(working.start_break, counter=counter, reason=reason)
        return self._decide(decision, actor=clerk)

    def end_break(self, *, counter: str, clerk: str) -> Changes:
        return self._decide(partial(working.end_break, counter=counter), actor=clerk)

    def call_next(self, *, counter: str, clerk: str, operation: str) -> Changes:
        decision = partial(calling.call_next, counter=counter)
        return self._decide(decision, actor=clerk, operation=operation)

    def call_next_of(self, *, counter: str, clerk: str, service: str, operation: str) -> Changes:
        decision = partial(calling.call_next_of, counter=counter, service=service)
        return self._decide(decision, actor=clerk, operation=operation)

    def call(self, *, counter: str, clerk: str, ticket: str, note: str, operation: str) -> Changes:
        decision = partial(calling.call, counter=counter, ticket=ticket)
        return self._noted(decision, lambda _: ticket, note, clerk, operation)

    def recall(self, *, counter: str, clerk: str, operation: str) -> Changes:
        decision = partial(serving.recall, counter=counter)
        return self._decide(decision, actor=clerk, operation=operation)

    def start(self, *, counter: str, clerk: str, operation: str) -> Changes:
        decision = partial(serving.start, counter=counter)
        return self._decide(decision, actor=clerk, operation=operation)

    def no_show(self, *, counter: str, clerk: str, operation: str) -> Changes:
        decision = partial(serving.no_show, counter=counter)
        return self._decide(decision, actor=clerk, operation=operation)

    def put_back(self, *, counter: str, clerk: str, operation: str) -> Changes:
        decision = partial(serving.put_back, counter=counter)
        return self._decide(decision, actor=clerk, operation=operation)

    def readmit(self, *, ticket: str, clerk: str, operation: str) -> Changes:
        decision = partial(serving.readmit, ticket=ticket, clerk=clerk)
        return self._decide(decision, actor=clerk, operation=operation)

    def park(self, *, counter: str, clerk: str, operation: str, for_clerk: bool = False) -> Changes:
        decision = partial(serving.park, counter=counter, for_clerk=for_clerk)
        return self._decide(decision, actor=clerk, operation=operation)

    def resume(self, *, counter: str, clerk: str, ticket: str, operation: str) -> Changes:
        decision = partial(serving.resume, counter=counter, ticket=ticket)
        return self._decide(decision, actor=clerk, operation=operation)

    def transfer(
        self,
        *,
        counter: str,
        clerk: str,
        service: str,
        operation: str,
        position: Position = Position.LAST,
        after: int = 0,
        to_counter: str | None = None,
        to_clerk: str | None = None,
        comes_back: bool = False,
        note: str = "",
    ) -> Changes:
        decision = partial(
            serving.transfer,
            counter=counter,
            service=service,
            position=position,
            after=after,
            to_counter=to_counter,
            to_clerk=to_clerk,
            comes_back=comes_back,
        )
        return self._noted(
            decision, lambda view: view.counter(counter).ticket or "", note, clerk, operation
        )

    def return_to_queue(self, *, counter: str, clerk: str, operation: str) -> Changes:
        decision = partial(serving.return_to_queue, counter=counter)
        return self._decide(decision, actor=clerk, operation=operation)

    def add_leg(
        self, *, counter: str, clerk: str, service: str, outcome: str, operation: str
    ) -> Changes:
        decision = partial(serving.add_leg, counter=counter, service=service, outcome=outcome)
        return self._decide(decision, actor=clerk, operation=operation)

    def finish(
        self,
        *,
        counter: str,
        clerk: str,
        outcome: str,
        operation: str,
        delivered: tuple[str, ...] = (),
    ) -> Changes:
        decision = partial(serving.finish, counter=counter, outcome=outcome, delivered=delivered)
        return self._decide(decision, actor=clerk, operation=operation)

    def cancel(self, *, ticket: str, clerk: str, operation: str, reason: str = "") -> Changes:
        decision = partial(serving.cancel, ticket=ticket, clerk=clerk)
        return self._noted(decision, lambda _: ticket, reason, clerk, operation)

    def undo(self, *, counter: str, clerk: str, ticket: str, operation: str) -> Changes:
        decision = partial(undoing.undo, counter=counter, ticket=ticket)
        return self._decide(decision, actor=clerk, operation=operation)

    def give_ticket(
        self,
        *,
        counter: str,
        clerk: str,
        service: str,
        language: str,
        operation: str,
        party_size: int = 1,
        priority_class: str = "",
        assistance: bool = False,
    ) -> Changes:
        decision = partial(
            by_hand.give_ticket,
            counter=counter,
            service=service,
            language=language,
            party_size=party_size,
            priority_class=priority_class,
            assistance=assistance,
            numbers=self._numbers,
        )
        return self._decide(decision, actor=clerk, operation=operation)

    def serve_walk_in(
        self,
        *,
        counter: str,
        clerk: str,
        service: str,
        language: str,
        operation: str,
        party_size: int = 1,
        priority_class: str = "",
        assistance: bool = False,
    ) -> Changes:
        decision = partial(
            by_hand.serve_walk_in,
            counter=counter,
            service=service,
            language=language,
            party_size=party_size,
            priority_class=priority_class,
            assistance=assistance,
            numbers=self._numbers,
        )
        return self._decide(decision, actor=clerk, operation=operation)

    def amend(
        self, *, ticket: str, clerk: str, party_size: int, assistance: bool, operation: str
    ) -> Changes:
        decision = partial(
            by_hand.amend,
            ticket=ticket,
            clerk=clerk,
            party_size=party_size,
            assistance=assistance,
        )
        return self._decide(decision, actor=clerk, operation=operation)

    def add_note(self, *, ticket: str, clerk: str, text: str, operation: str) -> Changes:
        decision = partial(by_hand.add_note, ticket=ticket, clerk=clerk, text=text)
        keep = self._keeper(text)
        return self._decide(decision, actor=clerk, operation=operation, beside=keep)

    def _keeper(self, text: str) -> Beside:
        """Return what keeps a note beside the log."""
        return partial(_keep_note, text)

    def about(self, *, ticket: str) -> About:
        with self._store.reading() as connection:
            return About(
                answers=personal.read(connection, ticket),
                notes=personal.read_notes(connection, ticket),
            )

    def present(self, *, counters: Sequence[str]) -> None:
        with self._store.transaction() as connection:
            terminals.beat(connection, counters, self._store.device)

    def pause_service(self, *, service: str, clerk: str, reason: str) -> Changes:
        decision = partial(working.pause_service, service=service, reason=reason, clerk=clerk)
        return self._decide(decision, actor=clerk)

    def resume_service(self, *, service: str, clerk: str) -> Changes:
        decision = partial(working.resume_service, service=service, clerk=clerk)
        return self._decide(decision, actor=clerk)

    def close_day(self, *, actor: str) -> Changes:
        return self._decide(working.close_day, actor=actor)

    def announce(
        self,
        *,
        clerk: str,
        texts: Mapping[str, str],
        operation: str,
        displays: tuple[str, ...] = (),
        minutes: int = 5,
    ) -> Changes:
        decision = partial(
            supervising.announce, clerk=clerk, texts=texts, displays=displays, minutes=minutes
        )
        beside = partial(announcements.keep, texts)
        return self._decide(decision, actor=clerk, operation=operation, beside=beside)

    def undo_check_in(self, *, ticket: str, clerk: str, operation: str) -> Changes:
        decision = partial(checking_in.undo_check_in, ticket=ticket, clerk=clerk)
        return self._decide(decision, actor=clerk, operation=operation)

    def answer_staff_call(self, *, staff_call: str, clerk: str, operation: str) -> Changes:
        decision = partial(working.answer_staff_call, staff_call=staff_call, clerk=clerk)
        return self._decide(decision, actor=clerk, operation=operation)

    def book(
        self,
        *,
        service: str,
        at: datetime,
        clerk: str,
        operation: str,
        code: str | None = None,
        party_size: int = 1,
    ) -> Changes:
        decision = partial(
            checking_in.book, service=service, at=at, code=code, party_size=party_size
        )
        return self._decide(decision, actor=clerk, operation=operation)

    def change_appointment(
        self,
        *,
        appointment: str,
        clerk: str,
        operation: str,
        service: str | None = None,
        at: datetime | None = None,
        party_size: int | None = None,
    ) -> Changes:
        decision = partial(
            checking_in.change,
            appointment=appointment,
            service=service,
            at=at,
            party_size=party_size,
        )
        return self._decide(decision, actor=clerk, operation=operation)

    def cancel_appointment(self, *, appointment: str, clerk: str, operation: str) -> Changes:
        decision = partial(checking_in.cancel_appointment, appointment=appointment)
        return self._decide(decision, actor=clerk, operation=operation)

    def _noted(
        self,
        decision: Callable[[BranchView], Sequence[Event]],
        ticket_of: Callable[[BranchView], str],
        note: str,
        clerk: str,
        operation: str,
    ) -> Changes:
        """Decide, with the clerk's words as a note about the visit: never in the log itself."""
        if not note.strip():
            return self._decide(decision, actor=clerk, operation=operation)

        def with_note(view: BranchView) -> Sequence[Event]:
            events = decision(view)
            about = ticket_of(view)
            return (*by_hand.add_note(view, ticket=about, clerk=clerk, text=note), *events)

        keep = self._keeper(note)
        return self._decide(with_note, actor=clerk, operation=operation, beside=keep)


def _keep_forced(reason: str, connection: Connection, view: BranchView, changes: Changes) -> None:
    """Keep what belongs to a ticket of a check-in outside its time, and why it was let in."""
    _keep_beside(NO_ANSWERS, connection, view, changes)
    _keep_note(reason, connection, view, changes)


def _keep_beside(
    answers: Mapping[str, Answer], connection: Connection, view: BranchView, changes: Changes
) -> None:
    """Keep what belongs to a ticket and not in the log: what it is told, and the answers."""
    for event in changes.events:
        if isinstance(event, TicketIssued):
            outlook.tell(connection, event, view.now)
            personal.keep(connection, event, answers, view.branch, view.now)


def _keep_note(text: str, connection: Connection, view: BranchView, changes: Changes) -> None:
    for event in changes.events:
        if isinstance(event, NoteAdded):
            personal.keep_note(connection, event, text.strip(), view.branch, view.now)
