"""The report of a day on paper, with the server's signature over the branch's log.

A head that hangs on a wall, or lies in a safe, is one that nobody who has hub and server can change
any more. It is asked for by a supervisor, or at the close of the day where the branch file names a
printer; the hub fetches it, and the kiosk that is named prints it.
"""

from __future__ import annotations

from dataclasses import dataclass

from branch.domain.events import Event
from branch.domain.permissions import Permission
from branch.domain.supervising import permitted
from branch.domain.view import BranchView


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReportAsked(Event):
    """A supervisor wants the report of today out of the printer of the kiosk ``device``."""

    device: str
    clerk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TreeHeadReceived(Event):
    """The server signed that the first ``size`` records have this ``root``; see docs/audit.md.

    ``signed_at``, ``key`` and ``signature`` are letter by letter what the server sent; ``device``
    prints the report of ``business_day`` with it.
    """

    business_day: str
    device: str
    size: int
    root: str
    signed_at: str
    key: str
    signature: str


REPORT_EVENTS: tuple[type[Event], ...] = (DayReportAsked, TreeHeadReceived)


def ask_day_report(view: BranchView, *, device: str, by: str) -> tuple[Event, ...]:
    """Ask for the report of today. Raises NotPermitted."""
    permitted(view, by, Permission.SUPERVISE)
    return (DayReportAsked(device=device, clerk=by),)
