"""When this display tells the branch how far it is: "shows every call", "3 calls behind".

At once when something changed, though not more than once in a second, and every quarter of a
minute to say that it lives. Pure: it decides, ``lobby.py`` has it written.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from branch.domain.lobby import AudioState, DisplayProgress

LEAST_S = 1.0
MOST_S = 15.0


class Reporter:
    """Knows what was told last. Times are seconds of the steady clock, but for ``at``."""

    def __init__(self, display: str, device: str) -> None:
        self._display = display
        self._device = device
        self._told: DisplayProgress | None = None
        self._told_at = float("-inf")

    def due(
        self,
        now: float,
        at: datetime,
        *,
        shown: int,
        spoken: int,
        missed: int,
        trouble: str,
        audio: AudioState = AudioState.OFF,
    ) -> DisplayProgress | None:
        """Return what is to be told now; None as long as nothing is."""
        progress = DisplayProgress(
            display=self._display,
            device=self._device,
            shown=shown,
            spoken=spoken,
            missed=missed,
            trouble=trouble,
            audio=audio,
            seen_at=at,
        )
        same = self._told is not None and replace(self._told, seen_at=at) == progress
        if now - self._told_at < (MOST_S if same else LEAST_S):
            return None
        self._told, self._told_at = progress, now
        return progress
