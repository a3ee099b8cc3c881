"""What a citizen, a clerk and a printer can do to the branch, whoever decides about it.

Every action takes an ``operation`` (a UUID made when the finger touched): doing the same one
again, because an answer was lost or a finger bounced, changes nothing and returns what it did.
All raise the BranchErrors of ``branch.domain.errors``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from branch.domain.answers import NO_ANSWERS, Answer
from branch.domain.configuration import Standing
from branch.domain.serving import Position
from branch.store.changes import Changes
from branch.store.personal import Note


class KioskDesk(Protocol):
    """What a citizen and the printer of a kiosk do."""

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
    ) -> Changes: ...

    def check_in(self, *, code: str, language: str, operation: str) -> Changes:
        """``code`` is as typed or scanned; the ticket is in ``Changes.ticket``."""

    def call_staff(self, *, device: str, reason: str, operation: str) -> Changes:
        """While a call of the device is open nothing changes."""

    def printed(self, *, ticket: str, job: str, duplicate: bool = False) -> Changes: ...

    def print_failed(self, *, ticket: str, job: str, reason: str, certain: bool) -> Changes: ...

    def reprint_failed(self, *, ticket: str, job: str, reason: str, certain: bool) -> Changes:
        """Nothing changes where no clerk waits for the duplicate."""

    def leave(self, *, ticket: str, operation: str) -> Changes: ...

    def lease_numbers(self, *, holder: str, few: bool = False) -> Changes:
        """Lend a computer numbers for when the hub is away; nothing changes while it has enough.

        ``few`` for one without a kiosk.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What is kept apart about a visit: fetched when a clerk asks, and forgotten after."""

    answers: Mapping[str, Answer]
    notes: Sequence[Note]


class CounterDesk(Protocol):
    """What a clerk at a counter does."""

    def open_counter(self, *, counter: str, clerk: str, secret: str = "") -> Changes:
        """``secret`` is the clerk's PIN or password, where there is one; it is never kept."""

    def hand_over(self, *, counter: str, clerk: str, to: str, secret: str = "") -> Changes:
        """``clerk`` leaves and ``to`` sits down, in one step; ``secret`` is that of ``to``."""

    def lock(self, *, counter: str, clerk: str, idle: bool) -> Changes: ...

    def unlock(self, *, counter: str, clerk: str, secret: str = "") -> Changes: ...

    def close_counter(self, *, counter: str, clerk: str) -> Changes: ...

    def start_break(self, *, counter: str, clerk: str, reason: str) -> Changes: ...

    def end_break(self, *, counter: str, clerk: str) -> Changes: ...

    def call_next(self, *, counter: str, clerk: str, operation: str) -> Changes: ...

    def call_next_of(
        self, *, counter: str, clerk: str, service: str, operation: str
    ) -> Changes: ...

    def call(
        self, *, counter: str, clerk: str, ticket: str, note: str, operation: str
    ) -> Changes: ...

    def recall(self, *, counter: str, clerk: str, operation: str) -> Changes: ...

    def start(self, *, counter: str, clerk: str, operation: str) -> Changes: ...

    def no_show(self, *, counter: str, clerk: str, operation: str) -> Changes: ...

    def put_back(self, *, counter: str, clerk: str, operation: str) -> Changes: ...

    def readmit(self, *, ticket: str, clerk: str, operation: str) -> Changes: ...

    def park(
        self, *, counter: str, clerk: str, operation: str, for_clerk: bool = False
    ) -> Changes: ...

    def resume(self, *, counter: str, clerk: str, ticket: str, operation: str) -> Changes: ...

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
    ) -> Changes: ...

    def return_to_queue(self, *, counter: str, clerk: str, operation: str) -> Changes: ...

    def add_leg(
        self, *, counter: str, clerk: str, service: str, outcome: str, operation: str
    ) -> Changes: ...

    def finish(
        self,
        *,
        counter: str,
        clerk: str,
        outcome: str,
        operation: str,
        delivered: tuple[str, ...] = (),
    ) -> Changes: ...

    def cancel(self, *, ticket: str, clerk: str, operation: str, reason: str = "") -> Changes: ...

    def undo(self, *, counter: str, clerk: str, ticket: str, operation: str) -> Changes:
        """Take back what this clerk did last to the ticket."""

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
    ) -> Changes: ...

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
    ) -> Changes: ...

    def check_in(self, *, code: str, language: str, operation: str) -> Changes: ...

    def force_check_in(
        self, *, code: str, language: str, clerk: str, reason: str, operation: str
    ) -> Changes:
        """Let an appointment count as one outside its time; it needs the permission."""

    def amend(
        self, *, ticket: str, clerk: str, party_size: int, assistance: bool, operation: str
    ) -> Changes: ...

    def add_note(self, *, ticket: str, clerk: str, text: str, operation: str) -> Changes:
        """The words are kept beside the log until the branch's days for notes are over."""

    def about(self, *, ticket: str) -> About:
        """Return the answers and notes of a visit. They are personal: keep them nowhere."""

    def present(self, *, counters: Sequence[str]) -> None:
        """Say that the terminals of these counters live; see ``CounterRules.lost_after_s``."""

    def ask_reprint(self, *, ticket: str, clerk: str, operation: str) -> Changes:
        """The kiosk that gave the ticket out prints a duplicate."""

    def undo_check_in(self, *, ticket: str, clerk: str, operation: str) -> Changes: ...

    def answer_staff_call(self, *, staff_call: str, clerk: str, operation: str) -> Changes: ...


class SupervisorDesk(Protocol):
    """What a supervisor does, and what clerks tell one another."""

    def pause_service(self, *, service: str, clerk: str, reason: str) -> Changes: ...

    def resume_service(self, *, service: str, clerk: str) -> Changes: ...

    def move_clerk(
        self, *, clerk: str, by: str, profile: str | None, operation: str
    ) -> Changes: ...

    def free_left_counter(self, *, counter: str, by: str, operation: str) -> Changes: ...

    def ask_day_report(self, *, device: str, by: str, operation: str) -> Changes:
        """The kiosk ``device`` prints today's report as soon as the server has signed the log."""

    def send_message(self, *, clerk: str, by: str, text: str, operation: str) -> Changes: ...

    def read_message(self, *, message: str, clerk: str, operation: str) -> Changes: ...

    def raise_emergency(self, *, counter: str, clerk: str, operation: str) -> Changes: ...

    def accept_emergency(self, *, emergency: str, clerk: str, operation: str) -> Changes: ...

    def end_emergency(self, *, emergency: str, clerk: str, operation: str) -> Changes: ...


class Desk(KioskDesk, CounterDesk, SupervisorDesk, Protocol):
    """Everything, with what the clock does."""

    def close_day(self, *, actor: str) -> Changes: ...

    def announce(
        self,
        *,
        clerk: str,
        texts: Mapping[str, str],
        operation: str,
        displays: tuple[str, ...] = (),
        minutes: int = 5,
    ) -> Changes:
        """Say these words (a text per language) in the room, and show them for some minutes."""

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
        """The appointment with its code is in ``Changes.appointment``."""

    def change_appointment(
        self,
        *,
        appointment: str,
        clerk: str,
        operation: str,
        service: str | None = None,
        at: datetime | None = None,
        party_size: int | None = None,
    ) -> Changes: ...

    def cancel_appointment(self, *, appointment: str, clerk: str, operation: str) -> Changes: ...
