"""What is asked between a service and its ticket: what the service asks for, and back again."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from branch.domain.answers import Fault, check_answers
from branch.domain.configuration import AnswerFormat, AnswerType, PriorityClass, Question
from kiosk import flow
from kiosk.flow import (
    AreYouThere,
    Asking,
    Choose,
    ChooseLanguage,
    ChooseService,
    EraseKey,
    Event,
    Form,
    Given,
    GoBack,
    GoOn,
    GuardOver,
    Issued,
    Issuing,
    Menu,
    MoreTime,
    PartySize,
    Refused,
    Screen,
    TicketShown,
    TimeIsUp,
    Trouble,
    TypeKey,
    WhoGoesFirst,
    answer_given,
    guard,
    home,
    patience,
    step,
    steps_of,
)
from tests.helpers.kiosk_window import FEW

WELCOME = Menu(language="en", first="en")
INSIDE = Menu(language="en", first="en", group="papers", page=1)
PARTY = PartySize(most=4)
MOBILITY = PriorityClass(id="mobility", names={"en": "Soon"}, who={})
CLASS = WhoGoesFirst(classes=(MOBILITY,))
PAPERS = Form(question=Question(id="papers", title={}, enum=("all", "some")))
PHONE = Form(question=Question(id="phone", title={}, format=AnswerFormat.PHONE, required=True))
BORN = Form(question=Question(id="born", title={}, format=AnswerFormat.DATE))
NAME = Form(question=Question(id="name", title={}, min_length=2, max_length=5))
AGE = Form(question=Question(id="age", title={}, type=AnswerType.INTEGER, maximum=120))
CHILDREN = Form(
    question=Question(id="children", title={}, type=AnswerType.INTEGER, minimum=0, maximum=3)
)


def walk(screen: Screen, *events: Event) -> Screen:
    """Let the events happen, each after the moment in which touches are ignored."""
    for event in events:
        screen = step(step(screen, GuardOver()), event)
    return screen


def asked(*steps: flow.Step, menu: Menu = WELCOME) -> Screen:
    return step(menu, ChooseService(service="tax", operation="op", steps=steps))


def typed(text: str) -> list[Event]:
    return [TypeKey(letters=letter) for letter in text]


def test_a_service_asks_for_what_its_branch_file_says_and_for_no_more() -> None:
    kinds = [type(asked_for).__name__ for asked_for in steps_of(FEW.branch, "identity")]
    assert kinds == ["PartySize", "WhoGoesFirst", "Form", "Form"]
    assert steps_of(FEW.branch, "payments") == (), "one touch is enough"
    assert [type(s).__name__ for s in steps_of(FEW.branch, "collection")] == ["PartySize"]
    assert steps_of(FEW.branch, "gone") == ()


def test_every_answer_is_in_the_wish_for_a_ticket() -> None:
    screen = walk(
        asked(PARTY, CLASS, PAPERS, PHONE, BORN),
        Choose(answer="3"),
        Choose(answer="mobility"),
        Choose(answer="some"),
        *typed("+34 600 123 456"),
        GoOn(),
        *typed("24121970"),
        GoOn(),
    )
    assert screen == Issuing(
        language="en",
        first="en",
        operation="op",
        service="tax",
        party_size=3,
        priority_class="mobility",
        answers=(("papers", "some"), ("phone", "+34600123456"), ("born", "1970-12-24")),
    )


def test_what_need_not_be_answered_can_be_passed_over() -> None:
    screen = walk(asked(CLASS, PAPERS, NAME, CHILDREN), GoOn(), GoOn(), GoOn(), Choose(answer="0"))
    assert isinstance(screen, Issuing)
    assert (screen.priority_class, screen.answers) == ("", (("children", 0),))


def test_a_required_answer_is_asked_for_until_it_is_right() -> None:
    screen = walk(asked(PHONE), GoOn())
    assert isinstance(screen, Asking)
    assert screen.fault is not None
    assert screen.fault.fault is Fault.MISSING
    screen = walk(screen, *typed("123"), GoOn())
    assert isinstance(screen, Asking)
    assert screen.fault is not None
    assert screen.fault.fault is Fault.PHONE
    assert screen.typed == "123", "a mistake is corrected, not typed anew"
    screen = walk(screen, TypeKey(letters="4"))
    assert isinstance(screen, Asking)
    assert screen.fault is None, "who mends it is not told off meanwhile"
    assert isinstance(walk(screen, TypeKey(letters="5"), GoOn()), Issuing)


def test_a_party_of_nobody_or_too_many_cannot_be_touched() -> None:
    screen = step(asked(PARTY), GuardOver())
    for answer in ("0", "5", "", "x"):
        assert walk(screen, Choose(answer=answer)) == screen


def test_a_large_party_is_typed_and_checked() -> None:
    screen = walk(asked(PartySize(most=40)), *typed("41"), GoOn())
    assert isinstance(screen, Asking)
    assert screen.fault is not None
    assert (screen.fault.fault, screen.fault.bound) == (Fault.TOO_LARGE, 40)
    screen = walk(screen, EraseKey(), EraseKey(), *typed("40"), GoOn())
    assert isinstance(screen, Issuing)
    assert screen.party_size == 40


def test_no_more_can_be_typed_than_an_answer_may_have() -> None:
    screen = walk(asked(NAME), *typed("abcdefgh"))
    assert isinstance(screen, Asking)
    assert screen.typed == "abcde"
    screen = walk(asked(BORN), *typed("2412197012"))
    assert isinstance(screen, Asking)
    assert screen.typed == "24121970"


def test_a_tone_joins_the_letter_before_it() -> None:
    screen = walk(asked(NAME), *typed("ê\u0301"))
    assert isinstance(screen, Asking)
    assert screen.typed == "ế"


def test_back_leads_through_the_answers_to_the_page_of_the_menu() -> None:
    screen = walk(asked(PARTY, PHONE, BORN, menu=INSIDE), Choose(answer="2"))
    screen = walk(screen, *typed("60012345"), GoOn(), GoBack())
    assert isinstance(screen, Asking)
    assert screen.typed == "60012345", "an answer is still there"
    screen = walk(screen, GoBack())
    assert isinstance(screen, Asking)
    assert answer_given(screen) == 2
    screen = walk(screen, ChooseLanguage(language="ar"), GoBack())
    assert screen == Menu(language="ar", first="en", group="papers", page=1)


def test_a_date_that_was_answered_comes_back_as_it_was_typed() -> None:
    screen = walk(asked(BORN, PAPERS), *typed("24121970"), GoOn(), GoBack())
    assert isinstance(screen, Asking)
    assert screen.typed == "24121970"
    screen = walk(screen, EraseKey(), GoOn())
    assert isinstance(screen, Asking)
    assert screen.fault is not None
    assert screen.fault.fault is Fault.DATE


def test_the_finger_that_chose_answers_nothing() -> None:
    first = asked(PARTY, CLASS)
    assert guard(WELCOME, first) == flow.STEP_GUARD_S
    assert step(first, Choose(answer="2")) == first
    second = walk(first, Choose(answer="2"))
    assert guard(first, second) == flow.STEP_GUARD_S, "also from one question to the next"
    assert step(second, Choose(answer="mobility")) == second
    ready = step(second, GuardOver())
    assert guard(second, ready) == 0.0


def test_who_stops_is_asked_and_goes_on_or_is_forgotten() -> None:
    screen = walk(asked(PARTY, PHONE), Choose(answer="2"), *typed("600"))
    assert patience(screen) == 30.0
    asking = step(screen, TimeIsUp())
    assert isinstance(asking, AreYouThere)
    assert step(asking, MoreTime()) == screen
    assert step(asking, TimeIsUp()) == WELCOME


def test_answers_are_nowhere_in_what_a_log_could_say() -> None:
    screen = walk(asked(PHONE, NAME), *typed("60012345"), GoOn(), *typed("Ana"))
    assert "600" not in repr(screen)
    assert "Ana" not in repr(screen)


def test_a_refusal_after_the_questions_says_why_and_leads_to_the_menu() -> None:
    wish = walk(asked(PAPERS), GoOn())
    refused = step(wish, Refused(operation="op", problem=flow.NotRecorded()))
    assert isinstance(refused, Trouble)
    assert step(refused, GoBack()) == WELCOME


KINDS = [PARTY, CLASS, PAPERS, PHONE, BORN, NAME, AGE, CHILDREN]
STEPS = st.lists(st.sampled_from(KINDS), min_size=1, max_size=6)
EVENTS = st.one_of(
    st.builds(Choose, answer=st.sampled_from(["1", "4", "9", "mobility", "all", "0", "true"])),
    st.builds(TypeKey, letters=st.sampled_from([*"0123456789+ aZ", "\u0301", "ض"])),
    st.sampled_from([EraseKey(), GoOn(), GoBack(), GuardOver(), TimeIsUp(), MoreTime()]),
)


@given(STEPS, st.lists(EVENTS, max_size=60))
def test_only_right_answers_ever_ask_for_a_ticket(
    steps: list[flow.Step], events: list[Event]
) -> None:
    screen = step(WELCOME, ChooseService(service="tax", operation="op", steps=tuple(steps)))
    for event in events:
        screen = walk(screen, event)
        if isinstance(screen, Issuing):
            questions = [s.question for s in steps if isinstance(s, Form)]
            assert check_answers(questions, dict(screen.answers)) == ()
            assert 1 <= screen.party_size <= 4
            assert screen.priority_class in ("", "mobility")
            return
    for _ in range(3):
        screen = walk(screen, TimeIsUp())
    assert screen == home(screen)


def test_the_ticket_comes_after_the_last_answer() -> None:
    ticket = Given(
        ticket="id",
        number="A1",
        service="tax",
        people_ahead=0,
        qr="",
        taken_at=datetime(2026, 3, 2, 9, tzinfo=UTC),
    )
    screen = walk(asked(PARTY), Choose(answer="2"), Issued(operation="op", given=ticket))
    assert isinstance(screen, TicketShown)
