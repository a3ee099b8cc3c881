"""A kiosk whose hub is away: it goes on with lent numbers, and the hub learns of it once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from branch.domain.errors import AnswersRefused, HubAway, LentNumbersUsedUp
from branch.domain.lone_events import FactConflicted, NumbersLeased
from branch.domain.ticket import Paper, State, Ticket
from branch.protocol.lan import HandIn, LateAnswer
from branch.store import late, personal, reading
from branch.store import schema as s
from branch.store.computer import HubLink
from tests.helpers.lan import LanBranch
from tests.helpers.stores import operation

PHONE = {"phone": "+34600111222"}


class Branch(LanBranch):
    """The hub and a kiosk that has worked with it before."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        with self.there.transaction() as connection:
            late.want_numbers(connection)
        self.follow()
        self.follow()

    def take(self, touch: str = "", service: str = "payments") -> Ticket:
        self.clock.forward(1)
        touch = touch or operation()
        return self.far.issue(service=service, language="en", operation=touch).ticket

    def at_hub(self, ticket: Ticket) -> Ticket | None:
        with self.hub.reading() as connection:
            return reading.ticket(connection, ticket.id)

    def kinds(self) -> list[str]:
        with self.hub.reading() as connection:
            return [record.kind for record in reading.log(connection, 0, 1000)]

    def waiting(self) -> int:
        with self.there.reading() as connection:
            return late.amount(connection).count

    def back(self) -> None:
        self.line.away = False
        self.follow()
        self.follow()


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Branch]:
    made = Branch(tmp_path)
    yield made
    made.close()


def test_numbers_are_lent_before_they_are_needed(branch: Branch) -> None:
    assert branch.kinds().count(NumbersLeased.__name__) == len(branch.kinds()) > 0
    before = len(branch.kinds())
    branch.mirror.contact()
    assert len(branch.kinds()) == before, "no more than it needs"


def test_a_ticket_without_the_hub_is_valid_and_merges_once(branch: Branch) -> None:
    ordinary = branch.take()
    branch.line.away = True
    touch = operation()
    ticket = branch.take(touch)
    assert ticket.state is State.WAITING
    assert ticket.number != ordinary.number
    assert branch.take(touch).id == ticket.id, "the same touch is the same ticket"
    branch.far.printed(ticket=ticket.id, job="job")
    assert branch.at_hub(ticket) is None
    assert branch.waiting() == 2

    branch.line.away, branch.line.lose_answers = False, 1
    branch.mirror.contact()
    assert branch.waiting() == 2, "the answer was lost"
    branch.back()
    found = branch.at_hub(ticket)
    assert found is not None
    assert (found.number, found.paper) == (ticket.number, Paper.CONFIRMED)
    assert found.arrived_at == ticket.arrived_at, "its place in the queue is that of the touch"
    assert branch.kinds().count("TicketIssued") == 2
    assert branch.waiting() == 0
    assert branch.take(touch).id == ticket.id, "the touch is known when the hub is back, too"
    assert branch.same_state()


def test_who_comes_between_merge_and_the_next_copy_gets_another_number(branch: Branch) -> None:
    branch.line.away = True
    numbers = [branch.take().number for _ in range(3)]
    branch.back()
    branch.line.away = True
    numbers += [branch.take().number for _ in range(3)]
    branch.back()
    assert len(set(numbers)) == 6
    assert FactConflicted.__name__ not in branch.kinds()


def test_a_lost_answer_makes_no_second_ticket(branch: Branch) -> None:
    """The hub had given a number, and the kiosk never heard of it."""
    branch.line.lose_answers = 2
    ticket = branch.take()
    branch.back()
    with branch.hub.reading() as connection:
        states = [
            (ticket_.number, ticket_.state)
            for ticket_ in (
                *reading.in_state(connection, State.WAITING),
                *reading.in_state(connection, State.CANCELLED),
            )
        ]
    assert states[0] == (ticket.number, State.WAITING)
    assert [state for _, state in states] == [State.WAITING, State.CANCELLED]


def test_a_request_that_comes_after_the_facts_does_nothing(branch: Branch) -> None:
    branch.line.away = True
    touch = operation()
    ticket = branch.take(touch)
    branch.back()
    again = branch.desk.issue(service="payments", language="en", operation=touch)
    assert again.repeated
    assert again.ticket.id == ticket.id


def test_what_the_agent_knows_nobody_waits_for(branch: Branch) -> None:
    branch.line.away = True
    branch.mirror.contact()
    assert branch.contact().link is HubLink.AWAY
    asked = len(branch.line.asked)
    branch.take()
    assert len(branch.line.asked) == asked


def test_answers_go_to_the_hub_and_stay_nowhere_else(branch: Branch) -> None:
    branch.line.away = True
    with pytest.raises(AnswersRefused):
        branch.far.issue(
            service="identity", language="en", operation=operation(), answers={"phone": "no"}
        )
    changes = branch.far.issue(
        service="identity", language="en", operation=operation(), answers=PHONE
    )
    branch.back()
    with branch.hub.reading() as connection:
        assert personal.read(connection, changes.ticket.id) == PHONE
    files = [branch.there.folder.database.with_name(n) for n in ("branch.db", "branch.db-wal")]
    assert not any(PHONE["phone"].encode() in file.read_bytes() for file in files if file.exists())


def test_when_the_block_is_used_up_it_is_said(branch: Branch) -> None:
    branch.line.away = True
    seen = set()
    for _ in range(50):
        seen.add(branch.take().number)
    with pytest.raises(LentNumbersUsedUp):
        branch.take()
    assert len(seen) == 50
    branch.back()
    branch.mirror.contact()
    branch.line.away = True
    assert branch.take().number not in seen, "new ones were lent"


def test_without_numbers_there_is_no_ticket(tmp_path: Path) -> None:
    never = LanBranch(tmp_path)
    never.mirror.contact()
    never.line.away = True
    with pytest.raises(HubAway):
        never.far.issue(service="payments", language="en", operation=operation())
    never.close()


def test_the_list_survives_a_dropped_copy(branch: Branch) -> None:
    branch.line.away = True
    ticket = branch.take()
    branch.there.drop_cache()
    assert branch.waiting() == 1
    branch.back()
    assert branch.at_hub(ticket) is not None
    assert branch.same_state()


@pytest.mark.expect_log("WARNING", "somebody else's")
def test_what_does_not_fit_is_kept_as_a_conflict(branch: Branch) -> None:
    branch.line.away = True
    first, second = branch.take(), branch.take()
    with branch.there.transaction() as connection:
        facts = late.waiting(connection, 10)
        body = facts[1].body.replace(second.number, first.number)
        place = s.late_fact.c.place == facts[1].place
        connection.execute(s.late_fact.update().where(place).values(body=body))
    branch.back()
    assert branch.kinds()[-1] == FactConflicted.__name__
    with branch.there.reading() as connection:
        ((fact, reason),) = late.conflicts(connection)
        assert fact.place == facts[1].place
        assert first.number in reason
        answers = connection.execute(select(s.late_fact.c.answer)).scalars().all()
    assert answers == [LateAnswer.APPLIED, LateAnswer.CONFLICT]
    assert branch.same_state()


def test_facts_of_an_unknown_kind_are_kept(branch: Branch) -> None:
    branch.line.away = True
    branch.take()
    with branch.there.reading() as connection:
        (fact,) = late.waiting(connection, 10)
    newer = fact.model_copy(update={"kind": "TicketJuggled", "event_id": operation()})
    branch.line.away = False
    taken = branch.line.hand_in(HandIn(facts=(newer, newer)))
    assert [item.answer for item in taken.items] == [LateAnswer.CONFLICT, LateAnswer.DUPLICATE]
