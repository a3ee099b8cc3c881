"""The hub's answers on the wire: HTTP, JSON, and one long answer that streams the log.

What is refused is answered with RFC 9457 problem details; a refusal of the branch's rules carries
its class and fields. Every reading and deciding runs on the one thread that owns the store.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Executor
from functools import partial
from typing import Annotated, TypeVar

from fastapi import APIRouter, Depends, FastAPI, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import StreamingResponse
from sqlalchemy.exc import DatabaseError
from starlette.exceptions import HTTPException

from branch.desk.commands import UnknownUseCase, WrongArguments
from branch.domain.errors import BranchError
from branch.host.exits import CannotStart
from branch.hub import devices_api, electing_api
from branch.hub.description import described
from branch.hub.device_board import DeviceHandler
from branch.hub.electing_api import ElectingHandler
from branch.hub.gate import Admitted, Asked, Gate, NotAdmitted
from branch.hub.handler import Fork, HubHandler, NoHub, NoMandate
from branch.hub.tail import Tail, heard, lines_for
from branch.protocol.lan import (
    FORK,
    REFUSED,
    URN,
    Ask,
    Configuration,
    Decided,
    HandIn,
    HubHello,
    Question,
    Refusal,
    TakenIn,
    Told,
)
from branch.protocol.refusals import to_fields, travels
from branch.protocol.uplink import Problem, Waits
from branch.store.store import AnotherQuestion

PROBLEM_JSON = "application/problem+json"
STREAM = "application/x-ndjson"

_log = logging.getLogger(__name__)

T = TypeVar("T")


def create_api(
    handler: HubHandler,
    devices: DeviceHandler,
    worker: Executor,
    tail: Callable[[], Tail],
    gate: Gate,
    electing: ElectingHandler,
) -> FastAPI:
    """Return the application; ``worker`` is the one thread that may touch the handlers."""

    async def admitted(request: Request) -> None:
        values = request.path_params
        request.state.admitted = gate.check(
            Asked(
                method=request.method,
                route=getattr(request.scope.get("route"), "path", ""),
                use_case=values.get("command", "") or values.get("question", ""),
                url=_address(request),
                headers=request.headers,
                body=await request.body(),
            )
        )

    async def on_store(work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(worker, work)

    app = FastAPI(title="Now Serving hub", docs_url=None, redoc_url=None)
    router = APIRouter(prefix="/v1", dependencies=[Depends(admitted)])

    @router.get("/hello")
    async def hello() -> HubHello:
        """Who decides here, and how far its log goes."""
        return await on_store(handler.hello)

    @router.get("/waits")
    async def waits() -> Waits | None:
        """How long people wait now, per service and per waiting ticket; null while nobody says."""
        return await on_store(handler.waits)

    @router.get("/configuration")
    async def configuration() -> Configuration:
        """The branch file in force."""
        return await on_store(handler.configuration)

    @router.get("/log")
    async def log(
        request: Request,
        after: Annotated[int, Query(ge=0, lt=2**63)],
        hash_there: Annotated[str, Query(alias="hash", min_length=64, max_length=64)],
        follow: bool = True,
    ) -> Response:
        """The log from there on; with ``follow`` the answer goes on as the log grows."""
        admitted: Admitted = request.state.admitted
        entries = await on_store(partial(handler.entries, after, hash_there))
        first = b"".join(lines_for(admitted.role, entries))
        place = (
            (entries[-1].record.seq, entries[-1].record.hash) if entries else (after, hash_there)
        )
        if not follow:
            return Response(first, media_type=STREAM)
        return StreamingResponse(stream(first, *place, admitted=admitted), media_type=STREAM)

    async def stream(
        first: bytes, seq: int, hash_there: str, admitted: Admitted
    ) -> AsyncIterator[bytes]:
        followed = tail()
        if first:
            yield first
        while not followed.ended and admitted.still():
            piece = await followed.after(seq, hash_there, admitted.role)
            if piece is None:
                entries = await on_store(partial(handler.entries, seq, hash_there))
                if not entries:
                    return
                seq, hash_there = entries[-1].record.seq, entries[-1].record.hash
                yield b"".join(lines_for(admitted.role, entries))
                continue
            seq, hash_there = piece.seq, piece.hash
            if piece.lines:
                yield b"".join(piece.lines)

    @router.post("/decide/{command}")
    async def decide(request: Request, command: str, ask: Ask) -> Decided:
        """Do what a citizen, a clerk or a printer asks for."""
        admitted: Admitted = request.state.admitted
        decided = await on_store(partial(handler.decide, command, ask))
        entries = tuple(heard(admitted.role, entry) for entry in decided.entries)
        return decided.model_copy(update={"entries": entries})

    @router.post("/ask/{question}")
    async def ask(question: str, asked: Question) -> Told:
        """What the hub keeps beside the log, such as a citizen's answers."""
        return await on_store(partial(handler.tell, question, asked))

    @router.post("/late")
    async def late(handed_in: HandIn) -> TakenIn:
        """What a computer did while the hub was away."""
        return await on_store(partial(handler.hand_in, handed_in))

    app.include_router(router)
    app.include_router(devices_api.routes(devices, on_store, admitted))
    app.include_router(electing_api.routes(electing, on_store, admitted))
    app.openapi = described(app.openapi)  # type: ignore[method-assign]
    for kind, answer in _PROBLEMS.items():
        app.add_exception_handler(kind, answer)
    return app


def _answer(problem: Problem) -> Response:
    headers = {"Cache-Control": "no-store"}
    if problem.status == 503:
        headers["Retry-After"] = "2"
    return Response(
        problem.model_dump_json(exclude_none=True),
        status_code=problem.status,
        headers=headers,
        media_type=PROBLEM_JSON,
    )


def _problem(status: int, name: str, title: str, detail: str = "") -> Response:
    return _answer(Problem(type=URN + name, status=status, title=title, detail=detail))


def _address(request: Request) -> str:
    """Return the address that was asked, letter by letter."""
    scope = request.scope
    query = scope["query_string"].decode("latin-1")
    path = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1")
    here = f"{scope['scheme']}://{request.headers.get('host', '')}{path}"
    return f"{here}?{query}" if query else here


async def _not_admitted(_request: Request, error: Exception) -> Response:
    assert isinstance(error, NotAdmitted)
    return _answer(error.problem)


async def _fork(_request: Request, error: Exception) -> Response:
    return _answer(Problem(type=FORK, status=409, title="Another history", detail=str(error)))


async def _no_hub(_request: Request, _error: Exception) -> Response:
    return _problem(421, "no-hub", "This computer is not the hub")


async def _no_mandate(_request: Request, _error: Exception) -> Response:
    words = "It hears of no majority of the branch's computers, and decides nothing until it does."
    return _problem(503, "no-mandate", "This hub may not decide now", words)


async def _unknown(_request: Request, error: Exception) -> Response:
    return _problem(404, "unknown-command", "No such command", str(error))


async def _wrong(_request: Request, error: Exception) -> Response:
    return _problem(422, "malformed", "The arguments do not fit", str(error))


async def _another(_request: Request, error: Exception) -> Response:
    _log.info("another question under operation %s was refused; nothing was changed", error)
    words = f"Something else was done as operation {error}. Nothing was changed."
    return _problem(422, "another-question", "One operation is one human action", words)


async def _invalid(_request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"])
    return _problem(422, "malformed", "The request does not fit", f"{place}: {first['msg']}")


async def _http(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return _problem(error.status_code, "request", error.detail)


async def _refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, BranchError)
    if isinstance(error, CannotStart):
        return _problem(503, "wait", "The hub cannot decide now", error.words)
    assert travels(error), "every refusal of the domain is a dataclass"
    name = type(error).__name__
    return _answer(
        Refusal(type=REFUSED, status=409, title=name, kind=name, fields=to_fields(error))
    )


async def _database(_request: Request, error: Exception) -> Response:
    assert isinstance(error, DatabaseError)
    _log.error("the shared file does not answer: %s", error.orig)
    return _problem(503, "wait", "The hub's database does not answer", "Nothing was stored.")


async def _bug(request: Request, error: Exception) -> Response:
    _log.error("a bug in %s %s", request.method, request.url.path, exc_info=error)
    return _problem(500, "bug", "A mistake in the hub", "The hub's log has the particulars.")


_PROBLEMS = {
    NotAdmitted: _not_admitted,
    Fork: _fork,
    NoHub: _no_hub,
    NoMandate: _no_mandate,
    UnknownUseCase: _unknown,
    WrongArguments: _wrong,
    AnotherQuestion: _another,
    RequestValidationError: _invalid,
    HTTPException: _http,
    BranchError: _refused,
    DatabaseError: _database,
    Exception: _bug,
}
