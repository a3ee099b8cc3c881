"""Every refusal and every failure as RFC 9457 problem details, in words, with the right status."""

from __future__ import annotations

import logging

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from starlette.exceptions import HTTPException

from branch.protocol.uplink import Problem
from server.handlers.refused import URN, Refused

PROBLEM_JSON = "application/problem+json"
RETRY_AFTER_S = 5

log = logging.getLogger(__name__)


def response_for(problem: Problem, *, retry_after_s: int | None = None) -> Response:
    """Write a problem down."""
    headers = {"Cache-Control": "no-store"}
    if retry_after_s is not None:
        headers["Retry-After"] = str(retry_after_s)
    if problem.status == 401:
        headers["WWW-Authenticate"] = 'Bearer realm="nowserving"'
    return Response(
        problem.model_dump_json(exclude_none=True),
        status_code=problem.status,
        headers=headers,
        media_type=PROBLEM_JSON,
    )


def install(app: FastAPI) -> None:
    """Make the application answer problems for everything that goes wrong."""
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(OperationalError, _database)
    app.add_exception_handler(InterfaceError, _database)
    app.add_exception_handler(NoConnectionFree, _database)
    app.add_exception_handler(Exception, _bug)


async def _refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    log.info("refused: %s", error.problem.detail)
    return response_for(error.problem, retry_after_s=error.retry_after_s)


async def _invalid(_request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"])
    return response_for(
        Problem(
            type=URN + "malformed",
            status=422,
            title="The request does not fit",
            detail=f"{place}: {first['msg']}",
        )
    )


async def _http(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return response_for(Problem(status=error.status_code, title=str(error.detail)))


async def _database(_request: Request, error: Exception) -> Response:
    if isinstance(error, DBAPIError) and _disk_is_full(error):
        log.error("the disk of the database is full: %s", error.orig)
        full = Problem(
            type=URN + "full",
            status=507,
            title="No room",
            detail="The server's disk is full. Nothing was stored; send it again later.",
        )
        return response_for(full, retry_after_s=60)
    log.error("the database does not answer: %s", error)
    away = Problem(
        type=URN + "wait",
        status=503,
        title="Not now",
        detail="The server's database does not answer. Nothing was stored; send it again.",
    )
    return response_for(away, retry_after_s=RETRY_AFTER_S)


def _disk_is_full(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) == "53100" or "full" in str(error.orig).lower()


async def _bug(request: Request, error: Exception) -> Response:
    log.error("a bug in %s %s", request.method, request.url.path, exc_info=error)
    return response_for(
        Problem(
            type=URN + "bug",
            status=500,
            title="A mistake in the server",
            detail="Nothing was stored. The server's log has the particulars.",
        )
    )
