"""The hub of a branch is lost and another computer takes its place: five computers and a server.

No number twice, no person called twice, nothing acknowledged lost; the gap in service is measured
and printed. The wide-area line is cut all the while.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import select

from branch.desk.choice import Desks
from branch.desk.local import LocalDesk
from branch.domain import events as e
from branch.domain.lone_events import FactConflicted
from branch.store import late, schema
from branch.store.computer import HubLink, Role
from tests.helpers.computers import network
from tests.helpers.running import eventually
from tests.helpers.stores import operation
from tests.helpers.town import OTHERS, Town

HEIRS = ("hub", "desk-1", "desk-2")


@contextmanager
def a_town(root: Path, *, enrolled: bool, elects: bool) -> Iterator[Town]:
    with network("hub", *OTHERS, "server") as lan:
        town = Town(root, lan, heirs=HEIRS, enrolled=enrolled, elects=elects)
        try:
            town.start()
            yield town
        finally:
            town.stop()


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    with a_town(tmp_path, enrolled=False, elects=False) as town:
        yield town


@pytest.fixture
def enrolled_town(tmp_path: Path) -> Iterator[Town]:
    with a_town(tmp_path, enrolled=True, elects=False) as town:
        yield town


@pytest.fixture
def electing_town(tmp_path: Path) -> Iterator[Town]:
    with a_town(tmp_path, enrolled=True, elects=True) as town:
        yield town


@pytest.mark.slow
def test_a_desk_takes_over_by_the_command(town: Town, capsys: pytest.CaptureFixture[str]) -> None:
    def by_command() -> None:
        assert "reign 2" in town.take_over("desk-2")

    gaps = hub_is_lost_and_comes_back(town, by_command, others="1")
    with capsys.disabled():
        print(f"\n  by the command: {gaps}")


@pytest.mark.slow
def test_a_supervisor_presses_the_button_where_all_computers_are_enrolled(
    enrolled_town: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    town = enrolled_town
    gaps = hub_is_lost_and_comes_back(town, lambda: town.press_become_hub("1"), others="2")
    with capsys.disabled():
        print(f"\n  by the button: {gaps}")


def hub_is_lost_and_comes_back(town: Town, take_over: Callable[[], None], *, others: str) -> str:
    """Live a day on which ``take_over`` is done; the desk ``others`` follows the new hub."""
    gaps: dict[str, float] = {}
    town.take_ticket()
    town.serve_one("1")
    eventually(town.agree, "everybody agrees on an ordinary morning", 90)
    town.lan.cut("server")
    waits = town.take_ticket()
    eventually(town.same, "all five have it", 90)

    town.lan.cut("hub")
    for name in OTHERS:
        town.await_link(name, HubLink.AWAY)
    unseen = LocalDesk(town.stores["hub"]).issue(
        service="identity", language="en", operation=operation()
    )
    town.computers["hub"].kill("branch.agent")
    lost = time.monotonic()
    lent = town.take_ticket()
    decided = time.monotonic()
    take_over()
    town.await_link(f"desk-{others}", HubLink.CURRENT)
    town.call_one(others)
    gaps["from the decision to the first call"] = time.monotonic() - decided
    gaps["from the loss of the hub"] = time.monotonic() - lost
    for name in set(OTHERS) - {town.hub}:
        town.await_link(name, HubLink.CURRENT)
    after = town.take_ticket()

    town.lan.join("hub")
    town.start_hub()
    eventually(lambda: town.role("hub") == (Role.SATELLITE, 2), "the hub of before makes way", 90)
    eventually(lambda: unseen.ticket.number in town.numbers(), "what it had is handed in", 90)
    town.finish_one(others)
    for desk in ("1", "2", "1"):
        town.serve_one(desk)
    eventually(town.same, "all five have the same log and state", 90)
    town.lan.join("server")
    eventually(lambda: town.unsent() == 0 and town.agree(), "the server has it, too", 90)
    _check(town, {waits, lent, after, unseen.ticket.number})
    return ", ".join(f"{what} {seconds:.1f} s" for what, seconds in gaps.items())


@pytest.mark.slow
def test_nobody_presses_anything_when_the_hub_is_cut_off_and_the_next_one_is_killed(
    electing_town: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    town, gaps = electing_town, dict[str, float]()
    with town.stores["hub"].transaction() as connection:
        late.want_numbers(connection)
    town.take_ticket()
    town.serve_one("1")
    eventually(lambda: lent_to(town, "hub"), "the hub's own computer has numbers", 90)
    eventually(town.agree, "everybody agrees on an ordinary morning", 90)
    town.lan.cut("server")
    waits = town.take_ticket()
    eventually(town.same, "all five have it", 90)

    town.lan.cut("hub")
    lost = time.monotonic()
    first = await_another(town)
    gaps["hub cut off, until another began"] = time.monotonic() - lost
    desk = town.hub.removeprefix("desk-")
    town.call_one(desk)
    gaps["hub cut off, until the first call"] = time.monotonic() - lost
    town.finish_one(desk)
    alone = Desks(town.stores["hub"]).now()
    lent = alone.issue(service="identity", language="en", operation=operation()).ticket.number
    await_hub(town, {"kiosk"})
    after = town.take_ticket()
    town.lan.join("hub")
    eventually(lambda: town.role("hub")[0] is Role.SATELLITE, "the hub of before makes way", 90)
    eventually(lambda: lent in town.numbers(), "what it did alone is handed in", 90)
    eventually(town.same, "all five have the same log and state", 90)

    town.computers[first].kill("branch.agent")
    lost = time.monotonic()
    await_another(town)
    gaps["next hub killed, until another began"] = time.monotonic() - lost
    town.start_agent(first)
    await_hub(town, {*OTHERS} - {town.hub})
    for name in ("1", "2"):
        town.serve_one(name)
    eventually(lambda: town.role(first)[0] is Role.SATELLITE, "it makes way, too", 90)
    town.lan.join("server")
    eventually(lambda: town.unsent() == 0 and town.agree(), "the server has it, too", 90)
    _check(town, {waits, lent, after})
    with capsys.disabled():
        told = ", ".join(f"{what} {seconds:.1f} s" for what, seconds in gaps.items())
        print(f"\n  gap in service: {told}")


def await_another(town: Town) -> str:
    """Wait until another computer decides, and see that the one before never does so meanwhile."""
    before = town.hub

    def is_there() -> bool:
        new = [name for name in HEIRS if name != before and town.decides(name)]
        assert not (new and town.decides(before)), f"{new} and {before} decide"
        if new:
            (town.hub,) = new
        return bool(new)

    eventually(is_there, "another computer is the hub", 90)
    return town.hub


def await_hub(town: Town, names: set[str]) -> None:
    """Wait until these computers follow the hub of now."""

    def follow() -> bool:
        reigns = {town.role(name)[1] for name in (town.hub, *names)}
        return len(reigns) == 1

    eventually(follow, "all follow the new hub", 90)
    for name in names:
        town.await_link(name, HubLink.CURRENT)


def lent_to(town: Town, name: str) -> bool:
    """Tell whether a computer has numbers for when it is alone."""
    with town.stores[name].reading() as connection:
        holder = late.known_holder(connection)
        lent = connection.execute(select(schema.lease.c.holder).distinct()).scalars().all()
    return holder in lent


def _check(town: Town, waited: set[str]) -> None:
    events = town.events()
    issued = {event.ticket: event.number for event in events if isinstance(event, e.TicketIssued)}
    numbers = list(issued.values())
    assert len(set(numbers)) == len(numbers), "no number twice"
    assert set(town.seen) <= set(numbers), "what a screen has shown is in the log"
    calls = Counter(event.ticket for event in events if isinstance(event, e.TicketCalled))
    assert set(calls.values()) == {1}, "no person called twice"
    assert waited <= {issued[ticket] for ticket in calls}, "everybody who waited was called"
    papers = {file.stem.split("-")[0] for file in (town.root / "paper").glob("*.bin")}
    assert papers == set(town.seen), "each has its paper, and there is no paper of nobody's"
    conflicts = [event for event in events if isinstance(event, FactConflicted)]
    assert not conflicts, "nothing was decided twice"
    town.all_run()
