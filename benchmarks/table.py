"""The table that is printed, and the same as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict

from benchmarks.figures import Figure

HEAD = ("", "median", "p99", "least", "unit", "bar", "used", "of")


def lines(figures: Sequence[Figure]) -> Iterable[str]:
    """Return the lines of one bench's table, columns aligned."""
    rows = [HEAD, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    for row in rows:
        cells = [
            cell.ljust(width) if column in (0, 4, 5) else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()


def _row(figure: Figure) -> tuple[str, ...]:
    ratio = figure.ratio()
    return (
        figure.what,
        _number(figure.value),
        _number(figure.p99),
        _number(figure.least),
        figure.unit,
        figure.bar.words(figure.unit) if figure.bar else "",
        "" if ratio is None else f"{ratio:.0%}" + (" MISSED" if ratio > 1 else ""),
        f"{figure.samples:,}",
    )


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.2f}"


def as_json(facts: Mapping[str, str], found: Mapping[str, Sequence[Figure]]) -> str:
    """Return everything for programs; ``ratio`` above 1 means that the bar was missed."""
    benches = {
        name: [asdict(figure) | {"ratio": figure.ratio()} for figure in figures]
        for name, figures in found.items()
    }
    return json.dumps({"machine": dict(facts), "benches": benches}, indent=2) + "\n"
