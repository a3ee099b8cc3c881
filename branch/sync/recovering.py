"""What the server has of the branch's log and this computer has not, fetched from there.

A hub that was set back to an older copy of its file has lost records: it fetches them and leaves
numbers out, because it may have given some out that not even the server heard of. The same is done
before a computer takes over as the hub.
"""

from __future__ import annotations

import logging
from functools import partial
from typing import Protocol, TypeVar

from branch.domain.leases import lost_hub
from branch.domain.reign import keep_doubtful
from branch.protocol.lan import Entry
from branch.protocol.record import SYSTEM
from branch.protocol.uplink import LogRun, Message
from branch.store.computer import computer
from branch.store.following import DoesNotContinue
from branch.store.reading import head
from branch.store.store import Store
from branch.sync.transport import Failure, Refused

AT_ONCE = 1000

_log = logging.getLogger(__name__)

M = TypeVar("M", bound=Message)


class LogSource(Protocol):
    """The server as somebody who gives records back."""

    def ask(self, path: str, message: Message | None, answer: type[M]) -> M | Failure: ...


def fetch_newer(store: Store, server: LogSource) -> int | Failure:
    """Take what the server has and this computer has not; return how many records that were.

    Raises DoesNotContinue where both have different histories.
    """
    fetched = 0
    while True:
        with store.reading() as connection:
            after = head(connection).seq
        path = f"branches/{store.branch().id}/log?after={after}&limit={AT_ONCE}"
        run = server.ask(path, None, LogRun)
        if not isinstance(run, LogRun):
            return run
        if not run.records:
            return fetched
        fetched += store.follow(
            [Entry(record=one, operation=run.operations.get(one.seq)) for one in run.records]
        )


class Recovery:
    """Brings back what this hub has lost. Used from the thread of the uplink."""

    def __init__(self, store: Store, server: LogSource) -> None:
        self._store = store
        self._server = server

    def bring_back(self) -> Failure | None:
        """Fetch it; return why it could not be, None if the log is whole again."""
        try:
            fetched = fetch_newer(self._store, self._server)
        except DoesNotContinue as problem:
            words = f"this hub has lost records and made others in their place ({problem})"
            return Refused(words=words)
        if not isinstance(fetched, int):
            return fetched
        if not fetched:
            return Refused(words="this hub has lost records, and the server gives none back")
        with self._store.reading() as connection:
            reign = computer(connection).reign
        holder = lost_hub(reign, reign)
        self._store.decide(partial(keep_doubtful, holder=holder), actor=SYSTEM)
        _log.warning(
            "the database was an older copy: %s records came back from the server, and numbers go"
            " on further up. Compare the last tickets on paper with the waiting list.",
            fetched,
        )
        return None
