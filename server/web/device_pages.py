"""The device board: every computer, display and printer of every branch, for who looks after them.

As on the live page, the page and its fragment are the same HTML.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from fastapi import APIRouter, Depends, Request, Response
from sqlalchemy import Engine

from branch.domain.clock import Clock
from server.handlers import devices
from server.staff.door import Door, Guest
from server.staff.roles import Room
from server.web.device_words import SILENT_S, Mark, Row, rows
from server.web.pages import SECURITY, form_headers, page_templates

FRAGMENT = "/devices/now"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceBlock:
    """One branch on the page."""

    id: str
    names: Mapping[str, str]
    told: timedelta | None
    """How long ago the hub told its board; None if it never did."""
    silent: bool
    rows: tuple[Row, ...]

    @property
    def to_act(self) -> int:
        return sum(row.mark is Mark.ACT for row in self.rows)


def routes(engine: Engine, clock: Clock, door: Door) -> APIRouter:
    """Return the page and its fragment."""
    router = APIRouter(include_in_schema=False)
    templates = page_templates()
    room = Depends(door.to(Room.DEVICES))

    def blocks(guest: Guest) -> Sequence[DeviceBlock]:
        now = clock.now()
        with engine.connect() as connection:
            known = devices.known_branches(connection, now)
            boards = devices.every(connection, now)
        found = []
        for one in known:
            if not guest.may_see(one.id):
                continue
            told = boards[one.id]
            age = None if told.board_s is None else timedelta(seconds=told.board_s)
            found.append(
                DeviceBlock(
                    id=one.id,
                    names=one.names,
                    told=age,
                    silent=(told.board_s or 0) > SILENT_S * clock.speed,
                    rows=rows(told, clock.speed),
                )
            )
        return found

    @router.get("/devices")
    def page(guest: Guest = room) -> Response:
        text = templates.get_template("devices.html").render(
            blocks=blocks(guest), guest=guest, here="devices", fragment=FRAGMENT
        )
        return Response(text, media_type="text/html", headers=form_headers())

    @router.get(FRAGMENT)
    def fragment(request: Request, guest: Guest = room) -> Response:
        text = templates.get_template("device_blocks.html").render(blocks=blocks(guest))
        tag = f'"{hashlib.sha256(text.encode()).hexdigest()[:32]}"'
        headers = {**SECURITY, "ETag": tag}
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=headers)
        return Response(text, media_type="text/html", headers=headers)

    return router
