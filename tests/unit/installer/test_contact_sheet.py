"""The sheet of small pictures: each is there, none lies over another."""

from pathlib import Path

import pytest
from PIL import Image

from installer.contact_sheet import ROW_HEIGHT, WIDTH, contact_sheet

COLOURS = ("#c00000", "#00c000", "#0000c0", "#c0c000", "#00c0c0")


def test_every_picture_is_on_the_sheet_whole(tmp_path: Path) -> None:
    sizes = [(1080, 1920), (1920, 1080), (1024, 768)] * 5
    for n, size in enumerate(sizes):
        Image.new("RGB", size, COLOURS[n % 5]).save(tmp_path / f"{n:02}-a-name-that-is-long.png")
    contact_sheet(sorted(tmp_path.glob("*.png")), tmp_path / "sheet.png")
    sheet = Image.open(tmp_path / "sheet.png").convert("RGB")
    assert sheet.width == WIDTH
    found = {colour: count for count, colour in sheet.getcolors(sheet.width * sheet.height) or ()}
    for n, colour in enumerate(COLOURS):
        area = sum(round(w * ROW_HEIGHT / h) * ROW_HEIGHT for w, h in sizes[n::5])
        pixel = tuple(bytes.fromhex(colour[1:]))
        assert abs(found[pixel] - area) < 0.02 * area, colour


def test_no_pictures_are_no_sheet(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no pictures"):
        contact_sheet([], tmp_path / "sheet.png")
