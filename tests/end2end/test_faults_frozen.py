"""A program that stands still and goes on as if no time had passed: nothing is lost or doubled."""

from __future__ import annotations

from pathlib import Path

import pytest

from branch.domain import events as e
from branch.domain.clock import SystemClock
from branch.domain.ticket import Paper
from branch.store import reading
from branch.store.store import Store
from tests.helpers.apart import is_away, take, without_numbers
from tests.helpers.lan import state_of
from tests.helpers.running import Running, eventually
from tests.helpers.stores import operation

ALONE = "This kiosk works on its own at the moment. Your number is valid."


def events(branch: Running) -> list[e.Event]:
    with branch.store.reading() as connection:
        return [record.event() for record in reading.log(connection, 0, 10_000)]


@pytest.mark.slow
def test_the_hub_and_the_agent_beside_the_kiosk_stand_still(tmp_path: Path) -> None:
    with Running(tmp_path) as branch:
        folder = branch.on_another_computer("kiosk", "display")
        branch.start("agent", "agent-2")
        branch.start("kiosk", "display")
        kiosk, lobby = branch.hand("kiosk"), branch.hand("display")
        there = Store.open(folder, clock=SystemClock(), device="test")
        shown = [take(kiosk)]
        eventually(lambda: not without_numbers(there, branch.store.clock.now()), "numbers are lent")

        branch.freeze("agent-2")
        shown.append(take(kiosk))  # the kiosk asks the hub itself
        assert branch.ticket(shown[-1]).state == "waiting"
        branch.thaw("agent-2")
        eventually(lambda: state_of(there) == state_of(branch.store), "the copy is whole again")

        branch.freeze("agent")
        shown.append(take(kiosk))  # asked for, and answered by nobody
        eventually(lambda: is_away(there), "the hub is away")
        eventually(lambda: kiosk.read("notice", "message") == ALONE, "words at the kiosk")
        eventually(lambda: lobby.read("stale", "visible") is True, "words in the lobby")
        shown.append(take(kiosk))
        branch.thaw("agent")

        eventually(lambda: papers(branch, shown) == {Paper.CONFIRMED}, "all of it is at the hub")
        eventually(lambda: lobby.read("stale", "visible") is False, "the lobby goes on")
        shown.append(take(kiosk))
        eventually(lambda: state_of(there) == state_of(branch.store), "both have the same state")
        assert len(set(shown)) == len(shown)
        log = events(branch)
        issued = {one.ticket: one.number for one in log if isinstance(one, e.TicketIssued)}
        dropped = {one.ticket for one in log if isinstance(one, e.TicketCancelled)}
        assert len(set(issued.values())) == len(issued), "no number twice"
        unseen = {ticket for ticket, number in issued.items() if number not in shown}
        assert unseen == dropped, "a number whose answer came too late is nobody's"
        there.close()


def papers(branch: Running, numbers: list[str]) -> set[Paper | None]:
    """Return how these tickets' papers stand at the hub; None for one that it does not know."""
    known = {ticket.number: ticket.paper for ticket in branch.all_tickets()}
    return {known.get(number) for number in numbers}


def test_the_server_and_the_display_stand_still(tmp_path: Path) -> None:
    with Running(tmp_path) as branch:
        branch.desk.open_counter(counter="1", clerk="clerk-1")
        for n in range(4):
            branch.desk.issue(service="identity", language="en", operation=f"op-{n}")
        branch.start("server", "agent", "display")
        eventually(branch.server_has_all, "the server has the morning")
        before = branch.server_state()
        call(branch, "first")

        branch.freeze("server")
        branch.freeze("display")
        missed = [call(branch, f"missed-{n}") for n in range(2)]
        newest = call(branch, "newest")
        assert branch.unsent() > 0, "nobody has answered"
        branch.thaw("display")
        branch.thaw("server")

        lobby = branch.hand("display")
        eventually(lambda: lobby.read("newest-number") == "A104", "the present on the screen")
        branch.await_moment("call_spoken", newest)
        eventually(lambda: branch.unsent() == 0 and branch.server_has_all(), "the server has all")
        assert branch.server_state()["epoch"] == before["epoch"]
        assert branch.moments().repeated["call_sound"] == 0, "nothing is said twice"
        assert set(missed) <= set(branch.moments().of("call_sound")), "nobody is left out"
        for program in ("server", "agent", "display"):
            assert branch.runs(program)
            assert "Traceback" not in branch.words(program)


def call(branch: Running, name: str) -> str:
    """Call the next, and send the one before home; return the call's id."""
    called = branch.desk.call_next(counter="1", clerk="clerk-1", operation=f"call-{name}")
    branch.desk.start(counter="1", clerk="clerk-1", operation=operation())
    branch.desk.finish(counter="1", clerk="clerk-1", outcome="served", operation=operation())
    return called.records[0].event_id
