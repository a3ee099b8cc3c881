"""Was what the tickets of a lived day were told as good as a forecast made for each of them?

The programs told every ticket what stood on its tile at that moment. Here a forecaster takes in the
log of the same day, with nothing but the past at every ticket, and says what it would have told;
both are held against the waits that followed.

By hand, over days that were lived with ``nowserving demo --replay``::

    python -m installer.replay.foretold OUT [OUT ...]
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from branch.domain import events as e
from branch.domain.clock import SystemClock
from branch.domain.forecast.forecaster import Forecaster
from branch.domain.forecast.rounding import minutes_up
from branch.domain.forecast.values import Forecast
from branch.host.folders import DataFolder
from branch.store import outlook, reading
from branch.store.store import Store

CHUNK = 2000


@dataclass(slots=True)
class Judged:
    """Forecasts whose wait is known: how far off, inside the range, within the printed minutes."""

    tickets: int = 0
    error_s: float = 0.0
    inside: int = 0
    kept: int = 0

    def add(self, forecast: Forecast, wait_s: float) -> None:
        """Hold a forecast against what happened."""
        self.tickets += 1
        self.error_s += abs(forecast.typical_s - wait_s)
        self.inside += forecast.low_s <= wait_s <= forecast.high_s
        self.kept += wait_s <= minutes_up(forecast.promise_s) * 60

    def join(self, other: Judged) -> None:
        """Take in another day."""
        self.tickets += other.tickets
        self.error_s += other.error_s
        self.inside += other.inside
        self.kept += other.kept

    def as_dict(self) -> dict[str, float | int]:
        """Return what is written: shares and seconds."""
        count = max(self.tickets, 1)
        return {
            "tickets": self.tickets,
            "mae_s": round(self.error_s / count, 2),
            "inside_80": round(self.inside / count, 3),
            "promise_kept": round(self.kept / count, 3),
        }


@dataclass(slots=True)
class Comparison:
    """What the programs told, and what a forecast for each ticket itself would have said."""

    told: Judged = field(default_factory=Judged)
    scored: Judged = field(default_factory=Judged)
    untold: int = 0
    """Tickets that were told nothing: no forecast was there."""

    def join(self, other: Comparison) -> None:
        """Take in another day."""
        self.told.join(other.told)
        self.scored.join(other.scored)
        self.untold += other.untold

    def as_dict(self) -> dict[str, object]:
        return {
            "told": self.told.as_dict(),
            "scored": self.scored.as_dict(),
            "untold": self.untold,
        }


def compare(store: Store) -> Comparison:
    """Compare over the whole log of a shared file."""
    forecaster = Forecaster(store.branch())
    found = Comparison()
    scored: dict[str, Forecast] = {}
    after = 0
    with store.reading() as connection:
        told = {one.ticket: one for one in outlook.foretold_since(connection, "")}
        while records := reading.log(connection, after, CHUNK):
            after = records[-1].seq
            for record in records:
                event = record.event()
                wait_s = forecaster.observe(event, record.occurred_at)
                if not isinstance(event, e.TicketEvent):
                    continue
                if isinstance(event, e.TicketIssued):
                    forecast = forecaster.at_issue(event.ticket)
                    if event.ticket in told and forecast is not None:
                        scored[event.ticket] = forecast
                    found.untold += event.ticket not in told
                if wait_s is not None and event.ticket in scored:
                    found.told.add(told[event.ticket].said.forecast, wait_s)
                    found.scored.add(scored[event.ticket], wait_s)
    return found


def lines(found: Comparison) -> Iterable[str]:
    """Yield the comparison for people."""
    yield f"{'':24} tickets  error (s)  inside 80 %  promise kept"
    for name, judged in (("told by the programs", found.told), ("scored on the log", found.scored)):
        count = max(judged.tickets, 1)
        yield (
            f"{name:24} {judged.tickets:7} {judged.error_s / count:10.2f}"
            f" {judged.inside / count:12.1%} {judged.kept / count:13.1%}"
        )
    if found.untold:
        yield f"{found.untold} tickets were told nothing"


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare each day, and all of them together."""
    folders = [Path(one) for one in (sys.argv[1:] if arguments is None else arguments)]
    together = Comparison()
    for folder in folders:
        data = DataFolder(folder / "data")
        if not data.database.exists():
            print(f"{folder} holds no day: live one with 'nowserving demo --replay'.")
            return 2
        store = Store.open(data, clock=SystemClock(), device="compare")
        try:
            day = compare(store)
        finally:
            store.close()
        print(f"{folder}\n" + "\n".join(lines(day)))
        together.join(day)
    if len(folders) > 1:
        print("together\n" + "\n".join(lines(together)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
