"""The web server's loop of hub and central server: it says when it is ready, and stops at once.

Over TLS a connection ends with a goodbye of both sides. A client that keeps its connection for the
next request reads nothing meanwhile, so its goodbye would be waited for in vain at each stop.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable

import uvicorn

LAST_BYTES_S = 0.2
"""An answer that is not out by then is asked for again by whoever wanted it."""

_LOOK_S = 0.05


class WebLoop(uvicorn.Server):
    """Calls ``ready`` once requests are answered."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        hanging_up = asyncio.ensure_future(self._hang_up())
        await super().shutdown(sockets)
        hanging_up.cancel()

    async def _hang_up(self) -> None:
        """Cut the lines once every answer that was under way is given."""
        while self.server_state.tasks:
            await asyncio.sleep(_LOOK_S)
        await asyncio.sleep(LAST_BYTES_S)
        for connection in list(self.server_state.connections):
            connection.transport.abort()
