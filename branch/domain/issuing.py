"""Giving out a number, and what becomes of its paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from branch.domain import events as e
from branch.domain.answers import NO_ANSWERS, Answer, check_answers
from branch.domain.configuration import LastTicket, Series, Service, Standing
from branch.domain.errors import (
    AnswersRefused,
    BranchClosed,
    CapReached,
    NoNumberFree,
    PartySizeRefused,
    ServiceIsPaused,
    TooLateToday,
    UnknownPriorityClass,
    UnknownService,
    UnknownTicket,
)
from branch.domain.hours import business_day, closing, is_open, next_opening
from branch.domain.ids import link_key, uuid7
from branch.domain.leases import lease_day
from branch.domain.view import BranchView

Numbers = Callable[[BranchView, Series, str], int]
"""Where the next index of a series comes from on a business day."""


def may_issue(view: BranchView, service: str) -> Service:
    """Return the service if a ticket for it may be taken now, else raise the VisitorError."""
    offered = view.branch.services.get(service)
    if offered is None:
        raise UnknownService(service)
    if not is_open(view.branch, view.now):
        raise BranchClosed(next_opening(view.branch, view.now))
    why = view.paused(service)
    if why is not None:
        raise ServiceIsPaused(service, why)
    day = business_day(view.branch, view.now)
    if offered.daily_cap is not None and view.issued(service, day) >= offered.daily_cap:
        raise CapReached(service, offered.daily_cap)
    closes = closing(view.branch, view.now)
    stops = view.branch.day.last_ticket is LastTicket.STOP
    if stops and closes is not None and view.too_late(service):
        raise TooLateToday(service, closes)
    return offered


def next_index(view: BranchView, series: Series, day: str) -> int:
    """Return the next free index of the series.

    The range wraps; a number that somebody still holds, or that is lent to a computer, is skipped,
    never given to two people.
    """
    last = view.last_index(series.id, day if view.branch.day.restart_numbers else None)
    leases = view.leases(series.id, lease_day(view.branch, day))
    index = series.after(last)
    for _ in range(series.last - series.first + 1):
        lent = any(lease.covers(index) for lease in leases)
        if not lent and not view.number_in_use(series.number(index)):
            return index
        index = series.after(index)
    raise NoNumberFree(series.id)


def issue(
    view: BranchView,
    *,
    service: str,
    language: str,
    standing: Standing = Standing.ORDINARY,
    party_size: int = 1,
    priority_class: str = "",
    answers: Mapping[str, Answer] = NO_ANSWERS,
    numbers: Numbers = next_index,
) -> tuple[e.Event, ...]:
    """Give out a ticket. Raises a VisitorError that says why there is none.

    A priority class decides the standing. Answers are checked here and are not in the event: it
    has the key under which whoever records it keeps them.
    """
    offered = may_issue(view, service)
    if not 1 <= party_size <= offered.party_max:
        raise PartySizeRefused(service, party_size, offered.party_max)
    if priority_class:
        standing = class_standing(view, service, priority_class)
    faults = check_answers(view.branch.questions_of(service), answers)
    if faults:
        raise AnswersRefused(service, faults)
    given = new_ticket(
        view,
        service=offered,
        series=offered.series,
        language=language,
        standing=standing,
        party_size=party_size,
        waiting_since=view.now,
        numbers=numbers,
    )
    personal = link_key(view.random) if answers else ""
    return (replace(given, priority_class=priority_class, personal=personal),)


def class_standing(view: BranchView, service: str, name: str) -> Standing:
    """Return as what somebody of the priority class waits. Raises UnknownPriorityClass."""
    for offered in view.branch.priority_classes_of(service):
        if offered.id == name:
            return offered.standing
    raise UnknownPriorityClass(name, service)


def new_ticket(
    view: BranchView,
    *,
    service: Service,
    series: str,
    language: str,
    standing: Standing,
    party_size: int,
    waiting_since: datetime,
    numbers: Numbers = next_index,
) -> e.TicketIssued:
    """Return a ticket with the number that ``numbers`` gives. Raises as that does."""
    day = business_day(view.branch, view.now)
    of = view.branch.series[series]
    index = numbers(view, of, day)
    return e.TicketIssued(
        ticket=uuid7(view.now, view.random),
        number=of.number(index),
        series=series,
        index=index,
        business_day=day,
        service=service.id,
        queue=service.queue,
        standing=standing,
        language=language,
        party_size=party_size,
        waiting_since=waiting_since,
        link=link_key(view.random),
    )


def printed(
    view: BranchView, *, ticket: str, job: str, duplicate: bool = False
) -> tuple[e.Event, ...]:
    """Record that the printer confirmed the whole ticket."""
    _known(view, ticket)
    return (e.TicketPrinted(ticket=ticket, job=job, duplicate=duplicate),)


def print_failed(
    view: BranchView, *, ticket: str, job: str, reason: str, certain: bool
) -> tuple[e.Event, ...]:
    """Record that the paper did not come, or that nobody can know."""
    _known(view, ticket)
    return (e.PrintFailed(ticket=ticket, job=job, reason=reason, certain=certain),)


def _known(view: BranchView, ticket: str) -> None:
    if view.ticket(ticket) is None:
        raise UnknownTicket(ticket)
