"""Everything one screen shows, as plain texts: the whole of it can be read in a test.

Given a screen of ``flow`` and the branch as it is now, in the language in force.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from branch.domain.configuration import Branch, Service
from branch.domain.lobby import Playlist
from branch.ui import wait_words
from kiosk import flow, words, words_arriving
from kiosk.icons import icon_path
from kiosk.idle_pictures import pictures_of
from kiosk.menu import BranchNow, Offer, offers, page
from kiosk.shown_asking import NOTHING_ASKED, Asked, asked, asked_code


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """One tile of the menu; ``name`` is how tests and the demo find it."""

    name: str
    key: str
    title: str
    detail: str
    brief: str
    least: str
    """The detail where it would not stand on one line, and where that would not either."""
    said: str
    """The detail for who listens."""
    drawing: str
    letter: str
    group: bool
    available: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class IdleRow:
    """One line of the idle screen: a number and its counter, or a service and who waits."""

    key: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How many tiles of the menu, and how many answers, fit on the screen."""

    tiles: int = 8
    answers: int = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The texts of a screen; what a screen does not have is empty."""

    screen: str = "starting"
    branch: str = ""
    title: str = ""
    detail: str = ""
    notice: str = ""
    tiles: tuple[Tile, ...] = ()
    longest_title: str = ""
    longest_word: str = ""
    offers: int = 0
    page_words: str = ""
    has_next: bool = False
    has_previous: bool = False
    can_go_back: bool = False
    guarded: bool = False
    asks_more_time: bool = False
    asks_for_paper: bool = False
    number: str = ""
    people_ahead: str = ""
    wait: str = ""
    where_to_wait: str = ""
    paper: str = ""
    paper_title: str = ""
    paper_detail: str = ""
    qr: str = ""
    follow: str = ""
    asked: Asked = NOTHING_ASKED
    called: tuple[IdleRow, ...] = ()
    waits: tuple[IdleRow, ...] = ()
    pictures: Playlist | None = None
    """What is shown in place of the two above, as soon as there is one that can be."""
    begin_in: tuple[str, ...] = ()
    """The other languages in which an idle kiosk with pictures says how to begin."""
    back: str = ""
    anyway: str = ""
    staff: str = ""
    """The words on the button that asks staff to come; empty: there is none."""
    appointment: str = ""


CALLS_AT_ONCE = 4
NOTHING = Shown()


def shown(
    screen: flow.Screen,
    now: BranchNow | None,
    at: datetime,
    room: Room,
    *,
    paperless: bool = False,
) -> Shown:
    """Return what the screen shows in the language in force; ``at`` is now, in UTC."""
    if now is None:
        return Shown(screen="setup" if isinstance(screen, flow.NoBranch) else "starting")
    branch = now.branch
    base = Shown(branch=branch.words(branch.names, screen.language))
    match screen:
        case flow.Menu():
            return _menu(base, screen, now, at, room.tiles, paperless)
        case flow.AreYouThere(behind=behind):
            behind_it = replace(behind, language=screen.language)
            under = shown(behind_it, now, at, room, paperless=paperless)
            return replace(under, asks_more_time=True)
        case flow.Asking():
            question = asked(screen, branch, room.answers)
            return replace(base, screen="ask", guarded=screen.guarded, asked=question)
        case flow.CodeEntry():
            code = asked_code(screen, branch, at)
            return replace(base, screen="ask", guarded=screen.guarded, asked=code)
        case flow.Issuing() | flow.CheckingIn() | flow.CallingStaff():
            return replace(base, screen="issuing")
        case flow.Idle():
            return _idle(base, screen, now, at, room, paperless)
        case flow.LastTicket() | flow.StaffCall():
            return _message(base, screen, branch)
        case flow.TicketShown():
            return _ticket(base, screen, branch)
        case flow.Trouble(problem=problem):
            said = words.trouble(problem, branch, screen.language, at)
            staff = words.ask_staff(called=now.staff_called) if branch.kiosk.staff_call else ""
            return replace(
                base,
                screen="trouble",
                title=said.title,
                detail=said.detail,
                back=words.back(),
                staff=staff,
            )
        case _:
            return base


def _idle(
    base: Shown, screen: flow.Idle, now: BranchNow, at: datetime, room: Room, paperless: bool
) -> Shown:
    """Show what is happening; a branch that has closed meanwhile says that instead."""
    welcome = flow.home(screen)
    menu = _menu(base, welcome, now, at, room.tiles, paperless)
    if now.closed is not None:
        return menu
    called = (
        IdleRow(key=call.number, title=call.number, detail=words_arriving.counter(call.counter))
        for call in now.calls[:CALLS_AT_ONCE]
    )
    waits = (tile for tile in menu.tiles if tile.detail)
    pictures = pictures_of(now.branch.kiosk)
    others = tuple(code for code in now.branch.languages if code != screen.language)
    return replace(
        base,
        screen="idle",
        notice=menu.notice,
        called=tuple(called),
        waits=tuple(IdleRow(key=t.key, title=t.title, detail=t.detail) for t in waits),
        pictures=pictures,
        begin_in=others if pictures is not None else (),
    )


def _message(base: Shown, screen: flow.LastTicket | flow.StaffCall, branch: Branch) -> Shown:
    anyway = ""
    if isinstance(screen, flow.StaffCall):
        said, kind = words_arriving.staff(screen.state), "staff"
    else:
        service = branch.services.get(screen.service)
        name = branch.words(service.names, screen.language) if service else ""
        said, kind = words_arriving.last_ticket(screen.last, name), "last"
        anyway = "" if screen.last.stop else words_arriving.take_anyway()
    return replace(
        base,
        screen=kind,
        title=said.title,
        detail=said.detail,
        back=words.back(),
        anyway=anyway,
        guarded=screen.guarded,
    )


def _menu(
    base: Shown,
    screen: flow.Menu,
    now: BranchNow,
    at: datetime,
    capacity: int,
    paperless: bool,
) -> Shown:
    if now.closed is not None:
        said = words.trouble(now.closed, now.branch, screen.language, at)
        return replace(base, screen="closed", title=said.title, detail=said.detail)
    if now.away and not now.lent:
        said = words.hub_away()
        return replace(base, screen="closed", title=said.title, detail=said.detail)
    all_offers = offers(now, screen.group)
    leaf = page(all_offers, screen.page, capacity)
    tiles = tuple(_tile(offer, now.branch, screen) for offer in leaf.offers)
    group = now.branch.groups.get(screen.group or "")
    rules, welcome = now.branch.kiosk, screen.group is None
    return replace(
        base,
        screen="menu",
        title=now.branch.words(group.names, screen.language) if group else "",
        notice=_notice(now, paperless),
        tiles=tiles,
        longest_title=max((tile.title for tile in tiles), key=len, default=""),
        longest_word=max((w for tile in tiles for w in tile.title.split()), key=len, default=""),
        offers=len(all_offers),
        page_words=words.page_of(leaf.number + 1, leaf.pages) if leaf.pages > 1 else "",
        has_next=leaf.number + 1 < leaf.pages,
        has_previous=leaf.number > 0,
        can_go_back=screen.group is not None,
        staff=words.ask_staff(called=now.staff_called)
        if welcome and rules.staff_call and not now.away
        else "",
        appointment=words_arriving.have_appointment()
        if welcome and rules.check_in and not now.away
        else "",
        guarded=screen.guarded,
    )


def _tile(offer: Offer, branch: Branch, screen: flow.Menu) -> Tile:
    kind = "group" if offer.is_group else "service"
    below = words.tile(offer)
    title = branch.words(offer.item.names, screen.language)
    item = offer.item
    letter = branch.series[item.series].prefix if isinstance(item, Service) else title[:1]
    return Tile(
        name=f"{kind}-{offer.id}",
        key=offer.id,
        title=title,
        detail=below.detail,
        brief=below.brief,
        least=below.least,
        said=below.said,
        drawing=icon_path(item.icon),
        letter=letter,
        group=offer.is_group,
        available=offer.refusal is None,
    )


def _notice(now: BranchNow, paperless: bool) -> str:
    """Say what is not as usual, the more important first."""
    if paperless:
        return words.paper(flow.Paper.PAPERLESS).title
    return words.cut_off() if now.away else ""


def _ticket(base: Shown, screen: flow.TicketShown, branch: Branch) -> Shown:
    given = screen.given
    service = branch.services.get(given.service)
    said = words.paper(screen.paper)
    where = branch.words(service.where_to_wait, screen.language) if service else ""
    return replace(
        base,
        screen="ticket",
        title=branch.words(service.names, screen.language) if service else "",
        guarded=screen.guarded,
        asks_for_paper=flow.asks_for_paper(screen),
        number=given.number,
        people_ahead=words.people_ahead(given.people_ahead),
        wait=wait_words.on_ticket(given.outlook),
        where_to_wait=where or words.where_to_wait(),
        paper=screen.paper.value,
        paper_title=said.title,
        paper_detail=said.detail,
        qr=given.qr,
        follow=words.follow(bool(branch.follow_url)),
    )
