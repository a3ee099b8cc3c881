"""The hub tells the server how the branch's computers and their devices are, now and then.

It is about this minute: a lost word is not worth a second try, and a server that does not know the
question yet is asked again after a while.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from branch.host.exits import CannotStart, Exit
from branch.protocol.devices import BoardHeard, DeviceBoard
from branch.store.store import Store
from branch.sync.devices import board
from branch.sync.transport import Failure

BOARD_EVERY_S = 10.0
BOARD_AGAIN_S = 60.0


class BoardTransport(Protocol):
    """Tells the server. Never raises for what the network or the server did."""

    def devices(self, branch: str, board: DeviceBoard) -> BoardHeard | Failure: ...


class BoardTelling:
    """Used from the thread of the uplink."""

    def __init__(
        self, store: Store, transport: BoardTransport, version: str, *, elapsed: Callable[[], float]
    ) -> None:
        """``elapsed`` counts seconds from any beginning and never jumps."""
        self._store = store
        self._transport = transport
        self._version = version
        self._elapsed = elapsed
        self._due_at = 0.0

    def look(self) -> BoardHeard | Failure | None:
        """Tell it if it is time, and return the answer. None if it was not."""
        now = self._elapsed()
        if now < self._due_at:
            return None
        try:
            told = board(self._store, self._version)
            branch = self._store.branch().id
        except CannotStart as problem:
            if problem.code is not Exit.NO_CONFIGURATION:
                raise
            return None
        answer = self._transport.devices(branch, told)
        heard = isinstance(answer, BoardHeard)
        self._due_at = now + (BOARD_EVERY_S if heard else BOARD_AGAIN_S)
        return answer
