"""A damaged file is set aside; what can be read of the log goes on in a new one."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.protocol.record import first_break
from branch.store import outbox, reading
from branch.store.computer import Computer, Role, become, computer
from branch.store.engine import sqlite_module
from branch.store.rescue import finish, rescue
from branch.store.store import Store
from tests.helpers.damage import overwrite_table
from tests.helpers.stores import open_store, operation

SERVICE = "identity"


def a_morning(folder: Path, tickets: int) -> tuple[str, int]:
    """Let people come and one be called; return the digest and the length of the log."""
    store = open_store(folder)
    desk = LocalDesk(store)
    for _ in range(tickets):
        desk.issue(service=SERVICE, language="en", operation=operation())
    desk.open_counter(counter="1", clerk="clerk-1")
    desk.call_next(counter="1", clerk="clerk-1", operation=operation())
    with store.reading() as connection:
        found = reading.digest(connection), reading.head(connection).seq
    with store.transaction() as connection:
        connection.exec_driver_sql("SELECT 1")
    store.close()
    return found


def test_a_readable_file_comes_back_whole(data_dir: Path) -> None:
    digest, seq = a_morning(data_dir, 5)
    rescued = rescue(DataFolder(data_dir), clock=ManualClock())
    assert rescued.records == seq
    assert (rescued.kept_in / "branch.db").exists()
    store = Store.open(DataFolder(data_dir), clock=ManualClock(), device="kiosk")
    with store.reading() as connection:
        assert reading.digest(connection) == digest
        assert reading.counters(connection)["1"].clerk == "clerk-1"
        assert outbox.amount(connection).count == seq
        assert first_break(reading.log(connection, 0)) is None
    again = LocalDesk(store).issue(service=SERVICE, language="en", operation=operation())
    assert again.ticket.number == "A106"
    assert again.records[0].device_seq == seq + 1
    store.close()


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_file_overwritten_in_the_middle_gives_what_is_before(
    data_dir: Path, share: float
) -> None:
    _, seq = a_morning(data_dir, 120)
    database = data_dir / "branch.db"
    whole = bytearray(database.read_bytes())
    start = int(len(whole) * share) // 4096 * 4096
    whole[start : start + 8192] = b"\xa5" * 8192
    database.write_bytes(whole)
    rescued = rescue(DataFolder(data_dir), clock=ManualClock())
    assert rescued.records <= seq
    assert str(rescued.records) in rescued.words()
    store = open_store(data_dir)
    with store.reading() as connection:
        records = reading.log(connection, 0)
        assert len(records) == rescued.records
        assert first_break(records) is None
    LocalDesk(store).issue(service=SERVICE, language="en", operation=operation())
    store.close()


def spoil(database: Path, statement: str) -> None:
    """Change the file behind everybody's back."""
    with contextlib.closing(sqlite_module().connect(database, isolation_level=None)) as connection:
        connection.execute(statement)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE event SET hash = 'x' WHERE seq = 20",
        "UPDATE event SET occurred_at = 17 WHERE seq = 20",
        "UPDATE event SET body = x'a5a5' WHERE seq = 20",
        "DELETE FROM event WHERE seq >= 20",
    ],
)
def test_no_number_on_paper_is_given_out_twice_though_the_newest_records_are_lost(
    data_dir: Path, damage: str
) -> None:
    _, seq = a_morning(data_dir, 30)
    spoil(data_dir / "branch.db", damage)
    rescued = rescue(DataFolder(data_dir), clock=ManualClock())
    assert (rescued.records, rescued.lost) == (19, seq - 19)
    assert f"{rescued.lost} newer records" in rescued.words()
    store = open_store(data_dir)
    again = LocalDesk(store).issue(service=SERVICE, language="en", operation=operation())
    assert again.ticket.number == "A131"
    assert again.records[0].device_seq == seq + 1
    assert again.records[0].seq == 20
    store.close()


def test_what_was_done_before_the_rescue_is_not_done_again_after_it(data_dir: Path) -> None:
    store = open_store(data_dir)
    touch = operation()
    first = LocalDesk(store).issue(service=SERVICE, language="en", operation=touch)
    store.close()
    rescue(DataFolder(data_dir), clock=ManualClock())
    store = open_store(data_dir)
    again = LocalDesk(store).issue(service=SERVICE, language="en", operation=touch)
    assert again.repeated
    assert again.ticket.number == first.ticket.number
    store.close()


def test_the_log_is_saved_even_without_the_configuration(data_dir: Path) -> None:
    digest, seq = a_morning(data_dir, 5)
    spoil(data_dir / "branch.db", "UPDATE configuration SET text = text || ' '")
    rescued = rescue(DataFolder(data_dir), clock=ManualClock())
    assert (rescued.records, rescued.configured) == (seq, False)
    assert "configure" in rescued.words()
    store = open_store(data_dir)
    with store.reading() as connection:
        assert reading.digest(connection) == digest
    again = LocalDesk(store).issue(service=SERVICE, language="en", operation=operation())
    assert again.records[0].seq == seq + 1
    store.close()


@pytest.mark.parametrize("cut", ["_copy_aside", "_save", "_put_in_place"])
def test_a_power_cut_during_the_rescue_loses_nothing(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch, cut: str
) -> None:
    digest, seq = a_morning(data_dir, 5)
    folder = DataFolder(data_dir)

    def power(*_: object) -> None:
        raise OSError("power cut")

    monkeypatch.setattr(f"branch.store.rescue.{cut}", power)
    with pytest.raises(OSError, match="power cut"):
        rescue(folder, clock=ManualClock())
    monkeypatch.undo()
    assert finish(folder, clock=ManualClock()) is (cut == "_put_in_place")
    assert not finish(folder, clock=ManualClock())
    assert rescue(folder, clock=ManualClock()).records == seq
    store = open_store(data_dir)
    with store.reading() as connection:
        assert reading.digest(connection) == digest
    store.close()
    assert not list(data_dir.glob("rescue.*"))


def test_a_power_cut_after_the_old_file_went_is_made_good_by_the_next_start(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    digest, _ = a_morning(data_dir, 5)
    folder = DataFolder(data_dir)

    def power(*_: object) -> None:
        raise OSError("power cut")

    monkeypatch.setattr(Path, "replace", power)
    with pytest.raises(OSError, match="power cut"):
        rescue(folder, clock=ManualClock())
    monkeypatch.undo()
    assert not folder.database.exists()
    early = Store.open(folder, clock=ManualClock(), device="kiosk")
    with pytest.raises(CannotStart, match="configure"):
        early.branch()
    early.close()
    assert finish(folder, clock=ManualClock())
    store = open_store(data_dir)
    with store.reading() as connection:
        assert reading.digest(connection) == digest
    store.close()


def test_nothing_readable_starts_anew_and_says_what_is_missing(data_dir: Path) -> None:
    (data_dir / "branch.db").write_bytes(b"\x00not a database\xff" * 1000)
    rescued = rescue(DataFolder(data_dir), clock=ManualClock())
    assert rescued.records == 0
    assert "configure" in rescued.words()
    store = Store.open(DataFolder(data_dir), clock=ManualClock(), device="kiosk")
    with pytest.raises(CannotStart, match="configure"):
        store.branch()
    store.close()


def test_damage_found_in_the_middle_of_the_day_is_said_as_at_the_start(data_dir: Path) -> None:
    a_morning(data_dir, 3)
    overwrite_table(data_dir / "branch.db", "ticket")
    store = Store.open(DataFolder(data_dir), clock=ManualClock(), device="kiosk")
    with pytest.raises(CannotStart, match="is damaged") as said, store.reading() as connection:
        reading.waits(connection)
    assert said.value.code is Exit.DATABASE_DAMAGED
    with pytest.raises(CannotStart, match="is damaged"):
        LocalDesk(store).issue(service=SERVICE, language="en", operation=operation())
    store.close()


def test_a_computer_that_is_not_the_hub_stays_one_and_has_nothing_to_send(data_dir: Path) -> None:
    a_morning(data_dir, 3)
    store = open_store(data_dir)
    what = Computer(role=Role.SATELLITE, hub="http://10.0.0.5:8035", reign=3)
    with store.transaction() as connection:
        become(connection, what)
    store.close()
    rescue(DataFolder(data_dir), clock=ManualClock())
    store = open_store(data_dir)
    with store.reading() as connection:
        assert computer(connection) == what
        assert reading.head(connection).seq == 0
        assert outbox.amount(connection).count == 0
    store.close()
