"""The fonts that come with the product, so every screen and slip looks the same.

Noto Sans, its Arabic and Devanagari UI cuts and the Chinese characters of GB 2312, regular and
bold, under the SIL Open Font License (``resources/fonts/OFL.txt``). Text that mixes scripts needs
no care: the others are named as substitutes of Noto Sans, and Qt picks by letter, in QML, in
Widgets and in a QPainter on a QImage. All have the line height of Noto Sans, which is why they are
the UI cuts: the plain ones are half as tall again and push labels out of their buttons.

Try it by hand: ``python -m branch.ui.gallery``.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FAMILY = "Noto Sans"
ARABIC_FAMILY = "Noto Sans Arabic UI"
DEVANAGARI_FAMILY = "Noto Sans Devanagari UI"
CHINESE_FAMILY = "Now Serving Hanzi"
SUBSTITUTES = (ARABIC_FAMILY, DEVANAGARI_FAMILY, CHINESE_FAMILY)


class FontError(RuntimeError):
    """A font file that belongs to the product is missing or damaged."""


def register_fonts(folder: Path) -> list[str]:
    """Make the fonts of a folder known to Qt; return their families, sorted.

    Call it once, after the application object. Raises `FontError` naming the file.
    """
    families: set[str] = set()
    for path in sorted((*folder.glob("*.ttf"), *folder.glob("*.otf"))):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            raise FontError(f"{path.name} cannot be read as a font")
        families.update(QFontDatabase.applicationFontFamilies(number))
    if FAMILY not in families:
        raise FontError(f"{FAMILY} is missing in {folder.name}")
    QFont.insertSubstitutions(FAMILY, SUBSTITUTES)
    QGuiApplication.setFont(QFont(FAMILY))
    return sorted(families)
