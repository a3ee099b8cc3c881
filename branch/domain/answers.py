"""Answers to the questions before a ticket: read from what was typed, and checked field by field.

A fault has a kind and a bound, never the answer itself and never a sentence, so that each program
can say it in its own words and no log can hold what a citizen wrote.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import isfinite
from types import MappingProxyType

from branch.domain.configuration import AnswerFormat, AnswerType, Question

Answer = str | int | float | bool
NO_ANSWERS: Mapping[str, Answer] = MappingProxyType({})

_PHONE = re.compile(r"\+?[0-9]{5,15}")
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+")
_PHONE_DRESS = re.compile(r"[\s()./-]")
_LONGEST_NUMBER = 30


class Fault(StrEnum):
    """What is wrong with an answer."""

    MISSING = "missing"
    UNKNOWN = "unknown"
    TYPE = "type"
    CHOICE = "choice"
    CHARACTERS = "characters"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    PATTERN = "pattern"
    PHONE = "phone"
    DATE = "date"
    EMAIL = "email"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerFault:
    """One answer that cannot be taken; ``bound`` is the length or number that it breaks."""

    question: str
    fault: Fault
    bound: float | None = None


def read_answer(question: Question, typed: str) -> Answer | AnswerFault | None:
    """Return the answer that was typed or chosen, None for an empty field, or what is wrong."""
    text = unicodedata.normalize("NFC", typed).strip()
    if not text:
        return _fault(question, Fault.MISSING) if question.required else None
    answer = _value(question, text)
    if answer is None:
        return _fault(question, Fault.TYPE)
    return fault_of(question, answer) or answer


def check_answers(
    questions: Sequence[Question], answers: Mapping[str, Answer]
) -> tuple[AnswerFault, ...]:
    """Return all that is wrong with the answers, in the order of the questions."""
    known = {question.id for question in questions}
    faults = [fault_of(question, answers.get(question.id)) for question in questions]
    strange = [AnswerFault(question=k, fault=Fault.UNKNOWN) for k in answers if k not in known]
    return (*filter(None, faults), *strange)


def fault_of(question: Question, answer: Answer | None) -> AnswerFault | None:
    """Return what is wrong with an answer, None when it can be taken."""
    if answer is None:
        return _fault(question, Fault.MISSING) if question.required else None
    match question.type:
        case AnswerType.BOOLEAN:
            return None if isinstance(answer, bool) else _fault(question, Fault.TYPE)
        case AnswerType.STRING:
            return _text_fault(question, answer)
        case _:
            return _number_fault(question, answer)


def _fault(question: Question, fault: Fault, bound: float | None = None) -> AnswerFault:
    return AnswerFault(question=question.id, fault=fault, bound=bound)


def _value(question: Question, text: str) -> Answer | None:
    """Turn a text into a value of the question's type; digits of any script are digits."""
    match question.type:
        case AnswerType.BOOLEAN:
            return {"true": True, "false": False}.get(text.lower())
        case AnswerType.STRING if question.format is AnswerFormat.PHONE:
            return _PHONE_DRESS.sub("", _plain_digits(text))
        case AnswerType.STRING:
            return text
        case _ if len(text) > _LONGEST_NUMBER:
            return None
    try:
        plain = _plain_digits(text).replace(",", ".").replace("\u066b", ".")
        return int(plain) if question.type is AnswerType.INTEGER else float(plain)
    except ValueError:
        return None


def _plain_digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(letter, letter)) for letter in text)


def _number_fault(question: Question, answer: Answer) -> AnswerFault | None:
    whole = isinstance(answer, int) and not isinstance(answer, bool)
    if not whole and (question.type is AnswerType.INTEGER or not isinstance(answer, float)):
        return _fault(question, Fault.TYPE)
    number = float(answer)
    if not isfinite(number):
        return _fault(question, Fault.TYPE)
    if question.enum and answer not in question.enum:
        return _fault(question, Fault.CHOICE)
    if question.minimum is not None and number < question.minimum:
        return _fault(question, Fault.TOO_SMALL, question.minimum)
    if question.maximum is not None and number > question.maximum:
        return _fault(question, Fault.TOO_LARGE, question.maximum)
    return None


def _text_fault(question: Question, answer: Answer) -> AnswerFault | None:
    if not isinstance(answer, str):
        return _fault(question, Fault.TYPE)
    if len(answer) > question.max_length:
        return _fault(question, Fault.TOO_LONG, question.max_length)
    if any(unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co", "Cn") for letter in answer):
        return _fault(question, Fault.CHARACTERS)
    if len(answer) < max(question.min_length, int(question.required)):
        return _fault(question, Fault.TOO_SHORT, max(question.min_length, 1))
    if question.enum:
        return None if answer in question.enum else _fault(question, Fault.CHOICE)
    if question.pattern is not None and not re.search(question.pattern, answer):
        return _fault(question, Fault.PATTERN)
    return _format_fault(question, answer)


def _format_fault(question: Question, answer: str) -> AnswerFault | None:
    match question.format:
        case AnswerFormat.PHONE if not _PHONE.fullmatch(answer):
            return _fault(question, Fault.PHONE)
        case AnswerFormat.EMAIL if not _EMAIL.fullmatch(answer):
            return _fault(question, Fault.EMAIL)
        case AnswerFormat.DATE if not _is_date(answer):
            return _fault(question, Fault.DATE)
        case _:
            return None


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
