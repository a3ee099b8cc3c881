"""Announcements whose words are erased, and what screens say of themselves."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.lobby import DisplayProgress
from branch.store import announcements, neighbours, personal, reading, screens
from branch.store.store import Store
from branch.sync.report import status_lines
from tests.helpers.boards import computer_facts, screen_facts
from tests.helpers.stores import open_store, operation
from tests.unit.branch.store.test_personal import tables_with

TEXTS = {"en": "The owner of the blue car, please.", "es": "El dueño del coche azul, por favor."}


def announce(store: Store, minutes: int = 5) -> None:
    LocalDesk(store).announce(clerk="clerk-1", texts=TEXTS, operation=operation(), minutes=minutes)


def progress(store: Store, display: str = "lobby", *, shown: int = 0, spoken: int = 0) -> None:
    said = DisplayProgress(
        display=display, device=display, shown=shown, spoken=spoken, seen_at=store.clock.now()
    )
    with store.transaction() as connection:
        screens.acknowledge(connection, said)


def call(store: Store, counter: str) -> None:
    desk = LocalDesk(store)
    desk.issue(service="collection", language="es", operation=operation())
    desk.call_next(counter=counter, clerk=f"c{counter}", operation=operation())


def test_an_announcement_is_read_in_order_and_its_words_are_nowhere_else(data_dir: Path) -> None:
    store = open_store(data_dir)
    announce(store)
    announce(store)

    with store.reading() as connection:
        first, second = announcements.after(connection, 0)
        assert first.texts == TEXTS
        assert announcements.after(connection, first.seq) == [second]
    assert tables_with(store, "blue car") == {"personal"}
    store.close()


def test_the_words_are_erased_after_their_time(data_dir: Path) -> None:
    clock = ManualClock()
    store = open_store(data_dir, clock)
    announce(store, minutes=5)
    clock.forward(301)

    assert personal.erase_due(store, clock.now()) == len(TEXTS)

    with store.reading() as connection:
        assert announcements.after(connection, 0) == []
        assert reading.log(connection, 0)[-1].kind == "AnnouncementMade"
    assert tables_with(store, "blue car") == set()
    store.close()


def test_a_screen_that_is_behind_is_known_by_its_own_calls(data_dir: Path) -> None:
    clock = ManualClock()
    store = open_store(data_dir, clock)
    desk = LocalDesk(store)
    for counter in ("1", "2", "3"):
        desk.open_counter(counter=counter, clerk=f"c{counter}")
    for counter in ("1", "2", "3"):
        call(store, counter)
    progress(store, "lobby", shown=1, spoken=3)
    clock.forward(61)
    progress(store, "annex", shown=3, spoken=3)

    with store.reading() as connection:
        annex, lobby = screens.lags(connection, store.branch(), clock.now())

    assert (annex.unshown, annex.unspoken, annex.alive) == (0, 0, True)
    assert (lobby.unshown, lobby.unspoken, lobby.alive) == (2, 0, False)
    told = [line for line in status_lines(store) if line.startswith("display")]
    assert "annex (annex): shows every call" in told[0]
    assert "lobby (lobby): 2 calls behind, not heard of since" in told[1]
    store.close()


def test_the_hub_knows_how_far_a_screen_of_another_computer_is(data_dir: Path) -> None:
    store = open_store(data_dir, ManualClock())
    desk = LocalDesk(store)
    for counter in ("1", "2", "3"):
        desk.open_counter(counter=counter, clerk=f"c{counter}")
        call(store, counter)
    far = computer_facts("tv-computer", screens=(screen_facts(shown=1, unshown=0),))
    with store.transaction() as connection:
        neighbours.hear(connection, far, store.clock.now())

    (told,) = [line for line in status_lines(store) if line.startswith("display")]
    assert "annex (tv-2) on tv-computer: 2 calls behind, 2 still to be spoken" in told
    store.close()


def test_a_screen_that_was_taken_away_is_forgotten(data_dir: Path) -> None:
    clock = ManualClock()
    store = open_store(data_dir, clock)
    progress(store, "old")
    clock.forward((screens.FORGOTTEN_AFTER + timedelta(seconds=1)).total_seconds())
    progress(store, "new")

    with store.reading() as connection:
        assert [one.display for one in screens.progress(connection)] == ["new"]
    store.close()
