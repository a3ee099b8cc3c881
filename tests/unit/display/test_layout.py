"""Capitals have their millimetres, on every screen that can give them."""

from __future__ import annotations

import pytest

from display.layout import (
    CAPITAL_OF_EM,
    Labels,
    Layout,
    believable_pixels_per_mm,
    lay_out,
    too_small,
    width_em,
)

LABELS = Labels.of(["A999", "B999"], ["1", "2", "12"])
SIZES = [(1920, 1080), (1080, 1920), (1280, 720), (3840, 2160), (2160, 3840), (720, 1280)]


def layout(width: int, height: int, *, inches: float = 55.0, metres: float = 5.0) -> Layout:
    return lay_out(
        width,
        height,
        pixels_per_mm=(width**2 + height**2) ** 0.5 / (inches * 25.4),
        distance_m=metres,
        labels=LABELS,
    )


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_at_five_metres_every_call_has_capitals_of_61_mm(width: int, height: int) -> None:
    screen = layout(width, height)
    pixels_per_mm = (width**2 + height**2) ** 0.5 / (55 * 25.4)

    for letter in (screen.row_letter, screen.number_letter, screen.counter_letter):
        assert letter * CAPITAL_OF_EM / pixels_per_mm >= 61.0 * 0.99
    assert too_small(screen.legible_m, 5.0) == ""
    assert screen.rows >= 5


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("metres", [1.0, 5.0, 15.0])
def test_everything_fits_on_the_screen(width: int, height: int, metres: float) -> None:
    screen = layout(width, height, metres=metres)

    list_height = screen.rows * screen.row_height + 2 * screen.word_letter
    below = screen.large_height + screen.margin if screen.portrait else 0
    assert screen.head + below + list_height + screen.margin <= height
    list_width = width - 2 * screen.margin
    if not screen.portrait:
        list_width -= screen.large_width + screen.margin
    assert screen.row_letter * (LABELS.number + LABELS.counter + 1.5) <= list_width
    assert screen.number_letter * LABELS.number <= screen.large_width
    assert 0.86 * (screen.number_letter + screen.counter_letter) < screen.large_height
    assert screen.row_letter * CAPITAL_OF_EM < screen.row_height


def test_a_screen_that_is_too_small_says_from_where_it_can_be_read() -> None:
    screen = layout(1920, 1080, inches=24.0)

    assert "legible up to 2.2 m" in too_small(screen.legible_m, 5.0)
    assert screen.rows >= 3


def test_a_nearer_screen_has_more_rows() -> None:
    assert layout(1920, 1080, metres=3.0).rows == 6


def test_longer_numbers_get_smaller_letters() -> None:
    longer = Labels.of(["AB9999"], ["Information"])
    smaller = lay_out(1920, 1080, labels=longer, pixels_per_mm=1.58, distance_m=5.0)

    assert smaller.row_letter < layout(1920, 1080).row_letter
    assert width_em("A1") < width_em("AB1")


def test_a_screen_that_only_knows_its_ratio_is_not_believed() -> None:
    assert believable_pixels_per_mm(1920, 1080, 160, 90, shown=1920) == pytest.approx(1.576, 0.01)
    assert believable_pixels_per_mm(3840, 2160, 1210, 680, shown=3840) == pytest.approx(3.17, 0.01)
