"""All pictures of one program on a single sheet, small, so that a hundred screens are seen at once.

What is wrong with a set of screens (one colour that is off, one margin that differs) is seen side
by side and nowhere else. By hand: ``python -m installer.contact_sheet FOLDER SHEET.png``.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

import resources

FONT = Path(resources.__file__).parent / "fonts" / "NotoSans-Regular.ttf"
WIDTH = 2400
ROW_HEIGHT = 240
GAP = 16
NAME_HEIGHT = 22
COLOURS = 96
"""Flat screens need few; a palette makes the file a quarter."""
PAPER, INK = "#5a6068", "#ffffff"


def contact_sheet(pictures: Sequence[Path], sheet: Path) -> None:
    """Write the pictures, each with its name, in rows of one height. ValueError without any."""
    if not pictures:
        raise ValueError("there are no pictures for a sheet")
    font = ImageFont.truetype(str(FONT), 15)
    places, height = _places([_small_size(picture) for picture in pictures])
    page = Image.new("RGB", (WIDTH, height), PAPER)
    draw = ImageDraw.Draw(page)
    for picture, (x, y, width) in zip(pictures, places, strict=True):
        with Image.open(picture) as screen:
            small = screen.convert("RGB").resize((width, ROW_HEIGHT), Image.Resampling.LANCZOS)
        page.paste(small, (x, y + NAME_HEIGHT))
        draw.text((x, y), _shortened(picture.stem, width, font), fill=INK, font=font)
    page.quantize(COLOURS).save(sheet, optimize=True)


def _small_size(picture: Path) -> int:
    with Image.open(picture) as screen:
        return max(1, round(screen.width * ROW_HEIGHT / screen.height))


def _places(widths: Sequence[int]) -> tuple[list[tuple[int, int, int]], int]:
    """Return (x, y, width) of each picture, row by row, and the height of the sheet."""
    places: list[tuple[int, int, int]] = []
    x, y, step = GAP, GAP, ROW_HEIGHT + NAME_HEIGHT + GAP
    for width in widths:
        width = min(width, WIDTH - 2 * GAP)
        if x > GAP and x + width + GAP > WIDTH:
            x, y = GAP, y + step
        places.append((x, y, width))
        x += width + GAP
    return places, y + step


def _shortened(name: str, width: int, font: ImageFont.FreeTypeFont) -> str:
    while name and font.getlength(name) > width:
        name = name[:-1]
    return name


if __name__ == "__main__":
    folder, file = Path(sys.argv[1]), Path(sys.argv[2])
    contact_sheet(sorted(folder.glob("*.png")), file)
