"""A file that cannot be written stops no clerk: words, and the same press once more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.exc import OperationalError

from branch.domain.ticket import State
from branch.host.exits import CannotStart, Exit
from branch.store import engine
from counter.hall import Hall, recorded
from counter.lookout import BranchNow, Lookout
from counter.seat import Seat
from tests.helpers.clerk import Clerk, text
from tests.unit.counter.conftest import Desk, TownHall
from tests.unit.counter.test_window import stored

NOT_RECORDED = "Nothing was changed. Try again; tell a technician if it stays so."


@pytest.fixture
def busy_ms() -> int:
    """How long a connection waits for a lock; a test that lets go in between takes longer."""
    return 20


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch, busy_ms: int) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MS", busy_ms)


@pytest.fixture
def clerk(impatient: None, desk: Desk, qtbot: QtBot) -> Clerk:
    return Clerk(desk.open(), qtbot)


@contextmanager
def locked(town_hall: TownHall) -> Iterator[None]:
    """Hold the write lock in a connection of another program."""
    connection = engine.sqlite_module().connect(
        str(town_hall.folder.database), isolation_level=None
    )
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        connection.close()


@pytest.mark.expect_log("WARNING", "a press is tried again: database is locked")
@pytest.mark.expect_log("WARNING", "a press was not recorded: database is locked")
def test_a_file_locked_for_too_long_is_said_and_the_next_press_works(
    town_hall: TownHall, clerk: Clerk
) -> None:
    ticket = town_hall.issue()
    clerk.wait("call-next")

    with locked(town_hall):
        clerk.click("call-next", then="notice")
        clerk.says(NOT_RECORDED)
    assert stored(town_hall, ticket).state is State.WAITING

    clerk.click("call-next", then="start")
    assert text(clerk.window, "current-number") == ticket.number


@pytest.mark.parametrize("busy_ms", [1000])
@pytest.mark.expect_log("WARNING", "a press is tried again: database is locked")
def test_the_second_try_is_the_same_press(
    town_hall: TownHall, clerk: Clerk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    ticket, other = town_hall.issue(), town_hall.issue()

    with locked(town_hall):
        clerk.click("call-next", then="call-next")
        qtbot.waitUntil(lambda: "tried again" in caplog.text)
    clerk.wait("start")

    assert stored(town_hall, ticket).state is State.CALLED
    assert stored(town_hall, other).state is State.WAITING


@pytest.mark.expect_log("WARNING", "a press (is tried again|was not recorded)")
def test_signing_in_on_a_locked_file_is_said_too(
    town_hall: TownHall, desk: Desk, qtbot: QtBot
) -> None:
    clerk = Clerk(desk.open(counter=None), qtbot)

    with locked(town_hall):
        clerk.click("sign-in", then="sign-in-notice")
        clerk.says(NOT_RECORDED, "sign-in-notice")

    clerk.click("sign-in", then="call-next")


@pytest.mark.expect_log("WARNING", "looked at again: the disk is full")
def test_a_look_that_fails_is_taken_again(
    town_hall: TownHall, hall: Hall, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    look, failures = Lookout.look, [failure("the disk is full")]

    def failing(self: Lookout, watched: Iterable[str]) -> BranchNow:
        if failures:
            raise failures.pop()
        return look(self, watched)

    monkeypatch.setattr(Lookout, "look", failing)
    seat = Seat(hall)
    seat.sign_in("2", "clerk-1")

    qtbot.waitUntil(lambda: seat.scene is not None)


@pytest.mark.expect_log("WARNING", "a press is tried again")
def test_a_damaged_file_keeps_its_exit_code() -> None:
    failures: list[Exception] = [
        failure("database is locked"),
        CannotStart(Exit.DATABASE_DAMAGED, "The database is damaged."),
    ]

    with pytest.raises(CannotStart) as told:
        recorded(raising(failures))

    assert told.value.code is Exit.DATABASE_DAMAGED


def failure(words: str) -> OperationalError:
    return OperationalError("BEGIN IMMEDIATE", {}, Exception(words))


def raising(failures: list[Exception]) -> Callable[[], None]:
    def work() -> None:
        raise failures.pop(0)

    return work
