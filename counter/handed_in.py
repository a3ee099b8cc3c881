"""Notices when the hub has taken in what was done here without it, and says it once.

By hand: hear a ``BranchNow`` with something waiting, then one with nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from counter.lookout import Misfit, Own


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIn:
    """So many things were handed in; ``misfits`` are those that did not fit."""

    count: int
    misfits: tuple[Misfit, ...]


class Homecoming:
    """Follows what one program still has to hand in."""

    def __init__(self) -> None:
        self._most = 0
        self._known: frozenset[str] | None = None

    def hear(self, own: Own) -> HandedIn | None:
        """Return what has just been handed in, None if nothing or not all of it was."""
        self._most = max(self._most, own.waiting)
        if self._known is None:  # what happened before this program began was said by another
            self._known = frozenset(one.event_id for one in own.misfits)
        new = tuple(one for one in own.misfits if one.event_id not in self._known)
        if own.waiting or not (self._most or new):
            return None
        told = HandedIn(count=max(self._most, len(new)), misfits=new)
        self._most = 0
        self._known |= {one.event_id for one in new}
        return told
