"""Three displays on one computer, and one of them killed in the middle of a burst of calls.

Real programs. What each display showed and said is held against the calls that the branch made.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from branch.domain.clock import RecordedClock, clock_from
from branch.store import reading
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.lobby import Hall, Lobby, fast_day, until

DISPLAYS = """
[displays.hall]

[displays.annex]
counters = ["1", "2"]

[displays.door]
"""
SPEED = 20
WITHIN_S = 120.0


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    text = always_open(town_hall_text()).replace("[displays.lobby]\n", DISPLAYS, 1)
    made = Hall(tmp_path / "data", branch_file=text, clock=clock_from(fast_day(SPEED)))
    yield made
    made.close()


@pytest.fixture
def lobbies(hall: Hall, tmp_path: Path) -> Iterator[dict[str, Lobby]]:
    made = {
        name: _lobby(hall, name, tmp_path / f"spoken-{name}")
        for name in hall.store.branch().displays
    }
    for lobby in made.values():
        lobby.start()
    yield made
    for lobby in made.values():
        lobby.stop()


def _lobby(hall: Hall, name: str, spoken: Path) -> Lobby:
    assert isinstance(hall.clock, RecordedClock)
    options = {
        "display": name,
        "device": name,
        "clock": hall.clock.spec(),
        "voice": f"virtual://voice?engine=tones&folder={spoken}&speed=500",
    }
    return Lobby(hall, spoken, options)


def burst(hall: Hall, count: int) -> list[str]:
    """Call as fast as the branch can, at its three counters in turn; return the events' ids."""
    made = []
    for n in range(count):
        hall.issue()
        hall.free(n % 3)
        made.append(hall.call(n % 3))
    return made


def for_annex(calls: list[str]) -> list[str]:
    """Return the calls of a burst to the counters 1 and 2."""
    return [call for n, call in enumerate(calls) if n % 3 < 2]


def newest(hall: Hall, count: int) -> list[str]:
    """Return the numbers that were called last, the newest first."""
    with hall.store.reading() as connection:
        return [call.number for call in reading.last_calls(connection, count)]


def all_there(lobby: Lobby, calls: list[str]) -> None:
    """Wait until every call was shown and spoken; either may be the slower."""
    until(
        lambda: all(
            set(calls) <= set(lobby.moments(moment)) for moment in ("call_shown", "call_spoken")
        ),
        "every call shown and spoken",
        WITHIN_S,
    )


def test_one_of_three_is_killed_in_a_burst_and_the_others_miss_nothing(
    hall: Hall, lobbies: dict[str, Lobby]
) -> None:
    door = lobbies["door"]
    before = burst(hall, 9)
    until(lambda: len(door.moments("call_shown")) > 0, "the burst at the door")
    door.kill()
    away = burst(hall, 6)

    door.start()

    numbers = newest(hall, 3)
    until(lambda: door.read("newest-number") == numbers[0], "the newest call at the door")
    assert [door.read(f"call-row-{n}-number") for n in range(3)] == numbers
    after = burst(hall, 9)
    all_there(door, after)
    spoken = door.moments("call_spoken")
    assert spoken[-9:] == after, "nothing old is spoken once it is back"
    assert spoken[:-9] == before[: len(spoken) - 9], "each once and in order until it was killed"
    everything = before + away + after
    for name, expected in (
        ("hall", everything),
        ("annex", for_annex(before) + for_annex(away) + for_annex(after)),
    ):
        all_there(lobbies[name], expected)
        assert lobbies[name].moments("call_spoken") == expected, name
        assert lobbies[name].moments("call_shown") == expected, name
