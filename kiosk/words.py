"""The one place that turns what happened into sentences, in the language that is shown.

An error has a class and fields; here it becomes a title and what to do now. English is in the
source, ``resources/translations/kiosk_*.ts`` has the rest. Labels that never change are in QML.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from branch.domain.configuration import Branch
from branch.domain.errors import (
    AlreadyCheckedIn,
    AnswersRefused,
    BranchClosed,
    BranchError,
    CapReached,
    LentNumbersUsedUp,
    NoNumberFree,
    NotToday,
    PartySizeRefused,
    ServiceIsPaused,
    TooEarly,
    TooLate,
    TooLateToday,
    UnknownCode,
    UnknownPriorityClass,
    UnknownService,
    VisitorError,
)
from branch.domain.hours import local
from branch.ui import wait_words
from kiosk.flow import Given, NotRecorded, Paper, UnreadableCode
from kiosk.menu import Offer
from kiosk.slip import SlipWords

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What is the case, and what the citizen can do."""

    title: str
    detail: str


def isolated(text: str) -> str:
    """Keep a number or code in its own direction inside a sentence of another (UAX 9, FSI)."""
    return f"\u2068{text}\u2069"


def trouble(problem: BranchError, branch: Branch, language: str, now: datetime) -> Said:
    """Say why there is no ticket; ``now`` in UTC."""
    match problem:
        case BranchClosed(reopens_at=reopens_at):
            return Said(
                title=translate("words", "We are closed."),
                detail=opens_again(reopens_at, local(branch, now), language),
            )
        case ServiceIsPaused(service=service):
            return Said(
                title=translate("words", "This service is paused."),
                detail=_join(
                    _name(branch, service, language),
                    translate("words", "Please come back a little later, or ask our staff."),
                ),
            )
        case CapReached(service=service):
            return Said(
                title=translate("words", "All of today's tickets have been given out."),
                detail=_join(
                    _name(branch, service, language),
                    translate("words", "Please come back on another day, or ask our staff."),
                ),
            )
        case TooLateToday(service=service, closes_at=closes_at):
            closes = translate(
                "words", "Whoever comes now is not called before we close at {time}."
            ).format(time=isolated(f"{closes_at:%H:%M}"))
            return Said(
                title=translate("words", "It is too late for this service today."),
                detail=_join(_name(branch, service, language), closes),
            )
        case NoNumberFree():
            return Said(
                title=translate("words", "No number is free at the moment."),
                detail=translate("words", "Very many people are waiting. Please ask our staff."),
            )
        case LentNumbersUsedUp():
            return Said(
                title=translate("words", "This kiosk has no number left for this service."),
                detail=translate(
                    "words", "It has no connection at the moment. Please ask our staff."
                ),
            )
        case UnknownService():
            return Said(
                title=translate("words", "This service is no longer offered here."),
                detail=translate("words", "Please choose another one, or ask our staff."),
            )
        case NotRecorded():
            return Said(
                title=translate("words", "We cannot give you a ticket right now."),
                detail=translate(
                    "words", "You have no number yet. Please try again, or ask our staff."
                ),
            )
        case VisitorError():
            return _visit(problem, branch, language)
        case _:
            return Said(
                title=translate("words", "That did not work."),
                detail=translate("words", "Please ask our staff."),
            )


def _visit(problem: VisitorError, branch: Branch, language: str) -> Said:
    """Say what became of answers, an appointment or a call for staff."""
    match problem:
        case PartySizeRefused(service=service, most=most):
            most_of = translate("words", "People on one ticket, at most: {count}.")
            return Said(
                title=translate("words", "You are too many for one ticket."),
                detail=_join(_name(branch, service, language), most_of.format(count=most)),
            )
        case UnknownPriorityClass() | AnswersRefused():
            return Said(
                title=translate("words", "The questions of this service have just changed."),
                detail=translate("words", "You have no number yet. Please begin again."),
            )
        case UnknownCode():
            return Said(
                title=translate("words", "There is no appointment with this code."),
                detail=translate("words", "Please check it, or ask our staff."),
            )
        case UnreadableCode():
            return Said(
                title=translate("words", "This is no code of an appointment."),
                detail=translate("words", "It has 4 to 16 letters and digits."),
            )
        case NotToday(date=day):
            words = translate("words", "Your appointment is on {day}.")
            when = f"{QLocale(language).dayName(day.isoweekday())} {isolated(f'{day:%d/%m/%Y}')}"
            return Said(
                title=words.format(day=when),
                detail=translate("words", "Please come on that day, or ask our staff."),
            )
        case TooEarly(at=at, opens_at=opens_at):
            words = translate("words", "You are early: your appointment is at {time}.")
            from_ = translate("words", "You can check in here from {time} on.")
            return Said(
                title=words.format(time=_hour(at)), detail=from_.format(time=_hour(opens_at))
            )
        case TooLate(at=at):
            words = translate("words", "Your appointment was at {time}; we could not keep it.")
            return Said(
                title=words.format(time=_hour(at)),
                detail=translate("words", "Please take a ticket, or ask our staff."),
            )
        case AlreadyCheckedIn(number=number) if number:
            words = translate("words", "You have checked in already. Your number is {number}.")
            return Said(
                title=words.format(number=isolated(number)),
                detail=translate("words", "Please take a seat and watch the screen."),
            )
        case AlreadyCheckedIn():
            return Said(
                title=translate("words", "You have checked in already."),
                detail=translate("words", "Please take a seat and watch the screen."),
            )
        case _:
            return Said(
                title=translate("words", "Staff cannot be called from here."),
                detail=translate("words", "Please go to a counter."),
            )


def _hour(at: datetime) -> str:
    return isolated(f"{at:%H:%M}")


def back() -> str:
    """Return the words on the button that leads back."""
    return translate("MessageScreen", "Back")


def ask_staff(*, called: bool) -> str:
    """Return the words on the button that asks staff to come, or that they were asked."""
    if called:
        return translate("words", "Staff have been called")
    return translate("words", "Ask our staff to come")


def opens_again(at: datetime | None, now: datetime, language: str) -> str:
    """Say when the door opens, as near as people say it; both times are the branch's."""
    if at is None:
        return translate("words", "Please look at the notice at the door for our opening hours.")
    hour = isolated(f"{at:%H:%M}")
    match (at.date() - now.date()).days:
        case 0:
            return translate("words", "We open again today at {time}.").format(time=hour)
        case 1:
            return translate("words", "We open again tomorrow at {time}.").format(time=hour)
        case days if days < 7:
            day = QLocale(language).dayName(at.isoweekday())
            words = translate("words", "We open again on {day} at {time}.")
        case _:
            day = isolated(f"{at:%d/%m/%Y}")
            words = translate("words", "We open again on {day} at {time}.")
    return words.format(day=day, time=hour)


def paper(state: Paper) -> Said:
    """Say what became of the paper, and what to do about it."""
    match state:
        case Paper.PRINTING:
            return Said(title=translate("words", "Your ticket is being printed."), detail="")
        case Paper.PRINTED:
            return Said(title=translate("words", "Please take your ticket."), detail="")
        case Paper.NOT_CERTAIN:
            return Said(
                title=translate("words", "Did your ticket come out?"),
                detail=translate("words", "Your number counts in any case."),
            )
        case Paper.NOT_PRINTED:
            return Said(
                title=translate("words", "Your ticket could not be printed."),
                detail=translate(
                    "words", "Your number counts all the same. Please remember or photograph it."
                ),
            )
        case Paper.PAPERLESS:
            return Said(
                title=translate("words", "There are no paper tickets at the moment."),
                detail=translate("words", "Please remember or photograph your number."),
            )


def hub_away() -> Said:
    """Say that this kiosk has no connection to the branch."""
    return Said(
        title=translate("words", "There are no tickets here at the moment."),
        detail=translate("words", "Please ask our staff."),
    )


def cut_off() -> str:
    """Say that this kiosk goes on without the branch's other computers."""
    return translate("words", "This kiosk works on its own at the moment. Your number is valid.")


def waiting(count: int) -> str:
    """Say how many wait for a service."""
    if count == 0:
        return translate("words", "Nobody waiting")
    return translate("words", "Waiting: {count}").format(count=isolated(str(count)))


@dataclass(frozen=True, slots=True, kw_only=True)
class BelowTile:
    """Who waits and how long it takes: whole, shorter for less room, and for the ear."""

    detail: str
    brief: str
    least: str
    said: str


def tile(offer: Offer) -> BelowTile:
    """Say what stands below a tile's name."""
    wait = offer.outlook.wait if offer.outlook else None
    if offer.refusal is not None:
        people, wait = refused_tile(offer.refusal), None
    else:
        people = waiting(offer.waiting) if offer.waiting is not None else ""
    if wait is None:
        return BelowTile(detail=people, brief=people, least=people, said=people)
    brief, aloud = wait_words.brief(wait), wait_words.brief_aloud(wait)
    if offer.waiting == 0:
        return BelowTile(detail=brief, brief=brief, least=people, said=aloud)
    return BelowTile(
        detail=f"{people} · {brief}", brief=brief, least=people, said=f"{people}. {aloud}"
    )


def refused_tile(problem: BranchError) -> str:
    """Say in a few words why a service cannot be had now."""
    match problem:
        case ServiceIsPaused():
            return translate("words", "Paused for the moment")
        case CapReached():
            return translate("words", "No more tickets today")
        case TooLateToday():
            return translate("words", "Too late for today")
        case _:
            return translate("words", "Not now")


def people_ahead(count: int | None) -> str:
    """Say how many come first; nothing if nobody knows."""
    if count is None:
        return ""
    if count == 0:
        return translate("words", "Nobody is ahead of you.")
    return translate("words", "People ahead of you: {count}").format(count=isolated(str(count)))


def where_to_wait() -> str:
    """Say where to wait when the branch says nothing else."""
    return translate("words", "Please take a seat and watch the screen.")


def follow(url_configured: bool) -> str:
    """Say what the QR code on the screen is good for."""
    if url_configured:
        return translate("words", "Scan to follow your ticket on your phone.")
    return translate("words", "Photograph this to keep your ticket on your phone.")


def page_of(number: int, pages: int) -> str:
    """Say which page of the menu is shown; ``number`` counts from 1."""
    words = translate("words", "Page {number} of {pages}")
    return words.format(number=isolated(str(number)), pages=isolated(str(pages)))


def slip_words(given: Given) -> SlipWords:
    """Return the sentences of a slip in the language that is shown."""
    taken = f"{given.taken_at:%d/%m/%Y %H:%M}" if given.taken_at is not None else ""
    return SlipWords(
        your_number=translate("words", "Your number"),
        people_ahead=people_ahead(given.people_ahead),
        wait=" ".join(wait_words.on_ticket(given.outlook).splitlines()),
        where_to_wait=where_to_wait(),
        follow=follow(True),
        time=f"\u2066{taken}\u2069" if taken else "",
        valid=translate("words", "Not valid without its last line."),
        end=translate("words", "End of ticket {number}").format(number=isolated(given.number)),
        duplicate=translate("words", "DUPLICATE"),
    )


def _name(branch: Branch, service: str, language: str) -> str:
    known = branch.services.get(service)
    return branch.words(known.names, language) if known is not None else ""


def _join(name: str, sentence: str) -> str:
    return f"{name}\n{sentence}" if name else sentence
