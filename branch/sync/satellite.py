"""What an agent does on a computer that is not the hub: follow it, and keep nothing too long.

The forecast is made here too, from the copy of the log, so that this computer's screens say what
the hub's say without asking for it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Protocol

from branch.host.exits import CannotStart
from branch.host.hub_line import HubLine
from branch.host.version import program_version
from branch.store.computer import HubLink, hub_contact
from branch.store.reading import configuration_digest
from branch.store.store import Store
from branch.store.wish import answer_wish, wish
from branch.sync.erasure import Erasure
from branch.sync.follower import MirrorThread
from branch.sync.forecasting import ForecastThread
from branch.sync.standby import StandbyThread
from branch.sync.telling import TellingThread
from branch.sync.transport import ServerLine

_log = logging.getLogger(__name__)


class Answering(Protocol):
    """Answers the branch's other computers in a thread of its own."""

    def start(self) -> None: ...

    def stop(self) -> None: ...


class Satellite:
    """The mirror in its thread, and what is due now and then."""

    def __init__(
        self,
        store: Store,
        open_store: Callable[[], Store],
        line: HubLine,
        failed: Callable[[Exception], None],
        *,
        server: ServerLine | None = None,
        answering: Answering | None = None,
        take_over: Callable[[], None] = lambda: None,
    ) -> None:
        """``server`` and ``answering`` are there where this computer may become the hub: it hears
        ahead of time whom to let in, and answers others of whom one wants to be the hub. A person
        at this computer may want it, too: ``take_over`` then makes it the hub, or raises
        CannotStart.
        """
        self._take_over = take_over
        self._hub = line.address
        self._erasure = Erasure(store)
        self._store = store
        self._mirror = MirrorThread(open_store, line, failed=failed)
        self._forecast = ForecastThread(open_store, failed=failed)
        self._telling = TellingThread(open_store, program_version(), failed=failed)
        self._standby = StandbyThread(open_store, server, failed=failed) if server else None
        self._answering = answering
        self._forecasts = False

    def start(self) -> None:
        _log.info("this computer follows the hub at %s", self._hub)
        self._mirror.start()
        self._telling.start()
        if self._standby is not None:
            self._standby.start()
        if self._answering is not None:
            self._answering.start()

    def look(self) -> None:
        """Erase words whose time is over; forecast as soon as there is a branch to forecast for.

        Become the hub if a person at this computer wants it and the hub is away.
        """
        self._take_up_wish()
        if not self._forecasts:
            with self._store.reading() as connection:
                self._forecasts = bool(configuration_digest(connection))
            if self._forecasts:
                self._forecast.start()
        if erased := self._erasure.look():
            _log.info("%s announcements' words were erased", erased)

    def _take_up_wish(self) -> None:
        with self._store.reading() as connection:
            wanted, link = wish(connection), hub_contact(connection).link
        if not wanted.by:
            return
        why_not = "the hub answers again" if link is HubLink.CURRENT else ""
        if not why_not:
            _log.warning("%s makes this computer the hub", wanted.by)
            try:
                self._take_over()
            except CannotStart as problem:
                why_not = problem.words
        with self._store.transaction() as connection:
            answer_wish(connection, why_not)

    def stop(self) -> None:
        if self._forecasts:
            self._forecast.stop()
        if self._standby is not None:
            self._standby.stop()
        self._telling.stop()
        self._mirror.stop()
        # Last: whoever was elected here needs its own promise until it answers as the hub.
        if self._answering is not None:
            self._answering.stop()
