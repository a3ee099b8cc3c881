"""Routes of the branches: hello, the log, and how the copy stands. Writing needs POST, always."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated, TypeVar

from fastapi import APIRouter, Depends, Path, Query, Response
from sqlalchemy import Connection, Engine

from branch.domain.clock import Clock
from branch.host.log import moment
from branch.protocol.orders import ORDERS_HEADER, Orders, OrdersAsk
from branch.protocol.uplink import Answer, Batch, Heard, Hello, Problem, Receipt, Waits, Welcome
from server.access.gate import Gate
from server.api.problems import PROBLEM_JSON
from server.db.writer import Writer
from server.handlers import orders, waits
from server.handlers.hello import greet
from server.handlers.push import take
from server.handlers.reading import EXPORT_LIMIT, BranchStatus, Export, export, status

BranchId = Annotated[str, Path(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")]

T = TypeVar("T")

REFUSALS: dict[int | str, dict[str, object]] = {
    code: {"description": words, "content": {PROBLEM_JSON: {"schema": Problem.model_json_schema()}}}
    for code, words in (
        (401, "No key, or not one of ours"),
        (409, "A gap (`expects` says where to go on), or another history at this place"),
        (413, "More than a batch may hold"),
        (422, "It does not fit, or the chain is broken"),
        (503, "Not now; see Retry-After"),
    )
}


def routes(
    engine: Engine, writer: Writer, clock: Clock, gate: Gate, *, moments: bool = False
) -> APIRouter:
    """Return the routes; with ``moments`` the log says when each event was stored."""
    router = APIRouter(
        prefix="/v1/branches",
        tags=["branches"],
        dependencies=[Depends(gate)],
        responses=REFUSALS,
    )

    async def heard(branch: str, response: Response, work: Callable[[Connection], T]) -> T:
        """Do the work, and tell the hub beside its answer how far the orders for it go."""
        answer, newest = await writer.write(
            lambda connection: (work(connection), orders.newest(connection, branch))
        )
        if newest:
            response.headers[ORDERS_HEADER] = newest
        return answer

    @router.post("/{branch}/hello")
    async def hello(branch: BranchId, message: Hello, response: Response) -> Welcome:
        """Begin a contact: the answer says where to go on."""
        return await heard(branch, response, lambda c: greet(c, branch, message, clock.now()))

    @router.post("/{branch}/log")
    async def push(branch: BranchId, batch: Batch, response: Response) -> Receipt:
        """Send records of the branch log, in order; resend freely."""
        receipt = await heard(branch, response, lambda c: take(c, branch, batch, clock.now()))
        if moments:
            _note_moments(batch, receipt)
        return receipt

    @router.post("/{branch}/waits")
    async def hear_waits(branch: BranchId, message: Waits, response: Response) -> Heard:
        """Say how long people wait now; the next word replaces it."""
        return await heard(branch, response, lambda c: waits.hear(c, branch, message))

    @router.post("/{branch}/orders")
    async def ask_orders(branch: BranchId, message: OrdersAsk, response: Response) -> Orders:
        """Say which branch file is in force, and hear what the server wants after a cursor."""
        return await heard(branch, response, lambda c: orders.ask(c, branch, message, clock.now()))

    @router.get("/{branch}/waits")
    def current_waits(branch: BranchId) -> Waits | None:
        """How long people wait now, per service and per waiting ticket; null while nobody says."""
        with engine.connect() as connection:
            return waits.current(connection, branch, clock.now())

    @router.get("/{branch}")
    def one(branch: BranchId) -> BranchStatus:
        """How the copy of the branch stands."""
        with engine.connect() as connection:
            return status(connection, branch)

    @router.get("/{branch}/log")
    def log(
        branch: BranchId,
        after: Annotated[int, Query(ge=0, lt=2**63)] = 0,
        limit: Annotated[int, Query(ge=1, le=EXPORT_LIMIT)] = 1000,
    ) -> Export:
        """Return the log as it was sent, for whoever wants to verify it."""
        with engine.connect() as connection:
            return export(connection, branch, after, limit)

    return router


def _note_moments(batch: Batch, receipt: Receipt) -> None:
    taken: Sequence[int] = [i.seq for i in receipt.items if i.answer is Answer.APPLIED]
    stored = set(taken)
    for record in batch.records:
        if record.seq in stored:
            moment("event_stored", record.event_id)
