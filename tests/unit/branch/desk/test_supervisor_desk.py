"""Moves, messages and calls for help on the real file: kept, read once, and gone with the day."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.day import Day
from branch.store import people, reading
from branch.store.store import Store
from tests.helpers.secrets import cheap
from tests.helpers.stores import open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "data", ManualClock())
    yield made
    made.close()


def profile(store: Store) -> str:
    return store.branch().profile_of("1", "clerk-2").id


def test_a_move_holds_for_the_day_and_the_file_is_not_changed(store: Store) -> None:
    desk = LocalDesk(store, cheap())
    before = store.branch_text()
    desk.move_clerk(clerk="clerk-2", by="clerk-1", profile="payments", operation="1")
    assert profile(store) == "payments"
    other = Store.open(store.folder, clock=store.clock, device="other")
    assert profile(other) == "payments"
    other.close()
    desk.close_day(actor="system")
    assert profile(store) == "documents"
    assert store.branch_text() == before


def test_the_words_of_a_message_are_not_in_the_log_and_go_with_the_day(store: Store) -> None:
    desk = LocalDesk(store, cheap())
    for _ in range(2):  # an answer that was lost is asked for again
        desk.send_message(clerk="clerk-2", by="clerk-1", text=" Lunch at one? ", operation="1")
    with store.reading() as connection:
        (message,) = people.unread(connection)
        assert message.text == "Lunch at one?"
        assert "Lunch" not in "".join(r.body for r in reading.log(connection, 0))
    desk.close_day(actor="system")
    with store.reading() as connection:
        assert people.unread(connection) == []
        assert connection.execute(text("SELECT count(*) FROM message")).scalar() == 0


def test_the_file_and_the_branch_in_memory_agree(store: Store) -> None:
    desk = LocalDesk(store, cheap())
    desk.open_counter(counter="2", clerk="clerk-2")
    desk.move_clerk(clerk="clerk-2", by="clerk-1", profile="payments", operation="1")
    desk.send_message(clerk="clerk-2", by="clerk-1", text="One", operation="2")
    desk.send_message(clerk="clerk-3", by="clerk-1", text="Two", operation="3")
    desk.raise_emergency(counter="2", clerk="clerk-2", operation="4")
    with store.reading() as connection:
        (call,) = people.emergencies(connection)
        first = people.unread(connection)[0]
    desk.accept_emergency(emergency=call.id, clerk="clerk-3", operation="5")
    desk.read_message(message=first.id, clerk=first.clerk, operation="6")
    day = Day(branch=store.branch(), now=store.clock.now())
    with store.reading() as connection:
        for record in reading.log(connection, 0):
            day.apply(record.event(), record.occurred_at)
        assert list(day.emergencies()) == people.emergencies(connection)
        told = [(m.id, m.clerk, m.by, m.sent_at) for m in people.unread(connection)]
        assert [(m.id, m.clerk, m.by, m.sent_at) for m in day.messages()] == told
        assert day.moves == people.moves(connection)
    desk.end_emergency(emergency=call.id, clerk="clerk-2", operation="7")
    with store.reading() as connection:
        assert people.emergencies(connection) == []
