"""A picture of every screen of the kiosk, in four shapes, three themes and both directions.

``python -m kiosk.shots FOLDER``. The screens are the program's own; only the branch and the
ticket on them are samples.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import cycle
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from branch.domain.answers import AnswerFault, Fault
from branch.domain.configuration import Branch, Idle, KioskRules
from branch.domain.errors import (
    AlreadyCheckedIn,
    BranchClosed,
    CapReached,
    NoNumberFree,
    NotToday,
    ServiceIsPaused,
    TooEarly,
    UnknownCode,
)
from branch.domain.forecast.outlook import Outlook
from branch.domain.forecast.rounding import PrintedWait
from branch.domain.hours import next_opening
from branch.protocol.branch_file import read_branch
from branch.ui.app import RESOURCES
from branch.ui.quick_app import make_quick_app
from branch.ui.tokens import Scheme
from kiosk import flow
from kiosk.look import Contrast, Look
from kiosk.menu import BranchNow, NowCalled
from kiosk.stage import AT, Shape, Stage, stage

WAITS = (
    PrintedWait(within_min=20, about_min=12),
    PrintedWait(within_min=3, about_min=2),
    None,
    PrintedWait(within_min=135, about_min=105),
)
EVENING = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


POSTER = """<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200">
<rect width="1600" height="1200" fill="#dfe8ee"/><circle cx="1180" cy="330" r="150" fill="#f2c14e"/>
<path d="M0 1200 520 480 900 940 1160 660 1600 1200z" fill="#3c6e71"/></svg>"""
_NAME = {"en": "Your name", "es": "Su nombre", "ar": "اسمك"}


SHAPES = (
    Shape(width=1080, height=1920, pixels_per_mm=3.2),
    Shape(width=1920, height=1080, pixels_per_mm=4.0),
    Shape(width=1024, height=768, pixels_per_mm=3.37),
    Shape(width=3840, height=2160, pixels_per_mm=5.4),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A screen in a branch."""

    name: str
    screen: flow.Screen
    now: BranchNow | None
    paperless: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """A theme: the scheme of the kiosk, and the contrast that a visitor chose on top of it."""

    name: str
    scheme: Scheme
    contrast: Contrast = Contrast.NORMAL
    languages: tuple[str, ...] = ("en", "ar")


THEMES = (
    Colours(name="", scheme=Scheme.LIGHT, languages=("en", "es", "ar")),
    Colours(name="-dark", scheme=Scheme.DARK),
    Colours(name="-contrast", scheme=Scheme.LIGHT, contrast=Contrast.LIGHT),
)


def shots(out: Path, part: int = 0, parts: int = 1) -> list[Path]:
    """Write every screen below ``out`` and return the files; of several parts only one's shapes."""
    app = QGuiApplication.instance() or make_quick_app("kiosk", sys.argv[:1])
    assert isinstance(app, QGuiApplication)
    out.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for shape in SHAPES[part::parts]:
        for colours in THEMES:
            written += _shoot(out, shape, colours)
    return written


def _shoot(out: Path, shape: Shape, colours: Colours) -> Iterator[Path]:
    few, many = _now("town_hall"), _now("large_centre")
    with tempfile.TemporaryDirectory() as media, stage(shape, colours.scheme) as shown:
        (Path(media) / "poster.svg").write_text(POSTER, encoding="utf-8")
        for code in colours.languages:
            shown.language.choose(code)
            end = f"{shape.name}-{code}{colours.name}.png"
            for scene in scenes(few, many, code):
                screen = in_colours(scene.screen, colours)
                if screen is None:
                    continue
                shown.clock.instant = EVENING if scene.name == "closed" else AT
                shown.show(screen, scene.now, paperless=scene.paperless)
                file = out / f"{scene.name}-{end}"
                _grab(shown, file, 0.5 if scene.name == "ticket" else 0.0)
                yield file
            yield _shoot_pictures(
                shown, _with_media(few, media), colours, out / f"idle-media-{end}"
            )


def in_colours(screen: flow.Screen, colours: Colours) -> flow.Screen | None:
    """Return the screen in these colours; None where it has a contrast of its own to show."""
    if colours.contrast is Contrast.NORMAL:
        return screen
    if screen.look.contrast is not Contrast.NORMAL:
        return None
    return replace(screen, look=replace(screen.look, contrast=colours.contrast))


def _with_media(now: BranchNow, folder: str) -> BranchNow:
    rules = KioskRules(idle=Idle.MEDIA, media=folder)
    return replace(now, branch=replace(now.branch, kiosk=rules))


def _shoot_pictures(shown: Stage, now: BranchNow, colours: Colours, file: Path) -> Path:
    """Take the idle screen with a picture, in the language that is shown."""
    code = shown.language.code
    shown.show(flow.Idle(language=code, first=code, look=Look(contrast=colours.contrast)), now)
    _grab(shown, file, 1.0)
    return file


def _grab(shown: Stage, file: Path, still_after_s: float) -> None:
    until = time.monotonic() + still_after_s
    shown.settle()
    while time.monotonic() < until:
        shown.settle()
    shown.window.grabWindow().save(str(file))


def scenes(few: BranchNow, many: BranchNow, language: str) -> Iterator[Scene]:
    """Yield every screen that a citizen or a technician can meet."""
    menu = flow.Menu(language=language, first="en")
    group = next(iter(many.branch.groups))
    paused = ServiceIsPaused("address", "")
    capped = CapReached("permits", 30)
    some = replace(few, refusals={"address": paused, "permits": capped})
    closed = BranchClosed(next_opening(few.branch, EVENING))
    yield Scene(name="menu", screen=menu, now=few)
    yield Scene(name="menu-some-refused", screen=menu, now=some, paperless=True)
    yield Scene(name="menu-groups", screen=menu, now=many)
    yield Scene(name="menu-group", screen=replace(menu, group=group), now=many)
    yield Scene(name="menu-pages", screen=menu, now=_ungrouped(many))
    large = Look(large_text=True)
    for name, look in (
        ("large", large),
        ("contrast", Look(contrast=Contrast.LIGHT)),
        ("low", Look(low=True)),
        ("large-contrast-low", Look(large_text=True, contrast=Contrast.DARK, low=True)),
    ):
        yield Scene(name=f"menu-{name}", screen=replace(menu, look=look), now=few)
    ticket = replace(_ticket(language, flow.Paper.PRINTED), look=large)
    yield Scene(name="ticket-large", screen=ticket, now=few)
    there = flow.AreYouThere(language=language, first="en", behind=menu)
    yield Scene(name="more-time", screen=there, now=few)
    for paper in flow.Paper:
        yield Scene(name=f"ticket-{paper.value}".removesuffix("-printed"),
                    screen=_ticket(language, paper), now=few)  # fmt: skip
    yield Scene(name="closed", screen=menu, now=replace(few, closed=closed))
    for name, problem in (
        ("paused", paused),
        ("cap", capped),
        ("no-number", NoNumberFree("A")),
        ("database", flow.NotRecorded()),
    ):
        trouble = flow.Trouble(language=language, first="en", problem=problem)
        yield Scene(name=f"trouble-{name}", screen=trouble, now=few)
    yield from _questions(few, menu)
    yield from _arrivals(few, menu)
    yield Scene(name="setup", screen=flow.NoBranch(language=language, first="en"), now=None)


def _arrivals(now: BranchNow, menu: flow.Menu) -> Iterator[Scene]:
    """Yield what people with an appointment meet, and who comes late or needs a person."""
    closes = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
    code = flow.CodeEntry(language=menu.language, first="en", menu=menu, guarded=False)
    late = flow.LastTicket(
        language=menu.language,
        first="en",
        menu=menu,
        guarded=False,
        operation="op",
        service="address",
        steps=(),
        last=flow.Last(closes_at=closes),
    )
    called = replace(now, staff_called=True)
    calls = tuple(
        NowCalled(number=number, counter=counter)
        for number, counter in (("A104", "1"), ("B102", "4"), ("R101", "2"))
    )
    idle = flow.Idle(language=menu.language, first=menu.language)
    yield Scene(name="idle", screen=idle, now=replace(now, calls=calls))
    yield Scene(name="idle-quiet", screen=idle, now=now)
    yield Scene(name="code", screen=code, now=now)
    for name, typed, problem in (
        ("unknown", "7KQ2MX4T", UnknownCode()),
        ("unreadable", "", flow.UnreadableCode()),
    ):
        screen = replace(code, typed=typed, problem=problem)
        yield Scene(name=f"code-{name}", screen=screen, now=now)
    for name, refusal in (
        ("early", TooEarly(closes, AT)),
        ("day", NotToday(date(2026, 3, 9))),
        ("already", AlreadyCheckedIn("A104")),
    ):
        trouble = flow.Trouble(language=menu.language, first=menu.first, problem=refusal)
        yield Scene(name=f"arriving-{name}", screen=trouble, now=now)
    for state in flow.Staff:
        call = flow.StaffCall(language=menu.language, first=menu.first, state=state, guarded=False)
        yield Scene(name=f"staff-{state.value}", screen=call, now=called)
    yield Scene(name="last-ticket", screen=late, now=now)
    stop = replace(late, last=replace(late.last, stop=True))
    yield Scene(name="last-ticket-stop", screen=stop, now=now)


def _questions(now: BranchNow, menu: flow.Menu) -> Iterator[Scene]:
    """Yield what is asked between a service and its ticket."""
    phone = now.branch.questions["phone"]
    name = replace(phone, id="name", title=_NAME, description={}, format=None, min_length=2)
    short = AnswerFault(question="name", fault=Fault.TOO_SHORT, bound=2)
    bad = AnswerFault(question="phone", fault=Fault.PHONE)
    steps = (*flow.steps_of(now.branch, "identity"), flow.Form(question=name))
    asking = flow.Asking(
        language=menu.language,
        first=menu.first,
        look=menu.look,
        operation="op",
        service="identity",
        menu=menu,
        steps=steps,
        guarded=False,
    )
    for scene, screen in (
        ("ask-party", replace(asking, party_size=2)),
        ("ask-first", replace(asking, at=1)),
        ("ask-choice", replace(asking, at=2, answers=(("papers", "no"),))),
        ("ask-phone", replace(asking, at=3)),
        ("ask-phone-fault", replace(asking, at=3, typed="60012", fault=bad)),
        ("ask-text", replace(asking, at=4, typed="Ana")),
        ("ask-text-fault", replace(asking, at=4, typed="A", fault=short)),
    ):
        yield Scene(name=scene, screen=screen, now=now)


def _ticket(language: str, paper: flow.Paper) -> flow.TicketShown:
    given = flow.Given(
        ticket="sample",
        number="A118",
        service="certificates",
        people_ahead=4,
        qr="https://example.org/t/AAAAAAAAAAAAAAAAAAAAAA",
        taken_at=AT,
        outlook=Outlook(service="certificates", wait=PrintedWait(within_min=20, about_min=12)),
    )
    return flow.TicketShown(
        language=language,
        first="en",
        given=given,
        paper=paper,
        guarded=paper is flow.Paper.PRINTING,
    )


def _now(name: str) -> BranchNow:
    file = RESOURCES / "branches" / f"{name}.toml"
    branch: Branch = read_branch(file.read_text(encoding="utf-8"), file.name)
    waiting = {queue: n * 3 % 8 for n, queue in enumerate(branch.services)}
    outlooks = {
        service: Outlook(service=service, wait=wait)
        for service, wait in zip(branch.services, cycle(WAITS), strict=False)
    }
    return BranchNow(branch=branch, waiting=waiting, refusals={}, outlooks=outlooks)


def _ungrouped(now: BranchNow) -> BranchNow:
    services = {key: replace(s, group=None) for key, s in now.branch.services.items()}
    return replace(now, branch=replace(now.branch, services=services, groups={}))


if __name__ == "__main__":
    print(f"{len(shots(Path(sys.argv[1])))} pictures")
