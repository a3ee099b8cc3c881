"""What is heard is what is read: every text of every screen, in every language of the samples."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from drivers.voice.port import Clip
from kiosk import shots
from kiosk.look import USUAL
from kiosk.loudness import LOUDEST, USUAL_VOLUME, at_volume, gain_db
from kiosk.spoken import plain, spelled, spoken
from tests.helpers.ears import peak_of, sound
from tests.helpers.kiosk_window import Kiosk, every_scene, in_other_words, open_kiosk

# Said when the ring comes to them, or seen by everybody who stands there.
NOT_ON_EVERY_SCREEN = ("language-", "help-", "page-previous", "key-")


@pytest.fixture
def kiosk(qapp: QGuiApplication) -> Iterator[Kiosk]:
    with open_kiosk(shots.SHAPES[0]) as opened:
        yield opened


def on_screen(kiosk: Kiosk, asking: bool) -> list[str]:
    """Return the texts that somebody reads here."""
    texts = kiosk.seen(lambda item: item.inherits("QQuickText") and bool(item.property("text")))
    return [
        str(text.property("text"))
        for text in texts
        if not _beside(text) and (not asking or _within(text, "question"))
    ]


def _chain(item: QQuickItem) -> Iterator[QQuickItem]:
    at: QQuickItem | None = item
    while at is not None:
        yield at
        at = at.parentItem()


def _beside(text: QQuickItem) -> bool:
    names = [item.objectName() for item in _chain(text)]
    return any(name.startswith(NOT_ON_EVERY_SCREEN) or name == "header" for name in names)


def _within(text: QQuickItem, name: str) -> bool:
    return any(item.objectName() == name for item in _chain(text))


@pytest.mark.parametrize("code", ["en", "es", "ar"])
def test_every_text_that_is_read_is_said(kiosk: Kiosk, qtbot: QtBot, code: str) -> None:
    kiosk.language.choose(code)
    for scene in every_scene(code, USUAL):
        if scene.name == "setup":
            continue  # words for the technician
        kiosk.show(scene, qtbot)
        said = " ".join(spoken(kiosk.view.shown))
        number = kiosk.view.shown.number
        below = in_other_words(kiosk.view.shown)
        for text in on_screen(kiosk, scene.name == "more-time"):
            if len(text) > 1 and text not in _INSTEAD[code]:
                text = below.get(text, text)
                words = spelled(number) if text == number else plain(text)
                assert words in said, (scene.name, text)
        assert not any(mark in said for mark in "\u2068\u2069\n"), scene.name


# Touching is said in the words of the keys; a button of the question in words of its own.
_INSTEAD = {
    "en": {"Touch what you came for.", "I need more time"},
    "es": {"Toque el motivo de su visita.", "Necesito más tiempo"},
    "ar": {"المسوا الخدمة التي جئتم من أجلها.", "أحتاج إلى مزيد من الوقت"},
}


def test_a_number_is_said_letter_by_letter_then_as_a_number() -> None:
    assert spelled("A118") == "A 118"
    assert spelled("AB7") == "A B 7"
    assert spelled("42") == "42"


def test_the_usual_loudness_leaves_twelve_decibels_to_those_who_need_them() -> None:
    assert gain_db(LOUDEST) - gain_db(USUAL_VOLUME) == 12.0
    clip = Clip(name="en", text="Hello", wav=sound(16000))
    assert peak_of(at_volume(clip, LOUDEST)) == 16000
    assert peak_of(at_volume(clip, LOUDEST - 1)) == pytest.approx(16000 * 0.501, rel=0.01)
    assert peak_of(at_volume(clip, USUAL_VOLUME)) == pytest.approx(16000 * 0.251, rel=0.01)
