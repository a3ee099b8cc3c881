"""How many hubs are served at once; the others are told when to come again.

After an outage thousands of hubs come back within a second. Were all of them let in, each would
wait for all others, give up after half a minute and ask once more, and nobody would be done. So a
few dozen are served at a time, and the rest get 429 with a ``Retry-After`` before their body is
read. It grows with the number that was turned away lately and is drawn anew for each, so that they
come spread.
"""

from __future__ import annotations

import random
import re
import time
from collections import deque
from collections.abc import Callable

from starlette.types import ASGIApp, Receive, Scope, Send

from branch.protocol.uplink import Problem
from server.api.problems import response_for
from server.handlers.refused import URN

AT_ONCE = 48
"""Requests of hubs under way in one worker. A full batch takes a quarter of a second of a core."""

LATELY_S = 5.0
LONGEST_S = 60
_OF_HUBS = re.compile(r"/v1/branches/[^/]+/(hello|log|waits|orders)")


class Admission:
    """Lets ``at_once`` requests of hubs in, and answers 429 to the others."""

    def __init__(
        self,
        app: ASGIApp,
        at_once: int = AT_ONCE,
        *,
        elapsed: Callable[[], float] = time.monotonic,
        noise: random.Random | None = None,
    ) -> None:
        self._app = app
        self._at_once = at_once
        self._elapsed = elapsed
        self._noise = noise or random.Random()
        self._inside = 0
        self._done: deque[float] = deque()
        self._turned_away: deque[float] = deque()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        of_hub = (
            scope["type"] == "http"
            and scope["method"] == "POST"
            and _OF_HUBS.fullmatch(scope["path"])
        )
        if not of_hub:
            await self._app(scope, receive, send)
            return
        if self._inside >= self._at_once:
            self._turned_away.append(self._elapsed())
            await response_for(_BUSY, retry_after_s=self._again_in_s())(scope, receive, send)
            return
        self._inside += 1
        try:
            await self._app(scope, receive, send)
        finally:
            self._inside -= 1
            self._done.append(self._elapsed())

    def _again_in_s(self) -> int:
        """Return whole seconds: as long as those who were turned away take, at the pace of late."""
        done, waiting = self._lately(self._done), self._lately(self._turned_away)
        all_s = waiting / max(done / LATELY_S, 1.0)
        return round(1 + self._noise.uniform(0, min(all_s, LONGEST_S - 1)))

    def _lately(self, moments: deque[float]) -> int:
        since = self._elapsed() - LATELY_S
        while moments and moments[0] < since:
            moments.popleft()
        return len(moments)


_BUSY = Problem(
    type=URN + "busy",
    status=429,
    title="Many branches are being served",
    detail="Nothing is wrong, and nothing was stored. Send it again after a while.",
)
