"""The windows of a demo stand side by side on every usual screen."""

from __future__ import annotations

import pytest

from branch.host.exits import CannotStart, Exit
from branch.ui.frame import Frame, frame_from
from installer.desk import GAP, Screen, arrange, ask_screen


@pytest.mark.parametrize("text", ["540x900", "540x900+12+6", "1080x1920+0+0"])
def test_a_frame_is_written_as_it_is_read(text: str) -> None:
    assert str(frame_from(text)) == text


@pytest.mark.parametrize("text", ["", "540", "540x", "x900", "540x900+12", "540x900-1-1", "wide"])
def test_what_is_no_size_is_none(text: str) -> None:
    assert frame_from(text) is None


@pytest.mark.parametrize("size", [(1366, 728), (1600, 860), (1920, 1040), (2560, 1400)])
def test_no_window_covers_another_and_all_are_on_the_screen(size: tuple[int, int]) -> None:
    width, height = size

    desk = arrange(Screen(left=10, top=20, width=width, height=height, dots_per_inch=96.0))

    kiosk_left, kiosk_ends = _across(desk.kiosk)
    display_left, display_ends = _across(desk.display)
    counter_left, counter_ends = _across(desk.counter)
    assert kiosk_left == 10 + GAP
    assert kiosk_ends < display_left
    assert display_ends < counter_left
    assert counter_ends <= 10 + width
    for frame in (desk.kiosk, desk.display, desk.counter):
        assert frame.height < height


def test_a_window_shows_the_kiosk_of_a_branch_in_small() -> None:
    desk = arrange(Screen(left=0, top=0, width=1920, height=1080, dots_per_inch=96.0))

    assert desk.kiosk.height / desk.kiosk_pixels_per_mm == pytest.approx(600, abs=1)
    assert desk.display.width / desk.display_pixels_per_mm == pytest.approx(1218, abs=1)


def test_a_computer_without_a_screen_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":no-such-screen")

    with pytest.raises(CannotStart, match="--headless") as caught:
        ask_screen()

    assert caught.value.code is Exit.USAGE


def _across(frame: Frame) -> tuple[int, int]:
    assert frame.at is not None
    return frame.at[0], frame.at[0] + frame.width
