"""What a clerk may do now, and why not: the counter's whole behaviour without a window.

A ``Scene`` is what one counter looks at. ``refusal`` answers for every action with the very error
that the branch would raise, so that the window can say beforehand what would be said afterwards,
in the same words. The branch still decides: a scene is always a little old.

By hand: ``refusal(scene, Action.FINISH, now)`` on a scene made in ``tests/unit/counter``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from branch.domain.calling import Candidate, ranking, reason_for
from branch.domain.configuration import Branch, Record
from branch.domain.counter import CounterState, CounterStatus
from branch.domain.errors import (
    BranchError,
    CallAgainFirst,
    CounterBusy,
    CounterNotOpen,
    HubAbsence,
    HubAway,
    NobodyWaiting,
    NotAllowedNow,
    NotAtThisCounter,
    NotPermitted,
    ReadmissionOver,
)
from branch.domain.events import CallReason
from branch.domain.permissions import Permission
from branch.domain.reprinting import why_not
from branch.domain.ticket import LIVE, State, Ticket


class Action(StrEnum):
    """Everything a clerk does at a counter, by the name that a refusal gives it."""

    CALL_NEXT = "call_next"
    CALL_OF = "call_next_of"
    CALL = "call"
    RECALL = "recall"
    START = "start"
    NO_SHOW = "no_show"
    PUT_BACK = "put_back"
    READMIT = "readmit"
    PARK = "park"
    PARK_MINE = "park_for_clerk"
    RESUME = "resume"
    TRANSFER = "transfer"
    RETURN = "return_to_queue"
    ADD_LEG = "add_leg"
    FINISH = "finish"
    FINISH_AS = "finish_as"
    CANCEL = "cancel"
    UNDO = "undo"
    WALK_IN = "serve_walk_in"
    GIVE = "give_ticket"
    CHECK_IN = "check_in"
    FORCE_CHECK_IN = "force_check_in"
    UNDO_CHECK_IN = "undo_check_in"
    DETAILS = "amend"
    REPRINT = "ask_reprint"
    START_BREAK = "start_break"
    END_BREAK = "end_break"
    CLOSE = "close_counter"


class Stage(StrEnum):
    """What the window is about: one main action belongs to each."""

    SIGNED_OUT = "signed_out"
    BREAK = "break"
    IDLE = "idle"
    CALLED = "called"
    SERVING = "serving"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """A clerk's own day so far: services ended, and how long they took on average."""

    served: int = 0
    mean_s: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What one counter looks at.

    ``offered`` is who waits for it, the next one first; who was put back for some minutes comes
    last and is not called before they have passed. ``waiting`` counts them all, listed or not.
    ``due`` says when who waits is called, as far as somebody foretells it. A counter that is
    ``alone`` hears no hub: it may call only those who are offered, and do what is in ``ALONE``.
    """

    branch: Branch
    status: CounterStatus
    ticket: Ticket | None = None
    reason: CallReason | None = None
    offered: tuple[Ticket, ...] = ()
    waiting: int = 0
    parked: tuple[Ticket, ...] = ()
    missed: tuple[Ticket, ...] = ()
    due: Mapping[str, datetime] = field(default_factory=dict)
    figures: Figures = Figures()
    alone: bool = False

    @property
    def stage(self) -> Stage:
        match self.status.state:
            case CounterState.CLOSED:
                return Stage.SIGNED_OUT
            case CounterState.BREAK:
                return Stage.BREAK
        if self.ticket is None:
            return Stage.IDLE
        return Stage.SERVING if self.ticket.state is State.SERVING else Stage.CALLED


@dataclass(frozen=True, slots=True, kw_only=True)
class Timers:
    """Whole seconds, each where it makes sense."""

    waited_s: int | None = None
    called_s: int | None = None
    served_s: int | None = None
    break_s: int | None = None


MAIN_ACTION = {
    Stage.BREAK: Action.END_BREAK,
    Stage.IDLE: Action.CALL_NEXT,
    Stage.CALLED: Action.START,
    Stage.SERVING: Action.FINISH,
}

OTHER_ACTIONS: dict[Stage, tuple[Action, ...]] = {
    Stage.SIGNED_OUT: (),
    Stage.BREAK: (),
    Stage.IDLE: (Action.CALL_OF, Action.WALK_IN, Action.CHECK_IN),
    Stage.CALLED: (
        Action.RECALL,
        Action.NO_SHOW,
        Action.PUT_BACK,
        Action.RETURN,
        Action.DETAILS,
        Action.CANCEL,
    ),
    Stage.SERVING: (
        Action.FINISH_AS,
        Action.TRANSFER,
        Action.ADD_LEG,
        Action.DETAILS,
        Action.PARK,
        Action.PARK_MINE,
        Action.RETURN,
        Action.WALK_IN,
    ),
}

UNDOABLE = frozenset(
    {
        Action.CALL_NEXT,
        Action.CALL_OF,
        Action.CALL,
        Action.START,
        Action.NO_SHOW,
        Action.PUT_BACK,
        Action.READMIT,
        Action.PARK,
        Action.PARK_MINE,
        Action.RESUME,
        Action.TRANSFER,
        Action.RETURN,
        Action.ADD_LEG,
        Action.FINISH,
        Action.CANCEL,
    }
)
"""What can be taken back for some seconds; the branch decides whether it still can be."""

ALONE = frozenset(
    {
        Action.CALL_NEXT,
        Action.CALL_OF,
        Action.CALL,
        Action.RECALL,
        Action.START,
        Action.NO_SHOW,
        Action.PUT_BACK,
        Action.PARK,
        Action.PARK_MINE,
        Action.RESUME,
        Action.TRANSFER,
        Action.RETURN,
        Action.ADD_LEG,
        Action.FINISH,
        Action.FINISH_AS,
        Action.UNDO,
        Action.WALK_IN,
        Action.GIVE,
    }
)
"""What a counter may do without the hub; see ``branch/desk/lone_counter.py``."""

_NEEDS: dict[Action, frozenset[State]] = {
    Action.RECALL: frozenset({State.CALLED}),
    Action.START: frozenset({State.CALLED}),
    Action.NO_SHOW: frozenset({State.CALLED}),
    Action.PUT_BACK: frozenset({State.CALLED}),
    Action.PARK: frozenset({State.SERVING}),
    Action.PARK_MINE: frozenset({State.SERVING}),
    Action.TRANSFER: frozenset({State.SERVING}),
    Action.ADD_LEG: frozenset({State.SERVING}),
    Action.FINISH: frozenset({State.SERVING}),
    Action.FINISH_AS: frozenset({State.SERVING}),
    Action.RETURN: frozenset({State.CALLED, State.SERVING}),
}
_CANCELLABLE = frozenset({State.WAITING, State.CALLED, State.PARKED})
_NOBODY = "nobody"


def refusal(
    scene: Scene, action: Action, now: datetime, target: Ticket | None = None
) -> BranchError | None:
    """Return why the action is refused now, None if it is allowed.

    ``target`` is the ticket chosen in a list, for the actions that are about one; a cancellation
    without it is about the ticket at the counter.
    """
    if scene.alone and action not in ALONE:
        return HubAway(hub="", absence=HubAbsence.UNREACHABLE)
    if action in _NEEDS:
        return _refusal_at_counter(scene, action, now)
    match action:
        case Action.CALL_NEXT:
            nobody = None if next_up(scene, now) else NobodyWaiting(scene.status.counter)
            return _not_free(scene) or nobody
        case Action.CALL_OF:
            nobody = None if scene.offered else NobodyWaiting(scene.status.counter)
            return _not_free(scene) or nobody
        case Action.CALL:
            wrong = _not_free(scene) or _not_permitted(scene, Permission.CHOOSE_TICKET)
            return wrong or _not_in(action, target, State.WAITING)
        case Action.FORCE_CHECK_IN:
            return _not_working(scene) or _not_permitted(scene, Permission.FORCE_CHECK_IN)
        case Action.WALK_IN | Action.GIVE | Action.CHECK_IN | Action.UNDO:
            return _not_working(scene)
        case Action.DETAILS:
            return _not_in(action, target or scene.ticket, *LIVE)
        case Action.REPRINT:
            return why_not(target, now) if target else NotAllowedNow(action, "", _NOBODY)
        case Action.UNDO_CHECK_IN:
            booked = target is not None and bool(target.appointment)
            return _not_in(action, target, *([State.WAITING] if booked else []))
        case Action.RESUME:
            wrong = _not_free(scene) or _not_in(action, target, State.PARKED)
            return wrong or _others(scene, target)
        case Action.READMIT:
            return _not_in(action, target, State.NO_SHOW) or _too_late(scene, target, now)
        case Action.CANCEL:
            return _not_in(action, target or scene.ticket, *_CANCELLABLE)
        case Action.END_BREAK:
            on_break = scene.status.state is CounterState.BREAK
            return None if on_break else _not_open(scene.status)
        case Action.CLOSE if scene.status.state is CounterState.BREAK:
            return None
        case _:
            return _not_free(scene)


def _not_open(status: CounterStatus) -> CounterNotOpen:
    return CounterNotOpen(status.counter, status.state)


def _not_working(scene: Scene) -> BranchError | None:
    return None if scene.status.state is CounterState.OPEN else _not_open(scene.status)


def _not_permitted(scene: Scene, permission: Permission) -> NotPermitted | None:
    clerk = scene.status.clerk or ""
    return None if scene.branch.permits(clerk, permission) else NotPermitted(clerk, permission)


def _not_free(scene: Scene) -> BranchError | None:
    if problem := _not_working(scene):
        return problem
    if scene.status.ticket is None:
        return None
    number = scene.ticket.number if scene.ticket else scene.status.ticket
    return CounterBusy(scene.status.counter, number)


def _refusal_at_counter(scene: Scene, action: Action, now: datetime) -> BranchError | None:
    named = {Action.PARK_MINE: Action.PARK, Action.FINISH_AS: Action.FINISH}.get(action, action)
    if problem := _not_working(scene) or _not_in(named, scene.ticket, *_NEEDS[action]):
        return problem
    return call_again_first(scene, now) if action is Action.NO_SHOW else None


def call_again_first(scene: Scene, now: datetime) -> CallAgainFirst | None:
    """Return how many calls and seconds the no-show policy still wants."""
    if scene.ticket is None:
        return None
    policy = scene.branch.no_show_of(appointment=bool(scene.ticket.appointment))
    missing = max(0, policy.calls - scene.ticket.calls)
    last = scene.ticket.last_called_at or now
    remaining = policy.between_calls_s - (now - last).total_seconds()
    if not missing and remaining <= 0:
        return None
    return CallAgainFirst(scene.ticket.number, missing, max(0, round(remaining)))


def _not_in(action: Action, ticket: Ticket | None, *states: State) -> NotAllowedNow | None:
    if ticket is None:
        return NotAllowedNow(action, "", _NOBODY)
    return None if ticket.state in states else NotAllowedNow(action, ticket.number, ticket.state)


def _others(scene: Scene, target: Ticket | None) -> BranchError | None:
    status = scene.status
    if target is None or target.held_for_counter == status.counter:
        return None
    mine = target.held_for_clerk is not None and target.held_for_clerk == status.clerk
    return None if mine else NotAtThisCounter(target.number, status.counter)


def _too_late(scene: Scene, target: Ticket | None, now: datetime) -> BranchError | None:
    may_reopen = scene.branch.permits(scene.status.clerk or "", Permission.REOPEN_VISITS)
    if target is None or target.ended_at is None or may_reopen:
        return None
    minutes = scene.branch.no_show_of(appointment=bool(target.appointment)).readmission_min
    over = now - target.ended_at > timedelta(minutes=minutes)
    return ReadmissionOver(target.number, minutes) if over else None


def next_up(scene: Scene, now: datetime) -> tuple[Ticket, CallReason] | None:
    """Return who would be called now, and the reason that would be stored."""
    ranked: list[Candidate] = ranking(
        scene.branch,
        scene.offered,
        counter=scene.status.counter,
        clerk=scene.status.clerk,
        now=now,
    )
    if not ranked:
        return None
    chosen, *others = ranked
    return chosen.ticket, reason_for(chosen, others[0] if others else None)


def must_be_asked(scene: Scene, outcome: str) -> bool:
    """Tell whether the service insists on something that is not said yet."""
    service = scene.branch.services.get(scene.ticket.service) if scene.ticket else None
    if service is None:
        return False
    return Record.DELIVERED in service.record or (Record.OUTCOME in service.record and not outcome)


def auto_call_s(scene: Scene, free_since: datetime | None, now: datetime) -> int | None:
    """Return in how many seconds the next one is called by itself, None if not at all.

    ``free_since`` is when the counter became free, or somebody came while it was.
    """
    after = scene.branch.counter_rules.auto_call_s
    if not after or free_since is None or refusal(scene, Action.CALL_NEXT, now) is not None:
        return None
    return max(0, after - (_seconds(free_since, now) or 0))


def over_target(branch: Branch, ticket: Ticket, now: datetime) -> bool:
    """Tell whether a ticket has waited longer than its service wants people to wait."""
    service = branch.services.get(ticket.service)
    if service is None or service.target_wait_min is None or ticket.state is not State.WAITING:
        return False
    return now - ticket.waiting_since > timedelta(minutes=service.target_wait_min)


def timers(scene: Scene, now: datetime) -> Timers:
    """Return how long what is happening has been going on."""
    match scene.stage, scene.ticket:
        case Stage.BREAK, _:
            return Timers(break_s=_seconds(scene.status.since, now))
        case Stage.CALLED, Ticket() as ticket:
            return Timers(
                waited_s=_seconds(ticket.leg.waiting_since, ticket.leg.called_at or now),
                called_s=_seconds(ticket.last_called_at, now),
            )
        case Stage.SERVING, Ticket() as ticket:
            return Timers(
                waited_s=_seconds(ticket.leg.waiting_since, ticket.leg.called_at or now),
                served_s=_seconds(ticket.leg.started_at, now),
            )
        case _:
            return Timers()


def waited_s(ticket: Ticket, now: datetime) -> int:
    """Return how long a listed ticket has waited, or been away if it was missed."""
    since = ticket.ended_at if ticket.state is State.NO_SHOW else ticket.waiting_since
    return _seconds(since, now) or 0


def _seconds(since: datetime | None, until: datetime) -> int | None:
    return None if since is None else max(0, round((until - since).total_seconds()))
