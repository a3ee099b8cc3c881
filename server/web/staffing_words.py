"""A staffing plan in words and rows, the same for the page and for the terminal."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, isinf

from branch.domain.staffing.check import Trial, Tried
from branch.domain.staffing.plan import (
    MOST_GIVE_UP,
    HalfHourPlan,
    Option,
    Plan,
    PoolPlan,
    Target,
)
from branch.domain.staffing.pools import Pool
from server.handlers.staffing import Known, Staffing
from server.web.words import name_and_language

NEIGHBOURS = {-1: "one counter less", 0: "as planned", 1: "one counter more"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One half hour as it is read."""

    begins: str
    people: str
    busy: str
    counters: int
    short: bool
    on_time: str
    wait: str
    gave_up: str
    fewer: str
    more: str
    share: float
    """The counters of the day's busiest half hour that this one needs, 0 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialRow:
    """One line of the trial."""

    what: str
    on_time: str
    wait: str
    late_wait: str
    gave_up: str
    good_days: str


def rows(pool: PoolPlan) -> tuple[Row, ...]:
    """Return the half hours; the same number of counters is never split into two words."""
    most = max((half.needed.counters for half in pool.halves), default=1)
    return tuple(
        Row(
            begins=begins(half),
            people=f"{half.arrivals:.0f}" if half.arrivals >= 9.5 else f"{half.arrivals:.1f}",
            busy=f"{half.load:.1f}",
            counters=half.needed.counters,
            short=half in pool.short,
            on_time=percent(half.needed.waiting.on_time),
            wait=minutes(half.needed.waiting.wait_s),
            gave_up=percent(half.needed.waiting.gave_up),
            fewer=_option(half.fewer),
            more=_option(half.more),
            share=half.needed.counters / most,
        )
        for half in pool.halves
    )


def begins(half: HalfHourPlan) -> str:
    return f"{half.place // 2:02d}:{half.place % 2 * 30:02d}"


def percent(share: float) -> str:
    """Return whole percents; 100 is said only of all, 0 only of none."""
    whole = round(share * 100)
    if whole == 100 and share < 1 - 1e-9:
        return ">\u00a099\u00a0%"
    return "<\u00a01\u00a0%" if whole == 0 and share > 1e-9 else f"{whole}\u00a0%"


def minutes(seconds: float) -> str:
    """Return minutes as a plan needs them: never better than they are."""
    if isinf(seconds) or seconds > 8 * 3600:
        return ">\u00a08\u00a0h"
    if seconds < 60:
        return "<\u00a01\u00a0min"
    return f"{ceil(seconds / 60)}\u00a0min"


def target_words(targets: tuple[Target, ...]) -> str:
    promised = ", ".join(
        f"{t.share * 100:.0f} in 100 called within {t.within_s / 60:.0f} min" for t in targets
    )
    return f"{promised}, and at most {MOST_GIVE_UP * 100:.0f} in 100 give up"


def service_names(pool: Pool, known: Known) -> tuple[tuple[str, str], ...]:
    """Return each service's name and the language it is in."""
    return tuple(name_and_language(known.services.get(s) or {"": s}) for s in pool.services)


def expected_from(plan: Plan) -> str:
    """Say from which days the arrivals are expected."""
    days = plan.outlook.days
    kind = plan.outlook.day.strftime("%A") if plan.outlook.same_weekday else "day"
    latest = days[0].isoformat()
    if len(days) == 1:
        return f"as on {latest}, the only {kind} in the log"
    rest = "" if plan.outlook.same_weekday else f"; no {plan.outlook.day:%A} is known"
    return f"from {len(days)} {kind}s, the latest {latest}{rest}"


def calibration_words(pool: PoolPlan) -> str:
    """Say what was learnt and how well it describes what happened."""
    found = pool.calibration
    if not found.learnt:
        return (
            "Fewer than 200 tickets are in the log: it is assumed that"
            f" {percent(found.availability)} of the open counters call at any moment."
        )
    check = found.check
    there = (
        f"{percent(found.availability)} of the open counters call at any moment"
        if found.availability < 1
        else "the open counters do what the formula expects of them, or more"
    )
    return (
        f"Learnt from {check.tickets} tickets in {check.half_hours} half hours: {there}, and"
        f" people wait {minutes(found.patience_s)} on average before they give up."
        f" With that the formula says a mean wait of {check.wait_s / 60:.1f} min (it was"
        f" {check.real_wait_s / 60:.1f}) and {check.gave_up * 100:.1f} % who give up (it was"
        f" {check.real_gave_up * 100:.1f} %)."
    )


def short_words(pool: PoolPlan) -> str:
    """Say when more counters are needed than there are, or nothing."""
    if not pool.short:
        return ""
    when = ", ".join(begins(half) for half in pool.short)
    have = pool.known_counters
    counters = "counter" if have == 1 else "counters"
    return f"More than the {have} {counters} that serve this are needed at {when}."


def trial_rows(tried: Tried) -> tuple[TrialRow, ...]:
    return tuple(
        TrialRow(
            what=NEIGHBOURS[step],
            on_time=percent(trial.on_time),
            wait=minutes(trial.wait_s),
            late_wait=minutes(trial.late_wait_s),
            gave_up=percent(trial.gave_up),
            good_days=f"{trial.good_days} of {trial.days}",
        )
        for step, trial in sorted(tried.days.items())
    )


def verdict(tried: Tried, targets: tuple[Target, ...]) -> str:
    """Say whether the plan kept its promise when it was played."""
    planned, more = tried.days[0], tried.days[1]
    if not planned.days:
        return "Nobody is expected who has ever been served, so there was nothing to try."
    aim = targets[0].share
    if planned.on_time >= aim and planned.gave_up <= MOST_GIVE_UP:
        return f"Tried on {_days(planned)}: the plan meets the target."
    if more.on_time >= aim and more.gave_up <= MOST_GIVE_UP:
        return (
            f"Tried on {_days(planned)}: the plan just misses the target,"
            " one counter more meets it."
        )
    return f"Tried on {_days(planned)}: the plan misses the target; even one counter more does."


def hardest_words(tried: Tried, pool: PoolPlan, known: Known) -> str:
    """Name the service that fares worst, where it misses the target."""
    planned = tried.days[0]
    if len(pool.pool.services) < 2 or planned.hardest_on_time >= pool.targets[0].share:
        return ""
    name, _ = name_and_language(known.services.get(planned.hardest) or {"": planned.hardest})
    return (
        f"Called in time least often: {name}, {percent(planned.hardest_on_time)}. More counters"
        " whose work profile has it help most."
    )


def past_words(tried: Tried) -> str:
    """Say how well the played past is the real one."""
    past = tried.past
    if not past.learnt:
        return "The log is too short to check the trial against it."
    return (
        f"The same trial of the last {past.days} days gives a mean wait of"
        f" {past.wait_s / 60:.1f} min (it was {past.real_wait_s / 60:.1f}),"
        f" {past.gave_up * 100:.1f} % who give up (it was {past.real_gave_up * 100:.1f} %) and"
        f" {percent(past.on_time)} on time (it was {percent(past.real_on_time)})."
    )


def lines(found: Staffing) -> list[str]:
    """Return the whole plan for a terminal."""
    name, _ = name_and_language(found.known.names or {"": found.known.id})
    day = found.plan.outlook.day
    said = [f"{name or found.known.id}: counters for {day:%A} {day.isoformat()}"]
    said.append(f"People are expected {expected_from(found.plan)}.")
    for pool, trial in zip(found.plan.pools, found.tried, strict=True):
        said += ["", " · ".join(name for name, _ in service_names(pool.pool, found.known))]
        said.append(f"Target: {target_words(pool.targets)}.")
        said.append(calibration_words(pool))
        said += _table(pool)
        if pool.short:
            said.append(short_words(pool))
        if trial is not None:
            said += _trial(trial, pool, found.known)
    return said


def _table(pool: PoolPlan) -> list[str]:
    head = (
        "from",
        "people",
        "busy",
        "counters",
        "one less",
        "on time",
        "one more",
        "mean wait",
        "give up",
    )
    body = [
        (
            r.begins,
            r.people,
            r.busy,
            str(r.counters),
            r.fewer,
            r.on_time,
            r.more,
            r.wait,
            r.gave_up,
        )
        for r in rows(pool)
    ]
    return _columns([head, *body])


def _trial(trial: Tried, pool: PoolPlan, known: Known) -> list[str]:
    head = ("", "on time", "mean wait", "9 in 10 within", "give up", "days on target")
    body = [
        (r.what, r.on_time, r.wait, r.late_wait, r.gave_up, r.good_days) for r in trial_rows(trial)
    ]
    hardest = hardest_words(trial, pool, known)
    return [
        verdict(trial, pool.targets),
        *_columns([head, *body]),
        *([hardest] if hardest else ()),
        past_words(trial),
    ]


def _columns(table: list[tuple[str, ...]]) -> list[str]:
    widths = [max(len(line[i]) for line in table) for i in range(len(table[0]))]
    return [
        "  " + "  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True))
        for line in table
    ]


def _option(option: Option | None) -> str:
    return "–" if option is None else percent(option.waiting.on_time)


def _days(trial: Trial) -> str:
    return f"{trial.days} played {'day' if trial.days == 1 else 'days'}"
