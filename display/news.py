"""What the shared file says now, as values for the board, the voice and the small screens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from branch.domain.configuration import Branch
from branch.domain.counter import CounterState
from branch.domain.forecast.outlook import Outlook
from branch.domain.lobby import Display, StaffAnnouncement
from branch.domain.ticket import State
from branch.store import outlook, reading
from branch.store.lone_view import LoneView
from display.board import Call


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitLine:
    """Who waits for one service."""

    service: str
    names: Mapping[str, str]
    waiting: int
    minutes: tuple[int, int] | None = None
    """The forecast for who comes now: typically, and nine of ten within; None: nobody knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskState:
    """One counter as the small screen over it needs it."""

    counter: str
    state: CounterState
    number: str = ""
    serving: bool = False
    """The person is here; else the number is called and somebody is on the way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What the file says now."""

    branch: Branch
    calls: tuple[Call, ...]
    """Calls for this display after those told before, oldest first."""
    last_call: int
    """How many calls the branch has had, those of other displays included."""
    missed: tuple[int, ...] = ()
    again: bool = False
    """The beginning: ``calls`` are the present, to be shown but not spoken."""
    announcements: tuple[StaffAnnouncement, ...] = ()
    """Those for this display after those told before; at the beginning those of the present."""
    waits: tuple[WaitLine, ...] = ()
    desk: DeskState | None = None


def for_lobby(branch: Branch, call: reading.Call) -> Call:
    """Return a call as it is shown."""
    # A counter that was taken out of the branch file since is still a call to somebody.
    counter = branch.counters.get(call.counter)
    return Call(
        call=call.call,
        event_id=call.event_id,
        ticket=call.ticket,
        number=call.number,
        counter=counter.number if counter else call.counter,
        way=(counter.way or "") if counter else "",
        room=counter.room if counter else {},
        floor=counter.floor if counter else {},
        language=call.language,
        recall=call.recall,
    )


def waits(
    connection: Connection, branch: Branch, display: Display, now: datetime
) -> tuple[WaitLine, ...]:
    """Return who waits for each service of a display, in the order of the branch file."""
    if not display.waits:
        return ()
    counted = reading.waits(connection)
    foretold = outlook.outlooks(connection, now)
    return tuple(
        WaitLine(
            service=service.id,
            names=service.names,
            waiting=counted[service.id].waiting if service.id in counted else 0,
            minutes=_minutes(foretold.get(service.id)),
        )
        for service in branch.services.values()
        if not display.services or service.id in display.services
    )


def _minutes(said: Outlook | None) -> tuple[int, int] | None:
    if said is None or said.wait is None:
        return None
    return said.wait.about_min, said.wait.within_min


def desk(connection: Connection, branch: Branch, counter: str, now: datetime) -> DeskState:
    """Return what the screen over a counter shows, with what was done there without the hub."""
    known = branch.counters.get(counter)
    name = known.number if known else counter
    view = LoneView(connection, branch, now)
    status = view.counter(counter)
    ticket = view.ticket(status.ticket) if status.ticket else None
    return DeskState(
        counter=name,
        state=status.state,
        number=ticket.number if ticket else "",
        serving=ticket is not None and ticket.state is State.SERVING,
    )


def gaps(last_call: int, numbers: Sequence[int]) -> tuple[int, ...]:
    """Return the calls that are missing between the last one told and the newest."""
    if not numbers:
        return ()
    return tuple(sorted(set(range(last_call + 1, numbers[-1])) - set(numbers)))
