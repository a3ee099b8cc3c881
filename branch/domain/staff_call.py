"""A call for staff from a kiosk: open until somebody answers it or its business day is closed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from branch.domain import events as e
from branch.domain.configuration import Branch
from branch.domain.hours import business_day


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffCall:
    """Somebody at the device waits for a person."""

    id: str
    device: str
    reason: str
    called_at: datetime


def evolve_staff_calls(
    branch: Branch,
    calls: Mapping[str, StaffCall],
    event: e.StaffCalled | e.StaffCallAnswered | e.DayClosed,
    at: datetime,
) -> dict[str, StaffCall]:
    """Return the open calls after the event, oldest first."""
    match event:
        case e.StaffCalled(staff_call=key, device=device, reason=reason):
            new = StaffCall(id=key, device=device, reason=reason, called_at=at)
            return {**calls, key: new}
        case e.StaffCallAnswered(staff_call=key):
            return {k: call for k, call in calls.items() if k != key}
        case e.DayClosed(business_day=day):
            return {k: c for k, c in calls.items() if business_day(branch, c.called_at) > day}
