"""The uplink in a thread named ``sync``, with a store of its own, so that nobody waits for HTTP."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable
from typing import Protocol

from branch.host.version import program_version
from branch.store.store import Store
from branch.store.trouble import now_or
from branch.store.wake import Wakeups
from branch.sync.board_up import BoardTelling, BoardTransport
from branch.sync.head_down import HeadTaking, HeadTransport
from branch.sync.orders import OrdersLine, OrderTaker
from branch.sync.outlet import Outlet
from branch.sync.recovering import LogSource, Recovery
from branch.sync.transport import Transport
from branch.sync.uplink import Pause, Uplink

AFTER_TROUBLE = Pause(seconds=2.0)
STOP_WITHIN_S = 6.0

_log = logging.getLogger(__name__)


class ServerLine(Transport, OrdersLine, BoardTransport, HeadTransport, LogSource, Protocol):
    """All that a hub asks of the server."""


class UplinkThread:
    """Runs the steps until it is stopped. A failure of the store ends it and is handed on."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        transport: ServerLine,
        *,
        failed: Callable[[Exception], None],
        noise: random.Random | None = None,
    ) -> None:
        """``failed`` is called, in this thread, with what nobody here can do anything about."""
        self._open_store = open_store
        self._transport = transport
        self._failed = failed
        self._noise = noise or random.Random()
        self._stopping = threading.Event()
        self._wakeups: Wakeups | None = None
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Finish the request that is under way, within a deadline; the outbox loses nothing."""
        self._stopping.set()
        if self._wakeups is not None:
            self._wakeups.interrupt()
        self._thread.join(STOP_WITHIN_S)
        if self._thread.is_alive():
            _log.info("a request to the server was given up; it is sent again at the next start")

    def _run(self) -> None:
        try:
            self._steps()
        except Exception as error:  # noqa: BLE001 - the program's thread decides
            self._failed(error)

    def _steps(self) -> None:
        store = self._open_store()
        self._wakeups = store.wakeups()
        try:
            uplink = Uplink(
                Outlet(store),
                self._transport,
                elapsed=time.monotonic,
                noise=self._noise,
                orders=OrderTaker(store, self._transport),
                boards=BoardTelling(
                    store, self._transport, program_version(), elapsed=time.monotonic
                ),
                heads=HeadTaking(store, self._transport, elapsed=time.monotonic),
                recovery=Recovery(store, self._transport),
            )
            while not self._stopping.is_set():
                pause = now_or(AFTER_TROUBLE, uplink.step, "the line to the server")
                if pause.seconds <= 0:
                    continue
                if pause.news:
                    self._wakeups.wait(pause.seconds)
                else:
                    self._stopping.wait(pause.seconds)
        finally:
            self._wakeups.close()
            self._transport.close()
            store.close()
