"""Answers: read as people type them, refused field by field."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch.domain.answers import AnswerFault, Fault, check_answers, fault_of, read_answer
from branch.domain.configuration import AnswerFormat, AnswerType, Question


def asked(type: AnswerType = AnswerType.STRING, **rest: object) -> Question:
    return Question(id="q", title={"en": "?"}, type=type, **rest)  # type: ignore[arg-type]


PHONE = asked(format=AnswerFormat.PHONE)
NUMBER = asked(AnswerType.NUMBER, minimum=0.5, maximum=10)
WHOLE = asked(AnswerType.INTEGER, minimum=1, maximum=99)


@pytest.mark.parametrize(
    ("question", "typed", "answer"),
    [
        (asked(), "  Anna \u0301 ", "Anna \u0301"),
        (asked(), "", None),
        (PHONE, "+34 (91) 123-45.67", "+34911234567"),
        (PHONE, "٠١٢٣٤٥٦", "0123456"),
        (WHOLE, "٤٢", 42),
        (NUMBER, "2,5", 2.5),
        (NUMBER, "2", 2.0),
        (asked(AnswerType.BOOLEAN), "false", False),
        (asked(enum=("a", "b")), "b", "b"),
        (asked(AnswerType.INTEGER, enum=(1, 2)), "2", 2),
        (asked(format=AnswerFormat.DATE), "2026-03-02", "2026-03-02"),
        (asked(format=AnswerFormat.EMAIL), "a.b@example.org", "a.b@example.org"),
        (asked(pattern="^[0-9]{3}[A-Z]$"), "123X", "123X"),
    ],
)
def test_what_is_typed_becomes_an_answer(question: Question, typed: str, answer: object) -> None:
    read = read_answer(question, typed)
    assert read == answer
    assert type(read) is type(answer)


@pytest.mark.parametrize(
    ("question", "typed", "fault", "bound"),
    [
        (asked(required=True), "  ", Fault.MISSING, None),
        (WHOLE, "two", Fault.TYPE, None),
        (WHOLE, "2.5", Fault.TYPE, None),
        (WHOLE, "9" * 5000, Fault.TYPE, None),
        (NUMBER, "nan", Fault.TYPE, None),
        (NUMBER, "inf", Fault.TYPE, None),
        (asked(AnswerType.BOOLEAN), "maybe", Fault.TYPE, None),
        (WHOLE, "0", Fault.TOO_SMALL, 1),
        (WHOLE, "100", Fault.TOO_LARGE, 99),
        (asked(min_length=3), "ab", Fault.TOO_SHORT, 3),
        (asked(max_length=3), "abcd", Fault.TOO_LONG, 3),
        (asked(enum=("a", "b")), "c", Fault.CHOICE, None),
        (asked(AnswerType.INTEGER, enum=(1, 2)), "3", Fault.CHOICE, None),
        (asked(pattern="^[0-9]+$"), "12x", Fault.PATTERN, None),
        (PHONE, "12", Fault.PHONE, None),
        (PHONE, "+34+911234567", Fault.PHONE, None),
        (asked(format=AnswerFormat.DATE), "2026-02-30", Fault.DATE, None),
        (asked(format=AnswerFormat.DATE), "20260302", Fault.DATE, None),
        (asked(format=AnswerFormat.EMAIL), "a@b@c.org", Fault.EMAIL, None),
        (asked(), "a\x1bb", Fault.CHARACTERS, None),
        (asked(), "a\u202eb", Fault.CHARACTERS, None),
        (asked(), "a\ud800b", Fault.CHARACTERS, None),
    ],
)
def test_what_cannot_be_taken_has_a_kind(
    question: Question, typed: str, fault: Fault, bound: float | None
) -> None:
    assert read_answer(question, typed) == AnswerFault(question="q", fault=fault, bound=bound)


def test_answers_are_checked_in_the_order_of_the_questions() -> None:
    name, age = asked(required=True), Question(id="age", title={}, type=AnswerType.INTEGER)
    faults = check_answers([age, name], {"age": True, "shoe": 42})
    assert [(f.question, f.fault) for f in faults] == [
        ("age", Fault.TYPE),
        ("q", Fault.MISSING),
        ("shoe", Fault.UNKNOWN),
    ]
    assert check_answers([age, name], {"q": "A"}) == ()


@given(
    question=st.builds(
        Question,
        id=st.just("q"),
        title=st.just({}),
        type=st.sampled_from(AnswerType),
        format=st.none() | st.sampled_from(AnswerFormat),
        required=st.booleans(),
        minimum=st.none() | st.floats(-10, 10),
    ),
    typed=st.text(max_size=250),
)
def test_whatever_is_typed_is_an_answer_that_passes_or_a_fault(
    question: Question, typed: str
) -> None:
    read = read_answer(question, typed)
    assert read is None or isinstance(read, AnswerFault) or fault_of(question, read) is None
    if isinstance(read, AnswerFault) and len(typed) > 12:
        assert typed not in repr(read)
