"""What a replay proved: counts from the log and the artefacts, times from the measured moments."""

from __future__ import annotations

import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

Percentiles = dict[str, float | int | None]


@dataclass(frozen=True, slots=True)
class Moments:
    """Measured moments: nanoseconds of the computer's monotonic clock, per name and key.

    ``first`` has the first time of each; ``repeated`` how many keys of a name came again.
    """

    first: dict[str, dict[str, int]]
    repeated: Counter[str]

    def of(self, name: str) -> dict[str, int]:
        return self.first.get(name, {})


def read_moments(log: Path, program: str = "*") -> Moments:
    """Read the moments of all programs, or of one; an unfinished last line is left out."""
    first: dict[str, dict[str, int]] = defaultdict(dict)
    repeated: Counter[str] = Counter()
    # A log that was turned over has a number behind its name, and is older.
    for file in sorted(log.glob(f"{program}.jsonl*"), reverse=True):
        for line in file.read_text("utf-8", "replace").splitlines():
            if '"nowserving.moments"' not in line:
                continue
            try:
                entry = json.loads(line)
                name, key, at = entry["what"], entry["key"], entry["ns"]
            except (ValueError, KeyError):
                continue
            repeated[name] += key in first[name]
            first[name][key] = min(at, first[name].get(key, at))
    return Moments(first, repeated)


def percentiles(values_ns: Iterable[int]) -> Percentiles:
    """Return p50 and p99 in milliseconds (nearest rank) and how many values there were."""
    ordered = sorted(values_ns)
    if not ordered:
        return {"p50": None, "p99": None, "count": 0}

    def rank(share: float) -> float:
        return round(ordered[math.ceil(share * len(ordered)) - 1] / 1e6, 2)

    return {"p50": rank(0.50), "p99": rank(0.99), "count": len(ordered)}


def between(moments: Moments, first: str, then: str, of: Moments | None = None) -> list[int]:
    """Return how long it took from one moment to another, for every key that has both.

    ``of`` has the other moment where several programs have one.
    """
    ends = (of or moments).of(then)
    return [ends[key] - at for key, at in moments.of(first).items() if key in ends]


def touch_to_ticket(moments: Moments) -> list[int]:
    """Return from the touch to the last byte at the printer, per ticket."""
    printed = moments.of("ticket_bytes")
    touched = moments.of("touch")
    links = (name for name in moments.first if name.startswith("operation:"))
    return [
        printed[ticket] - touched[operation]
        for operation, tickets in ((n.removeprefix("operation:"), moments.of(n)) for n in links)
        for ticket in tickets
        if operation in touched and ticket in printed
    ]


def times(moments: Moments) -> dict[str, Percentiles]:
    """Return the times of a replay that have nothing to do with displays, in milliseconds."""
    return {
        "touch_to_ticket": percentiles(touch_to_ticket(moments)),
        "event_to_server": percentiles(between(moments, "event_recorded", "event_stored")),
    }
