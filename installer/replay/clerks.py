"""The clerks of the day: each presses the next button that their ticket asks for.

What to press follows from the log alone, so a counter program that was killed and came back goes
on where it stopped. The call rule decides whom a press on "call next" brings; how long that person
is served is what the log recorded for them.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping
from datetime import datetime, timedelta

from branch.domain.clock import Clock
from branch.domain.counter import CounterState, CounterStatus
from branch.domain.ticket import State
from branch.ui.pilot_client import PilotClient, PilotLost, PilotRefused
from installer.replay.ledger import Ledger
from installer.replay.recorded import Arrival

PRESS_AGAIN_S = 3.0
"""A press that changed nothing for so long is made again (its window was gone, say)."""


class Clerks:
    """All counters of the branch, in one counter program."""

    def __init__(
        self,
        pilot: PilotClient,
        clock: Clock,
        ledger: Ledger,
        queues: Mapping[str, tuple[str, ...]],
        comes: Mapping[str, datetime],
        of_ticket: Mapping[str, Arrival],
    ) -> None:
        self._pilot = pilot
        self._clock = clock
        self._ledger = ledger
        self._queues = queues
        self._comes = comes
        self._of_ticket = of_ticket
        self._pressed: dict[str, tuple[str, float]] = {}
        self._turn = deque(queues)

    def act(self) -> None:
        """Press what is to be pressed at every counter now."""
        free = +self._ledger.waiting
        for counter in self._turn:
            button = self._button(counter, free)
            if button is not None:
                self._press(counter, button)
        self._turn.rotate(1)

    def _button(self, counter: str, free: dict[str, int]) -> str | None:
        status = self._ledger.counters.get(counter)
        if status is None or status.state is not CounterState.OPEN:
            return None
        if status.ticket is not None:
            return self._button_for(status)
        if self._clock.now() < self._comes[counter]:
            return None
        for queue in self._queues[counter]:
            if free.get(queue, 0) > 0:
                free[queue] -= 1
                return "call-next"
        return None

    def _button_for(self, status: CounterStatus) -> str | None:
        assert status.ticket is not None
        ticket = self._ledger.tickets[status.ticket]
        arrival = self._of_ticket.get(ticket.id)
        if arrival is None:
            return None  # the visitor still stands at the kiosk
        if ticket.state is State.CALLED:
            return "no-show" if arrival.abandoned else "start"
        started = self._ledger.started[ticket.id]
        over = started + timedelta(seconds=arrival.service_s)
        return "finish" if self._clock.now() >= over else None

    def _press(self, counter: str, button: str) -> None:
        status = self._ledger.counters[counter]
        what = f"{button} {status.ticket}"
        before, at = self._pressed.get(counter, ("", 0.0))
        now = time.monotonic()
        if before == what and now - at < PRESS_AGAIN_S:
            return
        self._pressed[counter] = (what, now)
        try:
            self._pilot.touch(button, window=f"counter-{counter}")
        except (PilotLost, PilotRefused):
            # The program is away or its window is not up yet; the next round presses again.
            del self._pressed[counter]
