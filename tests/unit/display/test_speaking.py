"""Announcements are heard one after the other, whatever the engine and the loudspeaker do."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from branch.domain.lobby import Announcement, AudioState, StaffAnnouncement
from display.announcer import Announcer, Notice, Utterance
from display.board import Call
from display.phrases import Phrase
from display.speaking import Speaking
from display.workshop import Workshop
from drivers.chime.sound import load_chime
from drivers.voice.port import (
    Clip,
    LanguageMissing,
    Player,
    SoundUnavailable,
    Synthesizer,
    Voice,
    VoiceUnavailable,
)
from drivers.voice.port import Utterance as Words
from drivers.voice.virtual import VirtualSynthesizer

DEADLINE_S = 10.0


class Room(Player):
    """Remembers what was heard; two clips at once would be an error."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.unplugged = False
        self.held = threading.Event()
        self.held.set()
        self._busy = threading.Lock()
        self._news = threading.Condition()

    def play(self, clip: Clip) -> None:
        if self.unplugged:
            raise SoundUnavailable("no loudspeaker")
        assert self._busy.acquire(blocking=False), "two clips at once"
        assert self.held.wait(DEADLINE_S)
        with self._news:
            self.heard.append(clip.text)
            self._news.notify_all()
        self._busy.release()

    def stop(self) -> None:
        self.held.set()

    def close(self) -> None:
        self.held.set()

    def wait_for(self, count: int) -> list[str]:
        with self._news:
            assert self._news.wait_for(lambda: len(self.heard) >= count, DEADLINE_S), self.heard
        return list(self.heard)


class Engine(Synthesizer):
    """Makes tones, counts, and fails as told."""

    def __init__(self) -> None:
        self._tones = VirtualSynthesizer()
        self.made: list[str] = []
        self.kept: set[str] = set()
        self.fails: VoiceUnavailable | None = None
        self.mute = ""

    def render(self, utterance: Words) -> Clip:
        if self.fails is not None:
            raise self.fails
        if utterance.language == self.mute:
            raise LanguageMissing("no such voice.")
        self.made.append(utterance.text)
        if utterance.keep:
            self.kept.add(utterance.text)
        return self._tones.render(utterance)

    def languages(self) -> frozenset[str]:
        return frozenset({"en", "es"})

    def close(self) -> None:
        """Nothing runs."""


@pytest.fixture
def room() -> Room:
    return Room()


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def speaking(room: Room, engine: Engine) -> Iterator[Speaking]:
    made = Speaking(Voice(synthesizer=engine, player=room), load_chime())
    yield made
    assert made.stop(DEADLINE_S)


@pytest.fixture
def moments(caplog: pytest.LogCaptureFixture) -> Callable[[str], list[str]]:
    caplog.set_level(logging.INFO, "nowserving.moments")

    def of(name: str) -> list[str]:
        return [
            str(record.__dict__["key"]) for record in caplog.records if record.getMessage() == name
        ]

    return of


def calls(
    *numbers: int, repeats: int = 1, languages: tuple[str, ...] = ("en", "es")
) -> tuple[Utterance, ...]:
    announcer = Announcer(policy=Announcement(languages=languages, repeats=repeats), cursor=0)
    return announcer.hear(
        [
            Call(call=n, event_id=f"e{n}", ticket=f"t{n}", number=f"A{100 + n}", counter="1")
            for n in numbers
        ]
    )[1]


def notice(text: str) -> Notice:
    until = datetime(2026, 3, 2, tzinfo=UTC)
    words = StaffAnnouncement(id="a1", seq=1, texts={"en": text}, displays=(), until=until)
    return Notice(announcement=words)


def english(n: int, *, short: bool = False) -> str:
    return f"Number A, {100 + n}. {'Counter' if short else 'Please go to counter'} 1."


def spanish(n: int) -> str:
    return f"Número a, {100 + n}. Diríjase a la ventanilla 1."


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.getMessage() for one in caplog.records if one.levelno >= logging.WARNING]


def wait(met: Callable[[], bool]) -> None:
    turn = threading.Event()
    for _ in range(int(DEADLINE_S / 0.01)):
        if met():
            return
        turn.wait(0.01)
    raise AssertionError("it did not come true")


def test_a_chime_then_every_language(speaking: Speaking, room: Room) -> None:
    speaking.say(calls(1))

    assert room.wait_for(3) == ["(chime)", english(1), spanish(1)]


def test_calls_at_once_wait_for_one_another(
    speaking: Speaking, room: Room, moments: Callable[[str], list[str]]
) -> None:
    room.held.clear()
    speaking.say(calls(*range(1, 21)))
    room.held.set()

    heard = room.wait_for(60)

    assert [text for text in heard if text.startswith("Number")] == [
        *[english(n, short=True) for n in range(1, 20)],
        english(20),
    ]
    wait(lambda: moments("call_spoken") == [f"e{n}" for n in range(1, 21)])


def test_it_is_repeated_unless_others_wait(speaking: Speaking, room: Room) -> None:
    room.held.clear()
    speaking.say(calls(1, 2, repeats=2, languages=("en",)))
    room.held.set()

    assert room.wait_for(5) == [
        "(chime)",
        english(1, short=True),
        "(chime)",
        english(2),
        english(2),
    ]


def test_the_words_of_a_call_are_made_while_its_chime_sounds(
    speaking: Speaking, room: Room, engine: Engine
) -> None:
    room.held.clear()

    speaking.say(calls(1))

    wait(lambda: len(engine.made) == 4)
    assert room.heard == []


def test_what_was_expected_is_not_made_again(
    speaking: Speaking, room: Room, engine: Engine
) -> None:
    (utterance,) = calls(1)
    speaking.expect([phrase for sentence in utterance.whole for phrase in sentence.phrases])
    wait(lambda: len(engine.made) == 4)

    speaking.say([utterance])

    room.wait_for(3)
    assert len(engine.made) == 4


@pytest.mark.expect_log("WARNING", "only shown: no engine")
def test_without_an_engine_there_is_the_chime_and_one_warning(
    speaking: Speaking,
    room: Room,
    engine: Engine,
    moments: Callable[[str], list[str]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    engine.fails = VoiceUnavailable("no engine")

    speaking.say(calls(1, 2, 3))

    wait(lambda: moments("call_missed_sound") == ["e1", "e2", "e3"])
    assert room.heard == ["(chime)"] * 3
    assert moments("call_sound") == ["e1", "e2", "e3"]
    assert len(warnings(caplog)) == 1


@pytest.mark.expect_log("WARNING", "not spoken in 'es': no such voice. Install")
def test_a_language_without_a_voice_is_left_out(
    speaking: Speaking, room: Room, engine: Engine, moments: Callable[[str], list[str]]
) -> None:
    engine.mute = "es"
    room.held.clear()

    speaking.say(calls(1, 2))
    room.held.set()

    wait(lambda: moments("call_spoken") == ["e1", "e2"])
    assert room.heard == ["(chime)", english(1, short=True), "(chime)", english(2)]


@pytest.mark.expect_log("WARNING", "only seen: no loudspeaker")
def test_a_loudspeaker_that_is_away_is_told_once_and_used_again_when_it_is_back(
    speaking: Speaking,
    room: Room,
    moments: Callable[[str], list[str]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert str(speaking.audio) == AudioState.UNKNOWN
    room.unplugged = True
    speaking.say(calls(1, 3))
    wait(lambda: moments("call_missed_sound") == ["e1", "e3"])
    assert len(warnings(caplog)) == 1
    assert str(speaking.audio) == AudioState.FAILS

    room.unplugged = False
    speaking.say(calls(2))

    assert room.wait_for(3) == ["(chime)", english(2), spanish(2)]
    assert str(speaking.audio) == AudioState.PLAYS


def test_a_stop_ends_it_in_the_middle(room: Room, engine: Engine) -> None:
    speaking = Speaking(Voice(synthesizer=engine, player=room), load_chime())
    room.held.clear()
    speaking.say(calls(1, 2, 3))

    assert speaking.stop(DEADLINE_S)

    assert len(room.heard) <= 1
    assert speaking.waiting == 0


@pytest.mark.expect_log("WARNING", "only shown: hung")
def test_an_engine_that_fails_rests_and_is_tried_again(engine: Engine) -> None:
    workshop = Workshop(engine, rest_s=0.2)
    engine.fails = VoiceUnavailable("hung")
    phrases = [Phrase(text=f"Number {n}.", language="en") for n in range(3)]
    for phrase in phrases:
        assert workshop.get(phrase, DEADLINE_S) is None

    engine.fails = None

    wait(lambda: workshop.get(phrases[0], DEADLINE_S) is not None)
    assert workshop.stop(DEADLINE_S)


def test_it_knows_which_call_has_not_been_said(speaking: Speaking, room: Room) -> None:
    assert (speaking.unsaid, speaking.speaks) == (None, False)
    room.held.clear()

    speaking.say(calls(4, 5))

    assert (speaking.unsaid, speaking.speaks) == (4, True)
    room.held.set()
    wait(lambda: speaking.unsaid is None)


def test_words_of_the_staff_take_their_turn_and_are_not_kept(
    speaking: Speaking, room: Room, engine: Engine
) -> None:
    room.held.clear()
    speaking.say([*calls(1), notice("The lift is out of order."), *calls(2)])
    room.held.set()

    heard = room.wait_for(8)

    assert heard[3:5] == ["(chime)", "The lift is out of order."]
    assert "Number A, 101." in engine.kept
    assert "The lift is out of order." in engine.made
    assert "The lift is out of order." not in engine.kept


def test_it_is_as_loud_as_the_hour_wants(room: Room, engine: Engine) -> None:
    loud: list[int] = []

    def half() -> int:
        loud.append(50)
        return 50

    speaking = Speaking(Voice(synthesizer=engine, player=room), load_chime(), half)

    speaking.say(calls(1))

    room.wait_for(3)
    assert loud == [50, 50, 50]
    assert speaking.stop(DEADLINE_S)
