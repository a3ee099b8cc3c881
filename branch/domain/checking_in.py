"""Booking a time by hand, coming to it, and taking the coming back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from branch.domain import events as e
from branch.domain.appointment import Appointment, AppointmentState, new_code, plain_code
from branch.domain.configuration import LateBecomes, Service, Standing
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
    UnknownTicket,
)
from branch.domain.hours import is_open, local, next_opening
from branch.domain.ids import link_key, uuid7
from branch.domain.issuing import new_ticket
from branch.domain.permissions import Permission
from branch.domain.ticket import State
from branch.domain.view import BranchView

LONGEST_REASON = 200

OUTSIDE = "outside"
"""What the event says of an appointment outside its time; why is a note about the visit."""


def book(
    view: BranchView,
    *,
    service: str,
    at: datetime,
    code: str | None = None,
    party_size: int = 1,
) -> tuple[e.Event, ...]:
    """Book a time. Raises UnknownService, PartySizeRefused, or CodeTaken for a code given."""
    _check(view, service, party_size)
    return (
        e.AppointmentBooked(
            appointment=uuid7(view.now, view.random),
            code=_free_code(view) if code is None else _own_code(view, code),
            service=service,
            at=at,
            party_size=party_size,
        ),
    )


def change(
    view: BranchView,
    *,
    appointment: str,
    service: str | None = None,
    at: datetime | None = None,
    party_size: int | None = None,
) -> tuple[e.Event, ...]:
    """Move a booked time; the code stays. Raises UnknownAppointment or AppointmentOver."""
    booked = _booked(view, appointment)
    changed = e.AppointmentChanged(
        appointment=appointment,
        service=booked.service if service is None else service,
        at=booked.at if at is None else at,
        party_size=booked.party_size if party_size is None else party_size,
    )
    _check(view, changed.service, changed.party_size)
    return (changed,)


def cancel_appointment(view: BranchView, *, appointment: str) -> tuple[e.Event, ...]:
    """Give a booked time up. Raises UnknownAppointment or AppointmentOver."""
    _booked(view, appointment)
    return (e.AppointmentCancelled(appointment=appointment),)


def check_in(view: BranchView, *, code: str, language: str) -> tuple[e.Event, ...]:
    """Somebody came to an appointment: give out its ticket.

    ``code`` is as typed or scanned. Raises UnknownCode, AlreadyCheckedIn, NotToday, TooEarly,
    TooLate, BranchClosed, UnknownService or NoNumberFree. A pause and a cap hold for who comes
    without an appointment.
    """
    appointment = expected(view, code)
    return (_admit(view, appointment, language, *arrival(view, appointment)),)


def force_check_in(
    view: BranchView, *, code: str, language: str, clerk: str, reason: str
) -> tuple[e.Event, ...]:
    """Let an appointment of today count as one however early or late somebody comes to it.

    Outside its time it waits as an appointment from now on, and ``reason`` becomes a note about the
    visit; within it this is a check-in like any other. Raises NotPermitted, NoteEmpty, and what
    ``check_in`` raises but TooEarly and TooLate.
    """
    if not view.branch.permits(clerk, Permission.FORCE_CHECK_IN):
        raise NotPermitted(clerk, Permission.FORCE_CHECK_IN)
    reason = reason.strip()
    if not 1 <= len(reason) <= LONGEST_REASON:
        raise NoteEmpty(LONGEST_REASON)
    appointment = expected(view, code)
    try:
        standing, since = arrival(view, appointment)
    except (TooEarly, TooLate):
        standing = Standing.ORDINARY
    if standing is Standing.APPOINTMENT:
        return (_admit(view, appointment, language, standing, since),)
    ticket = _admit(view, appointment, language, Standing.APPOINTMENT, view.now)
    noted = e.NoteAdded(ticket=ticket.ticket, clerk=clerk, personal=link_key(view.random))
    return (replace(ticket, forced=OUTSIDE), noted)


def _admit(
    view: BranchView,
    appointment: Appointment,
    language: str,
    standing: Standing,
    since: datetime,
) -> e.TicketIssued:
    service = _offered(view, appointment.service)
    if not is_open(view.branch, view.now):
        raise BranchClosed(next_opening(view.branch, view.now))
    ticket = new_ticket(
        view,
        service=service,
        series=view.branch.appointments.series or service.series,
        language=language,
        standing=standing,
        party_size=appointment.party_size,
        waiting_since=since,
    )
    return replace(ticket, appointment=appointment.id)


def expected(view: BranchView, code: str) -> Appointment:
    """Return the appointment with the code that nobody has come to yet."""
    plain = plain_code(code)
    found = view.appointment_by_code(plain) if plain else None
    if found is None or found.state is AppointmentState.CANCELLED:
        raise UnknownCode
    if found.state is AppointmentState.ARRIVED:
        ticket = view.ticket(found.ticket) if found.ticket else None
        raise AlreadyCheckedIn(ticket.number if ticket else "")
    return found


def arrival(view: BranchView, appointment: Appointment) -> tuple[Standing, datetime]:
    """Return as what somebody waits who comes now, and since when that wait counts."""
    policy = view.branch.appointments
    at = local(view.branch, appointment.at)
    if at.date() != local(view.branch, view.now).date():
        raise NotToday(at.date())
    opens_at = appointment.at - timedelta(minutes=policy.early_min)
    if view.now < opens_at:
        raise TooEarly(at, local(view.branch, opens_at))
    if view.now <= appointment.at + timedelta(minutes=policy.late_min):
        return Standing.APPOINTMENT, appointment.at
    if policy.late_becomes is LateBecomes.REFUSED:
        raise TooLate(at)
    return Standing.ORDINARY, view.now


def undo_check_in(view: BranchView, *, ticket: str, clerk: str) -> tuple[e.Event, ...]:
    """Take a check-in back while its ticket still waits; the appointment can be used again."""
    known = view.ticket(ticket)
    if known is None:
        raise UnknownTicket(ticket)
    if known.state is not State.WAITING or not known.appointment:
        raise NotAllowedNow("undo_check_in", known.number, known.state)
    return (e.CheckInUndone(ticket=ticket, appointment=known.appointment, clerk=clerk),)


def _offered(view: BranchView, service: str) -> Service:
    offered = view.branch.services.get(service)
    if offered is None:
        raise UnknownService(service)
    return offered


def _check(view: BranchView, service: str, party_size: int) -> None:
    offered = _offered(view, service)
    if not 1 <= party_size <= offered.party_max:
        raise PartySizeRefused(service, party_size, offered.party_max)


def _booked(view: BranchView, appointment: str) -> Appointment:
    known = view.appointment(appointment)
    if known is None:
        raise UnknownAppointment(appointment)
    if known.state is not AppointmentState.BOOKED:
        raise AppointmentOver(appointment, known.state)
    return known


def _own_code(view: BranchView, given: str) -> str:
    code = plain_code(given)
    if code is None or _taken(view, code):
        raise CodeTaken(given)
    return code


def _free_code(view: BranchView) -> str:
    code = new_code()
    while _taken(view, code):
        code = new_code()
    return code


def _taken(view: BranchView, code: str) -> bool:
    """A code is free again once its appointment was cancelled or its day is over."""
    known = view.appointment_by_code(code)
    if known is None or known.state is AppointmentState.CANCELLED:
        return False
    return local(view.branch, known.at).date() >= local(view.branch, view.now).date()
