"""What the sections of a branch file say about one another.

A name that is used must be declared, and nothing may be declared that would strand a citizen: a
queue that no counter calls from, two series that give out the same number.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import combinations
from string import ascii_uppercase
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from branch.domain.configuration import Branch, Series
from branch.protocol.branch_file_letters import (
    LOOK_LIKE_DIGITS,
    confusing_language,
    free_prefixes,
)
from branch.protocol.branch_file_lines import Path
from branch.protocol.branch_file_screens import check_screens
from branch.protocol.branch_file_section import Report, did_you_mean


def check(branch: Branch, report: Report) -> None:
    """Report everything that does not fit together."""
    _nothing_empty(branch, report)
    _timezone(branch, report)
    _follow_url(branch, report)
    _names_used(branch, report)
    check_screens(branch, report)
    _queues_served(branch, report)
    _series_alone(branch, report)
    _series_together(branch, report)
    _counter_numbers(branch, report)


def _nothing_empty(branch: Branch, report: Report) -> None:
    required: Mapping[str, tuple[Mapping[str, object], str]] = {
        "services": (branch.services, "[services.passport]"),
        "series": (branch.series, "[series.A]"),
        "profiles": (branch.profiles, "[profiles.front]"),
        "counters": (branch.counters, "[counters.1]"),
        "clerks": (branch.clerks, "[clerks.clerk-1]"),
    }
    for section, (declared, example) in required.items():
        if not declared and not report.speaks_of((section,)):
            report.add((section,), f"the branch has no {section}", f"Add for example {example}.")
    used = {service.group for service in branch.services.values()}
    for group in branch.groups:
        if group not in used:
            what = "no service is in this group, so its page would be empty"
            remedy = f'Add group = "{group}" to a service, or remove the group.'
            report.add(("groups", group), what, remedy)


def _timezone(branch: Branch, report: Report) -> None:
    if not branch.timezone:
        return
    try:
        ZoneInfo(branch.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        what = f'"{branch.timezone}" is not a time zone'
        known = sorted(available_timezones())
        remedy = did_you_mean(branch.timezone, known)
        if remedy.startswith("Take one of"):
            remedy = 'Write a name of the time zone database, such as "Europe/Madrid".'
        report.add(("branch", "timezone"), what, remedy)


def _follow_url(branch: Branch, report: Report) -> None:
    if branch.follow_url and not branch.follow_url.startswith(("https://", "http://")):
        what = f'"{branch.follow_url}" is not a web address'
        report.add(("branch", "follow_url"), what, "Begin it with https://.")


def _names_used(branch: Branch, report: Report) -> None:
    def known(path: Path, kind: str, name: str | None, declared: Collection[str]) -> None:
        if name and name not in declared:
            remedy = did_you_mean(name, declared) if declared else "Declare it, or remove the name."
            report.add(path, f'there is no {kind} "{name}"', remedy)

    path: Path
    for service in branch.services.values():
        where: Path = ("services", service.id)
        known((*where, "series"), "series", service.series, branch.series)
        known((*where, "group"), "group", service.group, branch.groups)
        for place, name in enumerate(service.questions):
            known((*where, "questions", place), "question", name, branch.questions)
    for priority in branch.priority_classes.values():
        for place, name in enumerate(priority.services):
            path = ("priority_classes", priority.id, "services", place)
            known(path, "service", name, branch.services)
    known(("appointments", "series"), "series", branch.appointments.series, branch.series)
    for counter in branch.counters.values():
        known(("counters", counter.id, "profile"), "profile", counter.profile, branch.profiles)
    for clerk in branch.clerks.values():
        known(("clerks", clerk.id, "profile"), "profile", clerk.profile, branch.profiles)
        known(("clerks", clerk.id, "role"), "role", clerk.role, branch.roles)


def _queues_served(branch: Branch, report: Report) -> None:
    fed = {service.queue for service in branch.services.values()}
    for profile in branch.profiles.values() if fed else ():
        for place, queue in enumerate(profile.queues):
            if queue not in fed:
                what = f'no service feeds the queue "{queue}"'
                table: Path = ("profiles", profile.id, "queues")
                path = (*table, queue) if report.knows((*table, queue)) else (*table, place)
                report.add(path, what, did_you_mean(queue, sorted(fed)))
    at_work = {counter.profile for counter in branch.counters.values()}
    at_work |= {clerk.profile for clerk in branch.clerks.values() if clerk.profile}
    if not at_work <= branch.profiles.keys():
        return  # said elsewhere; which queues that strands is known when it is put right
    called = {q for p in branch.profiles.values() if p.id in at_work for q in p.queues}
    for service in branch.services.values():
        if service.queue not in called:
            what = f'no counter calls from the queue "{service.queue}"'
            remedy = "Add it to the profile of a counter or clerk."
            report.add(("services", service.id, "queue"), what, remedy)


def _series_alone(branch: Branch, report: Report) -> None:
    for series in branch.series.values():
        where = ("series", series.id)
        if series.last < series.first:
            what = f"the last number ({series.last}) is before the first ({series.first})"
            report.add((*where, "last"), what, f"Write for example last = {series.first + 899}.")
        if len(series.prefix) > 3 or set(series.prefix) - set(ascii_uppercase):
            what = f'"{series.prefix}" cannot be a prefix'
            report.add((*where, "prefix"), what, "Write up to three capital letters A to Z.")
        for letter in series.prefix:
            if digit := LOOK_LIKE_DIGITS.get(letter):
                what = f"{letter} looks like {digit} on paper and on the screen"
                report.add((*where, "prefix"), what, _free(branch))


def _series_together(branch: Branch, report: Report) -> None:
    for earlier, later in combinations(branch.series.values(), 2):
        path = ("series", later.id)
        if earlier.prefix == later.prefix and _overlap(earlier, later):
            what = (
                f"{later.number(later.first)} to {later.number(later.last)} overlaps with series"
                f" {earlier.id} ({earlier.number(earlier.first)} to {earlier.number(earlier.last)})"
            )
            remedy = "Give one of the two another prefix or another range."
            report.add((*path, "first"), what, remedy)
        elif language := confusing_language(earlier.prefix, later.prefix, branch.languages):
            what = (
                f"{later.prefix} sounds like {earlier.prefix} of series {earlier.id} ({language})"
            )
            report.add((*path, "prefix"), what, _free(branch))


def _overlap(one: Series, other: Series) -> bool:
    return one.first <= other.last and other.first <= one.last


def _free(branch: Branch) -> str:
    """Name prefixes that go with those of the other series."""
    taken = [series.prefix for series in branch.series.values()]
    free = free_prefixes(taken, branch.languages)
    return "Take for example " + ", ".join(next(free) for _ in range(3)) + "."


def _counter_numbers(branch: Branch, report: Report) -> None:
    seen: dict[str, str] = {}
    for counter in branch.counters.values():
        if other := seen.get(counter.number):
            what = f'counter {other} has the number "{counter.number}" already'
            report.add(("counters", counter.id, "number"), what, "Give each counter its own.")
        seen.setdefault(counter.number, counter.id)
