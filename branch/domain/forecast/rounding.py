"""From seconds to the minutes that are printed and spoken: outward, the upper end first.

    >>> printed(typical_s=640, upper_s=1130)
    PrintedWait(within_min=19, about_min=11)

Up to 20 minutes whole minutes, above that steps of five. Rounding never makes a promise that is
shorter than the forecast's.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

FINE_UNTIL_MIN = 20
COARSE_MIN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedWait:
    """9 in 10 are called within ``within_min`` minutes, typically after ``about_min``."""

    within_min: int
    about_min: int


def minutes_up(seconds: float) -> int:
    """Return the first printable number of minutes that is not shorter; at least 1."""
    minutes = max(1, math.ceil(seconds / 60))
    if minutes <= FINE_UNTIL_MIN:
        return minutes
    return math.ceil(minutes / COARSE_MIN) * COARSE_MIN


def minutes_down(seconds: float) -> int:
    """Return the last printable number of minutes that is not longer, for a lower end."""
    minutes = max(0, math.floor(seconds / 60))
    if minutes <= FINE_UNTIL_MIN:
        return minutes
    return minutes // COARSE_MIN * COARSE_MIN


def printed(*, typical_s: float, upper_s: float) -> PrintedWait:
    """Return what people read; the typical wait is never after the upper end."""
    within = minutes_up(upper_s)
    return PrintedWait(within_min=within, about_min=min(within, minutes_up(typical_s)))
