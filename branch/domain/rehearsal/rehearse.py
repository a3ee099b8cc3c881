"""Lives a recorded day again under a branch's rules. Nothing in it is random.

Where somebody waited when a counter was free, it presses as long after as it did. Where nobody did,
it waited for people, and presses when it did, unless that has changed: if somebody waits when it is
free now, it presses as soon as it usually does; and whoever has waited as long as in the recorded
day is called by a counter that still has nobody. When nobody is there whom it may call, the counter
calls the next who comes. A chosen ticket is chosen again while it waits.
"""

from __future__ import annotations

import heapq
from bisect import insort
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise

from branch.domain.calling import ranking
from branch.domain.configuration import Branch, Standing
from branch.domain.rehearsal.recorded import Press, RecordedDay, Stint, Wait, wait_of
from branch.domain.supervising_state import with_moves
from branch.domain.ticket import Ticket

JOIN, LEAVE, FREE, PRESS, OVERDUE = range(5)
"""What happens first at one instant."""

Entry = tuple[datetime, str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed:
    """The calls in order, and the stints that nobody called."""

    waits: tuple[Wait, ...]
    uncalled: tuple[int, ...]


class _Hall:
    """Who waits, by lane, so that a press looks at the first two of each alone."""

    def __init__(self) -> None:
        self.waiting: dict[int, Stint] = {}
        self.places: dict[str, int] = {}
        """Which stint a ticket is in now: one at a time."""
        self.counts: dict[str, int] = {}
        self._lanes: dict[tuple[str, Standing], list[Entry]] = {}
        self._special: dict[int, Ticket] = {}

    def join(self, stint: Stint) -> None:
        ticket = stint.ticket
        self.waiting[stint.place] = stint
        self.places[ticket.id] = stint.place
        self.counts[ticket.queue] = self.counts.get(ticket.queue, 0) + 1
        if _is_special(ticket):
            self._special[stint.place] = ticket
        else:
            lane = self._lanes.setdefault((ticket.queue, ticket.standing), [])
            insort(lane, (ticket.waiting_since, ticket.id, stint.place))

    def leave(self, place: int) -> Stint | None:
        stint = self.waiting.pop(place, None)
        if stint is None:
            return None
        ticket = stint.ticket
        self.counts[ticket.queue] -= 1
        if self._special.pop(place, None) is None:
            lane = self._lanes[ticket.queue, ticket.standing]
            lane.remove((ticket.waiting_since, ticket.id, place))
        return stint

    def somebody_in(self, queues: tuple[str, ...]) -> bool:
        """Tell whether anybody waits in one of the queues."""
        return any(self.counts.get(queue, 0) > 0 for queue in queues)

    def heads(self, queues: tuple[str, ...], now: datetime) -> Iterator[Ticket]:
        """Yield whom a call may be about; see ``BranchView.lane_heads``."""
        yield from self._special.values()
        for queue in queues:
            for standing in Standing:
                found = 0
                for _, _, place in self._lanes.get((queue, standing), ()):
                    ticket = self.waiting[place].ticket
                    if ticket.not_before is not None and now < ticket.not_before:
                        continue
                    yield ticket
                    found += 1
                    if found == 2:
                        break


def _is_special(ticket: Ticket) -> bool:
    return bool(ticket.held_for_counter or ticket.held_for_clerk or ticket.placed_first)


class Rehearsal:
    """One run over a day."""

    def __init__(self, day: RecordedDay, branch: Branch) -> None:
        self._day = day
        self._branch = branch
        self._moved: dict[tuple[tuple[str, str], ...], Branch] = {}
        self._hall = _Hall()
        self._heap: list[tuple[datetime, int, int]] = []
        self._followers: dict[int, list[Stint]] = {}
        self._presses: dict[str, list[int]] = {}
        self._next: dict[int, int] = {}
        self._ready: list[int] = []
        self._idle: set[int] = set()
        self._pressed: set[int] = set()
        self._waits: list[Wait] = []
        self._typical = _typical_holds(day)
        self._reactions = _typical_gaps(day)

    def run(self) -> Rehearsed:
        """Live the day."""
        for stint in self._day.stints:
            if stint.follows is None:
                self._push(stint.joined, JOIN, stint.place)
            else:
                self._followers.setdefault(stint.follows, []).append(stint)
        for number, press in enumerate(self._day.presses):
            self._presses.setdefault(press.counter, []).append(number)
        for numbers in self._presses.values():
            for earlier, later in pairwise(numbers):
                self._next[earlier] = later
            self._push(self._day.presses[numbers[0]].at, PRESS, numbers[0])
        while self._heap:
            at, what, which = heapq.heappop(self._heap)
            match what:
                case 0:
                    self._join(at, which)
                case 1:
                    self._hall.leave(which)
                case 2:
                    self._free(at, which)
                case 3:
                    self._due(at, which)
                case _:
                    self._overdue(at, which)
        called = {wait.stint for wait in self._waits}
        wanted = [s.place for s in self._day.stints if s.called is not None]
        return Rehearsed(
            waits=tuple(self._waits),
            uncalled=tuple(place for place in wanted if place not in called),
        )

    def _push(self, at: datetime, what: int, which: int) -> None:
        heapq.heappush(self._heap, (at, what, which))

    def _join(self, at: datetime, place: int) -> None:
        recorded = self._day.stints[place]
        shift = at - recorded.joined
        if recorded.gone == recorded.joined:
            return  # taken at once without waiting
        stint = replace(recorded, joined=at, ticket=self._shifted(recorded, shift))
        self._hall.join(stint)
        if recorded.gone is not None:
            self._push(max(at, recorded.gone + shift), LEAVE, place)
        elif recorded.called is not None:
            self._push(recorded.called + shift, OVERDUE, place)
        for number in list(self._ready):
            if place not in self._hall.waiting:
                return
            if self._press(at, number):
                self._ready.remove(number)

    def _shifted(self, stint: Stint, shift: timedelta) -> Ticket:
        """Return the ticket with its times; what it had waited before stays what it was."""
        ticket = stint.ticket
        if not shift or stint.follows is None:
            return ticket
        before = self._day.stints[stint.follows].called
        since = ticket.waiting_since
        kept = before is not None and since <= before
        leg = replace(ticket.leg, waiting_since=ticket.leg.waiting_since + shift)
        return replace(
            ticket,
            waiting_since=since if kept else since + shift,
            not_before=ticket.not_before + shift if ticket.not_before else None,
            legs=(*ticket.legs[:-1], leg),
        )

    def _press(self, at: datetime, number: int) -> bool:
        """Call somebody; False if nobody is there."""
        press = self._day.presses[number]
        place = self._choose(press, at)
        if place is None:
            return False
        stint = self._hall.leave(place)
        assert stint is not None
        self._waits.append(wait_of(stint, at, len(self._waits) + 1, press.counter))
        recorded = self._day.stints[place]
        hold = recorded.hold or self._typical.get(stint.ticket.service, timedelta(0))
        freed = at + hold
        for follower in self._followers.get(place, ()):
            gap = follower.joined - (recorded.freed or follower.joined)
            self._push(freed + gap, JOIN, follower.place)
        self._pressed.add(number)
        self._idle.discard(number)
        if (following := self._next.get(number)) is not None:
            self._push(freed, FREE, following)
        return True

    def _free(self, at: datetime, number: int) -> None:
        """A counter is free: settle when it presses next."""
        press = self._day.presses[number]
        branch = self._as_moved(press)
        known = press.counter in branch.counters
        queues = branch.profile_of(press.counter, press.clerk).queues if known else ()
        had_waited = press.freed_before is not None and any(
            queue in press.crowd_before for queue in queues
        )
        waits = self._hall.somebody_in(queues)
        if had_waited and press.freed_before is not None:
            when = at + (press.at - press.freed_before)
        elif waits:
            when = at + self._reactions.get(press.counter, timedelta(0))
        else:
            when = max(at, press.at)
        if not waits:
            self._idle.add(number)
        self._push(when, PRESS, number)

    def _due(self, at: datetime, number: int) -> None:
        if number not in self._pressed and not self._press(at, number):
            self._ready.append(number)

    def _overdue(self, at: datetime, place: int) -> None:
        """Somebody has waited as long as in the recorded day: who has nobody, calls."""
        for number in sorted(self._idle):
            if place not in self._hall.waiting:
                return
            self._press(at, number)

    def _choose(self, press: Press, at: datetime) -> int | None:
        if press.pinned and press.stint in self._hall.waiting:
            return press.stint
        branch = self._as_moved(press)
        if press.counter not in branch.counters:
            return None
        profile = branch.profile_of(press.counter, press.clerk)
        ranked = ranking(
            branch,
            list(self._hall.heads(profile.queues, at)),
            counter=press.counter,
            clerk=press.clerk,
            now=at,
        )
        if not ranked:
            return None
        return self._hall.places[ranked[0].ticket.id]

    def _as_moved(self, press: Press) -> Branch:
        if press.moves not in self._moved:
            self._moved[press.moves] = with_moves(self._branch, dict(press.moves))
        return self._moved[press.moves]


def _typical_holds(day: RecordedDay) -> dict[str, timedelta]:
    """Return the mean hold per service, for those who were never called in the recorded day."""
    sums: dict[str, tuple[timedelta, int]] = {}
    for stint in day.stints:
        if stint.hold is not None:
            total, count = sums.get(stint.ticket.service, (timedelta(0), 0))
            sums[stint.ticket.service] = (total + stint.hold, count + 1)
    return {service: total / count for service, (total, count) in sums.items()}


def _typical_gaps(day: RecordedDay) -> dict[str, timedelta]:
    """Return the middle pause before a press while somebody waited, per counter."""
    gaps: dict[str, list[timedelta]] = {}
    for press in day.presses:
        if press.freed_before is not None and press.crowd_before:
            gaps.setdefault(press.counter, []).append(press.at - press.freed_before)
    return {counter: sorted(found)[len(found) // 2] for counter, found in gaps.items()}


def rehearse(day: RecordedDay, branch: Branch) -> Rehearsed:
    """Return what the day would have been under the branch's rules."""
    return Rehearsal(day, branch).run()
