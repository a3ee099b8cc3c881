"""The ticket reader of the tests, tried on streams made by hand."""

import pytest
import qrcode
from PIL import Image, ImageOps

from tests.helpers.paper import NotPaperError, decode, qr_codes

ADDRESS = "https://q.example.org/t/8f3kQ2/A042"


def qr_picture(text: str) -> Image.Image:
    code = qrcode.QRCode(box_size=6, border=4)
    code.add_data(text)
    modules = code.get_matrix()
    picture = Image.new("1", (len(modules), len(modules)), 1)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            picture.putpixel((x, y), 0 if dark else 1)
    return picture.resize((picture.width * 6, picture.height * 6), Image.Resampling.NEAREST)


def stream(paper: Image.Image, rows_per_band: int = 100) -> bytes:
    """Return the paper as ESC @, bands of GS v 0 and a cut, written without our own packer."""
    parts = [b"\x1b@"]
    for top in range(0, paper.height, rows_per_band):
        band = paper.crop((0, top, paper.width, min(top + rows_per_band, paper.height)))
        width_bytes = paper.width // 8
        parts.append(
            b"\x1dv0\x00" + width_bytes.to_bytes(2, "little") + band.height.to_bytes(2, "little")
        )
        parts.append(ImageOps.invert(band.convert("L")).convert("1").tobytes())
    parts.append(b"\x1dVB\x03")
    return b"".join(parts)


def ticket() -> Image.Image:
    paper = Image.new("1", (576, 420), 1)
    paper.paste(qr_picture(ADDRESS), (120, 90))
    paper.putpixel((0, 0), 0)
    paper.putpixel((575, 419), 0)
    return paper


def test_bands_of_raster_come_back_as_the_picture_they_were() -> None:
    paper = ticket()
    assert decode(stream(paper)).tobytes() == paper.tobytes()


def test_status_questions_and_a_job_number_between_bands_leave_no_mark() -> None:
    paper = ticket()
    first, rest = stream(paper)[:2], stream(paper)[2:]
    asked = first + b"\x10\x04\x01" + rest + b"\x1d(H\x06\x00\x30\x300007" + b"\x10\x04\x04"
    assert decode(asked).tobytes() == paper.tobytes()


def test_zbar_reads_the_code_from_the_decoded_paper() -> None:
    assert qr_codes(decode(stream(ticket()))) == [ADDRESS]


def test_a_picture_without_a_code_has_none() -> None:
    assert qr_codes(Image.new("1", (576, 300), 1)) == []


def test_text_alone_is_no_paper() -> None:
    with pytest.raises(NotPaperError, match="no raster picture"):
        decode(b"\x1b@A042\n")


def test_bytes_that_are_no_printer_commands_are_refused() -> None:
    with pytest.raises(NotPaperError, match="parse"):
        decode(b"\x1b\xff\xff")
