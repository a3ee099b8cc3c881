"""Routes of the device board: what hubs tell, what monitoring asks, and Prometheus metrics."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from fastapi import APIRouter, Depends, Response
from prometheus_client.core import GaugeMetricFamily, Metric
from sqlalchemy import Engine

from branch.domain.clock import Clock
from branch.host.device_metrics import CONTENT_TYPE, metrics
from branch.protocol.devices import BoardHeard, DeviceBoard
from server.access.gate import Gate
from server.api.branches import REFUSALS, BranchId
from server.db.writer import Writer
from server.handlers import devices
from server.handlers.devices import BranchDevices, Known


def routes(engine: Engine, writer: Writer, clock: Clock, gate: Gate) -> APIRouter:
    """Return the routes; the gate says who may ask."""
    router = APIRouter(tags=["devices"], dependencies=[Depends(gate)], responses=REFUSALS)

    @router.post("/v1/branches/{branch}/device-board")
    async def tell(branch: BranchId, board: DeviceBoard) -> BoardHeard:
        """Say how the branch's computers and devices are; the next word replaces it."""
        return await writer.write(lambda c: devices.hear(c, branch, board, clock.now()))

    @router.get("/v1/branches/{branch}/device-board")
    def one(branch: BranchId) -> BranchDevices:
        """How the branch's computers and devices are, as its hub said last."""
        with engine.connect() as connection:
            return devices.one(connection, branch, clock.now())

    @router.get("/v1/device-boards")
    def every() -> list[BranchDevices]:
        """How the computers and devices of every branch are."""
        with engine.connect() as connection:
            return list(devices.every(connection, clock.now()).values())

    @router.get("/metrics", response_class=Response)
    def exposition() -> Response:
        """Branches and their devices as Prometheus metrics."""
        with engine.connect() as connection:
            known = devices.known_branches(connection, clock.now())
            boards = devices.every(connection, clock.now())
        return Response(
            metrics(_told(boards), _branch_metrics(known)),
            media_type=CONTENT_TYPE,
        )

    return router


def _told(boards: Mapping[str, BranchDevices]) -> dict[str, tuple[DeviceBoard, int]]:
    return {
        one.branch: (one.board, one.board_s or 0)
        for one in boards.values()
        if one.board is not None
    }


def _branch_metrics(known: Iterable[Known]) -> list[Metric]:
    contact = GaugeMetricFamily(
        "nowserving_branch_contact_seconds", "How long ago the hub was heard of", labels=["branch"]
    )
    unsent = GaugeMetricFamily(
        "nowserving_branch_unsent_events", "Records of the hub not here yet", labels=["branch"]
    )
    rejected = GaugeMetricFamily(
        "nowserving_branch_rejected_events", "Records kept but not applied", labels=["branch"]
    )
    for one in known:
        contact.add_metric([one.id], one.contact_s)
        unsent.add_metric([one.id], one.unsent)
        rejected.add_metric([one.id], one.rejected)
    return [contact, unsent, rejected]
