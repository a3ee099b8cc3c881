"""What the counter says of the kiosks' printers: the cause in plain words, and what goes on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from branch.domain import errors as x
from branch.domain.printer import PrinterNow, PrinterState
from branch.domain.reprinting import is_open
from branch.domain.ticket import Paper, Reprint, Ticket

translate = QCoreApplication.translate


def printers_words(printers: Sequence[PrinterNow]) -> str:
    """Return a line for each printer that needs somebody; nothing while none does."""
    several = len(printers) > 1
    return "\n".join(_line(one, named=several) for one in printers if one.needs_somebody)


def paper_fact(ticket: Ticket) -> str:
    """Say that somebody comes without a paper; nothing where they have one or nobody knows."""
    return translate("Paper", "has no paper ticket") if ticket.paper is Paper.FAILED else ""


def reprint_fact(ticket: Ticket, now: datetime) -> str:
    """Say what became of the duplicate that was asked for; nothing where none was."""
    match ticket.reprint:
        case Reprint.ASKED if is_open(ticket, now):
            return translate("Paper", "duplicate on its way")
        case Reprint.ASKED:
            return translate("Paper", "duplicate: the kiosk did not answer")
        case Reprint.PRINTED:
            return translate("Paper", "duplicate printed")
        case Reprint.UNKNOWN:
            return translate("Paper", "duplicate sent, not confirmed")
        case Reprint.FAILED:
            return translate("Paper", "duplicate not printed")
        case _:
            return ""


def paper_refusal(error: x.BranchError) -> str | None:
    """Say why there is no duplicate; None if the error is about anything else."""
    match error:
        case x.NoPaperTicket(number=number):
            text = translate(
                "Refusal", "{number} was given without paper, so no kiosk can print it again."
            )
        case x.ReprintUnderWay(number=number):
            text = translate(
                "Refusal", "The kiosk has been asked for {number} already. Wait a moment."
            )
        case x.ReprintedAlready(number=number):
            text = translate(
                "Refusal", "{number} has been printed again already. Tell the person the number."
            )
        case _:
            return None
    return text.format(number=f"\u2068{number}\u2069")


def _line(printer: PrinterNow, *, named: bool) -> str:
    where = translate("Paper", "Ticket printer")
    if named:
        where = f"{where} (\u2068{printer.device}\u2069)"
    said = translate("Paper", "{where}: {cause}").format(where=where, cause=_cause(printer))
    if printer.paperless:
        said += " " + translate("Paper", "Numbers are given out without paper.")
    return said


def _cause(printer: PrinterNow) -> str:
    match printer.state:
        case PrinterState.LOW if printer.tickets_left is not None:
            return translate("Paper", "paper for about {count} more tickets.").format(
                count=f"\u2068{printer.tickets_left}\u2069"
            )
        case PrinterState.LOW:
            return translate("Paper", "the paper is nearly at its end.")
        case PrinterState.OUT:
            return translate("Paper", "the paper is at its end. Put in a new roll.")
        case PrinterState.COVER_OPEN:
            return translate("Paper", "the cover is open. Close it.")
        case PrinterState.CUTTER:
            return translate("Paper", "the paper is jammed. Open the cover and take it out.")
        case PrinterState.HOT:
            return translate(
                "Paper", "it is too hot and goes on by itself when it has cooled down."
            )
        case PrinterState.OFFLINE:
            return translate("Paper", "it does not answer. Look at its cable and its switch.")
        case PrinterState.MISSED:
            return translate("Paper", "three people in a row got no ticket. Look at the printer.")
        case _:
            return translate("Paper", "it failed several times. Look at the printer.")
