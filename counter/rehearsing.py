"""A past day of the branch under another rule, as the supervisor's window asks for it.

The day is read on the ``store`` thread some records at a time, so that no press waits behind it,
and lived again on the thread ``thinking``. Nothing is written into the branch.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from branch.domain.errors import BranchError
from branch.domain.rehearsal.both import Rehearsed, rehearse_both
from branch.host.exits import CannotStart
from branch.store.store import Store
from branch.sync.rehearsal_past import PastDay, past_days
from branch.sync.rehearsal_rule import read_rule, read_whole
from counter.hall import Hall


class Rehearsing(QObject):
    """One rehearsal at a time. Belongs to the gui thread."""

    days_known = Signal(object)
    """The past days with calls, the newest first."""
    told = Signal(object)
    """A ``Rehearsed``."""
    refused = Signal(str)
    """The rule file is none, in the words of whoever reads branch files; empty: the day cannot
    be read now, which the clerk's own window tells."""

    def __init__(self, hall: Hall, parent: QObject) -> None:
        super().__init__(parent)
        self.busy = False
        self._hall = hall

    def look_for_days(self) -> None:
        """Ask which days there are."""
        self._hall.ask(past_days, self._tell_days, self._failed)

    def begin(self, day: str, rule: Path) -> None:
        """Read the day, then live it again; while one is under way nothing is begun."""
        if not self.busy:
            self.busy = True
            self._read_on(PastDay(day), rule)

    def _read_on(self, day: PastDay, rule: Path) -> None:
        def step(more: bool) -> None:
            if not isValid(self):
                return
            if more:
                self._read_on(day, rule)
            else:
                self._hall.think(lambda: _rehearse(day, rule), self._tell, self._failed)

        def read_on(store: Store) -> bool:
            return day.read_on(store)

        self._hall.ask(read_on, step, self._failed)

    def _tell_days(self, days: tuple[str, ...]) -> None:
        if isValid(self):
            self.days_known.emit(days)

    def _tell(self, found: Rehearsed) -> None:
        if isValid(self):
            self.busy = False
            self.told.emit(found)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, BranchError | CannotStart):
            raise error
        if isValid(self):
            self.busy = False
            self.refused.emit(error.words if isinstance(error, CannotStart) else "")


def _rehearse(day: PastDay, rule: Path) -> Rehearsed:
    old = read_whole(day.base, "branch.toml")
    return rehearse_both(day.recorded(old), old, read_rule(rule, day.base))
