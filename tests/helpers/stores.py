"""A shared file on disk with a branch in force, for tests."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from branch.domain.clock import Clock, ManualClock
from branch.domain.configuration import Branch
from branch.domain.ids import uuid7
from branch.host.folders import DataFolder
from branch.store.store import Store
from tests.helpers.branches import town_hall_text


@cache
def _empty_file() -> bytes:
    with tempfile.TemporaryDirectory() as name:
        folder = DataFolder(Path(name))
        Store.open(folder, clock=ManualClock(), device="tests").close()
        return folder.database.read_bytes()


def empty_file(folder: Path) -> DataFolder:
    """Put an empty shared file into the folder; migrating one takes a third of a second."""
    made = DataFolder(folder).make()
    if not made.database.exists():
        made.database.write_bytes(_empty_file())
    return made


def open_store(folder: Path, clock: Clock | None = None, device: str = "kiosk") -> Store:
    """Open a shared file that has the town hall in force."""
    store = Store.open(empty_file(folder), clock=clock or ManualClock(), device=device)
    store.configure(town_hall_text(), "town_hall.toml")
    return store


class FixedBranchStore(Store):
    """A store whose branch is given by the test instead of by a branch file."""

    fixed: Branch

    def branch(self, connection: object = None) -> Branch:
        return self.fixed


def operation() -> str:
    """Return a new operation id."""
    return uuid7(ManualClock().now())
