"""What an agent does on the hub's computer: answer others, tell the server, forecast, end days."""

from __future__ import annotations

import logging
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from branch.domain.errors import HubAway
from branch.domain.events import DayClosed
from branch.hub.gate import Gate
from branch.hub.own_numbers import OwnNumbers
from branch.store.computer import computer, decides
from branch.store.intake import take_in_own
from branch.store.store import Store
from branch.sync.ballot import Ballot
from branch.sync.day_end import DayEnd
from branch.sync.erasure import Erasure
from branch.sync.forecast_report import write_check
from branch.sync.forecasting import ForecastThread
from branch.sync.lost_terminals import LostTerminals
from branch.sync.service import ServerLine, UplinkThread

if TYPE_CHECKING:
    from branch.host.finding import Beacon

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lan:
    """Where the branch's other computers reach the hub, and who of them may ask."""

    bound: socket.socket
    gate: Gate
    tls: ssl.SSLContext | None = None
    announced: bool = False
    """The hub says on the network where it is."""


class Hub:
    """The threads for the server and for the LAN, and what is due now and then."""

    def __init__(
        self,
        store: Store,
        open_store: Callable[[], Store],
        failed: Callable[[Exception], None],
        *,
        transport: ServerLine | None,
        lan: Lan | None,
        make_way: Callable[[], bool] = lambda: False,
        ballot: Ballot | None = None,
    ) -> None:
        """``make_way`` looks for a hub of a higher reign, and follows it if there is one.

        ``ballot`` is this computer's word on who is the hub, where that is settled by majority.
        """
        self._make_way = make_way
        self._branch = store.branch().id
        self._store = store
        self._day_end, self._erasure = DayEnd(store), Erasure(store)
        self._lost, self._numbers = LostTerminals(store), OwnNumbers(store)
        self._forecast = ForecastThread(open_store, failed=failed)
        self._uplink = UplinkThread(open_store, transport, failed=failed) if transport else None
        self._service, self._beacon = None, None
        if lan is not None:
            # Imported late: the web framework takes half a second that a branch of one computer
            # need not wait for.
            from branch.hub.service import HubThread

            self._service = HubThread(
                open_store, lan.bound, lan.gate, tls=lan.tls, failed=failed, ballot=ballot
            )
            self._beacon = self._beacon_of(store, lan) if lan.announced else None

    def _beacon_of(self, store: Store, lan: Lan) -> Beacon:
        from branch.host.finding import Beacon

        with store.reading() as connection:
            reign = computer(connection).reign
        host, port = lan.bound.getsockname()[:2]
        return Beacon(
            branch=self._branch,
            device=store.device,
            reign=reign,
            host=host,
            port=port,
            tls=lan.tls is not None,
        )

    def start(self) -> None:
        _log.info("the hub of %s works", self._branch)
        self._forecast.start()
        if self._service is not None:
            _log.info("other computers of the branch reach it at port %s", self._service.port)
            self._service.start()
        if self._beacon is not None:
            self._beacon.start()
        if self._uplink is not None:
            self._uplink.start()

    def look(self) -> None:
        """End the day, erase what is due, give up the tickets of terminals that are gone.

        Nothing of it where another computer is the hub now, or none may be.
        """
        if self._make_way():
            return
        with self._store.reading() as connection:
            may_decide = decides(connection)
        if may_decide:
            with suppress(HubAway):  # the mandate ended meanwhile
                self._see_to_it()

    def _see_to_it(self) -> None:
        if own := take_in_own(self._store):
            _log.info("%s facts of before are in the log now", own)
        self._numbers.look()
        if (closed := self._day_end.look()) is not None:
            _log.info("a business day was closed with %s records", len(closed.records))
            for event in closed.events:
                if isinstance(event, DayClosed):
                    self._check_forecasts(event.business_day)
        if erased := self._erasure.look():
            _log.info("%s personal answers were erased", erased)
        for counter in self._lost.look():
            _log.warning("the terminal of counter %s is gone: its ticket waits again", counter)

    def _check_forecasts(self, day: str) -> None:
        """Leave a report of how well the forecasts did, for whoever manages the branch."""
        try:
            file = write_check(self._store, day)
        except OSError as error:
            _log.warning("the check of the forecasts was not written: %s", error)
        else:
            _log.info("how well the forecasts did is in %s", file)

    def stop(self) -> None:
        self._forecast.stop()
        if self._uplink is not None:
            self._uplink.stop()
        if self._beacon is not None:
            self._beacon.stop()
        if self._service is not None:
            self._service.stop()
