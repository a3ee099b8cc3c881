"""The feed tells every call once, the present after a fault, and nothing of other displays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from branch.desk.lone_counter import LoneCounter
from branch.domain.clock import ManualClock
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.store.computer import (
    Computer,
    HubContact,
    HubLink,
    Role,
    become,
    remember_hub_contact,
)
from branch.store.store import Store
from branch.sync.foreteller import Foreteller
from branch.sync.health import beat
from display.feed import Feed, FeedLost
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.damage import overwrite_table
from tests.helpers.lobby import Hall

TWO_LOBBIES = town_hall_text().replace(
    "[displays.lobby]", '[displays.upper]\ncounters = ["3"]\n\n[displays.lobby]'
)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def hall(tmp_path: Path, clock: ManualClock) -> Iterator[Hall]:
    made = Hall(tmp_path / "data", branch_file=always_open(TWO_LOBBIES), clock=clock)
    yield made
    made.close()


def feed_of(hall: Hall, display: str = "lobby") -> Feed:
    return Feed(lambda: Store.open(hall.folder, clock=hall.clock, device="d"), display)


@pytest.fixture
def feed(hall: Hall) -> Iterator[Feed]:
    made = feed_of(hall)
    yield made
    made.close()


def test_it_begins_with_the_present(hall: Hall, feed: Feed) -> None:
    numbers = hall.issue()
    hall.call(0)
    numbers += hall.issue()
    hall.call(1)

    news = feed.news()

    assert news.again
    assert [(call.number, call.counter, call.way) for call in news.calls] == [
        (numbers[0], "1", "left"),
        (numbers[1], "2", "ahead"),
    ]
    assert news.last_call == 2


def test_then_it_tells_each_call_once(hall: Hall, feed: Feed) -> None:
    hall.issue(3)
    hall.call(0)
    feed.news()
    called = [hall.call(1), hall.call(2), hall.recall(2)]

    news = feed.news()

    assert not news.again
    assert [call.event_id for call in news.calls] == called
    assert [call.recall for call in news.calls] == [False, False, True]
    assert news.missed == ()
    assert feed.news().calls == ()


def test_calls_of_an_hour_ago_are_not_the_present(
    hall: Hall, feed: Feed, clock: ManualClock
) -> None:
    hall.issue()
    hall.call(0)
    clock.forward(3601)

    assert feed.news().calls == ()


def test_a_display_shows_its_own_counters_only(hall: Hall) -> None:
    feed = feed_of(hall, "upper")
    feed.news()
    hall.issue(3)
    hall.call(0)
    upper = hall.call(2)
    hall.call(1)

    news = feed.news()

    assert [call.event_id for call in news.calls] == [upper]
    assert news.last_call == 3
    assert news.missed == ()
    feed.close()


def test_who_waits_longest_is_likely_next(hall: Hall, feed: Feed, clock: ManualClock) -> None:
    numbers = []
    for _ in range(3):
        numbers += hall.issue()
        clock.forward(1)

    assert feed.likely_next() == tuple(numbers)


def test_asked_afresh_it_tells_the_present_again(hall: Hall, feed: Feed) -> None:
    hall.issue()
    called = hall.call(0)
    feed.news()

    news = feed.news(afresh=True)

    assert news.again
    assert [call.event_id for call in news.calls] == [called]


def test_a_file_that_was_put_back_from_an_older_copy_is_a_new_beginning(
    hall: Hall, feed: Feed
) -> None:
    hall.issue(2)
    hall.call(0)
    hall.call(1)
    feed.news()
    hall.close()
    for file in hall.folder.root.glob("branch.db*"):
        file.unlink()
    again = Hall(hall.folder.root, branch_file=always_open(TWO_LOBBIES), clock=hall.clock)
    again.issue()
    called = again.call(2)

    news = feed.news()

    assert news.again
    assert [call.event_id for call in news.calls] == [called]
    again.close()


def test_a_file_that_is_away_is_lost_until_it_is_back(hall: Hall, feed: Feed) -> None:
    hall.issue()
    called = hall.call(0)
    database = hall.folder.database
    hall.close()
    database.rename(database.with_name("aside"))
    database.mkdir()

    with pytest.raises(FeedLost):
        feed.news()
    with pytest.raises(FeedLost):
        feed.likely_next()
    database.rmdir()
    database.with_name("aside").rename(database)

    assert [call.event_id for call in feed.news().calls] == [called]


def test_a_file_found_damaged_is_for_the_watchdog(hall: Hall, feed: Feed) -> None:
    hall.issue()
    hall.call(0)
    hall.close()
    overwrite_table(hall.folder.database, "event")

    with pytest.raises(CannotStart, match="is damaged") as said:
        feed.news()

    assert said.value.code is Exit.DATABASE_DAMAGED


def test_a_counter_that_is_no_longer_in_the_branch_file_is_shown_all_the_same(
    hall: Hall, feed: Feed
) -> None:
    hall.issue()
    hall.call(2)
    without = always_open(town_hall_text()).replace("[counters.3]", "[counters.9]")
    hall.store.configure(without, "town_hall.toml")

    assert [call.counter for call in feed.news().calls] == ["3"]


def test_a_first_start_without_a_file_makes_one(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    feed = Feed(lambda: Store.open(folder, clock=ManualClock(), device="d"), "")

    with pytest.raises(FeedLost, match="no branch configuration"):
        feed.news()

    assert folder.database.exists()


def test_a_computer_that_has_lost_its_hub_has_no_news(hall: Hall, feed: Feed) -> None:
    hall.issue()
    hall.call(0)
    with hall.store.transaction() as connection:
        become(connection, Computer(role=Role.SATELLITE, hub="http://10.0.0.5:8035"))
    assert len(feed.news().calls) == 1, "what is known may be shown at the start"
    with pytest.raises(FeedLost, match="hub"):
        feed.news()
    now = hall.clock.now()
    with hall.store.transaction() as connection:
        remember_hub_contact(connection, HubContact(link=HubLink.CURRENT))
        beat(connection, program="agent", version="1", started_at=now, now=now)
    assert not feed.news().calls


def test_the_screen_over_a_counter_that_is_alone_goes_on(
    tmp_path: Path, clock: ManualClock
) -> None:
    """Of a counter on this very computer; the one over another desk has no news."""
    text = always_open(town_hall_text())
    for desk in ("1", "2"):
        over = f'[displays.over-{desk}]\nmode = "counter"\ncounters = ["{desk}"]\n\n'
        text = text.replace("[displays.lobby]", over + "[displays.lobby]")
    hall = Hall(tmp_path / "desks", branch_file=text, clock=clock)
    here, other = feed_of(hall, "over-1"), feed_of(hall, "over-2")
    hall.issue()
    hall.call(0)
    for feed in (here, other):
        feed.news()
    with hall.store.transaction() as connection:
        become(connection, Computer(role=Role.SATELLITE, hub="http://10.0.0.5:8035"))
        remember_hub_contact(connection, HubContact(link=HubLink.AWAY))
    counter = LoneCounter(hall.store)
    started = counter.start(counter="1", clerk="clerk-1", operation="start")
    told = here.news().desk
    assert told is not None
    assert (told.number, told.serving) == (started.ticket.number, True)
    counter.finish(counter="1", clerk="clerk-1", outcome="served", operation="finish")
    told = here.news().desk
    assert told is not None
    assert told.number == ""
    with pytest.raises(FeedLost, match="hub"):
        other.news()
    for feed in (here, other):
        feed.close()
    hall.close()


def test_beside_who_waits_it_tells_how_long_that_takes(tmp_path: Path, clock: ManualClock) -> None:
    text = always_open(town_hall_text()).replace(
        "[displays.lobby]", "[displays.lobby]\nwaits = true"
    )
    hall = Hall(tmp_path / "waits", branch_file=text, clock=clock)
    feed = feed_of(hall)
    assert all(line.minutes is None for line in feed.news().waits), "nobody foretells yet"
    hall.issue(3, "identity")
    Foreteller(hall.store).look()
    (identity,) = (line for line in feed.news(afresh=True).waits if line.service == "identity")
    assert identity.waiting == 3
    assert identity.minutes is not None
    assert 1 < identity.minutes[0] <= identity.minutes[1]
    clock.forward(600)
    assert all(line.minutes is None for line in feed.news(afresh=True).waits)
    feed.close()
    hall.close()


def test_it_counts_who_waits_for_each_service_of_the_display(hall: Hall) -> None:
    text = always_open(TWO_LOBBIES).replace(
        "[displays.lobby]", '[displays.lobby]\nwaits = true\nservices = ["payments", "collection"]'
    )
    hall.store.configure(text, "with_waits.toml")
    feed = feed_of(hall)
    hall.issue(2)

    lines = feed.news().waits

    assert [(line.service, line.waiting) for line in lines] == [("payments", 0), ("collection", 2)]
    assert lines[0].names["es"]
    assert lines[0].minutes is None  # nobody makes a forecast here
    feed.close()


def test_only_calls_for_its_services_are_shown(hall: Hall) -> None:
    text = always_open(TWO_LOBBIES).replace(
        "[displays.lobby]", '[displays.lobby]\nservices = ["payments"]'
    )
    hall.store.configure(text, "with_services.toml")
    feed = feed_of(hall)
    feed.news()
    hall.issue(1, "collection")
    hall.call(0)

    assert feed.news().calls == ()
    feed.close()
