"""The hub fetches the server's signature over its log, for the report of a day on paper.

The server signs once a minute what has grown, so the head that covers a request comes a little
later: it is asked for until it does. A request whose head has come is served, whoever printed it.

A head covers the request if it is over so many records. Where the branch has had more than one hub,
the server's tree may have more leaves than the log has records; there, one that is newer than the
first answer, or has not changed for two minutes, was signed after all that the server was sent.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection, select

from branch.domain.day_report import DayReportAsked, TreeHeadReceived
from branch.domain.events import DayClosed
from branch.domain.hours import business_day
from branch.protocol.record import SYSTEM
from branch.protocol.uplink import SignedHead
from branch.store import reading
from branch.store import schema as s
from branch.store.computer import computer
from branch.store.rows import record_from
from branch.store.store import Store
from branch.sync.transport import Failure, Refused, Revoked

LOOK_EVERY_S = 5.0
ASK_AGAIN_S = 15.0
REFUSED_AGAIN_S = 60.0
SETTLED_S = 130.0
"""By then whatever the server had when it was asked first is signed."""

LATELY = 5000
"""So many records before its start an agent looks through for what was asked for."""

_KINDS = tuple(kind.__name__ for kind in (DayClosed, DayReportAsked, TreeHeadReceived))

_log = logging.getLogger(__name__)


class HeadTransport(Protocol):
    """Asks the server. Never raises for what the network or the server did."""

    def head(self, branch: str) -> SignedHead | Failure: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """A request in record ``seq``: the report of ``day``, out of the printer of ``device``."""

    seq: int
    day: str
    device: str


class HeadTaking:
    """Used from the thread of the uplink."""

    def __init__(
        self, store: Store, transport: HeadTransport, *, elapsed: Callable[[], float]
    ) -> None:
        """``elapsed`` counts seconds from any beginning and never jumps."""
        self._store = store
        self._transport = transport
        self._elapsed = elapsed
        self._due_at = 0.0
        self._seen: int | None = None
        self._wanted: _Wanted | None = None
        self._first: tuple[int, int, float] | None = None
        """For which request, over how many leaves and when the first answer was."""

    def look(self) -> Revoked | None:
        """Fetch the head that is wanted, if it is time and one is."""
        now = self._elapsed()
        if now < self._due_at:
            return None
        self._due_at = now + LOOK_EVERY_S
        with self._store.reading() as connection:
            self._read_on(connection)
        if self._wanted is None:
            return None
        branch = self._store.branch().id
        answer = self._transport.head(branch)
        if isinstance(answer, Revoked):
            return answer
        if isinstance(answer, SignedHead):
            if answer.branch == branch and self._covers(self._wanted, answer, now):
                self._take(self._wanted, answer)
        elif isinstance(answer, Refused):
            _log.info("no tree head for the report of %s: %s", self._wanted.day, answer.words)
        refused = isinstance(answer, Refused)
        self._due_at = now + (REFUSED_AGAIN_S if refused else ASK_AGAIN_S)
        return None

    def _covers(self, wanted: _Wanted, head: SignedHead, now: float) -> bool:
        with self._store.reading() as connection:
            hubs = computer(connection).reign
        if head.size < wanted.seq or hubs == 1:
            return head.size >= wanted.seq
        if self._first is None or self._first[0] != wanted.seq:
            self._first = wanted.seq, head.size, now
        _, leaves, since = self._first
        return head.size > leaves or now - since > SETTLED_S

    def _take(self, wanted: _Wanted, head: SignedHead) -> None:
        received = TreeHeadReceived(
            business_day=wanted.day,
            device=wanted.device,
            size=head.size,
            root=head.root,
            signed_at=head.at,
            key=head.key,
            signature=head.signature,
        )
        # The name makes it one record, also where two agents were the hub for a moment.
        operation = f"tree-head-{wanted.seq}"
        self._store.decide(lambda _view: (received,), actor=SYSTEM, operation=operation)
        self._wanted = None

    def _read_on(self, connection: Connection) -> None:
        """Look through what was recorded since the last look for requests and what served them."""
        here = reading.head(connection).seq
        since = max(0, here - LATELY) if self._seen is None else min(self._seen, here)
        rows = connection.execute(
            select(s.event)
            .where(s.event.c.seq > since, s.event.c.kind.in_(_KINDS))
            .order_by(s.event.c.seq)
        )
        for row in rows:
            record = record_from(row)
            match record.event():
                case DayReportAsked(device=device):
                    day = business_day(self._store.branch(connection), record.occurred_at)
                    self._wanted = _Wanted(seq=record.seq, day=day, device=device)
                case DayClosed(business_day=day):
                    device = self._store.branch(connection).day.report_printer
                    if device:
                        self._wanted = _Wanted(seq=record.seq, day=day, device=device)
                case TreeHeadReceived(size=size):
                    if self._wanted is not None and size >= self._wanted.seq:
                        self._wanted = None
                case _:
                    pass
        self._seen = here
