"""One clerk at one counter: what is pressed becomes one operation, and its answer a new scene.

The answer of a use case holds the ticket and the counter as they are now, so the window follows a
press without reading again; what else changed comes with the next look. A second press while the
first is under way belongs to it and does nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from branch.desk.port import About, CounterDesk
from branch.domain.clock import monotonic_ns
from branch.domain.configuration import Branch
from branch.domain.errors import BranchError, SecretNeeded, WindowLocked
from branch.domain.events import TicketCalled, TicketRecalled
from branch.domain.ticket import AT_A_COUNTER, Ticket
from branch.host.log import moment
from branch.store.changes import Changes
from counter.hall import Hall
from counter.orders import Details, Order, carry_out
from counter.session import Action, Scene


def new_operation() -> str:
    """Name one human action."""
    return str(uuid4())


class Seat(QObject):
    """Where one window works. Belongs to the gui thread."""

    changed = Signal()
    """``scene`` is another one."""
    refused = Signal(object, object)
    """The action (None for signing in) and the BranchError."""
    rejected = Signal(object)
    """The BranchError that kept a locked window locked."""
    done = Signal(object, object)
    """The action and the ticket that it was about, as it is now (or None)."""

    given_up = Signal()
    """The counter was closed or given to somebody else, and not from here."""

    def __init__(self, hall: Hall, *, new_operation: Callable[[], str] = new_operation) -> None:
        super().__init__()
        self.hall = hall
        self.counter: str | None = None
        self.clerk: str | None = None
        self.scene: Scene | None = None
        self.expected = False
        """Somebody is about to sit down here by itself: at start, or after a crash."""
        self.locked = False
        """The window waits for its clerk's PIN or password; the counter stays as it is."""
        self._new_operation = new_operation
        self.pressed_at_ns = monotonic_ns()
        """When the clerk did something here last."""
        self._under_way = False
        hall.looked.connect(self._looked)

    @property
    def branch(self) -> Branch | None:
        return self.hall.now.branch if self.hall.now else None

    def sign_in(self, counter: str, clerk: str, secret: str = "") -> None:
        """Open the counter for the clerk, or go on where this clerk was interrupted.

        From a locked window another clerk takes the counter over.
        """
        if self._under_way:
            return
        self._under_way = True
        before = self.clerk if self.counter == counter else None

        def work(desk: CounterDesk) -> Changes:
            if before is not None:
                return desk.hand_over(counter=counter, clerk=before, to=clerk, secret=secret)
            return desk.open_counter(counter=counter, clerk=clerk, secret=secret)

        def opened(_changes: Changes) -> None:
            if secret:
                self.hall.note_secret(clerk)
            self.take(counter, clerk)

        def refused(error: Exception) -> None:
            if isinstance(error, SecretNeeded):
                self.hall.note_secret(clerk)
            if before is None:
                self._heard(None, error)
            else:
                self._not_unlocked(error)

        self.hall.submit(work, opened, refused)

    def lock(self, *, idle: bool) -> None:
        """Ask again who sits here; the log says when, and whether by hand."""
        counter, clerk = self.counter, self.clerk
        if self.locked or counter is None or clerk is None:
            return
        self.locked = True
        self.changed.emit()
        self.hall.submit(
            lambda desk: desk.lock(counter=counter, clerk=clerk, idle=idle),
            lambda _changes: None,
            self._not_noted,
        )

    def unlock(self, secret: str) -> None:
        """Go on if it is the clerk's own PIN or password; else ``rejected`` says why not."""
        counter, clerk = self.counter, self.clerk
        if self._under_way or counter is None or clerk is None:
            return
        self._under_way = True

        def opened(_changes: Changes) -> None:
            if isValid(self):
                self._under_way = self.locked = False
                self.changed.emit()

        self.hall.submit(
            lambda desk: desk.unlock(counter=counter, clerk=clerk, secret=secret),
            opened,
            self._not_unlocked,
        )

    def _not_unlocked(self, error: Exception) -> None:
        if not isinstance(error, BranchError):
            raise error
        if isValid(self):
            self._under_way = False
            self.rejected.emit(error)

    def _not_noted(self, error: Exception) -> None:
        """Locked all the same: the counter was freed meanwhile, or the file does not take it."""
        if not isinstance(error, BranchError):
            raise error

    def take(self, counter: str, clerk: str, *, locked: bool = False) -> None:
        """Sit down at a counter that is open for the clerk, or on the clerk's break."""
        self._under_way, self.locked = False, locked
        self.pressed_at_ns = monotonic_ns()
        self.counter, self.clerk = counter, clerk
        self.hall.watch(self, counter)

    def press(self, action: Action, details: Details | None = None) -> None:
        """Do what the clerk asked for at this instant."""
        at_ns = monotonic_ns()
        if self._under_way or self.counter is None or self.clerk is None:
            return
        if self.locked:  # a hardware button, or a shortcut of the whole computer
            self.rejected.emit(WindowLocked(self.clerk))
            return
        self._under_way = True
        self.pressed_at_ns = at_ns
        order = Order(
            action=action,
            counter=self.counter,
            clerk=self.clerk,
            operation=self._new_operation(),
            details=details or Details(),
        )
        moment("pressed", order.operation, at_ns)

        def work(desk: CounterDesk) -> Changes:
            changes = carry_out(desk, order)
            _note_calls(changes, at_ns, monotonic_ns())
            return changes

        self.hall.submit(
            work,
            lambda changes: self._answered(order, changes),
            lambda error: self._heard(action, error),
        )

    def ask_about(self, ticket: str, told: Callable[[About], None]) -> None:
        """Fetch what is kept apart about a visit; it is handed over and not kept."""

        def work(desk: CounterDesk) -> About:
            return desk.about(ticket=ticket)

        self.hall.submit(work, told, lambda error: self._heard(Action.DETAILS, error))

    def leave(self) -> None:
        """Stop looking at the counter; it stays as it is."""
        self.counter = self.clerk = None
        self.locked = False
        self.hall.watch(self, None)
        self._show(None)

    def _answered(self, order: Order, changes: Changes) -> None:
        self._under_way = False
        about = next(iter(changes.tickets.values()), None)
        self.done.emit(order.action, about)
        if order.action is Action.CLOSE:
            self.leave()
        elif self.scene is not None:
            self._show(_after(self.scene, changes))

    def _heard(self, action: Action | None, error: Exception) -> None:
        self._under_way = self.expected = False
        if not isinstance(error, BranchError):
            raise error
        self.refused.emit(action, error)
        self.changed.emit()

    def _looked(self) -> None:
        if self.counter is None or self.hall.now is None:
            self.changed.emit()
            return
        scene = self.hall.now.scenes.get(self.counter)
        if scene is None:  # this look began before anybody sat down here
            return
        if scene.status.clerk != self.clerk:
            self.leave()
            self.given_up.emit()
        else:
            self._show(scene)

    def _show(self, scene: Scene | None) -> None:
        before, self.scene = self.scene, scene
        self.expected = False
        if scene is None or before is None or _at_counter(scene) != _at_counter(before):
            self.hall.turns.drop(self)
            self.changed.emit()
        elif scene != before:
            self.hall.turns.ask(self, self.changed.emit)


def _at_counter(scene: Scene) -> object:
    """Return what a clerk must see at once; lists may wait for their turn."""
    return scene.status, scene.ticket, scene.reason


def _after(scene: Scene, changes: Changes) -> Scene:
    """Return the scene with what a use case has just changed; lists follow with the next look."""
    status = changes.counters.get(scene.status.counter, scene.status)
    ticket = changes.tickets.get(status.ticket or "", scene.ticket)
    if status.ticket is None or (ticket and ticket.state not in AT_A_COUNTER):
        ticket = None
    called = [event for event in changes.events if isinstance(event, TicketCalled)]
    reason = called[-1].reason if called else scene.reason

    def still_there(listed: tuple[Ticket, ...]) -> tuple[Ticket, ...]:
        now = [changes.tickets.get(ticket.id, ticket) for ticket in listed]
        return tuple(new for new, old in zip(now, listed, strict=True) if new.state is old.state)

    return replace(
        scene,
        status=replace(status, ticket=ticket.id if ticket else None),
        ticket=ticket,
        reason=reason if ticket else None,
        offered=still_there(scene.offered),
        parked=still_there(scene.parked),
        missed=still_there(scene.missed),
    )


def _note_calls(changes: Changes, pressed_ns: int, committed_ns: int) -> None:
    for record, event in zip(changes.records, changes.events, strict=True):
        if isinstance(event, TicketCalled | TicketRecalled):
            moment("call_committed", record.event_id, committed_ns)
            moment("call_pressed", record.event_id, pressed_ns)
