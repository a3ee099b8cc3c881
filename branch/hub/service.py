"""The hub's LAN API in a thread of the agent: a socket, a loop, a store of its own.

By hand, on the hub's computer::

    nowserving-agent --data FOLDER --lan 127.0.0.1:8035
    curl http://127.0.0.1:8035/v1/hello
"""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
import threading
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager

import uvicorn
from fastapi import FastAPI

from branch.host.version import program_version
from branch.host.web_loop import WebLoop
from branch.hub.api import create_api
from branch.hub.device_board import DeviceHandler
from branch.hub.electing_api import ElectingHandler
from branch.hub.gate import Gate
from branch.hub.handler import HubHandler
from branch.hub.tail import Tail
from branch.store.store import Store
from branch.sync.ballot import Ballot

KEEP_ALIVE_S = 75
FINISH_WITHIN_S = 4
STOP_WITHIN_S = 6.0

_log = logging.getLogger(__name__)


class HubThread:
    """Answers the branch's other computers until it is stopped. A failure is handed on."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        bound: socket.socket,
        gate: Gate,
        *,
        tls: ssl.SSLContext | None,
        failed: Callable[[Exception], None],
        ballot: Ballot | None = None,
        streams: bool = True,
    ) -> None:
        """``failed`` is called, in this thread, with what nobody here can do anything about.

        ``ballot`` has this computer's word on who is the hub, where that is settled by majority. A
        computer that is not the hub answers little else, and ``streams`` no log.
        """
        self._open_store = open_store
        self._bound = bound
        self._gate = gate
        self._tls = tls
        self._failed = failed
        self._ballot = ballot
        self._streams = streams
        self._server: uvicorn.Server | None = None
        self._tail: Tail | None = None
        self._stopping = threading.Event()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="hub", daemon=True)

    @property
    def port(self) -> int:
        """The port that others ask at."""
        return int(self._bound.getsockname()[1])

    def start(self) -> None:
        self._thread.start()

    def await_ready(self, within_s: float = 30.0) -> bool:
        """Wait until requests are answered."""
        return self._ready.wait(within_s)

    def stop(self) -> None:
        """Finish the answers that are under way, within a deadline, and end the streams."""
        self._stopping.set()
        if self._tail is not None:
            self._tail.stop()
        self._leave()
        self._thread.join(STOP_WITHIN_S)
        self._bound.close()

    def _leave(self) -> None:
        if self._server is not None:
            self._server.should_exit = True

    def _run(self) -> None:
        worker = ThreadPoolExecutor(1, thread_name_prefix="hub-store")
        try:
            store = worker.submit(self._open_store).result()
            try:
                self._serve(store, worker)
            finally:
                worker.submit(store.close).result()
        except Exception as error:  # noqa: BLE001 - the program's thread decides
            self._failed(error)
        finally:
            worker.shutdown()

    def _serve(self, store: Store, worker: ThreadPoolExecutor) -> None:
        @asynccontextmanager
        async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
            self._tail = Tail(self._open_store, asyncio.get_running_loop(), self._leave)
            if self._streams:
                self._tail.start()
            yield
            if self._streams:
                self._tail.stop()
                self._tail.join(STOP_WITHIN_S)

        def tail() -> Tail:
            assert self._tail is not None, "the application runs"
            return self._tail

        app = create_api(
            HubHandler(store),
            DeviceHandler(store, program_version()),
            worker,
            tail,
            self._gate,
            ElectingHandler(store, self._ballot),
        )
        app.router.lifespan_context = lifespan
        tls = self._tls
        config = uvicorn.Config(
            app,
            ssl_context_factory=None if tls is None else lambda _config, _default: tls,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_keep_alive=KEEP_ALIVE_S,
            timeout_graceful_shutdown=FINISH_WITHIN_S,
            lifespan="on",
        )
        self._server = WebLoop(config, self._ready.set)
        self._server.should_exit = self._stopping.is_set()
        self._server.run(sockets=[self._bound])
        if self._tail is not None and self._tail.failure is not None:
            raise self._tail.failure
