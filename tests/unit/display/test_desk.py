"""The small screen over a desk: its number and whose turn it is, and never another's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from branch.domain.clock import ManualClock
from branch.domain.counter import CounterState
from branch.domain.lobby import Display, DisplayMode, DisplayProgress
from branch.store.store import Store
from branch.ui.app import FONTS
from branch.ui.fonts import register_fonts
from branch.ui.quick_hand import walk
from branch.ui.threads import NamedThread
from display.board import Rules
from display.desk import Desk
from display.desk_layout import lay_out_desk
from display.desk_scene import DeskScene, make_desk_scene
from display.feed import Feed
from display.layout import CAPITAL_OF_EM, Labels
from display.news import DeskState, News
from display.reporting import Reporter
from display.scene import Screen
from tests.helpers.branches import always_open, small_branch, town_hall_text
from tests.helpers.lobby import Hall

SCREEN = Screen(width=800, height=480, pixels_per_mm=1.5)
CALLED = DeskState(counter="2", state=CounterState.OPEN, number="A042")
OVER_DESK_2 = '[displays.desk]\nmode = "counter"\ncounters = ["2"]\n\n[displays.lobby]'


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[DeskScene]:
    assert qtbot is not None
    register_fonts(FONTS)
    made = make_desk_scene(
        small_branch(), Display(id="desk", mode=DisplayMode.COUNTER, counters=("2",)), SCREEN
    )
    yield made
    made.close()


def visible(scene: DeskScene) -> dict[str, str]:
    """Return the texts on the screen by name."""
    scene.window.show()
    return {
        item.objectName(): str(item.property("text"))
        for item in walk(scene.window.contentItem())
        if item.objectName() and item.isVisible() and item.property("text")
    }


def test_a_called_number_stands_below_its_counter(scene: DeskScene) -> None:
    scene.view_model.show(
        DeskState(counter="2", state=CounterState.OPEN, number="A042"), stale=False
    )

    assert visible(scene) == {"desk-counter": "2", "desk-number": "A042"}
    assert scene.view_model.called


def test_a_free_desk_shows_its_number_alone(scene: DeskScene) -> None:
    scene.view_model.show(DeskState(counter="2", state=CounterState.OPEN), stale=False)

    assert visible(scene) == {"desk-alone": "2"}


@pytest.mark.parametrize(
    ("state", "words"), [(CounterState.CLOSED, "Closed"), (CounterState.BREAK, "Back soon")]
)
def test_a_closed_desk_says_so(scene: DeskScene, state: CounterState, words: str) -> None:
    scene.view_model.show(DeskState(counter="2", state=state), stale=False)

    assert visible(scene) == {"desk-counter": "2", "desk-state-0": words}


def test_what_may_be_old_is_no_number(scene: DeskScene) -> None:
    scene.view_model.show(
        DeskState(counter="2", state=CounterState.OPEN, number="A042"), stale=True
    )

    shown = visible(scene)
    assert "desk-number" not in shown
    assert shown["desk-state-0"] == "Calls are paused. Please ask our staff."


@pytest.mark.parametrize(("width", "height"), [(800, 480), (1024, 600), (480, 800), (1920, 1080)])
def test_numbers_fit_and_are_as_large_as_can_be(width: int, height: int) -> None:
    labels = Labels.of(["A999"], ["12"])

    sizes = lay_out_desk(width, height, pixels_per_mm=4.0, labels=labels)

    assert sizes.number_letter * labels.number <= width - 2 * sizes.margin
    assert sizes.number_letter * CAPITAL_OF_EM <= 0.47 * height
    capitals_mm = min(sizes.counter_letter, sizes.number_letter) * CAPITAL_OF_EM / 4.0
    assert sizes.legible_m == pytest.approx(capitals_mm / 12.2)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    text = always_open(town_hall_text().replace("[displays.lobby]", OVER_DESK_2))
    made = Hall(tmp_path / "data", branch_file=text, clock=ManualClock())
    yield made
    made.close()


def test_the_feed_knows_the_desk_s_state(hall: Hall) -> None:
    feed = Feed(lambda: Store.open(hall.folder, clock=hall.clock, device="desk"), "desk")
    counter = hall.counters[1]
    (number,) = hall.issue()

    def state() -> DeskState | None:
        return feed.news().desk

    assert state() == DeskState(counter="2", state=CounterState.OPEN)
    hall.call(1)
    assert state() == DeskState(counter="2", state=CounterState.OPEN, number=number)
    hall.finish(1)
    assert state() == DeskState(counter="2", state=CounterState.OPEN)
    hall.desk.start_break(counter=counter, clerk="clerk-2", reason="meal")
    assert state() == DeskState(counter="2", state=CounterState.BREAK)
    feed.close()


class Silent(Feed):
    """A feed that answers nothing new, and keeps what it is told."""

    def __init__(self) -> None:
        super().__init__(lambda: pytest.fail("there is no file here"), "desk")
        self.told: list[DisplayProgress] = []

    def news(self, *, afresh: bool = False) -> News:
        return News(branch=small_branch(), calls=(), last_call=7, desk=CALLED)

    def acknowledge(self, progress: DisplayProgress) -> None:
        self.told.append(progress)


def test_the_branch_knows_how_far_the_desk_s_screen_is(scene: DeskScene, qtbot: QtBot) -> None:
    feed, thread = Silent(), NamedThread("store")
    desk = Desk(
        view_model=scene.view_model,
        feed=feed,
        store=thread,
        reporter=Reporter("desk", "tv"),
        clock=ManualClock(),
        rules=Rules(),
        renew=lambda: None,
    )
    desk.begin(feed.news(), scene.window)
    scene.window.show()

    qtbot.waitUntil(lambda: feed.told[-1:] != [] and feed.told[-1].shown == 7)
    desk.stop()
    thread.stop(5)
    assert scene.view_model.number == "A042"
