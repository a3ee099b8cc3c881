"""What all windows of the program share: one store thread, one desk, one look per change.

Changes come in bursts when a branch is busy. While one look is under way the next changes only
note that another is due, and after a look that took long the next one waits a little: the windows
may lag by a fraction of a second, but a press never waits behind a row of looks.

A file that is locked for too long or whose disk is full is nobody's bug: a press is tried once
more and then answered with ``NotRecorded``, a look is taken again a little later.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from sqlalchemy.exc import OperationalError

from branch.desk.choice import Desks
from branch.desk.port import Desk
from branch.domain.clock import Clock
from branch.domain.errors import HubAway, TechnicianError
from branch.host.exits import CannotStart, Exit
from branch.store import late
from branch.store.store import Store
from branch.store.wake import Wakeups
from branch.ui.follower import Follower
from branch.ui.threads import NamedThread, assert_here
from counter.lookout import BranchNow, Lookout
from counter.turns import Turns

_log = logging.getLogger(__name__)

T = TypeVar("T")

REST = 3.0
"""After a look that took a second, rest three: looks never take more than a quarter of the time."""
STOP_S = 3.0
PRESENT_EVERY_MS = 5000
"""How often the branch hears that the watched counters have a terminal that lives."""
LOOK_AGAIN_MS = 1000
"""After a look that the file did not let through."""


class NotRecorded(TechnicianError):
    """The shared file could not take what was pressed; nothing was changed."""


class _Backroom:
    """What lives on the ``store`` thread."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.desks = Desks(store)
        self.lookout = Lookout(store)

    def close(self) -> None:
        self.desks.close()
        self.store.close()


class Hall(QObject):
    """The branch as this program sees it. Belongs to the gui thread."""

    looked = Signal()
    """``now`` is newer than before."""
    unconfigured = Signal(str)
    """There is no branch configuration yet; the words are for a technician."""
    ticked = Signal()
    """A second has passed: running times go on."""

    def __init__(self, thread: NamedThread, clock: Clock) -> None:
        super().__init__()
        self.clock = clock
        self.now: BranchNow | None = None
        self.turns = Turns()
        self._thread = thread
        self._thinking: NamedThread | None = None
        self._back: _Backroom | None = None
        self._follower: Follower | None = None
        self._watched: dict[QObject, str] = {}
        self._asked: frozenset[str] = frozenset()
        self._looking = False
        self._due = False
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._rested)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.ticked)
        self._second.start()

        self._present = QTimer(self, interval=PRESENT_EVERY_MS)
        self._present.timeout.connect(self._say_present)
        self._present.start()

    def _say_present(self) -> None:
        counters = sorted(set(self._watched.values()))
        if counters:
            self.submit(lambda desk: desk.present(counters=counters), _nothing, self._not_present)

    def _not_present(self, error: Exception) -> None:
        """A full or locked file, or the hub away: the next word comes in time, and both are told of
        elsewhere.
        """
        if not isinstance(error, NotRecorded | HubAway):
            raise error

    def open(self, open_store: Callable[[], Store], failed: Callable[[Exception], None]) -> None:
        """Open the shared file on its thread and begin to follow it."""

        def work() -> tuple[_Backroom, Wakeups]:
            back = _Backroom(open_store())
            with back.store.transaction() as connection:
                late.want_numbers(connection, few=True)
            return back, back.store.wakeups()

        def done(result: tuple[_Backroom, Wakeups]) -> None:
            self._back, wakeups = result
            self._follower = Follower(wakeups)
            self._follower.changed.connect(self.refresh)
            self.refresh()

        self._thread.submit(work, done, failed)

    def close(self) -> None:
        """Stop following, let what is under way end, close the file; again changes nothing."""
        self.turns.close()
        self._rest.stop()
        self._second.stop()
        self._present.stop()
        if self._follower is not None:
            self._follower.stop(STOP_S)
            self._follower = None
        if self._back is not None:
            self._thread.submit(self._back.close)
            self._back = None
        self._thread.stop(STOP_S)
        if self._thinking is not None:
            self._thinking.stop(STOP_S)
            self._thinking = None

    def watch(self, who: QObject, counter: str | None) -> None:
        """Look at this counter for ``who`` from now on, or no longer."""
        if counter is None:
            self._watched.pop(who, None)
        else:
            self._watched[who] = counter
            self._say_present()
            self.refresh()

    def submit(
        self,
        work: Callable[[Desk], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run ``work`` on the store thread; the answer comes back on this one.

        ``work`` is run a second time when the file fails, so it must name its operation.
        """
        back = self._back
        if back is None:
            return

        def job() -> T:
            assert_here("store")
            return recorded(lambda: work(back.desks.now()))

        self._thread.submit(job, done, failed)

    @property
    def secrets(self) -> frozenset[str]:
        """The clerks that sign in with a PIN or password, as far as this computer knows.

        The secrets lie with the hub: elsewhere a clerk is known by having been asked for one.
        """
        here = self.now.secrets if self.now else frozenset()
        return here | self._asked

    def note_secret(self, clerk: str) -> None:
        """Remember that this clerk is asked for a PIN or password."""
        self._asked |= {clerk}

    def ask(
        self,
        question: Callable[[Store], T],
        told: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Read something from the shared file that not every window shows."""
        back = self._back
        if back is not None:
            self._thread.submit(lambda: recorded(lambda: question(back.store)), told, failed)

    def think(
        self,
        work: Callable[[], T],
        told: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do what takes seconds and touches no file, beside everything that a clerk waits for."""
        if self._thinking is None:
            self._thinking = NamedThread("thinking")
        self._thinking.submit(work, told, failed)

    def refresh(self) -> None:
        """Look again soon; any number of these before the look begins is one look."""
        self._due = True
        if not self._looking and not self._rest.isActive():
            self._look()

    def _look(self) -> None:
        back = self._back
        if back is None:
            return
        self._due, self._looking = False, True
        watched = frozenset(self._watched.values())

        def look() -> tuple[BranchNow, float]:
            # What it waits for on the thread, such as a hub that is silent, is no look.
            began = perf_counter()
            return back.lookout.look(watched), perf_counter() - began

        def done(result: tuple[BranchNow, float]) -> None:
            began = perf_counter()
            self.now, took_s = result
            self._looking = False
            self.looked.emit()
            self._take_rest(took_s + perf_counter() - began)

        def failed(error: Exception) -> None:
            self._looking = False
            if isinstance(error, OperationalError):
                _log.warning("the branch is looked at again: %s", error.orig)
                self._due = True
                self._rest.start(LOOK_AGAIN_MS)
                return
            if not isinstance(error, CannotStart) or error.code is not Exit.NO_CONFIGURATION:
                raise error
            self.unconfigured.emit(error.words)

        self._thread.submit(look, done, failed)

    def _take_rest(self, took_s: float) -> None:
        self._rest.start(round(took_s * REST * 1000))

    def _rested(self) -> None:
        if self._due:
            self._look()


def _nothing(_answer: None) -> None:
    """Nobody waits for this answer."""


def recorded(work: Callable[[], T]) -> T:
    """Do it, and once more if the file fails. Raises NotRecorded when it fails twice.

    The second try is the same operation: if the first one was committed and only its answer was
    lost, the same answer comes back. A damaged file is no matter of trying: CannotStart passes.
    """
    try:
        return work()
    except OperationalError as error:
        _log.warning("a press is tried again: %s", error.orig)
    try:
        return work()
    except OperationalError as error:
        _log.warning("a press was not recorded: %s", error.orig)
        raise NotRecorded() from error
