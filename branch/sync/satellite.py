"""What an agent does on a computer that is not the hub: follow it, and keep nothing too long.

The forecast is made here too, from the copy of the log, so that this computer's screens say what
the hub's say without asking for it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from branch.host.hub_line import HubLine
from branch.host.version import program_version
from branch.store.reading import configuration_digest
from branch.store.store import Store
from branch.sync.erasure import Erasure
from branch.sync.follower import MirrorThread
from branch.sync.forecasting import ForecastThread
from branch.sync.telling import TellingThread

_log = logging.getLogger(__name__)


class Satellite:
    """The mirror in its thread, and what is due now and then."""

    def __init__(
        self,
        store: Store,
        open_store: Callable[[], Store],
        line: HubLine,
        failed: Callable[[Exception], None],
    ) -> None:
        self._hub = line.address
        self._erasure = Erasure(store)
        self._store = store
        self._mirror = MirrorThread(open_store, line, failed=failed)
        self._forecast = ForecastThread(open_store, failed=failed)
        self._telling = TellingThread(open_store, program_version(), failed=failed)
        self._forecasts = False

    def start(self) -> None:
        _log.info("this computer follows the hub at %s", self._hub)
        self._mirror.start()
        self._telling.start()

    def look(self) -> None:
        """Erase words whose time is over; forecast as soon as there is a branch to forecast for."""
        if not self._forecasts:
            with self._store.reading() as connection:
                self._forecasts = bool(configuration_digest(connection))
            if self._forecasts:
                self._forecast.start()
        if erased := self._erasure.look():
            _log.info("%s announcements' words were erased", erased)

    def stop(self) -> None:
        if self._forecasts:
            self._forecast.stop()
        self._telling.stop()
        self._mirror.stop()
