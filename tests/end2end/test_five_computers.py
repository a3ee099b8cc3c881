"""A branch on five computers and a server, each in a network of its own; cables are cut.

WAN cut, one computer's cable cut, the hub killed and back: no number twice, no person called twice,
nothing acknowledged lost, and the gap in service is measured and printed.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from branch.domain import events as e
from branch.store.computer import HubLink
from tests.helpers.computers import network
from tests.helpers.running import eventually
from tests.helpers.town import OTHERS, Town

TAKEN = 5


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    with network("hub", *OTHERS, "server") as lan:
        town = Town(tmp_path, lan)
        try:
            town.start()
            yield town
        finally:
            town.stop()


@pytest.mark.slow
def test_cables_are_cut_and_the_hub_is_killed(
    town: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    gaps: dict[str, float] = {}
    town.take_ticket()
    town.serve_one("1")
    eventually(town.agree, "everybody agrees on an ordinary morning", 90)

    town.lan.cut("server")
    began = time.monotonic()
    town.take_ticket()
    gaps["WAN cut"] = time.monotonic() - began
    town.serve_one("2")
    assert town.unsent() > 0, "the server cannot have heard of it"

    town.take_ticket()
    town.lan.cut("desk-2")
    began = time.monotonic()
    town.serve_one("1")
    gaps["another desk's cable cut"] = time.monotonic() - began
    town.await_link("desk-2", HubLink.AWAY)
    town.lan.join("desk-2")
    town.await_link("desk-2", HubLink.CURRENT)

    waits = town.take_ticket()
    town.computers["hub"].kill("branch.agent")
    began = time.monotonic()
    lent = town.take_ticket()
    gaps["hub killed, until the kiosk's next number"] = time.monotonic() - began
    for name in OTHERS:
        town.await_link(name, HubLink.AWAY)
    town.start_hub()
    for name in OTHERS:
        town.await_link(name, HubLink.CURRENT)
    gaps["until every computer has its hub again"] = time.monotonic() - began
    for desk in ("2", "1"):
        town.serve_one(desk)

    town.lan.join("server")
    eventually(lambda: town.unsent() == 0 and town.agree(), "all six have the same state", 90)
    _check(town, {waits, lent})
    with capsys.disabled():
        told = ", ".join(f"{what} {seconds:.1f} s" for what, seconds in gaps.items())
        print(f"\n  gap in service: {told}")


def _check(town: Town, waited: set[str]) -> None:
    events = town.events()
    issued = {event.ticket: event.number for event in events if isinstance(event, e.TicketIssued)}
    numbers = list(issued.values())
    assert len(set(numbers)) == len(numbers), "no number twice"
    assert len(set(town.seen)) == len(town.seen) == TAKEN
    assert set(town.seen) <= set(numbers), "what a screen has shown is in the log"
    dropped = {event.ticket for event in events if isinstance(event, e.TicketCancelled)}
    unseen = {ticket for ticket, number in issued.items() if number not in town.seen}
    assert unseen == dropped, "a number whose answer was lost is nobody's, and counts no more"
    calls = Counter(event.ticket for event in events if isinstance(event, e.TicketCalled))
    assert set(calls.values()) == {1}, "no person called twice"
    assert waited <= {issued[ticket] for ticket in calls}, "who waited meanwhile was called"
    papers = {file.stem.split("-")[0] for file in (town.root / "paper").glob("*.bin")}
    assert papers == set(town.seen), "each has its paper, and there is no paper of nobody's"
    for name in OTHERS:
        for program, process in town.computers[name].running.items():
            assert process.poll() is None, f"{program} on {name} left with {process.returncode}"
