"""The real lobby screen beside a real shared file: what is called is seen and heard."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from branch.host.exits import Exit
from branch.host.folders import DataFolder
from branch.store import screens
from branch.store.configuring import running
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.lobby import DEADLINE_S, Hall, Lobby, fast_day, until
from tests.helpers.sound import measure

Start = Callable[..., Lobby]


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = Hall(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def start(hall: Hall, tmp_path: Path) -> Iterator[Start]:
    """Start a display in this hall; options as on its command line."""
    started: list[Lobby] = []

    def begin(**options: str) -> Lobby:
        named = {key.replace("_", "-"): value for key, value in options.items()}
        started.append(Lobby(hall, tmp_path / "spoken", named))
        return started[-1].start()

    yield begin
    for lobby in started:
        lobby.stop()


def seen(lobby: Lobby, *event_ids: str) -> None:
    until(lambda: set(event_ids) <= set(lobby.moments("call_shown")), "every call on the screen")


def heard(lobby: Lobby, *event_ids: str) -> None:
    until(lambda: set(event_ids) <= set(lobby.moments("call_spoken")), "every call spoken")


def test_a_call_is_seen_and_heard_in_every_language(hall: Hall, start: Start) -> None:
    (number,) = hall.issue()
    lobby = start()

    called = hall.call(counter=2)

    seen(lobby, called)
    assert lobby.read("newest-number") == number
    assert lobby.read("newest-counter") == "3"
    assert lobby.read("call-row-0-number") == number
    heard(lobby, called)
    assert lobby.texts() == [
        "Number R, 101. Please go to counter 3.",
        "Número erre, 101. Diríjase a la ventanilla 3.",
        "الرقم آر، 101. إلى الشباك رقم 3.",
    ]
    assert lobby.moments("call_sound") == [called]
    assert lobby.complaints() == []

    sounds = [measure(file.read_bytes()) for file in sorted(lobby.spoken.glob("*.wav"))]
    assert len(sounds) == 4  # the chime and three languages
    assert all(0.3 < sound.seconds < 8 for sound in sounds)
    assert all(sound.rms > 0.02 and sound.clipped == 0 for sound in sounds)
    assert len({file.read_bytes() for file in lobby.spoken.glob("*.wav")}) == 4
    assert lobby.stop() == 0


def test_twenty_calls_in_a_second_are_all_heard_in_their_order(hall: Hall, start: Start) -> None:
    numbers = hall.issue(20)
    lobby = start(voice=f"virtual://voice?folder={hall.folder.root.parent / 'spoken'}&speed=500")

    called = []
    for n in range(20):
        if n >= 3:
            hall.finish(n % 3)
        called.append(hall.call(n % 3))

    heard(lobby, *called)
    english = [text for text in lobby.texts() if text.startswith("Number")]
    said = [re.findall(r"\d+", text) for text in english]
    assert said == [[number[1:], str(n % 3 + 1)] for n, number in enumerate(numbers)]
    assert lobby.moments("call_spoken") == called
    assert lobby.complaints() == []


def test_in_a_fast_day_every_call_is_on_the_screen(hall: Hall, start: Start) -> None:
    hall.issue(20)
    lobby = start(clock=fast_day(600), voice="")

    called = []
    for n in range(20):
        if n >= 3:
            hall.finish(n % 3)
        called.append(hall.call(n % 3))

    seen(lobby, *called)
    assert lobby.moments("call_shown") == called
    assert lobby.complaints() == []


def test_a_recall_is_shown_and_said_again(hall: Hall, start: Start) -> None:
    first, second = hall.issue(2)
    lobby = start()
    heard(lobby, hall.call(0))  # one after the other: at once they would be said in short
    heard(lobby, hall.call(1))
    assert lobby.read("call-row-0-number") == second

    again = hall.recall(0)

    seen(lobby, again)
    assert lobby.read("call-row-0-number") == first
    assert lobby.read("call-row-1-number") == second
    heard(lobby, again)
    assert lobby.texts()[-3] == lobby.texts()[0]


def test_killed_and_started_again_it_shows_the_truth_and_says_nothing_old(
    hall: Hall, start: Start
) -> None:
    numbers = hall.issue(3)
    lobby = start()
    heard(lobby, hall.call(0))
    said = lobby.texts()
    lobby.kill()
    missed = hall.call(1)

    lobby.start()

    seen(lobby, missed)
    assert lobby.read("newest-number") == numbers[1]
    assert lobby.read("call-row-1-number") == numbers[0]
    # The next call is the next thing that is said: nothing old came before it.
    new = hall.call(2)
    heard(lobby, new)
    assert lobby.texts()[: len(said)] == said
    assert f"R, {int(numbers[2][1:])}." in lobby.texts()[len(said)]
    assert missed not in lobby.moments("call_spoken")


def test_without_a_speech_engine_calls_are_shown_and_the_technician_is_told_once(
    hall: Hall, start: Start
) -> None:
    hall.issue(2)
    lobby = start(voice="virtual://voice?fail=engine&speed=50")

    called = [hall.call(0), hall.call(1)]

    seen(lobby, *called)
    until(lambda: lobby.moments("call_missed_sound") == called, "both calls known as not spoken")
    assert lobby.moments("call_sound") == called  # the chime, at least
    assert lobby.complaints() == [
        "calls are not spoken, only shown: The virtual speech engine is not installed."
    ]


def test_a_file_that_cannot_be_read_makes_the_lobby_ask_the_staff(hall: Hall, start: Start) -> None:
    hall.issue(2)
    lobby = start()
    heard(lobby, hall.call(0))
    said = lobby.texts()
    database = hall.folder.database
    aside = database.with_name("aside")
    hall.close()
    for file in database.parent.glob(f"{database.name}*"):
        file.rename(file.with_name(file.name.replace(database.name, "aside")))
    database.mkdir()  # nobody can open a folder as a database

    until(lambda: lobby.read("stale", "visible") is True, "the notice")
    assert lobby.read("newest-number", "visible") is False
    assert len(lobby.complaints()) == 1
    assert "the calls cannot be read" in lobby.complaints()[0]

    database.rmdir()
    for file in database.parent.glob("aside*"):
        file.rename(file.with_name(file.name.replace("aside", database.name)))
    assert not aside.exists()
    until(lambda: lobby.read("stale", "visible") is False, "the end of the notice")
    assert lobby.read("newest-number") == "R101"
    assert lobby.texts() == said


def test_without_a_branch_it_says_what_to_do(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "empty").make()

    done = subprocess.run(
        [sys.executable, "-m", "display", "--data", str(folder.root), "--voice", ""],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=DEADLINE_S,
        check=False,
    )

    assert done.returncode == Exit.NO_CONFIGURATION
    assert "no branch configuration" in done.stderr
    assert "Traceback" not in done.stderr


def test_words_of_the_staff_are_shown_and_said_in_their_turn(hall: Hall, start: Start) -> None:
    hall.issue()
    lobby = start()
    heard(lobby, hall.call(0))

    hall.desk.announce(
        clerk="clerk-1", texts={"en": "The lift is out of order."}, operation="say-1", minutes=1
    )

    until(lambda: "The lift is out of order." in lobby.texts(), "the words, spoken")
    assert lobby.read("notice") == "The lift is out of order."
    assert lobby.complaints() == []


def test_a_screen_over_a_desk_follows_its_counter_in_silence(tmp_path: Path) -> None:
    over_desk = '[displays.desk]\nmode = "counter"\ncounters = ["2"]\n\n[displays.lobby]'
    text = always_open(town_hall_text().replace("[displays.lobby]", over_desk))
    hall = Hall(tmp_path / "data", branch_file=text)
    sign = "virtual://sign?protocol=modbus&blink_register=9"
    options = {"display": "desk", "device": "desk", "sign": sign}
    desk = Lobby(hall, tmp_path / "spoken", options).start()
    (number,) = hall.issue()

    called = hall.call(1)

    until(lambda: desk.read("desk-number") == number, "the number over the desk")
    assert desk.read("desk-counter") == "2"
    until(lambda: _on_sign(hall) == f"{number} blinking", "the number on the sign")
    until(lambda: _shown_to(hall) == 1, "the branch to know that it is shown")
    hall.finish(1)
    until(lambda: desk.read("desk-alone", "visible") is True, "the free desk")
    until(lambda: _on_sign(hall) == "", "a dark sign")
    assert desk.texts() == []
    assert called not in desk.moments("call_sound")
    assert desk.complaints() == []
    assert desk.stop() == 0
    hall.close()


def _shown_to(hall: Hall) -> int:
    with hall.store.reading() as connection:
        known = screens.progress(connection)
    return known[0].shown if known else -1


def test_a_changed_branch_file_is_another_screen_and_no_call_is_lost(
    hall: Hall, start: Start
) -> None:
    numbers = hall.issue(2)
    lobby = start()
    heard(lobby, hall.call(0))
    said = lobby.texts()
    text = always_open(town_hall_text()).replace(
        "[displays.lobby]", '[displays.lobby]\nticker = { en = "A", es = "B", ar = "C" }'
    )

    hall.store.configure(text, "town_hall.toml")
    called = hall.call(1)

    until(lambda: lobby.read("ticker") in ("A", "B", "C"), "the line at the foot")
    with hall.store.reading() as connection:
        runs = running(connection)
    assert runs is not None
    assert str(lobby.read("technician-note")).endswith(f"branch file: {runs.words()}")
    until(lambda: lobby.read("newest-number") == numbers[1], "the call on the new screen")
    heard(lobby, called)
    assert lobby.moments("call_spoken").count(called) == 1
    assert lobby.texts()[: len(said)] == said
    assert lobby.complaints() == []


def _on_sign(hall: Hall) -> str:
    return (hall.folder.root / "sign" / "sign.txt").read_text(encoding="utf-8").strip()
