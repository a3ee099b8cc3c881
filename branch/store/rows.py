"""Rows to typed values and back. Nothing else knows how an instant is written in the file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Row

from branch.domain.appointment import Appointment, AppointmentState
from branch.domain.counter import CounterState, CounterStatus
from branch.domain.leases import Lease
from branch.domain.staff_call import StaffCall
from branch.domain.supervising_state import Emergency, Message
from branch.domain.ticket import State, Ticket
from branch.protocol.codec import ticket_text
from branch.protocol.record import ClockTrust, Record

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def micros(at: datetime) -> int:
    """Return whole microseconds since 1970 (UTC), exactly."""
    return (at - _EPOCH) // _MICROSECOND


def instant(at: int) -> datetime:
    """Return what ``micros`` was made from."""
    return _EPOCH + at * _MICROSECOND


def ticket_row(ticket: Ticket, device: str) -> dict[str, object]:
    """Return the columns of a ticket; ``body`` holds it whole, the others are to search by."""
    special = ticket.placed_first or bool(ticket.held_for_counter or ticket.held_for_clerk)
    return {
        "id": ticket.id,
        "number": ticket.number,
        "state": str(ticket.state),
        "paper": str(ticket.paper),
        "queue": ticket.queue,
        "service": ticket.service,
        "standing": str(ticket.standing),
        "business_day": ticket.business_day,
        "waiting_since": micros(ticket.waiting_since),
        "not_before": micros(ticket.not_before) if ticket.not_before else None,
        "special": special and ticket.state is State.WAITING,
        "link": ticket.link,
        "device": device,
        "body": ticket_text(ticket),
    }


def counter_row(status: CounterStatus) -> dict[str, object]:
    """Return the columns of a counter."""
    return {
        "counter": status.counter,
        "state": str(status.state),
        "clerk": status.clerk,
        "ticket": status.ticket,
        "since": status.since.isoformat() if status.since else None,
        "break_reason": status.break_reason,
    }


def counter_from(row: Row[Any]) -> CounterStatus:
    """Read a counter."""
    return CounterStatus(
        counter=row.counter,
        state=CounterState(row.state),
        clerk=row.clerk,
        ticket=row.ticket,
        since=datetime.fromisoformat(row.since) if row.since else None,
        break_reason=row.break_reason,
    )


def appointment_row(appointment: Appointment) -> dict[str, object]:
    """Return the columns of an appointment."""
    return {
        "id": appointment.id,
        "code": appointment.code,
        "service": appointment.service,
        "at": micros(appointment.at),
        "party_size": appointment.party_size,
        "state": str(appointment.state),
        "ticket": appointment.ticket,
    }


def appointment_from(row: Row[Any]) -> Appointment:
    """Read an appointment."""
    return Appointment(
        id=row.id,
        code=row.code,
        service=row.service,
        at=instant(row.at),
        party_size=row.party_size,
        state=AppointmentState(row.state),
        ticket=row.ticket,
    )


def staff_call_row(call: StaffCall) -> dict[str, object]:
    """Return the columns of an open call for staff."""
    return {
        "id": call.id,
        "device": call.device,
        "reason": call.reason,
        "called_at": micros(call.called_at),
    }


def staff_call_from(row: Row[Any]) -> StaffCall:
    """Read an open call for staff."""
    return StaffCall(
        id=row.id, device=row.device, reason=row.reason, called_at=instant(row.called_at)
    )


def message_from(row: Row[Any]) -> Message:
    """Read a message that nobody has read."""
    return Message(
        id=row.id, clerk=row.clerk, by=row.by, sent_at=instant(row.sent_at), text=row.text
    )


def emergency_from(row: Row[Any]) -> Emergency:
    """Read an open call for help."""
    return Emergency(
        id=row.id,
        counter=row.counter,
        clerk=row.clerk,
        raised_at=instant(row.raised_at),
        accepted_by=row.accepted_by,
    )


def record_from(row: Row[Any]) -> Record:
    """Read a record of the log as it was written; it was checked when it was written."""
    return record_of(row._asdict())


def record_of(columns: Mapping[str, Any]) -> Record:
    """Read a record from its columns by name."""
    values = {name: columns[name] for name in Record.model_fields}
    values["occurred_at"] = datetime.fromisoformat(values["occurred_at"])
    values["clock"] = ClockTrust(values["clock"])
    return Record.model_construct(**values)


def lease_from(row: Row[Any]) -> Lease:
    """Return a block of numbers that is lent."""
    return Lease(
        holder=row.holder,
        series=row.series,
        business_day=row.business_day,
        first=row.first,
        last=row.last,
        used=row.used,
    )
