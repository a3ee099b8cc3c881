"""The sentences of a day report, in the language that is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from branch.domain.ticket import LIVE, State
from kiosk.day_report import DayReport, ReportWords
from kiosk.words import isolated

translate = QCoreApplication.translate


def report_words(report: DayReport) -> ReportWords:
    """Return what the paper says."""
    head, ended = report.head, report.tickets
    left = ended.get(State.LEFT, 0) + ended.get(State.CANCELLED, 0)
    still_open = ended.get(State.EXPIRED, 0) + sum(ended.get(state, 0) for state in LIVE)
    figures = (
        (translate("Report", "Tickets: {count}"), sum(ended.values())),
        (translate("Report", "Served: {count}"), ended.get(State.DONE, 0)),
        (translate("Report", "Called and not there: {count}"), ended.get(State.NO_SHOW, 0)),
        (translate("Report", "Left or cancelled: {count}"), left),
        (translate("Report", "Not finished: {count}"), still_open),
    )
    signed = translate("Report", "The server signed that the log's first {count} records have:")
    return ReportWords(
        title=translate("Report", "Report of the day"),
        figures=tuple(text.format(count=isolated(str(count))) for text, count in figures),
        signed=signed.format(count=isolated(str(head.size))),
        signed_at=translate("Report", "Signed: {time}").format(time=isolated(head.signed_at)),
        key=translate("Report", "Key: {key}").format(key=isolated(head.key)),
        keep=translate("Report", "Sign this paper and put it away. Nobody can change it any more."),
    )
