"""This computer's word on who is the hub: given to one at a time, on the disk before it is given.

One for each agent, for all its threads. What is promised is in ``branch.domain.election``.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Connection

from branch.domain.clock import steady_s
from branch.domain.election import Claim, Elector, LogEnd, awake, heed, is_free, vote
from branch.host.exits import CannotStart
from branch.protocol.electing import FollowMe, Promise, VoteForMe
from branch.store.computer import Role, computer
from branch.store.meta import read_meta, write_meta
from branch.store.reading import head
from branch.store.reign import highest_reign, recorded_reign
from branch.store.store import Store

_KEY = "elector"


class _Kept(BaseModel):
    """What survives the program: for whom the vote was, in which reign."""

    model_config = ConfigDict(frozen=True)

    reign: int = 0
    hub: str = ""


class Ballot:
    """Answers a hub and who wants to be one. Any thread, each with its own store."""

    def __init__(self, hubs: Sequence[str], elapsed: Callable[[], float] = steady_s) -> None:
        """``hubs`` are the addresses of all that may be the hub, this computer's among them."""
        self.hubs = tuple(sorted(hubs))
        self._elapsed = elapsed
        self._begun = elapsed()
        self._elector: Elector | None = None
        self._lock = threading.Lock()

    def follow(self, store: Store, asked: FollowMe) -> Promise:
        """Say whether this computer follows the hub, and nobody else for a while."""
        with self._lock:
            elector = self._now(store)
            if why := self._is_strange(store, asked):
                return Promise(device=store.device, agrees=False, reign=elector.reign, why=why)
            promised = heed(elector, asked.device, asked.reign, self._elapsed())
            return self._answer(store, elector, promised)

    def vote(self, store: Store, asked: VoteForMe) -> Promise:
        """Say whether this computer would follow the asker, or promise it."""
        claim = Claim(
            device=asked.device,
            reign=asked.reign,
            log=LogEnd(reign=asked.log_reign, seq=asked.seq),
        )
        with self._lock:
            elector = self._now(store)
            if why := self._is_strange(store, asked):
                return Promise(device=store.device, agrees=False, reign=elector.reign, why=why)
            promised = vote(elector, claim, log_end(store), self._elapsed())
            if promised is not None and not asked.binding:
                return Promise(device=store.device, agrees=True, reign=elector.reign)
            return self._answer(store, elector, promised)

    def is_free(self, store: Store) -> bool:
        """Tell whether no hub has been heard for so long that there may be another one."""
        with self._lock:
            return is_free(self._now(store), self._elapsed())

    def reign(self, store: Store) -> int:
        """Return the highest reign that this computer knows of, or has voted in."""
        with self._lock:
            return self._now(store).reign

    def _answer(self, store: Store, before: Elector, promised: Elector | None) -> Promise:
        if promised is None:
            return Promise(device=store.device, agrees=False, reign=before.reign)
        if (promised.reign, promised.hub) != (before.reign, before.hub):
            with store.transaction() as connection:
                write_meta(connection, _KEY, _Kept(reign=promised.reign, hub=promised.hub))
        self._elector = promised
        return Promise(device=store.device, agrees=True, reign=promised.reign)

    def _now(self, store: Store) -> Elector:
        """Return what is promised. A reign that began by hand is known from the shared file."""
        with store.reading() as connection:
            reign, hub = _known(connection, store.device)
        if self._elector is None:
            self._elector = awake(reign, hub, self._begun)
        elif reign > self._elector.reign:
            self._elector = Elector(reign=reign, hub=hub, until=self._elector.until)
        return self._elector

    def _is_strange(self, store: Store, asked: FollowMe | VoteForMe) -> str:
        """Return why this computer has nothing to do with the asker, nothing if it has.

        A new computer follows the hub that asks; it hears from it which branch it belongs to.
        """
        try:
            ours = store.branch().id
        except CannotStart:
            ours = asked.branch if isinstance(asked, FollowMe) else "no branch yet"
        if asked.branch != ours:
            return f"it belongs to {ours}"
        if tuple(sorted(asked.hubs)) != self.hubs:
            return "its list of addresses ('hub') is another one"
        return ""


def log_end(store: Store) -> LogEnd:
    """Return how far the log of this computer goes."""
    with store.reading() as connection:
        return LogEnd(reign=recorded_reign(connection), seq=head(connection).seq)


def _known(connection: Connection, device: str) -> tuple[int, str]:
    kept = read_meta(connection, _KEY, _Kept)
    reign = highest_reign(connection)
    if kept.reign >= reign:
        return kept.reign, kept.hub
    return reign, device if computer(connection).role is Role.HUB else ""
