"""A real ESC/POS printer: ask, send, and have the job confirmed.

A ticket that was sent is not a ticket that was printed: a printer that reads nothing
still takes dozens of tickets into the buffers on the way. So the printer is asked before
(a certain "no" costs no ticket), and confirms after, in its turn behind the job.

A mute printer is asked once, not before every ticket: its silence would cost each
visitor the time limit. ``status()``, which the kiosk calls between visitors, asks again.

Try one by hand: ``python -m drivers.printer "escpos+tcp://10.0.0.7:9100?profile=TM-T20III"``.
"""

import hashlib
import time
from dataclasses import dataclass
from enum import Enum
from math import inf

from drivers.printer.channel import Channel, ChannelError
from drivers.printer.conversation import Conversation
from drivers.printer.escpos import CUT, RESET, encode, length_mm
from drivers.printer.letters import NotPrintableError
from drivers.printer.models import Confirmation, Model
from drivers.printer.port import Hand, Job, Outcome, Printer, State, Status, Verdict
from drivers.printer.replies import IN_ORDER_PAPER, ask_process_id, read_status
from drivers.printer.roll import Roll

# DLE DC4 8, with the seven bytes that keep a bitmap from saying it by chance.
CLEAR_BUFFER = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
CLEAR_AFTER_ERROR = b"\x10\x05\x02"  # DLE ENQ 2, for the printers that lack the other
_ASK_AGAIN_S = 0.25

# What became of a sent job, why, and the status seen last.
_Word = tuple[Verdict, str, Status]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Seconds: for one answer, and for the printer's word on a job that was sent."""

    answer_s: float = 0.5
    confirm_s: float = 8.0


class Letters(Enum):
    """Who writes: the printer where pictures take too long (AUTO), always it, or never."""

    AUTO = "auto"
    PRINTER = "printer"
    DRAWN = "drawn"


class EscposPrinter(Printer):
    """ESC/POS over any channel; used from one thread."""

    def __init__(
        self,
        channel: Channel,
        model: Model,
        limits: Limits,
        letters: Letters = Letters.AUTO,
    ) -> None:
        self.paper = model.paper
        self.hand = _hand(channel, model, letters)
        self._channel = channel
        self._talk = Conversation(channel, limits.answer_s, asb=model.asb)
        self._model = model
        self._limits = limits
        self._roll = Roll(near_end_mm=model.near_end_mm)
        # After a start nobody knows what the last run left hanging out of the slot.
        self._hangs = True

    def print(self, job: Job) -> Outcome:
        try:
            data = encode(job.document, self._model)
        except NotPrintableError as error:
            nobody_asked = Status(state=State.UNKNOWN)
            return Outcome(verdict=Verdict.FAILED, reason=f"{error}.", status=nobody_asked)
        before = self._before_job()
        if not before.can_print:
            return Outcome(verdict=Verdict.FAILED, reason=before.detail, status=before)
        try:
            self._channel.open()
            self._channel.write(data)
        except ChannelError as error:
            self._hangs = self._hangs or error.sent > 0
            verdict = Verdict.UNKNOWN if error.sent else Verdict.FAILED
            return Outcome(verdict=verdict, reason=error.reason, status=_unreachable(error))
        sent_ns = time.monotonic_ns()
        verdict, reason, status = self._word_on(job, before, len(data))
        self._hangs = verdict is not Verdict.CONFIRMED
        self._roll = self._roll.printed(length_mm(job.document, self._model))
        status = self._told(status)
        return Outcome(verdict=verdict, reason=reason, status=status, sent_ns=sent_ns)

    def status(self) -> Status:
        return self._told(self._asked())

    def _told(self, status: Status) -> Status:
        self._roll = self._roll.seen(status.state)
        return self._roll.tell(status)

    def _asked(self) -> Status:
        try:
            fresh = self._channel.open()
            try:
                return self._ask()
            except ChannelError:
                # A printer drops a line that was quiet for a while; that is no fault.
                if fresh:
                    raise
                self._channel.open()
                return self._ask()
        except ChannelError as error:
            return _unreachable(error)

    def clear(self) -> Status:
        clear = CLEAR_BUFFER if self._model.confirmation is Confirmation.ID else CLEAR_AFTER_ERROR
        before = self.status()
        if before.state is State.OFFLINE:
            self._channel.close()
        try:
            self._channel.open()
            if not self._channel.is_record:
                # Half a ticket that hangs out must not be the head of the next one. A mute
                # printer never confirms, and would cut off a blank after every ticket.
                cut = CUT if self._hangs and not self._talk.mute else b""
                self._channel.write(clear + RESET + cut)
        except ChannelError as error:
            self._channel.close()
            return _unreachable(error)
        status = self.status()
        # A printer that still cannot has not cut either.
        self._hangs = self._hangs and not status.can_print
        return status

    def close(self) -> None:
        self._channel.close()

    def _ask(self) -> Status:
        if self._channel.is_record:
            return Status(state=State.OK, detail="A file takes everything.")
        return self._talk.status()

    def _before_job(self) -> Status:
        if not self._talk.mute:
            return self.status()
        # On a line that was cut unnoticed a mute printer's ticket would vanish; a new
        # connection at least fails when nobody is there.
        self._channel.close()
        return read_status({})

    def _word_on(self, job: Job, before: Status, size: int) -> _Word:
        """What the printer says about a job whose bytes have left."""
        if self._channel.is_record:
            return Verdict.CONFIRMED, "Written to the file.", before
        if self._talk.mute:
            return Verdict.UNKNOWN, "Sent; this printer does not answer.", before
        limit_s = self._limits.confirm_s + self._channel.flight_s(size)
        try:
            match self._model.confirmation:
                case Confirmation.ID:
                    return self._wait_for_id(_process_id(job.job_id), limit_s)
                case Confirmation.STATUS:
                    return self._wait_for_paper(limit_s)
                case Confirmation.NONE:
                    status = self._talk.status()
                    return Verdict.UNKNOWN, "Sent; this model confirms nothing.", status
        except ChannelError as error:
            reason = f"Sent, but not confirmed: {error.reason}"
            return Verdict.UNKNOWN, reason, _unreachable(error)

    def _wait_for_id(self, wanted: bytes, limit_s: float) -> _Word:
        """Wait for the id of this job; meanwhile ask what keeps the printer.

        The id comes right behind the cut. A printer that has stopped and has not sent it
        has not finished the ticket: that is FAILED, not UNKNOWN.
        """
        self._talk.forget()
        self._channel.write(ask_process_id(wanted))
        deadline = time.monotonic() + limit_s
        while (left := deadline - time.monotonic()) > 0:
            if self._talk.has_finished(wanted, min(left, _ASK_AGAIN_S)):
                return Verdict.CONFIRMED, "The printer confirmed the job.", self._talk.status()
            status = self._talk.status()
            if not status.can_print and not self._talk.has_finished(wanted, 0):
                return Verdict.FAILED, f"It stopped in the ticket: {status.detail}", status
        return Verdict.UNKNOWN, f"Sent, but not confirmed in {limit_s:.1f} s.", self._talk.status()

    def _wait_for_paper(self, limit_s: float) -> _Word:
        """Wait for the paper question that was queued behind the job.

        A printer that stops before the answer may have stopped in the ticket or just
        behind it, with the question still in its buffer: that is UNKNOWN.
        """
        self._talk.forget()
        self._channel.write(IN_ORDER_PAPER)
        deadline = time.monotonic() + limit_s
        while (left := deadline - time.monotonic()) > 0:
            paper = self._talk.paper_in_order(min(left, _ASK_AGAIN_S))
            if paper is not None and paper.paper_out:
                status = self._talk.status()
                return Verdict.UNKNOWN, "Sent, and the paper has ended.", status
            status = self._talk.status()
            if paper is not None:
                return Verdict.CONFIRMED, "The printer has worked through the job.", status
            if not status.can_print:
                return Verdict.UNKNOWN, f"It stopped after the job: {status.detail}", status
        return Verdict.UNKNOWN, f"Sent, but not confirmed in {limit_s:.1f} s.", self._talk.status()


def _hand(channel: Channel, model: Model, letters: Letters) -> Hand | None:
    if letters is Letters.DRAWN:
        return None
    flight_s = channel.flight_s(1)
    speed = 1 / flight_s if flight_s else inf
    return Hand(
        pages=model.pages,
        native_qr=model.native_qr,
        bytes_per_s=0.0 if letters is Letters.PRINTER else speed,
    )


def _unreachable(error: ChannelError) -> Status:
    return Status(state=State.OFFLINE, detail=error.reason)


def _process_id(job_id: str) -> bytes:
    """Four printable characters that differ from job to job, for ``GS ( H``."""
    digest = hashlib.sha256(job_id.encode()).digest()
    return bytes(33 + byte % 94 for byte in digest[:4])
