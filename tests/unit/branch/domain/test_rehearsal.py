"""The same rule gives the same day back; another rule changes what it says it changes."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from branch.domain import calling, issuing, serving, supervising, undoing, working
from branch.domain import events as e
from branch.domain.configuration import AfterNoShow, Clerk, NoShowPolicy, Standing, StandingRule
from branch.domain.errors import BranchError
from branch.domain.permissions import SUPERVISOR
from branch.domain.rehearsal.compare import compare
from branch.domain.rehearsal.recorded import RecordedDay, from_events, waits_of
from branch.domain.rehearsal.rehearse import rehearse
from branch.domain.serving import Position
from branch.domain.ticket import State
from tests.helpers.branches import small_branch
from tests.helpers.days import Story

RULES = st.builds(
    StandingRule, head_start=st.sampled_from([0.0, 600.0]), rate=st.sampled_from([1.0, 2.0, 0.5])
)
POLICIES = st.builds(
    NoShowPolicy,
    calls=st.just(1),
    between_calls_s=st.just(0),
    then=st.sampled_from(AfterNoShow),
    amount=st.integers(1, 3),
    times=st.integers(0, 2),
)
COUNTERS = st.sampled_from(["1", "2", "3"])
SERVICES = st.sampled_from(["passport", "permit", "cash"])
STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            (
                *("comes", "comes", "comes", "call", "call", "call", "start", "finish", "finish"),
                *("no_show", "put_back", "return", "park", "resume", "transfer", "choose"),
                *("leave", "readmit", "move", "undo"),
            )
        ),
        COUNTERS,
        SERVICES,
        st.sampled_from(Standing),
        st.integers(0, 700),
        st.integers(0, 5),
        st.sampled_from(Position),
    ),
    max_size=70,
)


class Written(Story):
    """A story that keeps its log, and in which no two things happen at one instant."""

    def __init__(self, **changes: Any) -> None:
        self.log: list[tuple[e.Event, datetime]] = []
        clerks = small_branch().clerks
        boss = Clerk(id="k3", name="Clerk 3", role=SUPERVISOR)
        super().__init__(small_branch(clerks={**clerks, "k3": boss}, **changes))

    def do(self, decide: Any, **arguments: Any) -> Any:
        events = super().do(decide, **arguments)
        self.log += [(event, self.day.now) for event in events]
        self.later(1e-3)
        return events

    def some(self, place: int, *states: State) -> str:
        found = sorted(t.id for t in self.day.tickets.values() if t.state in states)
        return found[place % len(found)] if found else "nobody"

    def step(self, what: str, counter: str, service: str, rest: tuple[Any, ...]) -> None:
        standing, place, position = rest
        match what:
            case "comes":
                self.do(issuing.issue, service=service, language="en", standing=standing)
            case "call":
                self.do(calling.call_next, counter=counter)
            case "choose":
                wanted = self.some(place, State.WAITING)
                self.do(calling.call, counter=counter, ticket=wanted)
            case "finish":
                self.do(serving.finish, counter=counter, outcome="served")
            case "return":
                self.do(serving.return_to_queue, counter=counter)
            case "resume":
                self.do(serving.resume, counter=counter, ticket=self.some(place, State.PARKED))
            case "transfer":
                self.do(
                    serving.transfer,
                    counter=counter,
                    service=service,
                    position=position,
                    after=place,
                    to_counter=counter if place == 1 else None,
                )
            case "leave":
                self.do(serving.leave, ticket=self.some(place, State.WAITING, State.PARKED))
            case "readmit":
                self.do(serving.readmit, ticket=self.some(place, State.NO_SHOW), clerk="k1")
            case "move":
                profile = ("cash", "both", None)[place % 3]
                self.do(supervising.move_clerk, clerk="k1", by="k3", profile=profile)
            case "undo":
                live = (State.CALLED, State.SERVING, State.DONE, State.NO_SHOW)
                self.do(undoing.undo, counter=counter, ticket=self.some(place, *live))
            case _:
                self.do(getattr(serving, what), counter=counter)


def lived(story: Written, steps: list[tuple[Any, ...]]) -> RecordedDay:
    for what, counter, service, standing, seconds, place, position in steps:
        with contextlib.suppress(BranchError):
            story.step(what, counter, service, (standing, place, position))
        story.later(seconds)
    return from_events(small_branch(**story_changes(story)), story.log)


def story_changes(story: Written) -> dict[str, Any]:
    branch = story.day.written or story.day.branch
    return {name: getattr(branch, name) for name in ("standings", "no_show", "clerks")}


@settings(max_examples=150, deadline=None)
@given(STEPS, st.fixed_dictionaries(dict.fromkeys(Standing, RULES)), POLICIES)
def test_the_same_rule_gives_the_same_day_back(
    steps: list[tuple[Any, ...]], rules: dict[Standing, StandingRule], policy: NoShowPolicy
) -> None:
    story = Written(standings=rules, no_show=policy)
    day = lived(story, steps)
    again = rehearse(day, small_branch(**story_changes(story)))
    assert list(again.waits) == waits_of(day)
    assert again.uncalled == ()


@settings(max_examples=50, deadline=None)
@given(STEPS, st.fixed_dictionaries(dict.fromkeys(Standing, RULES)))
def test_another_rule_calls_nobody_twice_and_tells_the_same_when_asked_again(
    steps: list[tuple[Any, ...]], rules: dict[Standing, StandingRule]
) -> None:
    story = Written()
    day = lived(story, steps)
    other = small_branch(**{**story_changes(story), "standings": rules})
    one, two = rehearse(day, other), rehearse(day, other)
    assert one == two
    stints = [wait.stint for wait in one.waits]
    assert len(stints) == len(set(stints))
    assert len(one.waits) <= len(day.presses)
    assert all(wait.seconds >= 0 for wait in one.waits)


def two_and_two() -> Written:
    """Two ordinary people come first, then two with priority; one counter serves them all."""
    story = Written()
    story.do(working.close_counter, counter="1")
    story.do(working.close_counter, counter="2")
    for standing in (Standing.ORDINARY,) * 2 + (Standing.PRIORITY,) * 2:
        story.comes("cash", standing)
        story.later(10)
    for _ in range(4):
        story.do(calling.call_next, counter="3")
        story.do(serving.start, counter="3")
        story.later(100)
        story.do(serving.finish, counter="3", outcome="served")
    return story


def test_a_head_start_puts_priority_first_and_says_what_it_costs() -> None:
    story = two_and_two()
    day = from_events(small_branch(), story.log)
    first = small_branch(standings={Standing.PRIORITY: StandingRule(head_start=3600)})
    after = rehearse(day, first)
    numbers = [wait.number for wait in after.waits]
    assert numbers == ["C102", "C103", "C100", "C101"]
    told = compare(waits_of(day), after.waits)
    assert (told.same_place, told.earlier, told.later, told.uncalled) == (0, 2, 2, 0)
    by_standing = {line.standing: line for line in told.lines}
    priority, ordinary = by_standing[Standing.PRIORITY], by_standing[Standing.ORDINARY]
    assert priority.after.mean < priority.before.mean
    assert ordinary.after.worst > ordinary.before.worst
    everybody = by_standing[None]
    assert abs(everybody.after.mean - everybody.before.mean) < 1  # equal services: nobody gains


def test_a_counter_that_may_no_longer_call_leaves_people_uncalled() -> None:
    story = two_and_two()
    day = from_events(small_branch(), story.log)
    branch = small_branch()
    blind = replace(branch.profiles["cash"], weights={"desk": 1.0})
    after = rehearse(day, replace(branch, profiles={**branch.profiles, "cash": blind}))
    assert after.waits == ()
    assert compare(waits_of(day), after.waits).uncalled == 4
