"""The forecaster in a thread named ``forecast``, with a store of its own.

After a look that took a second it rests three: in a crowd the forecasts may lag by a moment, but
they never take more than a quarter of one processor from those who give out tickets.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from sqlalchemy.exc import OperationalError

from branch.host.exits import CannotStart, Exit
from branch.store.store import Store
from branch.store.wake import Wakeups
from branch.sync.foreteller import Foreteller

REST = 3.0
LONGEST_REST_S = 2.0
AFTER_TROUBLE_S = 2.0
STOP_WITHIN_S = 6.0

_log = logging.getLogger(__name__)


class ForecastThread:
    """Looks whenever something happens, until it is stopped."""

    def __init__(
        self, open_store: Callable[[], Store], *, failed: Callable[[Exception], None]
    ) -> None:
        """``failed`` is called, in this thread, with what nobody here can do anything about."""
        self._open_store = open_store
        self._failed = failed
        self._stopping = threading.Event()
        self._wakeups: Wakeups | None = None
        self._thread = threading.Thread(target=self._run, name="forecast", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Finish the look that is under way, within a deadline; nothing is lost without it."""
        self._stopping.set()
        if self._wakeups is not None:
            self._wakeups.interrupt()
        self._thread.join(STOP_WITHIN_S)

    def _run(self) -> None:
        try:
            self._follow()
        except Exception as error:  # noqa: BLE001 - the program's thread decides
            self._failed(error)

    def _follow(self) -> None:
        store = self._open_store()
        self._wakeups = store.wakeups()
        foreteller = Foreteller(store)
        try:
            while not self._stopping.is_set():
                began = time.monotonic()
                pause_s = AFTER_TROUBLE_S
                if self._look(foreteller):
                    pause_s = min(REST * (time.monotonic() - began), LONGEST_REST_S)
                if not self._stopping.wait(pause_s):
                    self._wakeups.wait(foreteller.again_s)
        finally:
            self._wakeups.close()
            store.close()

    @staticmethod
    def _look(foreteller: Foreteller) -> bool:
        """Look once; False after a look that a locked file, or no branch yet, did not allow."""
        try:
            foreteller.look()
        except OperationalError as error:
            _log.warning("the forecast waits: %s", error.orig)
            return False
        except CannotStart as problem:
            if problem.code is not Exit.NO_CONFIGURATION:
                raise
            return False
        return True
