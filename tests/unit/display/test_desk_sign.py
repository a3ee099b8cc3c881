"""The sign over a desk: never another's number, told again, and its troubles in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from branch.domain.counter import CounterState
from branch.host.exits import CannotStart
from branch.host.folders import DataFolder
from branch.ui.threads import NamedThread
from display.app import open_sign
from display.desk_sign import AGAIN_S, DeskSign, SignTexts, face_of
from display.news import DeskState
from display.settings import DisplaySettings
from drivers.catalog import sign as sign_at
from drivers.sign.port import DARK, Face
from drivers.sign.virtual import VirtualSign

TEXTS = SignTexts(free="FREE", closed="SHUT", on_break="----")
CALLED = DeskState(counter="2", state=CounterState.OPEN, number="A042")
SERVED = DeskState(counter="2", state=CounterState.OPEN, number="A042", serving=True)


@pytest.mark.parametrize(
    ("desk", "face"),
    [
        (None, DARK),
        (CALLED, Face(text="A042", blink=True)),
        (SERVED, Face(text="A042")),
        (DeskState(counter="2", state=CounterState.OPEN), Face(text="FREE")),
        (DeskState(counter="2", state=CounterState.BREAK, number="A042"), Face(text="----")),
        (DeskState(counter="2", state=CounterState.CLOSED), Face(text="SHUT")),
    ],
)
def test_it_says_what_the_desk_s_screen_says(desk: DeskState | None, face: Face) -> None:
    assert face_of(desk, stale=False, texts=TEXTS) == face
    assert face_of(desk, stale=True, texts=TEXTS) == DARK


@pytest.fixture
def sign() -> VirtualSign:
    made = sign_at("virtual://sign?protocol=modbus&blink_register=9")
    assert isinstance(made, VirtualSign)
    return made


def test_it_follows_and_is_dark_in_the_end(qtbot: QtBot, sign: VirtualSign) -> None:
    desk_sign = DeskSign(sign, NamedThread("devices"), TEXTS)
    desk_sign.show(CALLED, stale=False, now_s=0)
    qtbot.waitUntil(lambda: sign.face == Face(text="A042", blink=True))
    qtbot.waitUntil(lambda: _shows(desk_sign, sign, SERVED, Face(text="A042"), 1))
    desk_sign.stop()
    assert sign.face.text.strip() == ""
    desk_sign.show(SERVED, stale=False, now_s=99)  # news that came too late
    assert sign.face.text.strip() == ""


def test_a_sign_that_was_off_shows_the_truth_again(qtbot: QtBot, sign: VirtualSign) -> None:
    desk_sign = DeskSign(sign, NamedThread("devices"), TEXTS)
    desk_sign.show(SERVED, stale=False, now_s=0)
    qtbot.waitUntil(lambda: sign.face == Face(text="A042"))
    sign.show(DARK)  # its power was away
    desk_sign.show(SERVED, stale=False, now_s=1)
    qtbot.waitUntil(lambda: _shows(desk_sign, sign, SERVED, Face(text="A042"), AGAIN_S + 1))
    desk_sign.stop()


@pytest.mark.expect_log("WARNING", "the sign does not show what it should")
def test_trouble_is_a_sentence_and_ends_by_itself(qtbot: QtBot, sign: VirtualSign) -> None:
    sign.misbehave("offline")
    desk_sign = DeskSign(sign, NamedThread("devices"), TEXTS)
    desk_sign.show(SERVED, stale=False, now_s=0)
    qtbot.waitUntil(lambda: desk_sign.trouble == "The virtual sign is switched off.")
    sign.misbehave("")
    qtbot.waitUntil(lambda: _shows(desk_sign, sign, SERVED, Face(text="A042"), 1))
    qtbot.waitUntil(lambda: not desk_sign.trouble)
    desk_sign.stop()


def _shows(
    desk_sign: DeskSign, sign: VirtualSign, desk: DeskState, face: Face, now_s: float
) -> bool:
    desk_sign.show(desk, stale=False, now_s=now_s)
    return sign.face == face


def test_a_url_that_is_no_sign_is_said(tmp_path: Path) -> None:
    settings = DisplaySettings(data=tmp_path, sign="sign+usb://1")
    with pytest.raises(CannotStart, match="Correct '--sign'"):
        open_sign(settings, DataFolder(settings.data))
