"""Who draws and who writes: the elements of a slip become the parts of a document.

On a fast cable the whole slip is one picture, as the screen would show it. A serial line
carries 11 bytes in a millisecond, and such a picture takes five seconds there; so where
the picture would take longer than ``PATIENCE_S``, the printer writes what its letters
can, makes the QR code, and only the rest is drawn, without the white around it.

A line is the printer's own when one code page has all of it, it needs no shaping or
turning, and its letters come near the height that was asked for. Pure; nothing here knows
Qt or tickets: the caller gives each line's words and a way to have them drawn.

By hand: ``compose([Words(text="A42", capital_mm=15, draw=...)], printer.paper, printer.hand)``.
"""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from math import ceil
from operator import or_

from drivers.printer.escpos import white
from drivers.printer.letters import plain, qr_raster, qr_squares, spelled
from drivers.printer.port import Align, Cut, Document, Hand, Paper, Part, Qr, Raster
from drivers.printer.port import TextLine as Line

#: A picture that is on the paper's cable longer than this is worth avoiding.
PATIENCE_S = 1.5
LETTER_DOTS = (12, 24)  # font A: a letter's place on the paper, at any resolution
#: A capital's share of that height; 17 of 24 dots is usual for font A.
CAPITAL_DOTS = 17
_LEAST_OF_WANTED = 0.7
_WHITE_ROWS = 4  # fewer between two rows of ink are cheaper as part of the picture
_LARGEST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A text, one paragraph; ``capital_mm`` is the height of its capitals.

    ``draw`` gives it as a picture, wrapped and shaped, no wider than the paper; it is
    called only when needed.
    """

    text: str
    capital_mm: float
    draw: Callable[[], Raster]
    bold: bool = False
    align: Align = Align.CENTER


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A QR code whose side is at least ``side_mm``."""

    data: str
    side_mm: float
    align: Align = Align.CENTER


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A picture that only a picture can be: a logo, a rule."""

    raster: Raster


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """White paper."""

    mm: float


Element = Words | Code | Drawn | Gap


def compose(elements: Sequence[Element], paper: Paper, hand: Hand | None) -> Document:
    """The document that suits a printer and its cable; it ends with a cut."""
    # Nobody waits for a drawing only to see that it is too much.
    if hand is None or hand.bytes_per_s > 0:
        whole = drawn(elements, paper)
        if hand is None or len(whole.rows) <= hand.bytes_per_s * PATIENCE_S:
            return Document(parts=(whole, Cut()))
    return Document(parts=(*plan(elements, hand, paper), Cut()))


def drawn(elements: Iterable[Element], paper: Paper) -> Raster:
    """Everything as one picture, as wide as the paper."""
    rows = bytearray()
    for element in elements:
        rows += _across(_picture(element, paper), paper.width_dots)
    height = len(rows) // ((paper.width_dots + 7) // 8)
    return Raster(width_dots=paper.width_dots, height=height, rows=bytes(rows))


def plan(elements: Iterable[Element], hand: Hand, paper: Paper) -> tuple[Part, ...]:
    """The printer's own letters and QR code where it has them, pictures for the rest."""
    parts: list[Part] = []
    for element in elements:
        match element:
            case Words():
                parts += written(element, hand, paper) or trimmed(_picture(element, paper), paper)
            case Code() if hand.native_qr:
                parts.append(_qr(element, paper))
            case Gap():
                parts += [white(_dots(element.mm, paper))] if _dots(element.mm, paper) else []
            case _:
                parts += trimmed(_picture(element, paper), paper)
    return tuple(parts)


def written(words: Words, hand: Hand, paper: Paper) -> tuple[Line, ...]:
    """The lines in the printer's letters; none when it cannot write them well enough."""
    text = " ".join(plain(words.text).split())
    turned = any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in text)
    if not text or turned or spelled(text, hand.pages) is None:
        return ()
    capital_mm = CAPITAL_DOTS / paper.dots_per_mm
    size = min(_LARGEST, max(1, round(words.capital_mm / capital_mm)))
    longest = max(len(word) for word in text.split(" "))
    while size > 1 and longest > _columns(paper, size):
        size -= 1
    if longest > _columns(paper, size) or size * capital_mm < _LEAST_OF_WANTED * words.capital_mm:
        return ()
    return tuple(
        Line(text=line, size=size, align=words.align, bold=words.bold)
        for line in _wrapped(text, _columns(paper, size))
    )


def trimmed(raster: Raster, paper: Paper) -> list[Part]:
    """The picture without the white around and between its lines, which become narrow rows."""
    lines = raster.lines
    parts: list[Part] = []
    done = 0
    for first, end in _inked(lines):
        parts += [white(first - done)] if first > done else []
        parts.append(_cropped(raster, lines[first:end], paper))
        done = end
    return [*parts, white(len(lines) - done)] if done < len(lines) else parts


def _inked(lines: list[bytes]) -> list[tuple[int, int]]:
    """Where ink begins and ends, again and again; a few white rows are no end."""
    found: list[tuple[int, int]] = []
    for place, line in enumerate(lines):
        if any(line):
            if found and place - found[-1][1] < _WHITE_ROWS:
                found[-1] = (found[-1][0], place + 1)
            else:
                found.append((place, place + 1))
    return found


def _cropped(raster: Raster, lines: list[bytes], paper: Paper) -> Raster:
    """Some lines of a picture without the white bytes beside them, standing where they stood.

    Printers take whole bytes: on paper of 420 dots a picture is 424 wide and begins at the left,
    while one that is narrower stands 2 dots further left than its middle says, or 4 at the right.
    """
    row = raster.bytes_per_row
    over = max(0, row * 8 - paper.width_dots)
    shift = {Align.LEFT: 0, Align.CENTER: (over + 1) // 2, Align.RIGHT: over}[raster.align]
    moved = [int.from_bytes(line, "big") >> shift for line in lines]
    left, right = _margins(moved, raster)
    if left == right == 0:
        return replace(raster, height=len(lines), rows=b"".join(lines))
    kept = b"".join(line.to_bytes(row, "big")[left : row - right] for line in moved)
    width = 8 * (row - left - right)
    return replace(raster, width_dots=width, height=len(lines), rows=kept)


def _margins(lines: list[int], raster: Raster) -> tuple[int, int]:
    """White bytes at the left and right that can go, as the picture stands at its side."""
    ink = reduce(or_, lines).to_bytes(raster.bytes_per_row, "big")
    left = len(ink) - len(ink.lstrip(b"\0"))
    right = len(ink) - len(ink.rstrip(b"\0"))
    match raster.align:
        case Align.LEFT:
            return 0, right
        case Align.RIGHT:
            return left, 0
        case Align.CENTER:
            return min(left, right), min(left, right)


def _picture(element: Element, paper: Paper) -> Raster:
    match element:
        case Words():
            return replace(element.draw(), align=element.align)
        case Code():
            return qr_raster(_qr(element, paper))
        case Drawn():
            return element.raster
        case Gap():
            return white(max(1, _dots(element.mm, paper)))


def _across(raster: Raster, width_dots: int) -> bytes:
    """The rows of a picture, set into rows as wide as the paper."""
    row, wide = raster.bytes_per_row, (width_dots + 7) // 8
    if raster.width_dots == width_dots:
        return raster.rows
    if raster.width_dots > width_dots:
        raise ValueError(f"a picture of {raster.width_dots} dots on paper of {width_dots}")
    free = width_dots - raster.width_dots
    left = {Align.LEFT: 0, Align.CENTER: free // 2, Align.RIGHT: free}[raster.align]
    shift = (wide - row) * 8 - left
    out = bytearray()
    for line in raster.lines:
        ink = int.from_bytes(line, "big")
        out += (ink << shift if shift >= 0 else ink >> -shift).to_bytes(wide, "big")
    return bytes(out)


def _qr(code: Code, paper: Paper) -> Qr:
    squares = len(qr_squares(code.data))
    dots = min(16, max(1, ceil(code.side_mm * paper.dots_per_mm / squares)))
    dots = min(dots, paper.width_dots // squares)
    return Qr(data=code.data, module_dots=dots, align=code.align)


def _wrapped(text: str, columns: int) -> list[str]:
    lines: list[str] = []
    for word in text.split(" "):
        if lines and len(lines[-1]) + 1 + len(word) <= columns:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


def _columns(paper: Paper, size: int) -> int:
    return paper.width_dots // (LETTER_DOTS[0] * size)


def _dots(mm: float, paper: Paper) -> int:
    return round(mm * paper.dots_per_mm)
