"""The hub hears of the other computers' devices, and tells the board of all of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar

from fastapi import APIRouter, Depends, HTTPException, Request, Response

from branch.host.device_metrics import CONTENT_TYPE, metrics
from branch.hub.device_board import DeviceHandler
from branch.protocol.devices import (
    DEVICES_PROTOCOL,
    FACTS_BYTES,
    ComputerFacts,
    DeviceBoard,
)

T = TypeVar("T")


class OnStore(Protocol):
    """Runs work on the thread that owns the handler's store."""

    async def __call__(self, work: Callable[[], T], /) -> T: ...


def _small(request: Request) -> None:
    """Refuse a body that is too large, or does not say how large it is, before it is read."""
    length = request.headers.get("content-length", "")
    if not length.isdecimal():
        raise HTTPException(411, "The request does not say how long it is.")
    if int(length) > FACTS_BYTES:
        raise HTTPException(413, f"A computer's facts are {FACTS_BYTES} bytes at most.")


def routes(
    handler: DeviceHandler, on_store: OnStore, admitted: Callable[[Request], Awaitable[None]]
) -> APIRouter:
    """Return the routes; ``admitted`` refuses whom the gate does not let in."""
    router = APIRouter(prefix="/v1", dependencies=[Depends(admitted)])

    @router.post("/devices", dependencies=[Depends(_small)])
    async def tell(facts: ComputerFacts) -> DeviceBoard:
        """Say how the own devices are, and hear how the others' are."""
        if facts.protocol > DEVICES_PROTOCOL:
            words = f"The hub speaks protocol {DEVICES_PROTOCOL} of devices: update it."
            raise HTTPException(422, words)
        return await on_store(lambda: handler.hear(facts))

    @router.get("/devices")
    async def board() -> DeviceBoard:
        """How every computer of the branch and its devices are."""
        return await on_store(handler.board)

    @router.get("/metrics")
    async def exposition() -> Response:
        """The board as Prometheus metrics."""
        found, branch = await on_store(lambda: (handler.board(), handler.branch()))
        return Response(metrics({branch: (found, 0)}), media_type=CONTENT_TYPE)

    return router
