"""Drive a recorded day through the running programs until everybody is served.

One thread is the visitors at the kiosk, this one is all clerks; both press real buttons through
the pilots. Whatever is killed meanwhile is started again by the watchdog, and both go on.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial

from branch.domain.clock import RecordedClock
from branch.domain.ticket import Ticket
from branch.store import outbox
from branch.store.store import Store
from branch.ui.pilot_client import PilotClient, PilotLost, PilotRefused
from installer.browser import photograph
from installer.place import Place
from installer.replay.clerks import Clerks
from installer.replay.ledger import Ledger
from installer.replay.recorded import RecordedDay
from installer.replay.recorded_branch import counter_ids, service_id
from installer.replay.visitors import Visitors, wall_time
from installer.watchdog import Watchdog

PICTURES_AT = (0.1, 0.5, 1.0)
"""Shares of the day's arrivals after which each program is photographed."""

STUCK_S = 60.0
"""Without any event for so many real seconds the replay gives up and says so, unless ..."""

QUIET_S = 7200.0
"""... so much of the recorded day has not passed: nobody comes, one person is served for long."""

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Replay:
    """One recorded day being lived. ``kills`` names programs to end with SIGKILL on the way."""

    day: RecordedDay
    place: Place
    store: Store
    clock: RecordedClock
    watchdog: Watchdog
    pilots: dict[str, str]
    server: str
    progress: Callable[[float, str], None]
    kills: Sequence[str] = ()
    killed: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    browsing: list[threading.Thread] = field(default_factory=list)

    def run(self) -> Ledger:
        """Live the day; returns the ledger at its end. Raises TimeoutError when it is stuck."""
        ledger = Ledger(self.store)
        taking = threading.Condition()

        def take_ticket(service: str, number: str | None) -> Ticket | None:
            with taking:
                return _take(ledger, taking, service, number)

        hand = PilotClient(self.pilots["kiosk"], deadline_s=30)
        visitors = Visitors(self.day, hand, self.clock, take_ticket)
        clerks = Clerks(
            PilotClient(self.pilots["counter"], deadline_s=2),
            self.clock,
            ledger,
            {c: self._queues(recorded) for recorded, c in counter_ids(self.day).items()},
            {c: wall_time(self.day.first_seen[r]) for r, c in counter_ids(self.day).items()},
            visitors.of_ticket,
        )
        crowd = threading.Thread(target=visitors.run, name="visitors")
        crowd.start()
        wakeups = self.store.wakeups()
        try:
            self._live(ledger, taking, visitors, clerks, wakeups.wait)
            self._drain(ledger, taking, wakeups.wait)
        finally:
            visitors.leave()
            crowd.join()
            for browser in self.browsing:
                browser.join()
            wakeups.close()
        return ledger

    def _queues(self, recorded: str) -> tuple[str, ...]:
        return tuple(service_id(service) for service in self.day.skills[recorded])

    def _live(
        self,
        ledger: Ledger,
        taking: threading.Condition,
        visitors: Visitors,
        clerks: Clerks,
        wait: Callable[[float], bool],
    ) -> None:
        total = len(self.day.arrivals)
        last_news = time.monotonic()
        stuck_s = max(STUCK_S, QUIET_S / self.clock.speed)
        while True:
            with taking:
                news = ledger.follow()
                taking.notify_all()
            clerks.act()
            if news:
                last_news = time.monotonic()
            ended = sum(1 for _ in ledger.ended())
            self.progress(ended / total, f"{visitors.done} came, {ended} of {total} done")
            self._photograph(ended / total)
            self._kill(ended / total)
            if visitors.done == total and ended == total:
                return
            if time.monotonic() - last_news > stuck_s and (visitors.done or ledger.waiting):
                raise TimeoutError(
                    f"nothing has happened for {stuck_s:.0f} s: {visitors.done} of {total} came,"
                    f" {ended} are done, {sum(ledger.waiting.values())} wait"
                )
            wait(0.02)

    def _photograph(self, share: float) -> None:
        taken = len(self.pictures) // len(self.pilots)
        if taken >= len(PICTURES_AT) or share < PICTURES_AT[taken]:
            return
        for name in self.pilots:
            file = self.place.screens / f"{name}-{taken + 1}.png"
            hand = PilotClient(self.pilots[name], deadline_s=10)
            with suppress(PilotLost, PilotRefused):
                hand.grab(file, window=0)
            hand.close()
            self.pictures.append(file.name)
        # A browser takes seconds to start; nobody waits for it.
        page = partial(photograph, width=1280, height=800)
        file = self.place.screens / f"server-{taken + 1}.png"
        self.browsing.append(threading.Thread(target=page, args=(self.server, file)))
        self.browsing[-1].start()

    def _kill(self, share: float) -> None:
        """Spread the kills evenly over the day."""
        if len(self.killed) < len(self.kills):
            due = (len(self.killed) + 1) / (len(self.kills) + 1)
            if share >= due:
                name = self.kills[len(self.killed)]
                _log.info("killing %s at %.0f %% of the day", name, share * 100)
                self.watchdog.keepers[name].kill()
                self.killed.append(name)

    def _drain(
        self, ledger: Ledger, taking: threading.Condition, wait: Callable[[float], bool]
    ) -> None:
        """Wait until every paper is known of and the server has every event."""
        until = time.monotonic() + STUCK_S
        while time.monotonic() < until:
            with taking:
                ledger.follow()
            with self.store.reading() as connection:
                unsent = outbox.amount(connection).count
            open_papers = sum(t.paper == "reserved" for t in ledger.tickets.values())
            self.progress(1.0, f"{unsent} events on their way to the server")
            if not unsent and not open_papers:
                return
            wait(0.05)
        raise TimeoutError(f"{unsent} events never reached the server, {open_papers} papers open")


def _take(
    ledger: Ledger, news: threading.Condition, service: str, number: str | None
) -> Ticket | None:
    """Return the ticket that a visitor took: the one shown, or after a power cut any not taken."""
    until = time.monotonic() + 5
    while time.monotonic() < until:
        ledger.follow()
        untaken = ledger.issued[service]
        for ticket in untaken:
            if number is None or ticket.number == number:
                untaken.remove(ticket)
                return ticket
        if number is None:
            return None
        news.wait(0.05)
    return None
