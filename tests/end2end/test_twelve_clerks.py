"""A day of twelve clerks through their real windows: every command, equal digests, equal figures.

The figures of the day are counted twice: by the product, and by a small script that reads nothing
but the exported log. At the end the clerks' computer vanishes while somebody is served (fault 29).
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from branch.domain.clock import RecordedClock, SystemClock, monotonic_ns
from branch.domain.counter import CounterState
from branch.domain.figures import DayFigures
from branch.domain.hours import business_day
from branch.domain.ticket import State
from branch.store import reading
from branch.ui.pilot_client import PilotClient
from tests.helpers.branches import always_open, one_touch, town_hall_text
from tests.helpers.running import ROOT, Running, eventually

CLERKS = 12
LOST_AFTER_S = 12
KINDS = frozenset(
    """TicketIssued TicketCalled TicketRecalled ServingStarted WalkInStarted TicketPutBack
    TicketNoShow TicketReadmitted TicketParked TicketResumed TicketReturned TicketTransferred
    TicketSentBack ServingInterrupted ActionUndone TicketAmended NoteAdded LegAdded
    ServingFinished TicketCancelled TicketExpired CheckInUndone CounterOpened CounterClosed
    CounterLost BreakStarted BreakEnded ServicePaused ServiceResumed DayClosed""".split()  # noqa: SIM905
)
"""Every kind of event that a clerk's day can have."""

Story = Iterator[None]


def branch_file() -> str:
    """The town hall with twelve counters that call from every queue, and no patience."""
    text = one_touch(always_open(town_hall_text()))
    text = text.replace("between_calls_s = 20", "between_calls_s = 0")
    text = text.replace('profile = "documents"', 'profile = "everything"')
    text = text.replace('profile = "payments"', 'profile = "everything"')
    for number in range(4, CLERKS + 1):
        text += f'\n[counters.{number}]\nprofile = "everything"\n'
    for number in range(5, CLERKS + 1):
        text += f'\n[clerks.clerk-{number}]\nname = "Clerk {number}"\n'
    return f"{text}\n[counter_rules]\nundo_s = 60\nlost_after_s = {LOST_AFTER_S}\n"


class Desk:
    """One clerk's window."""

    def __init__(self, hand: PilotClient, number: int) -> None:
        self._hand, self.window = hand, f"counter-{number}"

    def press(self, *buttons: str) -> None:
        """Press one after the other, each as soon as it is there."""
        for button in buttons:
            self._hand.wait(button, window=self.window)
            self._hand.touch(button, window=self.window)

    def sees(self, name: str) -> None:
        self._hand.wait(name, window=self.window)

    def row(self, name: str, row: int = 0) -> None:
        self._hand.wait(name, window=self.window)
        self._hand.touch(name, window=self.window, row=row)

    def keys(self, *keys: str) -> None:
        for key in keys:
            self._hand.key(key, window=self.window)

    def type(self, text: str) -> None:
        self._hand.type(text, window=self.window)

    def call(self) -> None:
        self.press("call-next", "start")
        self.sees("finish")

    def serve(self) -> None:
        self.call()
        self.press("finish")
        self.sees("call-next")


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Running]:
    clock = RecordedClock(start=SystemClock().now(), origin_ns=monotonic_ns(), speed=1)
    with Running(tmp_path, branch_file=branch_file(), clock=clock) as running:
        yield running


def stories(branch: Running, desks: list[Desk], code: str) -> list[Story]:
    """What the twelve do; at each ``yield`` the others go on."""
    sent: list[str] = []

    def until(met: Callable[[], bool]) -> Story:
        while not met():
            yield

    def first(d: Desk) -> Story:
        d.serve()
        yield
        d.serve()
        yield from until(lambda: bool(sent))
        d.serve()  # who was sent here, kept for this counter, and goes back
        sent.append("back")
        yield

    def second(d: Desk) -> Story:
        d.press("call-next", "recall")
        d.sees("notice")
        d.press("no-show")
        yield
        d.sees("call-next")
        d.keys("Ctrl+3")
        d.press("readmit")
        yield
        d.serve()

    def third(d: Desk) -> Story:
        d.press("call-next", "put-back")
        d.sees("call-next")
        yield
        d.call()
        d.press("park")
        d.sees("call-next")
        yield
        d.keys("Ctrl+2")
        d.press("resume", "finish")
        d.sees("call-next")
        yield

    def fourth(d: Desk) -> Story:
        d.call()
        d.press("park-mine")
        d.sees("call-next")
        yield
        d.keys("Ctrl+2")
        d.press("resume", "finish-as", "form-ok")
        d.sees("call-next")
        yield

    def fifth(d: Desk) -> Story:
        d.call()
        yield
        d.press("transfer")
        d.sees("transfer-service")
        d.keys("Down", "Tab", "Down")  # another service, first in its queue
        d.press("form-ok")
        d.sees("call-next")
        yield
        d.serve()

    def sixth(d: Desk) -> Story:
        d.call()
        yield
        d.press("transfer")
        d.sees("transfer-to")
        d.keys("Tab", "Tab", "Down")  # kept for counter 1
        d.press("transfer-back", "form-ok")
        d.sees("call-next")
        sent.append("sent")
        yield from until(lambda: "back" in sent)
        d.serve()

    def seventh(d: Desk) -> Story:
        d.call()
        d.press("add-leg")
        d.sees("leg-service")
        d.keys("Down")
        d.press("form-ok")
        d.sees("legs")
        yield
        d.press("details")
        d.sees("note-text")
        d.type("brings a witness")
        d.press("needs-help", "form-ok")
        d.sees("notice")
        d.press("finish")
        d.sees("call-next")
        yield

    def eighth(d: Desk) -> Story:
        d.call()
        d.press("return")
        d.sees("call-next")
        yield
        d.serve()
        yield
        d.press("undo")
        d.sees("finish")
        d.press("finish")
        d.sees("call-next")
        yield

    def ninth(d: Desk) -> Story:
        d.press("call-of", "form-ok", "start", "finish")
        d.sees("call-next")
        yield
        d.press("walk-in", "form-ok", "finish")
        d.sees("call-next")
        yield

    def tenth(d: Desk) -> Story:
        d.row("waiting-list", 2)
        d.press("call-chosen")
        d.sees("note")
        d.type("has a bus to catch")
        d.press("form-ok", "start", "finish")
        d.sees("call-next")
        yield
        d.row("waiting-list", 3)
        d.press("cancel-listed", "form-ok")
        d.sees("notice")
        yield

    def eleventh(d: Desk) -> Story:
        d.press("call-next", "cancel", "form-ok")
        d.sees("call-next")
        yield
        d.call()
        d.press("walk-in", "form-ok")  # somebody else gets a number meanwhile
        d.sees("notice")
        d.press("finish")
        d.sees("call-next")
        yield
        d.press("check-in")
        d.sees("appointment-code")
        d.type(code)
        d.press("form-ok")
        d.sees("notice")
        yield

    def twelfth(d: Desk) -> Story:
        d.press("break", "form-ok", "end-break")
        d.sees("call-next")
        yield
        d.press("call-next")
        d.sees("start")
        d.press("undo")
        d.sees("call-next")
        yield

    told = (first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh)
    return [story(desk) for story, desk in zip((*told, twelfth), desks, strict=True)]


def live(told: list[Story]) -> None:
    """Let everybody take a step in turn until all are through."""
    going = list(told)
    for _ in range(1000):
        going = [story for story in going if next(story, "over") is None]
        if not going:
            return
    raise AssertionError(f"{len(going)} clerks wait for something that does not come")


def export(branch: Running) -> str:
    command = [sys.executable, "-m", "branch.agent", "--data", str(branch.folder.root), "export"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout


def counted_elsewhere(exported: str) -> dict[str, float]:
    """Ask the small script, in a Python that sees nothing of the product."""
    script = ROOT / "tests" / "helpers" / "day_from_export.py"
    command = [sys.executable, "-I", "-S", str(script)]
    done = subprocess.run(command, input=exported, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def counted_here(branch: Running) -> dict[str, float]:
    day = DayFigures(business_day(branch.store.branch(), branch.store.clock.now()))
    for ticket in branch.all_tickets():
        day.take(ticket, "any")
    return {
        "issued": day.issued,
        "served": day.in_state(State.DONE),
        "missed": day.in_state(State.NO_SHOW),
        "gone": day.in_state(State.LEFT, State.CANCELLED, State.EXPIRED),
        "waits": day.waits().count,
        "mean_wait_s": round(day.waits().mean, 6),
        "services": day.services().count,
        "mean_service_s": round(day.services().mean, 6),
    }


def test_a_day_of_twelve_clerks_with_every_command(branch: Running) -> None:
    services = list(branch.store.branch().services)
    for n in range(60):
        branch.desk.issue(service=services[n % 6], language="en", operation=f"person-{n}")
    at = branch.store.clock.now() + timedelta(minutes=5)
    booked = branch.desk.book(service="identity", at=at, clerk="clerk-1", operation="booked")
    branch.desk.pause_service(service="permits", clerk="clerk-1", reason="form is missing")
    branch.desk.resume_service(service="permits", clerk="clerk-1")
    everybody = tuple(f"clerk-{n}@{n}" for n in range(1, CLERKS + 1))
    branch.change(sign_in=everybody).start("server", "agent", "counter")
    hand = branch.hand("counter")
    desks = [Desk(hand, n) for n in range(1, CLERKS + 1)]
    for desk in desks:
        desk.sees("call-next")

    live(stories(branch, desks, booked.appointment.code))
    came = next(t for t in branch.all_tickets() if t.appointment)
    branch.desk.undo_check_in(ticket=came.id, clerk="clerk-11", operation=str(uuid4()))
    for desk in desks[:-1]:
        desk.press("close")
    desks[-1].call()
    with branch.store.reading() as connection:
        (served,) = reading.in_state(connection, State.SERVING)
    branch.kill("counter")

    def given_back() -> bool:
        with branch.store.reading() as connection:
            now = reading.ticket(connection, served.id)
            closed = reading.counters(connection)[str(CLERKS)].state is CounterState.CLOSED
        return closed and now is not None and now.state is State.WAITING

    eventually(given_back, "the ticket of the vanished clerk is offered again")
    branch.desk.close_day(actor="clerk-1")
    eventually(branch.server_has_all, "the server has the same state")
    exported = export(branch)

    seen = {json.loads(line)["kind"] for line in exported.splitlines()}
    assert seen >= KINDS, KINDS - seen
    assert "brings a witness" not in exported
    assert counted_elsewhere(exported) == counted_here(branch)
    assert counted_here(branch)["issued"] == 60 + 3  # a walk-in, a number, an appointment
    assert all(ticket.ended_at is not None for ticket in branch.all_tickets())
