"""Where a window stands that does not take the whole screen, as ``--size`` says it.

``1080x1920`` is a size and leaves the place to the desktop; ``540x900+12+12`` is a size and the
place of its upper left corner. A demo gives each program a place, so that no window covers another
and one that was started again comes back where it was.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_WRITTEN = re.compile(r"([1-9]\d{2,4})x([1-9]\d{2,4})(?:\+(\d{1,5})\+(\d{1,5}))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A size, and a place or None."""

    width: int
    height: int
    at: tuple[int, int] | None = None

    def __str__(self) -> str:
        place = "" if self.at is None else "+{}+{}".format(*self.at)
        return f"{self.width}x{self.height}{place}"


def frame_from(text: str) -> Frame | None:
    """Read what ``--size`` was given; None if it is no size."""
    found = _WRITTEN.fullmatch(text)
    if found is None:
        return None
    width, height, left, top = found.groups()
    at = None if left is None else (int(left), int(top))
    return Frame(width=int(width), height=int(height), at=at)
