"""What a technician does with the printer: a test print, the last ticket once more, a preview.

On the gui thread; the printer is asked on ``devices``, the file on ``store``. What is told is in
English, like the rest of the technician's menu.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QImage

from branch.domain.configuration import Branch
from branch.ui.language import Language
from branch.ui.threads import NamedThread
from drivers.printer.port import State
from kiosk.duplicates import Duplicates
from kiosk.flow import NotRecorded
from kiosk.preview import picture_of, sample_slip
from kiosk.printing import Printed, TicketPress
from kiosk.records import OnceMore, Records
from kiosk.slip import Slip

Tell = Callable[[str, str], None]
"""Hears what came of it: a sentence, and the reason for it or nothing."""


class Trials:
    """The printer of this kiosk in the hands of a technician."""

    def __init__(
        self,
        *,
        press: TicketPress,
        duplicates: Duplicates,
        records: Records,
        language: Language,
        store: NamedThread,
        devices: NamedThread,
        branch: Callable[[], Branch | None],
    ) -> None:
        self._press = press
        self._duplicates = duplicates
        self._records = records
        self._language = language
        self._store = store
        self._devices = devices
        self._branch = branch

    def test_print(self, tell: Tell) -> None:
        """Print a ticket that is none, also when printing was given up."""
        branch = self._branch()
        if branch is None:
            tell("There is no branch yet, and so no ticket to print.", "")
            return
        tell("Test print: sent.", "")
        slip = sample_slip(branch, self._language.code)
        slip = replace(slip, number="TEST", qr="nowserving:test")
        self._send(slip, lambda done: tell(f"Test print: {done.paper.value}.", done.reason))

    def print_again(self, tell: Tell) -> None:
        """Print the last ticket of this kiosk once more, marked as a duplicate."""

        def found(newest: OnceMore | None) -> None:
            if newest is None:
                tell("Nobody holds a ticket of this kiosk.", "")
            elif newest.printed_again:
                tell(f"{newest.given.number} was printed again already; once is enough.", "")
            else:
                self._print_again(newest, tell)

        def unknown(error: Exception) -> None:
            if not isinstance(error, NotRecorded):
                raise error
            tell("The last ticket cannot be read.", str(error.__cause__ or ""))

        self._store.submit(self._records.newest, done=found, failed=unknown)

    def preview(self) -> QImage | None:
        """Return a sample of this branch's ticket as this printer would make it."""
        branch = self._branch()
        if branch is None:
            return None
        slip = sample_slip(branch, self._language.code)
        picture = picture_of(self._press.document(slip), self._press.paper).convert("L")
        data, line = picture.tobytes(), picture.width
        return QImage(
            data, picture.width, picture.height, line, QImage.Format.Format_Grayscale8
        ).copy()

    def facts(self) -> list[str]:
        """Tell how the printer was when it was asked last."""
        status = self._press.status
        use = "given up until the printer is well" if self._press.paperless else "in use"
        unasked = status.state is State.UNKNOWN and not status.detail
        said = "not asked yet" if unasked else f"{status.state.value}. {status.detail}"
        noes = (
            f"Visitors who said that no ticket came out: {self._press.heard_noes} since the start"
        )
        return [f"Paper {use}", f"Printer says {said}", noes]

    def _print_again(self, newest: OnceMore, tell: Tell) -> None:
        number = newest.given.number
        tell(f"{number} as a duplicate: sent.", "")
        self._duplicates.print(
            newest,
            self._press.try_out,
            lambda done: tell(f"{number} as a duplicate: {done.paper.value}.", done.reason),
        )

    def _send(self, slip: Slip, done: Callable[[Printed], None]) -> None:
        self._devices.submit(lambda: self._press.try_out(slip), done=done)
        self._devices.submit(self._press.settle)
