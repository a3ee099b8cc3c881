"""What a computer that may become the hub gets ahead of time: the branch's devices, a certificate.

A hub lets in whom the server has named, and proves itself by a certificate of the server's. When it
takes over the server may be out of reach, so it is asked while all is well, in a thread named
``standby``.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

from branch.host.credentials import Credentials
from branch.store.store import Store
from branch.store.withdrawn import wipe
from branch.sync.enrolling import KeyKeeper
from branch.sync.store_thread import StoreThread
from branch.sync.transport import Revoked, ServerLine

ASK_EVERY_S = 30.0
STOP_WITHIN_S = 6.0


class StandbyThread(StoreThread):
    """Asks the server until it is stopped."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        line: ServerLine,
        *,
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__("standby", open_store, failed=failed, stop_within_s=STOP_WITHIN_S)
        self._line = line

    def work(self, store: Store) -> None:
        with closing(self._line):
            keeper = KeyKeeper(Credentials(store.folder), store.clock)
            while not self.stopping.is_set():
                self._line.signer.refresh()
                if isinstance(keeper.hear_whom_to_trust(self._line), Revoked):
                    wipe(store)
                self.stopping.wait(ASK_EVERY_S)
