"""A clerk's note is beside the log until its day, and nowhere in it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from branch.desk.local import LocalDesk
from branch.domain.errors import NoteEmpty
from branch.store import personal
from branch.sync.report import broken_at
from tests.helpers.stores import open_store, operation
from tests.unit.branch.store.test_personal import tables_with

WORDS = "speaks softly zq17"


def test_a_note_is_read_by_who_asks_and_erased_on_its_day(data_dir: Path) -> None:
    store = open_store(data_dir)
    desk = LocalDesk(store)
    issued = desk.issue(
        service="identity", language="en", operation=operation(), answers={"papers": "yes"}
    )
    ticket = issued.ticket.id
    same = operation()
    for _ in range(2):  # an answer that was lost: once all the same
        desk.add_note(ticket=ticket, clerk="clerk-1", text=f" {WORDS} ", operation=same)

    about = desk.about(ticket=ticket)

    assert [(note.clerk, note.text) for note in about.notes] == [("clerk-1", WORDS)]
    assert about.answers == {"papers": "yes"}
    assert tables_with(store, "zq17") == {"personal"}
    personal.erase_due(store, store.clock.now() + timedelta(days=1, seconds=1))
    assert not desk.about(ticket=ticket).notes
    with pytest.raises(NoteEmpty):
        desk.add_note(ticket=ticket, clerk="clerk-1", text=" ", operation=operation())
    store.close()


def test_a_note_goes_along_with_a_transfer(data_dir: Path) -> None:
    store = open_store(data_dir)
    desk = LocalDesk(store)
    ticket = desk.issue(service="identity", language="en", operation=operation()).ticket.id
    at = {"counter": "1", "clerk": "clerk-1"}
    desk.open_counter(**at)
    desk.call_next(**at, operation=operation())
    desk.start(**at, operation=operation())
    desk.transfer(
        counter="1", clerk="clerk-1", service="payments", note=WORDS, operation=operation()
    )
    assert [note.text for note in desk.about(ticket=ticket).notes] == [WORDS]
    desk.undo(**at, ticket=ticket, operation=operation())
    store.close()


def test_a_reason_in_a_clerk_s_words_is_a_note_and_never_in_the_log(data_dir: Path) -> None:
    store = open_store(data_dir)
    desk = LocalDesk(store)
    desk.open_counter(counter="1", clerk="clerk-1")
    tickets = [
        desk.issue(service="identity", language="en", operation=operation()).ticket.id
        for _ in range(3)
    ]
    _, chosen, gone = tickets
    desk.call(counter="1", clerk="clerk-1", ticket=chosen, note=WORDS, operation=operation())
    desk.cancel(ticket=gone, clerk="clerk-1", reason=WORDS, operation=operation())
    booked = desk.book(
        service="identity",
        at=store.clock.now() + timedelta(hours=3),
        clerk="clerk-1",
        operation=operation(),
    ).appointment
    forced = desk.force_check_in(
        code=booked.code, language="en", clerk="clerk-1", reason=WORDS, operation=operation()
    ).ticket.id
    assert tables_with(store, "zq17") == {"personal"}
    for ticket in (chosen, gone, forced):
        assert [note.text for note in desk.about(ticket=ticket).notes] == [WORDS]
        assert personal.erase(store, ticket) == 1
    assert tables_with(store, "zq17") == set()
    assert broken_at(store) is None, "the chain holds without the words"
    store.close()
