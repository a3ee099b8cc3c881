"""The people of the day: each comes at the recorded time and touches the kiosk."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from branch.domain.clock import Clock
from branch.domain.ticket import Ticket
from branch.ui.pilot_client import PilotClient, PilotLost, PilotRefused
from installer.replay.recorded import Arrival, RecordedDay
from installer.replay.recorded_branch import LANGUAGES, TIMEZONE, service_id

PATIENCE_S = 20.0
"""How long a visitor waits for a number before touching again."""

LOOK_AGAIN_S = 0.5
"""A menu that is not there yet is looked at again after this time."""

_OTHER_LANGUAGE_EVERY = 8

_log = logging.getLogger(__name__)


class Visitors:
    """Takes every arrival through the kiosk; runs on a thread of its own."""

    def __init__(
        self,
        day: RecordedDay,
        kiosk: PilotClient,
        clock: Clock,
        take_ticket: Callable[[str, str | None], Ticket | None],
    ) -> None:
        self.done = 0
        self.of_ticket: dict[str, Arrival] = {}
        self._day = day
        self._kiosk = kiosk
        self._clock = clock
        self._take_ticket = take_ticket
        self._leaving = threading.Event()

    def run(self) -> None:
        """Let everybody come; returns when all have a ticket or ``leave`` was called."""
        for number, arrival in enumerate(self._day.arrivals):
            due = wall_time(arrival.at)
            ahead_s = (due - self._clock.now()).total_seconds() / self._clock.speed
            if ahead_s > 0 and self._leaving.wait(ahead_s):
                return
            while not self._leaving.is_set():
                ticket = self._visit(arrival, number)
                if ticket is not None:
                    self.of_ticket[ticket.id] = arrival
                    self.done += 1
                    break

    def leave(self) -> None:
        self._leaving.set()

    def _visit(self, arrival: Arrival, number: int) -> Ticket | None:
        """Take a ticket; after a power cut the number may have been given out all the same."""
        service = service_id(arrival.service)
        try:
            self._kiosk.wait_gone("number", timeout_s=PATIENCE_S)
            self._choose_language(number)
            self._find(f"service-{service}")
            self._kiosk.touch(f"service-{service}")
            self._kiosk.wait("number", timeout_s=PATIENCE_S)
            shown = str(self._kiosk.read("number"))
        except (PilotLost, PilotRefused) as trouble:
            _log.info("a visitor for %s has to try again: %s", service, trouble)
            return self._take_ticket(service, None)
        ticket = self._take_ticket(service, shown)
        try:
            self._kiosk.wait("done", timeout_s=PATIENCE_S)
            self._kiosk.touch("done")
            self._kiosk.wait_gone("done", timeout_s=PATIENCE_S)
        except (PilotLost, PilotRefused) as trouble:
            _log.info("the kiosk went while showing %s: %s", shown, trouble)
        return ticket

    def _choose_language(self, number: int) -> None:
        turn, every = divmod(number, _OTHER_LANGUAGE_EVERY)
        if every == _OTHER_LANGUAGE_EVERY - 1:
            language = LANGUAGES[1 + turn % (len(LANGUAGES) - 1)]
            self._kiosk.touch(f"language-{language}")

    def _find(self, tile: str) -> None:
        """Turn the pages of the menu until the tile is there; one that never comes is refused."""
        until = time.monotonic() + PATIENCE_S
        while not self._ready(tile):
            if time.monotonic() > until:
                raise PilotRefused(f"{tile!r} is on no page of the menu")
            if self._ready("page-next"):
                self._kiosk.touch("page-next")
            elif self._ready("page-previous"):
                self._leaf_back()
            else:
                self._ready(tile, timeout_s=LOOK_AGAIN_S)

    def _leaf_back(self) -> None:
        while self._ready("page-previous"):
            self._kiosk.touch("page-previous")

    def _ready(self, name: str, timeout_s: float = 0.0) -> bool:
        try:
            self._kiosk.wait(name, timeout_s=timeout_s)
        except PilotRefused:
            return False
        return True


def wall_time(recorded: datetime) -> datetime:
    """Return the instant of a recorded local time."""
    return recorded.replace(tzinfo=ZoneInfo(TIMEZONE))
