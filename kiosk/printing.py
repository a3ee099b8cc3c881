"""From a slip to what is known of its paper: RESERVED -> SENT -> CONFIRMED, UNKNOWN or FAILED.

RESERVED is the ticket in the shared file before a byte was sent; this module sends, and says what
came of it. Three failures in a row end the trying: *paperless*, until the printer is well again.
A mute printer is no failure: it goes on getting tickets. Whether they come out only citizens know,
so they are asked, and end the trying as well (``hearsay.py``). A ticket whose turn comes when its
citizen has gone is not printed any more; it would fall into the next one's hands.

Everything here runs on the ``devices`` thread and knows no Qt. By hand::

    press = TicketPress(catalog.printer("virtual://printer", folder=Path("slips")), draw)
    press.print(slip)
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from branch.domain.clock import monotonic_ns
from drivers.printer.port import Document, Job, Outcome, Printer, State, Status, Verdict
from drivers.printer.port import Paper as PrinterPaper
from kiosk.day_report import Page
from kiosk.flow import Paper
from kiosk.hearsay import NOES_IN_A_ROW, Hearsay
from kiosk.slip import Slip

FAILURES_TO_PAPERLESS = 3
STALE_S = 20.0
"""Real seconds after which nobody stands there any more to take a ticket."""

_log = logging.getLogger(__name__)
_SAFE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
_PAPER = {
    Verdict.CONFIRMED: Paper.PRINTED,
    Verdict.UNKNOWN: Paper.NOT_CERTAIN,
    Verdict.FAILED: Paper.NOT_PRINTED,
}

__all__ = ["FAILURES_TO_PAPERLESS", "Printed", "TicketPress", "Verdict", "job_name", "missed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """What became of one ticket's paper; ``sent_ns`` when its last byte left, if it did."""

    ticket: str
    job: str
    verdict: Verdict
    reason: str
    paper: Paper
    sent_ns: int | None = None
    duplicate: bool = False


class TicketPress:
    """One printer, and how far it can be relied on."""

    def __init__(
        self,
        printer: Printer,
        draw: Callable[[Slip], Document],
        now_ns: Callable[[], int] = monotonic_ns,
        *,
        ask_every: int = 0,
        draw_page: Callable[[Page], Document] | None = None,
    ) -> None:
        """``ask_every``: see ``Hearsay``; without ``draw_page`` there are tickets alone."""
        self._printer = printer
        self._draw = draw
        self._draw_page = draw_page
        self._now_ns = now_ns
        self._confirms = False
        self._failures = 0
        self._hearsay = Hearsay(ask_every)
        self._dirty = True
        self._status = Status(state=State.UNKNOWN)

    @property
    def paperless(self) -> bool:
        """Whether printing was given up until the printer is well; read it from any thread."""
        return self._failures >= FAILURES_TO_PAPERLESS or self._hearsay.given_up

    @property
    def paper(self) -> PrinterPaper:
        """How wide and how fine the printer prints."""
        return self._printer.paper

    def document(self, slip: Slip) -> Document:
        """Return what would be printed of a slip."""
        return self._draw(slip)

    @property
    def missed(self) -> bool:
        """Whether citizens, and not the printer, have ended the printing."""
        return self._hearsay.given_up

    @property
    def heard_noes(self) -> int:
        """How many citizens have said since the start that they got no ticket."""
        return self._hearsay.heard_noes

    @property
    def status(self) -> Status:
        """How the printer was when it was asked last; read it from any thread."""
        return self._status

    def begin(self, sample: Slip | None = None) -> None:
        """Get ready before the first citizen: no half ticket left over, fonts in memory."""
        if sample is not None:
            self._draw(sample)
        self._tell(self._clean())

    def print(self, slip: Slip, asked_ns: int | None = None) -> Printed:
        """Print a slip asked for at that monotonic time; never raises for a printer's fault."""
        job = job_name(slip.number, slip.ticket)
        if self.paperless:
            reason = "Not sent: the printer failed repeatedly and is not well yet."
            return _printed(slip, job, Verdict.FAILED, reason, Paper.PAPERLESS)
        if asked_ns is not None and self._now_ns() - asked_ns > STALE_S * 1e9:
            reason = f"Not sent: the printer was busy for more than {STALE_S:g} s."
            return _printed(slip, job, Verdict.FAILED, reason, Paper.NOT_PRINTED)
        done = self._send(slip, job)
        if done.verdict is Verdict.CONFIRMED and self._hearsay.asks_about_confirmed():
            return replace(done, paper=Paper.NOT_CERTAIN)
        return done

    def try_out(self, slip: Slip) -> Printed:
        """Print for somebody who stands there to look at it, also when printing was given up."""
        done = self._send(slip, job_name(slip.number, slip.ticket))
        if done.verdict is not Verdict.FAILED:
            self._hearsay.tried()
        return done

    def print_page(self, page: Page, job: str) -> Outcome:
        """Print what is no ticket; never raises for a printer's fault."""
        draw = self._draw_page
        assert draw is not None, "a kiosk can draw pages"
        return self._out(job, lambda: draw(page))

    def answered(self, came: bool) -> None:
        """Hear from a citizen whether a ticket came out that the printer did not confirm."""
        self._dirty = self._dirty or not came
        before = self._hearsay.given_up
        self._hearsay.answered(came, self._now_ns())
        if self._hearsay.given_up and not before:
            _log.warning(
                "%d citizens in a row got no ticket, and the printer says nothing: look at it, "
                "then try it with a test print",
                NOES_IN_A_ROW,
            )

    def _send(self, slip: Slip, job: str) -> Printed:
        outcome = self._out(job, lambda: self._draw(slip))
        paper = _PAPER[outcome.verdict]
        return _printed(slip, job, outcome.verdict, outcome.reason, paper, outcome.sent_ns)

    def _out(self, job: str, draw: Callable[[], Document]) -> Outcome:
        before = self._clean() if self._dirty else None
        if before is not None and not before.can_print:
            outcome = Outcome(verdict=Verdict.FAILED, reason=before.detail, status=before)
        else:
            outcome = self._printer.print(Job(job_id=job, document=draw()))
        self._count(outcome)
        self._tell(outcome.status)
        return outcome

    def settle(self) -> None:
        """After a ticket whose paper is in doubt: nothing of it may come out for the next one."""
        if self._dirty and not self.paperless:
            self._clean()

    def look(self) -> None:
        """Ask how the printer is: paperless from now on if it cannot print, no more if it can."""
        status = self._printer.status()
        self._tell(status)
        if self._hearsay.given_up:
            self._hearsay.looked(status.can_print, self._now_ns())
        if not status.can_print:
            self._failures = FAILURES_TO_PAPERLESS  # the next citizen need not find it out
        elif self._failures >= FAILURES_TO_PAPERLESS:
            self._clean()
            if not self._dirty:
                self._failures = 0

    def close(self) -> None:
        """Let go of the printer."""
        self._printer.close()

    def _count(self, outcome: Outcome) -> None:
        if outcome.verdict is Verdict.CONFIRMED:
            self._confirms, self._failures = True, 0
            return
        # Silence is a failure of those only that have spoken before and answer otherwise.
        silent = self._confirms and outcome.status.state is not State.UNKNOWN
        if outcome.verdict is Verdict.FAILED or not outcome.status.can_print or silent:
            self._failures += 1
        # A mute printer may be printing still; clearing it would take the ticket away.
        self._dirty = outcome.status.state is not State.UNKNOWN

    def _clean(self) -> Status:
        status = self._printer.clear()
        self._dirty = not status.can_print
        return status

    def _tell(self, status: Status) -> None:
        """Log for the technician, once per change."""
        before, self._status = self._status, status
        if status.state is before.state:
            return
        if status.state not in (State.OK, State.UNKNOWN):
            _log.warning("the printer is %s: %s", status.state.value, status.detail)
        elif before.state not in (State.OK, State.UNKNOWN):
            _log.info("the printer is well again: %s", status.detail)


def job_name(number: str, ticket: str) -> str:
    """Return the name of a ticket's job: the number for people, the id for records."""
    readable = "".join(letter for letter in number if letter in _SAFE)
    return f"{readable}-{ticket}" if readable else ticket


def missed(number: str, ticket: str) -> Printed:
    """Return what is known of a ticket whose citizen saw none."""
    return Printed(
        ticket=ticket,
        job=job_name(number, ticket),
        verdict=Verdict.FAILED,
        reason="The citizen saw no ticket come out.",
        paper=Paper.NOT_PRINTED,
    )


def _printed(
    slip: Slip,
    job: str,
    verdict: Verdict,
    reason: str,
    paper: Paper,
    sent_ns: int | None = None,
) -> Printed:
    return Printed(
        ticket=slip.ticket, job=job, verdict=verdict, reason=reason, paper=paper, sent_ns=sent_ns
    )
