"""What a rehearsal says: a table for the terminal, and a picture as SVG."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from branch.domain.configuration import Standing
from branch.domain.figures import spread
from branch.domain.rehearsal.compare import Comparison, Line, waits_of_standing
from branch.domain.rehearsal.recorded import Wait

WIDTH, HEIGHT, EDGE = 860, 300, 60
BEFORE, AFTER = "#8a5a00", "#0b5d61"


def table(told: Comparison, *, recorded: Sequence[Wait], given_back: int) -> Iterator[str]:
    """Yield the lines: old rule -> new rule, both rehearsed.

    ``given_back`` counts the recorded calls that the old rule gives back in their place.
    """
    calls = len(recorded)
    yield f"{calls} calls. The old rule gives {given_back} of them back in their place."
    if given_back < calls:
        was = spread(waits_of_standing(recorded, None))
        yield "So the recorded day did not follow it everywhere; as it was, everybody waited"
        yield (
            f"{clock(was.mean)} in the mean, 90 % within {clock(was.within90)}, {clock(was.worst)}"
            " at worst. Below both rules are rehearsed, so what they differ in is theirs."
        )
    yield ""
    yield f"{'waits':<14}{'calls':>7}{'mean':>18}{'90 %':>18}{'worst':>18}"
    for line in told.lines:
        yield _line(line)
    yield ""
    yield f"called at the same place  {told.same_place}"
    yield f"called earlier            {told.earlier}"
    yield f"called later              {told.later}"
    if told.uncalled:
        yield f"not called any more       {told.uncalled}"
    if told.movers:
        yield ""
        yield f"{'moved most':<14}{'standing':<14}{'place':>16}{'wait':>22}"
    for mover in told.movers:
        place = f"{mover.place_before} -> {mover.place_after}"
        waits = f"{clock(mover.wait_before_s)} -> {clock(mover.wait_after_s)}"
        yield f"{mover.number:<14}{mover.standing:<14}{place:>16}{waits:>22}"


def _line(line: Line) -> str:
    before, after = line.before, line.after
    cells = (
        f"{clock(before.mean)} -> {clock(after.mean)}",
        f"{clock(before.within90)} -> {clock(after.within90)}",
        f"{clock(before.worst)} -> {clock(after.worst)}",
    )
    name = line.standing or "everybody"
    return f"{name:<14}{after.count:>7}" + "".join(f"{cell:>18}" for cell in cells)


def clock(seconds: float) -> str:
    """Write a duration as minutes and seconds, with hours where there are any."""
    minutes, s = divmod(round(seconds), 60)
    hours, m = divmod(minutes, 60)
    return f"{hours}:{m:02}:{s:02}" if hours else f"{m}:{s:02}"


def picture(before: Sequence[Wait], after: Sequence[Wait]) -> str:
    """Return an SVG: per standing, the share of people who waited at most so long.

    The old rule is a dashed line, the new one a whole one, so that no colour is needed to read it.
    """
    standings = [s for s in Standing if any(w.standing is s for w in (*before, *after))]
    panels: list[Standing | None] = [*standings, None] if len(standings) > 1 else [None]
    height = HEIGHT * len(panels)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}"'
        f' viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" font-size="13">',
        "<title>Waits under the old and the new rule</title>",
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
    ]
    for place, standing in enumerate(panels):
        old, new = waits_of_standing(before, standing), waits_of_standing(after, standing)
        name = standing or "everybody"
        parts += _panel(f"{name} ({len(new)} called)", old, new, HEIGHT * place)
    parts.append("</svg>")
    return "\n".join(parts) + "\n"


def _panel(title: str, old: Sequence[float], new: Sequence[float], top: int) -> Iterator[str]:
    longest = max([60.0, *old[-1:], *new[-1:]])
    left, right = EDGE, WIDTH - EDGE
    high, low = top + EDGE, top + HEIGHT - EDGE
    yield f'<text x="{left}" y="{top + 30}" font-weight="bold">{escape(title)}</text>'
    for share in (0, 50, 90, 100):
        y = low - (low - high) * share / 100
        yield f'<line x1="{left}" y1="{y:.1f}" x2="{right}" y2="{y:.1f}" stroke="#d0d0d0"/>'
        yield f'<text x="{left - 8}" y="{y + 4:.1f}" text-anchor="end">{share} %</text>'
    for step in range(5):
        x = left + (right - left) * step / 4
        words = clock(longest * step / 4)
        yield f'<text x="{x:.1f}" y="{low + 20}" text-anchor="middle">{words}</text>'
    looks = ((old, BEFORE, "6 4", "old rule"), (new, AFTER, "none", "new rule"))
    for number, (waits, colour, dash, words) in enumerate(looks):
        x = right - 190 + 100 * number
        yield (
            f'<line x1="{x}" y1="{top + 26}" x2="{x + 26}" y2="{top + 26}" stroke="{colour}"'
            f' stroke-width="2" stroke-dasharray="{dash}"/>'
        )
        yield f'<text x="{x + 32}" y="{top + 30}">{words}</text>'
        if waits:
            points = " ".join(_steps(waits, longest, (left, right, high, low)))
            yield (
                f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"'
                f' stroke-dasharray="{dash}"/>'
            )


def _steps(
    waits: Sequence[float], longest: float, frame: tuple[int, int, int, int]
) -> Iterator[str]:
    left, right, high, low = frame
    every = max(1, len(waits) // 400)
    yield f"{left},{low}"
    for place in sorted({*range(0, len(waits), every), len(waits) - 1}):
        x = left + (right - left) * waits[place] / longest
        y = low - (low - high) * (place + 1) / len(waits)
        yield f"{x:.1f},{y:.1f}"
    yield f"{right},{high}"
