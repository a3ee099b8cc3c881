"""Since when a counter is free while somebody waits: after some seconds the next one is called.

Where the branch wants it (``CounterRules.auto_call_s``); a break stops it, an open form delays it.
"""

from __future__ import annotations

from datetime import datetime

from counter.session import Scene, Stage, auto_call_s, next_up


class AutoCall:
    """One window's count-down."""

    def __init__(self) -> None:
        self._free_since: datetime | None = None

    def note(self, scene: Scene, now: datetime) -> int | None:
        """Look at the counter; return how many seconds are left, None if nothing is called."""
        free = scene.stage is Stage.IDLE and next_up(scene, now) is not None
        self._free_since = (self._free_since or now) if free else None
        return self.left_s(scene, now)

    def left_s(self, scene: Scene, now: datetime) -> int | None:
        """Return how many seconds are left, None if nothing is called by itself."""
        return auto_call_s(scene, self._free_since, now)

    def begin_again(self) -> None:
        """Count anew: the next one is being called."""
        self._free_since = None
