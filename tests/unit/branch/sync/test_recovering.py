"""A hub that was set back to an older copy gets what it lost, or says why it cannot."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TypeVar

import pytest

from branch.desk.local import LocalDesk
from branch.protocol.record import Record
from branch.protocol.uplink import LogRun, Message
from branch.store import reading
from branch.store.store import Store
from branch.sync.recovering import Recovery
from branch.sync.transport import Failure, Refused, Wait
from tests.helpers.stores import open_store, operation

M = TypeVar("M", bound=Message)


class Copy:
    """The server's copy of a log, given back a few records at a time."""

    def __init__(self, records: list[Record], away: bool = False) -> None:
        self._records = records
        self._away = away

    def ask(self, path: str, message: Message | None, answer: type[M]) -> M | Failure:
        assert message is None
        if self._away:
            return Wait(words="nobody answers")
        after = int(re.findall(r"after=(\d+)", path)[0])
        found = tuple(self._records[after : after + 2])
        run = LogRun(branch="town-hall", records=found, next_after=None)
        return answer.model_validate(run.model_dump())


def issue(store: Store) -> str:
    return (
        LocalDesk(store)
        .issue(service="identity", language="en", operation=operation())
        .ticket.number
    )


@pytest.fixture
def whole(data_dir: Path) -> tuple[Store, list[Record]]:
    """Return a hub of before, and the log that it goes on to have."""
    store = open_store(data_dir / "hub")
    issue(store)
    store.close()
    shutil.copytree(data_dir / "hub", data_dir / "later")
    later = open_store(data_dir / "later")
    for _ in range(4):
        issue(later)
    with later.reading() as connection:
        records = reading.log(connection, 0)
    later.close()
    return store, list(records)


@pytest.mark.expect_log("WARNING", "4 records came back from the server")
def test_what_was_lost_comes_back_and_numbers_go_on_further_up(
    whole: tuple[Store, list[Record]],
) -> None:
    store, records = whole
    assert Recovery(store, Copy(records)).bring_back() is None
    with store.reading() as connection:
        assert reading.log(connection, 0)[: len(records)] == records
    assert int(issue(store)[1:]) > 106, "some may have been given out of which nobody knows"
    store.close()


def test_what_cannot_be_brought_back_is_told(whole: tuple[Store, list[Record]]) -> None:
    store, records = whole
    away = Recovery(store, Copy(records, away=True)).bring_back()
    assert isinstance(away, Wait)
    nothing = Recovery(store, Copy(records[:1])).bring_back()
    assert isinstance(nothing, Refused)
    issue(store)  # before it could ask, this hub made another second record
    other = Recovery(store, Copy(records)).bring_back()
    assert isinstance(other, Refused)
    assert "others in their place" in other.words
    with store.reading() as connection:
        assert reading.head(connection).seq == 2
    store.close()
