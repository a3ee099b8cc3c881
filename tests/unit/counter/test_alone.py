"""A clerk at the real window whose computer hears no hub: what goes on, what waits, the return."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from branch.domain.errors import HubAway, NobodyWaiting
from branch.domain.ticket import State, Ticket
from branch.store import reading
from branch.store.computer import (
    Computer,
    HubContact,
    HubLink,
    Role,
    become,
    remember_hub_contact,
)
from branch.store.intake import take_in_own
from counter.hall import Hall
from counter.handed_in import Homecoming
from counter.lookout import Misfit, Own
from counter.session import ALONE, Action, refusal
from tests.helpers.clerk import Clerk, find, text
from tests.unit.counter.conftest import Desk, TownHall

NOBODY = "http://127.0.0.1:9"


def kept(town_hall: TownHall) -> Ticket:
    """Somebody waits, sent to counter 2 by a colleague at counter 1."""
    town_hall.issue()
    desk, here = town_hall.desk, {"counter": "1", "clerk": "clerk-2"}
    desk.open_counter(counter="1", clerk="clerk-2")
    desk.call_next(**here, operation=town_hall.operation())
    desk.start(**here, operation=town_hall.operation())
    sent = desk.transfer(
        counter="1",
        clerk="clerk-2",
        service="identity",
        to_counter="2",
        operation=town_hall.operation(),
    )
    return sent.ticket


def cut(town_hall: TownHall) -> None:
    """This computer asks a hub from now on, and its agent has found it gone."""
    with town_hall.store.transaction() as connection:
        become(connection, Computer(role=Role.SATELLITE, hub=NOBODY))
        remember_hub_contact(connection, HubContact(link=HubLink.AWAY))


def back(town_hall: TownHall) -> None:
    """A hub has the facts: this computer's own log takes them in."""
    with town_hall.store.transaction() as connection:
        become(connection, Computer())
    take_in_own(town_hall.store)


def stored(town_hall: TownHall, ticket: Ticket) -> Ticket:
    with town_hall.store.reading() as connection:
        found = reading.ticket(connection, ticket.id)
    assert found is not None
    return found


def test_a_clerk_goes_on_alone_and_hears_that_it_was_handed_in(
    town_hall: TownHall, hall: Hall, desk: Desk, qtbot: QtBot
) -> None:
    waits_for_me, own = kept(town_hall), town_hall.issue()
    clerk = Clerk(desk.open(), qtbot)
    clerk.click("call-next", then="start")
    assert text(clerk.window, "current-number") == waits_for_me.number
    clerk.click("start", then="finish")
    second = kept(town_hall)
    assert second.id == own.id
    town_hall.issue()
    cut(town_hall)
    qtbot.waitUntil(lambda: "go on with" in text(clerk.window, "away"), timeout=60_000)
    pause = find(clerk.window, QAbstractButton, "break")
    qtbot.waitUntil(lambda: "needs the branch's main computer" in pause.toolTip(), timeout=60_000)

    clerk.click("finish", then="call-next")
    qtbot.waitUntil(lambda: text(clerk.window, "unsent").endswith("1."), timeout=60_000)
    assert stored(town_hall, waits_for_me).state is State.SERVING, "the copy is the hub's"
    clerk.click("call-next", then="start")
    assert text(clerk.window, "current-number") == second.number
    clerk.click("start", then="finish")
    clerk.click("finish", then="call-next")
    seat = desk.seats[-1]
    assert seat.scene is not None
    refused = refusal(seat.scene, Action.CALL_NEXT, town_hall.clock.now())
    assert isinstance(refused, NobodyWaiting), "who just waits is not called"

    qtbot.waitUntil(lambda: text(clerk.window, "unsent").endswith("4."), timeout=60_000)
    back(town_hall)
    qtbot.waitUntil(lambda: "without it: 4" in text(clerk.window, "notice"), timeout=60_000)
    assert stored(town_hall, waits_for_me).state is State.DONE
    assert stored(town_hall, second).state is State.DONE
    qtbot.waitUntil(lambda: text(clerk.window, "away") == "", timeout=60_000)
    assert seat.clerk == "clerk-1", "and sits where it sat"


def test_what_needs_the_hub_is_refused_beforehand(
    town_hall: TownHall, desk: Desk, qtbot: QtBot
) -> None:
    desk.open()
    seat = desk.seats[-1]
    cut(town_hall)
    qtbot.waitUntil(lambda: seat.scene is not None and seat.scene.alone, timeout=60_000)
    assert seat.scene is not None
    for action in set(Action) - ALONE:
        assert isinstance(refusal(seat.scene, action, town_hall.clock.now()), HubAway), action
    assert refusal(seat.scene, Action.WALK_IN, town_hall.clock.now()) is None


def own(waiting: int, *misfits: str) -> Own:
    found = (Misfit(event_id=one, number="A101") for one in misfits)
    return Own(waiting=waiting, misfits=tuple(found))


def test_what_was_handed_in_is_said_once() -> None:
    home = Homecoming()
    assert home.hear(own(0, "old")) is None, "before this program began"
    assert home.hear(own(2, "old")) is None
    assert home.hear(own(1, "old", "new")) is None, "not all of it yet"
    told = home.hear(own(0, "old", "new"))
    assert told is not None
    assert (told.count, [one.event_id for one in told.misfits]) == (2, ["new"])
    assert home.hear(own(0, "old", "new")) is None
