"""Prints tickets once more, marked as duplicates: for clerks who ask, and for a technician.

On the gui thread; orders are read on ``store``, the paper comes on ``devices``. What a visitor does
on the screen meanwhile goes on.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from branch.domain.clock import monotonic_ns
from branch.domain.configuration import Branch
from branch.ui.language import Language
from branch.ui.threads import NamedThread
from kiosk.flow import NotRecorded
from kiosk.printing import Printed, TicketPress
from kiosk.records import OnceMore, Records
from kiosk.slip import Slip, slip_of
from kiosk.words import slip_words

_log = logging.getLogger(__name__)


class Duplicates(QObject):
    """The second papers of one kiosk."""

    def __init__(
        self,
        *,
        press: TicketPress,
        records: Records,
        language: Language,
        store: NamedThread,
        devices: NamedThread,
        branch: Callable[[], Branch | None],
    ) -> None:
        super().__init__()
        self._press = press
        self._records = records
        self._language = language
        self._store = store
        self._devices = devices
        self._branch = branch

    @Slot()
    def look(self) -> None:
        """Print what clerks have asked for since the last look."""
        self._store.submit(self._records.reprints, done=self._asked, failed=_not_read)

    def print(
        self,
        wanted: OnceMore,
        send: Callable[[Slip], Printed],
        done: Callable[[Printed], None] = lambda _: None,
    ) -> None:
        """Print one ticket through ``send`` on the devices thread, and record what came of it."""
        branch, given = self._branch(), wanted.given
        if branch is None:
            return
        with self._language.words_of(wanted.language) as code:
            slip = slip_of(branch, given, code, slip_words(given), again=True)

        def printed(result: Printed) -> None:
            duplicate = replace(result, duplicate=True)
            self._store.submit(lambda: self._records.record(duplicate), failed=_not_recorded)
            done(duplicate)

        self._devices.submit(lambda: send(slip), done=printed)
        self._devices.submit(self._press.settle)

    def _asked(self, wanted: list[OnceMore]) -> None:
        asked_ns = monotonic_ns()
        for one in wanted:
            _log.info("a clerk has asked for a duplicate of %s", one.given.ticket)
            self.print(one, lambda slip: self._press.print(slip, asked_ns))


def _not_read(error: Exception) -> None:
    """Wait for the next look; what is too old by then is not printed."""
    if not isinstance(error, NotRecorded):
        raise error
    _log.warning("what clerks ask to be printed again cannot be read: %s", error.__cause__)


def _not_recorded(error: Exception) -> None:
    """Leave the clerk without an answer, who reads that after a minute."""
    if not isinstance(error, NotRecorded):
        raise error
    _log.error("what became of a duplicate was not recorded: %s", error.__cause__)
