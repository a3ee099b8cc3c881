"""The mirror in a thread named ``sync``, with a store of its own, so that nobody waits for it."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable

from branch.host.hub_line import HubLine
from branch.store.store import Store
from branch.store.trouble import now_or
from branch.sync.mirror import Mirror

AFTER_TROUBLE_S = 2.0
STOP_WITHIN_S = 6.0

_log = logging.getLogger(__name__)


class MirrorThread:
    """Follows the hub until it is stopped. A failure of the store ends it and is handed on."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        line: HubLine,
        *,
        failed: Callable[[Exception], None],
        noise: random.Random | None = None,
    ) -> None:
        """``failed`` is called, in this thread, with what nobody here can do anything about."""
        self._open_store = open_store
        self._line = line
        self._failed = failed
        self._noise = noise or random.Random()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Hang up at the hub's next beat, within a deadline."""
        self._stopping.set()
        self._thread.join(STOP_WITHIN_S)
        if self._thread.is_alive():
            _log.info("the hub was still being asked; the next start goes on from there")

    def _run(self) -> None:
        try:
            self._steps()
        except Exception as error:  # noqa: BLE001 - the program's thread decides
            self._failed(error)

    def _steps(self) -> None:
        store = self._open_store()
        try:
            mirror = Mirror(store, self._line, noise=self._noise, stopping=self._stopping.is_set)
            while not self._stopping.is_set():
                pause_s = now_or(AFTER_TROUBLE_S, mirror.contact, "the copy of the hub's log")
                self._stopping.wait(pause_s)
        finally:
            self._line.close()
            store.close()
