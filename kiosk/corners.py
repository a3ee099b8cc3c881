"""The gesture behind which the technician's menu is: the four corners, clockwise, in six seconds.

Pure: places and times in, yes or no out. It begins at the top left.
"""

from __future__ import annotations

CORNER_MM = 25.0
WITHIN_S = 6.0
_WAY = ((False, False), (True, False), (True, True), (False, True))


class Corners:
    """Follows the fingers on one screen."""

    def __init__(self) -> None:
        self._met = 0
        self._began_s = 0.0

    def touch(self, x: float, y: float, size: tuple[float, float], mm: float, at_s: float) -> bool:
        """Hear of a finger in pixels; True when it completes the gesture."""
        width, height = size
        zone = CORNER_MM * mm
        right, low = x > width - zone, y > height - zone
        in_corner = (right or x < zone) and (low or y < zone)
        here = (right, low) if in_corner else None
        if self._met and here == _WAY[self._met - 1]:
            return False  # the same finger, told twice
        if at_s - self._began_s > WITHIN_S or here != _WAY[self._met]:
            self._met = 0
        if here != _WAY[self._met]:
            return False
        if self._met == 0:
            self._began_s = at_s
        self._met += 1
        if self._met < len(_WAY):
            return False
        self._met = 0
        return True
