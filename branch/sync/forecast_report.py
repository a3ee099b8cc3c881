"""Why a ticket was told what it was told, and whether the branch keeps its word: as plain words.

``explain`` answers from what was kept when the ticket was given out, so that the answer is the same
a month later. ``check`` compares what tickets were told with how long they then waited, day by day,
and with the simplest rule there is: what the person called last had waited.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from branch.domain.configuration import Branch
from branch.domain.forecast.parts import CLOSING, CORE, OPENING
from branch.domain.forecast.selfcheck import Tally
from branch.domain.forecast.values import Estimate, Forecast, Source
from branch.domain.hours import business_day, local
from branch.store import outlook, reading
from branch.store.outlook import Foretold, Standpoint
from branch.store.store import Store

K = TypeVar("K", str, int)

DAYS = 14
FEWEST = 20
"""Of fewer tickets a share says nothing."""

ESTIMATE_WORDS = {
    Estimate.WORKLOAD: "the work ahead, shared by the open counters",
    Estimate.PACE_OWN: "people ahead, at the pace of the queue's last 20 calls",
    Estimate.PACE_LONG: "people ahead, at the pace of its last 60 calls",
    Estimate.PACE_POOLED: "everybody who competes, at the pace of all of them",
    Estimate.PACE_SHARED: "people ahead, at the pace of all that compete",
    Estimate.QUEUE_OPEN: "everybody who competes x service time / open counters",
    Estimate.QUEUE_BUSY: "everybody who competes x service time / busy counters",
    Estimate.THROUGHPUT: "people ahead x seconds from call to call in the queue",
    Estimate.CREW: "people ahead x seconds from call to call at its counters",
    Estimate.LAST_CALLED: "what the last one called from the queue had waited",
    Estimate.LAST_CALLED_POOLED: "what the last one called of all that compete had waited",
    Estimate.HEAD: "what the first in the queue has waited so far",
    Estimate.HEAD_POOLED: "what the first of all that compete has waited so far",
    Estimate.LAST_FIVE: "what the last five of the queue had waited",
    Estimate.HOUR: "what people wait at this hour of the day",
}

SOURCE_WORDS = {
    Source.FIRST_DAY: "the work ahead alone: fewer than 20 finished waits were known",
    Source.BLEND: "a blend of the estimates below, weighed by how well each did before",
    Source.GUARD: "the middle of the estimates: their blend was far outside of them",
    Source.FALL_BACK: "the pace of the last calls: the blend had lost a week to the simplest rule",
}

PART_WORDS = {OPENING: "opening", CORE: "core", CLOSING: "closing"}


def explain_lines(store: Store, *, number: str, day: str) -> Iterator[str]:
    """Yield why a ticket of the day was told what it was told; ``day`` empty means today."""
    branch = store.branch()
    day = day or business_day(branch, store.clock.now())
    with store.reading() as connection:
        ticket = reading.ticket_by_number(connection, number.upper(), day)
        told = outlook.foretold(connection, ticket.id) if ticket else None
    if ticket is None:
        yield f"No ticket {number} was given out on {day}."
        return
    taken = local(branch, ticket.arrived_at)
    yield f"ticket         {ticket.number}, {_service(branch, ticket.legs[0].service)}"
    yield f"taken          {taken:%Y-%m-%d %H:%M:%S}"
    if told is None:
        yield "told           nothing: no forecast was known at that moment"
        return
    yield from _said_lines(told)


def _said_lines(told: Foretold) -> Iterator[str]:
    forecast = told.said.forecast
    situation = forecast.situation
    if told.wait is None:
        yield "told           nothing: no open counter called from its queue"
    else:
        yield (
            f"told           within {told.wait.within_min} min, typically after"
            f" {told.wait.about_min} min"
        )
    yield f"came out       {_outcome(told)}"
    yield (
        f"forecast       {_time(forecast.typical_s)} typically; 8 in 10 between"
        f" {_time(forecast.low_s)} and {_time(forecast.high_s)}"
    )
    yield (
        f"ahead          {situation.own_ahead:.1f} of its queue, {situation.others_ahead:.1f} of"
        f" others that share its counters; {_counters(situation.counters)};"
        f" {_time(situation.service_s)} a person"
    )
    yield f"made by        {SOURCE_WORDS[forecast.source]}"
    yield f"               {forecast.model}, learnt from {forecast.labels} finished waits"
    yield "  weight  says   estimate"
    for reason in forecast.explanation:
        words = ESTIMATE_WORDS[reason.estimate]
        yield f"  {reason.weight:+6.2f} {_time(reason.seconds):>6}   {words}"
    if forecast.source is Source.BLEND:
        constant = f"{_constant(forecast):+.2f}"
        yield f"  The blend adds weight x root of each, {constant}, and squares the sum."


def _counters(count: int) -> str:
    return f"{count} open counter{'' if count == 1 else 's'}"


def _constant(forecast: Forecast) -> float:
    """Return what the blend added beside the estimates, in roots of seconds."""
    roots = (w * x**0.5 for w, x in zip(forecast.weights, forecast.inputs, strict=True))
    return float(forecast.typical_s**0.5 - sum(roots))


def _outcome(told: Foretold) -> str:
    if told.waited_s is None:
        return "nobody knows: not called yet, gone before, or did not come"
    called = f"called after {_time(told.waited_s)}"
    match told.kept:
        case None:
            return called
        case True:
            return f"{called}, as promised"
        case _:
            return f"{called}, later than promised"


def write_check(store: Store, day: str) -> Path:
    """Write the check beside the data, as it stands when the day has ended. Raises OSError."""
    file = store.folder.reports / f"forecast-{day}.txt"
    file.parent.mkdir(exist_ok=True)
    file.write_text("\n".join(check_lines(store)) + "\n", encoding="utf-8")
    return file


def check_lines(store: Store, *, days: int = DAYS) -> Iterator[str]:
    """Yield how well the forecasts of the last days did, for whoever manages the branch."""
    branch, now = store.branch(), store.clock.now()
    first = business_day(branch, now - timedelta(days=days - 1))
    with store.reading() as connection:
        standpoint = outlook.standpoint(connection)
        told = outlook.foretold_since(connection, first)
    yield f"The wait forecast of {branch.words(branch.names, 'en')}, since {first}"
    yield from _standpoint_lines(branch, standpoint)
    judged = [one for one in told if one.waited_s is not None]
    yield f"{len(told)} tickets were told a wait, of {len(judged)} it is known how long it was."
    if not judged:
        return
    yield ""
    yield f"{'':32}  tickets  promise  8 in 10   error  last called"
    yield f"{'':32}            kept     range    (s)    rule (s)"
    for day, group in _groups(judged, lambda one: one.business_day):
        yield _line(day, group)
    yield ""
    for service, group in _groups(judged, lambda one: one.said.asked.service):
        yield _line(_service(branch, service), group)
        for part, some in _groups(group, lambda one: one.said.forecast.situation.part):
            yield _line(f"  {PART_WORDS[part]} hours", some)
    yield _line("all", judged)
    yield ""
    yield "Promise kept: called within the printed minutes; 90 % is what is promised."
    yield "8 in 10 range: inside the range of the forecast; 80 % is what it says."


def _standpoint_lines(branch: Branch, standpoint: Standpoint | None) -> Iterator[str]:
    if standpoint is None:
        yield "No forecast has been made yet: 'nowserving-agent run' makes them."
        return
    at = local(branch, standpoint.at)
    yield f"Last made {at:%Y-%m-%d %H:%M}, learnt from {standpoint.labels} finished waits."
    if standpoint.behind:
        yield (
            "The blend has lost the last week to the simplest rule: forecasts are the pace of the"
            " last calls until it wins a week again."
        )


def _groups(
    told: Iterable[Foretold], key: Callable[[Foretold], K]
) -> list[tuple[K, list[Foretold]]]:
    groups: defaultdict[K, list[Foretold]] = defaultdict(list)
    for one in told:
        groups[key(one)].append(one)
    return sorted(groups.items(), key=lambda pair: str(pair[0]))


def _line(name: str, told: list[Foretold]) -> str:
    found = tally(told)
    promised = [one for one in told if one.kept is not None]
    kept = sum(one.kept is True for one in promised) / len(promised) if promised else 0.0
    few = "" if len(told) >= FEWEST else "  (few)"
    return (
        f"{name[:32]:32} {found.tickets:8} {kept:8.1%} {found.coverage:8.1%}"
        f" {found.mae_s:7.0f} {found.simple_mae_s:12.0f}{few}"
    )


def tally(told: Iterable[Foretold]) -> Tally:
    """Return how often and how far, over the tickets whose wait is known."""
    found = Tally()
    for one in told:
        if one.waited_s is None:
            continue
        forecast = one.said.forecast
        found.add(
            error_s=abs(forecast.typical_s - one.waited_s),
            simple_error_s=abs(one.said.simple_s - one.waited_s),
            inside=forecast.low_s <= one.waited_s <= forecast.high_s,
            kept=bool(one.kept),
        )
    return found


def _service(branch: Branch, service: str) -> str:
    known = branch.services.get(service)
    return branch.words(known.names, "en") if known else service


def _time(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"
