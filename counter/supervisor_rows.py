"""From an overview to the rows of the supervisor's tables: what is said, and how loudly.

Every state has a word and a shape (● fine, ▲ look at it, ■ act); colour only repeats them.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from branch.domain.configuration import Branch
from branch.domain.counter import CounterState, CounterStatus
from branch.domain.figures import Light
from branch.domain.hours import local
from branch.domain.ticket import State
from branch.ui.language import own_name
from counter.names import break_name, clerk_name, counter_name, service_name
from counter.overview import Overview, QueueNow
from counter.panels.table import Cell, Row
from counter.words import duration, isolated

translate = QCoreApplication.translate

FINE, LOOK, ACT = "●", "▲", "■"
_ALARM = {FINE: "", LOOK: "notice", ACT: "danger"}


def marked(mark: str, words: str) -> Cell:
    """Return a cell that says how bad it is by a shape, a word and a colour."""
    return Cell(text=f"{mark} {words}", alarm=_ALARM[mark])


def device_row(key: str, name: str, state: Cell, *details: str) -> Row:
    """Return the row of a device: what it is, how it is, and what there is to say of it."""
    said = Cell(text="\n".join(filter(None, details)))
    return Row(key=key, cells=(Cell(text=name, bold=True), state, said))


def silent_since(branch: Branch, since: datetime) -> str:
    """Return that something was not heard of since a time of day."""
    text = translate("Supervisor", "not heard of since {time}")
    return text.format(time=isolated(f"{local(branch, since):%H:%M}"))


def counter_rows(seen: Overview, now: datetime) -> list[Row]:
    """Return a row per counter."""
    return [_counter_row(seen, status, now) for status in seen.counters]


def _counter_row(seen: Overview, status: CounterStatus, now: datetime) -> Row:
    branch = seen.branch
    ticket = seen.tickets.get(status.ticket or "")
    clerk = clerk_name(branch, status.clerk) if status.clerk else ""
    since = status.since
    if ticket is not None:
        since = ticket.leg.started_at or ticket.last_called_at
    profile = branch.profile_of(status.counter, status.clerk).id
    if status.clerk in seen.moved:
        profile = translate("Supervisor", "{profile}, today").format(profile=isolated(profile))
    return Row(
        key=status.counter,
        cells=(
            Cell(text=counter_name(branch, status.counter), bold=True),
            Cell(text=clerk),
            _state(seen, status),
            Cell(text=isolated(ticket.number) if ticket else "", bold=True),
            Cell(text=_since(since, now) if status.clerk else ""),
            Cell(text=profile),
        ),
    )


def _state(seen: Overview, status: CounterStatus) -> Cell:
    if any(call.counter == status.counter for call in seen.emergencies):
        return marked(ACT, translate("Supervisor", "needs help"))
    ticket = seen.tickets.get(status.ticket or "")
    if status.state is CounterState.CLOSED or status.clerk is None:
        return Cell(text=translate("Supervisor", "closed"))
    if status.state is CounterState.BREAK:
        return Cell(text=break_name(status.break_reason))
    if ticket is None:
        return Cell(text=translate("Supervisor", "free"))
    if ticket.state is State.SERVING:
        return Cell(text=translate("Supervisor", "serving"))
    return Cell(text=translate("Supervisor", "called"))


def queue_rows(seen: Overview, now: datetime) -> list[Row]:
    """Return a row per service."""
    return [_queue_row(seen, queue, now) for queue in seen.queues]


def _queue_row(seen: Overview, queue: QueueNow, now: datetime) -> Row:
    longest = queue.longest_s(now)
    target = (
        translate("Duration", "{m} min").format(m=queue.target_min) if queue.target_min else "–"
    )
    met = f"{queue.met:.0%}" if queue.met is not None else "–"
    text = translate("Supervisor", "paused: {reason}")
    given = (
        marked(LOOK, text.format(reason=isolated(queue.paused)))
        if queue.paused is not None
        else Cell(text=translate("Supervisor", "given out"))
    )
    return Row(
        key=queue.service,
        cells=(
            Cell(text=service_name(seen.branch, queue.service), bold=True),
            Cell(text=str(queue.waiting)),
            Cell(text=duration(round(longest)) if longest is not None else "–"),
            Cell(text=target),
            light_cell(queue.light(now)),
            Cell(text=isolated(met)),
            given,
        ),
    )


def light_cell(light: Light) -> Cell:
    """Return how a wait stands against its target."""
    match light:
        case Light.GOOD:
            return marked(FINE, translate("Supervisor", "on time"))
        case Light.NEAR:
            return marked(LOOK, translate("Supervisor", "near the target"))
        case Light.OVER:
            return marked(ACT, translate("Supervisor", "over the target"))
        case Light.NO_TARGET:
            return Cell(text=translate("Supervisor", "no target"))


def missed_rows(seen: Overview, now: datetime) -> list[Row]:
    """Return a row per ticket that did not come today."""
    return [
        Row(
            key=ticket.id,
            cells=(
                Cell(text=isolated(ticket.number), bold=True),
                Cell(text=_since(ticket.ended_at, now)),
                Cell(text=service_name(seen.branch, ticket.service)),
            ),
        )
        for ticket in seen.missed
    ]


def announced_rows(seen: Overview, now: datetime) -> list[Row]:
    """Return a row per announcement whose time is not over, the newest first."""
    everywhere = translate("Supervisor", "All displays")
    return [
        Row(
            key=one.id,
            cells=(
                Cell(text=isolated(f"{local(seen.branch, one.until):%H:%M}"), bold=True),
                Cell(text=", ".join(map(isolated, one.displays)) or everywhere),
                Cell(text="\n".join(_said(code, words) for code, words in one.texts.items())),
            ),
        )
        for one in reversed(seen.announced)
        if one.until > now
    ]


def _said(language: str, words: str) -> str:
    return f"{isolated(own_name(language))}: {isolated(words)}"


def _since(since: datetime | None, now: datetime) -> str:
    return duration(max(0, round((now - since).total_seconds()))) if since else ""
