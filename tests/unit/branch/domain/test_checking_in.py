"""Appointments: on time, early, late, twice, on the wrong day, and taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

import pytest

from branch.domain import calling, checking_in, events, working
from branch.domain.appointment import (
    LETTERS,
    Appointment,
    AppointmentState,
    appointment_link,
    evolve_appointment,
    new_code,
    plain_code,
)
from branch.domain.configuration import (
    AppointmentPolicy,
    Clerk,
    LateBecomes,
    Standing,
    StandingRule,
)
from branch.domain.errors import (
    AlreadyCheckedIn,
    AppointmentOver,
    BranchClosed,
    CodeTaken,
    NotAllowedNow,
    NoteEmpty,
    NotPermitted,
    NotToday,
    PartySizeRefused,
    TooEarly,
    TooLate,
    UnknownAppointment,
    UnknownCode,
    UnknownService,
)
from branch.domain.permissions import SUPERVISOR
from branch.domain.ticket import IllegalEvent, State
from tests.helpers.branches import open_on_weekdays, small_branch
from tests.helpers.days import MONDAY_9, Story

TEN = MONDAY_9 + timedelta(hours=1)
POLICY = AppointmentPolicy(early_min=30, late_min=15)


def booked(at: datetime = TEN, **changes: object) -> tuple[Story, str]:
    story = Story(small_branch(**{"appointments": POLICY, **changes}))
    (event,) = story.do(checking_in.book, service="passport", at=at)
    assert isinstance(event, events.AppointmentBooked)
    return story, event.code


def comes_at(story: Story, minutes: float, code: str) -> str:
    """Check in so many minutes from the appointed ten o'clock; returns the number."""
    story.day.now = TEN + timedelta(minutes=minutes)
    (issued,) = story.do(checking_in.check_in, code=code, language="en")
    assert isinstance(issued, events.TicketIssued)
    return issued.number


@pytest.mark.parametrize("minutes", [-30, -1, 0, 15])
def test_within_the_policy_the_wait_counts_from_the_appointed_time(minutes: float) -> None:
    story, code = booked()
    ticket = story.ticket(comes_at(story, minutes, code))
    assert (ticket.state, ticket.standing) == (State.WAITING, Standing.APPOINTMENT)
    assert ticket.waiting_since == TEN
    assert ticket.arrived_at == TEN + timedelta(minutes=minutes)
    appointment = story.day.appointment(ticket.appointment)
    assert appointment is not None
    assert (appointment.state, appointment.ticket) == (AppointmentState.ARRIVED, ticket.id)


def test_who_is_later_waits_like_everybody_or_is_refused() -> None:
    story, code = booked()
    ticket = story.ticket(comes_at(story, 15.1, code))
    assert ticket.standing is Standing.ORDINARY
    assert ticket.waiting_since == ticket.arrived_at
    refusing = replace(POLICY, late_becomes=LateBecomes.REFUSED)
    story, code = booked(appointments=refusing)
    with pytest.raises(TooLate) as late:
        comes_at(story, 15.1, code)
    assert late.value.at.hour == 11  # ten o'clock UTC on the branch's wall
    assert not story.day.tickets


def test_too_early_says_when() -> None:
    story, code = booked()
    with pytest.raises(TooEarly) as early:
        comes_at(story, -30.1, code)
    assert (early.value.at, early.value.opens_at) == (TEN, TEN - timedelta(minutes=30))
    assert early.value.opens_at.hour == 10


SUPERVISED = {"k1": Clerk(id="k1", name="Kim", role=SUPERVISOR)}


@pytest.mark.parametrize("minutes", [-120.0, 90.0])
@pytest.mark.parametrize("late_becomes", LateBecomes)
def test_a_clerk_who_may_lets_it_count_early_and_late_with_a_reason(
    minutes: float, late_becomes: LateBecomes
) -> None:
    story, code = booked(clerks=SUPERVISED, appointments=replace(POLICY, late_becomes=late_becomes))
    story.day.now = TEN + timedelta(minutes=minutes)
    story.do(
        checking_in.force_check_in,
        code=code,
        language="en",
        clerk="k1",
        reason=" late bus ",
    )
    (ticket,) = story.day.tickets.values()
    assert (ticket.standing, ticket.waiting_since) == (Standing.APPOINTMENT, story.day.now)
    (event, _), (noted, _) = story.day.past[ticket.id]
    assert isinstance(event, events.TicketIssued)
    assert event.forced == checking_in.OUTSIDE
    assert isinstance(noted, events.NoteAdded)
    rule = story.day.branch.rule(Standing.APPOINTMENT)
    assert calling.score(story.day.branch, ticket, story.day.now) == rule.head_start


def test_within_its_time_nothing_is_forced() -> None:
    story, code = booked(clerks=SUPERVISED)
    story.day.now = TEN - timedelta(minutes=10)
    story.do(checking_in.force_check_in, code=code, language="en", clerk="k1", reason="so")
    (ticket,) = story.day.tickets.values()
    ((event, _),) = story.day.past[ticket.id]
    assert isinstance(event, events.TicketIssued)
    assert (event.forced, ticket.waiting_since) == ("", TEN)


def test_it_is_not_forced_without_the_permission_a_reason_or_on_another_day() -> None:
    story, code = booked(clerks=SUPERVISED)
    force = partial(story.do, checking_in.force_check_in, code=code, language="en")
    story.day.now = TEN - timedelta(hours=2)
    with pytest.raises(NotPermitted) as refused:
        force(clerk="k2", reason="so")
    assert refused.value.permission == "force_check_in"
    with pytest.raises(NoteEmpty):
        force(clerk="k1", reason="  ")
    story.day.now = TEN - timedelta(days=7)
    with pytest.raises(NotToday):
        force(clerk="k1", reason="so")
    assert not story.day.tickets


def test_another_day_is_named_in_the_branchs_own_calendar() -> None:
    late_evening = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)  # half past midnight on the third
    story, code = booked(at=late_evening)
    with pytest.raises(NotToday) as wrong:
        comes_at(story, 0, code)
    assert wrong.value.date == date(2026, 3, 3)


def test_a_second_check_in_names_the_number() -> None:
    story, code = booked()
    number = comes_at(story, 0, code)
    with pytest.raises(AlreadyCheckedIn) as again:
        comes_at(story, 1, code)
    assert again.value.number == number


@pytest.mark.parametrize("code", ["", "????", "AAAA2222", "A" * 600, "https://example.org/b/AAAA"])
def test_an_unknown_code_is_refused_and_not_repeated(code: str) -> None:
    story, _ = booked()
    with pytest.raises(UnknownCode) as unknown:
        comes_at(story, 0, code)
    assert not code or code not in str(unknown.value)


def test_a_cancelled_appointment_is_unknown_and_one_that_moved_keeps_its_code() -> None:
    story, code = booked()
    key = next(iter(story.day.appointments))
    story.do(checking_in.change, appointment=key, at=TEN + timedelta(hours=2), service="cash")
    with pytest.raises(TooEarly):
        comes_at(story, 0, code)
    assert comes_at(story, 120, code).startswith("C")
    story, code = booked()
    key = next(iter(story.day.appointments))
    story.do(checking_in.cancel_appointment, appointment=key)
    with pytest.raises(UnknownCode):
        comes_at(story, 0, code)
    with pytest.raises(AppointmentOver):
        story.do(checking_in.change, appointment=key, at=TEN)
    with pytest.raises(UnknownAppointment):
        story.do(checking_in.cancel_appointment, appointment="nobody")


def test_a_check_in_is_taken_back_while_the_ticket_waits() -> None:
    story, code = booked()
    first = story.ticket(comes_at(story, 0, code))
    story.do(checking_in.undo_check_in, ticket=first.id, clerk="k1")
    assert story.day.tickets[first.id].state is State.CANCELLED
    second = story.ticket(comes_at(story, 1, code))
    assert (second.state, second.id != first.id) == (State.WAITING, True)
    story.called("1")
    with pytest.raises(NotAllowedNow):
        story.do(checking_in.undo_check_in, ticket=second.id, clerk="k1")
    walk_in = story.ticket(story.comes("passport"))
    with pytest.raises(NotAllowedNow):
        story.do(checking_in.undo_check_in, ticket=walk_in.id, clerk="k1")


def test_who_is_early_is_called_only_when_nobody_else_waits() -> None:
    ahead = {Standing.APPOINTMENT: StandingRule(head_start=100_000)}
    story, code = booked(standings=ahead)
    early = comes_at(story, -20, code)
    walk_in = story.comes("passport")
    story.later(60)
    assert story.number_called("1") == walk_in
    assert story.number_called("2") == early
    leg = story.ticket(early).leg
    assert leg.called_at == leg.waiting_since  # and has waited for nothing, not for less


def test_from_its_time_on_the_appointment_has_its_head_start() -> None:
    ahead = {Standing.APPOINTMENT: StandingRule(head_start=100_000)}
    story, code = booked(standings=ahead)
    early = comes_at(story, -20, code)
    story.comes("passport")
    story.day.now = TEN + timedelta(seconds=1)
    assert story.number_called("1") == early


def test_who_came_early_is_called_in_the_order_of_the_appointed_times() -> None:
    story = Story(small_branch(appointments=POLICY))
    codes = []
    for minutes in (3, 2, 1):
        at = TEN + timedelta(minutes=minutes)
        (event,) = story.do(checking_in.book, service="passport", at=at)
        assert isinstance(event, events.AppointmentBooked)
        codes.append(event.code)
    last_first = [comes_at(story, -10 + n, code) for n, code in enumerate(codes)]
    assert [story.number_called(counter) for counter in "12"] == last_first[:0:-1]


def test_a_check_in_that_is_called_cannot_be_undone_by_any_log() -> None:
    story, code = booked()
    ticket = story.ticket(comes_at(story, 0, code))
    story.called("1")
    undone = events.CheckInUndone(ticket=ticket.id, appointment=ticket.appointment, clerk="k1")
    with pytest.raises(IllegalEvent):
        story.day.apply(undone, story.day.now)
    assert story.day.appointments[ticket.appointment].state is AppointmentState.ARRIVED


def test_a_pause_and_a_cap_hold_for_who_has_no_appointment() -> None:
    story, code = booked()
    passport = replace(story.day.branch.services["passport"], daily_cap=1)
    services = {**story.day.branch.services, "passport": passport}
    story.day.branch = replace(story.day.branch, services=services)
    story.do(working.pause_service, service="passport", reason="ill")
    comes_at(story, 0, code)
    story.do(working.resume_service, service="passport")
    assert story.comes("passport")  # the check-in has not used up the cap


def test_appointments_may_have_numbers_of_their_own() -> None:
    story, code = booked(appointments=replace(POLICY, series="c"))
    assert comes_at(story, 0, code) == "C100"


def test_a_closed_door_is_closed() -> None:
    story, code = booked(opening=open_on_weekdays(time(14), time(15)))
    with pytest.raises(BranchClosed):
        comes_at(story, 0, code)


def test_codes_are_normal_links_are_read_and_two_are_never_alike() -> None:
    assert plain_code(" k7m2-r5t6 ") == "K7M2R5T6"
    assert plain_code("https://example.org/branch/a/k7m2-r5t6/?x=1#y") == "K7M2R5T6"
    assert plain_code("https://[bad/a/K7M2") is None
    linked = small_branch(follow_url="https://example.org/")
    assert appointment_link(linked, "K7M2R5T6") == "https://example.org/a/K7M2R5T6"
    assert plain_code(appointment_link(linked, "K7M2R5T6")) == "K7M2R5T6"
    assert appointment_link(small_branch(), "K7M2R5T6") == "K7M2R5T6"
    assert set("0O1ILU").isdisjoint(LETTERS)
    assert plain_code(new_code()) is not None
    story, code = booked()
    with pytest.raises(CodeTaken):
        story.do(checking_in.book, service="passport", at=TEN, code=code.lower())
    with pytest.raises(CodeTaken):
        story.do(checking_in.book, service="passport", at=TEN, code="!!!!")
    story.later(2 * 86_400)
    story.do(checking_in.book, service="passport", at=story.day.now, code=code)
    comes_at(story, 2 * 24 * 60 - 60, code)  # the code means the newer appointment


def test_only_what_is_offered_can_be_booked() -> None:
    story, _ = booked()
    with pytest.raises(UnknownService):
        story.do(checking_in.book, service="gone", at=TEN)
    with pytest.raises(PartySizeRefused):
        story.do(checking_in.book, service="passport", at=TEN, party_size=2)


BOOKED = Appointment(id="x", code="K7M2", service="passport", at=TEN, party_size=1)


@pytest.mark.parametrize(
    ("before", "event"),
    [
        (None, events.AppointmentCancelled(appointment="x")),
        (BOOKED, events.CheckInUndone(appointment="x", ticket="t", clerk="k1")),
        (
            BOOKED,
            events.AppointmentBooked(appointment="x", code="K7M2", service="passport", at=TEN),
        ),
        (
            replace(BOOKED, state=AppointmentState.ARRIVED, ticket="other"),
            events.CheckInUndone(appointment="x", ticket="t", clerk="k1"),
        ),
        (
            replace(BOOKED, state=AppointmentState.CANCELLED),
            events.AppointmentChanged(appointment="x", service="passport", at=TEN),
        ),
    ],
)
def test_what_does_not_fit_an_appointment_is_illegal(
    before: Appointment | None, event: events.AppointmentEvent | events.CheckInUndone
) -> None:
    with pytest.raises(IllegalEvent, match="on an appointment that is"):
        evolve_appointment(before, event)
