"""How many tickets are left: arithmetic, and when it may be believed."""

import pytest

from drivers.printer.port import State, Status
from drivers.printer.roll import NEAR_END_MM, Roll, ring_mm, tickets_left

LOW = Status(state=State.LOW, detail="Low.")


def test_a_new_roll_of_80_mm_is_as_long_as_the_shops_say() -> None:
    """80 mm outside, core 18 mm, 60 micrometres: sold as 80 m."""
    assert ring_mm(80, 18, 0.060) == pytest.approx(79_500, rel=0.01)


def test_the_near_end_of_a_small_roll() -> None:
    assert pytest.approx(2477, abs=2) == NEAR_END_MM


@pytest.mark.parametrize(
    ("used_mm", "left"), [(0, 20), (1, 19), (120, 19), (121, 18), (2400, 0), (9999, 0)]
)
def test_whole_tickets_and_never_below_none(used_mm: float, left: int) -> None:
    assert tickets_left(2400, used_mm, 120) == left


@pytest.mark.parametrize("wrong", [(18, 23, 0.065), (23, 18, 0), (23, 0, 0.065)])
def test_no_such_roll(wrong: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match="no roll"):
        ring_mm(*wrong)


def test_no_such_ticket() -> None:
    with pytest.raises(ValueError, match="ticket of 0"):
        tickets_left(2400, 0, 0)


def test_seen_well_before_the_estimate_is_an_about() -> None:
    roll = Roll(near_end_mm=1200, ticket_mm=100).seen(State.OK).printed(100).seen(State.LOW)
    assert roll.tell(LOW).detail == "Low. About 12 tickets are left."
    assert roll.printed(100).tell(LOW).tickets_left == 11


def test_a_short_strip_does_not_change_what_a_ticket_takes() -> None:
    roll = Roll(near_end_mm=1200, ticket_mm=100).printed(40).seen(State.LOW)
    assert roll.tell(LOW).tickets_left == 14


def test_found_low_at_the_start_it_is_a_most() -> None:
    told = Roll(near_end_mm=1200, ticket_mm=100).seen(State.LOW).tell(LOW)
    assert told.detail == "Low. At most 12 tickets are left."


def test_a_new_roll_begins_anew() -> None:
    old = (
        Roll(near_end_mm=1200, ticket_mm=100)
        .seen(State.OK)
        .seen(State.LOW)
        .printed(100)
        .printed(100)
    )
    new = old.seen(State.OUT).seen(State.OK).printed(100).seen(State.LOW)
    assert new.tell(LOW).tickets_left == 12


def test_nothing_is_said_of_a_printer_that_is_not_low() -> None:
    for state in State:
        told = Roll(near_end_mm=1200, ticket_mm=100).tell(Status(state=state))
        assert (told.tickets_left is None) is (state is not State.LOW)
