"""What the kiosk asks of the shared file and writes into it; all of it on the ``store`` thread.

Screens get frozen values from here, never a connection. On the hub's computer the desk decides on
the shared file; on another computer it asks the hub, and while that is away, tickets have numbers
that were lent to it before.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from branch.desk.choice import Desks
from branch.desk.port import KioskDesk
from branch.domain.answers import NO_ANSWERS, Answer
from branch.domain.clock import Clock
from branch.domain.configuration import Branch
from branch.domain.errors import BranchClosed, HubAway, LentNumbersUsedUp, VisitorError
from branch.domain.forecast.outlook import Outlook
from branch.domain.hours import closing, local
from branch.domain.issuing import may_issue
from branch.domain.printer import PrinterNow, PrinterState
from branch.domain.reprinting import is_open
from branch.domain.ticket import Ticket
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.host.log import moment
from branch.protocol.record import ClockTrust
from branch.store import late, outbox, outlook, printers, reading
from branch.store.changes import Changes
from branch.store.computer import out_of_touch
from branch.store.configuring import running
from branch.store.lent import used_up
from branch.store.store import Store
from branch.store.view import StoredView
from branch.store.wake import Wakeups
from kiosk.day_report import DayReport
from kiosk.flow import Given, NotRecorded
from kiosk.menu import BranchNow, NowCalled
from kiosk.printing import Printed, Verdict, job_name

_log = logging.getLogger(__name__)

CALLS_SHOWN = 12
"""So many calls are looked through for those that are still on."""
NOT_CONFIRMED = "The kiosk stopped before the printer answered."


REPORT_WITHIN = timedelta(minutes=15)
"""Later nobody of the staff waits for a report, and a citizen may stand before the kiosk."""

LATELY = 200
"""So many records before its start a kiosk looks through for orders that it can still carry out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnceMore:
    """A ticket of this kiosk, to be printed once more, if it was not already."""

    given: Given
    language: str
    printed_again: bool = False


class Records:
    """The kiosk's side of the store; make it anywhere, use it on one thread."""

    def __init__(self, folder: DataFolder, *, clock: Clock, device: str) -> None:
        self._folder = folder
        self._clock = clock
        self._device = device
        self._opened: Store | None = None
        self._told: tuple[PrinterState, int | None, bool] | None = None
        self._desks: Desks | None = None
        self._seen: int | None = None
        self._reported: int | None = None

    def open(self) -> Wakeups:
        """Open the file and settle what the last run left open. Raises CannotStart."""
        self._opened = Store.open(self._folder, clock=self._clock, device=self._device)
        self._desks = Desks(self._opened)
        with self._opened.transaction() as connection:
            late.want_numbers(connection)
        try:
            self._settle()
        except HubAway as away:
            _log.info("what the last run left open is settled at the next start: %r", away)
        return self._opened.wakeups()

    def close(self) -> None:
        """Let go of the file."""
        if self._desks is not None:
            self._desks.close()
        if self._opened is not None:
            self._opened.close()

    def now(self) -> BranchNow | None:
        """Return what the branch offers at this moment; None while it is not configured."""
        store = self._store
        with readable(), store.reading() as connection:
            try:
                branch = store.branch(connection)
            except CannotStart as problem:
                if problem.code is Exit.NO_CONFIGURATION:
                    return None
                raise
            waits = reading.waits(connection)
            refusals = self._refusals(connection, branch)
            away = out_of_touch(connection, self._clock.now(), self._clock.speed)
            without = used_up(connection, branch, self._clock.now()) if away else frozenset()
            outlooks = {} if away else outlook.outlooks(connection, self._clock.now())
            staff_called = any(
                call.device == self._device for call in reading.open_staff_calls(connection)
            )
            calls = tuple(
                NowCalled(number=call.number, counter=branch.counters[call.counter].number)
                for call in reading.last_calls(connection, CALLS_SHOWN)
                if call.still_called and not call.recall and call.counter in branch.counters
            )
        for name in without:
            refusals.setdefault(name, LentNumbersUsedUp(branch.services[name].series))
        waiting: dict[str, int] = {}
        for wait in waits.values():
            if service := branch.services.get(wait.service):
                waiting[service.queue] = waiting.get(service.queue, 0) + wait.waiting
        shut = [refusal for refusal in refusals.values() if isinstance(refusal, BranchClosed)]
        closed = shut[0] if shut else None
        return BranchNow(
            branch=branch,
            waiting=waiting,
            refusals=refusals,
            closed=closed,
            outlooks=outlooks,
            away=away,
            lent=away and len(without) < len(branch.services),
            closes_at=closing(branch, self._clock.now()),
            staff_called=staff_called,
            calls=calls,
        )

    def issue(
        self,
        *,
        service: str,
        language: str,
        operation: str,
        party_size: int = 1,
        priority_class: str = "",
        answers: Mapping[str, Answer] = NO_ANSWERS,
    ) -> Given:
        """Give out a number. Raises a VisitorError, or NotRecorded when the file fails twice, or
        the hub is away and has lent no number.

        The second try is the same operation: if the first one was committed and only its answer
        was lost, the same ticket comes back.
        """
        with readable():
            branch, desk = self._store.branch(), self._desk
        issue = partial(
            desk.issue,
            service=service,
            language=language,
            operation=operation,
            party_size=party_size,
            priority_class=priority_class,
            answers=answers,
        )
        return self._decided(issue, branch, operation)

    def check_in(self, *, code: str, language: str, operation: str) -> Given:
        """Give out the ticket of an appointment. Raises as ``issue`` does."""
        with readable():
            branch = self._store.branch()
        check_in = partial(self._desk.check_in, code=code, language=language, operation=operation)
        return self._decided(check_in, branch, operation)

    def call_staff(self, *, operation: str) -> bool:
        """Ask staff to come to this kiosk; False when a call is open already."""
        with readable():
            changes = self._desk.call_staff(device=self._device, reason="", operation=operation)
        return bool(changes.events)

    def _decided(self, decide: Callable[[], Changes], branch: Branch, operation: str) -> Given:
        try:
            changes = decide()
        except HubAway as error:
            raise NotRecorded() from error
        except DBAPIError as error:
            _log.warning("a ticket is tried again: %s", error)
            with readable():
                changes = decide()
        ticket = changes.ticket
        moment("ticket_committed", ticket.id)
        moment(f"operation:{operation}", ticket.id)
        record = changes.records[-1]
        trusted = record.clock is ClockTrust.TRUSTED
        if not record.seq:  # nobody else knows the ticket yet, so nobody knows who comes first
            return self._read_off(branch, ticket, trusted, None, None)
        return self._given(branch, ticket, time_known=trusted)

    def newest(self) -> OnceMore | None:
        """Return the last ticket of this kiosk that somebody still holds. Raises NotRecorded."""
        with readable(), self._store.reading() as connection:
            ticket = reading.newest_ticket(connection, self._device)
            again = ticket is not None and reading.printed_again(connection, ticket.id)
        if ticket is None:
            return None
        return replace(self._once_more(ticket), printed_again=again)

    def reprints(self) -> list[OnceMore]:
        """Return each ticket once that a clerk lately asked this kiosk for. Raises NotRecorded."""
        with readable(), self._store.reading() as connection:
            here = reading.head(connection).seq
            if self._seen is None:
                self._seen = max(0, here - LATELY)
            asked = reading.reprints_asked(connection, self._device, min(self._seen, here))
            self._seen = here
        now = self._clock.now()
        return [self._once_more(ticket) for ticket in asked if is_open(ticket, now)]

    def day_reports(self) -> list[DayReport]:
        """Return the reports that this kiosk is to print and did not yet. Raises NotRecorded."""
        now = self._clock.now()
        with readable(), self._store.reading() as connection:
            here = reading.head(connection).seq
            if self._reported is None:
                self._reported = max(0, here - LATELY)
            heads = reading.heads_for(connection, self._device, min(self._reported, here))
            self._reported = here
            branch = self._store.branch(connection) if heads else None
            return [
                DayReport(branch=branch, head=head, tickets=reading.ended(connection, day))
                for head, at in heads
                if branch is not None and now - at <= REPORT_WITHIN
                for day in [head.business_day]
            ]

    def _once_more(self, ticket: Ticket) -> OnceMore:
        given = self._given(self._store.branch(), ticket, time_known=True)
        given = replace(given, outlook=None)  # the minutes were told when it was taken
        return OnceMore(given=given, language=ticket.language)

    def record(self, printed: Printed) -> None:
        """Write down what became of the paper. Raises NotRecorded when the file fails."""
        with readable():
            if printed.verdict is Verdict.CONFIRMED:
                self._desk.printed(
                    ticket=printed.ticket, job=printed.job, duplicate=printed.duplicate
                )
                return
            failed = self._desk.reprint_failed if printed.duplicate else self._desk.print_failed
            failed(
                ticket=printed.ticket,
                job=printed.job,
                reason=printed.reason,
                certain=printed.verdict is Verdict.FAILED,
            )

    def tell_printer(self, state: PrinterState, tickets_left: int | None, paperless: bool) -> None:
        """Tell staff how the printer is, if it has changed. Raises NotRecorded."""
        told = (state, tickets_left, paperless)
        if told == self._told:
            return
        printer = PrinterNow(
            device=self._device,
            state=state,
            tickets_left=tickets_left,
            paperless=paperless,
            since=self._clock.now(),
        )
        with readable(), self._store.transaction() as connection:
            printers.tell(connection, printer)
        self._told = told

    def facts(self) -> list[str]:
        """Tell the technician what runs here and what is unsent. Raises NotRecorded."""
        with readable(), self._store.reading() as connection:
            count = outbox.amount(connection).count
            now = running(connection)
        file = "none" if now is None else now.words()
        return [f"Branch file: {file}", f"Not yet sent to the server: {count} records"]

    def _given(self, branch: Branch, ticket: Ticket, *, time_known: bool) -> Given:
        return self._read_off(branch, ticket, time_known, *self._beside(ticket))

    @staticmethod
    def _read_off(
        branch: Branch, ticket: Ticket, time_known: bool, ahead: int | None, told: Outlook | None
    ) -> Given:
        return Given(
            ticket=ticket.id,
            number=ticket.number,
            service=ticket.service,
            people_ahead=ahead,
            qr=link(branch, ticket.link),
            taken_at=local(branch, ticket.arrived_at) if time_known else None,
            outlook=told,
        )

    def _beside(self, ticket: Ticket) -> tuple[int | None, Outlook | None]:
        """Read who comes first and what the ticket was told.

        The number is given, so failing to read them is no failure.
        """
        try:
            with self._store.reading() as connection:
                ahead = reading.people_ahead(connection, ticket)
                told = outlook.told_to(connection, ticket)
                if told is None:  # kept on the hub's computer; here the same log says the same
                    service, now = ticket.legs[0].service, self._clock.now()
                    told = outlook.outlook(connection, service, ticket.standing, now)
                return ahead, told
        except DBAPIError as error:
            _log.warning("people ahead were not counted: %s", error)
            return None, None

    def _settle(self) -> None:
        """Record as not certain whatever this kiosk was printing when it stopped.

        Of some the answer is known, and the hub has not heard of it.
        """
        with self._store.reading() as connection:
            left = [
                ticket
                for ticket in reading.unconfirmed(connection, self._device)
                if not late.of_ticket(connection, ticket.id)
            ]
        for ticket in left:
            self._desk.print_failed(
                ticket=ticket.id,
                job=job_name(ticket.number, ticket.id),
                reason=NOT_CONFIRMED,
                certain=False,
            )

    def _refusals(self, connection: Connection, branch: Branch) -> dict[str, VisitorError]:
        view = StoredView(connection, branch, self._clock.now())
        refusals: dict[str, VisitorError] = {}
        for service in branch.services:
            try:
                may_issue(view, service)
            except VisitorError as refusal:
                refusals[service] = refusal
        return refusals

    @property
    def _store(self) -> Store:
        assert self._opened is not None, "open() comes first"
        return self._opened

    @property
    def _desk(self) -> KioskDesk:
        assert self._desks is not None, "open() comes first"
        return self._desks.now()


def link(branch: Branch, key: str) -> str:
    """Return what the QR code of a ticket says: a page to follow it on, or its bare name."""
    if branch.follow_url:
        return f"{branch.follow_url.rstrip('/')}/t/{key}"
    return f"nowserving:ticket:{key}"


@contextmanager
def readable() -> Iterator[None]:
    """Turn a failing database or an absent hub into NotRecorded, so that the kiosk goes on."""
    try:
        yield
    except (DBAPIError, HubAway) as error:
        raise NotRecorded() from error
