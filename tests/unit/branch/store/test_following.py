"""The copy of the hub's log: continued, told apart from another history, dropped, filled again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, insert, select, text

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.errors import BranchError
from branch.protocol.lan import Entry
from branch.protocol.record import chain_hash
from branch.store import announcements, outbox, reading
from branch.store import schema as s
from branch.store.following import (
    CACHE,
    DoesNotContinue,
    StillUnsent,
    entries_after,
)
from branch.store.store import Store
from tests.helpers.lan import head_of, state_of
from tests.helpers.stores import empty_file, open_store, operation

SERVICES = ("identity", "permits", "payments")


class Two:
    """The hub's file and the file of another computer."""

    def __init__(self, root: Path) -> None:
        self.clock = ManualClock()
        self.hub = open_store(root / "hub", self.clock, "hub")
        self.there = open_store(root / "there", self.clock, "kiosk-2")
        self.desk = LocalDesk(self.hub)

    def issue(self, touch: str = "") -> str:
        self.clock.forward(1)
        changes = self.desk.issue(service="identity", language="en", operation=touch or operation())
        return changes.ticket.id

    def entries(self, after: int = 0, limit: int = 1000) -> list[Entry]:
        with self.hub.reading() as connection:
            return entries_after(connection, after, limit)

    def rows(self, table: str) -> int:
        with self.there.reading() as connection:
            return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())

    def close(self) -> None:
        self.hub.close()
        self.there.close()


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    made = Two(tmp_path)
    yield made
    made.close()


def test_the_copy_has_the_state_of_the_hub_and_nothing_to_send(two: Two) -> None:
    two.issue()
    two.desk.open_counter(counter="1", clerk="clerk-1")
    two.desk.call_next(counter="1", clerk="clerk-1", operation=operation())
    assert two.there.follow(two.entries()) == 4
    assert state_of(two.there) == state_of(two.hub)
    with two.there.reading() as connection:
        assert outbox.amount(connection).count == 0
        assert [call.number for call in reading.last_calls(connection, 5)]
        with two.hub.reading() as other:
            assert reading.counters(connection) == reading.counters(other)


def test_what_is_there_already_is_passed_over(two: Two) -> None:
    for _ in range(4):
        two.issue()
    two.there.follow(two.entries(limit=3))
    assert two.there.follow(two.entries(limit=2)) == 0
    assert two.there.follow(two.entries()) == 1
    assert two.there.follow([]) == 0
    assert state_of(two.there) == state_of(two.hub)


def test_a_gap_is_not_taken(two: Two) -> None:
    two.issue()
    two.there.follow(two.entries())
    two.issue()
    two.issue()
    with pytest.raises(DoesNotContinue, match="2 to 2 are missing"):
        two.there.follow(two.entries(after=2))
    assert head_of(two.there).seq == 1


def test_a_broken_link_is_not_taken_and_nothing_before_it(two: Two) -> None:
    two.issue()
    two.issue()
    good, bad = two.entries()
    record = bad.record.model_copy(update={"actor": "somebody else"})
    with pytest.raises(DoesNotContinue, match="record 2"):
        two.there.follow([good, bad.model_copy(update={"record": record})])
    assert head_of(two.there).seq == 0


def test_another_history_is_told_apart_even_where_it_is_shorter(two: Two) -> None:
    two.issue()
    two.issue()
    two.there.follow(two.entries())
    (first, _) = two.entries()
    forged = first.record.model_copy(update={"actor": "other"})
    forged = forged.model_copy(update={"hash": chain_hash("0" * 64, forged)})
    with pytest.raises(DoesNotContinue, match="another one"):
        two.there.follow([Entry(record=forged)])


def test_the_copy_knows_which_operations_were_done(two: Two) -> None:
    touch = operation()
    ticket = two.issue(touch)
    two.desk.open_counter(counter="1", clerk="clerk-1")
    two.there.follow(two.entries())
    with two.there.reading() as connection:
        done = reading.changes_of(connection, touch)
        assert reading.changes_of(connection, operation()) is None
    assert done is not None
    assert done.repeated
    assert done.ticket.id == ticket


def test_operations_of_several_records_are_found_from_any_place(two: Two) -> None:
    two.desk.pause_service(service="permits", clerk="clerk-1", reason="")
    touches = [operation() for _ in range(3)]
    for touch in touches:
        two.issue(touch)
    assert [entry.operation for entry in two.entries()] == [None, *touches]
    assert [entry.operation for entry in two.entries(after=2, limit=1)] == [touches[1]]


def test_a_kind_of_a_newer_hub_is_kept_and_changes_nothing(two: Two) -> None:
    two.issue()
    (entry,) = two.entries()
    two.there.follow([entry])
    draft = entry.record.model_copy(
        update={"seq": 2, "event_id": operation(), "kind": "TicketSang", "body": "{}"}
    )
    newer = draft.model_copy(update={"hash": chain_hash(entry.record.hash, draft)})
    assert two.there.follow([Entry(record=newer)]) == 1
    assert head_of(two.there).hash == newer.hash


def test_the_words_of_an_announcement_come_along_and_end_with_it(two: Two) -> None:
    branch = two.hub.branch()
    words = dict.fromkeys(branch.languages, "A child waits at the desk")
    two.desk.announce(clerk="clerk-1", texts=words, operation=operation(), minutes=5)
    two.there.follow(two.entries())
    with two.there.reading() as connection:
        (heard,) = announcements.after(connection, 0)
    assert set(heard.texts.values()) == {"A child waits at the desk"}
    two.clock.forward(timedelta(minutes=6).total_seconds())
    late = Store.open(empty_file(two.hub.folder.root.parent / "late"), clock=two.clock, device="d")
    late.follow(two.entries())
    with late.reading() as connection:
        assert connection.execute(select(func.count()).select_from(s.personal)).scalar() == 0
    late.close()


def test_the_cache_may_be_dropped_and_filled_again(two: Two) -> None:
    for _ in range(5):
        two.issue()
    two.there.follow(two.entries())
    two.there.drop_cache()
    assert head_of(two.there).seq == 0
    assert all(two.rows(table.name) == 0 for table in CACHE)
    two.there.follow(two.entries())
    assert state_of(two.there) == state_of(two.hub)


def test_dropping_the_cache_cannot_touch_what_is_to_be_sent(two: Two) -> None:
    """Rule 9: the cache may go at any moment, the outbox never."""
    two.issue()
    before = two.rows("outbox")
    LocalDesk(two.there).issue(service="permits", language="en", operation=operation())
    assert two.rows("outbox") == before + 1
    with pytest.raises(StillUnsent):
        two.there.drop_cache()
    assert two.rows("outbox") == before + 1
    assert two.rows("event") == 1
    assert two.rows("ticket") == 1


def test_dropping_the_cache_keeps_what_no_log_fills_again(two: Two) -> None:
    keep = {table.name for table in s.metadata.sorted_tables} - {table.name for table in CACHE}
    assert {"outbox", "dead_letter", "meta", "configuration", "device", "personal"} <= keep
    with two.there.transaction() as connection:
        connection.execute(insert(s.meta).values(key="k", value="v"))
    before = {name: two.rows(name) for name in keep}
    two.there.drop_cache()
    assert {name: two.rows(name) for name in keep} == before


ACTS = ["call_next", "start", "no_show", "park", "recall"]
STEP = st.one_of(
    st.tuples(st.just("issue"), st.sampled_from(SERVICES)),
    st.tuples(st.just("open"), st.sampled_from("123")),
    st.tuples(
        st.sampled_from(["call_next", "start", "no_show", "park", "recall"]), st.sampled_from("123")
    ),
    st.tuples(st.just("follow"), st.integers(0, 5)),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEP, min_size=5, max_size=40))
def test_whatever_the_hub_does_the_copy_ends_with_its_state(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str | int]]
) -> None:
    two = Two(tmp_path_factory.mktemp("two"))
    for act, what in steps:
        two.clock.forward(7)
        try:
            match act, what:
                case "issue", str(service):
                    two.desk.issue(service=service, language="en", operation=operation())
                case "open", str(counter):
                    two.desk.open_counter(counter=counter, clerk=f"clerk-{counter}")
                case "follow", int(overlap):
                    after = max(0, head_of(two.there).seq - overlap)
                    two.there.follow(two.entries(after, 8))
                case _, str(counter):
                    getattr(two.desk, act)(
                        counter=counter, clerk=f"clerk-{counter}", operation=operation()
                    )
        except BranchError:
            continue
    two.there.follow(two.entries(head_of(two.there).seq))
    assert state_of(two.there) == state_of(two.hub)
    with two.there.reading() as here, two.hub.reading() as hub:
        for table in CACHE:
            order = [column.name for column in table.primary_key]
            query = text(f"SELECT * FROM {table.name} ORDER BY {', '.join(order)}")
            assert here.execute(query).all() == hub.execute(query).all(), table.name
    two.close()
