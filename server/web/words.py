"""Figures as people read them: times of the branch's own clock, and how long ago."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo

PREFERRED = "en"
"""The language of the page; names in it come first."""


def clock_time(at: datetime, zone: tzinfo, *, seconds: bool = False) -> str:
    """Return the time as the clock on the branch's wall shows it."""
    return at.astimezone(zone).strftime("%H:%M:%S" if seconds else "%H:%M")


def date_and_time(at: datetime, zone: tzinfo) -> str:
    return at.astimezone(zone).strftime("%Y-%m-%d %H:%M")


def how_long(duration: timedelta) -> str:
    """Return whole minutes, from an hour on with hours; a clock that jumped back counts as none."""
    minutes = max(0, int(duration.total_seconds() // 60))
    if minutes < 1:
        return "< 1 min"
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest:02d} min" if hours else f"{minutes} min"


def name_and_language(names: Mapping[str, str]) -> tuple[str, str]:
    """Return a name and the language it is in; the page's own language if there is one."""
    if PREFERRED in names:
        return names[PREFERRED], PREFERRED
    language, name = next(iter(names.items()), ("", ""))
    return name, language
