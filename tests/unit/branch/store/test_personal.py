"""Answers are in one table, until their day, and then nowhere."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.errors import AnswersRefused
from branch.domain.events import TicketIssued
from branch.store import personal
from branch.store.rescue import rescue
from branch.store.store import Store
from tests.helpers.stores import open_store, operation

MARKER = "+34600111222"
DAY_S = 86_400


def taken(store: Store, **answers: str) -> str:
    """Take a ticket with answers; returns its id."""
    desk = LocalDesk(store)
    given = desk.issue(
        service="identity", language="en", operation=operation(), answers=dict(answers)
    )
    return given.ticket.id


def tables_with(store: Store, marker: str) -> set[str]:
    """Look through every column of every table."""
    found = set()
    with store.reading() as connection:
        names = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'"))
        for (table,) in names.all():
            for row in connection.execute(text(f'SELECT * FROM "{table}"')).all():
                if any(marker in str(value) for value in row):
                    found.add(table)
    return found


def bytes_of(folder: Path) -> bytes:
    """Everything that is on the disk, the write-ahead log and the program's log included."""
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_an_answer_is_beside_its_ticket_and_nowhere_else(data_dir: Path) -> None:
    store = open_store(data_dir)
    ticket = taken(store, phone=MARKER, papers="yes")
    assert tables_with(store, MARKER) == {"personal"}
    with store.reading() as connection:
        assert personal.read(connection, ticket) == {"phone": MARKER, "papers": "yes"}
        assert personal.read(connection, "nobody") == {}
    store.close()


def test_the_event_names_the_key(data_dir: Path) -> None:
    store = open_store(data_dir)
    desk = LocalDesk(store)
    touch = operation()
    for _ in range(2):  # the same touch again keeps nothing twice
        given = desk.issue(
            service="identity", language="en", operation=touch, answers={"phone": MARKER}
        )
        (event,) = given.events
        assert isinstance(event, TicketIssued)
        with store.reading() as connection:
            (key,) = connection.execute(text("SELECT key FROM personal")).scalars()
        assert event.personal == key
    store.close()


def test_a_refused_answer_leaves_nothing(data_dir: Path) -> None:
    store = open_store(data_dir)
    with pytest.raises(AnswersRefused):
        taken(store, phone=f"{MARKER}x")
    assert tables_with(store, MARKER) == set()
    store.close()


def test_ticket_and_answers_stand_or_fall_together(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(data_dir)

    def power_cut(*_: object) -> None:
        raise OSError("power cut")

    monkeypatch.setattr("branch.store.personal.keep", power_cut)
    with pytest.raises(OSError, match="power cut"):
        taken(store, phone=MARKER)
    assert tables_with(store, "TicketIssued") == set()
    store.close()


def test_what_is_due_is_erased_from_the_disk_and_the_rest_is_kept(data_dir: Path) -> None:
    clock = ManualClock()
    store = open_store(data_dir, clock)
    taken(store, phone=MARKER)
    clock.forward(3600)
    later = taken(store, phone="+34600999888")
    assert personal.erase_due(store, clock.now() + timedelta(seconds=DAY_S - 3601)) == 0
    assert MARKER.encode() in bytes_of(data_dir)
    assert personal.erase_due(store, clock.now() + timedelta(seconds=DAY_S - 3600)) == 1
    assert MARKER.encode() not in bytes_of(data_dir)
    with store.reading() as connection:
        assert personal.read(connection, later) == {"phone": "+34600999888"}
    store.close()


def test_one_persons_answers_are_erased_on_request(data_dir: Path) -> None:
    store = open_store(data_dir)
    ticket, other = taken(store, phone=MARKER, papers="no"), taken(store, papers="yes")
    assert personal.erase(store, ticket) == 2
    assert personal.erase(store, ticket) == 0
    assert MARKER.encode() not in bytes_of(data_dir)
    with store.reading() as connection:
        assert personal.read(connection, other) == {"papers": "yes"}
    store.close()


def test_a_damaged_file_is_rescued_with_the_answers_and_their_day(data_dir: Path) -> None:
    clock = ManualClock()
    store = open_store(data_dir, clock)
    ticket = taken(store, phone=MARKER)
    folder = store.folder
    store.close()
    rescue(folder, clock=clock)
    store = Store.open(folder, clock=clock, device="kiosk")
    with store.reading() as connection:
        assert personal.read(connection, ticket) == {"phone": MARKER}
    assert personal.erase_due(store, clock.now() + timedelta(seconds=DAY_S)) == 1
    store.close()
