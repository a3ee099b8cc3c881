"""Numbers without paper, walk-ins, notes, and what a service wants to know at its end."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from branch.domain import by_hand, calling, issuing, serving, working
from branch.domain.calling import CHOSEN, SERVICE
from branch.domain.configuration import (
    AfterNoShow,
    Clerk,
    CounterRules,
    NoShowPolicy,
    PriorityClass,
    Record,
    Standing,
)
from branch.domain.counter import CounterState
from branch.domain.errors import (
    CounterBusy,
    DeliveredMissing,
    NobodyWaiting,
    NotAllowedNow,
    NoteEmpty,
    NotPermitted,
    OutcomeMissing,
    ServiceIsPaused,
    UnknownClerk,
    UnknownCounter,
)
from branch.domain.events import TicketCalled, TicketSentBack
from branch.domain.permissions import DEFAULT_ROLES, Role
from branch.domain.ticket import Paper, State
from tests.helpers.branches import small_branch
from tests.helpers.days import Story


def test_a_walk_in_is_served_at_once_and_nobody_is_called() -> None:
    told = Story()
    issued, _ = told.do(
        by_hand.serve_walk_in, counter="1", service="cash", language="en", party_size=3
    )
    ticket = told.day.tickets[issued.ticket]  # type: ignore[attr-defined]
    assert (ticket.state, ticket.counter, ticket.paper) == (State.SERVING, "1", Paper.NONE)
    assert (ticket.party_size, ticket.leg.started_at) == (3, told.day.now)
    assert told.day.calls == 0
    with pytest.raises(CounterBusy):
        told.do(by_hand.serve_walk_in, counter="1", service="cash", language="en")
    told.do(serving.finish, counter="1", outcome="")
    assert told.day.counter("1").ticket is None


def test_a_clerk_gives_a_number_where_the_kiosk_does_not() -> None:
    first = PriorityClass(id="ill", names={"en": "Ill"}, who={}, at_kiosk=False)
    told = Story(small_branch(priority_classes={"ill": first}))
    told.do(working.pause_service, service="cash", reason="printer")
    with pytest.raises(ServiceIsPaused):
        told.do(issuing.issue, service="cash", language="en")
    told.do(
        by_hand.give_ticket,
        counter="1",
        service="cash",
        language="en",
        priority_class="ill",
        assistance=True,
    )
    (ticket,) = told.day.tickets.values()
    assert (ticket.standing, ticket.assistance) == (Standing.PRIORITY, True)
    assert ticket.state is State.WAITING


def test_people_and_help_are_noted_while_the_ticket_lives() -> None:
    told = Story()
    number = told.comes("cash")
    ticket = told.ticket(number).id
    told.do(by_hand.amend, ticket=ticket, clerk="k1", party_size=4, assistance=True)
    assert (told.ticket(number).party_size, told.ticket(number).assistance) == (4, True)
    assert not told.do(by_hand.amend, ticket=ticket, clerk="k1", party_size=4, assistance=True)
    with pytest.raises(NoteEmpty):
        told.do(by_hand.add_note, ticket=ticket, clerk="k1", text="  ")
    (noted,) = told.do(by_hand.add_note, ticket=ticket, clerk="k1", text="lives abroad")
    assert "abroad" not in str(noted)
    told.serve("3")
    with pytest.raises(NotAllowedNow):
        told.do(by_hand.add_note, ticket=ticket, clerk="k1", text="too late")


def test_the_next_of_one_service_and_why() -> None:
    told = Story()
    first = told.comes("passport")
    told.later(60)
    permit = told.comes("permit")
    told.comes("permit")

    (event,) = told.do(calling.call_next_of, counter="1", service="permit")

    assert isinstance(event, TicketCalled)
    assert told.day.tickets[event.ticket].number == permit
    assert (event.reason.rule, event.reason.beat) == (SERVICE, first)
    with pytest.raises(NobodyWaiting):  # counter 3 does not call from that queue
        told.do(calling.call_next_of, counter="3", service="permit")
    (event,) = told.do(calling.call_next_of, counter="2", service="passport")
    assert event.reason.rule == calling.SCORE  # type: ignore[attr-defined] # it was the next anyway


def test_only_who_may_choose_takes_one_out_of_order() -> None:
    plain = Role(id="plain", permissions=frozenset())
    clerks = {
        "k1": Clerk(id="k1", name="Clerk 1", role="plain"),
        "k2": Clerk(id="k2", name="Clerk 2"),
    }
    told = Story(small_branch(clerks=clerks, roles={**DEFAULT_ROLES, "plain": plain}))
    number = told.comes("cash")
    wanted = {"ticket": told.ticket(number).id}
    with pytest.raises(NotPermitted):
        told.do(calling.call, counter="1", **wanted)
    (event,) = told.do(calling.call, counter="2", **wanted)
    assert event.reason.rule == CHOSEN  # type: ignore[attr-defined]


def test_a_service_may_insist_on_how_it_ended_and_what_was_done() -> None:
    branch = small_branch()
    insists = replace(branch.services["cash"], record=tuple(Record))
    told = Story(small_branch(services={**branch.services, "cash": insists}))
    number = told.comes("cash")
    told.number_called("1")
    told.do(serving.start, counter="1")
    with pytest.raises(OutcomeMissing):
        told.do(serving.finish, counter="1", outcome="", delivered=("cash",))
    with pytest.raises(DeliveredMissing):
        told.do(serving.finish, counter="1", outcome="served")
    told.do(serving.finish, counter="1", outcome="served", delivered=("cash", "permit"))
    assert told.ticket(number).leg.delivered == ("cash", "permit")


def test_who_is_sent_on_comes_back_to_the_sender() -> None:
    told = Story()
    number = told.comes("passport")
    told.number_called("1")
    told.do(serving.start, counter="1")
    told.do(serving.transfer, counter="1", service="cash", comes_back=True)
    assert told.number_called("3") == number
    told.do(serving.start, counter="3")
    (event,) = told.do(serving.finish, counter="3", outcome="served")
    assert isinstance(event, TicketSentBack)

    ticket = told.ticket(number)
    assert [leg.outcome for leg in ticket.legs] == ["transferred", "served", None]
    assert (ticket.state, ticket.service, ticket.held_for_clerk) == (
        State.WAITING,
        "passport",
        "k1",
    )
    with pytest.raises(NobodyWaiting):
        told.called("2")
    assert told.number_called("1") == number
    told.do(serving.start, counter="1")
    told.do(serving.finish, counter="1", outcome="served")
    assert told.ticket(number).state is State.DONE


@pytest.mark.parametrize(
    ("to", "refused"), [({"to_counter": "9"}, UnknownCounter), ({"to_clerk": "x"}, UnknownClerk)]
)
def test_nobody_is_sent_to_nowhere(to: dict[str, str], refused: type[Exception]) -> None:
    told = Story()
    told.comes("cash")
    told.number_called("1")
    told.do(serving.start, counter="1")
    with pytest.raises(refused):
        told.do(serving.transfer, counter="1", service="cash", **to)


def test_a_reservation_lapses_and_then_anybody_may_call() -> None:
    told = Story(small_branch(counter_rules=CounterRules(held_min=15)))
    number = told.comes("cash")
    told.number_called("1")
    told.do(serving.start, counter="1")
    told.do(serving.transfer, counter="1", service="cash", to_counter="3")
    told.later(14 * 60)
    with pytest.raises(NobodyWaiting):
        told.called("2")
    told.later(61)
    assert told.number_called("2") == number


def test_a_terminal_that_vanished_gives_its_ticket_back_and_no_second_counts_twice() -> None:
    told = Story()
    number = told.comes("cash")
    told.later(100)
    told.number_called("1")
    told.do(serving.start, counter="1")
    told.later(200)
    silent_since = told.day.now
    told.later(300)

    told.do(working.lose_counter, counter="1", until=silent_since)

    assert told.day.counter("1").state is CounterState.CLOSED
    assert told.number_called("2") == number
    first, second = told.ticket(number).legs
    assert first.outcome == "interrupted"
    assert first.ended_at == silent_since
    assert second.waiting_since == silent_since
    assert second.started_at is None
    told.do(working.open_counter, counter="1", clerk="k1")


def test_what_was_served_before_a_ticket_was_given_back_is_not_waited() -> None:
    told = Story()
    number = told.comes("cash")
    told.later(100)
    told.number_called("1")
    told.do(serving.start, counter="1")
    told.later(200)
    told.do(serving.return_to_queue, counter="1")
    told.later(30)
    assert told.number_called("2") == number
    first, second = told.ticket(number).legs
    assert (first.outcome, second.started_at) == ("returned", None)
    assert second.called_at is not None
    assert (second.called_at - second.waiting_since).total_seconds() == 30


def test_a_break_is_left_alone_by_the_watch() -> None:
    told = Story()
    told.do(working.start_break, counter="1", reason="meal")
    assert not told.do(working.lose_counter, counter="1", until=told.day.now)


def test_an_appointment_has_a_no_show_policy_of_its_own() -> None:
    patient = NoShowPolicy(
        calls=1, between_calls_s=0, then=AfterNoShow.AFTER_MINUTES, amount=5, times=1
    )
    told = Story(small_branch(no_show_appointments=patient))
    number = told.comes("cash")
    booked = replace(told.ticket(number), appointment="booked")
    told.day.tickets[booked.id] = booked
    told.number_called("1")
    told.do(serving.no_show, counter="1")
    ticket = told.ticket(number)
    assert ticket.state is State.WAITING
    assert ticket.not_before == told.day.now + timedelta(minutes=5)
