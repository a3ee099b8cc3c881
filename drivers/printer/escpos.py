"""A document as ESC/POS bytes.

Pictures are packed here, byte for byte as they came (``GS v 0`` in bands of 256 rows;
many printers refuse a taller one), which costs microseconds where a library takes
7 ms: the ticket's way from the touch to the paper is the one that a visitor waits for.
Letters and QR codes in the printer's own hand come from ``letters.py``.

Every document begins with ``ESC @``: the printer may still be in a mode that another
program, or half of the last job, left it in.
"""

from drivers.printer.letters import (
    BEGIN,
    NotPrintableError,
    aligned,
    qr_bytes,
    qr_raster,
    qr_squares,
    text_bytes,
)
from drivers.printer.models import Model
from drivers.printer.port import Cut, Document, Feed, Part, Qr, Raster, TextLine

RESET = b"\x1b@"
CUT = b"\x1dVB\x00"  # GS V 66 0: feed to the knife, then cut
RASTER = b"\x1dv0\x00"
BAND_ROWS = 256
LETTER_ROWS = 24  # font A
_LINE_MM = 25.4 / 6  # what a line feed takes after ESC @
_TO_KNIFE_MM = 15.0  # from the print head to the knife, in Epson's small printers


def encode(document: Document, model: Model) -> bytes:
    """The whole document; ``NotPrintableError`` names a part that this model cannot print."""
    writes = any(isinstance(part, TextLine) for part in document.parts)
    begin = RESET + BEGIN if writes else RESET
    return b"".join([begin, *(_encode_part(part, model) for part in document.parts)])


def _encode_part(part: Part, model: Model) -> bytes:
    match part:
        case Raster():
            return _picture(part, model)
        case TextLine():
            return text_bytes(part, model.pages, model.name, smooth=model.smooths)
        case Qr():
            return qr_bytes(part) if model.native_qr else _picture(qr_raster(part), model)
        case Feed():
            rows = max(1, round(part.mm * model.paper.dots_per_mm))
            return raster_bytes(white(rows, model.paper.width_dots))
        case Cut():
            return CUT


def _picture(raster: Raster, model: Model) -> bytes:
    # Printers take whole bytes, so paper of 420 dots takes a picture of 424.
    if raster.bytes_per_row > (model.paper.width_dots + 7) // 8:
        raise NotPrintableError(
            f"a picture of {raster.width_dots} dots is wider than the paper of "
            f"{model.name}, {model.paper.width_dots} dots"
        )
    return aligned(raster.align, raster_bytes(raster))


def white(rows: int, width_dots: int = 8) -> Raster:
    """White paper, exact to the dot; ``ESC J`` counts in units that differ by model."""
    return Raster(width_dots=width_dots, height=rows, rows=bytes((width_dots + 7) // 8 * rows))


def raster_bytes(raster: Raster) -> bytes:
    """``GS v 0`` bands that join without a seam."""
    row = raster.bytes_per_row
    rows = memoryview(raster.rows)
    out: list[bytes | memoryview] = []
    for top in range(0, raster.height, BAND_ROWS):
        height = min(BAND_ROWS, raster.height - top)
        out.append(RASTER + row.to_bytes(2, "little") + height.to_bytes(2, "little"))
        out.append(rows[top * row : (top + height) * row])
    return b"".join(out)


def length_mm(document: Document, model: Model) -> float:
    """About how much paper it takes, in millimetres."""
    return sum(_part_mm(part, model) for part in document.parts)


def _part_mm(part: Part, model: Model) -> float:
    dots = model.paper.dots_per_mm
    match part:
        case Raster():
            return part.height / dots
        case TextLine():
            return max(_LINE_MM, LETTER_ROWS * part.size / dots)
        case Qr():
            return len(qr_squares(part.data)) * part.module_dots / dots
        case Feed():
            return part.mm
        case Cut():
            return _TO_KNIFE_MM
