"""Days of a branch that was never anywhere: a few services, counters, and waits that follow."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

from branch.domain import events as e
from branch.domain.configuration import Standing
from branch.domain.staffing.hall import plain_branch
from branch.domain.staffing.history import History
from branch.domain.staffing.pools import Pool
from branch.domain.staffing.trial import Crew, Demand, play

REASON = e.CallReason(rule="score", standing=Standing.ORDINARY, waited_s=0, score=0.0)


def at(day: date, hours: float) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(hours=hours)


def issued(ticket: str, service: str, when: datetime) -> e.TicketIssued:
    return e.TicketIssued(
        ticket=ticket,
        number=ticket,
        series="A",
        index=1,
        business_day=when.date().isoformat(),
        service=service,
        queue=service,
        standing=Standing.ORDINARY,
        language="en",
        party_size=1,
        waiting_since=when,
        link="",
    )


def called(ticket: str, counter: str) -> e.TicketCalled:
    return e.TicketCalled(ticket=ticket, counter=counter, clerk="c", call=1, reason=REASON)


def finished(ticket: str, counter: str) -> e.ServingFinished:
    return e.ServingFinished(ticket=ticket, counter=counter, clerk="c", outcome="served")


def one_visit(
    history: History, ticket: str, *, service: str, counter: str, came: datetime, wait_s: float,
    served_s: float,
) -> None:  # fmt: skip
    """Tell the history of somebody who came, was called and was served."""
    begin = came + timedelta(seconds=wait_s)
    history.take(issued(ticket, service, came), came)
    history.take(called(ticket, counter), begin)
    history.take(finished(ticket, counter), begin + timedelta(seconds=served_s))


def busy_weeks(
    *, weeks: int, per_half_hour: float, counters: int, service_s: float, seed: int = 3
) -> History:
    """Return working days from eight to four, as the trial itself plays them."""
    random = Random(seed)
    history = History(UTC)
    monday = date(2026, 3, 2)
    names = tuple(str(n + 1) for n in range(counters))
    for number in range(weeks * 7):
        day = monday + timedelta(days=number)
        if day.weekday() > 4:
            continue
        for name in names:
            history.take(e.CounterOpened(counter=name, clerk="c"), at(day, 8))
        for visit in range(int(per_half_hour * 16)):
            came = at(day, 8) + timedelta(seconds=random.random() * 8 * 3600)
            one_visit(
                history,
                f"{day}/{visit}",
                service="permits",
                counter=names[visit % counters],
                came=came,
                wait_s=random.expovariate(1 / 240),
                served_s=random.expovariate(1 / service_s),
            )
        for name in names:
            history.take(e.CounterClosed(counter=name, clerk="c"), at(day, 16))
    return history


def played_wait(*, counters: int, load: float, availability: float, seed: int) -> float:
    """Return the mean wait of a long steady day with exponential service times."""
    random = Random(seed)
    samples = [random.expovariate(1 / 300) for _ in range(4000)]
    rate = load / (sum(samples) / len(samples)) * 1800
    names = tuple(str(n) for n in range(counters))
    branch = plain_branch(Pool(services=("a",), counters=()))
    (like,) = branch.counters.values()
    branch = replace(branch, counters={n: replace(like, id=n) for n in names})
    demand = Demand(
        arrivals={"a": (rate,) * 400}, service_s={"a": samples}, standings={}, patience_s=900
    )
    crew = Crew(counters=names, per_half_hour=(counters,) * 400, availability=availability)
    outcome = play(branch, demand, crew, random)
    return sum(outcome.waits) / len(outcome.waits)
