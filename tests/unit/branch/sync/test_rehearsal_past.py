"""A past day is read from the branch's own log: whole, alone, and with what went before it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.configuration import Standing
from branch.domain.rehearsal.both import rehearse_both
from branch.domain.rehearsal.recorded import RecordedDay
from branch.store.store import Store
from branch.sync import rehearsal_past
from branch.sync.rehearsal_past import PastDay, past_days
from branch.sync.rehearsal_rule import read_rule, read_whole
from tests.helpers.stores import open_store


class Hall:
    """A branch with one clerk, who calls whoever came."""

    def __init__(self, root: Path) -> None:
        self.clock = ManualClock()
        self.store = open_store(root / "data", self.clock)
        self.desk = LocalDesk(self.store)
        self._n = 0

    def operation(self) -> str:
        self._n += 1
        return f"op-{self._n}"

    def come(self, *standings: Standing) -> None:
        for standing in standings:
            self.desk.issue(
                service="identity",
                language="en",
                operation=self.operation(),
                standing=standing,
            )
            self.clock.forward(60)

    def serve(self, people: int) -> None:
        self.desk.open_counter(counter="2", clerk="clerk-2")
        for _ in range(people):
            self.desk.call_next(counter="2", clerk="clerk-2", operation=self.operation())
            self.desk.start(counter="2", clerk="clerk-2", operation=self.operation())
            self.clock.forward(100)
            self.desk.finish(
                counter="2", clerk="clerk-2", outcome="served", operation=self.operation()
            )
            self.clock.forward(5)
        self.desk.close_counter(counter="2", clerk="clerk-2")

    def next_day(self) -> str:
        """Let a day go by; return the one that was."""
        day = self.clock.now().date().isoformat()
        self.desk.close_day(actor="system")
        self.clock.forward(round(timedelta(days=1).total_seconds()))
        return day


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = Hall(tmp_path)
    yield made
    made.store.close()


def read(store: Store, day: str) -> tuple[PastDay, RecordedDay]:
    past = PastDay(day)
    while past.read_on(store):
        pass
    return past, past.recorded(read_whole(past.base, "branch.toml"))


def test_the_days_that_are_over_and_had_calls_are_offered_the_newest_first(hall: Hall) -> None:
    assert past_days(hall.store) == ()
    hall.come(Standing.ORDINARY)
    hall.serve(1)
    first = hall.next_day()
    hall.come(Standing.ORDINARY)  # nobody is called
    hall.next_day()
    hall.come(Standing.ORDINARY)
    hall.serve(1)
    third = hall.next_day()
    hall.come(Standing.ORDINARY)
    hall.serve(1)
    assert past_days(hall.store) == (third, first)


def test_a_day_stands_alone_and_another_rule_changes_its_order(
    hall: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rehearsal_past, "STEP", 3)
    for _ in range(2):
        hall.come(*[Standing.ORDINARY] * 4, Standing.PRIORITY)
        hall.serve(5)
        day = hall.next_day()
    rule = tmp_path / "rule.toml"
    rule.write_text("[standings.priority]\nhead_start = 0\n", encoding="utf-8")
    past, recorded = read(hall.store, day)
    assert (len(recorded.presses), recorded.illegal) == (5, 0)
    old = read_whole(past.base, "branch.toml")
    found = rehearse_both(recorded, old, read_rule(rule, past.base))
    assert found.given_back == 5
    assert found.before[0].standing is found.after[-1].standing is Standing.PRIORITY
    assert (found.told.earlier, found.told.later) == (4, 1)


def test_a_time_booked_days_before_is_an_appointment_on_its_day(hall: Hall) -> None:
    at = hall.clock.now() + timedelta(days=1, minutes=2)
    hall.desk.book(
        service="identity", at=at, clerk="clerk-2", operation=hall.operation(), code="BCDFGH"
    )
    hall.come(Standing.ORDINARY)
    hall.serve(1)
    hall.next_day()
    hall.come(Standing.ORDINARY)
    hall.desk.check_in(code="BCDFGH", language="en", operation=hall.operation())
    hall.serve(2)
    day = hall.next_day()
    _, recorded = read(hall.store, day)
    assert recorded.illegal == 0
    assert sorted(stint.ticket.standing for stint in recorded.stints) == ["appointment", "ordinary"]


def test_what_became_of_a_ticket_of_the_day_before_is_understood(hall: Hall) -> None:
    hall.come(Standing.ORDINARY)
    today = hall.clock.now().date().isoformat()
    (left,) = (stint.ticket for stint in read(hall.store, today)[1].stints)
    hall.clock.forward(round(timedelta(days=1).total_seconds()))
    hall.serve(1)
    day = hall.next_day()
    _, recorded = read(hall.store, day)
    assert recorded.illegal == 0
    assert [stint.ticket.id for stint in recorded.stints] == [left.id]
    assert len(recorded.presses) == 1
