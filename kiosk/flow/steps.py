"""What is asked between a service and its ticket: how many come, who goes first, and questions.

A branch file says what a service asks for; what it does not ask for is no step. Every step comes
down to a ``Question``, so that one keyboard and one check do for all of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from branch.domain.answers import Answer, AnswerFault, Fault, read_answer
from branch.domain.configuration import (
    AnswerFormat,
    AnswerType,
    Branch,
    PriorityClass,
    Question,
)

MOST_NUMBERS = 12
"""So many numbers are buttons to choose from; more are typed."""
_DAY_MONTH_YEAR = 8


@dataclass(frozen=True, kw_only=True)
class PartySize:
    """How many people the ticket stands for."""

    most: int

    @cached_property
    def question(self) -> Question:
        """The same as a question."""
        return Question(
            id="party-size",
            title={},
            type=AnswerType.INTEGER,
            minimum=1,
            maximum=self.most,
            required=True,
        )


@dataclass(frozen=True, kw_only=True)
class WhoGoesFirst:
    """Whether one of the branch's priority classes holds for the visitor."""

    classes: tuple[PriorityClass, ...]

    @cached_property
    def question(self) -> Question:
        """The same as a question: no answer is an ordinary ticket."""
        return Question(id="priority-class", title={}, enum=tuple(c.id for c in self.classes))


@dataclass(frozen=True, kw_only=True)
class Form:
    """A question of the branch file."""

    question: Question


Step = PartySize | WhoGoesFirst | Form


def steps_of(branch: Branch, service: str) -> tuple[Step, ...]:
    """Return what is asked before a ticket of the service, in order."""
    known = branch.services.get(service)
    if known is None:
        return ()
    steps: list[Step] = [PartySize(most=known.party_max)] if known.party_max > 1 else []
    classes = tuple(c for c in branch.priority_classes_of(service) if c.at_kiosk)
    if classes:
        steps.append(WhoGoesFirst(classes=classes))
    return (*steps, *(Form(question=question) for question in branch.questions_of(service)))


def choices_of(question: Question) -> tuple[str, ...]:
    """Return the answers there are to touch; none when it is typed."""
    if question.type is AnswerType.BOOLEAN:
        return ("true", "false")
    if question.enum:
        return tuple(str(value) for value in question.enum)
    if question.type is not AnswerType.INTEGER:
        return ()
    if question.minimum is None or question.maximum is None:
        return ()
    first, last = round(question.minimum), round(question.maximum)
    return tuple(str(n) for n in range(first, last + 1)) if last - first < MOST_NUMBERS else ()


def longest(question: Question) -> int:
    """Return how many letters may be typed."""
    if question.format is AnswerFormat.DATE:
        return _DAY_MONTH_YEAR
    if question.type in (AnswerType.INTEGER, AnswerType.NUMBER):
        return 12
    if question.format is AnswerFormat.PHONE:
        return 20
    return question.max_length


def answer_to(question: Question, typed: str) -> Answer | AnswerFault | None:
    """Read what was touched or typed; a date is typed as day, month and year, digits only."""
    if question.format is AnswerFormat.DATE and typed:
        if len(typed) != _DAY_MONTH_YEAR:
            return AnswerFault(question=question.id, fault=Fault.DATE)
        typed = f"{typed[4:]}-{typed[2:4]}-{typed[:2]}"
    return read_answer(question, typed)


def typed_again(question: Question, answer: Answer | None) -> str:
    """Return what somebody must have typed to give this answer."""
    if answer is None:
        return ""
    if question.format is AnswerFormat.DATE:
        year, month, day = str(answer).split("-")
        return f"{day}{month}{year}"
    return str(answer).lower() if isinstance(answer, bool) else str(answer)
