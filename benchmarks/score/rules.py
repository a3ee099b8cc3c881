"""The rules that ticket systems print, from the same events; what the forecast is compared with.

Each answers at an arrival, before it is counted. They keep their own books and share nothing with
the forecast, so that a mistake in one does not hide in the other.
"""

from __future__ import annotations

from collections import defaultdict, deque
from datetime import datetime

from benchmarks.score.log import Row
from branch.domain import events as e

RULES = ("les", "hol", "ql_own", "ql_pooled", "last5", "hour_mean")
FORTNIGHT_S = 14 * 86400.0
SERVICE_S = 300.0
SERVICE_RATE = 0.02


class Rules:
    """The hall as the simple rules see it."""

    def __init__(self) -> None:
        self._waiting: defaultdict[str, dict[str, float]] = defaultdict(dict)
        self._last: defaultdict[str, float] = defaultdict(float)
        self._five: defaultdict[str, deque[float]] = defaultdict(lambda: deque(maxlen=5))
        self._hours: defaultdict[tuple[str, int], list[float]] = defaultdict(lambda: [0.0, 0.0])
        self._service: defaultdict[str, float] = defaultdict(lambda: SERVICE_S)
        self._seen: defaultdict[str, dict[str, float]] = defaultdict(dict)
        self._open: dict[str, frozenset[str]] = {}

    def own_ahead(self, service: str) -> int:
        return len(self._waiting[service])

    def competing(self, service: str) -> int:
        """Return who waits for any service that a counter of this one serves too."""
        rivals = {service}.union(*[s for s in self._open.values() if service in s])
        return sum(len(self._waiting[rival]) for rival in rivals)

    def answers(self, row: Row) -> dict[str, float]:
        """Return the seconds that every rule would print for the arrival."""
        service, now = row.service, row.arrived.timestamp()
        waiting = self._waiting[service]
        five = self._five[service]
        total, count = self._hours[service, row.arrived.hour]
        own = sum(service in served for served in self._open.values())
        mean = self._service[service]
        return {
            "les": self._last[service],
            "hol": now - min(waiting.values()) if waiting else 0.0,
            "ql_own": len(waiting) * mean / max(own, 1),
            "ql_pooled": self.competing(service) * mean / max(len(self._open), 1),
            "last5": sum(five) / len(five) if five else 0.0,
            "hour_mean": total / count if count else 0.0,
        }

    def take(self, event: e.Event, at: datetime, row: Row | None) -> None:
        """Take an event in."""
        if isinstance(event, e.CounterClosed):
            self._open.pop(event.counter, None)
        if row is None:
            return
        match event:
            case e.TicketIssued():
                self._waiting[row.service][row.ticket] = at.timestamp()
            case e.TicketCalled():
                self._called(row, at.timestamp())
            case e.ServingFinished():
                self._freed(row)
            case _:
                self._waiting[row.service].pop(row.ticket, None)

    def _called(self, row: Row, now: float) -> None:
        self._waiting[row.service].pop(row.ticket, None)
        if row.called is None:
            return
        service, wait = row.service, row.wait_s
        self._last[service] = wait
        self._five[service].append(wait)
        hour = self._hours[service, row.arrived.hour]
        hour[0] += wait
        hour[1] += 1
        seen = self._seen[row.counter]
        is_new = service not in self._open.get(row.counter, ())
        seen[service] = now
        if is_new:
            self._open[row.counter] = frozenset(
                one for one, last in seen.items() if now - last < FORTNIGHT_S
            )

    def _freed(self, row: Row) -> None:
        """Take in how long a ticket kept its counter."""
        if row.called is not None:
            took = (row.freed - row.called).total_seconds()
            self._service[row.service] += SERVICE_RATE * (took - self._service[row.service])
