"""No request body is larger than a full batch can be; more is cut off before it is read."""

from __future__ import annotations

from fastapi import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.api.problems import response_for
from server.handlers.refused import too_large

BODY_LIMIT = 16 * 1024 * 1024
"""Bytes. A batch of 1,000 ordinary records has about 0.6 MB."""


class BodyLimit:
    """Answers 413 for a body that is announced, or turns out, larger than the limit."""

    def __init__(self, app: ASGIApp, limit: int = BODY_LIMIT) -> None:
        self._app = app
        self._limit = limit
        self._words = f"A request holds {limit} bytes at most."

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        announced = dict(scope["headers"]).get(b"content-length", b"0")
        if announced.isdigit() and int(announced) > self._limit:
            await response_for(too_large(self._words).problem)(scope, receive, send)
            return
        seen = 0

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > self._limit:
                # The only kind of error that FastAPI lets through while it reads a body.
                raise HTTPException(413, self._words)
            return message

        await self._app(scope, counted, send)
