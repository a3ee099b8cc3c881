"""Business days and opening hours, in the branch's own time."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from branch.domain.configuration import Branch


def local(branch: Branch, at: datetime) -> datetime:
    """Return the instant as the clock on the branch's wall shows it."""
    return at.astimezone(ZoneInfo(branch.timezone))


def business_day(branch: Branch, at: datetime) -> str:
    """Return the day (ISO date) that the instant belongs to; it starts at ``day.starts_at``."""
    wall = local(branch, at)
    begins = branch.day.starts_at
    day = wall.date() if wall.time() >= begins else wall.date() - timedelta(days=1)
    return day.isoformat()


def day_began(branch: Branch, day: str) -> datetime:
    """Return when the business day (ISO date) begins."""
    begins = datetime.combine(date.fromisoformat(day), branch.day.starts_at)
    return begins.replace(tzinfo=ZoneInfo(branch.timezone))


def is_open(branch: Branch, at: datetime) -> bool:
    """Tell whether the door is open; a branch without any hours never closes."""
    if not branch.opening.weekly:
        return True
    wall = local(branch, at)
    return any(h.opens <= wall.time() < h.closes for h in branch.opening.on(wall.date()))


def next_opening(branch: Branch, at: datetime) -> datetime | None:
    """Return when the door opens next (branch time), looking 60 days ahead."""
    wall = local(branch, at)
    for ahead in range(61):
        day = wall.date() + timedelta(days=ahead)
        for hours in sorted(branch.opening.on(day), key=lambda h: h.opens):
            opens = datetime.combine(day, hours.opens, wall.tzinfo)
            if opens > wall:
                return opens
    return None


def closing(branch: Branch, at: datetime) -> datetime | None:
    """Return when the door shuts for the day (branch time); None when it is shut or never does.

    A pause at noon is not the end of a day; hours until midnight go on in those of the next day.
    """
    if not branch.opening.weekly or not is_open(branch, at):
        return None
    wall = local(branch, at)
    day = wall.date()
    for _ in range(8):
        closes = max(hours.closes for hours in branch.opening.on(day))
        if closes != time.max:
            return datetime.combine(day, closes, wall.tzinfo)
        day += timedelta(days=1)
        if not any(hours.opens == time.min for hours in branch.opening.on(day)):
            return datetime.combine(day, time.min, wall.tzinfo)
    return None
