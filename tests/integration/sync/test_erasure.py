"""Personal answers go when their days are over, without anybody asking."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.store import personal
from branch.store.store import Store
from branch.sync.erasure import EVERY, Erasure
from tests.helpers.stores import open_store, operation


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


def somebody_answers(store: Store) -> str:
    """Take a ticket for the first service that asks something; returns the ticket."""
    branch = store.branch()
    service = next(s for s in branch.services.values() if branch.questions_of(s.id))
    question = branch.questions_of(service.id)[0]
    value = question.enum[0] if question.enum else "600123456"
    changes = LocalDesk(store).issue(
        service=service.id, language="en", operation=operation(), answers={question.id: value}
    )
    return changes.ticket.id


def kept_days(store: Store) -> int:
    return max(question.keep_days for question in store.branch().questions.values())


def test_answers_are_erased_when_due_and_looked_for_hourly(
    data_dir: Path, clock: ManualClock
) -> None:
    store = open_store(data_dir, clock)
    ticket = somebody_answers(store)
    erasure = Erasure(store)
    assert erasure.look() == 0
    with store.reading() as connection:
        assert personal.read(connection, ticket)
    clock.instant += timedelta(days=kept_days(store) + 1)
    assert erasure.look() == 1
    with store.reading() as connection:
        assert not personal.read(connection, ticket)
    store.close()


def test_between_two_looks_nothing_is_read(data_dir: Path, clock: ManualClock) -> None:
    store = open_store(data_dir, clock)
    erasure = Erasure(store)
    erasure.look()
    store.close()
    clock.instant += EVERY / 2
    assert erasure.look() == 0
