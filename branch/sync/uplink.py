"""Bring the branch log to the server: one step at a time, resumable after any of them.

    greet --> push --> push --> idle        news: push again; 30 s without: greet
      ^        |  '-> gap: queue from where the server's copy ends, push
      '--------'  new epoch: greet, which queues what the server has lost
    wait      the line or the server is away: backs off with jitter, obeys Retry-After
    refused   the server will not take what we have: shown to technicians, asked each minute
    revoked   for good; nothing is sent any more

Every lost answer ends in a repeat, which the server answers as such. Nothing here blocks the
branch: it runs in a thread of its own with a store of its own.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto

from branch.host.log import moment
from branch.protocol.uplink import Answer, Batch, Heard, Receipt, Standing, Welcome
from branch.sync.board_up import BoardTelling
from branch.sync.contact import Contact, Link
from branch.sync.head_down import HeadTaking
from branch.sync.orders import OrderTaker
from branch.sync.outlet import Outlet
from branch.sync.recovering import Recovery
from branch.sync.transport import Failure, Gap, Refused, Revoked, Transport, Wait

HELLO_EVERY_S = 30.0
REFUSED_AGAIN_S = 60.0
FIRST_WAIT_S = 0.25
LONGEST_WAIT_S = 30.0
WAITS_EVERY_S = 5.0
WAITS_AGAIN_S = 60.0
ORDERS_SOON_S, ORDERS_AGAIN_S = 5.0, 60.0
AS_IT_HAPPENS = 50
"""Records in a batch at most for it to be news rather than a backlog."""

_log = logging.getLogger(__name__)


class Phase(Enum):
    """What the next step does."""

    GREET = auto()
    PUSH = auto()
    STOPPED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """How long until the next step; ``news`` ends it early, a new event in the branch."""

    seconds: float
    news: bool = False


NOW = Pause(seconds=0.0)


class Uplink:
    """The steps. ``step`` does one thing and says how long to pause before the next."""

    def __init__(
        self,
        outlet: Outlet,
        transport: Transport,
        *,
        elapsed: Callable[[], float],
        noise: random.Random,
        orders: OrderTaker | None = None,
        boards: BoardTelling | None = None,
        heads: HeadTaking | None = None,
        recovery: Recovery | None = None,
    ) -> None:
        """``elapsed`` counts seconds from any beginning and never jumps."""
        self._outlet = outlet
        self._transport = transport
        self._elapsed = elapsed
        self._noise = noise
        self._phase = Phase.GREET
        self._contact = outlet.contact()
        self._tries = 0
        self._greet_at = 0.0
        self._told: tuple[Link, str] | None = None
        self._waits_at = 0.0
        self._said: object = None
        self._said_at = 0.0
        self._orders = orders
        self._orders_at = 0.0
        self._boards = boards
        self._heads = heads
        self._recovery = recovery

    @property
    def contact(self) -> Contact:
        """How things stand with the server."""
        return self._contact

    def step(self) -> Pause:
        """Greet, push one batch or find nothing to do."""
        match self._phase:
            case Phase.STOPPED:
                return Pause(seconds=REFUSED_AGAIN_S)
            case Phase.PUSH if self._elapsed() < self._greet_at:
                return self._push()
            case _:
                return self._greet()

    def _greet(self) -> Pause:
        answer = self._transport.hello(self._outlet.branch.id, self._outlet.hello())
        if not isinstance(answer, Welcome):
            return self._failed(answer)
        if answer.standing is Standing.REFILL:
            return self._bring_back(answer.words)
        if self._contact.epoch not in {None, answer.epoch}:
            _log.info("the server was restored (epoch %s): %s", answer.epoch, answer.words)
        link = Link.CURRENT if answer.standing is Standing.CURRENT else Link.SENDING
        self._heard(link, answer.words, answer.epoch)
        self._outlet.welcomed(answer, self._contact)
        self._phase = Phase.PUSH
        self._greet_at = self._elapsed() + HELLO_EVERY_S
        return NOW

    def _bring_back(self, words: str) -> Pause:
        """Get what this hub has lost, and greet again; what cannot be mended is told."""
        problem = self._recovery.bring_back() if self._recovery else Refused(words=words)
        return NOW if problem is None else self._failed(problem)

    def _push(self) -> Pause:
        batch = self._outlet.next_batch()
        if batch is None:
            return self._ask_and_tell()
        self._note("event_sent", (record.event_id for record in batch.records), batch)
        answer = self._transport.push(self._outlet.branch.id, batch)
        if not isinstance(answer, Receipt):
            return self._failed(answer)
        return self._answered(batch, answer)

    def _ask_and_tell(self) -> Pause:
        """Tell and ask what is in no record, then wait for news.

        Whichever answer says first that this hub was revoked is the only one that can: the key is
        gone with it.
        """
        told = self._tell_waits() or (self._boards.look() if self._boards is not None else None)
        if not isinstance(told, Revoked) and self._heads is not None:
            told = self._heads.look()
        if isinstance(told, Revoked):
            return self._failed(told)
        self._tries, self._told = 0, None
        took = self._took_orders()
        if isinstance(took, Revoked):
            return self._failed(took)
        return NOW if took else Pause(seconds=max(0.0, self._greet_at - self._elapsed()), news=True)

    def _tell_waits(self) -> Revoked | None:
        """Tell how long people wait now, if that is news: a lost answer is not worth a second try.

        A server that does not know the question yet is asked again after a while.
        """
        now = self._elapsed()
        if now < self._waits_at:
            return None
        waits = self._outlet.waits()
        if waits is None:
            return None
        said = waits.services, waits.tickets
        if said == self._said and now < self._said_at + WAITS_AGAIN_S:
            return None
        answer = self._transport.waits(self._outlet.branch.id, waits)
        heard = isinstance(answer, Heard)
        self._waits_at = now + (WAITS_EVERY_S if heard else WAITS_AGAIN_S)
        if heard:
            self._said, self._said_at = said, now
        return answer if isinstance(answer, Revoked) else None

    def _took_orders(self) -> bool | Revoked:
        """Take what the server wants of the branch, after all that it shall know has been sent.

        A server that has no answer now, or does not know the question, is asked again later.
        """
        if self._orders is None or self._elapsed() < self._orders_at:
            return False
        took = self._orders.look()
        if isinstance(took, bool | Revoked):
            return took
        _log.info("the server's orders: %s", took.words)
        again = ORDERS_SOON_S if isinstance(took, Wait) else ORDERS_AGAIN_S
        self._orders_at = self._elapsed() + self._spread(again)
        return False

    def _answered(self, batch: Batch, receipt: Receipt) -> Pause:
        restored = receipt.epoch != self._contact.epoch
        ids = {record.seq: record.event_id for record in batch.records}
        # An answer to what was not asked must not make us forget what was never sent.
        items = [item for item in receipt.items if item.seq in ids]
        self._heard(Link.SENDING, "", self._contact.epoch)
        self._contact = self._outlet.answered(items, self._contact)
        settled = [item for item in items if item.answer is not Answer.RETRY]
        self._note("event_acknowledged", (ids[item.seq] for item in settled), batch)
        for item in settled:
            if item.answer is Answer.REJECTED:
                _log.warning("the server refused record %s: %s", item.seq, item.reason)
        if not settled:
            reason = items[0].reason if items else "it does not say why"
            return self._failed(Wait(words=f"The server took nothing: {reason}."))
        self._tries, self._told = 0, None
        self._greet_at = 0.0 if restored else self._elapsed() + HELLO_EVERY_S
        return NOW

    @staticmethod
    def _note(name: str, event_ids: Iterable[str], batch: Batch) -> None:
        """Note moments of what is sent as it happens; a backlog sent late measures nothing."""
        if len(batch.records) <= AS_IT_HAPPENS:
            for event_id in event_ids:
                moment(name, event_id)

    def _failed(self, failure: Failure) -> Pause:
        if isinstance(failure, Gap):
            return self._go_back(failure)
        self._phase = Phase.GREET
        if isinstance(failure, Wait):
            self._tell(Link.WAITING, failure.words)
            self._tries += 1
            return Pause(seconds=max(self._backoff(), self._spread(failure.seconds or 0.0)))
        if isinstance(failure, Revoked):
            self._tell(Link.REVOKED, failure.words)
            self._outlet.withdraw()
            self._phase = Phase.STOPPED
            return Pause(seconds=REFUSED_AGAIN_S)
        self._tell(Link.REFUSED, failure.words)
        return Pause(seconds=self._spread(REFUSED_AGAIN_S))

    def _go_back(self, gap: Gap) -> Pause:
        self._heard(Link.SENDING, gap.words, self._contact.epoch)
        self._outlet.gap(gap.expects, self._contact)
        # Twice without a record taken in between: the server contradicts itself, so no hurry.
        self._tries += 1
        return NOW if self._tries == 1 else Pause(seconds=self._backoff())

    def _tell(self, link: Link, words: str) -> None:
        """Store how it stands; log a failure once, not at every try."""
        if (link, words) != self._told:
            level = logging.INFO if link is Link.WAITING else logging.WARNING
            _log.log(level, "the server: %s", words)
            self._told = (link, words)
        if (link, words) == (self._contact.link, self._contact.words):
            return
        self._contact = self._contact.model_copy(update={"link": link, "words": words})
        self._outlet.remember(self._contact)

    def _heard(self, link: Link, words: str, epoch: int | None) -> None:
        self._contact = Contact(link=link, words=words, epoch=epoch, heard_at=self._outlet.now())

    def _backoff(self) -> float:
        longest: float = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** min(self._tries, 10))
        return longest * self._noise.uniform(0.5, 1.0)

    def _spread(self, seconds: float) -> float:
        return seconds * self._noise.uniform(1.0, 1.25)
