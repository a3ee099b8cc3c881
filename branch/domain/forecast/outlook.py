"""What is told of a service to somebody who has no ticket yet, and whether it is too late today.

Nothing is told while no open counter calls from the queue: how long it takes then depends on a
person who is not there, and no history of the branch knows when they sit down.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from branch.domain.configuration import Branch, Standing
from branch.domain.forecast.rounding import PrintedWait, printed
from branch.domain.forecast.values import Forecast
from branch.domain.hours import closing


class Lateness(StrEnum):
    """Whether who takes a ticket now is called before staff go home."""

    IN_TIME = "in_time"
    PERHAPS = "perhaps"
    """Typically yes, but not within the printed minutes."""
    HARDLY = "hardly"
    """Typically not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """One service for one standing, now; ``wait`` is None while nobody can say."""

    service: str
    standing: Standing = Standing.ORDINARY
    wait: PrintedWait | None
    lateness: Lateness = Lateness.IN_TIME


def outlook(
    branch: Branch, service: str, standing: Standing, forecast: Forecast, at: datetime
) -> Outlook:
    """Return what a forecast made ``at`` means for whoever would take a ticket then."""
    return Outlook(
        service=service,
        standing=standing,
        wait=printed_wait(forecast),
        lateness=lateness(branch, forecast, at),
    )


def printed_wait(forecast: Forecast) -> PrintedWait | None:
    """Return what people read of a forecast, None while no open counter calls from the queue."""
    if not forecast.situation.counters:
        return None
    return printed(typical_s=forecast.typical_s, upper_s=forecast.promise_s)


def lateness(branch: Branch, forecast: Forecast, at: datetime) -> Lateness:
    """Tell whether the call comes before staff go home: ``after_closing_min`` after closing."""
    closes = closing(branch, at)
    if closes is None:
        return Lateness.IN_TIME
    left_s = (closes + timedelta(minutes=branch.day.after_closing_min) - at).total_seconds()
    if forecast.typical_s > left_s:
        return Lateness.HARDLY
    wait = printed(typical_s=forecast.typical_s, upper_s=forecast.promise_s)
    return Lateness.PERHAPS if wait.within_min * 60 > left_s else Lateness.IN_TIME
