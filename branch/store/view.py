"""The branch as a decision sees it, answered from the tables inside one transaction.

Every question is a look-up by an index, so a call costs the same with five thousand tickets in
the day as with fifty.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, Executable, bindparam, func, or_, select, text

from branch.domain.appointment import Appointment
from branch.domain.configuration import Branch, Standing
from branch.domain.counter import CounterStatus
from branch.domain.events import TicketEvent
from branch.domain.forecast.outlook import Lateness
from branch.domain.ids import RandomBytes
from branch.domain.leases import Lease
from branch.domain.staff_call import StaffCall
from branch.domain.supervising_state import Emergency, Message
from branch.domain.ticket import Ticket
from branch.host.exits import CannotStart, Exit
from branch.protocol.codec import ticket_from
from branch.store import outlook, people
from branch.store import schema as s
from branch.store.rows import (
    appointment_from,
    counter_from,
    lease_from,
    micros,
    record_from,
    staff_call_from,
)

_t = s.ticket.c
_BODY = select(_t.body)

_ONE = _BODY.where(_t.id == bindparam("ticket"))
# One statement for all lanes of a counter: the first two of each, by the index of the lanes.
_LANES = text(
    """
    SELECT body FROM json_each(:lanes) AS lane JOIN ticket ON ticket.id IN (
        SELECT id FROM ticket
        WHERE state = 'waiting' AND special = 0
          AND queue = lane.value ->> 0 AND standing = lane.value ->> 1
          AND (not_before IS NULL OR not_before <= :now)
        ORDER BY waiting_since, id LIMIT 2
    )
    """
)
# INDEXED BY: without statistics of the tables SQLite takes any index that begins with the state.
_SPECIAL = text(
    "SELECT body FROM ticket INDEXED BY ticket_special WHERE state = 'waiting' AND special = 1"
)
_NTH = text(
    """
    SELECT body FROM ticket INDEXED BY ticket_queue
    WHERE state = 'waiting' AND queue = :queue ORDER BY waiting_since, id LIMIT 1 OFFSET :skip
    """
)
# The first of every lane of one service; who is held for somebody comes whole.
_OF_SERVICE = text(
    """
    SELECT body FROM json_each(:lanes) AS lane JOIN ticket ON ticket.id IN (
        SELECT id FROM ticket
        WHERE state = 'waiting' AND special = 0 AND service = :service
          AND queue = lane.value ->> 0 AND standing = lane.value ->> 1
          AND (not_before IS NULL OR not_before <= :now)
        ORDER BY waiting_since, id LIMIT 1
    )
    """
)
_SPECIAL_OF_SERVICE = text(
    """
    SELECT body FROM ticket INDEXED BY ticket_special
    WHERE state = 'waiting' AND special = 1 AND service = :service
    """
)
_HISTORY = select(s.event).where(s.event.c.ticket == bindparam("ticket")).order_by(s.event.c.seq)
_LIVE_NUMBER = select(_t.id).where(s.LIVE, _t.number == bindparam("number")).limit(1)
_LIVE_ALL = _BODY.where(s.LIVE).order_by(_t.waiting_since, _t.id)
_COUNTER = select(s.counter).where(s.counter.c.counter == bindparam("counter"))
_COUNTER_OF = select(s.counter.c.counter).where(s.counter.c.clerk == bindparam("clerk"))
_INDEX = select(s.series_index.c.last).where(
    s.series_index.c.series == bindparam("series"),
    s.series_index.c.business_day == bindparam("day"),
)
_ISSUED = select(s.issued.c.tickets).where(
    s.issued.c.service == bindparam("service"), s.issued.c.business_day == bindparam("day")
)
_LEASES = (
    select(s.lease)
    .where(
        s.lease.c.series == bindparam("series"),
        or_(s.lease.c.business_day == bindparam("day"), s.OF_LOST_HUB),
    )
    .order_by(text("rowid"))
)
_PAUSED = select(s.pause.c.reason).where(s.pause.c.service == bindparam("service"))
_APPOINTMENT = select(s.appointment).where(s.appointment.c.id == bindparam("appointment"))
_BY_CODE = (
    select(s.appointment)
    .where(s.appointment.c.code == bindparam("code"))
    .order_by(text("rowid DESC"))
    .limit(1)
)
_STAFF_CALLS = select(s.staff_call).order_by(s.staff_call.c.called_at, text("rowid"))
_LAST_CALL = select(func.coalesce(func.max(s.log_head.c.call), 0))


def not_configured() -> CannotStart:
    """Return why nothing can be decided while there is no branch configuration."""
    return CannotStart(
        Exit.NO_CONFIGURATION,
        "This computer has no branch configuration yet. Give it one with"
        " 'nowserving-agent configure FILE'.",
    )


class StoredView:
    """Implements ``branch.domain.view.BranchView`` on an open connection.

    Without a branch (a rescued file has lost it) it answers what stands in the tables.
    """

    def __init__(self, connection: Connection, branch: Branch | None, now: datetime) -> None:
        self._connection = connection
        self._branch = branch
        self._now = now

    @property
    def branch(self) -> Branch:
        if self._branch is None:
            raise not_configured()
        return self._branch

    @property
    def now(self) -> datetime:
        return self._now

    @property
    def random(self) -> RandomBytes:
        return secrets.token_bytes

    def _texts(self, statement: Executable, **values: object) -> list[str]:
        return list(self._connection.execute(statement, values).scalars())

    def ticket(self, ticket: str) -> Ticket | None:
        found = self._texts(_ONE, ticket=ticket)
        return ticket_from(found[0]) if found else None

    def counter(self, counter: str) -> CounterStatus:
        row = self._connection.execute(_COUNTER, {"counter": counter}).one_or_none()
        return counter_from(row) if row else CounterStatus(counter=counter)

    def counter_of(self, clerk: str) -> str | None:
        return self._connection.execute(_COUNTER_OF, {"clerk": clerk}).scalars().first()

    def lane_heads(self, queues: Iterable[str]) -> Sequence[Ticket]:
        lanes = json.dumps([(queue, standing) for queue in queues for standing in Standing])
        texts = self._texts(_SPECIAL)
        texts += self._texts(_LANES, lanes=lanes, now=micros(self._now))
        return [ticket_from(text) for text in texts]

    def first_of_service(self, service: str) -> Sequence[Ticket]:
        # Where a ticket was sent decides its queue, so a service may wait in several.
        queues = sorted({offered.queue for offered in self.branch.services.values()})
        lanes = json.dumps([(queue, standing) for queue in queues for standing in Standing])
        texts = self._texts(_SPECIAL_OF_SERVICE, service=service)
        texts += self._texts(_OF_SERVICE, lanes=lanes, service=service, now=micros(self._now))
        return [ticket_from(text) for text in texts]

    def history(self, ticket: str) -> Sequence[tuple[TicketEvent, datetime]]:
        found = []
        for row in self._connection.execute(_HISTORY, {"ticket": ticket}):
            record = record_from(row)
            event = record.event()
            if isinstance(event, TicketEvent):
                found.append((event, record.occurred_at))
        return found

    def nth_waiting(self, queue: str, n: int) -> Ticket | None:
        found = self._texts(_NTH, queue=queue, skip=n - 1) if n > 0 else []
        return ticket_from(found[0]) if found else None

    def last_index(self, series: str, business_day: str | None) -> int | None:
        values = {"series": series, "day": business_day or ""}
        return self._connection.execute(_INDEX, values).scalar_one_or_none()

    def number_in_use(self, number: str) -> bool:
        return self.holder_of(number) is not None

    def holder_of(self, number: str) -> str | None:
        """Return the ticket with which somebody holds the number."""
        return next(iter(self._texts(_LIVE_NUMBER, number=number)), None)

    def leases(self, series: str, business_day: str) -> Sequence[Lease]:
        values = {"series": series, "day": business_day}
        return [lease_from(row) for row in self._connection.execute(_LEASES, values)]

    def issued(self, service: str, business_day: str) -> int:
        values = {"service": service, "day": business_day}
        return self._connection.execute(_ISSUED, values).scalar_one_or_none() or 0

    def last_call(self) -> int:
        return int(self._connection.execute(_LAST_CALL).scalar_one())

    def paused(self, service: str) -> str | None:
        return self._connection.execute(_PAUSED, {"service": service}).scalar_one_or_none()

    def too_late(self, service: str) -> bool:
        said = outlook.outlook(self._connection, service, Standing.ORDINARY, self._now)
        return said is not None and said.lateness is Lateness.HARDLY

    def live_tickets(self) -> Sequence[Ticket]:
        return [ticket_from(text) for text in self._texts(_LIVE_ALL)]

    def appointment(self, appointment: str) -> Appointment | None:
        values = {"appointment": appointment}
        row = self._connection.execute(_APPOINTMENT, values).one_or_none()
        return appointment_from(row) if row else None

    def appointment_by_code(self, code: str) -> Appointment | None:
        row = self._connection.execute(_BY_CODE, {"code": code}).one_or_none()
        return appointment_from(row) if row else None

    def staff_calls(self) -> Sequence[StaffCall]:
        return [staff_call_from(row) for row in self._connection.execute(_STAFF_CALLS)]

    def messages(self) -> Sequence[Message]:
        return people.unread(self._connection)

    def emergencies(self) -> Sequence[Emergency]:
        return people.emergencies(self._connection)
