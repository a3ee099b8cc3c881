"""What the forecast is held to, judged on a report.

The seconds are those of March of the log on which the design was made; the relative bars hold for
any log.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.score.figures import Figures
    from benchmarks.score.report import PartFigures, Report

OURS, LES = "ours", "les"
MAE_S = 20.5
RMSE_S = 33.0
PINBALL_S = 5.3
UNDER_LES = 0.29
POINTS = 0.02
PART_POINTS = 0.10
PART_TICKETS = 500
LATE = (0.08, 0.12)
STAY_WORSE = 0.08
P99_US = 5000.0
TYPICAL_US = 100.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """One bar, what was measured, and whether that meets it."""

    bar: str
    measured: str
    met: bool


def verdicts(report: Report) -> list[Verdict]:
    """Judge every bar."""
    ours, les = report.ahead[OURS], report.ahead[LES]
    stay, first = report.leavers_stay.get(OURS, ours).mae, report.first_days
    under = 1 - ours.mae / les.mae if les.mae else 0.0
    worse = stay / ours.mae - 1 if ours.mae else 0.0
    took = report.took
    low, high = LATE
    return [
        Verdict(f"MAE at most {MAE_S} s", f"{ours.mae:.2f} s", ours.mae <= MAE_S),
        Verdict(f"at least {UNDER_LES:.0%} under LES", f"{under:.1%}", under >= UNDER_LES),
        Verdict(f"RMSE at most {RMSE_S:.0f} s", f"{ours.rmse:.2f} s", ours.rmse <= RMSE_S),
        Verdict("80 % within 2 points", f"{ours.cov80:.1%}", abs(ours.cov80 - 0.8) <= POINTS),
        Verdict("90 % within 2 points", f"{ours.cov90:.1%}", abs(ours.cov90 - 0.9) <= POINTS),
        *_parts(report.parts),
        Verdict(f"pinball at most {PINBALL_S}", f"{ours.pinball:.2f}", ours.pinball <= PINBALL_S),
        Verdict(
            "8 to 12 % called after the printed upper end",
            f"{report.above_printed:.1%}",
            low <= report.above_printed <= high,
        ),
        *_first_days(first),
        Verdict(
            "no-shows kept until called: at most 8 % worse",
            f"{worse:.1%} ({stay:.2f} s)",
            worse <= STAY_WORSE,
        ),
        Verdict("p99 under 5 ms a forecast", f"{took.p99 / 1000:.2f} ms", took.p99 < P99_US),
        Verdict("typically under 0.1 ms", f"{took.median:.0f} us", took.median < TYPICAL_US),
    ]


def _first_days(first: Mapping[str, Figures]) -> Iterator[Verdict]:
    if first:
        ours, les = first[OURS].mae, first[LES].mae
        yield Verdict("first day under LES", f"{ours:.1f} s against {les:.1f} s", ours < les)


def _parts(parts: list[PartFigures]) -> Iterator[Verdict]:
    many = [part for part in parts if part.tickets >= PART_TICKETS]
    for level, name in ((0.8, "cov80"), (0.9, "cov90")):
        off = [(abs(getattr(p.rules[OURS], name) - level), p) for p in many]
        if off:
            worst, part = max(off, key=lambda pair: pair[0])
            yield Verdict(
                f"{level:.0%} per service and part of the day within 10 points",
                f"{worst * 100:.1f} points at worst ({part.service}, {part.part})",
                worst <= PART_POINTS,
            )
