"""The shipped fonts: there, free, small, and used for every letter of both scripts."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QRawFont, QTextLayout

from branch.ui.app import FONTS, TRANSLATIONS
from branch.ui.fonts import ARABIC_FAMILY, FAMILY, SUBSTITUTES, FontError, register_fonts
from branch.ui.language import OWN_NAMES

MIXED = "A102 · قسم الجوازات · ٣"
EVERY_SCRIPT = "A102 · Ґрунт · Đường · ٣ قسم · पंजीकरण · 办理业务，窗口"
# Not drawn: a line break, and what keeps a number in its own direction.
UNSEEN = frozenset("\n\u2066\u2067\u2068\u2069\u200d\u200c")


def families_used(text: str, family: str, *, bold: bool = False) -> set[str]:
    """Return the fonts that Qt takes letters from; it is not particular about capitals."""
    font = QFont(family)
    font.setPixelSize(40)
    font.setBold(bold)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName().lower() for run in layout.glyphRuns()}


def lower(*names: str) -> set[str]:
    return {name.lower() for name in names}


def test_they_are_free_and_small() -> None:
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL.txt").read_text(encoding="utf-8")
    assert sum(path.stat().st_size for path in FONTS.iterdir()) < 6_000_000


@pytest.mark.parametrize("bold", [False, True], ids=["regular", "bold"])
def test_mixed_scripts_use_them_and_nothing_else(qapp: QCoreApplication, bold: bool) -> None:
    register_fonts(FONTS)
    assert families_used(MIXED, FAMILY, bold=bold) == lower(FAMILY, ARABIC_FAMILY)
    assert families_used(EVERY_SCRIPT, FAMILY, bold=bold) == lower(FAMILY, *SUBSTITUTES)


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_they_have_every_letter_of_every_translation(qapp: QCoreApplication, weight: str) -> None:
    files = [path for path in FONTS.iterdir() if path.stem.endswith(f"-{weight}")]
    assert len(files) == 1 + len(SUBSTITUTES)
    fonts = [QRawFont(str(path), 40) for path in files]
    needed = {sign: "own name" for name in OWN_NAMES.values() for sign in name} | {
        sign: ts.name
        for ts in TRANSLATIONS.glob("*.ts")
        for text in ElementTree.parse(ts).getroot().itertext()
        for sign in text
    }
    assert len(needed) > 500
    missing = {
        (sign, where)
        for sign, where in needed.items()
        if sign not in UNSEEN and not any(font.supportsCharacter(ord(sign)) for font in fonts)
    }
    assert missing == set()


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_chinese_one_has_all_of_gb_2312(qapp: QCoreApplication, weight: str) -> None:
    font = QRawFont(str(FONTS / f"NowServingHanzi-{weight}.otf"), 40)
    hanzi = [
        sign
        for row in range(0xB0, 0xF8)
        for cell in range(0xA1, 0xFF)
        if (sign := bytes((row, cell)).decode("gb2312", errors="ignore"))
    ]
    assert len(hanzi) == 6763
    assert [sign for sign in hanzi if not font.supportsCharacter(ord(sign))] == []


def test_lines_of_all_scripts_are_equally_tall(qapp: QCoreApplication) -> None:
    fonts = [QRawFont(str(path), 40) for path in FONTS.glob("*.?tf")]
    heights = {(font.ascent(), font.descent()) for font in fonts}
    assert (len(fonts), len(heights)) == (8, 1)


def test_a_picture_without_a_screen_shows_arabic(qapp: QGuiApplication) -> None:
    register_fonts(FONTS)
    image = QImage(300, 80, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = QFont(FAMILY)
    font.setPixelSize(40)
    painter.setFont(font)
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, "الجوازات")
    painter.end()
    dark = sum(image.pixelColor(x, y).lightness() < 128 for x in range(300) for y in range(80))
    assert dark > 500


def test_a_damaged_font_is_named(qapp: QCoreApplication, tmp_path: Path) -> None:
    (tmp_path / "Torn.ttf").write_bytes(b"not a font")
    with pytest.raises(FontError, match=r"Torn\.ttf"):
        register_fonts(tmp_path)


def test_a_missing_font_is_named(qapp: QCoreApplication, tmp_path: Path) -> None:
    with pytest.raises(FontError, match="Noto Sans is missing"):
        register_fonts(tmp_path)
