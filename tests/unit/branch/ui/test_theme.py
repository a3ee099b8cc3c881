"""Themes are legible, and large enough for the screens they are shown on."""

from math import atan, degrees, isclose
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from branch.ui.app import FONTS, THEMES
from branch.ui.fonts import register_fonts
from branch.ui.theme import Theme
from branch.ui.tokens import (
    Scheme,
    ScreenMetrics,
    ThemeError,
    contrast,
    load_tokens,
    main,
    weak_pairs,
)
from branch.ui.widget_theme import dress, make_palette, make_stylesheet

EVERY_THEME = sorted(THEMES.glob("*.toml"))


@pytest.mark.parametrize("path", EVERY_THEME, ids=lambda path: path.stem)
def test_every_theme_is_legible_in_every_scheme(path: Path) -> None:
    assert weak_pairs(load_tokens(path)) == []


def test_there_is_a_theme() -> None:
    assert (THEMES / "calm.toml") in EVERY_THEME


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#767676", "#ffffff", 4.54)],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert isclose(contrast(one, other), ratio, abs_tol=0.01)
    assert contrast(one, other) == contrast(other, one)


def test_a_weak_pair_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (THEMES / "calm.toml").read_text(encoding="utf-8")
    weak = tmp_path / "weak.toml"
    weak.write_text(text.replace('muted = "#536066"', 'muted = "#a0a8ac"'), encoding="utf-8")
    weaknesses = weak_pairs(load_tokens(weak))
    assert {sentence.split(" on ")[0] for sentence in weaknesses} == {"light: muted"}
    assert any("muted on page 2." in sentence for sentence in weaknesses)
    assert main([str(weak)]) == 1
    assert "too weak: light: muted on page" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ('font = "Noto Sans"', "font = 3", "font must be a text"),
        ('accent = "#17585a"', 'accent = "teal"', "[light] accent must be a colour"),
        ('accent = "#17585a"', "", "[light] lacks accent"),
        ("xs = 0.3", "xs = -1", "[space] xs must be a number above 0"),
        ("[dark]", "[night]", "the table [dark] is missing"),
        ("small = 1.0", "small = 1.0\ntiny = 0.5", "[type] has unknown tiny"),
        ('name = "Calm"', "name = ", "Invalid value (at line 7"),
    ],
)
def test_a_mistake_in_a_theme_is_answered_with_its_place(
    tmp_path: Path, before: str, after: str, words: str
) -> None:
    text = (THEMES / "calm.toml").read_text(encoding="utf-8")
    assert before in text
    path = tmp_path / "own.toml"
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(ThemeError) as caught:
        load_tokens(path)
    assert str(caught.value).startswith("own.toml: ")
    assert words in str(caught.value)


@pytest.mark.parametrize("pixels_per_mm", [2.71, 3.2, 4.03, 5.6, 7.9])
@pytest.mark.parametrize("large", [False, True], ids=["normal", "large text"])
def test_a_kiosk_has_letters_and_targets_of_the_standard(
    qapp: QCoreApplication, pixels_per_mm: float, large: bool
) -> None:
    register_fonts(FONTS)
    metrics = ScreenMetrics.kiosk(pixels_per_mm, large_text=large)
    theme = Theme(load_tokens(THEMES / "calm.toml"), metrics)
    font = QFont(theme.fontFamily)
    font.setPixelSize(theme.smallSize)
    capital_mm = QFontMetricsF(font).capHeight() / pixels_per_mm
    assert capital_mm >= (7.3 if large else 4.8) - 0.02  # the font's own rounding
    assert theme.target / pixels_per_mm >= 20.0
    assert theme.targetGap / pixels_per_mm >= 3.0
    sizes = [theme.smallSize, theme.bodySize, theme.labelSize, theme.headingSize, theme.titleSize]
    assert sizes == sorted(sizes)


@pytest.mark.parametrize("path", EVERY_THEME, ids=lambda path: path.stem)
@pytest.mark.parametrize(("distance_m", "capital_mm"), [(5, 61), (10, 122), (15, 183)])
def test_a_call_can_be_read_across_the_lobby(
    qapp: QCoreApplication, path: Path, distance_m: float, capital_mm: float
) -> None:
    theme = Theme(load_tokens(path), ScreenMetrics.lobby(2.0, distance_m))
    shown_mm = theme.titleSize * 0.714 / 2.0
    assert shown_mm >= capital_mm
    assert degrees(atan(shown_mm / 1000 / distance_m)) >= 0.69


def test_a_theme_follows_scheme_and_screen(qtbot: QtBot) -> None:
    theme = Theme(load_tokens(THEMES / "calm.toml"), ScreenMetrics.kiosk(4.0))
    before = (theme.page.name(), theme.bodySize)
    with qtbot.waitSignal(theme.changed):
        theme.set_scheme(Scheme.DARK_CONTRAST)
    with qtbot.waitSignal(theme.changed):
        theme.set_metrics(ScreenMetrics.kiosk(4.0, large_text=True))
    assert theme.page.name() == "#000000" != before[0]
    assert theme.bodySize > before[1]


def test_widgets_wear_the_same_colours(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(load_tokens(THEMES / "calm.toml"), ScreenMetrics.desk(3.78))
    worn = (qapp.styleSheet(), qapp.palette(), qapp.font())
    try:
        dress(qapp, theme)
        button = QPushButton("Call next")
        button.setProperty("role", "primary")
        qtbot.addWidget(button)
        button.resize(200, 60)
        light = button.grab().toImage().pixelColor(30, 30).name()
        theme.set_scheme(Scheme.DARK)
        dark = button.grab().toImage().pixelColor(30, 30).name()
        assert (light, dark) == ("#17585a", "#83cabf")
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == "#141a1b"
        assert button.sizeHint().height() >= 8.0 * 3.78
    finally:
        theme.changed.disconnect()
        qapp.setStyleSheet(worn[0])
        qapp.setPalette(worn[1])
        qapp.setFont(worn[2])


@pytest.mark.parametrize("scheme", Scheme)
def test_a_stylesheet_leaves_no_name_unfilled(qapp: QCoreApplication, scheme: Scheme) -> None:
    theme = Theme(load_tokens(THEMES / "calm.toml"), ScreenMetrics.desk(3.78), scheme)
    assert "$" not in make_stylesheet(theme)
    assert make_palette(theme.colours).color(QPalette.ColorRole.Highlight) == theme.accent
