"""What a queue remembers of the tickets that were called from it."""

from __future__ import annotations

from bisect import bisect
from collections import deque

SERVICE_RATE = 0.02
SERVICE_PRIOR_TICKETS = 10
RECENT_CALLS = 20
MANY_CALLS = 60
CREW_CALLS = 30
RECENT_WAITS = 5
STANDING_LABELS = 200
HOUR_TICKETS = 200
AGES_S = (10.0, 30.0, 60.0, 120.0, 240.0, 480.0, 960.0, 1920.0)
MISSING_RATE = 0.02


class Pace:
    """Seconds per ticket ahead, over the last calls: what the queue really moved at."""

    __slots__ = ("_calls", "_longest", "_people", "_waits", "count")

    def __init__(self, calls: int = RECENT_CALLS) -> None:
        self._longest = calls
        self._calls: deque[tuple[float, float]] = deque()
        self._waits = 0.0
        self._people = 0.0
        self.count = 0

    def add(self, wait_s: float, people: float) -> None:
        """Take in a wait and how many people it was for, the ticket itself included."""
        self.count += 1
        self._calls.append((wait_s, people))
        self._waits += wait_s
        self._people += people
        if len(self._calls) > self._longest:
            wait_s, people = self._calls.popleft()
            self._waits -= wait_s
            self._people -= people

    @property
    def known(self) -> bool:
        return bool(self._calls)

    @property
    def per_ticket_s(self) -> float:
        return max(0.0, self._waits) / self._people if self._people > 0 else 0.0


class Crew:
    """How often the counters that may call from a queue call anybody who competes for them."""

    __slots__ = ("_calls", "_sum")

    def __init__(self) -> None:
        self._calls: deque[tuple[float, float]] = deque()
        self._sum = 0.0

    def add(self, called_s: float, share: float) -> None:
        """Take in a call, by the chance that one of these counters made it."""
        self._calls.append((called_s, share))
        self._sum += share
        if len(self._calls) > CREW_CALLS:
            self._sum -= self._calls.popleft()[1]

    def between_calls_s(self, now_s: float) -> float:
        """Return the seconds from call to call, the pause since included; 0 before any."""
        return (now_s - self._calls[0][0]) / self._sum if self._sum > 1e-9 else 0.0


class Memory:
    """Running means and last values of one queue; all of them have an answer from the start."""

    def __init__(self, service_s: float) -> None:
        self.service_s = service_s
        self.counters = 1.0
        """How many counters usually call from the queue, for before any is open."""
        self.last_wait_s = 0.0
        self.last_wait_pooled_s = 0.0
        self.own = Pace()
        self.long = Pace(MANY_CALLS)
        self.pooled = Pace()
        self.shared = Pace()
        self.crew = Crew()
        self._by_standing: dict[str, Pace] = {}
        self._served = 0
        self._waits: deque[float] = deque(maxlen=RECENT_WAITS)
        self._calls: deque[float] = deque(maxlen=RECENT_CALLS)
        self._hours: dict[int, tuple[float, int]] = {}
        self._missing = [0.0] * (len(AGES_S) + 1)
        self._anybody_missing = False

    @property
    def last_waits_s(self) -> float:
        return sum(self._waits) / len(self._waits) if self._waits else 0.0

    def hour_s(self, hour: int) -> float:
        """Return the mean wait of those who came in this hour of the day."""
        return self._hours.get(hour, (0.0, 0))[0]

    def between_calls_s(self, now_s: float) -> float:
        """Return the seconds from call to call over the last ones, the pause since included."""
        return (now_s - self._calls[0]) / len(self._calls) if self._calls else 0.0

    def shows(self, waited_s: float) -> float:
        """Return how likely somebody who has waited so long still comes when called."""
        return 1.0 - self._missing[bisect(AGES_S, waited_s)] if self._anybody_missing else 1.0

    @property
    def all_come(self) -> bool:
        return not self._anybody_missing

    def called(self, *, came: bool, waited_s: float) -> None:
        """Take in whether somebody came."""
        place = bisect(AGES_S, waited_s)
        self._anybody_missing = self._anybody_missing or not came
        self._missing[place] += MISSING_RATE * ((0.0 if came else 1.0) - self._missing[place])

    def waited(self, *, wait_s: float, called_s: float, hour: int, counters: int) -> None:
        """Take in a finished wait, of who came in that hour and was called then."""
        self.last_wait_s = wait_s
        self._waits.append(wait_s)
        self._calls.append(called_s)
        mean, count = self._hours.get(hour, (0.0, 0))
        count = min(count + 1, HOUR_TICKETS)
        self._hours[hour] = (mean + (wait_s - mean) / count, count)
        self.counters += SERVICE_RATE * (counters - self.counters)

    def served(self, service_s: float) -> None:
        """Take in how long a ticket kept its counter."""
        self._served += 1
        rate = max(SERVICE_RATE, 1 / (self._served + SERVICE_PRIOR_TICKETS))
        self.service_s += rate * (service_s - self.service_s)

    def pace_of(self, standing: str) -> Pace:
        """Return the pace of those of a standing, to be told of one."""
        return self._by_standing.setdefault(standing, Pace())

    def pace(self, standing: str) -> Pace:
        """Return the pace of the standing once it is known well enough, else of the queue."""
        own = self._by_standing.get(standing)
        return own if own is not None and own.count >= STANDING_LABELS else self.own
