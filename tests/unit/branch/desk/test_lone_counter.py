"""A counter whose hub is away: it goes on with its own ticket and its lane, and all merges once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from branch.domain import events as e
from branch.domain.counter import CounterState
from branch.domain.errors import HubAway, NobodyWaiting, NotAllowedNow, NothingToUndo
from branch.domain.figures import DayFigures
from branch.domain.lone_events import FactConflicted, NumbersLeased, WentOnAlone
from branch.domain.ticket import State, Ticket
from branch.domain.working import lose_counter
from branch.protocol.record import SYSTEM
from branch.store import late, personal, reading
from branch.store.computer import HubContact, HubLink, remember_hub_contact
from branch.store.intake import take_in
from branch.store.lone_view import LoneView
from branch.sync.report import status_lines
from tests.helpers.lan import LanBranch
from tests.helpers.stores import operation

HERE: dict[str, Any] = {"counter": "1", "clerk": "clerk-1"}
ELSEWHERE: dict[str, Any] = {"counter": "2", "clerk": "clerk-2"}


class Branch(LanBranch):
    """The hub with counter 2, and another computer with counter 1."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        with self.there.transaction() as connection:
            late.want_numbers(connection, few=True)
        self.follow()
        self.follow()
        self.far.open_counter(**HERE)
        self.desk.open_counter(**ELSEWHERE)

    def take(self, service: str = "address") -> Ticket:
        self.clock.forward(1)
        return self.desk.issue(service=service, language="en", operation=operation()).ticket

    def serving(self) -> Ticket:
        """Somebody is being served at counter 1, and the other computer knows it."""
        self.take()
        self.far.call_next(**HERE, operation=operation())
        return self.far.start(**HERE, operation=operation()).ticket

    def kept(self) -> Ticket:
        """Somebody waits, sent to counter 1 by a colleague."""
        self.take()
        self.desk.call_next(**ELSEWHERE, operation=operation())
        self.desk.start(**ELSEWHERE, operation=operation())
        sent = self.desk.transfer(
            **ELSEWHERE, service="address", to_counter="1", operation=operation()
        )
        return sent.ticket

    def cut(self) -> None:
        """The other computer's agent has noticed that the hub is away."""
        self.follow()
        self.line.away = True
        with self.there.transaction() as connection:
            remember_hub_contact(connection, HubContact(link=HubLink.AWAY))
        self.clock.forward(5)

    def back(self) -> None:
        self.line.away = False
        self.follow()
        self.follow()
        assert self.same_state()

    def give_up(self) -> None:
        """The hub has not heard of the terminal for so long that it takes it for dead."""
        self.clock.forward(400)
        lost = partial(lose_counter, counter="1", until=self.clock.now())
        self.hub.decide(lost, actor=SYSTEM)

    def at_hub(self, ticket: Ticket) -> Ticket:
        with self.hub.reading() as connection:
            found = reading.ticket(connection, ticket.id)
        assert found is not None
        return found

    def log(self) -> list[e.Event]:
        with self.hub.reading() as connection:
            return [record.event() for record in reading.log(connection, 0, 1000)]

    def conflicts(self) -> list[str]:
        return [one.kind for one in self.log() if isinstance(one, FactConflicted)]

    def lane(self) -> list[str]:
        with self.there.reading() as connection:
            view = LoneView(connection, self.there.branch(connection), self.clock.now())
            return [ticket.id for ticket in view.lane()]

    def counter(self, counter: str) -> CounterState:
        with self.hub.reading() as connection:
            return reading.counters(connection)[counter].state

    def served(self) -> int:
        """How many services have ended, by the figures of the day."""
        figures = DayFigures(business_day=self.take("permits").business_day)
        with self.hub.reading() as connection:
            for ticket in reading.in_state(connection, *State):
                figures.take(ticket, "hub")
        return figures.services().count


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Branch]:
    made = Branch(tmp_path)
    yield made
    made.close()


def test_the_own_ticket_is_finished_and_the_hub_learns_when(branch: Branch) -> None:
    ticket = branch.serving()
    branch.cut()
    done = branch.far.finish(**HERE, outcome="", delivered=("address",), operation=operation())
    assert done.ticket.state is State.DONE
    assert done.counters["1"].ticket is None
    assert branch.at_hub(ticket).state is State.SERVING
    branch.clock.forward(600)
    branch.back()
    found = branch.at_hub(ticket)
    assert (found.state, found.leg.clerk, found.leg.delivered) == (
        State.DONE,
        "clerk-1",
        ("address",),
    )
    assert found.ended_at == done.ticket.ended_at, "as of then"
    assert not branch.conflicts()


def test_from_called_to_done_without_the_hub(branch: Branch) -> None:
    branch.take()
    ticket = branch.far.call_next(**HERE, operation=operation()).ticket
    calls = branch.desk.call_next  # the hub goes on for others
    branch.take()
    branch.cut()
    assert branch.far.recall(**HERE, operation=operation()).ticket.calls == 2
    branch.far.start(**HERE, operation=operation())
    calls(**ELSEWHERE, operation=operation())
    branch.far.finish(**HERE, outcome="", operation=operation())
    branch.back()
    assert branch.at_hub(ticket).state is State.DONE
    assert not branch.conflicts()
    numbered = [one.call for one in branch.log() if isinstance(one, e.TicketCalled)]
    assert numbered == [1, 2], "no display has missed a call"


def test_the_same_press_is_one_fact(branch: Branch) -> None:
    branch.serving()
    branch.cut()
    press = operation()
    first = branch.far.finish(**HERE, outcome="", operation=press)
    again = branch.far.finish(**HERE, outcome="", operation=press)
    assert [r.event_id for r in again.records] == [r.event_id for r in first.records]
    assert again.repeated


def test_who_just_waits_is_not_called(branch: Branch) -> None:
    ticket = branch.take()
    branch.cut()
    with pytest.raises(NobodyWaiting):
        branch.far.call_next(**HERE, operation=operation())
    with pytest.raises(HubAway):
        branch.far.call(**HERE, ticket=ticket.id, note="asked for", operation=operation())
    with pytest.raises(HubAway):
        branch.far.start_break(**HERE, reason="break")


def test_who_is_kept_for_the_counter_is_called(branch: Branch) -> None:
    kept = branch.kept()
    branch.take()
    branch.cut()
    called = branch.far.call_next(**HERE, operation=operation())
    assert called.ticket.id == kept.id
    with pytest.raises(NobodyWaiting):
        branch.desk.call_next_of(**ELSEWHERE, service="identity", operation=operation())
    branch.far.start(**HERE, operation=operation())
    branch.far.finish(**HERE, outcome="", operation=operation())
    branch.back()
    assert branch.at_hub(kept).state is State.DONE
    assert not branch.conflicts()


def test_a_reservation_that_may_have_lapsed_is_none(branch: Branch) -> None:
    branch.kept()
    branch.cut()
    minutes = branch.there.branch().counter_rules.held_min
    branch.clock.forward(minutes * 60 - 60)
    with pytest.raises(NobodyWaiting):
        branch.far.call_next(**HERE, operation=operation())


def test_somebody_without_a_ticket_gets_a_number_of_this_computer(branch: Branch) -> None:
    branch.cut()
    walk_in = branch.far.serve_walk_in(
        **HERE, service="address", language="en", operation=operation()
    )
    assert walk_in.ticket.state is State.SERVING
    branch.take()
    branch.far.finish(**HERE, outcome="", operation=operation())
    branch.back()
    assert branch.at_hub(walk_in.ticket).state is State.DONE
    assert not branch.conflicts()
    blocks = [one for one in branch.log() if isinstance(one, NumbersLeased)]
    assert {one.last - one.first + 1 for one in blocks} == {10}, "few, without a kiosk"


def test_a_number_told_at_the_counter_is_called_before_the_hub_can(branch: Branch) -> None:
    """And from the moment when it was offered to the hub only by the hub."""
    branch.cut()
    told = branch.far.give_ticket(**HERE, service="address", language="en", operation=operation())
    second = branch.far.give_ticket(**HERE, service="address", language="en", operation=operation())
    called = branch.far.call_next(**HERE, operation=operation())
    assert called.ticket.id == told.ticket.id
    branch.far.start(**HERE, operation=operation())
    branch.line.away, branch.line.lose_answers = False, 1
    branch.mirror.contact()
    branch.line.away = True
    branch.far.finish(**HERE, outcome="", operation=operation())
    with pytest.raises(NobodyWaiting):
        branch.far.call_next(**HERE, operation=operation())
    branch.back()
    assert not branch.conflicts()
    assert branch.at_hub(told.ticket).state is State.DONE
    assert branch.at_hub(second.ticket).state is State.WAITING


def test_nobody_is_called_between_a_number_and_its_call(branch: Branch) -> None:
    """The facts of one request are one step for everybody else."""
    branch.cut()
    told = branch.far.give_ticket(**HERE, service="address", language="en", operation=operation())
    branch.far.call_next(**HERE, operation=operation())
    with branch.there.reading() as connection:
        facts = late.waiting(connection, 10)
    commits: list[State] = []
    whole = branch.hub.transaction

    @contextmanager
    def watched() -> Iterator[Connection]:
        with whole() as connection:
            yield connection
        commits.append(branch.at_hub(told.ticket).state)

    branch.hub.transaction = watched  # type: ignore[method-assign]
    take_in(branch.hub, facts)
    assert [fact.kind for fact in facts] == ["TicketIssued", "WentOnAlone", "TicketCalled"]
    assert commits == [State.CALLED]


def test_a_terminal_that_was_given_up_comes_back(branch: Branch) -> None:
    """Fault 29 was none: its ticket waits at nobody's, and it is served once."""
    ticket = branch.serving()
    branch.cut()
    branch.far.present(counters=["1"])
    branch.give_up()
    assert branch.at_hub(ticket).state is State.WAITING
    branch.far.finish(**HERE, outcome="", operation=operation())
    branch.back()
    assert branch.at_hub(ticket).state is State.DONE
    assert branch.counter("1") is CounterState.OPEN
    assert branch.served() == 1
    assert not branch.conflicts()


def test_it_comes_back_in_the_middle_of_serving(branch: Branch) -> None:
    ticket = branch.serving()
    branch.cut()
    branch.far.present(counters=["1"])
    branch.far.present(counters=["1"])
    branch.give_up()
    branch.back()
    assert branch.at_hub(ticket).state is State.SERVING
    assert branch.counter("1") is CounterState.OPEN
    assert sum(isinstance(one, WentOnAlone) for one in branch.log()) == 1
    done = branch.far.finish(**HERE, outcome="", operation=operation())
    assert done.records[0].seq, "the hub numbers it as always"
    assert branch.served() == 1


@pytest.mark.expect_log("WARNING", "does not fit")
def test_called_elsewhere_meanwhile_is_a_conflict_and_counts_once(branch: Branch) -> None:
    ticket = branch.serving()
    branch.cut()
    branch.far.present(counters=["1"])
    branch.give_up()
    branch.desk.call_next(**ELSEWHERE, operation=operation())
    branch.desk.start(**ELSEWHERE, operation=operation())
    branch.clock.forward(30)
    branch.far.finish(**HERE, outcome="", operation=operation())
    branch.back()
    assert branch.conflicts() == ["ServingFinished"]
    assert branch.at_hub(ticket).counter == "2"
    assert branch.counter("1") is CounterState.OPEN
    branch.desk.finish(**ELSEWHERE, outcome="", operation=operation())
    legs = [leg for leg in branch.at_hub(ticket).legs if leg.outcome != "interrupted"]
    assert [leg.counter for leg in legs] == ["2"], "served once"
    with branch.there.reading() as connection:
        ((fact, reason),) = late.conflicts(connection)
    assert (fact.actor, "counter 2" in reason) == ("clerk-1", True)
    for store in (branch.hub, branch.there):
        assert any("ServingFinished" in line and reason in line for line in status_lines(store))


def test_somebody_else_sits_there_now(branch: Branch) -> None:
    branch.cut()
    branch.far.present(counters=["1"])
    branch.give_up()
    branch.desk.open_counter(counter="1", clerk="clerk-3")
    branch.back()
    with branch.hub.reading() as connection:
        assert reading.counters(connection)["1"].clerk == "clerk-3"


def test_a_lost_answer_is_done_once(branch: Branch) -> None:
    ticket = branch.serving()
    branch.line.lose_answers = 2
    press = operation()
    done = branch.far.finish(**HERE, outcome="", operation=press)
    assert done.ticket.state is State.DONE
    assert branch.at_hub(ticket).state is State.DONE
    branch.back()
    assert branch.served() == 1
    with branch.there.reading() as connection:
        assert not late.conflicts(connection), "nobody need look at it"


def test_a_call_of_which_the_counter_never_heard_is_given_back(branch: Branch) -> None:
    kept = branch.kept()
    branch.cut()
    branch.line.away, branch.line.lose_answers = False, 2
    with branch.there.transaction() as connection:
        remember_hub_contact(connection, HubContact(link=HubLink.CURRENT))
    other = branch.take()
    with pytest.raises(HubAway):  # it may have called anybody
        branch.far.call(**HERE, ticket=other.id, note="asked for", operation=operation())
    assert branch.at_hub(other).state is State.CALLED
    branch.line.away = True
    with branch.there.transaction() as connection:
        remember_hub_contact(connection, HubContact(link=HubLink.AWAY))
    assert branch.far.call_next(**HERE, operation=operation()).ticket.id == kept.id
    branch.back()
    assert branch.at_hub(other).state is State.WAITING
    assert branch.at_hub(kept).state is State.CALLED
    assert not branch.conflicts()


def test_what_was_done_alone_is_handed_in_before_more_is_asked(branch: Branch) -> None:
    branch.take()
    branch.far.call_next(**HERE, operation=operation())
    branch.cut()
    branch.far.start(**HERE, operation=operation())
    branch.line.away = False
    with branch.there.transaction() as connection:
        remember_hub_contact(connection, HubContact(link=HubLink.CURRENT))
    done = branch.far.finish(**HERE, outcome="", operation=operation())
    assert done.records[0].seq
    assert not branch.conflicts()


def test_undo_takes_back_what_was_done_alone_and_nothing_else(branch: Branch) -> None:
    ticket = branch.serving()
    branch.cut()
    with pytest.raises(NothingToUndo):
        branch.far.undo(**HERE, ticket=ticket.id, operation=operation())
    branch.far.finish(**HERE, outcome="", operation=operation())
    undone = branch.far.undo(**HERE, ticket=ticket.id, operation=operation())
    assert undone.ticket.state is State.SERVING
    assert undone.counters["1"].ticket == ticket.id
    branch.far.park(**HERE, operation=operation())
    branch.far.resume(**HERE, ticket=ticket.id, operation=operation())
    with pytest.raises(NotAllowedNow):
        branch.far.recall(**HERE, operation=operation())
    branch.back()
    assert branch.at_hub(ticket).state is State.SERVING
    assert not branch.conflicts()


def test_a_note_goes_to_the_hub_and_stays_nowhere_else(branch: Branch) -> None:
    ticket = branch.serving()
    branch.cut()
    note = "speaks slowly, very"
    branch.far.transfer(**HERE, service="permits", note=note, operation=operation())
    branch.back()
    with branch.hub.reading() as connection:
        (kept,) = personal.read_notes(connection, ticket.id)
    assert (kept.text, kept.clerk) == (note, "clerk-1")
    files = [branch.there.folder.database.with_name(n) for n in ("branch.db", "branch.db-wal")]
    assert not any(note.encode() in file.read_bytes() for file in files if file.exists())


def test_a_paper_whose_report_was_lost_is_reported_on_return(branch: Branch) -> None:
    """The hub died between the kiosk's print and its report."""
    touch = operation()
    ticket = branch.far.issue(service="address", language="en", operation=touch).ticket
    branch.line.away = True
    branch.far.printed(ticket=ticket.id, job="job")
    branch.back()
    assert branch.at_hub(ticket).paper == "confirmed"
