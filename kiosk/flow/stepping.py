"""From a screen and what happened to the next screen, and how long each one waits."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from kiosk.flow.arriving import enter, from_code, refused, scanned
from kiosk.flow.asking import from_asking
from kiosk.flow.events import (
    Adjust,
    AskStaff,
    BranchKnown,
    BranchUnknown,
    ChooseGroup,
    ChooseLanguage,
    ChooseService,
    Done,
    Event,
    GoBack,
    GuardOver,
    HaveAppointment,
    Issued,
    MoreTime,
    NobodyCame,
    PaperKnown,
    PaperSeen,
    Refused,
    Scanned,
    ScanRefused,
    Speech,
    StaffAnswered,
    StaffCalled,
    TakeAnyway,
    TimeIsUp,
    Touched,
    TurnPage,
    Volume,
)
from kiosk.flow.screens import (
    AreYouThere,
    Asking,
    CallingStaff,
    CheckingIn,
    CodeEntry,
    Idle,
    Issuing,
    LastTicket,
    Menu,
    NoBranch,
    Paper,
    Screen,
    Staff,
    StaffCall,
    Starting,
    TicketShown,
    Trouble,
)
from kiosk.look import Look

MENU_S = 30.0
"""Seconds without a touch until the kiosk asks whether somebody is still there."""
MORE_TIME_S = 20.0
TROUBLE_S = 30.0
TICKET_S = 10.0
TICKET_WITHOUT_PAPER_S = 30.0
PRINTING_S = 20.0
"""A printer that says nothing for so long does not keep the next citizen waiting."""
STEP_GUARD_S = 0.4
"""On to the next screen: a second touch by the same finger is no answer to its question."""
GUARD_S = 2.0
"""A finger that bounces, or stays too long, must not touch what appears under it."""

S = TypeVar("S", bound=Screen)


def home(screen: Screen, *, guarded: bool = False) -> Menu:
    """Return the welcome screen, with everything about the last visitor forgotten."""
    return Menu(language=screen.first, first=screen.first, guarded=guarded)


def asks_for_paper(screen: Screen) -> bool:
    """Say whether the citizen is asked if the ticket came out; nobody has to answer."""
    return (
        isinstance(screen, TicketShown) and screen.paper is Paper.NOT_CERTAIN and not screen.guarded
    )


def patience(screen: Screen) -> float | None:
    """Return the seconds without a touch that the screen waits; None: for ever."""
    match screen:
        case Menu() if screen == home(screen, guarded=screen.guarded):
            return None
        case Menu() | Asking() | LastTicket() | CodeEntry():
            return MENU_S
        case AreYouThere():
            return MORE_TIME_S
        case Trouble() | StaffCall():
            return TROUBLE_S
        case TicketShown(paper=Paper.PRINTING):
            return PRINTING_S
        case TicketShown(paper=Paper.PRINTED):
            return TICKET_S
        case TicketShown():
            return TICKET_WITHOUT_PAPER_S
        case _:
            return None


def guard(before: Screen, after: Screen) -> float:
    """Return the seconds from now in which touches are ignored; 0 when nothing new begins."""
    match before, after:
        case Idle(), Menu(guarded=True):
            return STEP_GUARD_S
        case _, Menu(guarded=True) if after == home(after, guarded=True):
            return GUARD_S
        case Asking(guarded=True, at=was), Asking(at=now) if was == now:
            return 0.0
        case _, Asking(guarded=True) | LastTicket(guarded=True):
            return STEP_GUARD_S
        case _, CodeEntry(guarded=True) | StaffCall(guarded=True) if type(before) is not type(
            after
        ):
            return STEP_GUARD_S
        case _, TicketShown() if not isinstance(before, TicketShown):
            return GUARD_S
        case _:
            return 0.0


def step(screen: Screen, event: Event) -> Screen:
    """Return the next screen; an event that does not fit changes nothing."""
    match screen, event:
        case _, BranchKnown():
            return _in_branch(screen, event)
        case Starting() | NoBranch(), BranchUnknown():
            return NoBranch(language=screen.language, first=screen.first)
        case Starting() | NoBranch() | Issuing() | CheckingIn() | CallingStaff(), ChooseLanguage():
            return screen
        case Idle(), _:
            return _from_idle(screen, event)
        case AreYouThere(behind=behind), ChooseLanguage(language=language):
            return replace(behind, language=language)
        case _, ChooseLanguage(language=language):
            return replace(screen, language=language)
        case _, Adjust(help=wish):
            return _looking(screen, screen.look.adjusted(wish))
        case _, Speech(on=on, language=language):
            heard = _looking(screen, replace(screen.look, speech=on))
            return replace(heard, language=language)
        case _, Volume(by=by):
            return _looking(screen, screen.look.louder(by))
        case Menu() | CodeEntry() | TicketShown() | Trouble(), Scanned() | ScanRefused():
            return _scanned(screen, event)
        case Menu(guarded=False) | Asking() | CodeEntry() | Trouble(), AskStaff():
            return _like(screen, CallingStaff, operation=event.operation)
        case Menu(), _:
            return _from_menu(screen, event)
        case Asking() | LastTicket() | CodeEntry(), TimeIsUp():
            return _like(screen, AreYouThere, behind=replace(screen, guarded=False))
        case Asking(), _:
            return from_asking(screen, event)
        case LastTicket(), _:
            return _from_last_ticket(screen, event)
        case CodeEntry(), _:
            return from_code(screen, event)
        case Issuing() | CheckingIn(), Issued() if event.operation == screen.operation:
            return _like(screen, TicketShown, given=event.given, paper=event.paper)
        case CheckingIn(), Refused() if event.operation == screen.operation:
            return refused(screen, event.problem)
        case Issuing() | CallingStaff(), Refused() if event.operation == screen.operation:
            return _like(screen, Trouble, problem=event.problem)
        case CallingStaff(), StaffCalled() if event.operation == screen.operation:
            return _like(screen, StaffCall, state=Staff.ALREADY if event.already else Staff.SENT)
        case StaffCall(), _:
            return _from_staff_call(screen, event)
        case TicketShown(), _:
            return _from_ticket(screen, event)
        case AreYouThere(behind=behind), MoreTime() | Touched() | GoBack():
            return behind
        case Trouble(), GoBack():
            return _like(screen, Menu)
        case AreYouThere() | Trouble(), TimeIsUp():
            return home(screen)
        case _:
            return screen


def _from_menu(screen: Menu, event: Event) -> Screen:
    match event:
        case GuardOver():
            return replace(screen, guarded=False)
        case TimeIsUp() if patience(screen) is not None:
            return _like(screen, AreYouThere, behind=screen)
        case NobodyCame() if patience(screen) is None:
            return _like(screen, Idle)
        case _ if screen.guarded:
            return screen
        case ChooseService():
            return _from_service(screen, event)
        case HaveAppointment():
            return enter(screen)
        case ChooseGroup(group=group):
            return replace(screen, group=group, page=0)
        case TurnPage(by=by):
            return replace(screen, page=max(0, screen.page + by))
        case GoBack():
            return _like(screen, Menu)
        case _:
            return screen


def _from_service(screen: Menu, event: ChooseService) -> Screen:
    fields = {"operation": event.operation, "service": event.service}
    if event.last is not None:
        return _like(screen, LastTicket, menu=screen, steps=event.steps, last=event.last, **fields)
    if event.steps:
        return _like(screen, Asking, menu=screen, steps=event.steps, **fields)
    return _like(screen, Issuing, **fields)


def _from_last_ticket(screen: LastTicket, event: Event) -> Screen:
    match event:
        case GuardOver():
            return replace(screen, guarded=False)
        case _ if screen.guarded:
            return screen
        case TakeAnyway() if not screen.last.stop:
            fields = {"operation": screen.operation, "service": screen.service}
            if screen.steps:
                return _like(screen, Asking, menu=screen.menu, steps=screen.steps, **fields)
            return _like(screen, Issuing, **fields)
        case GoBack():
            return replace(screen.menu, language=screen.language, look=screen.look)
        case _:
            return screen


def _from_staff_call(screen: StaffCall, event: Event) -> Screen:
    match event:
        case GuardOver():
            return replace(screen, guarded=False)
        case StaffAnswered():
            return replace(screen, state=Staff.COMING)
        case GoBack() if not screen.guarded:
            return _like(screen, Menu)
        case TimeIsUp():
            return home(screen)
        case _:
            return screen


def _from_idle(screen: Idle, event: Event) -> Screen:
    """Whatever somebody does leads to the welcome screen, and does not touch what is on it."""
    match event:
        case ChooseLanguage() | Adjust() | Speech() | Volume() | Scanned() | ScanRefused():
            return step(home(screen), event)
        case Touched() | GoBack():
            return home(screen, guarded=True)
        case _:
            return screen


def _scanned(screen: Screen, event: Scanned | ScanRefused) -> Screen:
    """A code held to the scanner is a wish by itself; on a ticket it is the next visitor's."""
    match screen:
        case Menu():
            return scanned(screen, replace(screen, guarded=False), event)
        case CodeEntry(menu=menu):
            return scanned(screen, menu, event)
        case TicketShown(guarded=False):
            return scanned(home(screen), home(screen), event)
        case Trouble():
            return scanned(screen, _like(screen, Menu), event)
        case _:
            return screen


def _from_ticket(screen: TicketShown, event: Event) -> Screen:
    match event:
        case PaperKnown(paper=paper) if event.ticket == screen.given.ticket:
            return replace(screen, paper=paper)
        case PaperSeen(came=came) if asks_for_paper(screen):
            return home(screen, guarded=True) if came else replace(screen, paper=Paper.NOT_PRINTED)
        case GuardOver():
            return replace(screen, guarded=False)
        case Done() | GoBack() if not screen.guarded:
            return home(screen, guarded=True)
        case TimeIsUp():
            return home(screen)
        case _:
            return screen


def _in_branch(screen: Screen, event: BranchKnown) -> Screen:
    """Go on where the visitor is, as far as the branch still has it."""
    first = event.languages[0]
    language = screen.language if screen.language in event.languages else first
    match screen:
        case Starting() | NoBranch():
            return Menu(language=first, first=first)
        case Menu(group=group) if group is not None and group not in event.groups:
            return Menu(language=language, first=first, look=screen.look)
        case AreYouThere(behind=behind):
            inner = _in_branch(behind, event)
            assert isinstance(inner, Menu | Asking | LastTicket | CodeEntry)
            return replace(screen, language=language, first=first, behind=inner)
        case _:
            return replace(screen, language=language, first=first)


def _looking(screen: Screen, look: Look) -> Screen:
    match screen:
        case AreYouThere(behind=behind):
            return replace(behind, look=look)
        case _:
            return replace(screen, look=look)


def _like(screen: Screen, kind: type[S], **fields: object) -> S:
    """Return another screen of the same visitor."""
    return kind(language=screen.language, first=screen.first, look=screen.look, **fields)
