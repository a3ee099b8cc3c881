"""The pages for signing in and out, and for the own password. They work without JavaScript."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from math import ceil

from anyio import to_thread
from fastapi import APIRouter, Depends, Request, Response
from jinja2 import Environment
from sqlalchemy import Connection
from starlette.responses import RedirectResponse

from server.staff import accounts, sessions
from server.staff.acts import Act, note
from server.staff.door import Door, Guest, cookie_name, is_private, source_of
from server.staff.forms import StrangeForm, check_token, read_form
from server.staff.passwords import Passwords, WeakPassword
from server.staff.provider import Provider
from server.staff.roles import Room
from server.staff.signing_in import Attempt, SignedIn, SignInDesk, SignInPaused, WrongSignIn
from server.web import sign_in_elsewhere
from server.web.cookies import is_tls, keep, own_page
from server.web.pages import form_headers, page_templates

FORM_COOKIE = "form"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """What the sign-in page says."""

    problem: str = ""
    code_helps: bool = False
    name: str = ""
    to: str = "/"


def routes(
    door: Door, desk: SignInDesk, passwords: Passwords, provider: Provider | None = None
) -> APIRouter:
    """Return the pages; ``desk`` compares passwords, ``provider`` vouches for people."""
    router = APIRouter(include_in_schema=False)
    templates = page_templates()
    templates.globals["provider"] = provider.settings.name if provider else ""
    if provider is not None:

        def show(request: Request, problem: str, status: int) -> Response:
            return _form(templates, request, _Shown(problem=problem), status=status)

        router.include_router(sign_in_elsewhere.routes(door, provider, show))

    @router.get("/sign-in")
    def form(request: Request, to: str = "/") -> Response:
        if not is_private(request):
            return _not_private(templates)
        return _form(templates, request, _Shown(to=own_page(to)))

    @router.post("/sign-in")
    async def sign_in(request: Request) -> Response:
        if not is_private(request):
            return _not_private(templates)
        fields = {}
        try:
            fields = dict(await read_form(request))
            cookie = request.cookies.get(cookie_name(request, FORM_COOKIE), "")
            check_token(fields.get("token", ""), sessions.form_token(cookie))
            if not cookie:
                raise StrangeForm("no cookie")
        except StrangeForm:
            shown = _Shown(problem="The page was open too long. Please try again.")
            return _form(templates, request, shown, status=403)
        to, name = own_page(fields.get("to", "/")), fields.get("name", "").strip().lower()
        known = fields.get("code", "").strip()
        attempt = Attempt(
            name=name,
            password=fields.get("password", ""),
            browser=known or request.cookies.get(cookie_name(request, "browser"), ""),
            source=source_of(request),
        )
        try:
            signed_in = await desk.sign_in(attempt)
        except WrongSignIn:
            problem = "The name or the password is not right."
            shown = _Shown(problem=problem, name=name, to=to)
            return _form(templates, request, shown, status=403)
        except SignInPaused as paused:
            shown = _Shown(problem=_paused_words(paused.wait), code_helps=True, name=name, to=to)
            return _form(templates, request, shown, status=429)
        answer = RedirectResponse(to, status_code=303)
        keep(request, answer, signed_in)
        return answer

    @router.post("/sign-out")
    async def sign_out(request: Request) -> Response:
        guest = await door.who(request)
        try:
            await _checked(request, guest)
        except StrangeForm:
            return RedirectResponse("/account", status_code=303)
        if guest.session is not None:
            leave = partial(_leave, guest, source_of(request), door.clock.now())
            await door.writer.write(leave)
        answer = RedirectResponse("/sign-in", status_code=303)
        answer.delete_cookie(cookie_name(request, "session"), path="/", secure=is_tls(request))
        answer.headers["Clear-Site-Data"] = '"cache"'
        return answer

    own = Depends(door.to(Room.OWN_ACCOUNT))

    @router.get("/account")
    def account(guest: Guest = own) -> Response:
        return _account(templates, guest)

    @router.post("/account")
    async def change(request: Request, guest: Guest = own) -> Response:
        if guest.session is None or guest.session.account.subject:
            return RedirectResponse("/account", status_code=303)
        name = guest.name
        try:
            fields = await _checked(request, guest)
        except StrangeForm:
            problem = "The page was open too long. Please try again."
            return _account(templates, guest, problem, status=403)
        cookie = request.cookies.get(cookie_name(request, "browser"), "")
        attempt = Attempt(
            name=name,
            password=fields.get("password", ""),
            browser=cookie,
            source=source_of(request),
        )
        try:
            if fields.get("new", "") != fields.get("again", ""):
                raise WeakPassword("The new password is not the same in both fields.")
            new = fields.get("new", "")
            await to_thread.run_sync(passwords.check_new, new, name)
            await desk.sign_in(attempt)
        except WeakPassword as weak:
            return _account(templates, guest, str(weak), status=422)
        except WrongSignIn:
            return _account(templates, guest, "The present password is not right.", status=403)
        except SignInPaused as paused:
            return _account(templates, guest, _paused_words(paused.wait), status=429)
        kept = await to_thread.run_sync(passwords.keep, new)
        renew = partial(_renew, name, kept, source_of(request), door.clock.now())
        answer = _account(templates, guest, done="The new password holds from now on.")
        keep(request, answer, await door.writer.write(renew))
        return answer

    return router


def _leave(guest: Guest, source: str, now: datetime, connection: Connection) -> None:
    assert guest.session is not None
    sessions.end(connection, guest.session.secret)
    note(connection, now, Act.SIGNED_OUT, who=guest.name, source=source)


def _renew(name: str, kept: str, source: str, now: datetime, connection: Connection) -> SignedIn:
    """Keep the new password; every other session is over, this browser gets a new one."""
    accounts.set_password(connection, name, kept, now, by=name, source=source)
    return SignedIn(
        session=sessions.begin(connection, name, now),
        browser=sessions.know(connection, name, now),
    )


async def _checked(request: Request, guest: Guest) -> dict[str, str]:
    fields = dict(await read_form(request))
    token = guest.session.form_token if guest.session else ""
    check_token(fields.get("token", ""), token)
    return fields


def _form(
    templates: Environment, request: Request, shown: _Shown, *, status: int = 200
) -> Response:
    cookie = request.cookies.get(cookie_name(request, FORM_COOKIE), "") or secrets.token_urlsafe(32)
    text = templates.get_template("sign_in.html").render(
        shown=shown, token=sessions.form_token(cookie)
    )
    answer = Response(text, status_code=status, media_type="text/html", headers=form_headers())
    answer.set_cookie(
        cookie_name(request, FORM_COOKIE),
        cookie,
        path="/",
        secure=is_tls(request),
        httponly=True,
        samesite="strict",
    )
    return answer


def _account(
    templates: Environment, guest: Guest, problem: str = "", *, done: str = "", status: int = 200
) -> Response:
    text = templates.get_template("account.html").render(
        guest=guest, here="account", problem=problem, done=done
    )
    return Response(text, status_code=status, media_type="text/html", headers=form_headers())


def _not_private(templates: Environment) -> Response:
    text = templates.get_template("not_private.html").render()
    return Response(text, status_code=403, media_type="text/html", headers=form_headers())


def _paused_words(wait: timedelta | None) -> str:
    if wait is None:
        return "Very many sign-ins come in at the moment. Please try again."
    minutes = max(1, ceil(wait.total_seconds() / 60))
    return (
        "There were too many wrong sign-ins, not necessarily yours. From this browser you can try"
        f" again in {minutes} min; from one that you signed in with before, at once."
    )
