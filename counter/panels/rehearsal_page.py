"""The supervisor's page on which a past day is lived again under another call rule.

A day and a rule file are chosen; then the waits per standing stand in a table, whoever is called
at quite another place in a second one, and a curve shows the row that is chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QFileDialog, QLabel

from branch.domain.configuration import Standing
from branch.domain.figures import Spread, spread
from branch.domain.rehearsal.both import Rehearsed
from branch.domain.rehearsal.compare import waits_of_standing
from branch.domain.rehearsal.recorded import Wait
from branch.ui.theme import Theme
from counter.names import screen_language, standing_name
from counter.panels.supervisor_page import Page
from counter.panels.table import Cell, Row, Table
from counter.panels.wait_plot import WaitPlot
from counter.rehearsing import Rehearsing
from counter.words import isolated, stopwatch

translate = QCoreApplication.translate

LONGEST_PATH = 4096
TABLE_EMS = 20
_EVERYBODY = "everybody"


class RehearsalPage(Page):
    """``say`` and ``refuse`` are the lines of the window below it."""

    def __init__(
        self,
        theme: Theme,
        rehearsing: Rehearsing,
        say: Callable[[str], None],
        refuse: Callable[[str], None],
    ) -> None:
        words = translate("Rehearsal", "Waits under the old and the new rule")
        columns = (
            translate("Rehearsal", "Who"),
            translate("Rehearsal", "Rule"),
            translate("Rehearsal", "Calls"),
            translate("Supervisor", "Mean wait"),
            translate("Supervisor", "9 in 10 waited at most"),
            translate("Supervisor", "Longest wait"),
        )
        super().__init__(theme, Table(theme, "rehearsal-table", words, columns))
        self._rehearsing, self._say, self._refuse = rehearsing, say, refuse
        self._found: Rehearsed | None = None
        self._days = self.choice("rehearsal-day", translate("Rehearsal", "Day"))
        self._days.setEnabled(False)
        self.line()
        text = translate("Rehearsal", "Rule file: only the sections that are different")
        self._rule = self.field("rehearsal-rule", text, LONGEST_PATH, self._begin)
        self.button("rehearsal-choose", translate("Rehearsal", "Choose…"), self._choose)
        self._go = self.button("rehearse", translate("Rehearsal", "Rehearse"), self._begin)
        self._order = QLabel()
        self._order.setObjectName("rehearsal-order")
        self._order.setWordWrap(True)
        self._plot = WaitPlot(theme)
        self._lay_out(theme)
        self._save = self.button(
            "rehearsal-save", translate("Rehearsal", "Save the picture…"), self._save_picture
        )
        self._movers = self._movers_table(theme)
        self._column.addWidget(self._movers)
        self._column.addStretch(1)
        self._results = (self.table, self._order, self._plot, self._save, self._movers)
        for part in self._results:
            part.hide()
        self.table.currentCellChanged.connect(self._draw)
        rehearsing.days_known.connect(self._offer)
        rehearsing.told.connect(self._show)
        rehearsing.refused.connect(self._not_told)

    def _lay_out(self, theme: Theme) -> None:
        """What is asked stands above what comes of it."""
        self._column.removeWidget(self.table)
        self.table.setMinimumHeight(TABLE_EMS * theme.bodySize)
        for part in (self._order, self.table, self._plot):
            self._column.addWidget(part)
        self.line()

    def look(self) -> None:
        """Bring the list of days up to date."""
        self._rehearsing.look_for_days()

    def _movers_table(self, theme: Theme) -> Table:
        columns = (
            translate("Supervisor", "Ticket"),
            translate("Rehearsal", "Who"),
            translate("Rehearsal", "Place, old rule"),
            translate("Rehearsal", "Place, new rule"),
            translate("Rehearsal", "Wait, old rule"),
            translate("Rehearsal", "Wait, new rule"),
        )
        words = translate("Rehearsal", "Who moves furthest in the order of calls")
        return Table(theme, "movers-table", words, columns)

    def _offer(self, days: Sequence[str]) -> None:
        if [self._days.itemData(place) for place in range(self._days.count())] == list(days):
            return
        chosen = self._days.currentData()
        self._days.clear()
        locale = QLocale(screen_language())
        for day in days:
            weekday = locale.dayName(QDate.fromString(day, "yyyy-MM-dd").dayOfWeek())
            self._days.addItem(f"{weekday}, {isolated(day)}", day)
        self._days.setCurrentIndex(max(0, self._days.findData(chosen)))
        self._days.setEnabled(bool(days))

    def _choose(self) -> None:
        title = translate("Rehearsal", "The rule to rehearse")
        name, _ = QFileDialog.getOpenFileName(self, title, self._rule.text(), "TOML (*.toml)")
        if name:
            self._rule.setText(name)

    def _begin(self) -> None:
        day, rule = self._days.currentData(), self._rule.text().strip()
        if not day:
            self._refuse(translate("Rehearsal", "There is no past day with calls here yet."))
        elif not rule:
            self._refuse(translate("Rehearsal", "Choose the file with the rule first."))
            self._rule.setFocus()
        elif not self._rehearsing.busy:
            self._say(translate("Rehearsal", "The day is lived again…"))
            self._rehearsing.begin(day, Path(rule))

    def _not_told(self, words: str) -> None:
        self._refuse(words) if words else self._say("")

    def _show(self, found: Rehearsed) -> None:
        self._found = found
        for part in self._results:
            part.show()
        self.table.show_rows(_rows(found))
        self._movers.setVisible(bool(found.told.movers))
        self._movers.show_rows(_moved(found))
        self._order.setText(_order_words(found))
        self._draw()
        self._say(_summary(found))

    def _draw(self) -> None:
        if self._found is None:
            return
        name = (self.table.chosen or _EVERYBODY).partition(" ")[0]
        standing = None if name == _EVERYBODY else Standing(name)
        old = waits_of_standing(self._found.before, standing)
        new = waits_of_standing(self._found.after, standing)
        self._plot.show_waits(_who(standing), old, new)

    def _save_picture(self) -> None:
        title = translate("Rehearsal", "Where the picture goes")
        name, _ = QFileDialog.getSaveFileName(self, title, "waits.png", "PNG (*.png)")
        if not name:
            return
        path = Path(name)
        path = path if path.suffix.lower() == ".png" else path.with_name(f"{path.name}.png")
        if self._plot.grab().save(str(path), "PNG"):
            words = translate("Rehearsal", "The picture is in {file}.")
            self._say(words.format(file=isolated(str(path))))
        else:
            words = translate("Rehearsal", "The picture cannot be written to {file}.")
            self._refuse(words.format(file=isolated(str(path))))


def _who(standing: Standing | None) -> str:
    return standing_name(standing) if standing else translate("Rehearsal", "everybody")


def _rows(found: Rehearsed) -> list[Row]:
    """Return a row for each standing and rule; as it was recorded, if the old rule says it else."""
    old, new = translate("Rehearsal", "old rule"), translate("Rehearsal", "new rule")
    rows = []
    *standings, everybody = found.told.lines
    for line in (everybody, *standings):
        name = line.standing or _EVERYBODY
        if found.given_back < len(found.recorded):
            was = translate("Rehearsal", "as it was")
            recorded = _spread(found.recorded, line.standing)
            rows.append(_row(f"{name} was", _who(line.standing), was, recorded))
        rows.append(_row(f"{name} old", _who(line.standing), old, line.before))
        rows.append(_row(f"{name} new", _who(line.standing), new, line.after, bold=True))
    return rows


def _row(key: str, who: str, rule: str, waits: Spread, *, bold: bool = False) -> Row:
    times = (waits.mean, waits.within90, waits.worst)
    texts = (who, rule, isolated(str(waits.count)), *(stopwatch(round(time)) for time in times))
    return Row(key=key, cells=tuple(Cell(text=text, bold=bold) for text in texts))


def _moved(found: Rehearsed) -> list[Row]:
    rows = []
    for place, mover in enumerate(found.told.movers):
        texts = (
            isolated(mover.number),
            standing_name(mover.standing),
            isolated(str(mover.place_before)),
            isolated(str(mover.place_after)),
            stopwatch(round(mover.wait_before_s)),
            stopwatch(round(mover.wait_after_s)),
        )
        rows.append(Row(key=str(place), cells=tuple(Cell(text=text) for text in texts)))
    return rows


def _spread(waits: Sequence[Wait], standing: Standing | None) -> Spread:
    return spread(waits_of_standing(waits, standing))


def _summary(found: Rehearsed) -> str:
    text = translate(
        "Rehearsal", "Calls of the day: {calls}. The old rule gives back in their place: {same}."
    )
    return text.format(calls=len(found.recorded), same=found.given_back)


def _order_words(found: Rehearsed) -> str:
    told = found.told
    text = translate(
        "Rehearsal",
        "Under the new rule, called earlier: {earlier}, later: {later}, at the same place: {same}.",
    )
    words = [text.format(earlier=told.earlier, later=told.later, same=told.same_place)]
    if told.uncalled:
        text = translate("Rehearsal", "Not called any more: {count}.")
        words.append(text.format(count=told.uncalled))
    if found.illegal:
        text = translate("Rehearsal", "Events that fitted nothing and were left out: {count}.")
        words.append(text.format(count=found.illegal))
    return " ".join(words)
