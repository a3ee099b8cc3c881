"""Opening, core and closing hours: waits behave differently at the ends of a day.

A branch file that states hours decides. A door that never shuts, or a log without a branch file,
is learnt: the part of the day in which tickets of the same weekday were taken before.
"""

from __future__ import annotations

from datetime import date, datetime, time

from branch.domain.configuration import Opening

OPENING, CORE, CLOSING = 0, 1, 2
OPENING_SHARE = 1 / 8
CLOSING_SHARE = 1 / 4
STRAY_SHARE = 0.002
"""So many tickets at either end of a day do not make its hours longer."""


def _minute(at: time) -> float:
    return at.hour * 60 + at.minute + at.second / 60


class DayParts:
    """Tells the part of the day; ``seen`` teaches it the hours that nobody wrote down."""

    def __init__(self, opening: Opening) -> None:
        self._opening = opening
        self._learnt: dict[int, tuple[float, float]] = {}
        self._latest: tuple[float, float] | None = None
        self._day: date | None = None
        self._minutes: list[float] = []
        self._today: tuple[float, float] | None = None

    def seen(self, wall: datetime) -> None:
        """Take note of a ticket."""
        self._turn_to(wall.date())
        self._minutes.append(_minute(wall.time()))

    def at(self, wall: datetime) -> int:
        """Return OPENING, CORE or CLOSING for an instant on the branch's wall clock."""
        self._turn_to(wall.date())
        if self._today is None:
            return CORE
        opens, closes = self._today
        minute = _minute(wall.time())
        if minute < opens + (closes - opens) * OPENING_SHARE:
            return OPENING
        return CLOSING if minute >= closes - (closes - opens) * CLOSING_SHARE else CORE

    def _turn_to(self, day: date) -> None:
        if self._day == day:
            return
        if self._day is not None and self._minutes:
            self._learn(self._day.weekday())
        self._day = day
        self._today = self._hours(day)

    def _learn(self, weekday: int) -> None:
        found = sorted(self._minutes)
        self._minutes = []
        stray = int(len(found) * STRAY_SHARE)
        hours = found[stray], found[-1 - stray]
        before = self._learnt.get(weekday, hours)
        self._latest = (before[0] + hours[0]) / 2, (before[1] + hours[1]) / 2
        self._learnt[weekday] = self._latest

    def _hours(self, day: date) -> tuple[float, float] | None:
        if self._opening.weekly:
            stated = self._opening.on(day)
            if stated:
                closes = max(_minute(hours.closes) for hours in stated)
                return min(_minute(hours.opens) for hours in stated), closes
        return self._learnt.get(day.weekday(), self._latest)
