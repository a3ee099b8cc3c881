"""Draws a slip: with the letters of the screen, shaped by Qt, onto black and white dots.

A printer's own letters cannot write Arabic, so each line can be drawn; where a picture of the whole
ticket would be long on the cable, ``drivers/printer/plan.py`` lets the printer write what it can.
Grey edges are cut at half, which gives smoother letters than drawing without them. Works on any
thread; load the fonts first. By hand: ``python -m kiosk.preview ticket.png --language ar``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, Qt, QTextBoundaryFinder
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from branch.ui.app import RESOURCES
from branch.ui.fonts import FAMILY
from branch.ui.language import reads_right_to_left
from branch.ui.tokens import CAPITAL_OF_EM
from drivers.printer.plan import Code, Drawn, Element, Gap, Words, compose, drawn
from drivers.printer.port import Align, Document, Hand, Paper, Raster
from kiosk.day_report import Page
from kiosk.layout import LOGO, Layout, LayoutError, Line, lines_of, load_layout
from kiosk.slip import Slip

TICKETS = RESOURCES / "tickets"
_RULE_MM = 0.35
_LAST_MM = 1.0
_FLAGS = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}
# Qt's own table for this has 1 for black, as printers have; naming one costs 6 ms.
_CUT_AT_HALF = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketPainter:
    """Turns slips into documents for one printer; ``hand`` is what it writes by itself."""

    layout: Layout
    paper: Paper
    hand: Hand | None = None
    _logos: dict[tuple[Path, Align], Raster] = field(default_factory=dict)

    def document(self, slip: Slip) -> Document:
        """Return what goes to the printer."""
        return compose(list(self.elements(slip)), self.paper, self.hand)

    def page(self, page: Page) -> Document:
        """Return what goes to the printer of a page that is no ticket."""
        return compose(list(self._elements(page.lines, page.language)), self.paper, self.hand)

    def picture(self, slip: Slip) -> Raster:
        """Return the ticket as it is where everything is drawn."""
        return drawn(self.elements(slip), self.paper)

    def elements(self, slip: Slip) -> Iterator[Element]:
        """Yield what stands on the ticket, from top to bottom."""
        yield from self._elements(lines_of(self.layout, slip), slip.language)

    def _elements(self, lines: Iterable[tuple[Line, str]], language: str) -> Iterator[Element]:
        rightward = not reads_right_to_left(language)
        for line, text in lines:
            if line.above:
                yield Gap(mm=line.above)
            yield self._element(line, text, rightward)
        yield Gap(mm=_LAST_MM)

    def _element(self, line: Line, text: str, rightward: bool) -> Element:
        align = _side(line.side, rightward)
        match line.show:
            case "qr":
                return Code(data=text, side_mm=line.height, align=align)
            case "rule":
                return Drawn(raster=self._rule())
            case "logo":
                return Drawn(raster=self._logo(line, align))
            case _:
                draw = partial(self._text, line, text, align, rightward)
                return Words(
                    text=text, capital_mm=line.height, bold=line.bold, align=align, draw=draw
                )

    @property
    def _margin(self) -> int:
        return round(self.layout.margin * self.paper.dots_per_mm)

    @property
    def _width(self) -> int:
        return self.paper.width_dots - 2 * self._margin

    def _text(self, line: Line, text: str, align: Align, rightward: bool) -> Raster:
        """Draw a text, smaller if a piece that cannot wrap is wider than the paper.

        What counts of a number is ink: the white that a font keeps above and below is left out.
        """
        font = QFont(FAMILY)
        font.setBold(line.bold)
        font.setPixelSize(round(line.height * self.paper.dots_per_mm / CAPITAL_OF_EM))
        widest = max(QFontMetrics(font).horizontalAdvance(piece) for piece in _unbreakable(text))
        if widest > self._width:
            font.setPixelSize(max(8, font.pixelSize() * self._width // widest))
        flags = int(_FLAGS[align] | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        room = QFontMetrics(font).boundingRect(QRect(0, 0, self._width, 10_000), flags, text)
        page = self._page(room.height())
        painter = QPainter(page)
        painter.setPen(QColor(Qt.GlobalColor.black))
        painter.setFont(font)
        if not rightward:
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        # The sides are those of the paper, whichever way it is read.
        absolute = flags | int(Qt.AlignmentFlag.AlignAbsolute)
        painter.drawText(QRect(self._margin, 0, self._width, 10_000), absolute, text)
        painter.end()
        raster = raster_of(page)
        return _inked(raster) if line.show == "number" else raster

    def _rule(self) -> Raster:
        rows = max(1, round(_RULE_MM * self.paper.dots_per_mm))
        page = self._page(rows)
        painter = QPainter(page)
        painter.fillRect(self._margin, 0, self._width, rows, Qt.GlobalColor.black)
        painter.end()
        return raster_of(page)

    def _logo(self, line: Line, align: Align) -> Raster:
        assert line.file is not None
        key = (line.file, align)
        if key not in self._logos:
            high = round(line.height * self.paper.dots_per_mm)
            self._logos[key] = self._drawn_logo(_loaded(line.file), high, align)
        return self._logos[key]

    def _drawn_logo(self, picture: QImage, high: int, align: Align) -> Raster:
        keep = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        logo = picture.scaled(self._width, high, keep, smooth)
        page = self._page(logo.height())  # what is transparent is paper
        free = self._width - logo.width()
        left = {Align.LEFT: 0, Align.CENTER: free // 2, Align.RIGHT: free}[align]
        painter = QPainter(page)
        painter.drawImage(self._margin + left, 0, logo)
        painter.end()
        return raster_of(page)

    def _page(self, rows: int) -> QImage:
        page = QImage(self.paper.width_dots, rows, QImage.Format.Format_Grayscale8)
        page.fill(Qt.GlobalColor.white)
        return page


def _side(side: str, rightward: bool) -> Align:
    if side == "center":
        return Align.CENTER
    return Align.LEFT if (side == "start") == rightward else Align.RIGHT


def _loaded(file: Path) -> QImage:
    picture = QImage(str(file))
    if picture.isNull():
        raise LayoutError(f"{file}: this is no picture. Save the logo as PNG, black on white")
    return picture


def _unbreakable(text: str) -> list[str]:
    """Return the pieces between which a line may break: words, but in Chinese characters."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    pieces, start = [], 0
    while (end := finder.toNextBoundary()) != -1:
        pieces.append(text[start:end].strip())
        start = end
    return pieces or [text]


def _inked(raster: Raster) -> Raster:
    """Return a picture without the white above and below."""
    lines = raster.lines
    inked = [place for place, line in enumerate(lines) if any(line)]
    if not inked:
        return raster
    kept = lines[inked[0] : inked[-1] + 1]
    return Raster(width_dots=raster.width_dots, height=len(kept), rows=b"".join(kept))


def raster_of(picture: QImage) -> Raster:
    """Return a grey picture as dots."""
    mono = picture.convertToFormat(QImage.Format.Format_Mono, _CUT_AT_HALF)
    return Raster.from_lines(
        width_dots=mono.width(),
        height=mono.height(),
        data=bytes(mono.constBits()),
        bytes_per_line=mono.bytesPerLine(),
    )


def image_of(raster: Raster) -> QImage:
    """Return dots as a picture, for people to look at."""
    rows = bytes(byte ^ 0xFF for byte in raster.rows)
    size = (raster.width_dots, raster.height, raster.bytes_per_row)
    return QImage(rows, *size, QImage.Format.Format_Mono).convertToFormat(
        QImage.Format.Format_Grayscale8
    )


def painter_for(layout: Path, paper: Paper, hand: Hand | None = None) -> TicketPainter:
    """Return what makes documents of slips. Raises LayoutError, for a damaged logo as well."""
    painter = TicketPainter(layout=load_layout(layout), paper=paper, hand=hand)
    for line in painter.layout.lines:
        if line.show == LOGO:
            painter._logo(line, Align.CENTER)
    return painter
