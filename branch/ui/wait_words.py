"""The one place that says how long somebody will wait, in the language that is shown.

The upper end comes first, because that is what was promised: nine people of ten are called within
it. Whole sentences are translated, so that every language has its own plural and case. Where
nobody knows, that is said; a number that looks like knowledge is worse.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from branch.domain.forecast.outlook import Outlook
from branch.domain.forecast.rounding import PrintedWait

translate = QCoreApplication.translate

IN_HOURS_MIN = 100
"""From so many minutes on, hours are easier to grasp."""


class WaitWords(QObject):
    """The texts with a plural; lupdate sees one only in ``self.tr`` with a plain name."""

    def within(self, n: int) -> str:
        return self.tr("9 of 10 people are called within %n minutes.", "", n)

    def typically(self, n: int) -> str:
        return self.tr("Typically after %n minutes.", "", n)

    def usually(self, n: int) -> str:
        return self.tr("Usually within %n minutes", "", n)


def on_ticket(outlook: Outlook | None) -> str:
    """Say what a ticket is told: nothing where nobody was asked, honestly where nobody knows."""
    if outlook is None:
        return ""
    return promise(outlook.wait) if outlook.wait else not_known()


def promise(wait: PrintedWait) -> str:
    """Say the whole forecast, for a ticket: one line, or two."""
    if wait.about_min >= wait.within_min:
        return _within(wait.within_min)
    return f"{_within(wait.within_min)}\n{_typically(wait.about_min)}"


def not_known() -> str:
    """Say that nobody can tell, for a ticket."""
    return translate("WaitWords", "How long it takes cannot be said yet.")


def brief(wait: PrintedWait) -> str:
    """Say the promise in the few words that a tile has room for."""
    words = translate("WaitWords", "Usually within {time}")
    return words.format(time=_isolated(short_time(wait.within_min)))


def brief_aloud(wait: PrintedWait) -> str:
    """Say the same to somebody who listens."""
    if wait.within_min >= IN_HOURS_MIN:
        return brief(wait)
    if wait.within_min == 1:
        return translate("WaitWords", "Usually within one minute")
    return WaitWords().usually(wait.within_min)


def short_time(minutes: int) -> str:
    """Write a number of minutes in short, not to be broken: 20 min, 1 h 45 min."""
    hours, rest = divmod(minutes, 60)
    if minutes < IN_HOURS_MIN:
        words = translate("WaitWords", "{m} min").format(m=minutes)
    else:
        words = translate("WaitWords", "{h} h {m} min").format(h=hours, m=rest)
    return words.replace(" ", "\u00a0")


def called_about(at: datetime) -> str:
    """Say when a waiting ticket's turn comes; ``at`` in the branch's own time."""
    return translate("WaitWords", "about {time}").format(time=_isolated(f"{at:%H:%M}"))


def _within(minutes: int) -> str:
    if minutes == 1:
        return translate("WaitWords", "9 of 10 people are called within one minute.")
    if minutes < IN_HOURS_MIN:
        return WaitWords().within(minutes)
    words = translate("WaitWords", "9 of 10 people are called within {time}.")
    return words.format(time=_isolated(short_time(minutes)))


def _typically(minutes: int) -> str:
    if minutes == 1:
        return translate("WaitWords", "Typically after one minute.")
    if minutes < IN_HOURS_MIN:
        return WaitWords().typically(minutes)
    words = translate("WaitWords", "Typically after {time}.")
    return words.format(time=_isolated(short_time(minutes)))


def _isolated(text: str) -> str:
    """Keep a time in its own direction inside a sentence of another (UAX 9, FSI)."""
    return f"\u2068{text}\u2069"
