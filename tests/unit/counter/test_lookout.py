"""One look at the shared file shows every watched counter what it may call, and nothing else."""

from __future__ import annotations

import pytest

from branch.desk.local import LocalDesk
from branch.domain.configuration import Standing
from branch.domain.counter import CounterState
from branch.domain.hours import local
from branch.domain.ticket import State, Ticket
from branch.sync.foreteller import Foreteller
from counter.lookout import LISTED, BranchNow, Lookout
from counter.panels.lists import ticket_row
from counter.session import next_up
from tests.unit.counter.conftest import TownHall


@pytest.fixture
def lookout(town_hall: TownHall) -> Lookout:
    for number in (1, 2, 3):
        town_hall.desk.open_counter(counter=f"{number}", clerk=f"clerk-{number}")
    return Lookout(town_hall.store)


def serve(town_hall: TownHall, counter: str) -> Ticket:
    desk: LocalDesk = town_hall.desk
    clerk = f"clerk-{counter}"
    desk.call_next(counter=counter, clerk=clerk, operation=town_hall.operation())
    return desk.start(counter=counter, clerk=clerk, operation=town_hall.operation()).ticket


def numbers(now: BranchNow, counter: str) -> list[str]:
    return [ticket.number for ticket in now.scenes[counter].offered]


def test_each_counter_sees_the_queues_of_its_profile(town_hall: TownHall, lookout: Lookout) -> None:
    identity = town_hall.issue("identity").number
    payment = town_hall.issue("payments").number
    collection = town_hall.issue("collection").number

    now = lookout.look(["1", "2", "3"])

    assert numbers(now, "1") == [identity, collection]
    assert numbers(now, "2") == [identity, payment, collection]
    assert numbers(now, "3") == [payment, collection]
    assert [now.scenes[c].waiting for c in "123"] == [2, 3, 2]


def test_the_order_is_that_of_the_call_rule(town_hall: TownHall, lookout: Lookout) -> None:
    first = town_hall.issue()
    priority = town_hall.issue(standing=Standing.PRIORITY)

    scene = lookout.look(["1"]).scenes["1"]
    found = next_up(scene, town_hall.clock.now())
    called = serve(town_hall, "1")

    assert [t.id for t in scene.offered] == [priority.id, first.id]
    assert found is not None
    assert found[0].id == called.id
    assert lookout.look(["1"]).scenes["1"].reason == found[1]


def test_who_is_kept_for_a_counter_is_seen_there_alone(
    town_hall: TownHall, lookout: Lookout
) -> None:
    moved = town_hall.issue("payments")
    town_hall.issue("payments")
    serve(town_hall, "3")
    town_hall.desk.transfer(
        counter="3",
        clerk="clerk-3",
        service="permits",
        operation=town_hall.operation(),
        to_counter="1",
    )

    now = lookout.look(["1", "2", "3"])

    assert numbers(now, "1") == [moved.number]
    assert moved.number not in numbers(now, "2") + numbers(now, "3")
    assert [now.scenes[c].waiting for c in "123"] == [1, 1, 1]


def test_parked_tickets_belong_to_their_counter(town_hall: TownHall, lookout: Lookout) -> None:
    ticket = town_hall.issue()
    serve(town_hall, "1")
    town_hall.desk.park(counter="1", clerk="clerk-1", operation=town_hall.operation())

    now = lookout.look(["1", "2"])

    assert [t.id for t in now.scenes["1"].parked] == [ticket.id]
    assert now.scenes["2"].parked == ()
    assert now.scenes["1"].ticket is None


def test_missed_tickets_are_listed_while_they_may_return(
    town_hall: TownHall, lookout: Lookout
) -> None:
    town_hall.issue("identity")
    town_hall.desk.call_next(counter="1", clerk="clerk-1", operation=town_hall.operation())
    town_hall.desk.recall(counter="1", clerk="clerk-1", operation=town_hall.operation())
    town_hall.clock.forward(30)
    missed = town_hall.desk.no_show(
        counter="1", clerk="clerk-1", operation=town_hall.operation()
    ).ticket

    assert [t.id for t in lookout.look(["1"]).scenes["1"].missed] == [missed.id]
    assert lookout.look(["3"]).scenes["3"].missed == ()
    town_hall.clock.forward(61 * 60)
    assert lookout.look(["1"]).scenes["1"].missed == ()


def test_a_long_queue_is_counted_whole_and_listed_in_part(
    town_hall: TownHall, lookout: Lookout
) -> None:
    tickets = [town_hall.issue() for _ in range(LISTED + 5)]

    scene = lookout.look(["1"]).scenes["1"]

    assert scene.waiting == LISTED + 5
    assert [t.id for t in scene.offered] == [t.id for t in tickets[:LISTED]]


def test_a_closed_counter_has_an_empty_scene(town_hall: TownHall, lookout: Lookout) -> None:
    town_hall.issue()
    town_hall.desk.close_counter(counter="3", clerk="clerk-3")

    now = lookout.look(["3", "no such counter"])

    assert now.scenes["3"].status.state is CounterState.CLOSED
    assert now.scenes["3"].offered == ()
    assert "no such counter" not in now.scenes
    assert now.counters["1"].clerk == "clerk-1"


def test_two_looks_without_a_change_are_equal(town_hall: TownHall, lookout: Lookout) -> None:
    town_hall.issue()
    town_hall.issue("payments")
    serve(town_hall, "1")

    assert lookout.look(["1", "2"]) == lookout.look(["1", "2"])


def test_what_is_unsent_is_counted(town_hall: TownHall, lookout: Lookout) -> None:
    town_hall.issue()

    assert lookout.look([]).unsent.count == 7  # three sign-ins, three counters opened, one ticket
    assert lookout.look([]).scenes == {}


def test_a_ticket_at_a_counter_comes_with_its_state(town_hall: TownHall, lookout: Lookout) -> None:
    town_hall.issue()
    serve(town_hall, "1")

    ticket = lookout.look(["1"]).scenes["1"].ticket

    assert ticket is not None
    assert ticket.state is State.SERVING


def test_who_waits_has_the_time_of_the_call_beside_the_name(
    town_hall: TownHall, lookout: Lookout
) -> None:
    waiting = [town_hall.issue() for _ in range(3)]
    assert not lookout.look(["1"]).scenes["1"].due, "nobody foretells anything yet"
    Foreteller(town_hall.store).look()
    scene = lookout.look(["1"]).scenes["1"]
    now = town_hall.clock.now()
    times = [scene.due[ticket.id] for ticket in waiting]
    assert times == sorted(times)
    assert now <= times[-1]
    row = ticket_row(scene, waiting[-1], now)
    assert f"{local(scene.branch, times[-1]):%H:%M}" in row.waited
    town_hall.clock.forward(600)
    assert "about" not in ticket_row(lookout.look(["1"]).scenes["1"], waiting[-1], now).waited
