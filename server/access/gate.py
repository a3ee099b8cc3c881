"""Stands before the routes of ``/v1``: who asks, is the request new, and may the role ask this.

Devices sign. A key of ``--key-file`` reads as an auditor does; with ``--allow-unenrolled`` it also
stands for the hub of a branch none of whose hubs was ever enrolled. Refusals are logged.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from fastapi import Request
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import Engine

from branch.domain.clock import Clock
from branch.protocol.roles import AccessRole
from branch.protocol.signing import (
    CLOCKS_DIFFER_S,
    Altered,
    NotSigned,
    Signed,
    Stranger,
    verify,
)
from server.access import refusals
from server.access.devices import Device, admit, has_enrolled_hub, public_key_of
from server.access.table import TABLE, Roles
from server.api.keys import Keys
from server.db.writer import Writer
from server.handlers.refused import Refused

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Who asks; ``device`` is None for whoever has a shared key. ``key`` is what it signed with."""

    name: str
    role: AccessRole
    device: Device | None = None
    key: str = ""


class Gate:
    """A dependency of FastAPI: lets a request pass and leaves who asked in ``request.state``."""

    def __init__(
        self, engine: Engine, writer: Writer, clock: Clock, keys: Keys, public_url: str = ""
    ) -> None:
        """``public_url`` is what devices call this server, where a proxy stands before it."""
        self._engine = engine
        self._writer = writer
        self._clock = clock
        self._keys = keys
        self._public_url = public_url.rstrip("/")

    async def __call__(self, request: Request) -> None:
        """Raise Refused, or note the caller."""
        asked = f"{request.method} {request.url.path}"
        try:
            request.state.caller = await self._caller(request)
        except Refused as refused:
            host = request.client.host if request.client else "somebody"
            _log.info("%s asked %s: %s", host, asked, refused.problem.type)
            raise

    async def _caller(self, request: Request) -> Caller:
        path = getattr(request.scope.get("route"), "path", "")
        allowed = TABLE.get((request.method, path), frozenset())
        branch = request.path_params.get("branch", "")
        if "signature-input" in request.headers:
            return await self._device(request, allowed, branch)
        self._keys.check(request)
        return await run_in_threadpool(self._shared, allowed, branch)

    async def _device(self, request: Request, allowed: Roles, branch: str) -> Caller:
        body = await request.body()
        signed = await run_in_threadpool(self._signed, request, body)
        now = self._clock.now()
        off_s = signed.created - int(now.timestamp())
        wrong = off_s if abs(off_s) > CLOCKS_DIFFER_S * self._clock.speed else None
        found = await self._writer.write(
            lambda connection: admit(connection, signed.key, signed.stamp, now, wrong)
        )
        if isinstance(found, Refused):
            raise found
        if branch and branch != found.branch:
            raise refusals.other_branch(found.name, found.branch, branch)
        if allowed is not None and found.role not in allowed:
            raise refusals.not_allowed(found.name, found.role, f"{request.method} this")
        return Caller(name=found.name, role=found.role, device=found, key=signed.key)

    def _signed(self, request: Request, body: bytes) -> Signed:
        def find(key: str) -> str | None:
            with self._engine.connect() as connection:
                return public_key_of(connection, key)

        try:
            return verify(
                request.method, self.address(request), request.headers.items(), body, find
            )
        except Stranger as error:
            raise refusals.stranger() from error
        except (Altered, NotSigned) as error:
            raise refusals.altered() from error

    def address(self, request: Request) -> str:
        """Return the address that the device asked, letter by letter."""
        scope = request.scope
        here = f"{scope['scheme']}://{request.headers.get('host', '')}"
        query = scope["query_string"].decode("latin-1")
        path = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1")
        return f"{self._public_url or here}{path}" + (f"?{query}" if query else "")

    def _shared(self, allowed: Roles, branch: str) -> Caller:
        """Say what somebody with a shared key is. Raises Refused."""
        name = "a shared key"
        if allowed is None or AccessRole.AUDITOR in allowed:
            return Caller(name=name, role=AccessRole.AUDITOR)
        if not self._keys.unenrolled or AccessRole.HUB not in allowed or not branch:
            raise refusals.unsigned()
        with self._engine.connect() as connection:
            if has_enrolled_hub(connection, branch):
                raise refusals.unsigned(branch)
        return Caller(name=name, role=AccessRole.HUB)
