"""What a computer that may become the hub gets ahead of time: the branch's devices, a certificate.

A hub lets in whom the server has named, and proves itself by a certificate of the server's. When it
takes over the server may be out of reach, so it is asked while all is well, in a thread named
``standby``.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import closing

from branch.host.credentials import Credentials
from branch.store.store import Store
from branch.store.withdrawn import wipe
from branch.sync.enrolling import KeyKeeper
from branch.sync.transport import Revoked, ServerLine

ASK_EVERY_S = 30.0
STOP_WITHIN_S = 6.0

_log = logging.getLogger(__name__)


class StandbyThread:
    """Asks the server until it is stopped. A failure of the store is handed on."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        line: ServerLine,
        *,
        failed: Callable[[Exception], None],
    ) -> None:
        """``failed`` is called, in this thread, with what nobody here can do anything about."""
        self._open_store = open_store
        self._line = line
        self._failed = failed
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="standby", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Finish the question that is under way, within a deadline."""
        self._stopping.set()
        self._thread.join(STOP_WITHIN_S)

    def _run(self) -> None:
        try:
            with closing(self._open_store()) as store, closing(self._line):
                self._ask(store)
        except Exception as error:  # noqa: BLE001 - the program's thread decides
            self._failed(error)

    def _ask(self, store: Store) -> None:
        keeper = KeyKeeper(Credentials(store.folder), store.clock)
        while not self._stopping.is_set():
            self._line.signer.refresh()
            if isinstance(keeper.hear_whom_to_trust(self._line), Revoked):
                wipe(store)
            self._stopping.wait(ASK_EVERY_S)
