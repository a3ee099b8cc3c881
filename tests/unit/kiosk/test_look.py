"""A visitor's look, in millimetres, ratios of contrast and steps back to what everybody finds."""

from pathlib import Path

import pytest

from branch.ui.app import THEMES
from branch.ui.theme import Theme
from branch.ui.tokens import (
    CAPITAL_OF_EM,
    CONTROL_CONTRAST,
    CONTROL_PAIRS,
    TEXT_PAIRS,
    Scheme,
    ScreenMetrics,
    contrast,
    load_tokens,
)
from kiosk.dress import Dress
from kiosk.look import Contrast, Help, Look, band_mm, enlarged, large_capital_mm

THEME_FILES = sorted(THEMES.glob("*.toml"))
SIZES = ("smallSize", "bodySize", "labelSize", "headingSize", "titleSize", "numberSize")


def test_every_button_leads_back_to_what_everybody_finds() -> None:
    for wish, presses in ((Help.LARGE_TEXT, 2), (Help.CONTRAST, 3), (Help.LOW, 2)):
        looks = [Look()]
        for _ in range(presses):
            looks.append(looks[-1].adjusted(wish))
        assert looks[-1] == looks[0], wish
        assert len(set(looks)) == presses, wish


def test_large_text_is_seven_tenths_of_a_degree_wherever_one_stands() -> None:
    assert large_capital_mm(600) == pytest.approx(7.33, abs=0.01)
    assert large_capital_mm(900) == pytest.approx(11.0, abs=0.01)


@pytest.mark.parametrize("file", THEME_FILES, ids=lambda file: file.stem)
@pytest.mark.parametrize("pixels_per_mm", [3.2, 3.37, 4.0, 7.0])
def test_every_letter_of_large_text_is_high_enough_and_headings_stay_headings(
    file: Path, pixels_per_mm: float
) -> None:
    theme = Theme(load_tokens(file), ScreenMetrics.kiosk(pixels_per_mm))
    dress = Dress(theme, 600.0)
    plain = [theme.property(size) for size in SIZES]
    dress.wear(Look(large_text=True))
    large = [theme.property(size) for size in SIZES]
    for pixels in large:
        assert pixels * CAPITAL_OF_EM / pixels_per_mm >= 7.33 - 0.01
    assert all(one >= other for one, other in zip(large, plain, strict=True))
    assert theme.smallSize < theme.headingSize < theme.titleSize
    dress.wear(Look())
    assert [theme.property(size) for size in SIZES] == plain


@pytest.mark.parametrize("file", THEME_FILES, ids=lambda file: file.stem)
@pytest.mark.parametrize("usual", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("chosen", [Contrast.LIGHT, Contrast.DARK])
def test_stronger_contrast_keeps_seven_to_one(file: Path, usual: Scheme, chosen: Contrast) -> None:
    theme = Theme(load_tokens(file), ScreenMetrics.kiosk(3.2), usual)
    dress = Dress(theme)
    dress.wear(Look(contrast=chosen))
    colours = theme.colours
    for over, under in TEXT_PAIRS:
        assert contrast(getattr(colours, over), getattr(colours, under)) >= 7.0, (over, under)
    for over, under in CONTROL_PAIRS:
        ratio = contrast(getattr(colours, over), getattr(colours, under))
        assert ratio >= CONTROL_CONTRAST, (over, under)
    light_letters = contrast(colours.page, "#ffffff") > contrast(colours.page, "#000000")
    assert light_letters == (chosen is Contrast.DARK)
    dress.wear(Look())
    assert theme.scheme is usual


def test_the_band_ends_where_a_seated_person_s_reach_does() -> None:
    assert band_mm(800.0) + 800.0 == 1220.0
    assert band_mm(1100.0) == 0.0, "no menu has room in 12 cm"


def test_distances_do_not_grow_with_the_letters() -> None:
    tokens = load_tokens(THEMES / "calm.toml")
    large = enlarged(tokens, 7.33, 4.8)
    before, after = tokens.space.m * tokens.type.body, large.space.m * large.type.body
    assert after == pytest.approx(before)
