"""Opening hours and times of day in a branch file.

Written the way they stand on the door: ``mon-fri = "08:00-12:00, 13:00-17:00"``; a day that is
not named is closed. Open past midnight is two entries, ``fri = "20:00-24:00"`` and
``sat = "00:00-02:00"``; round the clock is ``mon-sun = "00:00-24:00"``.
"""

from __future__ import annotations

import re
from datetime import date, time

from branch.domain.configuration import Hours, Opening
from branch.protocol.branch_file_section import Section, did_you_mean

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPAN = re.compile(r"\s*(\d{1,2}):(\d\d)\s*[-–]\s*(\d{1,2}):(\d\d)\s*")
_EXAMPLE = '"08:00-12:00, 13:00-17:00", or "closed"'
_END_OF_DAY = time.max
"""What 24:00 becomes: a time of day cannot be later than this."""


def hour(section: Section, key: str, default: time) -> time:
    """Read a time of day."""
    if isinstance(section.peek(key), time):
        return section.value(key, time, "a time", f'{key} = "03:00"') or default
    text = section.text(key, default=f"{default:%H:%M}", example=f'{key} = "03:00"')
    found = re.fullmatch(r"(\d{1,2}):(\d\d)", text)
    at = _time(found.group(1), found.group(2)) if found else None
    if at is None or at == _END_OF_DAY:
        what = f'"{text}" is not a time of day'
        section.wrong(key, what, f'Write hours and minutes, for example {key} = "03:00".')
        return default
    return at


def opening(section: Section) -> Opening:
    """Read the section [opening]; without any hours the branch would never open."""
    weekly: dict[int, tuple[Hours, ...]] = {}
    for key in section:
        if key == "exceptions":
            continue
        days = _days(key)
        if not days:
            known = [*_DAYS, "mon-fri", "exceptions"]
            section.wrong(key, f'"{key}" is not a day', did_you_mean(key, known))
            continue
        hours = _hours(section, key)
        for day in days:
            if day in weekly:
                what = f"{_DAYS[day]} has hours already, further up"
                section.wrong(key, what, "Name each day once.")
            weekly[day] = hours
    exceptions = section.section("exceptions")
    dates = dict(_exception(exceptions, key) for key in exceptions)
    never = not any(weekly.values()) and not any(dates.values())
    if (never or not weekly) and not section.report.speaks_of(section.path):
        what = "the branch is never open" if weekly else "there are no weekdays"
        section.report.add(section.path, what, 'Add for example mon-fri = "08:00-16:00".')
    return Opening(weekly=weekly, exceptions={d: hours for d, hours in dates.items() if d})


def spans_of_a_day(section: Section, key: str) -> tuple[tuple[time, time], ...]:
    """Read the spans of one day, written as opening hours are."""
    return tuple((one.opens, one.closes) for one in _hours(section, key))


def weekdays(name: str) -> range:
    """Return the days of "mon" or "mon-fri", 0 for Monday; none for what is no day."""
    return _days(name)


def _days(key: str) -> range:
    first, _, last = key.partition("-")
    if first not in _DAYS or (last or first) not in _DAYS:
        return range(0)
    return range(_DAYS.index(first), _DAYS.index(last or first) + 1)


def _exception(section: Section, key: str) -> tuple[date | None, tuple[Hours, ...]]:
    hours = _hours(section, key)
    try:
        return date.fromisoformat(key), hours
    except ValueError:
        section.wrong(key, f'"{key}" is not a date', 'Write for example 2026-12-25 = "closed".')
        return None, hours


def _hours(section: Section, key: str) -> tuple[Hours, ...]:
    text = section.text(key, default="closed", example=f"{key} = {_EXAMPLE}")
    if text.strip().lower() == "closed":
        return ()
    spans: list[Hours] = []
    for part in text.split(","):
        found = _SPAN.fullmatch(part)
        opens = _time(found.group(1), found.group(2)) if found else None
        closes = _time(found.group(3), found.group(4)) if found else None
        if opens is None or closes is None:
            what = f'"{part.strip()}" is not a span of hours'
            section.wrong(key, what, f"Write for example {key} = {_EXAMPLE}.")
        elif closes <= opens:
            section.wrong(
                key,
                f'"{part.strip()}" closes before it opens',
                "Write the earlier time first; past midnight is two days: until 24:00 on the one"
                " and from 00:00 on the next.",
            )
        elif spans and opens < spans[-1].closes:
            what = f'"{part.strip()}" begins before the span in front of it ends'
            section.wrong(key, what, "Write the spans of a day in order, without overlap.")
        else:
            spans.append(Hours(opens=opens, closes=closes))
    return tuple(spans)


def _time(hours: str, minutes: str) -> time | None:
    if (int(hours), int(minutes)) == (24, 0):
        return _END_OF_DAY
    if int(hours) > 23 or int(minutes) > 59:
        return None
    return time(int(hours), int(minutes))
