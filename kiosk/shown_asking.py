"""Everything the screen of a question shows, as plain texts: a step before a ticket, or a code."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from branch.domain.configuration import AnswerFormat, Branch
from kiosk import flow, words, words_arriving, words_asking
from kiosk.keyboards import kind_of

MOST_CHOICES = 6
"""So many long answers are looked through at once; numbers are short and stand all together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceRow:
    """One answer to touch; ``chosen`` when it was given before."""

    name: str
    key: str
    title: str
    detail: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question; ``keyboard`` is empty where answers are touched, not typed."""

    step: str = ""
    title: str = ""
    help: str = ""
    fault: str = ""
    brief: str = ""
    """The fault where there is room for one line."""
    progress: str = ""
    at: int = 0
    steps: int = 0
    choices: tuple[ChoiceRow, ...] = ()
    compact: bool = False
    has_next: bool = False
    has_previous: bool = False
    keyboard: str = ""
    typed: str = ""
    forward: str = ""
    answers: bool = False
    """Whether going on takes what was typed, and does not pass the question over."""


NOTHING_ASKED = Asked()


def asked(screen: flow.Asking, branch: Branch, capacity: int) -> Asked:
    """Return what is asked, in the language in force."""
    step, language = screen.step, screen.language
    question = step.question
    answers = flow.choices_of(question)
    compact = bool(answers) and all(len(answer) < 3 and answer.isdigit() for answer in answers)
    room = len(answers) if compact else max(1, min(capacity, MOST_CHOICES))
    pages = max(1, -(-len(answers) // room)) if answers else 1
    page = min(screen.page, pages - 1)
    before = flow.answer_given(screen)
    given = str(before).lower() if isinstance(before, bool) else str(before)
    rows = []
    for answer in answers[page * room : (page + 1) * room] if answers else ():
        title, detail = words_asking.choice(step, answer, branch, language)
        rows.append(
            ChoiceRow(
                name=f"choice-{answer}",
                key=answer,
                title=title,
                detail=detail,
                chosen=before is not None and answer == given,
            )
        )
    typed = bool(screen.typed)
    return Asked(
        step=f"{screen.at}:{question.id}:{page}",
        title=words_asking.title(step, branch, language),
        help=words_asking.help_text(step, branch, language),
        fault=words_asking.fault(screen.fault, step, branch, language) if screen.fault else "",
        progress=words_asking.progress(screen.at, len(screen.steps)),
        at=screen.at,
        steps=len(screen.steps),
        choices=tuple(rows),
        compact=compact,
        has_next=page + 1 < pages,
        has_previous=page > 0,
        keyboard="" if answers else kind_of(question),
        typed=dressed(screen.typed) if question.format is AnswerFormat.DATE else screen.typed,
        forward=words_asking.forward(step, typed=typed, chooses=bool(answers)),
        answers=not answers and (typed or question.required),
    )


def asked_code(screen: flow.CodeEntry, branch: Branch, at: datetime) -> Asked:
    """Return what is asked of who has an appointment."""
    said = words.trouble(screen.problem, branch, screen.language, at) if screen.problem else None
    return Asked(
        step="code",
        title=words_arriving.code_title(),
        help=words_arriving.code_help(),
        fault=f"{said.title} {said.detail}" if said else "",
        brief=said.title if said else "",
        keyboard="code",
        typed=screen.typed,
        forward=words_arriving.check_in(),
        answers=True,
    )


def dressed(digits: str) -> str:
    """Return the digits of a date as people write it: day, month and year apart."""
    parts = [digits[:2], digits[2:4], digits[4:]]
    return " / ".join(part for part in parts if part)
