"""The parts of a lobby screen together: what is told, shown, said and noted."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from branch.domain.clock import ManualClock
from branch.domain.lobby import Announcement, Display, DisplayProgress, StaffAnnouncement
from branch.store.store import Store
from branch.ui.app import FONTS
from branch.ui.fonts import register_fonts
from branch.ui.threads import NamedThread
from display.announcer import Announcer, Notice, Utterance
from display.board import Board, Call, Rules
from display.feed import Feed, FeedLost
from display.lobby import Lobby
from display.news import News
from display.phrases import Phrase
from display.reporting import Reporter
from display.scene import Scene, Screen, make_scene
from display.speaking import Speaking
from drivers.chime.sound import load_chime
from drivers.voice.port import Voice
from drivers.voice.virtual import VirtualSynthesizer
from tests.helpers.branches import small_branch
from tests.unit.display.test_speaking import Room

BRANCH = small_branch()


class Script(Feed):
    """A feed that tells what the test wrote down."""

    def __init__(self, *, begins: News) -> None:
        super().__init__(self._never, "")
        self.to_tell: deque[News | FeedLost] = deque()
        self.asked_afresh: list[bool] = []
        self.told_of: list[DisplayProgress] = []
        self._last = begins

    @staticmethod
    def _never() -> Store:
        raise AssertionError("there is no file here")

    def news(self, *, afresh: bool = False) -> News:
        self.asked_afresh.append(afresh)
        told = self.to_tell.popleft() if self.to_tell else news(last=self._last.last_call)
        if isinstance(told, FeedLost):
            raise told
        self._last = told
        return told

    def acknowledge(self, progress: DisplayProgress) -> None:
        self.told_of.append(progress)

    def likely_next(self) -> tuple[str, ...]:
        return ("A105",)


class Mouth(Speaking):
    """Remembers what it was to say instead of saying it."""

    def __init__(self) -> None:
        super().__init__(Voice(synthesizer=VirtualSynthesizer(), player=Room()), load_chime())
        self.said: list[str] = []
        self.expected: list[Phrase] = []

    def say(self, utterances: Sequence[Utterance | Notice]) -> None:
        self.said += [one.key for one in utterances]

    def expect(self, phrases: Sequence[Phrase]) -> None:
        self.expected = list(phrases)


def call(n: int) -> Call:
    return Call(call=n, event_id=f"e{n}", ticket=f"t{n}", number=f"A{n}", counter="1")


def announcement(clock: ManualClock, seconds: float = 60) -> StaffAnnouncement:
    until = clock.now() + timedelta(seconds=seconds)
    texts = {"en": "The lift is out of order."}
    return StaffAnnouncement(id="a1", seq=9, texts=texts, displays=(), until=until)


def news(
    *numbers: int,
    last: int = 0,
    again: bool = False,
    missed: tuple[int, ...] = (),
    said: tuple[StaffAnnouncement, ...] = (),
) -> News:
    return News(
        branch=BRANCH,
        calls=tuple(map(call, numbers)),
        last_call=max(last, *numbers, 0),
        again=again,
        missed=missed,
        announcements=said,
    )


class Hall:
    """A lobby at work on a script."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.thread = NamedThread("store")
        self.clock = ManualClock()
        self.renewed: list[bool] = []
        self.feed = Script(begins=news(last=3))
        self.mouth = Mouth()
        screen = Screen(width=960, height=540, pixels_per_mm=0.8)
        self.scene: Scene = make_scene(BRANCH, Display(id="lobby"), screen)
        self.lobby = Lobby(
            view_model=self.scene.view_model,
            board=Board(rules=Rules(rows=self.scene.layout.rows)),
            announcer=Announcer(policy=Announcement(languages=("en",)), cursor=3),
            feed=self.feed,
            store=self.thread,
            speaking=self.mouth,
            reporter=Reporter("lobby", "tv"),
            clock=self.clock,
            timezone="Europe/Madrid",
            renew=lambda: self.renewed.append(True),
        )
        self.lobby.begin(news(2, 3, again=True), self.scene.window)
        self.scene.window.show()

    def tell(self, *told: News | FeedLost) -> None:
        """Let the feed say these, one question each."""
        for one in told:
            self.feed.to_tell.append(one)
            asked = len(self.feed.asked_afresh)
            self.lobby.ask()
            self.qtbot.waitUntil(partial(self._asked_more_than, asked))
        self.qtbot.waitUntil(lambda: not self.feed.to_tell)

    def _asked_more_than(self, times: int) -> bool:
        return len(self.feed.asked_afresh) > times

    def shown(self) -> list[str]:
        return [row.number for row in self.scene.view_model.rows.rows]

    def close(self) -> None:
        self.lobby.stop()
        assert self.mouth.stop(5)
        assert self.thread.stop(5)
        self.scene.close()


class Notes(logging.Handler):
    """Keeps the moments from the first one on; caplog forgets those of a fixture."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[tuple[str, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.kept.append((record.getMessage(), str(record.__dict__["key"])))

    def of(self, name: str) -> list[str]:
        return [key for noted, key in self.kept if noted == name]


@pytest.fixture
def moments() -> Iterator[Callable[[str], list[str]]]:
    notes, logger = Notes(), logging.getLogger("nowserving.moments")
    before = logger.level
    logger.addHandler(notes)
    logger.setLevel(logging.INFO)
    yield notes.of
    logger.removeHandler(notes)
    logger.setLevel(before)


@pytest.fixture
def hall(qtbot: QtBot, moments: Callable[[str], list[str]]) -> Iterator[Hall]:
    assert moments("first_frame") == []
    register_fonts(FONTS)
    made = Hall(qtbot)
    yield made
    made.close()


def test_it_begins_with_the_present_in_silence(
    hall: Hall, qtbot: QtBot, moments: Callable[[str], list[str]]
) -> None:
    qtbot.waitUntil(lambda: moments("call_shown") == ["e2", "e3"])

    assert moments("first_frame") == ["display"]
    assert hall.shown() == ["A3", "A2"]
    assert hall.mouth.said == []
    assert hall.scene.view_model.clock == "10:00"


def test_a_new_call_is_shown_said_and_noted_once(
    hall: Hall, qtbot: QtBot, moments: Callable[[str], list[str]]
) -> None:
    hall.tell(news(4))

    qtbot.waitUntil(lambda: moments("call_shown")[-1:] == ["e4"])
    hall.tell(news(last=4))
    assert hall.shown()[0] == "A4"
    assert hall.mouth.said == ["e4"]
    assert moments("call_shown").count("e4") == 1


def test_the_words_of_who_may_be_next_are_made_ahead(hall: Hall, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(hall.mouth.expected))

    texts = [phrase.text for phrase in hall.mouth.expected]
    assert "Number A, 105." in texts
    assert "Please go to counter 3." in texts


@pytest.mark.expect_log("WARNING", r"never reached this display: \(4, 5\)")
def test_calls_that_are_missing_from_the_sequence_are_told(hall: Hall, qtbot: QtBot) -> None:
    hall.tell(news(6, missed=(4, 5)))

    qtbot.waitUntil(lambda: hall.shown()[0] == "A6")


@pytest.mark.expect_log("WARNING", "cannot be read, the lobby is told so: locked")
def test_a_fault_is_told_once_and_its_end_too(
    hall: Hall, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "display.following")

    hall.tell(FeedLost("locked"), FeedLost("locked"), news(4))

    qtbot.waitUntil(lambda: hall.shown()[0] == "A4")
    words = [record.getMessage() for record in caplog.records if record.name == "display.following"]
    assert words == [
        "the calls cannot be read, the lobby is told so: locked",
        "the calls can be read again",
    ]


def test_after_an_outage_the_present_is_shown_and_nothing_old_is_said(
    hall: Hall, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from display import lobby as module

    late = module.steady() + 11
    monkeypatch.setattr(module, "steady", lambda: late)

    hall.tell(news(4, 5, again=True))

    qtbot.waitUntil(lambda: hall.shown()[:2] == ["A5", "A4"])
    assert hall.feed.asked_afresh[-1]
    assert hall.mouth.said == []
    hall.tell(news(6))
    qtbot.waitUntil(lambda: hall.mouth.said == ["e6"])


def test_words_of_the_staff_are_said_once_and_stand_for_their_time(
    hall: Hall, qtbot: QtBot
) -> None:
    hall.tell(news(last=3, said=(announcement(hall.clock),)))

    extras = hall.scene.view_model.extras
    qtbot.waitUntil(lambda: extras.notice == "The lift is out of order.")
    assert hall.mouth.said == ["a1"]
    hall.clock.forward(61)
    qtbot.waitUntil(lambda: extras.notice == "")
    assert hall.mouth.said == ["a1"]


def test_at_the_beginning_words_of_the_staff_are_shown_and_not_said(
    hall: Hall, qtbot: QtBot
) -> None:
    hall.tell(news(last=3, again=True, said=(announcement(hall.clock),)))

    qtbot.waitUntil(lambda: hall.scene.view_model.extras.notice != "")
    assert hall.mouth.said == []


def test_the_branch_is_told_how_far_this_display_is(hall: Hall, qtbot: QtBot) -> None:
    hall.tell(news(4))

    qtbot.waitUntil(lambda: hall.feed.told_of[-1:] != [] and hall.feed.told_of[-1].shown == 4)
    told = hall.feed.told_of[-1]
    assert (told.display, told.device, told.spoken, told.missed) == ("lobby", "tv", 4, 0)


def test_a_changed_branch_file_asks_for_another_screen(hall: Hall, qtbot: QtBot) -> None:
    changed = replace(news(last=3), branch=replace(BRANCH, address="Elsewhere 1"))

    hall.tell(news(last=3))
    assert hall.renewed == []
    hall.tell(changed)

    qtbot.waitUntil(lambda: hall.renewed != [])
