"""No sequence of commands, by any number of counters, breaks what a branch promises."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count, pairwise
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from branch.domain import by_hand, calling, checking_in, events, issuing, serving, undoing, working
from branch.domain.appointment import AppointmentState
from branch.domain.configuration import (
    AfterNoShow,
    AppointmentPolicy,
    AtDayClose,
    Clerk,
    DayPolicy,
    KioskRules,
    LateBecomes,
    NoShowPolicy,
    Standing,
)
from branch.domain.configuration import StandingRule as Rule
from branch.domain.day import Day
from branch.domain.errors import BranchError
from branch.domain.permissions import CLERK, SUPERVISOR
from branch.domain.serving import Position
from branch.domain.ticket import AT_A_COUNTER, LIVE, State, Ticket, evolve
from branch.protocol import codec
from tests.helpers.branches import small_branch

COUNTERS = st.sampled_from(["1", "2", "3"])
CLERKS = st.sampled_from(["k1", "k2", "k3"])
SERVICES = st.sampled_from(["passport", "permit", "cash"])
POLICIES = st.builds(
    NoShowPolicy,
    calls=st.integers(1, 3),
    between_calls_s=st.sampled_from([0, 20]),
    then=st.sampled_from(AfterNoShow),
    amount=st.integers(0, 3),
    times=st.integers(0, 2),
)
RULES = st.builds(
    Rule, head_start=st.sampled_from([0.0, 600.0]), rate=st.sampled_from([1.0, 2.0, 0.5])
)

ARRIVALS = st.builds(
    AppointmentPolicy,
    early_min=st.sampled_from([0, 30]),
    late_min=st.sampled_from([0, 15]),
    late_becomes=st.sampled_from(LateBecomes),
    series=st.none() | st.just("c"),
)

STAFF = {
    name: Clerk(id=name, name=name, role=role)
    for name, role in (("k1", SUPERVISOR), ("k2", CLERK), ("k3", CLERK))
}


class AnyDay(RuleBasedStateMachine):
    """Random citizens and clerks in a branch with random policies."""

    def __init__(self) -> None:
        super().__init__()
        counted = count(1)
        self.day = Day(
            branch=small_branch(),
            now=datetime(2026, 3, 2, 9, tzinfo=UTC),
            # Ids that come again in the next run, or no example could be shrunk.
            random=lambda size: next(counted).to_bytes(size, "big"),
        )
        self.log: list[tuple[str, str, datetime]] = []

    @initialize(
        policy=POLICIES,
        rules=st.fixed_dictionaries(dict.fromkeys(Standing, RULES)),
        at_close=st.sampled_from(AtDayClose),
        appointments=ARRIVALS,
    )
    def configure(
        self,
        policy: NoShowPolicy,
        rules: dict[Standing, Rule],
        at_close: AtDayClose,
        appointments: AppointmentPolicy,
    ) -> None:
        self.day.branch = small_branch(
            no_show=policy,
            standings=rules,
            day=DayPolicy(at_close=at_close),
            appointments=appointments,
            kiosk=KioskRules(staff_call=True),
            clerks=STAFF,
        )
        for number in ("1", "2", "3"):
            self.do(working.open_counter, counter=number, clerk=f"k{number}")

    def do(self, decide: Callable[..., Sequence[events.Event]], **arguments: Any) -> None:
        """Decide; a refusal must leave everything as it was."""
        try:
            decided = decide(self.day, **arguments)
        except BranchError:
            return
        for event in decided:
            self.day.apply(event, self.day.now)
            self.log.append((codec.kind_of(event), codec.to_body(event), self.day.now))
            if isinstance(event, events.TicketCalled):
                self.check_reason(event)

    def check_reason(self, called: events.TicketCalled) -> None:
        """Every call says why, and beat nobody with more points."""
        reason = called.reason
        assert reason.rule
        if reason.rule == calling.SCORE and reason.beat_score is not None:
            assert reason.score >= reason.beat_score

    def some_ticket(self, data: st.DataObject, *states: State) -> str | None:
        found = sorted(t.id for t in self.day.tickets.values() if t.state in states)
        return data.draw(st.sampled_from(found)) if found else None

    @rule(seconds=st.sampled_from([1, 15, 60, 600, 4000]))
    def time_passes(self, seconds: int) -> None:
        self.day.now += timedelta(seconds=seconds)

    @rule(arrivals=st.lists(st.tuples(SERVICES, st.sampled_from(Standing)), max_size=4))
    def people_arrive(self, arrivals: list[tuple[str, Standing]]) -> None:
        for service, standing in arrivals:
            self.do(issuing.issue, service=service, language="en", standing=standing)
            self.day.now += timedelta(seconds=7)

    @rule(service=SERVICES, minutes=st.integers(-60, 90), party_size=st.integers(0, 4))
    def book(self, service: str, minutes: int, party_size: int) -> None:
        at = self.day.now + timedelta(minutes=minutes)
        self.do(checking_in.book, service=service, at=at, party_size=party_size)

    @rule(data=st.data(), action=st.sampled_from(["check_in", "check_in", "change", "cancel"]))
    def appointment(self, data: st.DataObject, action: str) -> None:
        if not self.day.appointments:
            return
        chosen = data.draw(st.sampled_from(sorted(self.day.appointments)))
        booked = self.day.appointments[chosen]
        if action == "check_in":
            self.do(checking_in.check_in, code=booked.code.lower(), language="en")
        elif action == "change":
            later = booked.at + timedelta(minutes=data.draw(st.integers(-30, 30)))
            self.do(checking_in.change, appointment=booked.id, at=later)
        else:
            self.do(checking_in.cancel_appointment, appointment=booked.id)

    @rule(service=SERVICES, minutes=st.integers(-15, 15), undone=st.booleans())
    def somebody_with_an_appointment_comes(self, service: str, minutes: int, undone: bool) -> None:
        at = self.day.now + timedelta(minutes=minutes)
        self.do(checking_in.book, service=service, at=at)
        booked = list(self.day.appointments.values())[-1]
        if minutes % 2:
            here = {"code": booked.code, "language": "en"}
            self.do(checking_in.force_check_in, clerk="k1", reason="early", **here)
        else:
            self.do(checking_in.check_in, code=booked.code, language="en")
        ticket = self.day.appointments[booked.id].ticket
        if undone and ticket:
            self.do(checking_in.undo_check_in, ticket=ticket, clerk="k1")

    @rule(data=st.data())
    def undo_check_in(self, data: st.DataObject) -> None:
        ticket = self.some_ticket(data, *State)
        if ticket:
            self.do(checking_in.undo_check_in, ticket=ticket, clerk="k1")

    @rule(kiosk=st.sampled_from(["kiosk-1", "kiosk-2"]), answered=st.booleans())
    def staff_call(self, kiosk: str, answered: bool) -> None:
        if not answered:
            self.do(working.call_staff, device=kiosk, reason="help")
        for call in self.day.staff_calls()[: int(answered)]:
            self.do(working.answer_staff_call, staff_call=call.id, clerk="k1")

    @rule(counter=COUNTERS)
    def call_next(self, counter: str) -> None:
        self.do(calling.call_next, counter=counter)

    @rule(counter=COUNTERS, outcome=st.sampled_from(["start", "cancel", "no_show", "finish"]))
    def serve_somebody(self, counter: str, outcome: str) -> None:
        self.do(calling.call_next, counter=counter)
        ticket = self.day.counter(counter).ticket
        if outcome == "cancel" and ticket:
            self.do(serving.cancel, ticket=ticket, clerk="k1")
        elif outcome == "no_show":
            self.do(serving.recall, counter=counter)
            self.do(serving.no_show, counter=counter)
        else:
            self.do(serving.start, counter=counter)
        if outcome == "finish":
            self.do(serving.finish, counter=counter, outcome="served")

    @rule(counter=COUNTERS, data=st.data())
    def call_chosen(self, counter: str, data: st.DataObject) -> None:
        ticket = self.some_ticket(data, *State)
        if ticket:
            self.do(calling.call, counter=counter, ticket=ticket)

    @rule(counter=COUNTERS, action=st.sampled_from(["recall", "start", "no_show", "put_back"]))
    def after_a_call(self, counter: str, action: str) -> None:
        self.do(getattr(serving, action), counter=counter)

    @rule(counter=COUNTERS, for_clerk=st.booleans())
    def park(self, counter: str, for_clerk: bool) -> None:
        self.do(serving.park, counter=counter, for_clerk=for_clerk)

    @rule(counter=COUNTERS, data=st.data())
    def resume(self, counter: str, data: st.DataObject) -> None:
        ticket = self.some_ticket(data, State.PARKED)
        if ticket:
            self.do(serving.resume, counter=counter, ticket=ticket)

    @rule(
        counter=COUNTERS,
        service=SERVICES,
        position=st.sampled_from(Position),
        to_counter=st.none() | COUNTERS,
    )
    def transfer(
        self, counter: str, service: str, position: Position, to_counter: str | None
    ) -> None:
        self.do(
            serving.transfer,
            counter=counter,
            service=service,
            position=position,
            after=1,
            to_counter=to_counter,
        )

    @rule(counter=COUNTERS)
    def return_to_queue(self, counter: str) -> None:
        self.do(serving.return_to_queue, counter=counter)

    @rule(counter=COUNTERS, service=SERVICES)
    def add_leg(self, counter: str, service: str) -> None:
        self.do(serving.add_leg, counter=counter, service=service, outcome="served")

    @rule(counter=COUNTERS, outcome=st.sampled_from(["served", "unresolved", "invented"]))
    def finish(self, counter: str, outcome: str) -> None:
        self.do(serving.finish, counter=counter, outcome=outcome)

    @rule(data=st.data(), action=st.sampled_from(["cancel", "leave", "readmit"]))
    def out_or_back(self, data: st.DataObject, action: str) -> None:
        ticket = self.some_ticket(data, *State)
        if ticket and action == "leave":
            self.do(serving.leave, ticket=ticket)
        elif ticket:
            self.do(getattr(serving, action), ticket=ticket, clerk="k1")

    @rule(counter=COUNTERS, clerk=CLERKS)
    def open_counter(self, counter: str, clerk: str) -> None:
        before = self.day.counter(counter).clerk
        self.do(working.open_counter, counter=counter, clerk=clerk)
        assert before in {None, self.day.counter(counter).clerk}

    @rule(counter=COUNTERS, action=st.sampled_from(["close_counter", "start_break", "end_break"]))
    def leave_the_counter(self, counter: str, action: str) -> None:
        reason = {"reason": "meal"} if action == "start_break" else {}
        self.do(getattr(working, action), counter=counter, **reason)

    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        """What is taken back leaves the ticket as it was before the last action."""
        if not self.day.tickets:
            return
        ticket = data.draw(st.sampled_from(sorted(self.day.tickets)))
        counter = data.draw(COUNTERS)
        steps = [step for step in self.day.history(ticket) if not self.beside(step[0])]
        before = len(self.log)
        self.do(undoing.undo, counter=counter, ticket=ticket)
        if len(self.log) > before:
            assert self.day.now - steps[-1][1] <= timedelta(seconds=10)
            assert self.day.tickets[ticket] == self.earlier(ticket)

    def earlier(self, ticket: str) -> Ticket | None:
        """Return the ticket as it was before the action that was just taken back."""
        steps = list(self.day.history(ticket)[:-1])
        taken_back = max(n for n, (event, _) in enumerate(steps) if not self.beside(event))
        found: Ticket | None = None
        for event, at in (step for n, step in enumerate(steps) if n != taken_back):
            found = evolve(found, event, at)
        return found

    @staticmethod
    def beside(event: events.Event) -> bool:
        """Tell whether the event is no step on the ticket's way: nobody takes it back."""
        return isinstance(
            event,
            events.NoteAdded | events.TicketAmended | events.ReprintAsked | events.ReprintFailed,
        )

    @rule(counter=COUNTERS, action=st.sampled_from(["start", "park", "no_show", "finish"]))
    def act_and_undo(self, counter: str, action: str) -> None:
        ticket = self.day.counter(counter).ticket
        if ticket is None:
            return
        arguments = {"outcome": ""} if action == "finish" else {}
        self.do(getattr(serving, action), counter=counter, **arguments)
        self.do(undoing.undo, counter=counter, ticket=ticket)
        self.do(undoing.undo, counter=counter, ticket=ticket)

    @rule(counter=COUNTERS, service=SERVICES, at_once=st.booleans())
    def by_hand(self, counter: str, service: str, at_once: bool) -> None:
        give = by_hand.serve_walk_in if at_once else by_hand.give_ticket
        self.do(give, counter=counter, service=service, language="en", assistance=at_once)

    @rule(data=st.data(), people=st.integers(1, 4), note=st.booleans())
    def write_down(self, data: st.DataObject, people: int, note: bool) -> None:
        ticket = self.some_ticket(data, *State)
        if ticket and note:
            self.do(by_hand.add_note, ticket=ticket, clerk="k1", text="brings papers")
        elif ticket:
            self.do(by_hand.amend, ticket=ticket, clerk="k1", party_size=people, assistance=True)

    @rule(counter=COUNTERS, service=SERVICES)
    def call_next_of(self, counter: str, service: str) -> None:
        before = len(self.log)
        self.do(calling.call_next_of, counter=counter, service=service)
        if len(self.log) > before:
            called = self.day.tickets[self.day.counter(counter).ticket or ""]
            assert called.service == service

    @rule(counter=COUNTERS, seconds=st.integers(0, 600))
    def terminal_is_lost(self, counter: str, seconds: int) -> None:
        until = self.day.now - timedelta(seconds=seconds)
        self.do(working.lose_counter, counter=counter, until=until)

    @rule(counter=COUNTERS, service=SERVICES, to_clerk=st.none() | CLERKS)
    def send_and_want_back(self, counter: str, service: str, to_clerk: str | None) -> None:
        self.do(
            serving.transfer, counter=counter, service=service, to_clerk=to_clerk, comes_back=True
        )

    @rule(service=SERVICES, pause=st.booleans())
    def pause(self, service: str, pause: bool) -> None:
        if pause:
            self.do(working.pause_service, service=service, reason="printer")
        else:
            self.do(working.resume_service, service=service)

    @rule()
    def close_day(self) -> None:
        self.do(working.close_day)

    @invariant()
    def one_living_holder_per_number(self) -> None:
        held = [t.number for t in self.day.tickets.values() if t.state in LIVE]
        assert len(held) == len(set(held))

    @invariant()
    def a_ticket_is_at_one_counter_and_a_counter_has_one_ticket(self) -> None:
        for ticket in self.day.tickets.values():
            here = [c.counter for c in self.day.counters.values() if c.ticket == ticket.id]
            assert here == ([ticket.counter] if ticket.state in AT_A_COUNTER else [])

    @invariant()
    def a_clerk_sits_at_one_counter(self) -> None:
        clerks = [c.clerk for c in self.day.counters.values() if c.clerk]
        assert len(clerks) == len(set(clerks))

    @invariant()
    def nobody_is_lost(self) -> None:
        issued = {body for kind, body, _ in self.log if kind == "TicketIssued"}
        assert len(issued) == len(self.day.tickets)
        for ticket in self.day.tickets.values():
            assert (ticket.state in LIVE) == (ticket.ended_at is None)
            if ticket.state is State.WAITING:
                assert any(
                    calling.may_call(ticket, self.day.branch.profile_of(c, None), c, "k1")
                    or ticket.held_for_clerk
                    for c in self.day.branch.counters
                )

    @invariant()
    def no_second_is_counted_twice(self) -> None:
        """The legs of a visit follow one another: each instant is in one at most."""
        for ticket in self.day.tickets.values():
            for leg in ticket.legs:
                steps = [leg.waiting_since, leg.called_at, leg.started_at, leg.ended_at]
                known = [at for at in steps if at is not None]
                assert known == sorted(known) or ticket.appointment
            for one, following in pairwise(ticket.legs):
                assert one.ended_at is not None
                assert following.waiting_since >= one.ended_at

    @invariant()
    def an_arrived_appointment_has_its_ticket_and_no_other_has_one(self) -> None:
        for appointment in self.day.appointments.values():
            own = [t for t in self.day.tickets.values() if t.appointment == appointment.id]
            arrived = appointment.state is AppointmentState.ARRIVED
            assert arrived == (appointment.ticket is not None)
            assert all(t.state not in LIVE for t in own if t.id != appointment.ticket)
            if arrived:
                assert appointment.ticket in {t.id for t in own}
            assert self.day.appointment_by_code(appointment.code) == appointment

    @invariant()
    def a_kiosk_calls_staff_once(self) -> None:
        devices = [call.device for call in self.day.staff_calls()]
        assert len(devices) == len(set(devices))

    @invariant()
    def calls_have_no_gap(self) -> None:
        called = [
            codec.from_body(kind, 1, body)
            for kind, body, _ in self.log
            if kind in {"TicketCalled", "TicketRecalled"}
        ]
        numbers = [getattr(event, "call") for event in called]  # noqa: B009
        assert numbers == list(range(1, len(numbers) + 1))

    def teardown(self) -> None:
        """Replaying the stored events gives the same state."""
        again = Day(branch=self.day.branch, now=self.day.now)
        for kind, body, at in self.log:
            again.apply(codec.from_body(kind, 1, body), at)
        assert again.tickets == self.day.tickets
        assert again.counters == self.day.counters
        assert again.indexes == self.day.indexes
        assert again.appointments == self.day.appointments
        assert again.open_staff_calls == self.day.open_staff_calls


DAYS = int(os.environ.get("NOWSERVING_DAYS", "60"))
"""How many days are made up; ``NOWSERVING_DAYS=2000 python3 dev.py test FILE`` makes 2,000."""

AnyDay.TestCase.settings = settings(max_examples=DAYS, stateful_step_count=50)
TestAnyDay = AnyDay.TestCase
