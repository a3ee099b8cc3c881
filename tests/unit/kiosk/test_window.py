"""Where the kiosk's window stands on a desk, and how the desktop calls it."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from branch.host.exits import CannotStart, Exit
from kiosk import shots
from kiosk.app import show_window
from kiosk.stage import Shape
from tests.helpers.kiosk_window import FEW, every_scene, open_kiosk, place


def test_the_window_has_the_size_and_the_place_that_it_was_given(
    qapp: QGuiApplication, qtbot: QtBot
) -> None:
    with open_kiosk(shots.SHAPES[0]) as kiosk:
        show_window(kiosk.window, "432x768+31+17")
        where = kiosk.window.framePosition()
        assert (where.x(), where.y()) == (31, 17)
        assert (kiosk.window.width(), kiosk.window.height()) == (432, 768)
        assert kiosk.window.title() == "Kiosk — Now Serving"


@pytest.mark.parametrize("size", ["wide", "540x", "540x900+12"])
def test_what_is_no_size_is_said_so(qapp: QGuiApplication, size: str) -> None:
    with open_kiosk(shots.SHAPES[0]) as kiosk:
        with pytest.raises(CannotStart, match="is no size") as told:
            show_window(kiosk.window, size)
        assert told.value.code is Exit.USAGE


@pytest.mark.parametrize("shape", shots.SHAPES, ids=lambda shape: shape.name)
def test_a_long_name_of_a_branch_takes_no_third_line(
    qapp: QGuiApplication, qtbot: QtBot, shape: Shape
) -> None:
    name = "Service centre for residence, vehicles and businesses of the northern district"
    named = replace(FEW, branch=replace(FEW.branch, names={"en": name}))
    with open_kiosk(shape) as kiosk:
        kiosk.show(replace(every_scene("en")[0], now=named), qtbot)
        text = kiosk.item("branch-name")
        assert text.property("text") == name
        assert text.property("lineCount") <= 2
        assert place(kiosk.item("header")).contains(place(text))
        languages = kiosk.seen(lambda item: item.objectName().startswith("language-"))
        assert languages
        assert not any(place(button).intersects(place(text)) for button in languages)
