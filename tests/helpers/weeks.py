"""Weeks of a branch's log, as a hub would have written them: first come, first served."""

from __future__ import annotations

import heapq
import random
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from branch.domain import events as e
from branch.domain.clock import ManualClock
from branch.domain.configuration import Branch
from tests.helpers.branch_log import BranchLog
from tests.helpers.staffing import called, finished, issued

SHAPE = (0.6, 1.0, 1.5, 1.6, 1.2, 0.8, 0.7, 0.6)
"""How the hours from eight to four compare."""


def weeks_log(branch: Branch, *, first: date, weeks: int, per_day: int, counters: int) -> BranchLog:
    """Return the log of working days from eight to four, from one seed."""
    log = BranchLog(branch=branch, clock=ManualClock(), noise=random.Random(7))
    number = 0
    for day in (first + timedelta(days=n) for n in range(weeks * 7)):
        if day.weekday() > 4:
            continue
        told = _day(branch, day, per_day, counters, number, log.noise)
        for at, _, event in sorted(told, key=lambda t: t[:2]):
            log.clock.instant = at
            log.write(event)
        number += 10_000
    return log


def _day(
    branch: Branch, day: date, per_day: int, counters: int, number: int, noise: random.Random
) -> list[tuple[datetime, int, e.Event]]:
    begin = datetime(day.year, day.month, day.day, 8, tzinfo=ZoneInfo(branch.timezone))
    names = list(branch.counters)[:counters]
    told: list[tuple[datetime, int, e.Event]] = []
    for name in names:
        told.append((begin, 0, e.CounterOpened(counter=name, clerk=f"k{name}")))
        closed = e.CounterClosed(counter=name, clerk=f"k{name}")
        told.append((begin + timedelta(hours=12), 9, closed))
    free = [(0.0, name) for name in names]
    heapq.heapify(free)
    services = list(branch.services.values())
    hours = noise.choices(range(len(SHAPE)), SHAPE, k=per_day)
    for visit, came in enumerate(sorted(hour * 3600 + noise.random() * 3600 for hour in hours)):
        service = noise.choice(services)
        ticket = str(number + visit)
        told.append((begin + timedelta(seconds=came), 1, issued(ticket, service.id, begin)))
        at, name = free[0]
        start, patience = max(at, came), noise.expovariate(1 / 2400)
        if came + patience < start:
            gone = begin + timedelta(seconds=came + patience)
            told.append((gone, 2, e.TicketLeft(ticket=ticket)))
            continue
        took = noise.gammavariate(3, service.typical_service_s / 3)
        # A clerk is away for a moment now and then, which nobody writes down.
        heapq.heapreplace(free, (start + took + noise.expovariate(1 / 60), name))
        told.append((begin + timedelta(seconds=start), 3, called(ticket, name)))
        serving = e.ServingStarted(ticket=ticket, counter=name, clerk="c")
        told.append((begin + timedelta(seconds=start), 4, serving))
        told.append((begin + timedelta(seconds=start + took), 5, finished(ticket, name)))
    return told
