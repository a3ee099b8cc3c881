"""Who stands before a page, and whether that page is open to them. Checked on the server, always.

While there is no account at all, and the server listens to its own computer only, the pages are
open, so that one can try them out. The first account closes them; what came through a proxy, or
to an address that others reach, is closed from the beginning.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from urllib.parse import quote

from anyio import to_thread
from fastapi import FastAPI, Request, Response
from sqlalchemy import Engine
from starlette.responses import RedirectResponse

from branch.domain.clock import Clock
from branch.host.listening import is_loopback
from branch.protocol.roles import AccessRole
from server.db.writer import Writer
from server.staff import accounts, sessions
from server.staff.acts import Act, note
from server.staff.roles import Room
from server.staff.sessions import Session

log = logging.getLogger(__name__)

FRAGMENTS = frozenset({"/live", "/devices/now"})
"""Parts of pages, asked for by a script: a form to sign in would be put into the page."""

_FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")


class SignInFirst(Exception):
    """Nobody is signed in, or no longer."""


class NotForYou(Exception):
    """Somebody is signed in whose role may not enter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """Who sees a page: somebody with a session, or anybody while the pages are open."""

    session: Session | None = None

    @property
    def name(self) -> str:
        return self.session.account.name if self.session else ""

    @property
    def role(self) -> AccessRole | None:
        return self.session.account.role if self.session else None

    def may_enter(self, room: Room) -> bool:
        return self.session is None or self.session.account.may_enter(room)

    def may_see(self, branch: str) -> bool:
        return self.session is None or self.session.account.may_see(branch)


def is_private(request: Request) -> bool:
    """Tell whether what is said cannot be overheard: TLS, or this computer with itself."""
    client = request.client.host if request.client else ""
    return request.url.scheme == "https" or is_loopback(client)


def cookie_name(request: Request, what: str) -> str:
    """Return the cookie's name; over TLS with the prefix that binds it to this very host."""
    return f"__Host-nowserving-{what}" if request.url.scheme == "https" else f"nowserving-{what}"


def source_of(request: Request) -> str:
    return request.client.host if request.client else "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """Lets people into rooms."""

    engine: Engine
    writer: Writer
    clock: Clock
    open_at_first: bool

    def to(self, room: Room) -> Callable[[Request], Awaitable[Guest]]:
        """Return the dependency of a page, which may be of one branch (``{branch}`` in its path).

        It raises SignInFirst or NotForYou.
        """

        async def guest(request: Request) -> Guest:
            found = await self.who(request)
            branch = request.path_params.get("branch", "")
            if not found.may_enter(room) or (branch and not found.may_see(branch)):
                await self.refuse(request, found, f"{room} {branch}".strip())
            return found

        return guest

    async def who(self, request: Request) -> Guest:
        """Return who asks; raises SignInFirst."""
        secret = request.cookies.get(cookie_name(request, "session"), "")
        session = await to_thread.run_sync(self._session, secret) if secret else None
        if session is not None:
            if session.stale:
                now = self.clock.now()
                await self.writer.write(lambda c: sessions.used(c, session, now))
            return Guest(session=session)
        direct = not any(name in request.headers for name in _FORWARDED)
        if self.open_at_first and direct and not await to_thread.run_sync(self._anybody):
            return Guest()
        raise SignInFirst

    async def refuse(self, request: Request, guest: Guest, what: str) -> None:
        """Write the refusal down, and raise NotForYou."""
        deed = partial(note, act=Act.REFUSED, who=guest.name, about=what, source=source_of(request))
        await self.writer.write(lambda c: deed(c, self.clock.now()))
        log.info("refused: %s for a %s", what, guest.role)
        raise NotForYou

    def _session(self, secret: str) -> Session | None:
        with self.engine.connect() as connection:
            return sessions.find(connection, secret, self.clock.now())

    def _anybody(self) -> bool:
        with self.engine.connect() as connection:
            return accounts.anybody(connection)


def install(app: FastAPI, not_for_you: Callable[[], str]) -> None:
    """Make the application answer those who may not enter: the way to the form, or a page."""

    async def first(request: Request, _error: Exception) -> Response:
        if request.method not in {"GET", "HEAD"} or request.url.path in FRAGMENTS:
            return Response(status_code=401, headers={"Cache-Control": "no-store"})
        back = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        return RedirectResponse(f"/sign-in?to={quote(back, safe='')}", status_code=303)

    async def refused(_request: Request, _error: Exception) -> Response:
        return Response(not_for_you(), status_code=403, media_type="text/html")

    app.add_exception_handler(SignInFirst, first)
    app.add_exception_handler(NotForYou, refused)
