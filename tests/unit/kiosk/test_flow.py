"""The kiosk's screens: one touch to a ticket, one ticket a touch, and always a way home."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from branch.domain.errors import BranchClosed, ServiceIsPaused
from kiosk import flow
from kiosk.flow import (
    Adjust,
    AreYouThere,
    BranchKnown,
    BranchUnknown,
    ChooseGroup,
    ChooseLanguage,
    ChooseService,
    Done,
    Event,
    Given,
    GoBack,
    GuardOver,
    Issued,
    Issuing,
    Menu,
    MoreTime,
    NoBranch,
    Paper,
    PaperKnown,
    PaperSeen,
    Refused,
    Screen,
    Starting,
    TicketShown,
    TimeIsUp,
    Touched,
    Trouble,
    TurnPage,
    asks_for_paper,
    home,
    patience,
    step,
)
from kiosk.look import Contrast, Help, Look

STARTING = Starting(language="en", first="en")
WELCOME = Menu(language="en", first="en")
KNOWN = BranchKnown(languages=("en", "es", "ar"), groups=frozenset({"papers"}))


def given_ticket(number: str = "A101") -> Given:
    """Return a committed ticket."""
    return Given(
        ticket=f"id-{number}",
        number=number,
        service="tax",
        people_ahead=2,
        qr=f"nowserving:ticket:{number}",
        taken_at=datetime(2026, 3, 2, 9, tzinfo=UTC),
    )


def walk(screen: Screen, *events: Event) -> Screen:
    """Let the events happen one after the other."""
    for event in events:
        screen = step(screen, event)
    return screen


def with_ticket(paper: Paper = Paper.PRINTING, language: str = "es") -> TicketShown:
    """Return the screen of a visitor who has just got A101."""
    screen = walk(
        WELCOME,
        ChooseLanguage(language=language),
        ChooseService(service="tax", operation="op"),
        Issued(operation="op", given=given_ticket(), paper=paper),
    )
    assert isinstance(screen, TicketShown)
    return screen


def test_one_touch_leads_from_welcome_to_the_ticket() -> None:
    asked = step(WELCOME, ChooseService(service="tax", operation="op"))
    assert asked == Issuing(language="en", first="en", operation="op", service="tax")
    shown = step(asked, Issued(operation="op", given=given_ticket()))
    assert isinstance(shown, TicketShown)
    assert shown.given.number == "A101"


def test_a_double_touch_is_one_operation() -> None:
    touched = ChooseService(service="tax", operation="first")
    again = ChooseService(service="tax", operation="second")
    screen = walk(WELCOME, touched, again, Issued(operation="first", given=given_ticket()), again)
    assert isinstance(screen, TicketShown)
    assert walk(screen, Done()) == screen, "a bouncing finger does not put the ticket away"


def test_after_done_the_welcome_screen_ignores_touches_for_a_moment() -> None:
    home_again = walk(with_ticket(), GuardOver(), Done())
    assert home_again == Menu(language="en", first="en", guarded=True)
    touch = ChooseService(service="tax", operation="bounce")
    assert step(home_again, touch) == home_again
    assert isinstance(walk(home_again, GuardOver(), touch), Issuing)


def test_the_answer_to_another_operation_is_not_shown() -> None:
    asked = step(WELCOME, ChooseService(service="tax", operation="mine"))
    assert step(asked, Issued(operation="older", given=given_ticket())) == asked
    closed = BranchClosed(None)
    assert step(asked, Refused(operation="older", problem=closed)) == asked


def test_a_refusal_says_why_and_goes_back_in_the_same_language() -> None:
    paused = ServiceIsPaused("tax", "")
    screen = walk(
        WELCOME,
        ChooseLanguage(language="ar"),
        ChooseService(service="tax", operation="op"),
        Refused(operation="op", problem=paused),
    )
    assert screen == Trouble(language="ar", first="en", problem=paused)
    assert step(screen, GoBack()) == Menu(language="ar", first="en")
    assert step(screen, TimeIsUp()) == WELCOME


def test_nothing_that_happens_to_the_paper_takes_the_number_back() -> None:
    shown = with_ticket()
    for paper in Paper:
        after = step(shown, PaperKnown(ticket="id-A101", paper=paper))
        assert isinstance(after, TicketShown)
        assert (after.given, after.paper) == (shown.given, paper)


def test_where_the_printer_cannot_tell_the_citizen_is_asked() -> None:
    doubtful = walk(with_ticket(), PaperKnown(ticket="id-A101", paper=Paper.NOT_CERTAIN))
    assert not asks_for_paper(doubtful), "not while the finger may bounce"
    assert step(doubtful, PaperSeen(came=False)) == doubtful
    asking = step(doubtful, GuardOver())
    assert asks_for_paper(asking)
    assert step(asking, PaperSeen(came=True)) == home(asking, guarded=True)
    without = step(asking, PaperSeen(came=False))
    assert isinstance(without, TicketShown)
    assert (without.given, without.paper) == (given_ticket(), Paper.NOT_PRINTED)
    assert not asks_for_paper(without)
    assert step(asking, TimeIsUp()) == WELCOME, "nobody has to answer"


def test_nobody_is_asked_about_a_ticket_that_the_printer_has_told() -> None:
    for paper in set(Paper) - {Paper.NOT_CERTAIN}:
        told = step(with_ticket(paper), GuardOver())
        assert not asks_for_paper(told)
        assert step(told, PaperSeen(came=False)) == told


def test_the_paper_of_another_ticket_changes_nothing() -> None:
    shown = with_ticket()
    assert step(shown, PaperKnown(ticket="id-A100", paper=Paper.NOT_PRINTED)) == shown


def test_without_paper_the_number_stays_longer() -> None:
    printed = patience(with_ticket(Paper.PRINTED))
    assert printed == 10.0
    for paper in (Paper.NOT_CERTAIN, Paper.NOT_PRINTED, Paper.PAPERLESS):
        longer = patience(with_ticket(paper))
        assert longer is not None
        assert longer > printed


def test_after_the_ticket_everything_about_the_visitor_is_forgotten() -> None:
    assert step(with_ticket(language="ar"), TimeIsUp()) == WELCOME


def test_a_visitor_who_stopped_is_asked_and_then_forgotten() -> None:
    reading = walk(WELCOME, ChooseLanguage(language="es"), ChooseGroup(group="papers"))
    assert patience(reading) == 30.0
    asked = step(reading, TimeIsUp())
    assert isinstance(asked, AreYouThere)
    assert patience(asked) == 20.0
    assert step(asked, MoreTime()) == reading
    assert step(asked, Touched()) == reading
    assert step(asked, TimeIsUp()) == WELCOME


def test_more_time_can_be_had_ten_times_and_more() -> None:
    reading = walk(WELCOME, ChooseGroup(group="papers"))
    screen = reading
    for _ in range(12):
        screen = walk(screen, TimeIsUp(), MoreTime())
    assert screen == reading


def test_the_untouched_welcome_screen_asks_nobody() -> None:
    assert patience(WELCOME) is None
    assert step(WELCOME, TimeIsUp()) == WELCOME


def test_pages_and_groups_lead_back() -> None:
    inside = walk(WELCOME, ChooseGroup(group="papers"), TurnPage(by=1))
    assert inside == Menu(language="en", first="en", group="papers", page=1)
    assert step(inside, TurnPage(by=-1)) == Menu(language="en", first="en", group="papers")
    assert step(inside, GoBack()) == WELCOME
    assert step(WELCOME, TurnPage(by=-1)) == WELCOME


def test_languages_switch_on_the_ticket_too() -> None:
    shown = with_ticket(language="es")
    assert step(shown, ChooseLanguage(language="ar")).language == "ar"


def test_a_look_goes_with_its_visitor_and_is_forgotten_with_them() -> None:
    looking = walk(
        WELCOME,
        Adjust(help=Help.LARGE_TEXT),
        Adjust(help=Help.CONTRAST),
        Adjust(help=Help.CONTRAST),
        Adjust(help=Help.LOW),
    )
    wanted = Look(large_text=True, contrast=Contrast.DARK, low=True)
    assert looking == Menu(language="en", first="en", look=wanted)
    assert patience(looking) == 30.0, "a changed screen is not left to the next visitor"
    inside = walk(looking, ChooseGroup(group="papers"), GoBack(), KNOWN, TimeIsUp(), MoreTime())
    assert inside == looking
    asked = step(looking, ChooseService(service="tax", operation="op"))
    ticket = step(asked, Issued(operation="op", given=given_ticket()))
    refused = step(asked, Refused(operation="op", problem=BranchClosed(None)))
    assert {s.look for s in (asked, ticket, refused, step(refused, GoBack()))} == {wanted}
    assert walk(ticket, GuardOver(), Done()).look == Look()
    assert walk(looking, TimeIsUp(), TimeIsUp()) == WELCOME


def test_a_look_can_be_changed_while_the_kiosk_asks_who_is_there() -> None:
    asked = walk(WELCOME, ChooseGroup(group="papers"), TimeIsUp())
    changed = step(asked, Adjust(help=Help.LOW))
    assert changed == Menu(language="en", first="en", group="papers", look=Look(low=True))


def test_a_kiosk_without_a_branch_says_so_and_begins_when_there_is_one() -> None:
    lost = step(STARTING, BranchUnknown())
    assert lost == NoBranch(language="en", first="en")
    assert step(lost, KNOWN) == WELCOME


def test_a_new_configuration_leaves_the_visitor_where_that_still_exists() -> None:
    inside = walk(WELCOME, ChooseLanguage(language="es"), ChooseGroup(group="papers"))
    assert step(inside, KNOWN) == inside
    without = BranchKnown(languages=("ar", "es"))
    assert step(inside, without) == Menu(language="es", first="ar")
    assert step(WELCOME, without) == Menu(language="ar", first="ar")
    asking = step(inside, TimeIsUp())
    assert step(asking, KNOWN) == asking


LANGUAGES = st.sampled_from(["en", "es", "ar"])
OPERATIONS = st.sampled_from(["1", "2", "3"])
NUMBERS = st.sampled_from(["A101", "A102", "B7"])
EVENTS = st.one_of(
    st.builds(ChooseLanguage, language=LANGUAGES),
    st.builds(Adjust, help=st.sampled_from(list(Help))),
    st.builds(ChooseGroup, group=st.sampled_from(["papers", "gone"])),
    st.builds(ChooseService, service=st.just("tax"), operation=OPERATIONS),
    st.builds(TurnPage, by=st.sampled_from([-1, 1])),
    st.builds(Issued, operation=OPERATIONS, given=NUMBERS.map(given_ticket)),
    st.builds(Refused, operation=OPERATIONS, problem=st.just(BranchClosed(None))),
    st.builds(
        PaperKnown, ticket=NUMBERS.map(lambda n: f"id-{n}"), paper=st.sampled_from(list(Paper))
    ),
    st.sampled_from(
        [BranchUnknown(), KNOWN, BranchKnown(languages=("ar",)), Touched(), GoBack(), MoreTime(),
         Done(), GuardOver(), TimeIsUp(), PaperSeen(came=True), PaperSeen(came=False)]
    ),
)  # fmt: skip


@given(st.lists(EVENTS, max_size=40))
def test_no_number_is_shown_that_was_not_given_to_the_visitor_who_asked(
    events: list[Event],
) -> None:
    screen: Screen = STARTING
    waiting_for: str | None = None
    for event in events:
        before, screen = screen, step(screen, event)
        if isinstance(screen, Issuing):
            waiting_for = screen.operation
        if isinstance(screen, TicketShown) and not isinstance(before, TicketShown):
            assert isinstance(event, Issued)
            assert event.operation == waiting_for
            assert screen.given == event.given
        if isinstance(screen, TicketShown) and isinstance(before, TicketShown):
            assert screen.given == before.given


@given(st.lists(EVENTS, max_size=40))
def test_whoever_walks_away_finds_the_kiosk_at_home_again(events: list[Event]) -> None:
    screen = walk(step(STARTING, KNOWN), *events)
    if isinstance(screen, Issuing):
        answer = Refused(operation=screen.operation, problem=BranchClosed(None))
        screen = step(screen, answer)
    for _ in range(3):
        screen = walk(screen, GuardOver(), TimeIsUp())
    assert screen == home(screen)
    assert screen.language == screen.first


@given(st.lists(EVENTS, max_size=30))
def test_a_screen_that_waits_for_ever_needs_nobody(events: list[Event]) -> None:
    screen = walk(STARTING, *events)
    if patience(screen) is None:
        assert isinstance(screen, Starting | NoBranch | Issuing) or screen == home(
            screen, guarded=isinstance(screen, Menu) and screen.guarded
        )


def test_the_guard_lasts_two_seconds() -> None:
    assert flow.GUARD_S == 2.0
