"""Appointments, calls for staff, late tickets and idling, walked through the flow."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch.domain.errors import (
    AlreadyCheckedIn,
    BranchError,
    NotToday,
    StaffCallsAreOff,
    TooEarly,
    TooLate,
    UnknownCode,
)
from kiosk import flow
from kiosk.flow import (
    AskStaff,
    CallingStaff,
    CheckingIn,
    ChooseLanguage,
    ChooseService,
    CodeEntry,
    EnterCode,
    EraseKey,
    Event,
    GoBack,
    GuardOver,
    HaveAppointment,
    Idle,
    Issued,
    Issuing,
    Last,
    LastTicket,
    Menu,
    NobodyCame,
    Refused,
    Scanned,
    ScanRefused,
    Screen,
    Staff,
    StaffAnswered,
    StaffCall,
    StaffCalled,
    TakeAnyway,
    TicketShown,
    TimeIsUp,
    Touched,
    Trouble,
    TypeKey,
    UnreadableCode,
    guard,
    home,
    step,
)
from tests.unit.kiosk.test_flow import given_ticket, with_ticket

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
WELCOME = Menu(language="en", first="en")
SCAN = Scanned(code="https://example.org/a/7KQ2MX4T", operation="scan")


def walk(screen: Screen, *events: Event) -> Screen:
    """Let the events happen, each after the moment in which touches are ignored."""
    for event in events:
        screen = step(step(screen, GuardOver()), event)
    return screen


def typed(text: str) -> list[Event]:
    return [TypeKey(letters=letter) for letter in text]


def code_of(screen: Screen) -> CodeEntry:
    assert isinstance(screen, CodeEntry)
    return screen


def test_a_code_is_typed_and_becomes_a_ticket() -> None:
    entry = walk(WELCOME, HaveAppointment(), *typed("7kq2mx4t"))
    assert code_of(entry).typed == "7KQ2MX4T"
    asked = walk(entry, EnterCode(operation="op"))
    assert isinstance(asked, CheckingIn)
    assert asked.code == "7KQ2MX4T"
    assert step(asked, Issued(operation="older", given=given_ticket())) == asked
    assert isinstance(step(asked, Issued(operation="op", given=given_ticket())), TicketShown)


def test_a_code_that_nobody_knows_is_there_to_be_corrected() -> None:
    asked = walk(WELCOME, HaveAppointment(), *typed("7KQ2MX4X"), EnterCode(operation="op"))
    again = code_of(step(asked, Refused(operation="op", problem=UnknownCode())))
    assert isinstance(again.problem, UnknownCode)
    assert again.typed == "7KQ2MX4X"
    mended = code_of(walk(again, EraseKey(), *typed("T")))
    assert (mended.typed, mended.problem) == ("7KQ2MX4T", None)


@pytest.mark.parametrize("text", ["", "7", "7KQ", "---", "   "])
def test_what_can_be_no_code_is_not_even_looked_up(text: str) -> None:
    again = walk(WELCOME, HaveAppointment(), *typed(text), EnterCode(operation="op"))
    assert isinstance(code_of(again).problem, UnreadableCode)


@pytest.mark.parametrize(
    "problem", [TooEarly(NOON, NOON), TooLate(NOON), NotToday(NOON.date()), AlreadyCheckedIn("A1")]
)
def test_a_right_code_that_gives_no_ticket_now_says_why(problem: BranchError) -> None:
    asked = walk(WELCOME, HaveAppointment(), *typed("7KQ2MX4T"), EnterCode(operation="op"))
    screen = step(asked, Refused(operation="op", problem=problem))
    assert isinstance(screen, Trouble)
    assert screen.problem is problem
    assert step(screen, GoBack()) == WELCOME


def test_a_code_may_be_held_to_the_scanner_from_where_nothing_is_lost() -> None:
    in_menu = Menu(language="es", first="en", group="papers")
    trouble = Trouble(language="es", first="en", problem=UnknownCode())
    entry = walk(in_menu, HaveAppointment())
    for screen in (in_menu, entry, trouble, Idle(language="en", first="en")):
        asked = step(screen, SCAN)
        assert isinstance(asked, CheckingIn)
        assert (asked.code, asked.operation) == (SCAN.code, "scan")
        assert asked.language == screen.language
    ticket = step(with_ticket(language="ar"), GuardOver())
    asked = step(ticket, SCAN)
    assert isinstance(asked, CheckingIn)
    assert asked.language == "en", "the next visitor's, not the last one's"


def test_a_scan_takes_nobody_out_of_what_they_do() -> None:
    asking = walk(
        WELCOME, ChooseService(service="tax", operation="op", steps=(flow.PartySize(most=3),))
    )
    issuing = walk(WELCOME, ChooseService(service="tax", operation="op"))
    for screen in (asking, issuing, with_ticket()):
        assert step(screen, SCAN) == screen
        assert step(screen, ScanRefused()) == screen


@pytest.mark.parametrize(
    "code", ["javascript://x/a/7KQ2MX4T\n", "A" * 5000, "'; DROP TABLE ticket;--", "\u202eT4XM2QK7"]
)
def test_a_hostile_code_is_answered_in_words_and_goes_nowhere(code: str) -> None:
    screen = step(WELCOME, Scanned(code=code, operation="op"))
    if isinstance(screen, CheckingIn):
        assert "javascript" in code, "a link's code is taken; the link is never opened"
    else:
        assert isinstance(code_of(screen).problem, UnreadableCode)
        assert code_of(screen).typed == ""


def test_what_the_scanner_refuses_is_answered_in_words() -> None:
    assert isinstance(code_of(step(WELCOME, ScanRefused())).problem, UnreadableCode)


@given(st.text(max_size=40))
def test_no_scanned_text_is_ever_shown_or_logged(text: str) -> None:
    screen = step(WELCOME, Scanned(code=text, operation="op"))
    if isinstance(screen, CodeEntry):
        assert screen.typed == ""
    if len(text) > 6 and text.isprintable():
        assert text not in repr(screen)


def test_staff_are_called_once_and_come() -> None:
    asked = walk(WELCOME, AskStaff(operation="op"))
    assert asked == CallingStaff(language="en", first="en", operation="op")
    sent = step(asked, StaffCalled(operation="op"))
    assert isinstance(sent, StaffCall)
    assert sent.state is Staff.SENT
    coming = step(sent, StaffAnswered())
    assert isinstance(coming, StaffCall)
    assert coming.state is Staff.COMING
    again = step(asked, StaffCalled(operation="op", already=True))
    assert isinstance(again, StaffCall)
    assert again.state is Staff.ALREADY
    assert step(sent, GoBack()) == sent, "not by the finger that called"
    assert walk(sent, GoBack()) == WELCOME
    assert step(sent, TimeIsUp()) == WELCOME


def test_staff_can_be_called_from_where_one_is_stuck() -> None:
    trouble = Trouble(language="ar", first="en", problem=UnknownCode())
    entry = walk(WELCOME, HaveAppointment())
    for screen in (trouble, entry):
        assert isinstance(walk(screen, AskStaff(operation="op")), CallingStaff)
    refused = walk(
        trouble, AskStaff(operation="op"), Refused(operation="op", problem=StaffCallsAreOff())
    )
    assert isinstance(refused, Trouble)
    assert isinstance(refused.problem, StaffCallsAreOff)


def test_who_comes_late_is_warned_and_decides() -> None:
    steps = (flow.PartySize(most=3),)
    warned = step(
        WELCOME,
        ChooseService(service="tax", operation="op", steps=steps, last=Last(closes_at=NOON)),
    )
    assert isinstance(warned, LastTicket)
    assert step(warned, TakeAnyway()) == warned, "not by the finger that chose"
    assert walk(warned, GoBack()) == WELCOME
    assert isinstance(walk(warned, TakeAnyway()), flow.Asking)
    plain = step(WELCOME, ChooseService(service="tax", operation="op", last=Last(closes_at=NOON)))
    assert isinstance(walk(plain, TakeAnyway()), Issuing)


def test_when_it_is_too_late_nothing_can_be_taken() -> None:
    last = Last(closes_at=NOON, stop=True)
    stopped = walk(WELCOME, ChooseService(service="tax", operation="op", last=last))
    assert walk(stopped, TakeAnyway()) == step(stopped, GuardOver())
    assert walk(stopped, GoBack()) == WELCOME


def test_a_screen_that_nobody_touches_shows_what_is_happening_until_somebody_comes() -> None:
    idle = step(WELCOME, NobodyCame())
    assert idle == Idle(language="en", first="en")
    touched = step(idle, Touched())
    assert touched == home(idle, guarded=True), "what is on the welcome screen is not touched yet"
    assert 0 < guard(idle, touched) < flow.GUARD_S
    assert step(idle, ChooseLanguage(language="ar")) == Menu(language="ar", first="en")
    for busy in (Menu(language="es", first="en"), with_ticket(), walk(WELCOME, HaveAppointment())):
        assert step(busy, NobodyCame()) == busy
