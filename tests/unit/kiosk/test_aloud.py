"""Speech mode from the first key to the next visitor, heard by a list."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drivers.chime.sound import load_chime
from kiosk import flow, shots
from kiosk.aloud import Aloud
from kiosk.keypad import Keypad
from kiosk.look import USUAL
from kiosk.loudness import LOUDEST
from kiosk.speaker import Speaker
from kiosk.spoken import spoken
from tests.helpers.ears import ListPlayer, ears, peak_of
from tests.helpers.kiosk_window import FEW, Kiosk, open_kiosk
from tests.unit.kiosk.test_flow import given_ticket

KEY = Qt.Key


@dataclass
class Reader:
    """A kiosk with a voice, in which every event takes its step at once."""

    kiosk: Kiosk
    player: ListPlayer
    speaker: Speaker
    aloud: Aloud
    pad: Keypad
    screen: flow.Screen = field(default_factory=lambda: flow.Menu(language="en", first="en"))

    def happen(self, event: flow.Event) -> None:
        self.screen = flow.step(self.screen, event)
        self.kiosk.language.choose(self.screen.language)
        self.kiosk.view.show(self.screen, FEW, False)
        self.aloud.follow(self.screen, self.kiosk.view.shown, self.kiosk.view.place)

    def strike(self, key: Qt.Key) -> None:
        QTest.keyClick(self.kiosk.window, key)

    def shown(self) -> list[str]:
        return list(spoken(self.kiosk.view.shown))


@pytest.fixture(params=[("en", "es", "ar")])
def reader(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Reader]:
    voice, player = ears(*request.param)
    with open_kiosk(shots.SHAPES[0]) as kiosk:
        speaker = Speaker(voice, load_chime())
        aloud = Aloud(speaker, kiosk.language)
        aloud.offer(["en", "es", "ar"])
        pad = Keypad(kiosk.window, kiosk.view)
        made = Reader(kiosk, player, speaker, aloud, pad)
        kiosk.view.happened.connect(lambda event, _: made.happen(event))
        aloud.wished.connect(made.happen)
        pad.asked.connect(aloud.press)
        pad.moved.connect(aloud.came_to)
        made.happen(flow.Touched())
        yield made
        speaker.close(2.0)


def quiet(reader: Reader, qtbot: QtBot) -> None:
    """Wait until the last word is said."""
    qtbot.waitUntil(lambda: not reader.speaker.busy)


def begin(reader: Reader, qtbot: QtBot) -> None:
    reader.strike(KEY.Key_F2)
    qtbot.waitUntil(lambda: reader.screen.look.speech)
    quiet(reader, qtbot)


def test_nothing_is_said_until_somebody_asks(reader: Reader, qtbot: QtBot) -> None:
    reader.strike(KEY.Key_Down)
    reader.strike(KEY.Key_F1)
    qtbot.wait(20)
    assert reader.player.texts == []
    begin(reader, qtbot)
    assert reader.player.texts == reader.shown()
    assert "Identity cards and passports. Usually within 20 minutes" in reader.player.texts


def test_every_screen_on_the_way_to_the_ticket_is_said_in_the_language(
    reader: Reader, qtbot: QtBot
) -> None:
    begin(reader, qtbot)
    reader.happen(flow.ChooseLanguage(language="es"))
    quiet(reader, qtbot)
    assert reader.player.heard[-1].name == "es"
    reader.happen(flow.ChooseService(service="identity", operation="op"))
    quiet(reader, qtbot)
    assert reader.player.texts[-1] == "Un momento, por favor."
    reader.player.heard.clear()
    reader.happen(flow.Issued(operation="op", given=given_ticket("A101")))
    quiet(reader, qtbot)
    assert reader.player.texts == reader.shown()
    assert reader.player.texts[0] == "Su número: A 101"
    reader.player.heard.clear()
    reader.happen(flow.PaperKnown(ticket="id-A101", paper=flow.Paper.NOT_PRINTED))
    quiet(reader, qtbot)
    assert any("imprimir" in text for text in reader.player.texts), "what becomes of the paper"


def test_the_choice_under_the_ring_is_said_at_once_whatever_was_being_said(
    reader: Reader, qtbot: QtBot
) -> None:
    begin(reader, qtbot)
    reader.player.hold = "What brings you here"
    reader.player.heard.clear()
    reader.strike(KEY.Key_F1)
    qtbot.waitUntil(lambda: bool(reader.player.heard))
    reader.strike(KEY.Key_Down)
    quiet(reader, qtbot)
    focused = reader.pad.focused
    assert focused is not None
    assert reader.player.texts == [
        "What brings you here today?",
        "Identity cards and passports. Usually within 20 minutes",
    ]


def test_repeat_says_the_whole_screen_again(reader: Reader, qtbot: QtBot) -> None:
    begin(reader, qtbot)
    reader.player.heard.clear()
    reader.strike(KEY.Key_F1)
    quiet(reader, qtbot)
    assert reader.player.texts == reader.shown()


def test_louder_goes_to_the_loudest_and_the_next_visitor_finds_the_usual(
    reader: Reader, qtbot: QtBot
) -> None:
    begin(reader, qtbot)
    usual = peak_of(reader.player.heard[-1])
    for _ in range(LOUDEST):
        reader.strike(KEY.Key_VolumeUp)
    quiet(reader, qtbot)
    assert peak_of(reader.player.heard[-1]) >= 3.9 * usual
    reader.happen(flow.TimeIsUp())
    reader.happen(flow.TimeIsUp())
    assert reader.screen.look == USUAL
    begin(reader, qtbot)
    assert peak_of(reader.player.heard[-1]) == usual


def test_the_question_whether_somebody_is_there_rings_with_speech_and_without(
    reader: Reader, qtbot: QtBot
) -> None:
    reader.happen(flow.ChooseGroup(group="x"))
    reader.happen(flow.TimeIsUp())
    qtbot.waitUntil(lambda: reader.player.texts == ["(chime)"])
    reader.happen(flow.MoreTime())
    begin(reader, qtbot)
    reader.player.heard.clear()
    reader.happen(flow.TimeIsUp())
    quiet(reader, qtbot)
    assert reader.player.texts == ["(chime)", *reader.shown()]
    assert reader.player.texts[1] == "Are you still there?"


@pytest.mark.parametrize("reader", [("es-419", "en")], indirect=True)
def test_a_language_without_a_voice_is_not_offered_in_speech(reader: Reader, qtbot: QtBot) -> None:
    reader.happen(flow.ChooseLanguage(language="ar"))
    begin(reader, qtbot)
    assert reader.screen.language == "en"
    assert list(reader.kiosk.language.offered) == ["en", "es"]
    reader.strike(KEY.Key_F2)
    assert not reader.screen.look.speech
    assert list(reader.kiosk.language.offered) == ["en", "es", "ar"]


@pytest.mark.parametrize("reader", [()], indirect=True)
def test_without_any_voice_the_screen_stays_as_it_is(reader: Reader, qtbot: QtBot) -> None:
    reader.strike(KEY.Key_F2)
    qtbot.wait(30)
    assert not reader.screen.look.speech
    assert reader.kiosk.language.offered == ("en", "es", "ar")


@pytest.mark.expect_log("WARNING", "the kiosk cannot be heard: There is no loudspeaker.")
def test_a_missing_loudspeaker_is_told_once_and_stops_nothing(reader: Reader, qtbot: QtBot) -> None:
    reader.player.fails = True
    begin(reader, qtbot)
    reader.strike(KEY.Key_F1)
    quiet(reader, qtbot)
    assert reader.player.texts == []
