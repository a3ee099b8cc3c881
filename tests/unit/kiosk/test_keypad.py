"""Five keys reach everything: real key events on the real window, on every screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from branch.ui.app import THEMES
from branch.ui.tokens import Scheme, load_tokens
from kiosk import flow, shots
from kiosk.keypad import Keypad
from kiosk.keys import Action, KeypadError, read_keys
from kiosk.look import Look
from kiosk.view_model import KioskViewModel
from tests.helpers.kiosk_window import CLOCK, FEW, Kiosk, every_scene, is_button, open_kiosk, place

KEY = Qt.Key


@pytest.fixture
def kiosk(qapp: QGuiApplication) -> Iterator[Kiosk]:
    with open_kiosk(shots.SHAPES[0]) as opened:
        yield opened


@pytest.fixture
def pad(kiosk: Kiosk) -> Keypad:
    return Keypad(kiosk.window, kiosk.view)


def strike(kiosk: Kiosk, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> list[flow.Event]:
    """Press a key and return what came of it, beside that somebody is there."""
    kiosk.heard.clear()
    QTest.keyClick(kiosk.window, key, held or Qt.KeyboardModifier.NoModifier)
    return [event for event in kiosk.heard if not isinstance(event, flow.Touched)]


def named(pad: Keypad) -> str:
    """Return the name of the choice with the ring."""
    return pad.focused.objectName() if pad.focused else ""


def test_every_choice_of_every_screen_is_reached_in_order_and_round_again(
    kiosk: Kiosk, pad: Keypad, qtbot: QtBot
) -> None:
    for scene in every_scene("en"):
        kiosk.show(scene, qtbot)
        wanted = [b.objectName() for b in kiosk.seen(is_button) if b.isEnabled()]
        if scene.name == "more-time":
            wanted = ["more-time"]
        met = []
        for _ in wanted if scene.name != "more-time" else ():
            strike(kiosk, KEY.Key_Down)
            met.append(named(pad))
        if scene.name != "more-time":
            offset = met.index(wanted[0]) if wanted else 0
            assert met[offset:] + met[:offset] == wanted, scene.name
        assert [item.objectName() for item in pad.choices()] == wanted, scene.name
        if len(wanted) > 1:
            first = named(pad)
            strike(kiosk, KEY.Key_Down)
            strike(kiosk, KEY.Key_Up)
            assert named(pad) == first, scene.name


def test_what_matters_most_on_a_screen_comes_first(kiosk: Kiosk, pad: Keypad, qtbot: QtBot) -> None:
    first = {}
    for scene in every_scene("ar"):
        kiosk.show(scene, qtbot)
        if choices := pad.choices():
            first[scene.name] = choices[0].objectName()
    assert first["menu"] == "service-identity"
    assert first["menu-group"].startswith("service-")
    assert first["ticket"] == "done"
    assert first["trouble-cap"] == "back"
    assert first["more-time"] == "more-time"
    assert first["closed"] == "language-en"
    assert first["ask-party"] == "choice-1"
    assert first["ask-phone"] == "key-1"


def test_a_ring_shows_where_the_keys_are(kiosk: Kiosk, pad: Keypad, qtbot: QtBot) -> None:
    ring_colour = QColor(load_tokens(THEMES / "calm.toml").schemes[Scheme.LIGHT].focus)
    for scene in every_scene("en", Look()):
        if scene.name == "more-time":
            continue  # the key that would show the ring is the answer
        kiosk.show(scene, qtbot)
        for _ in pad.choices():
            strike(kiosk, KEY.Key_Down)
            here = pad.focused
            assert here is not None
            picture = kiosk.window.grabWindow()
            edge, middle = round(place(here).left()), round(place(here).center().y())
            seen = {picture.pixel(edge - away, middle) for away in range(1, 12)}
            assert ring_colour.rgb() in seen, (scene.name, here.objectName())


def test_keys_choose_language_service_and_put_the_ticket_away(
    kiosk: Kiosk, pad: Keypad, qtbot: QtBot
) -> None:
    scenes = {scene.name: scene for scene in every_scene("en")}
    kiosk.show(scenes["menu"], qtbot)
    strike(kiosk, KEY.Key_Select)
    assert named(pad) == "service-identity", "the first key shows where one is"
    strike(kiosk, KEY.Key_Down)
    strike(kiosk, KEY.Key_Down)
    chosen = strike(kiosk, KEY.Key_Return)
    assert chosen == [flow.ChooseService(service="certificates", operation="op")]
    while named(pad) != "language-es":
        strike(kiosk, KEY.Key_Down)
    assert strike(kiosk, KEY.Key_Return) == [flow.ChooseLanguage(language="es")]
    kiosk.show(scenes["ticket"], qtbot)
    assert named(pad) == "done", "the ring goes along to the next screen"
    assert strike(kiosk, KEY.Key_Return) == [flow.Done()]
    assert strike(kiosk, KEY.Key_Escape) == [flow.GoBack()]


def test_any_key_says_that_somebody_is_there(kiosk: Kiosk, pad: Keypad, qtbot: QtBot) -> None:
    scenes = {scene.name: scene for scene in every_scene("en")}
    for key in (KEY.Key_Up, KEY.Key_Return, KEY.Key_Escape, KEY.Key_F1):
        kiosk.show(scenes["more-time"], qtbot)
        assert strike(kiosk, key) == [flow.MoreTime()]


def test_a_finger_takes_the_ring_away(kiosk: Kiosk, pad: Keypad, qtbot: QtBot) -> None:
    kiosk.show(every_scene("en")[0], qtbot)
    strike(kiosk, KEY.Key_Down)
    assert named(pad) == "service-identity"
    QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert (pad.in_use, pad.focused) == (False, None)


def test_a_guarded_menu_gets_its_ring_when_it_can_be_used(
    kiosk: Kiosk, pad: Keypad, qtbot: QtBot
) -> None:
    scenes = {scene.name: scene for scene in every_scene("en")}
    kiosk.show(scenes["ticket"], qtbot)
    strike(kiosk, KEY.Key_Down)
    guarded = flow.Menu(language="en", first="en", guarded=True)
    kiosk.show(shots.Scene(name="guarded", screen=guarded, now=FEW), qtbot)
    kiosk.show(scenes["menu"], qtbot)
    assert named(pad) == "service-identity"


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (KEY.Key_F4, Qt.KeyboardModifier.AltModifier),
        (KEY.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (KEY.Key_W, Qt.KeyboardModifier.ControlModifier),
        (KEY.Key_Tab, Qt.KeyboardModifier.AltModifier),
        (KEY.Key_Delete, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier),
        (KEY.Key_F11, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_Print, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_A, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_what_the_pad_does_not_have_does_nothing(
    kiosk: Kiosk, pad: Keypad, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    kiosk.window.setProperty("stays", True)
    kiosk.show(every_scene("en")[0], qtbot)
    strike(kiosk, key, held)
    assert kiosk.heard == []
    assert not pad.in_use
    assert kiosk.window.isVisible()


def test_keys_about_speech_are_passed_on(kiosk: Kiosk, pad: Keypad, qtbot: QtBot) -> None:
    kiosk.show(every_scene("en")[0], qtbot)
    asked: list[Action] = []
    pad.asked.connect(asked.append)
    for key in (KEY.Key_F1, KEY.Key_VolumeUp, KEY.Key_Minus, KEY.Key_F2):
        strike(kiosk, key)
    assert asked == [Action.REPEAT, Action.LOUDER, Action.SOFTER, Action.SPEECH]


def test_a_pad_may_send_other_keys() -> None:
    keys = read_keys("repeat=F5, speech=F24")
    assert keys[KEY.Key_F5] is Action.REPEAT
    assert keys[KEY.Key_F24] is Action.SPEECH
    assert keys[KEY.Key_Up] is Action.UP
    with pytest.raises(KeypadError, match="known"):
        read_keys("shout=F5")
    with pytest.raises(KeypadError, match="is no key"):
        read_keys("repeat=")


def test_the_place_is_the_same_as_long_as_the_visitor_stays(qapp: QGuiApplication) -> None:
    view = KioskViewModel(CLOCK)
    menu = flow.Menu(language="en", first="en")
    view.show(menu, FEW, False)
    first = view.place
    view.show(flow.Menu(language="es", first="en"), FEW, True)
    assert view.place == first
    view.show(flow.Menu(language="en", first="en", group="papers"), FEW, False)
    assert view.place != first
