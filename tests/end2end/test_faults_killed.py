"""Programs ended with SIGKILL at any moment of what they do, and started again.

The five of them in the middle of a day are in ``test_replay.py``; the agent in the middle of a
push and the server in the middle of taking it are with them, in ``tests/integration``.
"""

from __future__ import annotations

import os
import signal
import threading
from contextlib import suppress
from pathlib import Path

from branch.domain.ticket import Paper, State, Ticket
from branch.protocol.record import first_break
from branch.store import reading
from branch.ui.pilot_client import PilotLost, PilotRefused
from tests.helpers.running import Running, eventually

MOMENTS_S = (0.0, 0.004, 0.012, 0.03, 0.08)
"""How long after the finger came down the power goes: before the commit, and until the paper."""

AT = "counter-1"


def touch_and_cut(
    branch: Running, program: str, button: str, after_s: float, at: str | None = None
) -> None:
    """Press, and end the program so soon after that anything may have happened."""
    hand = branch.hand(program)
    hand.wait(button, window=at)
    power = threading.Timer(after_s, os.kill, (branch.pid(program), signal.SIGKILL))
    power.start()
    with suppress(PilotLost, PilotRefused):
        hand.touch(button, window=at)
    power.join()
    branch.kill(program)


def assert_a_queue_without_holes(branch: Running, tickets: list[Ticket]) -> None:
    numbers = [ticket.number for ticket in reversed(tickets)]
    assert numbers == [f"A{n}" for n in range(101, 101 + len(numbers))]
    with branch.store.reading() as connection:
        assert first_break(reading.log(connection, 0)) is None


def test_the_kiosk_at_any_moment_between_finger_and_paper(tmp_path: Path) -> None:
    with Running(tmp_path) as branch:
        for after_s in MOMENTS_S:
            branch.start("kiosk")
            touch_and_cut(branch, "kiosk", "service-identity", after_s)
        branch.start("kiosk")
        last = branch.take_ticket("identity")
        eventually(lambda: branch.ticket(last.number).paper is Paper.CONFIRMED, "the last paper")

        tickets = branch.all_tickets()
        assert 1 <= len(tickets) <= len(MOMENTS_S) + 1
        assert_a_queue_without_holes(branch, tickets)
        # Whose paper nobody saw is known as such, and offered to staff; none hangs in between.
        assert {ticket.paper for ticket in tickets} <= {Paper.CONFIRMED, Paper.UNKNOWN}
        shown = [file.stem for file in branch.tickets.glob("*.bin")]
        for ticket in tickets:
            papers = [name for name in shown if name.endswith(ticket.id)]
            assert len(papers) <= 1, "nothing is printed twice"
            assert papers or ticket.paper is Paper.UNKNOWN
        assert branch.stop("kiosk") == 0


def test_the_counter_at_any_moment_of_a_call(tmp_path: Path) -> None:
    with Running(tmp_path) as branch:
        for n in range(len(MOMENTS_S) + 1):
            branch.desk.issue(service="identity", language="en", operation=f"op-{n}")
        branch.change(sign_in=("clerk-1@1",))
        called: set[str] = set()
        for after_s in MOMENTS_S:
            branch.start("counter")
            touch_and_cut(branch, "counter", "call-next", after_s, AT)
            held = [t for t in branch.all_tickets() if t.state is State.CALLED]
            assert len(held) <= 1, "a counter holds one person"
            if held:
                # The clerk comes back to the same person, and nobody was called twice.
                assert held[0].number not in called
                called.add(held[0].number)
                branch.start("counter")
                hand = branch.hand("counter")
                for button in ("start", "finish"):
                    hand.wait(button, window=AT)
                    hand.touch(button, window=AT)
                ticket = held[0].number
                eventually(
                    lambda ticket=ticket: branch.ticket(ticket).state is State.DONE,  # type: ignore[misc]
                    "the end of the visit",
                )
                branch.kill("counter")
        states = {ticket.number: ticket.state for ticket in branch.all_tickets()}
        assert {n for n, state in states.items() if state is State.DONE} == called
        assert_a_queue_without_holes(branch, branch.all_tickets())


def test_the_display_while_it_speaks_says_nothing_old_and_misses_nothing_new(
    tmp_path: Path,
) -> None:
    with Running(tmp_path) as branch:
        branch.change(voice=f"virtual://voice?folder={branch.spoken}&speed=1")
        branch.desk.open_counter(counter="1", clerk="clerk-1")
        for n in range(2):
            branch.desk.issue(service="identity", language="en", operation=f"op-{n}")
        branch.start("display")
        first = branch.desk.call_next(counter="1", clerk="clerk-1", operation="call-1")
        old = first.records[0].event_id
        branch.await_moment("call_sound", old)
        branch.kill("display")
        branch.desk.start(counter="1", clerk="clerk-1", operation="start-1")
        branch.desk.finish(counter="1", clerk="clerk-1", outcome="served", operation="done-1")

        branch.change(voice=f"virtual://voice?folder={branch.spoken}&speed=50").start("display")
        new = branch.desk.call_next(counter="1", clerk="clerk-1", operation="call-2")
        branch.await_moment("call_spoken", new.records[0].event_id)

        hand = branch.hand("display")
        eventually(lambda: hand.read("newest-number") == "A102", "the new call")
        assert branch.moments().repeated["call_sound"] == 0, "the old call is not said again"
        assert branch.stop("display") == 0
