"""A file that cannot be used is told in words for whom can do something about it."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import DatabaseError, OperationalError

from branch.desk.local import LocalDesk
from branch.host.ballast import PIECE, SIZE, Ballast
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.store import engine, reading, trouble
from branch.store.engine import sqlite_module
from branch.store.trouble import cannot_open, damaged, no_room, now_or
from tests.helpers.stores import open_store, operation

DATABASE = Path("branch.db")


def said(code: int, text: str) -> DatabaseError:
    """Return an error as SQLAlchemy wraps SQLite's."""
    error = sqlite_module().OperationalError(text)
    error.sqlite_errorcode = code
    return OperationalError("SELECT 1", None, error)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (5, "held by another program"),
        (8, "not be written"),
        (8 | 6 << 8, "not be written"),
        (10 | 4 << 8, "disk that fails"),
        (13, "full; make room"),
        (14, "cannot be opened"),
    ],
)
def test_what_a_technician_can_mend_is_said_in_words(code: int, words: str) -> None:
    problem = cannot_open(said(code, "sqlite's own words"), DATABASE)
    assert problem is not None
    assert problem.code is Exit.FOLDER
    assert words in str(problem)
    assert "sqlite's own words" in str(problem)


def test_damage_is_known_by_code_and_by_text() -> None:
    assert damaged(said(11, "?"))
    assert damaged(said(26, "?"))
    assert damaged(said(1, "malformed database schema (ticket)"))
    assert not damaged(said(13, "database or disk is full"))
    problem = cannot_open(said(11, "?"), DATABASE)
    assert problem is not None
    assert problem.code is Exit.DATABASE_DAMAGED


def test_a_mistake_of_ours_stays_one() -> None:
    assert cannot_open(said(1, "no such column: nonsense"), DATABASE) is None


def test_a_place_where_no_file_can_be_is_refused_in_words(data_dir: Path) -> None:
    (data_dir / "branch.db").mkdir(parents=True)
    with pytest.raises(CannotStart, match="cannot be opened") as refused:
        open_store(data_dir)
    assert refused.value.code is Exit.FOLDER


@pytest.mark.parametrize("name", ["50% done", "who?", "a b", "c#", "p%20x", "ñ"])
def test_a_folder_may_have_any_name(data_dir: Path, name: str) -> None:
    store = open_store(data_dir / name)
    assert (data_dir / name / "branch.db").exists()
    wakeups = store.wakeups()
    LocalDesk(store).issue(service="identity", language="en", operation=operation())
    assert wakeups.wait(5)
    wakeups.close()
    store.close()


def _no_room(of: Engine, unless_cut: Ballast | None = None) -> None:
    """Let the file grow no further, as on a full disk, until the ballast has been cut."""

    def limit(connection: object, _record: object, _proxy: object) -> None:
        room = unless_cut is not None and unless_cut.size < SIZE
        cursor = connection.cursor()  # type: ignore[attr-defined]
        # SQLite takes the pages that are there for the least.
        cursor.execute(f"PRAGMA max_page_count={1_000_000 if room else 1}")
        cursor.close()

    event.listen(of, "checkout", limit)


@pytest.mark.expect_log("WARNING", "the disk is full")
def test_a_full_disk_leaves_nothing_by_halves_and_work_goes_on_when_there_is_room(
    data_dir: Path,
) -> None:
    store = open_store(data_dir)
    desk = LocalDesk(store)
    store._engine.dispose()
    _no_room(store._engine)
    given: list[str] = []

    def until_it_is_full() -> None:
        while True:
            changes = desk.issue(service="identity", language="en", operation=operation())
            given.append(changes.ticket.number)

    with pytest.raises(DatabaseError) as full:
        until_it_is_full()
    assert trouble.code_of(full.value) == 13
    with store.reading() as connection:
        assert reading.head(connection).seq == len(given)
        waiting = reading.waiting(connection, [store.branch().services["identity"].queue], 1000)
    assert {ticket.number for ticket in waiting} == set(given)
    store.close()
    store = open_store(data_dir)
    LocalDesk(store).issue(service="identity", language="en", operation=operation())
    store.close()


@pytest.mark.expect_log("WARNING", "the disk is full")
def test_with_a_reserve_numbers_go_on_although_the_disk_is_full(data_dir: Path) -> None:
    store = open_store(data_dir)
    store._engine.dispose()
    ballast = Ballast(DataFolder(data_dir))
    ballast.lay_down()
    _no_room(store._engine, unless_cut=ballast)
    desk = LocalDesk(store)
    given: list[str] = []
    while ballast.size == SIZE:
        changes = desk.issue(service="identity", language="en", operation=operation())
        given.append(changes.ticket.number)
    assert given == [f"A{101 + n}" for n in range(len(given))]
    assert ballast.size == SIZE - PIECE
    store.close()


def test_what_may_wait_waits_for_a_lock_and_a_disk_and_for_nothing_else(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fails(code: int) -> int:
        raise said(code, "sqlite's own words")

    with caplog.at_level("ERROR"):
        for code in (5, 10 | 4 << 8, 13):
            assert now_or(7, lambda code=code: fails(code), "this") == 7  # type: ignore[misc]
    assert now_or(7, lambda: 8, "this") == 8
    for code in (1, 8, 11):
        with pytest.raises(OperationalError):
            now_or(7, lambda code=code: fails(code), "this")  # type: ignore[misc]


def test_no_room_is_told_from_a_disk_that_fails() -> None:
    assert no_room(said(13, "?"))
    assert no_room(said(10 | 19 << 8, "no room for the memory that the programs share"))
    assert not no_room(said(10 | 3 << 8, "?"))


def test_an_old_sqlite_is_no_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "OLDEST", (99, 0, 0))
    with pytest.raises(CannotStart, match="pysqlite3") as refused:
        sqlite_module()
    assert refused.value.code is Exit.SQLITE_TOO_OLD
