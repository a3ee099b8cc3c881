"""The shared file: one transaction, no lost acknowledgement, refusals in words."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock, SystemClock
from branch.domain.errors import NobodyWaiting, UnknownService
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.protocol.record import Record, first_break
from branch.store import outbox, reading
from branch.store.store import Store
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.stores import open_store, operation

SERVICE = "identity"


def test_the_same_operation_again_changes_nothing(data_dir: Path) -> None:
    store = open_store(data_dir)
    desk = LocalDesk(store)
    touch = operation()
    first = desk.issue(service=SERVICE, language="en", operation=touch)
    again = desk.issue(service=SERVICE, language="en", operation=touch)
    assert again.repeated
    assert not first.repeated
    assert again.ticket == first.ticket
    assert again.records == first.records
    with store.reading() as connection:
        assert reading.head(connection).seq == 1
    store.close()


def test_a_refusal_leaves_no_trace(data_dir: Path) -> None:
    store = open_store(data_dir)
    desk = LocalDesk(store)
    with pytest.raises(UnknownService):
        desk.issue(service="nothing", language="en", operation=operation())
    desk.open_counter(counter="1", clerk="clerk-1")
    with pytest.raises(NobodyWaiting):
        desk.call_next(counter="1", clerk="clerk-1", operation=operation())
    with store.reading() as connection:
        assert reading.head(connection).seq == 2  # the clerk signed in, the counter opened
        assert outbox.amount(connection).count == 2
    store.close()


def test_event_state_and_outbox_stand_or_fall_together(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(data_dir)
    desk = LocalDesk(store)

    def power_cut(*_: object) -> dict[str, object]:
        raise OSError("power cut")

    monkeypatch.setattr("branch.store.writing.ticket_row", power_cut)
    with pytest.raises(OSError, match="power cut"):
        desk.issue(service=SERVICE, language="en", operation=operation())
    monkeypatch.undo()
    with store.reading() as connection:
        assert reading.head(connection).seq == 0
        assert outbox.amount(connection).count == 0
    assert desk.issue(service=SERVICE, language="en", operation=operation()).ticket.number
    store.close()


def _take_tickets(folder: Path, count: int) -> None:
    store = Store.open(DataFolder(folder), clock=SystemClock(), device=f"kiosk-{os.getpid()}")
    desk = LocalDesk(store)
    for _ in range(count):
        desk.issue(service=SERVICE, language="en", operation=operation_now())
    store.close()


def operation_now() -> str:
    return os.urandom(16).hex()


def open_all_day(store: Store) -> None:
    """Put the town hall in force with doors that never shut: these tests use the real clock."""
    store.configure(always_open(town_hall_text()), "open.toml")


def test_several_programs_write_at_once_without_a_double_number(data_dir: Path) -> None:
    store = open_store(data_dir)
    open_all_day(store)
    spawn = multiprocessing.get_context("spawn")
    workers = [spawn.Process(target=_take_tickets, args=(data_dir, 40)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
        assert worker.exitcode == 0
    with store.reading() as connection:
        records = reading.log(connection, 0)
        waiting = reading.waiting(connection, [store.branch().services[SERVICE].queue])
    assert len(records) == 120
    assert first_break(records) is None
    assert len({ticket.number for ticket in waiting}) == 120
    for device in {record.device for record in records}:
        own = [record.device_seq for record in records if record.device == device]
        assert own == list(range(1, 41))
    store.close()


def test_a_program_killed_while_writing_leaves_a_whole_log(data_dir: Path) -> None:
    store = open_store(data_dir)
    open_all_day(store)
    wakeups = store.wakeups()
    spawn = multiprocessing.get_context("spawn")
    for _ in range(3):
        with store.reading() as connection:
            before = reading.head(connection).seq
        worker = spawn.Process(target=_take_tickets, args=(data_dir, 100_000))
        worker.start()
        seq = before
        while seq < before + 5:
            assert wakeups.wait(30)
            with store.reading() as connection:
                seq = reading.head(connection).seq
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGKILL)
        worker.join(10)
    with store.reading() as connection:
        records = reading.log(connection, 0, 100_000)
        tickets = connection.execute(text("SELECT count(*) FROM ticket")).scalar_one()
        unsent = outbox.amount(connection).count
    assert first_break(records) is None
    assert len(records) == tickets == unsent
    wakeups.close()
    store.close()


def test_another_program_is_woken_by_a_commit(data_dir: Path) -> None:
    store = open_store(data_dir)
    other = Store.open(DataFolder(data_dir), clock=ManualClock(), device="display")
    wakeups = other.wakeups()
    assert not wakeups.wait(0.01)
    LocalDesk(store).issue(service=SERVICE, language="en", operation=operation())
    assert wakeups.wait(5)
    wakeups.close()
    assert not wakeups.wait(5)
    other.close()
    store.close()


def test_the_safety_net_sees_a_commit_whose_datagram_was_lost(data_dir: Path) -> None:
    store = open_store(data_dir)
    wakeups = store.wakeups()
    for file in (data_dir / "wake").iterdir():
        file.unlink()
    LocalDesk(store).issue(service=SERVICE, language="en", operation=operation())
    assert wakeups.wait(5)
    wakeups.close()
    store.close()


def test_a_database_from_the_future_is_refused_in_words(data_dir: Path) -> None:
    open_store(data_dir).close()
    raw = sqlite3.connect(data_dir / "branch.db")
    raw.execute("PRAGMA user_version=99")
    raw.close()
    with pytest.raises(CannotStart, match="newer version") as refused:
        Store.open(DataFolder(data_dir), clock=ManualClock(), device="kiosk")
    assert refused.value.code is Exit.DATABASE_FROM_THE_FUTURE


def test_a_damaged_database_is_named_as_such(data_dir: Path) -> None:
    (data_dir / "branch.db").write_bytes(b"this was a database once" * 500)
    with pytest.raises(CannotStart, match="damaged") as refused:
        Store.open(DataFolder(data_dir), clock=ManualClock(), device="kiosk")
    assert refused.value.code is Exit.DATABASE_DAMAGED


def test_no_configuration_is_said_in_words(data_dir: Path) -> None:
    store = Store.open(DataFolder(data_dir), clock=ManualClock(), device="kiosk")
    with pytest.raises(CannotStart, match="configure") as refused:
        store.branch()
    assert refused.value.code is Exit.NO_CONFIGURATION
    store.close()


def test_a_wrong_branch_file_does_not_replace_the_one_in_force(data_dir: Path) -> None:
    store = open_store(data_dir)
    name = store.branch().names["en"]
    with pytest.raises(CannotStart, match=r"broken\.toml:1") as refused:
        store.configure("[branch", "broken.toml")
    assert refused.value.code is Exit.BRANCH_FILE
    assert store.branch().names["en"] == name
    store.close()


@pytest.mark.parametrize(
    "lost", [datetime(1970, 1, 1, 0, 3, tzinfo=UTC), datetime(2026, 3, 2, 8, 15, tzinfo=UTC)]
)
def test_a_clock_put_back_or_in_1970_changes_neither_order_nor_numbers(
    data_dir: Path, lost: datetime
) -> None:
    clock = ManualClock()
    store = open_store(data_dir, clock)
    desk = LocalDesk(store)
    records: list[Record] = []
    numbers: list[str] = []
    for instant in (clock.now(), lost, lost):
        clock.instant = instant
        issued = desk.issue(service=SERVICE, language="en", operation=operation_now())
        records += issued.records
        numbers.append(issued.ticket.number)
    assert [record.clock for record in records] == ["trusted", "suspect", "suspect"]
    assert numbers == ["A101", "A102", "A103"]
    desk.open_counter(counter="1", clerk="clerk-1")
    for number in numbers:
        called = desk.call_next(counter="1", clerk="clerk-1", operation=operation_now())
        assert called.ticket.number == number
        desk.start(counter="1", clerk="clerk-1", operation=operation_now())
        desk.finish(counter="1", clerk="clerk-1", outcome="served", operation=operation_now())
    store.close()


def test_a_log_that_ran_a_day_ahead_does_not_hold_the_clock(data_dir: Path) -> None:
    clock = ManualClock()
    store = open_store(data_dir, clock)
    desk = LocalDesk(store)
    clock.forward(24 * 3600)
    desk.issue(service=SERVICE, language="en", operation=operation_now())
    clock.forward(-24 * 3600)
    back = desk.issue(service=SERVICE, language="en", operation=operation_now())
    assert back.records[0].occurred_at == clock.now()
    assert back.records[0].clock == "suspect"
    store.close()
