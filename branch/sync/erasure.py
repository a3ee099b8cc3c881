"""What is personal and whose days are over goes when the agent starts and then every hour.

Also what was erased on request and came back with a copy of the database, and the copies of damaged
databases that a rescue laid aside. It needs no server and no network.
"""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta

from branch.host.folders import DataFolder
from branch.store import personal
from branch.store.store import Store

EVERY = timedelta(hours=1)
QUARANTINE_FOR = timedelta(days=14)
"""Copies of damaged databases are kept for so long; what could be read of them was saved."""


class Erasure:
    """Looks for what is due. Used from one thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._looked_at: datetime | None = None

    def look(self) -> int:
        """Erase what is due, at most once in an hour; return how many answers that were."""
        now = self._store.clock.now()
        # A clock that was put back must not keep answers: any jump is a reason to look.
        if self._looked_at is not None and abs(now - self._looked_at) < EVERY:
            return 0
        self._looked_at = now
        gone = personal.erase_again(self._store) + personal.erase_due(self._store, now)
        # Words of messages went with the day; the write-ahead log must not keep them.
        self._store.forget()
        return gone + forget_quarantine(self._store.folder, now)


def forget_quarantine(folder: DataFolder, now: datetime) -> int:
    """Delete copies of damaged databases that are older than their use; return how many.

    They hold what was personal then, and nobody can erase within a damaged file.
    """
    gone = 0
    for aside in sorted(folder.quarantine.glob("????????T??????-*")):
        made = datetime.strptime(aside.name[:15], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
        if now - made >= QUARANTINE_FOR:
            shutil.rmtree(aside, ignore_errors=True)
            gone += 1
    return gone
