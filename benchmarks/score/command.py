"""The options, the three replays, and what is printed and written of them."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from benchmarks.score.bars import verdicts
from benchmarks.score.log import LogUnreadable, read
from benchmarks.score.plot import picture
from benchmarks.score.report import Report, as_json, lines
from benchmarks.score.run import Span, run


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no day like 2014-03-01") from error


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="dev.py score",
        description="Score the wait forecast on a log of tickets, with the past only.",
    )
    parser.add_argument("--data", type=Path, required=True, help="the log (CSV, may be gzipped)")
    parser.add_argument(
        "--warmup-until", type=_day, required=True, help="arrivals before this day only teach"
    )
    parser.add_argument(
        "--from", type=_day, required=True, dest="first", help="first day that is scored"
    )
    parser.add_argument(
        "--to", type=_day, required=True, dest="last", help="last day that is scored"
    )
    parser.add_argument("--json", type=Path, help="write every figure to this file")
    parser.add_argument("--plot", type=Path, help="write a picture (SVG) to this file")
    parser.add_argument(
        "--workers", type=int, default=min(3, os.cpu_count() or 1), help="processes to use"
    )
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Score, print, write. Returns 0 also when a bar is missed: it is said, not hidden."""
    options = _options(arguments)
    try:
        log = read(options.data)
        for file in (options.json, options.plot):
            if file is not None:
                file.open("a").close()
    except (LogUnreadable, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    if log.left_out:
        print(f"{len(log.left_out)} rows are left out: {'; '.join(log.left_out[:3])}")
    span = Span(options.first, options.last, options.warmup_until)
    if not any(span.holds(row) for row in log.rows):
        first, last = log.rows[0].arrived.date(), log.rows[-1].arrived.date()
        print(f"nobody arrived on these days; the log is from {first} to {last}", file=sys.stderr)
        return 2
    runs = run(log.rows, span, workers=options.workers)
    if not any(s.own_ahead for s in runs.as_it_was):
        print("no served ticket of these days found somebody ahead of it", file=sys.stderr)
        return 2
    report = Report.of(runs)
    judged = verdicts(report)
    for line in lines(report, judged):
        print(line)
    if options.json:
        text = json.dumps(as_json(report, judged), indent=2)
        options.json.write_text(text + "\n", encoding="utf-8")
    if options.plot:
        options.plot.write_text(picture(runs.as_it_was), encoding="utf-8")
    return 0
