"""The live page. The page and its fragment are the same HTML, so both can never disagree.

With JavaScript the fragment is asked for every second and put in place if it changed; without, the
page loads itself again. Nothing on it moves focus or is announced by itself.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from fastapi import APIRouter, Depends, Request, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from sqlalchemy import Engine
from starlette.staticfiles import StaticFiles

from branch.domain.clock import Clock
from server.handlers.board import STALE_AFTER, BranchBoard, boards
from server.staff.door import Door, Guest
from server.staff.roles import Room
from server.web import words
from server.web.theme import read_schemes, stylesheet

HERE = Path(__file__).resolve().parent

SECURITY = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
        " img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


def static_files() -> StaticFiles:
    return StaticFiles(directory=HERE / "static")


def form_headers() -> dict[str, str]:
    """Return the headers of a page with a form, which asks this server again."""
    policy = SECURITY["Content-Security-Policy"]
    return {
        **SECURITY,
        "Content-Security-Policy": policy.replace("form-action 'none'", "form-action 'self'"),
        # Without it a browser does not say that a form came from us.
        "Referrer-Policy": "same-origin",
        "Cache-Control": "no-store",
    }


def routes(engine: Engine, clock: Clock, door: Door) -> APIRouter:
    """Return the page, its fragment and its colours."""
    router = APIRouter(include_in_schema=False)
    templates = page_templates()
    colours = stylesheet(read_schemes())

    # On a recorded day that runs faster, silence is still measured in the hub's real seconds.
    stale_after = STALE_AFTER * clock.speed

    live_room = Depends(door.to(Room.LIVE))

    def now_boards(guest: Guest) -> Sequence[BranchBoard]:
        with engine.connect() as connection:
            every = boards(connection, clock.now(), stale_after)
        return [board for board in every if guest.may_see(board.id)]

    @router.get("/")
    def page(guest: Guest = live_room) -> Response:
        text = templates.get_template("page.html").render(
            boards=now_boards(guest), guest=guest, here="live"
        )
        # Its one form is the way out.
        return Response(text, media_type="text/html", headers=form_headers())

    @router.get("/live")
    def live(request: Request, guest: Guest = live_room) -> Response:
        text = templates.get_template("boards.html").render(boards=now_boards(guest))
        tag = f'"{hashlib.sha256(text.encode()).hexdigest()[:32]}"'
        headers = {**SECURITY, "ETag": tag}
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=headers)
        return Response(text, media_type="text/html", headers=headers)

    @router.get("/theme.css")
    async def theme() -> Response:
        return Response(colours, media_type="text/css", headers=SECURITY)

    return router


def page_templates() -> Environment:
    """Return the templates with the filters that they use."""
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["clock_time"] = words.clock_time
    environment.filters["date_and_time"] = words.date_and_time
    environment.filters["how_long"] = words.how_long
    environment.filters["name_and_language"] = words.name_and_language
    return environment
