"""Prints the reports of days that this kiosk is asked for.

On the gui thread; what is asked for is read on ``store``, the paper comes on ``devices``.
"""

from __future__ import annotations

import logging
from functools import partial

from PySide6.QtCore import QObject, Slot

from branch.ui.language import Language
from branch.ui.threads import NamedThread
from drivers.printer.port import Outcome, Verdict
from kiosk.day_report import DayReport, page_of
from kiosk.flow import NotRecorded
from kiosk.printing import TicketPress
from kiosk.records import Records
from kiosk.words_report import report_words

_log = logging.getLogger(__name__)


class DayReports(QObject):
    """The reports of one kiosk."""

    def __init__(
        self,
        *,
        press: TicketPress,
        records: Records,
        language: Language,
        store: NamedThread,
        devices: NamedThread,
    ) -> None:
        super().__init__()
        self._press = press
        self._records = records
        self._language = language
        self._store = store
        self._devices = devices

    @Slot()
    def look(self) -> None:
        """Print what was asked for since the last look."""
        self._store.submit(self._records.day_reports, done=self._asked, failed=_not_read)

    def _asked(self, reports: list[DayReport]) -> None:
        for report in reports:
            day = report.head.business_day
            with self._language.words_of(report.branch.languages[0]) as code:
                page = page_of(report, code, report_words(report))
            job = partial(self._press.print_page, page, f"report-{day}-{report.head.size}")
            self._devices.submit(job, done=partial(_printed, day))


def _printed(day: str, outcome: Outcome) -> None:
    if outcome.verdict is Verdict.FAILED:
        _log.warning("the report of %s did not come: %s", day, outcome.reason)
    else:
        _log.info("the report of %s: %s", day, outcome.verdict)


def _not_read(error: Exception) -> None:
    """Wait for the next look."""
    if not isinstance(error, NotRecorded):
        raise error
    _log.warning("what reports are asked for cannot be read: %s", error.__cause__)
