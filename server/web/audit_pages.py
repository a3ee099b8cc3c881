"""The auditor's pages: who did what in a branch, what was done on this server, and signed heads.

That somebody searched is itself a deed. The heads are set so that they can be printed, signed and
put away: a head on paper is one that nobody here can change.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from anyio import to_thread
from fastapi import APIRouter, Depends, Request, Response
from sqlalchemy import Connection, Engine

from server.audit.tree_head import TreeHead
from server.handlers.sealing import newest_head
from server.handlers.searching import MOST, Found, NoSearch, Question, people_of, search
from server.handlers.staffing import known_branches
from server.staff import acts
from server.staff.acts import Act, note
from server.staff.door import Door, Guest, source_of
from server.staff.roles import Room
from server.web.pages import form_headers, page_templates


def routes(engine: Engine, door: Door) -> APIRouter:
    """Return the three pages."""
    router = APIRouter(include_in_schema=False)
    templates = page_templates()
    room = Depends(door.to(Room.AUDIT))

    def page(name: str, guest: Guest, **values: object) -> Response:
        text = templates.get_template(name).render(guest=guest, here="audit", most=MOST, **values)
        return Response(text, media_type="text/html", headers=form_headers())

    @router.get("/audit")
    async def who_did_what(
        request: Request,
        branch: str = "",
        who: str = "",
        since: str = "",
        until: str = "",
        ticket: str = "",
        guest: Guest = room,
    ) -> Response:
        asked = Question(branch=branch, who=who, since=since, until=until, ticket=ticket)
        found: Sequence[Found] = ()
        problem = ""
        if branch and not guest.may_see(branch):
            await door.refuse(request, guest, f"audit {branch}")
        if branch:
            if guest.session is not None:
                about = f"{branch} {who or 'everybody'} {since}..{until} {ticket}".strip()
                deed = partial(
                    note,
                    at=door.clock.now(),
                    act=Act.LOG_SEARCHED,
                    who=guest.name,
                    about=about,
                    source=source_of(request),
                )
                await door.writer.write(deed)
            try:
                found = await to_thread.run_sync(_search, engine, asked)
            except NoSearch as no:
                problem = str(no)
        branches, people = await to_thread.run_sync(_choices, engine, branch)
        return page(
            "audit.html",
            guest,
            asked=asked,
            found=found,
            problem=problem,
            branches=[each for each in branches if guest.may_see(each)],
            people=people,
        )

    @router.get("/audit/deeds")
    def deeds(who: str = "", guest: Guest = room) -> Response:
        with engine.connect() as connection:
            rows = list(acts.deeds(connection, who=who.strip(), limit=MOST))
            broken = acts.first_broken(connection)
        return page("audit_deeds.html", guest, deeds=rows, broken=broken, who=who)

    @router.get("/audit/heads")
    def heads(guest: Guest = room) -> Response:
        with engine.connect() as connection:
            newest = [
                head
                for known in known_branches(connection)
                if guest.may_see(known.id) and (head := newest_head(connection, known.id))
            ]
        return page("audit_heads.html", guest, heads=newest, grouped=grouped)

    return router


def grouped(head: TreeHead) -> str:
    """Return the root in groups of eight, as it is read aloud and compared."""
    return " ".join(head.root[place : place + 8] for place in range(0, len(head.root), 8))


def _search(engine: Engine, asked: Question) -> Sequence[Found]:
    with engine.connect() as connection:
        return search(connection, asked)


def _choices(engine: Engine, branch: str) -> tuple[Sequence[str], Sequence[str]]:
    with engine.connect() as connection:
        return _branches(connection), people_of(connection, branch) if branch else ()


def _branches(connection: Connection) -> Sequence[str]:
    return [known.id for known in known_branches(connection)]
