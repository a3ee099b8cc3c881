"""A press from outside: which window it reaches, what it answers, and what it never does."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from branch.domain.ticket import State
from branch.host.exits import CannotStart, Exit
from branch.store import reading
from branch.ui.language import Language
from branch.ui.theme import Theme
from counter import __main__ as program
from counter.hall import Hall
from counter.memory import Memory
from counter.press import line_name, press
from counter.press_line import PressLine
from counter.settings import CounterSettings
from counter.whereabouts import Whereabouts
from counter.windows import Windows
from tests.unit.counter.conftest import TownHall

Outside = Callable[[str], int | CannotStart]


def _never(problem: CannotStart) -> None:
    raise problem


@pytest.fixture
def windows(
    hall: Hall, theme: Theme, town_hall: TownHall, tmp_path: Path, qtbot: QtBot
) -> Iterator[Windows]:
    """Two windows: clerk 1 at counter 1, clerk 2 at counter 2."""
    made = Windows(
        hall,
        theme,
        Language("counter", tmp_path),
        Memory(tmp_path, "counter"),
        Whereabouts(tmp_path, "counter"),
        CounterSettings(sign_in="clerk-1@1,clerk-2@2"),
        _never,
    )
    made._looked()
    for window in made.windows:
        qtbot.addWidget(window)
    qtbot.waitUntil(lambda: all(seat.scene is not None for seat in made._seats))
    yield made
    made._close_all()


@pytest.fixture
def outside(windows: Windows, tmp_path: Path, qtbot: QtBot) -> Iterator[Outside]:
    """The command, run beside this program; returns its exit code or what it says."""
    line = PressLine(line_name(tmp_path, "counter"), windows.press)

    def run(wanted: str) -> int | CannotStart:
        found: list[int | CannotStart] = []

        def work() -> None:
            try:
                found.append(press(tmp_path, "counter", wanted))
            except CannotStart as error:
                found.append(error)

        thread = threading.Thread(target=work)
        thread.start()
        qtbot.waitUntil(lambda: bool(found))
        thread.join()
        return found[0]

    yield run
    line.close()


def states(town_hall: TownHall) -> list[State]:
    with town_hall.store.reading() as connection:
        return [t.state for t in reading.in_state(connection, *State)]


def test_it_is_the_key_of_the_first_window_or_of_the_one_that_is_named(
    town_hall: TownHall, windows: Windows, outside: Outside, qtbot: QtBot
) -> None:
    town_hall.issue()
    town_hall.issue()
    assert outside("call-next@2") == 0
    second, first = windows._seats[1], windows._seats[0]
    qtbot.waitUntil(lambda: second.scene is not None and second.scene.ticket is not None)
    assert first.scene is not None
    assert first.scene.ticket is None
    assert outside("call-next") == 0
    qtbot.waitUntil(lambda: states(town_hall) == [State.CALLED, State.CALLED])


def test_a_locked_window_is_not_pressed(
    town_hall: TownHall, windows: Windows, outside: Outside, qtbot: QtBot
) -> None:
    town_hall.issue()
    seat = windows._seats[0]
    seat.lock(idle=False)
    qtbot.waitUntil(lambda: seat.locked)
    with qtbot.waitSignal(seat.rejected):
        assert outside("call-next") == 0
    assert states(town_hall) == [State.WAITING]


@pytest.mark.parametrize(
    ("wanted", "code", "words"),
    [
        ("call-next@9", Exit.USAGE, "no window here is at the counter of 'call-next@9'"),
        ("transfer", Exit.USAGE, "there is no 'transfer'. Known: call-next"),
    ],
)
def test_what_it_cannot_do_it_says(outside: Outside, wanted: str, code: Exit, words: str) -> None:
    answer = outside(wanted)
    assert isinstance(answer, CannotStart)
    assert answer.code is code
    assert words in answer.words


def test_nobody_signed_in_and_nothing_running_are_two_things(
    tmp_path: Path, windows: Windows, outside: Outside, qtbot: QtBot
) -> None:
    windows._seats[0].leave()
    answer = outside("call-next")
    assert isinstance(answer, CannotStart)
    assert "nobody is signed in" in answer.words
    with pytest.raises(CannotStart, match="no counter of the folder"):
        press(tmp_path, "another", "call-next")


def test_the_program_hands_it_on_and_does_not_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = program.main(["--data", str(tmp_path), "--press", "call-next"])
    assert code == Exit.NOT_PROVED
    assert "no counter of the folder" in capsys.readouterr().err
