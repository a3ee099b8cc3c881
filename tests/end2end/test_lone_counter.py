"""A counter on a computer of its own whose hub is gone: it goes on, and all of it merges."""

from __future__ import annotations

import os
import signal
from collections import Counter
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from branch.domain import events as e
from branch.domain.clock import RecordedClock, SystemClock, monotonic_ns
from branch.domain.figures import DayFigures
from branch.domain.lone_events import FactConflicted
from branch.domain.ticket import State, Ticket
from branch.domain.working import lose_counter
from branch.protocol.record import SYSTEM
from branch.store import reading
from branch.store.computer import cut_off
from branch.store.lent import used_up
from branch.store.store import Store
from branch.ui.pilot_client import PilotClient
from tests.helpers.lan import state_of
from tests.helpers.running import Running, eventually
from tests.helpers.stores import operation


class Desk:
    """The counter's window, and the clerk at it."""

    def __init__(self, hand: PilotClient) -> None:
        self._hand = hand
        hand.wait("sign-in", timeout_s=60)
        hand.touch("sign-in")
        hand.wait("call-next", timeout_s=60)

    def press(self, button: str, then: str) -> str:
        """Press a button, wait for what follows, and return whose number is shown."""
        self._hand.touch(button)
        self._hand.wait(then, timeout_s=60)
        return str(self._hand.read("current-number")).strip("\u2068\u2069")

    def shows(self, name: str, words: str) -> bool:
        return words in str(self._hand.read(name))


def issue(branch: Running) -> Ticket:
    changes = branch.desk.issue(service="identity", language="en", operation=operation())
    return changes.ticket


def sent_to(branch: Running, counter: str) -> Ticket:
    """A colleague at counter 2 sends somebody to this one."""
    issue(branch)
    branch.desk.open_counter(counter="2", clerk="clerk-2")
    branch.desk.call_next(counter="2", clerk="clerk-2", operation=operation())
    branch.desk.start(counter="2", clerk="clerk-2", operation=operation())
    sent = branch.desk.transfer(
        counter="2",
        clerk="clerk-2",
        service="identity",
        to_counter=counter,
        operation=operation(),
    )
    return sent.ticket


def sits_at(branch: Running, clerk: str) -> str:
    with branch.store.reading() as connection:
        open_ones = reading.counters(connection).values()
    return next((one.counter for one in open_ones if one.clerk == clerk), "")


def is_cut_off(store: Store) -> bool:
    with store.reading() as connection:
        return cut_off(connection)


def has_numbers(store: Store, now: datetime) -> bool:
    with store.reading() as connection:
        return not used_up(connection, store.branch(connection), now)


@pytest.mark.slow
@pytest.mark.parametrize("fault", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "stopped"])
def test_a_counter_goes_on_without_its_hub(tmp_path: Path, fault: signal.Signals) -> None:
    clock = RecordedClock(
        start=datetime(2026, 3, 2, 9, 0, tzinfo=UTC), origin_ns=monotonic_ns(), speed=1
    )
    with Running(tmp_path, clock=clock) as branch:
        folder = branch.on_another_computer("counter")
        branch.start("agent", "agent-2")
        branch.start("counter")
        there = Store.open(folder, clock=SystemClock(), device="test")
        desk = Desk(branch.hand("counter"))
        eventually(lambda: sits_at(branch, "clerk-1") != "", "the clerk is signed in at the hub")
        here = sits_at(branch, "clerk-1")

        own = issue(branch)
        assert desk.press("call-next", then="start") == own.number
        desk.press("start", then="finish")
        kept, waits = sent_to(branch, here), issue(branch)
        eventually(lambda: has_numbers(there, clock.now()), "numbers are lent to the counter")
        eventually(lambda: state_of(there) == state_of(branch.store), "all is known there")

        if fault is signal.SIGKILL:
            branch.kill("agent")
        else:
            os.kill(branch.pid("agent"), fault)
        eventually(lambda: is_cut_off(there), "the counter's computer is alone")
        eventually(lambda: desk.shows("away", "go on with"), "the window says so")
        if fault is signal.SIGKILL:  # the hub takes the terminal for dead meanwhile
            lost = partial(lose_counter, counter=here, until=clock.now())
            branch.store.decide(lost, actor=SYSTEM)
            assert branch.ticket(own.number).state is State.WAITING
        desk.press("finish", then="call-next")
        assert desk.press("call-next", then="start") == kept.number
        desk.press("start", then="finish")
        desk.press("finish", then="call-next")
        desk.press("walk-in", then="newcomer-service")
        told = desk.press("form-ok", then="finish")  # by word of mouth, a number lent to it
        assert branch.ticket(kept.number).state is State.WAITING, "the hub has not heard of it"

        if fault is signal.SIGKILL:
            branch.start("agent")
        else:
            os.kill(branch.pid("agent"), signal.SIGCONT)
        eventually(lambda: branch.ticket(own.number).state is State.DONE, "it is handed in")
        eventually(lambda: branch.ticket(kept.number).state is State.DONE, "the next one, too")
        eventually(lambda: told in [one.number for one in branch.all_tickets()], "the last one")
        eventually(lambda: branch.ticket(told).state is State.SERVING, "as it is")
        eventually(lambda: desk.shows("notice", "Handed in"), "the window says so")
        assert sits_at(branch, "clerk-1") == here
        eventually(lambda: not is_cut_off(there), "the hub is heard again")
        desk.press("finish", then="call-next")
        eventually(lambda: branch.ticket(told).state is State.DONE, "the hub goes on deciding")
        assert desk.press("call-next", then="start") == waits.number
        eventually(lambda: state_of(there) == state_of(branch.store), "both are the same")
        there.close()
        _check(branch, here)


def _check(branch: Running, here: str) -> None:
    """No number and no person twice, in the log and in the figures."""
    with branch.store.reading() as connection:
        events = [record.event() for record in reading.log(connection, 0, 10_000)]
    numbers = [one.number for one in events if isinstance(one, e.TicketIssued)]
    assert len(set(numbers)) == len(numbers) == 4
    calls = [one for one in events if isinstance(one, e.TicketCalled)]
    assert set(Counter((one.ticket, one.counter) for one in calls).values()) == {1}
    assert not [one for one in events if isinstance(one, FactConflicted)]
    tickets = branch.all_tickets()
    figures = DayFigures(business_day=tickets[0].business_day)
    for ticket in tickets:
        figures.take(ticket, "")
    assert figures.services().count == 4, "one at the colleague's, three here"
    served = [leg for one in tickets for leg in one.legs if leg.ended_at and leg.counter == here]
    assert len(served) == 3
