"""Forecast against outcome, and coverage by hour, as one SVG picture."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from html import escape

from benchmarks.score.figures import Scored
from benchmarks.score.run import OURS

SIDE, LEFT, TOP, GAP = 460, 70, 60, 110
WIDTH, HEIGHT = LEFT + 2 * SIDE + GAP + 40, TOP + SIDE + 90
DOTS = 6000
INK, FAINT, DOT, LINE, SECOND = "#1d2733", "#c9d1da", "#1f6fb2", "#c2410c", "#15803d"
FEWEST = 50


def picture(scored: Sequence[Scored]) -> str:
    """Return the picture; tickets with somebody of their service ahead."""
    ahead = [s for s in scored if s.own_ahead]
    parts = [*_scatter(ahead), *_hours(ahead)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}"'
        f' viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="14" fill="{INK}">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>{"".join(parts)}</svg>\n'
    )


def _text(x: float, y: float, text: str, *, anchor: str = "middle", more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" {more}>{escape(text)}</text>'


def _line(x1: float, y1: float, x2: float, y2: float, stroke: str, width: float = 1) -> str:
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
        f' stroke="{stroke}" stroke-width="{width}"/>'
    )


def _step(top: float) -> float:
    """Return a round distance between marks, at most six of them."""
    for step in (10, 30, 60, 120, 300, 600, 1200, 3600):
        if top / step <= 6:
            return float(step)
    return top / 5


def _scatter(ahead: Sequence[Scored]) -> Iterator[str]:
    every = sorted(max(s.wait_s, s.answers[OURS].seconds) for s in ahead)
    top = max(60.0, every[int(len(every) * 0.995)])
    bottom = TOP + SIDE
    yield _text(LEFT + SIDE / 2, TOP - 22, "Told and waited", more='font-size="18"')
    step = _step(top)
    for n in range(int(top / step) + 1):
        place = n * step / top * SIDE
        yield _line(LEFT, bottom - place, LEFT + SIDE, bottom - place, FAINT)
        yield _text(LEFT - 8, bottom - place + 5, _duration(n * step), anchor="end")
        yield _text(LEFT + place, bottom + 22, _duration(n * step))
    for s in ahead[:: max(1, len(ahead) // DOTS)]:
        x, y = s.answers[OURS].seconds / top * SIDE, s.wait_s / top * SIDE
        if x <= SIDE and y <= SIDE:
            yield (
                f'<circle cx="{LEFT + x:.1f}" cy="{bottom - y:.1f}" r="1.6" fill="{DOT}"'
                ' fill-opacity="0.35"/>'
            )
    yield _line(LEFT, bottom, LEFT + SIDE, TOP, LINE, 1.5)
    yield _text(LEFT + SIDE / 2, bottom + 52, "forecast (typical)")
    yield _text(LEFT, TOP - 4, "waited", anchor="middle")


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 120 and seconds % 60 else f"{seconds / 60:g} min"


def _hours(ahead: Sequence[Scored]) -> Iterator[str]:
    left, bottom = LEFT + SIDE + GAP, TOP + SIDE
    hours: defaultdict[int, list[Scored]] = defaultdict(list)
    for s in ahead:
        hours[s.hour].append(s)
    shown = sorted(hour for hour, group in hours.items() if len(group) >= FEWEST)
    yield _text(left + SIDE / 2, TOP - 22, "Inside the range, by hour", more='font-size="18"')
    for percent in range(50, 101, 10):
        y = bottom - (percent - 50) / 50 * SIDE
        yield _line(left, y, left + SIDE, y, INK if percent in (80, 90) else FAINT)
        yield _text(left - 8, y + 5, f"{percent} %", anchor="end")
    for low, high, colour, name in ((1, 3, DOT, "80 % range"), (0, 4, SECOND, "90 % range")):
        points = []
        for n, hour in enumerate(shown):
            group = hours[hour]
            inside = sum(
                s.answers[OURS].quantiles[low] <= s.wait_s <= s.answers[OURS].quantiles[high]
                for s in group
            )
            x = left + (n + 0.5) / len(shown) * SIDE
            y = bottom - max(0.0, inside / len(group) * 100 - 50) / 50 * SIDE
            points.append((x, y))
            yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>'
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'
        y = bottom - (24 if low else 46)
        yield f'<circle cx="{left + 20}" cy="{y - 5}" r="4" fill="{colour}"/>'
        yield _text(left + 34, y, name, anchor="start")
    for n, hour in enumerate(shown):
        yield _text(left + (n + 0.5) / len(shown) * SIDE, bottom + 22, f"{hour}")
    yield _text(left + SIDE / 2, bottom + 52, "hour of the day")
