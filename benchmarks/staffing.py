"""How well the staffing model describes a real log: ``python -m benchmarks.staffing --data FILE
--from DATE --to DATE``.

What comes before ``--from`` teaches availability and patience; the days from there on are told
with them, given who came and which counters were open, and compared with what happened. Then the
last days are played with the call rule. The log is that of ``dev.py score``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, date, timedelta
from pathlib import Path

from benchmarks.score.log import LogUnreadable, read
from benchmarks.score.replay import Replay
from branch.domain.staffing.calibration import Check, compare, learn, past
from branch.domain.staffing.history import History
from branch.domain.staffing.load import NothingKnown, outlook
from branch.domain.staffing.pools import Pool, pools
from branch.domain.staffing.replayed import Replayed, replayed

WITHIN_S = 60.0


def history_of(file: Path) -> History:
    """Return the half hours of a log. Raises LogUnreadable."""
    history = History(UTC)
    at = None
    for at, event, _ in Replay(read(file).rows):
        history.take(event, at)
    if at is not None:
        history.finish(at)
    return history


def largest(history: History) -> Pool:
    """Return the pool that served most."""
    return max(pools(history), key=lambda pool: len(pool.counters))


def told(history: History, pool: Pool, first: date, last: date) -> tuple[float, float, Check]:
    """Return availability and patience of before, and how the days from then on are told."""
    before = learn(past(history, pool, lambda d: d < first), within_s=WITHIN_S)
    halves = past(history, pool, lambda d: first <= d <= last)
    check = compare(
        halves,
        availability=before.availability,
        patience_s=before.patience_s,
        within_s=WITHIN_S,
    )
    return before.availability, before.patience_s, check


def arrivals_off(history: History, first: date, last: date) -> tuple[float, float]:
    """Return how far arrivals per half hour were off, as shares of them: forecast, last week."""
    off = naive = came = 0.0
    day = first
    while day <= last:
        halves = history.days.get(day, {})
        week_ago = history.days.get(day - timedelta(days=7), {})
        try:
            expected = outlook(history, day)
        except NothingKnown:
            halves = {}
        for place, half in halves.items():
            real = sum(line.arrivals for line in half.lines.values())
            then = week_ago.get(place)
            before = sum(line.arrivals for line in then.lines.values()) if then else 0
            came += real
            off += abs(expected.total(place) - real)
            naive += abs(before - real)
        day += timedelta(days=1)
    return off / max(1.0, came), naive / max(1.0, came)


def played(history: History, pool: Pool, last: date, patience_s: float) -> Replayed:
    """Return the last days, played."""
    after = last + timedelta(days=1)
    return replayed(history, pool, after, patience_s=patience_s, within_s=WITHIN_S)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; returns the exit code."""
    parser = argparse.ArgumentParser(prog="benchmarks.staffing", description="Check the staffing.")
    day = date.fromisoformat
    parser.add_argument("--data", type=Path, required=True, help="the log (CSV, may be gzipped)")
    parser.add_argument("--from", type=day, required=True, dest="first", help="first day told")
    parser.add_argument("--to", type=day, required=True, dest="last", help="last day told")
    given = parser.parse_args(arguments)
    try:
        history = history_of(given.data)
    except LogUnreadable as error:
        print(error, file=sys.stderr)
        return 2
    pool = largest(history)
    availability, patience_s, check = told(history, pool, given.first, given.last)
    print(f"learnt before: availability {availability:.3f}, patience {patience_s:.0f} s")
    print(f"told: {check.tickets} tickets in {check.half_hours} half hours")
    print(f"  mean wait  {check.wait_s:6.1f} s    real {check.real_wait_s:6.1f} s")
    print(f"  give up    {check.gave_up:6.1%}      real {check.real_gave_up:6.1%}")
    print(f"  within {WITHIN_S:.0f} s {check.on_time:5.1%}      real {check.real_on_time:6.1%}")
    off, naive = arrivals_off(history, given.first, given.last)
    print(f"arrivals per half hour off by {off:.1%}; as in the week before: {naive:.1%}")
    again = played(history, pool, given.last, patience_s)
    print(f"played: the last {again.days} days, availability {again.availability:.3f}")
    print(f"  mean wait  {again.wait_s:6.1f} s    real {again.real_wait_s:6.1f} s")
    print(f"  give up    {again.gave_up:6.1%}      real {again.real_gave_up:6.1%}")
    print(f"  within {WITHIN_S:.0f} s {again.on_time:5.1%}      real {again.real_on_time:6.1%}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
