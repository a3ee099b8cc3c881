"""What the branch's own days say about its counters and its people.

Of the counters that are open, some do not call: a break that nobody entered, a telephone, papers
to finish. The *availability* is the share with which the model waits as long as people really did.
Patience is how long people wait before they give up: the time all of them waited, by how many gave
up (those who were called are censored). Both are compared with what really happened.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from branch.domain.staffing.erlang import Crowd, waiting
from branch.domain.staffing.history import SLOT_S, HalfHour, History
from branch.domain.staffing.load import mean
from branch.domain.staffing.pools import Pool

USUAL_AVAILABILITY = 0.85
"""Where too little is known to learn it."""
LEAST, MOST = 0.2, 1.2
ENOUGH = 200
"""Tickets called before the availability is learnt."""
LATEST = 800
"""Half hours that are learnt from at most; the latest."""
PRIOR_S = 7200.0
"""Seconds waited for one who gave up, before anything is known."""
SHORTEST_S, LONGEST_S = 60.0, 43_200.0
HALVINGS = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One half hour of a pool as it was."""

    arrivals: int
    counters: float
    service_s: float
    waits: tuple[float, ...]
    gave_up: int
    waited_in_vain_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What the model says of a run of half hours, and what happened."""

    half_hours: int
    tickets: int
    wait_s: float
    real_wait_s: float
    gave_up: float
    real_gave_up: float
    on_time: float
    real_on_time: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """What was learnt."""

    availability: float
    patience_s: float
    learnt: bool
    """False where the usual values stand in."""
    check: Check


def past(
    history: History, pool: Pool, wanted: Callable[[date], bool] = lambda _: True
) -> tuple[Past, ...]:
    """Return the pool's half hours in which anybody came and anybody was there, in order."""
    means = {s: mean(history.service_s[s]) for s in pool.services if history.service_s[s]}
    found = (
        _past(half, pool, means)
        for day in sorted(filter(wanted, history.days))
        for _, half in sorted(history.days[day].items())
    )
    return tuple(one for one in found if one.arrivals and one.counters >= 0.5)


def _past(half: HalfHour, pool: Pool, means: dict[str, float]) -> Past:
    lines = [(s, half.lines[s]) for s in pool.services if s in half.lines]
    known = [(line.arrivals, means[s]) for s, line in lines if s in means]
    came = sum(count for count, _ in known)
    service_s = sum(count * m for count, m in known) / came if came else mean([*means.values()])
    return Past(
        arrivals=sum(line.arrivals for _, line in lines),
        counters=sum(half.open_s.get(c, 0.0) for c in pool.counters) / SLOT_S,
        service_s=service_s,
        waits=tuple(wait for _, line in lines for wait in line.waits),
        gave_up=sum(line.gave_up for _, line in lines),
        waited_in_vain_s=sum(line.waited_in_vain_s for _, line in lines),
    )


def learn(halves: Sequence[Past], *, within_s: float) -> Calibration:
    """Return availability and patience, and how well they describe the same half hours."""
    latest = [half for half in halves if half.service_s > 0][-LATEST:]
    patience = patience_of(latest)
    called = sum(len(half.waits) for half in latest)
    if called < ENOUGH:
        found, learnt = USUAL_AVAILABILITY, False
    else:
        found, learnt = availability_of(latest, patience), True
    return Calibration(
        availability=found,
        patience_s=patience,
        learnt=learnt,
        check=compare(latest, availability=found, patience_s=patience, within_s=within_s),
    )


def patience_of(halves: Iterable[Past]) -> float:
    """Return the mean patience in seconds: all waiting, by those who gave up."""
    waited, gone = PRIOR_S, 1
    for half in halves:
        waited += sum(half.waits) + half.waited_in_vain_s
        gone += half.gave_up
    return min(LONGEST_S, max(SHORTEST_S, waited / gone))


def availability_of(halves: Sequence[Past], patience_s: float) -> float:
    """Return the share of the open counters with which the model waits as long as people did."""
    low, high = LEAST, MOST
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        found = compare(halves, availability=middle, patience_s=patience_s, within_s=0.0)
        if found.wait_s > found.real_wait_s:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def compare(
    halves: Sequence[Past], *, availability: float, patience_s: float, within_s: float
) -> Check:
    """Return model and truth side by side."""
    came = called = gone = waited = on_time = 0.0
    for half in halves:
        crowd = Crowd(per_s=half.arrivals / SLOT_S, service_s=half.service_s, patience_s=patience_s)
        one = waiting(half.counters * availability, crowd=crowd, within_s=within_s)
        stayed = half.arrivals * (1 - one.gave_up)
        came += half.arrivals
        gone += half.arrivals * one.gave_up
        called += stayed
        waited += stayed * one.wait_s if stayed else 0.0
        on_time += half.arrivals * one.on_time
    waits = [wait for half in halves for wait in half.waits]
    left = sum(half.gave_up for half in halves)
    return Check(
        half_hours=len(halves),
        tickets=int(came),
        wait_s=waited / called if called else 0.0,
        real_wait_s=mean(waits),
        gave_up=gone / came if came else 0.0,
        real_gave_up=left / (left + len(waits)) if waits else 0.0,
        on_time=on_time / came if came else 1.0,
        real_on_time=mean([wait <= within_s for wait in waits]),
    )
