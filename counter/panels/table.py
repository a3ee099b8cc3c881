"""A table that keeps its chosen row while its contents change under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from branch.ui.theme import Theme

LEAST_EMS = 14
"""The least height, in letters of the body: a few rows; what is around it scrolls."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What stands in a cell; ``alarm`` is "" or "notice" or "danger" and colours it as well."""

    text: str
    alarm: str = ""
    bold: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row and the name by which it is known."""

    key: str
    cells: tuple[Cell, ...]


class Table(QTableWidget):
    """Rows to choose one of by mouse or arrow keys."""

    def __init__(self, theme: Theme, name: str, words: str, columns: Sequence[str]) -> None:
        super().__init__(0, len(columns))
        self._theme = theme
        self._rows: tuple[Row, ...] = ()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setHorizontalHeaderLabels(list(columns))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setMinimumHeight(LEAST_EMS * theme.bodySize)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(columns) - 1, QHeaderView.ResizeMode.Stretch)

    @property
    def chosen(self) -> str | None:
        """The key of the chosen row."""
        place = self.currentRow()
        return self._rows[place].key if 0 <= place < len(self._rows) else None

    def _said(self) -> list[str]:
        return [" | ".join(cell.text for cell in row.cells) for row in self._rows]

    said = Property(list, _said)
    """Every row in a line, for the remote hand."""

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; cells that say the same are left alone."""
        new, old, chosen = tuple(rows), self._rows, self.chosen
        if new == old:
            return
        self._rows = new
        self.setRowCount(len(new))
        for place, row in enumerate(new):
            before = old[place].cells if place < len(old) else ()
            for column, cell in enumerate(row.cells):
                if column >= len(before) or before[column] != cell:
                    self.setItem(place, column, self._item(cell))
        keys = [row.key for row in new]
        if chosen in keys and keys.index(chosen) != self.currentRow():
            self.setCurrentCell(keys.index(chosen), max(0, self.currentColumn()))
        elif chosen is None and new:
            self.setCurrentCell(0, 0)

    def _item(self, cell: Cell) -> QTableWidgetItem:
        item = QTableWidgetItem(cell.text)
        colours = self._theme.colours
        if cell.alarm == "danger":
            item.setBackground(QBrush(QColor(colours.danger)))
            item.setForeground(QBrush(QColor(colours.dangerText)))
        elif cell.alarm == "notice":
            item.setBackground(QBrush(QColor(colours.notice)))
            item.setForeground(QBrush(QColor(colours.noticeText)))
        if cell.bold:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        return item
