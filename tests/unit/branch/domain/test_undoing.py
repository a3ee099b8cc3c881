"""A misclick is taken back for ten seconds, and only what can be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from branch.domain import calling, serving, undoing
from branch.domain.configuration import AfterNoShow, NoShowPolicy
from branch.domain.errors import CounterBusy, NothingToUndo
from branch.domain.events import ActionUndone
from branch.domain.ticket import State
from tests.helpers.branches import small_branch
from tests.helpers.days import Story

POLICY = NoShowPolicy(calls=1, between_calls_s=0, then=AfterNoShow.AFTER_MINUTES, amount=5, times=1)


def story() -> Story:
    return Story(small_branch(no_show=POLICY))


def undo(told: Story, number: str, counter: str = "1") -> None:
    told.do(undoing.undo, counter=counter, ticket=told.ticket(number).id)


@pytest.mark.parametrize(
    ("act", "arguments"),
    [
        (serving.finish, {"outcome": "unresolved", "delivered": ("cash",)}),
        (serving.park, {"for_clerk": True}),
        (serving.return_to_queue, {}),
        (serving.transfer, {"service": "cash", "to_counter": "3", "comes_back": True}),
        (serving.add_leg, {"service": "cash", "outcome": "served"}),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_was_done_to_a_served_ticket_is_as_if_it_had_not_been(
    act: Callable[..., Any], arguments: dict[str, Any]
) -> None:
    told = story()
    number = told.comes("passport")
    told.number_called("1")
    told.do(serving.start, counter="1")
    told.later(60)
    before, status = told.ticket(number), told.day.counter("1")

    told.do(act, counter="1", **arguments)
    told.later(9)
    undo(told, number)

    assert told.ticket(number) == before
    assert told.day.counter("1") == status


def test_a_start_a_call_and_a_no_show_are_taken_back_one_after_the_other() -> None:
    told = story()
    number = told.comes("passport")
    waiting = told.ticket(number)
    told.number_called("1")
    called = told.ticket(number)
    told.do(serving.start, counter="1")
    undo(told, number)
    assert told.ticket(number) == called
    told.do(serving.no_show, counter="1")
    assert told.ticket(number).state is State.WAITING
    undo(told, number)
    assert told.ticket(number) == called
    with pytest.raises(NothingToUndo):  # an undo is not undone
        undo(told, number)
    told.do(serving.return_to_queue, counter="1")
    again = told.comes("passport")
    assert told.number_called("1") == number
    undo(told, number)
    assert told.ticket(number).waiting_since == waiting.waiting_since
    assert told.number_called("2") == number
    assert told.number_called("1") == again


def test_a_cancelled_ticket_comes_back_where_it_was() -> None:
    told = story()
    number = told.comes("passport")
    waiting = told.ticket(number)
    told.do(serving.cancel, ticket=waiting.id, clerk="k1")
    undo(told, number)
    assert told.ticket(number) == waiting


def test_after_ten_seconds_it_stays() -> None:
    told = story()
    number = told.comes("passport")
    told.number_called("1")
    told.later(10.5)
    with pytest.raises(NothingToUndo):
        undo(told, number)


def test_nobody_takes_back_what_a_colleague_did() -> None:
    told = story()
    number = told.comes("passport")
    told.number_called("1")
    with pytest.raises(NothingToUndo):
        undo(told, number, counter="2")
    told.do(serving.start, counter="1")
    told.do(serving.transfer, counter="1", service="cash")
    told.number_called("2")
    with pytest.raises(NothingToUndo):
        undo(told, number)


def test_the_next_one_at_the_counter_comes_first() -> None:
    told = story()
    first = told.comes("passport")
    told.comes("permit")
    told.serve("1")
    told.number_called("1")
    with pytest.raises(CounterBusy):
        undo(told, first)


def test_a_number_given_out_again_is_not_taken_back() -> None:
    told = Story(replace(story().day.branch))
    first = told.comes("passport")
    for _ in range(5):
        told.comes("permit")
    told.serve("1")
    assert told.comes("passport") == first
    finished = next(t for t in told.day.tickets.values() if t.state is State.DONE)
    with pytest.raises(NothingToUndo):
        told.do(undoing.undo, counter="1", ticket=finished.id)


def test_the_history_keeps_both() -> None:
    told = story()
    number = told.comes("passport")
    told.number_called("1")
    undo(told, number)
    kinds = [type(event).__name__ for event, _ in told.day.history(told.ticket(number).id)]
    assert kinds == ["TicketIssued", "TicketCalled", ActionUndone.__name__]
    assert calling.ranking(
        told.day.branch, [told.ticket(number)], counter="1", clerk="k1", now=told.day.now
    )
