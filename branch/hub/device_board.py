"""What the hub keeps of the other computers' devices, without a word of HTTP."""

from __future__ import annotations

from branch.hub.handler import reigning
from branch.protocol.devices import ComputerFacts, DeviceBoard
from branch.store.neighbours import hear
from branch.store.store import Store
from branch.sync.devices import board


class DeviceHandler:
    """Used from the thread of the hub's other answers, on the same store."""

    def __init__(self, store: Store, version: str) -> None:
        self._store = store
        self._version = version

    def hear(self, facts: ComputerFacts) -> DeviceBoard:
        """Keep what a computer says, and return the board. Raises NoHub, CannotStart."""
        with self._store.reading() as connection:
            reigning(connection)
        with self._store.transaction() as connection:
            hear(connection, facts, self._store.clock.now())
        return self.board()

    def board(self) -> DeviceBoard:
        """Return every computer of the branch. Raises NoHub, CannotStart."""
        with self._store.reading() as connection:
            reigning(connection)
        return board(self._store, self._version)

    def branch(self) -> str:
        """Return the id of the branch. Raises CannotStart."""
        return self._store.branch().id
