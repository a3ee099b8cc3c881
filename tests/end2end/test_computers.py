"""A branch of two computers: the real programs, the hub away for a while, nothing lost."""

from __future__ import annotations

from pathlib import Path

from branch.domain.clock import SystemClock
from branch.domain.ticket import Paper, Reprint, State
from branch.store.store import Store
from tests.helpers.apart import is_away, take, without_numbers
from tests.helpers.lan import state_of
from tests.helpers.running import Running, eventually
from tests.helpers.stores import operation


def test_a_kiosk_on_a_computer_of_its_own(tmp_path: Path) -> None:
    with Running(tmp_path) as branch:
        folder = branch.on_another_computer("kiosk")
        branch.start("agent", "agent-2")
        branch.start("kiosk")
        hand = branch.hand("kiosk")

        first = branch.take_ticket("identity")
        eventually(lambda: branch.ticket(first.number).paper is Paper.CONFIRMED, "paper at the hub")
        branch.desk.ask_reprint(ticket=first.id, clerk="clerk-1", operation=operation())
        eventually(
            lambda: branch.ticket(first.number).reprint is Reprint.PRINTED,
            "a duplicate that was asked for at the hub",
        )
        branch.desk.open_counter(counter="1", clerk="clerk-1")
        called = branch.desk.call_next(counter="1", clerk="clerk-1", operation=operation())
        assert called.ticket.id == first.id
        there = Store.open(folder, clock=SystemClock(), device="test")
        eventually(lambda: state_of(there) == state_of(branch.store), "the call on the other side")

        eventually(lambda: not without_numbers(there, branch.store.clock.now()), "numbers are lent")
        branch.kill("agent")
        eventually(lambda: is_away(there), "the hub is away")
        alone = take(hand)
        assert alone != first.number
        before = state_of(branch.store)
        branch.desk.start(counter="1", clerk="clerk-1", operation=operation())
        assert branch.ticket(first.number).state is State.SERVING, "the hub's own desk goes on"
        assert len(branch.all_tickets()) == 1, f"nobody has a number that is not known: {before}"

        branch.start("agent")
        eventually(
            lambda: alone in [ticket.number for ticket in branch.all_tickets()], "it is handed in"
        )
        eventually(lambda: branch.ticket(alone).paper is Paper.CONFIRMED, "its paper, too")
        eventually(lambda: state_of(there) == state_of(branch.store), "all of it came after")
        hand.wait("service-identity")
        second = branch.take_ticket("identity")
        assert second.number not in {first.number, alone}
        assert len(branch.all_tickets()) == 3
        there.close()
