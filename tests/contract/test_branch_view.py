"""The branch in memory and the branch in the file answer every question alike."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from branch.desk.local import LocalDesk
from branch.domain.calling import ranking
from branch.domain.clock import ManualClock
from branch.domain.configuration import (
    AfterNoShow,
    KioskRules,
    NoShowPolicy,
    Standing,
    StandingRule,
)
from branch.domain.day import Day
from branch.domain.errors import BranchError
from branch.domain.serving import Position
from branch.store import reading, schema
from branch.store.view import StoredView
from tests.helpers.branches import small_branch
from tests.helpers.stores import FixedBranchStore, empty_file, operation

COUNTER = st.sampled_from(["1", "2", "3"])
SERVICE = st.sampled_from(["passport", "permit", "cash"])
STEP = st.one_of(
    st.tuples(st.just("issue"), SERVICE, st.sampled_from(Standing)),
    st.tuples(st.just("issue"), SERVICE, st.sampled_from(Standing)),
    st.tuples(st.just("call_next"), COUNTER),
    st.tuples(st.just("call_next"), COUNTER),
    st.tuples(st.sampled_from(["recall", "start", "no_show", "put_back", "park"]), COUNTER),
    st.tuples(st.just("transfer"), COUNTER, SERVICE, st.sampled_from(Position), COUNTER),
    st.tuples(st.just("finish"), COUNTER),
    st.tuples(st.sampled_from(["undo", "call_next_of", "serve_walk_in"]), COUNTER, SERVICE),
    st.tuples(st.just("wait"), st.integers(1, 900)),
)


@contextmanager
def fresh_store(clock: ManualClock) -> Iterator[FixedBranchStore]:
    with tempfile.TemporaryDirectory() as folder:
        store = FixedBranchStore.open(empty_file(Path(folder)), clock=clock, device="kiosk")
        assert isinstance(store, FixedBranchStore)
        store.fixed = small_branch(
            no_show=NoShowPolicy(
                calls=1, between_calls_s=0, then=AfterNoShow.AFTER_TICKETS, amount=1, times=1
            ),
            standings={Standing.PRIORITY: StandingRule(head_start=300, rate=2)},
            kiosk=KioskRules(staff_call=True),
        )
        yield store
        store.close()


def at_the_door(desk: LocalDesk, store: FixedBranchStore, step: tuple[object, ...]) -> None:
    """Take a step about appointments or staff calls; ``place`` picks one of the booked."""
    with store.reading() as connection:
        booked = connection.execute(select(schema.appointment)).all()
        calls = reading.open_staff_calls(connection)
    match step:
        case ("book", str(service), int(minutes)):
            at = store.clock.now() + timedelta(minutes=minutes)
            desk.book(service=service, at=at, clerk="k1", operation=operation())
        case ("help", str(kiosk)):
            desk.call_staff(device=kiosk, reason="help", operation=operation())
        case ("coming", str(kiosk)):
            for call in (c for c in calls if c.device == kiosk):
                desk.answer_staff_call(staff_call=call.id, clerk="k1", operation=operation())
        case (str(action), int(place)) if booked:
            row = booked[place % len(booked)]
            if action == "check_in":
                desk.check_in(code=row.code, language="en", operation=operation())
            elif action == "undo":
                desk.undo_check_in(ticket=row.ticket or "", clerk="k1", operation=operation())
            elif action == "move":
                at = store.clock.now() + timedelta(minutes=place)
                desk.change_appointment(
                    appointment=row.id, at=at, clerk="k1", operation=operation()
                )
            else:
                desk.cancel_appointment(appointment=row.id, clerk="k1", operation=operation())


AT_THE_DOOR = {"book", "check_in", "undo", "move", "drop", "help", "coming"}


def take(desk: LocalDesk, step: tuple[object, ...]) -> None:
    match step:
        case ("issue", str(service), Standing() as standing):
            desk.issue(service=service, language="en", standing=standing, operation=operation())
        case ("transfer", str(counter), str(service), Position() as position, str(to)):
            desk.transfer(
                counter=counter,
                clerk=f"k{counter}",
                service=service,
                position=position,
                after=1,
                to_counter=to if to != counter else None,
                operation=operation(),
            )
        case ("undo", str(counter), _):
            desk.undo(
                counter=counter, clerk=f"k{counter}", ticket=_last(desk), operation=operation()
            )
        case ("serve_walk_in", str(counter), str(service)):
            desk.serve_walk_in(
                counter=counter,
                clerk=f"k{counter}",
                service=service,
                language="en",
                operation=operation(),
            )
        case ("call_next_of", str(counter), str(service)):
            desk.call_next_of(
                counter=counter, clerk=f"k{counter}", service=service, operation=operation()
            )
        case ("finish", str(counter)):
            desk.finish(
                counter=counter, clerk=f"k{counter}", outcome="served", operation=operation()
            )
        case (str(action), str(counter)):
            getattr(desk, action)(counter=counter, clerk=f"k{counter}", operation=operation())


def _last(desk: LocalDesk) -> str:
    """Return whom the last event was about."""
    with desk._store.reading() as connection:
        ticket = schema.event.c.ticket
        newest = select(ticket).where(ticket.is_not(None)).order_by(schema.event.c.seq.desc())
        return connection.execute(newest.limit(1)).scalar() or ""


DOOR_STEP = st.one_of(
    st.tuples(st.just("book"), SERVICE, st.integers(-15, 30)),
    st.tuples(st.sampled_from(["check_in", "check_in", "undo", "move", "drop"]), st.integers(0, 4)),
    st.tuples(st.sampled_from(["help", "coming"]), st.sampled_from(["kiosk-1", "kiosk-2"])),
    st.tuples(st.just("wait"), st.integers(1, 300)),
    st.tuples(st.just("call_next"), COUNTER),
)


@settings(max_examples=30)
@given(steps=st.lists(STEP, max_size=50))
def test_memory_and_file_agree(steps: list[tuple[object, ...]]) -> None:
    agree(steps)


@settings(max_examples=30)
@given(steps=st.lists(DOOR_STEP, min_size=10, max_size=40))
def test_memory_and_file_agree_about_appointments(steps: list[tuple[object, ...]]) -> None:
    early = [("book", "passport", minutes) for minutes in (12, 9, 6)]
    agree([*early, *(("check_in", n) for n in range(3)), *steps])


def agree(steps: list[tuple[object, ...]]) -> None:
    clock = ManualClock(datetime(2026, 3, 2, 9, tzinfo=UTC))
    with fresh_store(clock) as store:
        desk = LocalDesk(store)
        for number in ("1", "2", "3"):
            desk.open_counter(counter=number, clerk=f"k{number}")
        for step in steps:
            if step[0] == "wait":
                clock.forward(float(str(step[1])))
                continue
            with suppress(BranchError):
                if step[0] in AT_THE_DOOR:
                    at_the_door(desk, store, step)
                else:
                    take(desk, step)
        day = Day(branch=store.fixed, now=clock.now())
        with store.reading() as connection:
            for record in reading.log(connection, 0):
                day.apply(record.event(), record.occurred_at)
            view = StoredView(connection, store.fixed, clock.now())
            same_answers(day, view)


def same_answers(day: Day, view: StoredView) -> None:
    assert {t.id: t for t in view.live_tickets()} == {t.id: t for t in day.live_tickets()}
    for key in day.tickets:
        assert list(view.history(key)) == list(day.history(key))
    for service in day.branch.services:
        waiting = {t.id for t in view.first_of_service(service)}
        assert waiting == {t.id for t in day.first_of_service(service)}
    assert view.last_call() == day.last_call()
    for ticket in day.tickets.values():
        assert view.ticket(ticket.id) == ticket
        assert view.number_in_use(ticket.number) == day.number_in_use(ticket.number)
    for appointment in day.appointments.values():
        assert view.appointment(appointment.id) == appointment
        assert view.appointment_by_code(appointment.code) == appointment
    assert view.appointment("nobody") is view.appointment_by_code("NOBODY") is None
    assert view.staff_calls() == day.staff_calls()
    for queue in ("desk", "cash"):
        for n in (0, 1, 2, 3):
            assert view.nth_waiting(queue, n) == day.nth_waiting(queue, n)
    for series in ("a", "c"):
        for business_day in ("2026-03-02", None):
            assert view.last_index(series, business_day) == day.last_index(series, business_day)
    for service in ("passport", "permit", "cash"):
        assert view.issued(service, "2026-03-02") == day.issued(service, "2026-03-02")
    for counter in ("1", "2", "3"):
        assert view.counter(counter) == day.counter(counter)
        assert view.counter_of(f"k{counter}") == day.counter_of(f"k{counter}")
        profile = day.branch.profile_of(counter, None)
        everybody = list(day.tickets.values())
        ranked = [
            [
                c.ticket.id
                for c in ranking(day.branch, tickets, counter=counter, clerk=None, now=day.now)
            ][:2]
            for tickets in (
                view.lane_heads(profile.queues),
                day.lane_heads(profile.queues),
                everybody,
            )
        ]
        assert ranked[0] == ranked[1] == ranked[2]
