"""How many had waited at most how long: a curve under the old rule, and one under the new.

The old rule is dashed, so that no colour is needed to tell them apart. Time goes to the right in
every language; the table above says the same in figures.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from branch.ui.theme import Theme
from counter.words import stopwatch

translate = QCoreApplication.translate

WIDTH_EMS, HEIGHT_EMS = 36, 17
LEAST_AXIS_S = 60.0
_SHARES = (0, 50, 90, 100)
_TIMES = 4
_MOST_POINTS = 400


class WaitPlot(QWidget):
    """Draws two lists of waits in ascending order."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = ""
        self._old: Sequence[float] = ()
        self._new: Sequence[float] = ()
        self.setObjectName("wait-plot")
        self.setAccessibleName(translate("Rehearsal", "How many had waited at most how long"))
        self.setMinimumSize(QSize(WIDTH_EMS // 2, HEIGHT_EMS) * theme.bodySize)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH_EMS, HEIGHT_EMS) * self._theme.bodySize

    def show_waits(self, title: str, old: Sequence[float], new: Sequence[float]) -> None:
        """Draw these waits (seconds)."""
        self._title, self._old, self._new = title, old, new
        self.setAccessibleDescription(title)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.colours.surface))
        line = painter.fontMetrics().height()
        side = painter.fontMetrics().horizontalAdvance("100 %") + line
        field = QRectF(self.rect()).adjusted(side, 2.5 * line, -2 * line, -2 * line)
        longest = max([LEAST_AXIS_S, *self._old[-1:], *self._new[-1:]])
        self._frame(painter, field, longest)
        self._legend(painter, field)
        for waits, pen in ((self._old, self._old_pen()), (self._new, self._new_pen())):
            if waits:
                painter.setPen(pen)
                painter.drawPolyline(_steps(waits, longest, field))
        painter.end()

    def _frame(self, painter: QPainter, field: QRectF, longest: float) -> None:
        colours, line = self._theme.colours, painter.fontMetrics().height()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        right |= Qt.AlignmentFlag.AlignAbsolute
        for share in _SHARES:
            y = field.bottom() - field.height() * share / 100
            painter.setPen(QColor(colours.divider))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(QColor(colours.muted))
            box = QRectF(0, y - line / 2, field.left() - line / 3, line)
            painter.drawText(box, right, f"{share} %")
        for step in range(_TIMES + 1):
            x = field.left() + field.width() * step / _TIMES
            box = QRectF(x - 4 * line, field.bottom() + line / 3, 8 * line, line)
            words = stopwatch(round(longest * step / _TIMES))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _legend(self, painter: QPainter, field: QRectF) -> None:
        line = painter.fontMetrics().height()
        middle, x = 1.25 * line, field.right()
        names = (
            (translate("Rehearsal", "new rule"), self._new_pen()),
            (translate("Rehearsal", "old rule"), self._old_pen()),
        )
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        side |= Qt.AlignmentFlag.AlignAbsolute
        for words, pen in names:
            wide = painter.fontMetrics().horizontalAdvance(words)
            painter.setPen(QColor(self._theme.colours.text))
            painter.drawText(QRectF(x - wide, middle - line / 2, wide, line), side, words)
            painter.setPen(pen)
            begin = x - wide - 2.5 * line
            painter.drawLine(QPointF(begin, middle), QPointF(begin + 2 * line, middle))
            x = begin - line
        painter.setPen(QColor(self._theme.colours.text))
        title = QRectF(field.left(), middle - line / 2, max(0.0, x - field.left()), line)
        words = painter.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, int(title.width())
        )
        painter.drawText(title, side, words)

    def _old_pen(self) -> QPen:
        return self._pen(self._theme.colours.muted, Qt.PenStyle.DashLine)

    def _new_pen(self) -> QPen:
        return self._pen(self._theme.colours.accent, Qt.PenStyle.SolidLine)

    def _pen(self, colour: str, style: Qt.PenStyle) -> QPen:
        return QPen(QColor(colour), max(2, self._theme.ring), style)


def _steps(waits: Sequence[float], longest: float, field: QRectF) -> QPolygonF:
    """Return the share of people over the time they waited at most."""
    points = [field.bottomLeft()]
    every = max(1, len(waits) // _MOST_POINTS)
    for place in sorted({*range(0, len(waits), every), len(waits) - 1}):
        x = field.left() + field.width() * waits[place] / longest
        y = field.bottom() - field.height() * (place + 1) / len(waits)
        points.append(QPointF(x, y))
    points.append(field.topRight())
    return QPolygonF(points)
