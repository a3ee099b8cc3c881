"""A time booked before: its code, and what it is until somebody comes.

    booked -> arrived      by check-in (the ticket that it became says so)
       ^----------'        by an undone check-in
       '-> cancelled

Nothing here says who comes. The code is short and has no letters that look alike; a QR code holds
it at the end of a link. What checks somebody in is in ``checking_in.py``.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from urllib.parse import urlsplit

from branch.domain import events as e
from branch.domain.configuration import Branch
from branch.domain.ticket import IllegalEvent

LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No 0, O, 1, I, L and U: they look alike, or make words."""

CODE_LENGTH = 8
_CODE = re.compile(r"[0-9A-Z]{4,16}")
_LONGEST_TEXT = 512
_LINK_PATH = re.compile(r"(?:/[^/]*)*/a/([0-9A-Za-z-]{4,24})/?")


class AppointmentState(StrEnum):
    """Where a booked visit is before it is a ticket."""

    BOOKED = "booked"
    ARRIVED = "arrived"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """A booked time; ``ticket`` is what it became, once somebody arrived."""

    id: str
    code: str
    service: str
    at: datetime
    party_size: int
    state: AppointmentState = AppointmentState.BOOKED
    ticket: str | None = None


AnyAppointmentEvent = e.AppointmentEvent | e.TicketIssued | e.CheckInUndone


def evolve_appointment(appointment: Appointment | None, event: AnyAppointmentEvent) -> Appointment:
    """Return the appointment after what happened; raise IllegalEvent if that cannot be."""
    state = appointment.state if appointment else None
    match event:
        case e.AppointmentBooked() if appointment is None:
            return Appointment(
                id=event.appointment,
                code=event.code,
                service=event.service,
                at=event.at,
                party_size=event.party_size,
            )
        case _ if appointment is None:
            raise IllegalEvent(None, event, "an appointment")
    match appointment.state, event:
        case AppointmentState.BOOKED, e.AppointmentChanged(service=service, at=at, party_size=size):
            return replace(appointment, service=service, at=at, party_size=size)
        case AppointmentState.BOOKED, e.AppointmentCancelled():
            return replace(appointment, state=AppointmentState.CANCELLED)
        case AppointmentState.BOOKED, e.TicketIssued(ticket=ticket):
            return replace(appointment, state=AppointmentState.ARRIVED, ticket=ticket)
        case AppointmentState.ARRIVED, e.CheckInUndone(ticket=ticket) if (
            ticket == appointment.ticket
        ):
            return replace(appointment, state=AppointmentState.BOOKED, ticket=None)
        case _:
            raise IllegalEvent(state, event, "an appointment")


def appointment_of(event: e.Event) -> str:
    """Return the appointment that the event is about, empty for all others."""
    if isinstance(event, e.AppointmentEvent | e.TicketIssued | e.CheckInUndone):
        return event.appointment
    return ""


def new_code(choose: Callable[[str], str] = secrets.choice) -> str:
    """Return a code that nobody can guess and everybody can type."""
    return "".join(choose(LETTERS) for _ in range(CODE_LENGTH))


def plain_code(text: str) -> str | None:
    """Return the code that a person typed or a scanner read, None where there is none.

    Small letters, spaces and dashes do not matter. Of a link (``.../a/CODE``) only the code is
    taken; nothing is ever opened.
    """
    if len(text) > _LONGEST_TEXT:
        return None
    if "://" in text:
        found = _LINK_PATH.fullmatch(_path(text))
        text = found.group(1) if found else ""
    code = re.sub(r"[\s-]", "", text).upper()
    return code if _CODE.fullmatch(code) else None


def _path(link: str) -> str:
    try:
        return urlsplit(link.strip()).path
    except ValueError:
        return ""


def appointment_link(branch: Branch, code: str) -> str:
    """Return what stands in the QR code of an appointment: a link, or the bare code."""
    return f"{branch.follow_url.rstrip('/')}/a/{code}" if branch.follow_url else code
