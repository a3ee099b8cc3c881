"""Appointments and calls for staff in the shared file, and a file of the version before them."""

from __future__ import annotations

import contextlib
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from branch.desk.local import LocalDesk
from branch.domain.appointment import AppointmentState
from branch.domain.clock import ManualClock
from branch.domain.configuration import Standing
from branch.domain.errors import AlreadyCheckedIn
from branch.domain.ticket import State
from branch.host.folders import DataFolder
from branch.protocol.codec import ticket_from, ticket_text
from branch.store import reading, schema, upgrade
from branch.store.rescue import rescue
from branch.store.store import Store
from tests.helpers.stores import open_store, operation


def test_an_appointment_from_booking_to_the_counter(data_dir: Path) -> None:
    clock = ManualClock()
    store = open_store(data_dir, clock)
    desk = LocalDesk(store)
    at = clock.now() + timedelta(minutes=20)
    touch = operation()
    booked = desk.book(service="identity", at=at, clerk="clerk-1", operation=touch, party_size=2)
    again = desk.book(service="identity", at=at, clerk="clerk-1", operation=touch)
    assert again.repeated
    assert again.appointment == booked.appointment
    with store.reading() as connection:
        day = (clock.now(), clock.now() + timedelta(days=1))
        assert reading.expected(connection, *day) == [booked.appointment]
        assert reading.expected(connection, day[1], day[1] + timedelta(days=1)) == []
    came = desk.check_in(code=booked.appointment.code, language="es", operation=operation())
    assert came.ticket.standing is Standing.APPOINTMENT
    assert (came.ticket.party_size, came.ticket.waiting_since) == (2, at)
    assert came.appointment.state is AppointmentState.ARRIVED
    with pytest.raises(AlreadyCheckedIn):
        desk.check_in(code=booked.appointment.code, language="es", operation=operation())
    undone = desk.undo_check_in(ticket=came.ticket.id, clerk="clerk-1", operation=operation())
    assert undone.ticket.state is State.CANCELLED
    assert undone.appointment == booked.appointment
    desk.change_appointment(
        appointment=booked.appointment.id,
        at=at + timedelta(minutes=5),
        clerk="clerk-1",
        operation=operation(),
    )
    cancelled = desk.cancel_appointment(
        appointment=booked.appointment.id, clerk="clerk-1", operation=operation()
    )
    assert cancelled.appointment.state is AppointmentState.CANCELLED
    with store.reading() as connection:
        assert reading.expected(connection, *day) == []
    store.close()


def test_a_code_that_was_given_again_means_the_newer_appointment(data_dir: Path) -> None:
    clock = ManualClock()
    store = open_store(data_dir, clock)
    desk = LocalDesk(store)
    for _ in range(2):
        desk.book(
            service="identity", at=clock.now(), clerk="c", operation=operation(), code="K7M2R5T6"
        )
        came = desk.check_in(code="k7m2-r5t6", language="en", operation=operation())
        assert came.appointment.at == clock.now()
        clock.forward(86_400)
    store.close()


def test_staff_calls_are_read_in_order_and_answered(data_dir: Path) -> None:
    clock = ManualClock()
    store = open_store(data_dir, clock)
    desk = LocalDesk(store)
    for device in ("kiosk-2", "kiosk-1"):
        desk.call_staff(device=device, reason="help", operation=operation())
        clock.forward(5)
    assert desk.call_staff(device="kiosk-1", reason="help", operation=operation()).records == ()
    with store.reading() as connection:
        first, second = reading.open_staff_calls(connection)
    assert (first.device, second.device) == ("kiosk-2", "kiosk-1")
    desk.answer_staff_call(staff_call=first.id, clerk="clerk-1", operation=operation())
    with store.reading() as connection:
        assert reading.open_staff_calls(connection) == [second]
    desk.close_day(actor="clerk-1")
    with store.reading() as connection:
        assert reading.open_staff_calls(connection) == []
    store.close()


def test_all_of_it_follows_from_the_log(data_dir: Path) -> None:
    clock = ManualClock()
    store = open_store(data_dir, clock)
    desk = LocalDesk(store)
    booked = desk.book(service="identity", at=clock.now(), clerk="c", operation=operation())
    desk.check_in(code=booked.appointment.code, language="en", operation=operation())
    desk.book(service="identity", at=clock.now(), clerk="c", operation=operation())
    desk.call_staff(device="kiosk-1", reason="help", operation=operation())

    def followed(store: Store) -> list[list[object]]:
        tables = ("appointment", "staff_call", "ticket", "issued")
        with store.reading() as connection:
            return [list(connection.execute(text(f"SELECT * FROM {t}")).all()) for t in tables]

    before = followed(store)
    folder = store.folder
    store.close()
    rescue(folder, clock=clock)
    store = Store.open(folder, clock=clock, device="kiosk")
    assert followed(store) == before
    store.close()


ADDED_TABLES = (
    "appointment",
    "staff_call",
    "personal",
    "screen",
    "terminal",
    "printer",
    "lease",
    "late_fact",
    "outlook_head",
    "outlook",
    "outlook_ticket",
    "foretold",
    "credential",
    "sign_in_place",
    "moved",
    "message",
    "emergency",
    "neighbour",
)


def test_a_file_of_the_version_before_is_brought_up_to_date(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(data_dir)
    desk = LocalDesk(store)
    ticket = desk.issue(service="identity", language="en", operation=operation()).ticket
    with store.transaction() as connection:
        for table in ADDED_TABLES:
            connection.execute(text(f"DROP TABLE {table}"))
        connection.execute(text("DROP INDEX event_announced"))
        connection.execute(text("ALTER TABLE operation DROP COLUMN asked"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
        connection.execute(text("PRAGMA user_version=1"))
    store.close()
    store = Store.open(DataFolder(data_dir), clock=ManualClock(), device="kiosk")
    with store.reading() as connection:
        assert upgrade.schema_version(connection) == schema.VERSION
        assert reading.ticket(connection, ticket.id) == ticket
        assert reading.open_staff_calls(connection) == []
    LocalDesk(store).call_staff(device="kiosk", reason="help", operation=operation())
    store.close()


def test_a_ticket_that_uses_nothing_new_is_written_as_before(data_dir: Path) -> None:
    with contextlib.closing(open_store(data_dir)) as store:
        desk = LocalDesk(store)
        plain = desk.issue(service="identity", language="en", operation=operation()).ticket
        first = desk.issue(
            service="identity", language="en", operation=operation(), priority_class="mobility"
        ).ticket
    assert "priority_class" not in ticket_text(plain)
    assert ticket_text(plain).endswith("}]}")  # the legs were the last field of the first version
    assert '"priority_class":"mobility"' in ticket_text(first)
    for ticket in (plain, first):
        assert ticket_from(ticket_text(ticket)) == ticket
