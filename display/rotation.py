"""What takes turns on the screen: the languages of a line, the pages of a list.

A line that stands still for eight seconds is read by more people than one that runs (and running
text must be stoppable, WCAG 2.2.2). ``things x clock -> the one to show``; pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

EACH_S = 8.0

T = TypeVar("T")


def turn(things: Sequence[T], now: float, each_s: float = EACH_S) -> T | None:
    """Return whose turn it is; None if there are none."""
    return things[int(now / each_s) % len(things)] if things else None


def pages(things: Sequence[T], size: int) -> list[Sequence[T]]:
    """Return the things in pages of at most ``size``, as even as can be."""
    if not things:
        return []
    count = -(-len(things) // max(1, size))
    each = -(-len(things) // count)
    return [things[start : start + each] for start in range(0, len(things), each)]
