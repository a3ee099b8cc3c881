"""A computer that is not the hub tells it of its devices, and takes the hub's board home.

In a thread named ``devices-told``, with a store of its own: nobody waits for it. What is not
answered is told anew in ten seconds; that the hub is away is told by the mirror.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing
from typing import Protocol

from branch.host.exits import CannotStart, Exit
from branch.host.hub_line import HubForks, HubRefuses, HubUnreachable, hub_line
from branch.protocol.devices import ComputerFacts, DeviceBoard
from branch.store.computer import Computer, Role, computer
from branch.store.neighbours import take_board
from branch.store.store import Store
from branch.store.trouble import now_or
from branch.sync.devices import as_neighbours, own_facts
from branch.sync.store_thread import StoreThread

TELL_EVERY_S = 10.0
STOP_WITHIN_S = 7.0

_log = logging.getLogger(__name__)


class DeviceLine(Protocol):
    """Tells the hub. Raises HubUnreachable, HubRefuses."""

    def devices(self, facts: ComputerFacts) -> DeviceBoard: ...

    def close(self) -> None: ...


class Telling:
    """One word after another to whatever computer is the hub now. Used from one thread."""

    def __init__(
        self,
        store: Store,
        version: str,
        line_to: Callable[[Computer], DeviceLine],
    ) -> None:
        """``line_to`` makes a line to the hub that a computer asks."""
        self._store = store
        self._version = version
        self._line_to = line_to
        self._line: DeviceLine | None = None
        self._asker: Computer | None = None
        self._refused = ""

    def tell(self) -> bool:
        """Tell, and keep the answer; False if there was none."""
        with self._store.reading() as connection:
            here = computer(connection)
        if here.role is Role.HUB or not here.hub:
            return False
        try:
            facts = own_facts(self._store, self._version)
            told = self._to(here).devices(facts)
        except CannotStart as problem:
            if problem.code is not Exit.NO_CONFIGURATION:
                raise
            return False
        except (HubUnreachable, HubForks):
            self.close()
            return False
        except HubRefuses as problem:
            # A hub of an older version has no board; that is no trouble of this computer.
            if self._refused != str(problem):
                _log.info("the hub does not hear of devices: %s", problem)
            self._refused = str(problem)
            return False
        self._refused = ""
        now = self._store.clock.now()
        with self._store.transaction() as connection:
            take_board(connection, as_neighbours(told, now), now)
        return True

    def _to(self, here: Computer) -> DeviceLine:
        if self._line is None or self._asker != here:
            self.close()
            self._line = self._line_to(here)
            self._asker = here
        return self._line

    def close(self) -> None:
        if self._line is not None:
            self._line.close()
        self._line = None


class TellingThread(StoreThread):
    """Tells until it is stopped."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        version: str,
        *,
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__("devices-told", open_store, failed=failed, stop_within_s=STOP_WITHIN_S)
        self._version = version

    def work(self, store: Store) -> None:
        telling = Telling(
            store,
            self._version,
            lambda here: hub_line(
                here.hub, here.key_file, store.folder, store.clock, plain=here.plain
            ),
        )
        with closing(telling):
            while not self.stopping.is_set():
                now_or(False, telling.tell, "the word to the hub")
                self.stopping.wait(TELL_EVERY_S)
