"""The staff page: counters per half hour, in words, bars and a table, for any branch and day.

A plan is made once and kept while the branch's log stands still; trying it out takes seconds and
is asked for. What is wrong with a wish is said on the page, beside the fields to mend it in.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from fastapi import APIRouter, Depends, Response
from sqlalchemy import Engine

from branch.domain.clock import Clock
from server.handlers.staffing import (
    Known,
    NoPlan,
    Staffing,
    Wish,
    branch_file,
    day_of,
    known_branch,
    known_branches,
    read_history,
    staffing,
    target_of,
)
from server.staff.door import Door, Guest
from server.staff.roles import Room
from server.web import staffing_words
from server.web.pages import form_headers, page_templates

KEPT = 16
"""Plans that are remembered."""

HEADERS = form_headers()


@dataclass(slots=True)
class _Asked:
    """What somebody wrote into the form, as it was written."""

    day: str
    within: str
    percent: str
    trial: bool


@dataclass(slots=True)
class Plans:
    """Makes plans one at a time, and remembers the latest."""

    engine: Engine
    clock: Clock
    folder: Path | None
    lock: Lock = field(default_factory=Lock)
    kept: OrderedDict[tuple[object, ...], Staffing] = field(default_factory=OrderedDict)

    def plan(self, known: Known, asked: _Asked) -> Staffing:
        """Return the plan. Raises NoPlan."""
        wish = Wish(
            day=day_of(asked.day),
            target=target_of(asked.within, asked.percent),
            try_out=asked.trial,
        )
        branch = branch_file(self.folder, known.id)
        today = self.clock.now().astimezone(known.zone).date()
        key = (known.id, known.seq, wish, today, repr(branch))
        with self.lock:
            if key in self.kept:
                self.kept.move_to_end(key)
                return self.kept[key]
            with self.engine.connect() as connection:
                history = read_history(connection, known)
            found = staffing(history, known, wish, branch=branch, today=today)
            self.kept[key] = found
            if len(self.kept) > KEPT:
                self.kept.popitem(last=False)
        return found


def routes(engine: Engine, clock: Clock, folder: Path | None, door: Door) -> APIRouter:
    """Return the list of branches and the plan of one."""
    staffing_room = Depends(door.to(Room.STAFFING))
    router = APIRouter(include_in_schema=False)
    environment = page_templates()
    plans = Plans(engine, clock, folder)

    @router.get("/staffing")
    def everyone(guest: Guest = staffing_room) -> Response:
        with engine.connect() as connection:
            every = known_branches(connection)
        text = environment.get_template("staffing.html").render(
            branches=[known for known in every if guest.may_see(known.id)],
            guest=guest,
            here="staffing",
        )
        return Response(text, media_type="text/html", headers=HEADERS)

    @router.get("/staffing/{branch}")
    def one(
        branch: str,
        day: str = "",
        within: str = "",
        percent: str = "",
        trial: str = "",
        guest: Guest = staffing_room,
    ) -> Response:
        asked = _Asked(day, within, percent, trial == "1")
        found, problem, known = None, "", None
        try:
            with engine.connect() as connection:
                known = known_branch(connection, branch)
            found = plans.plan(known, asked)
        except NoPlan as error:
            problem = str(error)
        text = environment.get_template("staffing_plan.html").render(
            known=known,
            asked=asked,
            found=found,
            problem=problem,
            words=staffing_words,
            guest=guest,
            here="",
        )
        # A wish that cannot be met is an answer; a branch that nobody knows is not there.
        code = 200 if known else 404
        return Response(text, status_code=code, media_type="text/html", headers=HEADERS)

    return router
