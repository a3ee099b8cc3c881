"""A day's figures: the same whether counted at the end or ticket by ticket."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch.domain import calling, serving
from branch.domain.errors import BranchError
from branch.domain.figures import DayFigures, Light, Spread, light, spread
from branch.domain.hours import business_day
from branch.domain.ticket import State
from tests.helpers.days import MONDAY_9, Story

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["comes", "call", "start", "finish", "no_show", "put_back", "transfer"]),
        st.sampled_from(["1", "2", "3"]),
        st.integers(0, 900),
    ),
    max_size=60,
)


def step(story: Story, what: str, counter: str) -> None:
    match what:
        case "comes":
            story.comes("cash" if counter == "3" else "passport")
        case "call":
            story.do(calling.call_next, counter=counter)
        case "start":
            story.do(serving.start, counter=counter)
        case "finish":
            story.do(serving.finish, counter=counter, outcome="served")
        case "no_show":
            story.do(serving.recall, counter=counter)
            story.do(serving.no_show, counter=counter)
        case "put_back":
            story.do(serving.put_back, counter=counter)
        case "transfer":
            story.do(serving.transfer, counter=counter, service="cash")


def say(figures: DayFigures) -> tuple[object, ...]:
    states = tuple(figures.in_state(state) for state in State)
    waits = figures.waits(), figures.waits("cash"), figures.services()
    return figures.issued, states, waits, figures.printing()


@given(STEPS)
def test_counting_as_it_happens_is_counting_at_the_end(steps: list[tuple[str, str, int]]) -> None:
    story = Story()
    day = business_day(story.day.branch, MONDAY_9)
    running = DayFigures(day)
    for what, counter, seconds in steps:
        with contextlib.suppress(BranchError):
            step(story, what, counter)
        story.later(seconds)
        for ticket in story.day.tickets.values():
            running.take(ticket, "kiosk")
    fresh = DayFigures(day)
    for ticket in story.day.tickets.values():
        fresh.take(ticket, "kiosk")
    assert say(running) == say(fresh)


@given(st.lists(st.floats(0, 1e5), min_size=1))
def test_nine_in_ten_are_within_what_is_said(waits: list[float]) -> None:
    said = spread(sorted(waits))
    met = sum(wait <= said.within90 for wait in waits)
    assert met >= 0.9 * len(waits)
    assert said.within90 in waits
    assert said.worst == max(waits)


def test_a_wait_is_from_arrival_to_call_of_who_was_served() -> None:
    story = Story()
    story.comes("cash")
    story.later(119)
    story.called("3")
    story.later(30)
    figures = DayFigures(business_day(story.day.branch, MONDAY_9))
    (ticket,) = story.day.tickets.values()
    figures.take(ticket, "kiosk")
    assert figures.waits() == Spread()  # called, but nobody came yet
    story.do(serving.start, counter="3")
    story.later(200)
    story.do(serving.finish, counter="3", outcome="served")
    (ticket,) = story.day.tickets.values()
    figures.take(ticket, "kiosk")
    assert figures.waits().worst == pytest.approx(119, abs=0.001)
    assert figures.services().mean == pytest.approx(200, abs=0.001)
    assert figures.within("cash", 2) == 1.0
    assert figures.within("cash", 1) == 0.0
    assert figures.within("passport", 1) is None


def test_a_ticket_of_another_day_counts_nothing() -> None:
    story = Story(now=datetime(2026, 3, 1, 9, tzinfo=UTC))
    story.comes("cash")
    figures = DayFigures(business_day(story.day.branch, MONDAY_9 + timedelta(days=1)))
    for ticket in story.day.tickets.values():
        figures.take(ticket, "kiosk")
    assert figures.issued == 0


@pytest.mark.parametrize(
    ("wait_s", "target", "shown"),
    [
        (None, 10, Light.GOOD),
        (449, 10, Light.GOOD),
        (450, 10, Light.NEAR),
        (600, 10, Light.NEAR),
        (601, 10, Light.OVER),
        (9999, None, Light.NO_TARGET),
    ],
)
def test_a_light_per_wait_and_target(wait_s: float | None, target: int, shown: Light) -> None:
    assert light(wait_s, target) is shown
