"""The figures of a run as text and as JSON."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.score.bars import Verdict
from benchmarks.score.figures import Figures, Scored, by_rule
from benchmarks.score.run import OURS, Runs

PARTS = ("opening", "core", "closing")
FEWEST = 500
"""Tickets of a service and part of the day below which its coverage says nothing."""

Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class PartFigures:
    """A service in a part of the day, tickets with somebody ahead."""

    service: str
    part: str
    tickets: int
    rules: dict[str, Figures]


@dataclass(frozen=True, slots=True)
class Took:
    """Microseconds of the processor from a ticket's event to its forecast, bookkeeping included."""

    median: float
    p99: float
    longest: float


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that is said about a run."""

    tickets: int
    tickets_ahead: int
    ahead: dict[str, Figures]
    all: dict[str, Figures]
    leavers_stay: dict[str, Figures]
    first_days: dict[str, Figures]
    parts: list[PartFigures]
    above_high: float
    """Share (somebody ahead) called after the upper end of the 80 % range."""
    above_printed: float
    """Share (somebody ahead) called after the minutes on the ticket."""
    above_printed_all: float
    took: Took

    @classmethod
    def of(cls, runs: Runs) -> Report:
        """Compute the figures of the replays."""
        every = runs.as_it_was
        ahead = [s for s in every if s.own_ahead]
        took = sorted(s.took_ns / 1000 for s in every if s.took_ns is not None) or [0.0]
        return cls(
            tickets=len(every),
            tickets_ahead=len(ahead),
            ahead=by_rule(ahead),
            all=by_rule(every),
            leavers_stay=by_rule([s for s in runs.leavers_stay if s.own_ahead]),
            first_days=by_rule([s for s in runs.first_days if s.own_ahead]),
            parts=list(_parts(ahead)),
            above_high=_share(s.wait_s > s.answers[OURS].quantiles[3] for s in ahead),
            above_printed=_share(s.wait_s > s.printed_s for s in ahead),
            above_printed_all=_share(s.wait_s > s.printed_s for s in every),
            took=Took(took[len(took) // 2], took[len(took) * 99 // 100], took[-1]),
        )


def _share(found: Iterator[bool]) -> float:
    values = list(found)
    return sum(values) / len(values)


def _parts(ahead: Sequence[Scored]) -> Iterator[PartFigures]:
    groups: defaultdict[tuple[str, int], list[Scored]] = defaultdict(list)
    for scored in ahead:
        groups[scored.service, scored.part].append(scored)
    for (service, part), group in sorted(groups.items()):
        yield PartFigures(service, PARTS[part], len(group), by_rule(group))


def as_json(report: Report, judged: Sequence[Verdict]) -> Json:
    """Return what --json writes."""
    return {
        "ahead": _plain(report.ahead),
        "all": _plain(report.all),
        "leavers_stay": _plain(report.leavers_stay),
        "first_day": _plain(report.first_days),
        "parts": [
            {
                "service": p.service,
                "part": p.part,
                "tickets": p.tickets,
                "rules": _plain(p.rules),
            }
            for p in report.parts
        ],
        "tickets": {"all": report.tickets, "ahead": report.tickets_ahead},
        "called_after": {
            "high": round(report.above_high, 4),
            "printed": round(report.above_printed, 4),
            "printed_all": round(report.above_printed_all, 4),
        },
        "microseconds": {
            "median": round(report.took.median, 1),
            "p99": round(report.took.p99, 1),
            "longest": round(report.took.longest, 1),
        },
        "bars": [{"bar": v.bar, "measured": v.measured, "met": v.met} for v in judged],
    }


def _plain(rules: Mapping[str, Figures]) -> dict[str, dict[str, float]]:
    return {rule: found.as_dict() for rule, found in rules.items()}


def lines(report: Report, judged: Sequence[Verdict]) -> Iterator[str]:
    """Yield the report as it is printed."""
    yield f"{report.tickets:,} served tickets, {report.tickets_ahead:,} with somebody ahead"
    yield from _table("somebody of the own service ahead", report.ahead)
    yield from _table("all", report.all)
    yield from _table("who gave up stays in the queue until called", report.leavers_stay)
    yield from _table("every day as the branch's first", report.first_days)
    yield ""
    yield f"service and part of the day, somebody ahead{'':9}  tickets   ours    les  cov80  cov90"
    for p in report.parts:
        ours, les = p.rules[OURS], p.rules["les"]
        few = "" if p.tickets >= FEWEST else "  (few)"
        yield (
            f"  {p.service:36} {p.part:10}   {p.tickets:7,} {ours.mae:6.1f} {les.mae:6.1f}"
            f"  {ours.cov80:.3f}  {ours.cov90:.3f}{few}"
        )
    yield ""
    yield (
        f"called after the upper end of the range {report.above_high:.1%}, after the printed"
        f" minutes {report.above_printed:.1%} (of all tickets {report.above_printed_all:.1%})"
    )
    took = report.took
    yield (
        f"processor time from event to forecast: median {took.median / 1000:.3f} ms,"
        f" p99 {took.p99 / 1000:.3f} ms, longest {took.longest / 1000:.1f} ms"
    )
    yield ""
    for verdict in judged:
        yield f"{'met   ' if verdict.met else 'MISSED'}  {verdict.bar}: {verdict.measured}"


def _table(title: str, rules: Mapping[str, Figures]) -> Iterator[str]:
    yield ""
    yield f"{title:44} {'mae':>6} {'rmse':>6} {'medae':>6} {'pinb':>6}   cov80   cov90  80 %  90 %"
    for rule, f in sorted(rules.items(), key=lambda item: item[1].mae):
        yield (
            f"  {rule:42} {f.mae:6.1f} {f.rmse:6.1f} {f.medae:6.1f} {f.pinball:6.2f}"
            f"   {f.cov80:.3f}   {f.cov90:.3f} {f.width80:5.0f} {f.width90:5.0f}"
        )
