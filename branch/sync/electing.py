"""The hub asks each second whether a majority still follows it; where no hub asks, another stands.

    hub:     ask all on the list --> a majority answers: the mandate goes on, else it runs out
    others:  no hub heard for ten seconds --> ask what the answer would be --> ask for the vote
                 --> a majority promises: this computer takes over, with the promises as its mandate

In a thread named ``electing``. All is asked of each address of the list, this computer's own among
them, at the same time; who does not answer soon is not waited for.
"""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Collection
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import closing
from pathlib import Path
from typing import Protocol

from branch.domain.clock import steady_s
from branch.domain.election import mandate
from branch.host.exits import CannotStart, Exit
from branch.host.hub_line import HubForks, HubRefuses, HubUnreachable
from branch.host.mandate import hold, holds, is_by_hand
from branch.protocol.electing import FollowMe, Promise, VoteForMe
from branch.store.computer import (
    Computer,
    HubContact,
    HubLink,
    Role,
    computer,
    hub_contact,
    remember_hub_contact,
)
from branch.store.following import DoesNotContinue
from branch.store.intake import take_in_own
from branch.store.reign import AlreadyHub, take_over
from branch.store.store import Store
from branch.sync.ballot import Ballot, log_end
from branch.sync.store_thread import StoreThread

ASK_EVERY_S = 1.0
ANSWER_SOON_S = 2.0
STAND_AGAIN_S = (1.0, 3.0)
"""Two that stand at the same moment take votes from each other; then one is first."""

STOP_WITHIN_S = 7.0

NO_MAJORITY = "no majority of the branch's computers answers this one: nobody may decide here"

_log = logging.getLogger(__name__)


class ElectorLine(Protocol):
    """Asks one computer. Raises HubUnreachable, HubRefuses."""

    def follow_me(self, asked: FollowMe) -> Promise: ...

    def vote_for_me(self, asked: VoteForMe) -> Promise: ...

    def close(self) -> None: ...


class Electing:
    """One round after another. Used from one thread, which owns the store."""

    def __init__(
        self,
        store: Store,
        ballot: Ballot,
        line_to: Callable[[str], ElectorLine],
        *,
        noise: random.Random,
        elapsed: Callable[[], float] = steady_s,
    ) -> None:
        self._store = store
        self._ballot = ballot
        self._noise = noise
        self._elapsed = elapsed
        self._lines = {address: line_to(address) for address in ballot.hubs}
        self._pool = ThreadPoolExecutor(len(self._lines), thread_name_prefix="elector")
        self._under_way: dict[str, Future[Promise]] = {}
        self._agreed: tuple[int, dict[str, float]] = (0, {})
        self._heard_of = 0
        self._strange: dict[str, str] = {}

    def step(self) -> float:
        """Ask once around, or stand; return how long to wait."""
        with self._store.reading() as connection:
            now = computer(connection)
        try:
            if not self._ballot.is_free(self._store):
                if now.role is Role.HUB:
                    self._ask_to_be_followed(now)
                return ASK_EVERY_S
            self._stand(Path(now.mandate))
        except CannotStart as problem:
            if problem.code is not Exit.NO_CONFIGURATION:
                raise
        return self._noise.uniform(*STAND_AGAIN_S)

    def _ask_to_be_followed(self, now: Computer) -> None:
        asked = FollowMe(
            branch=self._store.branch().id,
            device=self._store.device,
            reign=now.reign,
            hubs=self._ballot.hubs,
        )
        at = self._elapsed()
        if self._agreed[0] != now.reign:
            self._agreed = (now.reign, {})
        for device in self._ask(lambda line: line.follow_me(asked)):
            self._agreed[1][device] = at
        self._hold(Path(now.mandate))

    def _hold(self, file: Path) -> None:
        _, agreed = self._agreed
        until = mandate(agreed, len(self._ballot.hubs))
        followed = until is not None and self._elapsed() < until
        if until is not None and followed:
            if not holds(file, self._elapsed()):
                take_in_own(self._store)
            hold(file, min(agreed.values()), until)
        self._tell(followed or is_by_hand(file))

    def _tell(self, decides: bool) -> None:
        """Write down how it stands, once each time that it changes: screens and status say it."""
        link, words = (HubLink.CURRENT, "") if decides else (HubLink.AWAY, NO_MAJORITY)
        with self._store.reading() as connection:
            before = hub_contact(connection)
            still_hub = computer(connection).role is Role.HUB
        if not still_hub or (before.link, before.words) == (link, words):
            return
        _log.info("a majority follows this hub" if decides else NO_MAJORITY)
        since = self._store.clock.now()
        with self._store.transaction() as connection:
            remember_hub_contact(connection, HubContact(link=link, words=words, since=since))

    def _stand(self, file: Path) -> None:
        """Take over if a majority would have it so, and then promises it."""
        end = log_end(self._store)
        reign = max(self._ballot.reign(self._store), self._heard_of) + 1
        asked = VoteForMe(
            branch=self._store.branch().id,
            device=self._store.device,
            reign=reign,
            log_reign=end.reign,
            seq=end.seq,
            binding=False,
            hubs=self._ballot.hubs,
        )
        if not self._is_elected(self._ask(lambda line: line.vote_for_me(asked))):
            return
        binding = asked.model_copy(update={"binding": True})
        at = self._elapsed()
        agreed = dict.fromkeys(self._ask(lambda line: line.vote_for_me(binding)), at)
        if not self._is_elected(agreed):
            return
        try:
            take_over(self._store, reign)
        except (AlreadyHub, DoesNotContinue) as error:
            _log.warning("elected for reign %s, and cannot take over: %s", reign, error)
            return
        who = ", ".join(sorted(agreed))
        _log.info("no hub was heard of; %s agreed: this is the hub of reign %s now", who, reign)
        self._agreed = (reign, agreed)
        self._hold(file)

    def _is_elected(self, agreed: Collection[str]) -> bool:
        """A majority of the list, and this computer is on it."""
        return self._store.device in agreed and len(agreed) > len(self._ballot.hubs) // 2

    def _ask(self, question: Callable[[ElectorLine], Promise]) -> set[str]:
        """Return the devices that agree, once they are a majority or nobody is left to wait for.

        A computer under two addresses counts once. An address that still owes an answer is not
        asked again, and that answer counts no more.
        """
        asked: dict[Future[Promise], str] = {}
        for address, line in self._lines.items():
            before = self._under_way.get(address)
            if before is None or before.done():
                self._under_way[address] = self._pool.submit(question, line)
                asked[self._under_way[address]] = address
        agreed: set[str] = set()
        left, until = set(asked), time.monotonic() + ANSWER_SOON_S
        while left and not self._is_elected(agreed) and time.monotonic() < until:
            done, left = wait(left, ANSWER_SOON_S, return_when=FIRST_COMPLETED)
            for one in done:
                if (promise := self._promise(asked[one], one)) is not None:
                    self._heard_of = max(self._heard_of, promise.reign)
                    agreed |= {promise.device} if promise.agrees else set()
        return agreed

    def _promise(self, address: str, answer: Future[Promise]) -> Promise | None:
        try:
            promise = answer.result()
        except (HubUnreachable, HubForks):
            return None
        except HubRefuses as problem:
            self._say(address, str(problem))
            return None
        self._say(address, f"{promise.device} takes no part: {promise.why}" if promise.why else "")
        return promise

    def _say(self, address: str, words: str) -> None:
        """Log what somebody must mend, once."""
        if words and self._strange.get(address) != words:
            _log.warning("%s: %s", address, words)
        self._strange[address] = words

    def close(self) -> None:
        """Wait for no answer any more, and hang up."""
        self._pool.shutdown(cancel_futures=True)
        for line in self._lines.values():
            line.close()


class ElectingThread(StoreThread):
    """Goes around until it is stopped."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        ballot: Ballot,
        line_to: Callable[[str], ElectorLine],
        *,
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__("electing", open_store, failed=failed, stop_within_s=STOP_WITHIN_S)
        self._ballot = ballot
        self._line_to = line_to

    def work(self, store: Store) -> None:
        noise = random.Random()
        with closing(Electing(store, self._ballot, self._line_to, noise=noise)) as electing:
            while not self.stopping.is_set():
                self.stopping.wait(electing.step())
