"""The day's figures, large, side by side."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from branch.ui.theme import Theme
from counter.overview import Figures
from counter.style import align_leading
from counter.words import duration, isolated

translate = QCoreApplication.translate

_COLUMNS = 4


class Tiles(QWidget):
    """One tile per figure."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._numbers: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.spaceS)
        names = {
            "issued": translate("Supervisor", "Tickets today"),
            "waiting": translate("Supervisor", "Waiting"),
            "served": translate("Supervisor", "Served"),
            "missed": translate("Supervisor", "Missed"),
            "gone": translate("Supervisor", "Left or cancelled"),
            "mean": translate("Supervisor", "Mean wait"),
            "within": translate("Supervisor", "9 in 10 waited at most"),
            "service": translate("Supervisor", "Mean service time"),
        }
        for place, (name, words) in enumerate(names.items()):
            row, column = divmod(place, _COLUMNS)
            grid.addWidget(self._tile(theme, name, words), row, column)

    def _tile(self, theme: Theme, name: str, words: str) -> QFrame:
        tile = QFrame()
        tile.setProperty("role", "card")
        number, label = QLabel("–"), QLabel(words)
        number.setObjectName(f"figure-{name}")
        number.setProperty("role", "title")
        number.setAccessibleName(words)
        for part in (number, label):
            align_leading(part)
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        column = QVBoxLayout(tile)
        column.setContentsMargins(theme.spaceS, theme.spaceXs, theme.spaceS, theme.spaceXs)
        column.setSpacing(0)
        column.addWidget(number)
        column.addWidget(label)
        column.addStretch(1)
        self._numbers[name] = number
        return tile

    def show_figures(self, figures: Figures, *, behind: bool) -> None:
        """Show the day; while it is still being read, nothing half is shown."""
        waits = figures.waits
        values = {
            "issued": str(figures.issued),
            "waiting": str(figures.waiting),
            "served": str(figures.served),
            "missed": str(figures.missed),
            "gone": str(figures.gone),
            "mean": duration(round(waits.mean)) if waits.count else "–",
            "within": duration(round(waits.within90)) if waits.count else "–",
            "service": duration(round(figures.services.mean)) if figures.services.count else "–",
        }
        for name, text in values.items():
            self._numbers[name].setText("…" if behind else isolated(text))
