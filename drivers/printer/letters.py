"""The printer's own letters and QR codes as bytes.

A line is written in one code page that has all its letters, or not at all: a printer
that lacks a letter prints something else without a word, so such a line is refused here
and drawn as a picture by ``plan.py``. Right-to-left letters are always refused: printers
neither shape nor turn them.

Every line leaves the printer as it found it (small, thin, at the left), so that one line
cannot spoil the next. Commands are from Epson's ESC/POS reference ("ESC t", "GS !",
"GS ( k <Function 167>" and its neighbours); a second encoder, written elsewhere, gives
the same bytes in ``tests/contract/test_printer_letters.py``.
"""

import unicodedata
from functools import lru_cache

import qrcode

from drivers.printer.port import Align, Qr, Raster, TextLine

#: Numbers of ``ESC t`` with the codec of each, the surest first.
Pages = tuple[tuple[int, str], ...]

#: Cancels the double-byte letters that printers for China begin with, and takes font A.
BEGIN = b"\x1c.\x1bM\x00"

# Every model has these six; the others follow the newer Epson numbering.
COMMON_PAGES: Pages = (
    (0, "cp437"), (2, "cp850"), (16, "cp1252"), (19, "cp858"), (18, "cp852"), (17, "cp866"),
)  # fmt: skip
EPSON_PAGES: Pages = (
    *COMMON_PAGES,
    (3, "cp860"), (4, "cp863"), (5, "cp865"), (13, "cp857"), (14, "cp737"), (15, "iso8859_7"),
    (33, "cp775"), (34, "cp855"), (40, "iso8859_15"), (45, "cp1250"),
    (46, "cp1251"), (47, "cp1253"), (48, "cp1254"), (51, "cp1257"),
)  # fmt: skip

SMOOTH, SMOOTH_OFF = b"\x1db\x01", b"\x1db\x00"

_ALIGN = {Align.LEFT: 0, Align.CENTER: 1, Align.RIGHT: 2}
# Spaces that only differ in how wide they are and where a line may break; marks of direction,
# which mean nothing where all letters go from left to right.
_PLAIN = str.maketrans(
    {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2011": "-"}
    | dict.fromkeys("\u200e\u2066\u2068\u2069", None)
)
_QR_MASK = 3  # choosing the best of eight takes 5 ms, and links are random enough for any


class NotPrintableError(ValueError):
    """Text that the printer's own letters cannot show; draw it as a picture instead."""


def plain(text: str) -> str:
    """The text in the signs that code pages have: composed letters, one kind of space."""
    return unicodedata.normalize("NFC", text).translate(_PLAIN)


def spelled(text: str, pages: Pages) -> tuple[int, bytes] | None:
    """The code page that has all letters, and the text in it; None when there is none."""
    letters = plain(text)
    if any(unicodedata.category(letter) == "Cc" for letter in letters):
        return None  # a control character would be a command to the printer
    for number, codec in pages:
        try:
            return number, letters.encode(codec)
        except UnicodeEncodeError:
            continue
    return None


def text_bytes(line: TextLine, pages: Pages, model: str, *, smooth: bool = False) -> bytes:
    """One line with its line feed; ``NotPrintableError`` when a letter is missing.

    ``smooth`` rounds the steps of large letters, on models that can.
    """
    if any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in line.text):
        raise NotPrintableError(f"{line.text!r} is written from right to left")
    found = spelled(line.text, pages)
    if found is None:
        raise NotPrintableError(f"{line.text!r} has letters that {model} does not")
    page, letters = found
    before, after = bytearray(), bytearray()
    if line.bold:
        before += b"\x1bE\x01"
        after += b"\x1bE\x00"
    if smooth and line.size > 1:
        before += SMOOTH
        after += SMOOTH_OFF
    if line.size > 1:
        before += bytes((0x1D, 0x21, (line.size - 1) * 0x11))
        after += b"\x1d!\x00"
    before += bytes((0x1B, 0x74, page))
    return aligned(line.align, bytes(before + letters + after) + b"\n")


def aligned(align: Align, data: bytes) -> bytes:
    """What is printed by ``data`` at that side; nothing is added for the left."""
    if align is Align.LEFT:
        return data
    return bytes((0x1B, 0x61, _ALIGN[align])) + data + b"\x1ba\x00"


def qr_bytes(qr: Qr) -> bytes:
    """A QR code by the printer's own command: model 2, correction M."""
    content = qr.data.encode("utf-8")
    store = (len(content) + 3).to_bytes(2, "little") + b"1P0" + content
    prefix = b"\x1d(k"
    return aligned(
        qr.align,
        prefix + b"\x04\x001A2\x00"
        + prefix + b"\x03\x001C" + bytes((qr.module_dots,))
        + prefix + b"\x03\x001E1"
        + prefix + store
        + prefix + b"\x03\x001Q0",
    )  # fmt: skip


def qr_raster(qr: Qr) -> Raster:
    """The same code as a picture, for printers without the command."""
    squares = qr_squares(qr.data)
    side = len(squares) * qr.module_dots
    width = (side + 7) // 8 * 8
    rows = bytearray()
    for line in squares:
        bits = "".join(("1" if black else "0") * qr.module_dots for black in line)
        row = int(bits.ljust(width, "0"), 2).to_bytes(width // 8, "big")
        rows += row * qr.module_dots
    return Raster(width_dots=width, height=side, rows=bytes(rows), align=qr.align)


@lru_cache(maxsize=8)
def qr_squares(data: str) -> tuple[tuple[bool, ...], ...]:
    """The squares of a QR code, True for black, without the white around it."""
    code = qrcode.QRCode(border=0, error_correction=qrcode.ERROR_CORRECT_M, mask_pattern=_QR_MASK)
    code.add_data(data)
    code.make(fit=True)
    return tuple(tuple(bool(square) for square in row) for row in code.modules)
