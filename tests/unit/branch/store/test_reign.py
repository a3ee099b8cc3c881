"""A computer takes over, and the hub of before makes way: nothing doubled, nothing lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import delete, select, update

from branch.desk.local import LocalDesk
from branch.domain.events import TicketIssued
from branch.domain.ids import uuid7
from branch.domain.lone_events import FactConflicted, ReignEnded
from branch.domain.ticket import State
from branch.host.exits import CannotStart
from branch.hub.handler import HubHandler
from branch.protocol.codec import to_body
from branch.protocol.lan import LateFact
from branch.protocol.record import first_break
from branch.store import late, outbox, reading, schema
from branch.store.changes import Changes
from branch.store.computer import Computer, Role, become, computer
from branch.store.following import STATE, DoesNotContinue
from branch.store.intake import take_in, take_in_own
from branch.store.reign import AlreadyHub, take_over
from branch.store.store import Store
from branch.sync.mirror import Mirror
from branch.sync.succession import candidates, give_way
from tests.helpers.lan import ADDRESS, DirectLine, LanBranch, state_of
from tests.helpers.stores import operation


class Branch(LanBranch):
    """The hub, another computer that has followed it, and what happens when the hub is lost."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.follow()
        self.new_line = DirectLine(HubHandler(self.there))

    def take(self, desk: LocalDesk) -> str:
        self.clock.forward(1)
        return desk.issue(service="payments", language="en", operation=operation()).ticket.number

    def role(self, store: Store) -> Computer:
        with store.reading() as connection:
            return computer(connection)

    def gives_way(self) -> bool:
        return give_way(self.hub, [ADDRESS], lambda _address: self.new_line)

    def merge(self) -> None:
        """The hub of before follows the new one, and hands in what it has."""
        Mirror(self.hub, self.new_line, noise=Random(1)).contact()

    def numbers(self, store: Store) -> list[str]:
        with store.reading() as connection:
            return sorted(t.number for t in reading.in_state(connection, State.WAITING))


def tables(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Return what follows from the log."""
    with store.reading() as connection:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for table in STATE
        }


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Branch]:
    made = Branch(tmp_path)
    yield made
    made.close()


def test_a_reign_is_one_higher_and_numbers_go_on_further_up(branch: Branch) -> None:
    assert branch.take(branch.desk) == "B101"
    branch.follow()
    take_over(branch.there)
    assert branch.role(branch.there).role is Role.HUB
    assert branch.role(branch.there).reign == 2
    assert branch.take(LocalDesk(branch.there)) == "B191", "B102 may be on paper already"
    with pytest.raises(AlreadyHub):
        take_over(branch.there)


def test_on_a_day_without_tickets_numbers_go_on_behind_those_of_the_day_before(
    branch: Branch,
) -> None:
    """The clock of the new hub may be a day ahead, and the tickets of before are still held."""
    for _ in range(3):
        branch.take(branch.desk)
    branch.follow()
    branch.clock.forward(86_400)
    take_over(branch.there)
    assert branch.take(LocalDesk(branch.there)) == "B193", "B104 may be on paper, since yesterday"


def test_a_reign_that_left_nothing_here_has_passed_over_numbers_too(branch: Branch) -> None:
    with branch.there.transaction() as connection:
        become(connection, computer(connection).model_copy(update={"reign": 2}))
    take_over(branch.there)
    assert branch.role(branch.there).reign == 3
    assert branch.take(LocalDesk(branch.there)) == "B368", (
        "the first gave up to B189; the second began behind that, at B279 at the latest"
    )


def test_a_copy_that_was_damaged_is_whole_when_it_becomes_the_hubs(branch: Branch) -> None:
    branch.desk.open_counter(counter="3", clerk="clerk-3")
    branch.take(branch.desk)
    branch.take(branch.desk)
    branch.desk.call_next(counter="3", clerk="clerk-3", operation=operation())
    branch.follow()
    whole = tables(branch.there)
    assert whole["ticket"]
    assert whole["counter"]
    with branch.there.transaction() as connection:
        connection.execute(update(schema.ticket).values(body=schema.ticket.c.body + " "))
        connection.execute(delete(schema.counter))
        connection.execute(update(schema.series_index).values(last=7))
    take_over(branch.there)
    now = tables(branch.there)
    assert now.pop("lease") != whole.pop("lease"), "it keeps numbers for the lost hub"
    assert now == whole


def test_a_copy_whose_log_is_damaged_does_not_take_over(branch: Branch) -> None:
    branch.take(branch.desk)
    branch.take(branch.desk)
    branch.follow()
    first = schema.event.c.seq == 1
    with branch.there.transaction() as connection:
        connection.execute(update(schema.event).where(first).values(actor="nobody"))
    with pytest.raises(DoesNotContinue, match="record 1 "):
        take_over(branch.there)
    assert branch.role(branch.there).role is Role.SATELLITE


def test_a_ticket_that_came_late_does_not_bring_the_count_back(branch: Branch) -> None:
    branch.take(branch.desk)
    branch.follow()
    late_one = branch.take(branch.desk)
    take_over(branch.there)
    new = LocalDesk(branch.there)
    assert (late_one, branch.take(new)) == ("B102", "B191")
    assert branch.gives_way()
    branch.merge()
    assert late_one in branch.numbers(branch.there)
    assert branch.take(new) == "B192"


def test_numbers_of_a_lost_hub_are_kept_until_its_records_came_in(branch: Branch) -> None:
    branch.take(branch.desk)
    branch.follow()
    held = branch.take(branch.desk)
    take_over(branch.there)
    new = LocalDesk(branch.there)
    branch.clock.forward(86_400)
    assert (held, branch.take(new)) == ("B102", "B191"), "a day ahead numbers do not begin anew"
    assert branch.gives_way()
    branch.merge()
    assert held in branch.numbers(branch.there)
    branch.clock.forward(86_400)
    assert branch.take(new) == "B103", "it begins anew, and two still wait"
    branch.merge()
    assert state_of(branch.hub) == state_of(branch.there)


def test_a_late_fact_of_a_clock_ahead_does_not_move_the_time_of_the_log(branch: Branch) -> None:
    branch.take(branch.desk)
    branch.follow()
    take_over(branch.there)
    new = LocalDesk(branch.there)
    branch.take(new)
    branch.clock.forward(86_400)  # the lost hub's clock alone
    assert branch.gives_way()
    branch.clock.forward(-86_400)
    branch.merge()
    branch.clock.forward(-3_600)
    branch.take(new)
    with branch.there.reading() as connection:
        times = [
            record.occurred_at
            for record in reading.log(connection, 0, 1000)
            if record.kind == TicketIssued.__name__
        ]
    assert times == sorted(times), "a clock that is put back an hour turns no queue round"


def test_who_knows_no_branch_cannot_take_over(tmp_path: Path) -> None:
    lan = LanBranch(tmp_path)
    with pytest.raises(CannotStart):
        take_over(lan.there)
    lan.close()


def test_the_hub_of_before_hands_in_what_it_had_not_passed_on(branch: Branch) -> None:
    passed_on = branch.take(branch.desk)
    branch.follow()
    alone = branch.take(branch.desk)
    take_over(branch.there)
    new = branch.take(LocalDesk(branch.there))

    assert branch.gives_way()
    now = branch.role(branch.hub)
    assert (now.role, now.reign, now.hub) == (Role.SATELLITE, 2, ADDRESS)
    branch.merge()
    assert branch.numbers(branch.there) == sorted([passed_on, alone, new])
    assert state_of(branch.hub) == state_of(branch.there)
    with branch.hub.reading() as connection:
        assert late.amount(connection).count == 0
        assert outbox.amount(connection).count == 0
        assert first_break(reading.log(connection, 0, 1000)) is None
    assert not branch.gives_way(), "it is no hub any more"


@pytest.mark.expect_log("WARNING", "does not fit")
def test_both_counters_had_called_the_same_person(branch: Branch) -> None:
    """The branch was cut in two: what came second is kept as a conflict."""
    branch.desk.open_counter(counter="3", clerk="clerk-3")
    ticket = branch.take(branch.desk)
    branch.follow()
    branch.desk.call_next(counter="3", clerk="clerk-3", operation=operation())
    take_over(branch.there)
    there = LocalDesk(branch.there)
    there.open_counter(counter="2", clerk="clerk-2")
    called = there.call_next(counter="2", clerk="clerk-2", operation=operation())
    assert called.ticket.number == ticket
    assert branch.gives_way()
    branch.merge()
    with branch.there.reading() as connection:
        kinds = [record.kind for record in reading.log(connection, 0, 1000)]
        found = reading.ticket(connection, called.ticket.id)
    assert kinds.count("TicketCalled") == 1
    assert kinds[-2:] == [FactConflicted.__name__, ReignEnded.__name__]
    assert found is not None
    assert (found.state, found.counter) == (State.CALLED, "2")
    assert state_of(branch.hub) == state_of(branch.there)


@pytest.mark.expect_log("WARNING", "does not fit")
def test_what_was_asked_for_again_is_not_done_twice(branch: Branch) -> None:
    """The hub's answer was lost with it; the kiosk asked the new one under the same operation."""
    touch = operation()
    branch.desk.issue(service="payments", language="en", operation=touch)
    take_over(branch.there)
    again = LocalDesk(branch.there).issue(service="payments", language="en", operation=touch)
    assert branch.gives_way()
    branch.merge()
    assert branch.numbers(branch.there) == [again.ticket.number]


def test_the_new_hub_answers_again_what_the_lost_one_did(branch: Branch) -> None:
    """An answer that was lost with the hub, and one that comes back with it."""
    passed_on, late_one = operation(), operation()

    def touch(desk: LocalDesk, name: str) -> Changes:
        branch.clock.forward(1)
        return desk.issue(service="payments", language="en", operation=name)

    first = touch(branch.desk, passed_on)
    branch.follow()
    second = touch(branch.desk, late_one)
    take_over(branch.there)
    new = LocalDesk(branch.there)
    assert touch(new, passed_on).repeated
    assert touch(new, passed_on).records == first.records
    assert branch.gives_way()
    branch.merge()
    again = touch(new, late_one)
    assert again.repeated
    assert again.ticket.number == second.ticket.number
    assert branch.numbers(branch.there) == [first.ticket.number, second.ticket.number]


def test_a_touch_that_the_lost_hub_and_the_kiosk_both_answered_is_one_ticket(
    branch: Branch,
) -> None:
    """The kiosk gave up waiting and took a lent number; history 307 of the simulation."""
    touch = operation()
    branch.clock.forward(1)
    unseen = branch.desk.issue(service="payments", language="en", operation=touch)
    (record,) = unseen.records
    take_over(branch.there)
    issued = unseen.events[0]
    assert isinstance(issued, TicketIssued)
    told = replace(issued, ticket="paper", number="B950", index=950, link="another", personal="")
    facts = [
        LateFact(
            place=1,
            operation=touch,
            alone=False,
            **record.model_dump(include=set(LateFact.model_fields)),
        ),
        LateFact(
            place=2,
            operation=touch,
            **record.model_dump(include=set(LateFact.model_fields))
            | {"event_id": uuid7(branch.clock.now()), "body": to_body(told)},
        ),
    ]
    take_in(branch.there, facts)
    assert branch.numbers(branch.there) == ["B950"], "paper wins"


@pytest.mark.parametrize(("before", "following"), [(0, "B190"), (1, "B191")])
def test_a_number_of_a_block_that_the_new_hub_never_heard_of_does_not_move_its_count(
    branch: Branch, before: int, following: str
) -> None:
    """Others of that block may be held; history 958 of the simulation."""
    for _ in range(before):
        branch.take(branch.desk)
    branch.follow()
    (record,) = branch.desk.issue(service="payments", language="en", operation=operation()).records
    issued = record.event()
    assert isinstance(issued, TicketIssued)
    take_over(branch.there)
    alone = LateFact(
        place=1,
        operation=operation(),
        **record.model_dump(include=set(LateFact.model_fields))
        | {"body": to_body(replace(issued, number="B900", index=900))},
    )
    take_in(branch.there, [alone])
    assert "B900" in branch.numbers(branch.there)
    assert branch.take(LocalDesk(branch.there)) == following


def test_several_records_of_one_operation_come_back_together(branch: Branch) -> None:
    branch.desk.open_counter(counter="3", clerk="clerk-3")
    called = branch.take(branch.desk)
    branch.follow()
    branch.clock.forward(1)
    press = operation()
    done = branch.desk.serve_walk_in(
        counter="3", clerk="clerk-3", service="payments", language="en", operation=press
    )
    assert len(done.records) > 1
    take_over(branch.there)
    assert branch.gives_way()
    branch.merge()
    with branch.there.reading() as connection:
        again = reading.changes_of(connection, press)
    assert again is not None
    assert [one.event_id for one in again.records] == [one.event_id for one in done.records]
    assert branch.numbers(branch.there) == [called]


def test_a_lower_reign_is_not_followed(branch: Branch) -> None:
    with branch.hub.transaction() as connection:
        become(connection, computer(connection).model_copy(update={"reign": 5}))
    take_over(branch.there)
    assert not branch.gives_way()
    assert branch.role(branch.hub).role is Role.HUB


def test_a_new_reign_is_higher_than_what_the_log_says(branch: Branch) -> None:
    take_over(branch.there)
    with branch.there.transaction() as connection:
        become(connection, Computer(role=Role.SATELLITE, hub=ADDRESS, reign=1))
    take_over(branch.there)
    assert branch.role(branch.there).reign == 3


def test_addresses_stand_apart_by_commas_or_spaces() -> None:
    assert candidates("http://a:1, http://b:2 http://c:3") == (
        "http://a:1",
        "http://b:2",
        "http://c:3",
    )
    assert candidates("") == ()


def test_what_a_counter_did_alone_comes_before_what_the_new_hub_decides(branch: Branch) -> None:
    number = branch.take(branch.desk)
    branch.far.open_counter(counter="2", clerk="clerk-2")
    branch.follow()
    branch.line.away = True
    branch.mirror.contact()
    branch.far.present(counters=["2"])
    with branch.there.reading() as connection:
        assert late.waiting(connection, 9), "it said that it went on alone"
    take_over(branch.there)
    desk = LocalDesk(branch.there)
    called = desk.call_next(counter="2", clerk="clerk-2", operation=operation()).ticket
    assert called.number == number
    assert not take_in_own(branch.there), "else the call would be taken for one that nobody heard"
    with branch.there.reading() as connection:
        ticket = reading.ticket(connection, called.id)
    assert ticket is not None
    assert ticket.state is State.CALLED
