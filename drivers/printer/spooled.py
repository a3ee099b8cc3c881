"""A printer behind the system's print queue: CUPS, or the Windows spooler.

A queue takes every ticket, also for a printer that has no paper or is not there, and
calls it done when the bytes have left. So a job here is never CONFIRMED: it ends UNKNOWN
when the queue has passed it on, and FAILED when the queue says that it gave up, or still
had it untouched at the end of the time limit and gave it back. Whatever is still in the
queue then is taken out, so that it cannot come out for the next citizen.

Where a printer can be reached without a queue, ``escpos+...`` knows more.
"""

import threading
import time
from abc import ABC, abstractmethod
from enum import Enum

from drivers.printer.device import Limits
from drivers.printer.escpos import encode
from drivers.printer.letters import NotPrintableError
from drivers.printer.models import Model
from drivers.printer.port import Job, Outcome, Printer, State, Status, Verdict

_LOOK_AGAIN_S = 0.2


class SpoolerError(Exception):
    """The queue refused; the text is a sentence for the technician."""


class JobState(Enum):
    """What a queue knows of a job; GONE: it is not in the queue, and that is all."""

    WAITING = "waiting"
    PRINTING = "printing"
    DONE = "done"
    ABANDONED = "abandoned"
    GONE = "gone"


class Spooler(ABC):
    """One queue of the system. Every call ends; ``SpoolerError`` says what is wrong."""

    @abstractmethod
    def status(self) -> Status:
        """What the queue knows of its printer: often only that it takes jobs."""

    @abstractmethod
    def send(self, title: str, data: bytes) -> str:
        """Queue the bytes as they are; returns the job's name in the queue."""

    @abstractmethod
    def job(self, name: str) -> JobState:
        """Where a job is."""

    @abstractmethod
    def cancel(self, name: str = "") -> None:
        """Take a job out of the queue, or all of them; one that has left is no error."""


class SpooledPrinter(Printer):
    """ESC/POS through a queue that passes bytes on unchanged; used from one thread.

    Everything is drawn: a queue's cable is fast.
    """

    def __init__(self, spooler: Spooler, model: Model, limits: Limits) -> None:
        self.paper = model.paper
        self._spooler = spooler
        self._model = model
        self._limits = limits
        self._closed = threading.Event()

    def print(self, job: Job) -> Outcome:
        try:
            data = encode(job.document, self._model)
        except NotPrintableError as error:
            return _failed(f"{error}.", Status(state=State.UNKNOWN))
        before = self.status()
        if not before.can_print:
            return _failed(before.detail, before)
        try:
            name = self._spooler.send(job.job_id, data)
        except SpoolerError as error:
            return _failed(str(error), Status(state=State.OFFLINE, detail=str(error)))
        sent_ns = time.monotonic_ns()
        try:
            verdict, reason, status = self._word_on(name)
        except SpoolerError as error:
            status = Status(state=State.OFFLINE, detail=str(error))
            verdict, reason = Verdict.UNKNOWN, f"Queued, but then: {error}"
        return Outcome(verdict=verdict, reason=reason, status=status, sent_ns=sent_ns)

    def status(self) -> Status:
        try:
            return self._spooler.status()
        except SpoolerError as error:
            return Status(state=State.OFFLINE, detail=str(error))

    def clear(self) -> Status:
        try:
            self._spooler.cancel()
        except SpoolerError as error:
            return Status(state=State.OFFLINE, detail=str(error))
        return self.status()

    def close(self) -> None:
        self._closed.set()

    def _word_on(self, name: str) -> tuple[Verdict, str, Status]:
        deadline = time.monotonic() + self._limits.confirm_s
        status = None
        while (state := self._spooler.job(name)) in (JobState.WAITING, JobState.PRINTING):
            left_s = deadline - time.monotonic()
            if left_s <= 0 or self._closed.wait(min(left_s, _LOOK_AGAIN_S)):
                # Asked before the job is taken out: without one a queue has no troubles.
                status = self.status()
                self._spooler.cancel(name)
                break
        verdict, reason = _WORDS[state]
        return verdict, reason, status or self.status()


_PASSED_ON = (Verdict.UNKNOWN, "The queue passed it on; nobody knows if it is on paper.")
_WORDS = {
    JobState.WAITING: (
        Verdict.FAILED, "It did not leave the queue in time and was taken out."
    ),
    JobState.PRINTING: (
        Verdict.UNKNOWN, "The queue was still sending it; the rest was taken out."
    ),
    JobState.ABANDONED: (Verdict.FAILED, "The queue gave up on it."),
    JobState.DONE: _PASSED_ON,
    JobState.GONE: _PASSED_ON,
}  # fmt: skip


def _failed(reason: str, status: Status) -> Outcome:
    return Outcome(verdict=Verdict.FAILED, reason=reason, status=status)
