"""What the uplink needs from the branch's store: the hello, a batch, and where answers go.

Everything the uplink learns is stored in one transaction with what it changes, so that a hub
killed at any moment begins again where the server says, and sends nothing into the void.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from branch.domain.configuration import Branch
from branch.domain.forecast.outlook import Outlook
from branch.domain.lone_events import ReignBegan
from branch.host.version import program_version
from branch.protocol.record import Record
from branch.protocol.uplink import (
    BATCH_RECORDS,
    PROTOCOL,
    REIGNS,
    WAITING_TICKETS,
    Answer,
    Batch,
    Hello,
    Item,
    ReignStart,
    ServiceWait,
    TicketCall,
    Waits,
    Welcome,
)
from branch.store import outbox, outlook, reading
from branch.store.computer import computer
from branch.store.following import hash_at, operations_after
from branch.store.reign import beginnings
from branch.store.rows import micros
from branch.store.store import Store
from branch.store.withdrawn import wipe
from branch.sync.contact import Contact, Link, contact, remember

BATCH_CHARACTERS = 4_000_000
"""Of bodies in one batch at most; the server takes 16 MB."""


@dataclass(slots=True)
class Outlet:
    """The store, as the uplink sees it. Used from one thread."""

    store: Store
    _reigns: tuple[ReignStart, ...] | None = None
    """Looked for once: a hub's reign does not change while it lasts."""

    @property
    def branch(self) -> Branch:
        return self.store.branch()

    def now(self) -> datetime:
        return self.store.clock.now()

    def hello(self) -> Hello:
        """Return who we are and how far our log goes."""
        branch = self.branch
        with self.store.reading() as connection:
            seq = reading.head(connection).seq
            reign = computer(connection).reign
            if self._reigns is None:
                self._reigns = _reigns(connection)
        return Hello(
            device=self.store.device,
            program=f"agent {program_version()}"[:32],
            seq=seq,
            names=dict(branch.names),
            counters={counter.id: counter.number for counter in branch.counters.values()},
            services={service.id: dict(service.names) for service in branch.services.values()},
            timezone=branch.timezone,
            reign=reign,
            reigns=self._reigns,
        )

    def withdraw(self) -> None:
        """Forget what only the branch may read: this computer was revoked."""
        wipe(self.store)

    def waits(self) -> Waits | None:
        """Return what is said of waits now, None while nobody says anything."""
        now = self.now()
        with self.store.reading() as connection:
            standpoint = outlook.standpoint(connection)
            services = outlook.outlooks(connection, now)
            tickets = outlook.expected(connection, now)
        if standpoint is None or not services:
            return None
        first = sorted(tickets.values(), key=lambda one: (one.due, one.ticket))
        return Waits(
            at=standpoint.at,
            valid_until=standpoint.valid_until,
            services=tuple(_service_wait(one) for one in services.values()),
            tickets=tuple(
                TicketCall(ticket=one.ticket, due=one.due, latest=one.latest)
                for one in first[:WAITING_TICKETS]
            ),
        )

    def contact(self) -> Contact:
        with self.store.reading() as connection:
            return contact(connection)

    def remember(self, newest: Contact) -> None:
        with self.store.transaction() as connection:
            remember(connection, newest)

    def next_batch(self) -> Batch | None:
        """Return the oldest unsent records, None when the server has everything."""
        with self.store.reading() as connection:
            records = tuple(_run(outbox.unsent(connection, BATCH_RECORDS)))
            if not records:
                return None
            first, last = records[0].seq, records[-1].seq
            parts = operations_after(connection, first - 1)
        operations = {seq: parts[seq] for seq in range(first, last + 1) if seq in parts}
        return Batch(
            protocol=PROTOCOL,
            device=self.store.device,
            records=records,
            operations=operations,
        )

    def welcomed(self, welcome: Welcome, newest: Contact) -> None:
        """Take in where the server wants us to go on: what it has lost is queued again."""
        with self.store.transaction() as connection:
            self._rewind(connection, welcome.expects)
            remember(connection, newest)

    def gap(self, expects: int, newest: Contact) -> None:
        """Queue again from where the server's copy ends."""
        with self.store.transaction() as connection:
            self._rewind(connection, expects)
            remember(connection, newest)

    def _rewind(self, connection: Connection, expects: int) -> None:
        # What the server has but did not tell us of is sent once more and answered as a repeat;
        # an answer that was lost may hold a refusal that a technician should see.
        waiting = outbox.unsent(connection, 1)
        first = waiting[0].seq if waiting else reading.head(connection).seq + 1
        if expects < first:
            outbox.send_again_from(connection, expects, micros(self.now()))

    def answered(self, items: Sequence[Item], newest: Contact) -> Contact:
        """Take in the answers: what the server has is done with, what it refused is shown.

        Returns the contact that was stored: current if nothing is left to send.
        """
        has = {Answer.APPLIED, Answer.DUPLICATE}
        with self.store.transaction() as connection:
            outbox.acknowledge(connection, [item.seq for item in items if item.answer in has])
            for item in items:
                if item.answer is Answer.REJECTED:
                    outbox.bury(connection, item.seq, item.reason, self.now())
            if not outbox.unsent(connection, 1):
                newest = newest.model_copy(update={"link": Link.CURRENT})
            remember(connection, newest)
        return newest


def _reigns(connection: Connection) -> tuple[ReignStart, ...]:
    found = []
    for record in beginnings(connection)[-REIGNS:]:
        began, before = record.event(), hash_at(connection, record.seq - 1)
        if isinstance(began, ReignBegan) and before is not None:
            start = ReignStart(reign=began.reign, seq=record.seq, hash=record.hash, before=before)
            found.append(start)
    return tuple(found)


def _service_wait(one: Outlook) -> ServiceWait:
    return ServiceWait(
        service=one.service,
        within_min=one.wait.within_min if one.wait else None,
        about_min=one.wait.about_min if one.wait else None,
        too_late=one.lateness,
    )


def _run(records: Sequence[Record]) -> Iterator[Record]:
    """Yield records up to the first hole in their numbers, or until the batch is full."""
    characters = 0
    for place, record in enumerate(records):
        characters += len(record.body)
        if record.seq != records[0].seq + place or (place and characters > BATCH_CHARACTERS):
            return
        yield record
