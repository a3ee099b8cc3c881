"""What stands around a question before a ticket, what is wrong with an answer, and how to mend it.

Like ``words.py``, which says everything else: English here, the other languages in the ``.ts``
files. An answer is never repeated in a sentence.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from branch.domain.answers import AnswerFault, Fault
from branch.domain.configuration import AnswerFormat, Branch, Question
from kiosk.flow import Form, PartySize, Step, WhoGoesFirst
from kiosk.words import isolated

translate = QCoreApplication.translate


def title(step: Step, branch: Branch, language: str) -> str:
    """Return the question."""
    match step:
        case PartySize():
            return translate("asking", "How many people are you?")
        case WhoGoesFirst():
            return translate("asking", "Does this apply to you?")
        case Form(question=question):
            return branch.words(question.title, language)


def help_text(step: Step, branch: Branch, language: str) -> str:
    """Return the sentence below it."""
    match step:
        case PartySize():
            return translate("asking", "One ticket is enough for all of you.")
        case WhoGoesFirst():
            return ""
        case Form(question=question):
            own = branch.words(question.description, language)
            if question.format is AnswerFormat.DATE and not own:
                return translate("asking", "Day, month and year, such as 24 / 12 / 1970.")
            return own


def choice(step: Step, answer: str, branch: Branch, language: str) -> tuple[str, str]:
    """Return the words on the button of an answer, and the smaller ones below."""
    match step:
        case WhoGoesFirst(classes=classes):
            (known,) = [c for c in classes if c.id == answer]
            return branch.words(known.names, language), branch.words(known.who, language)
        case Form(question=question) if answer in question.enum_names:
            return branch.words(question.enum_names[answer], language), ""
    if answer in ("true", "false"):
        return (translate("asking", "Yes") if answer == "true" else translate("asking", "No")), ""
    return answer, ""


def forward(step: Step, *, typed: bool, chooses: bool) -> str:
    """Return the words on the button that goes on; empty: an answer must be touched."""
    question = step.question
    if isinstance(step, WhoGoesFirst):
        several = len(step.classes) > 1
        return translate("asking", "None of these") if several else translate("asking", "No")
    if chooses or not typed:
        return "" if question.required and chooses else _skip(question)
    return translate("asking", "Continue")


def _skip(question: Question) -> str:
    return translate("asking", "Continue") if question.required else translate("asking", "Skip")


def progress(at: int, steps: int) -> str:
    """Say how far the visitor is; nothing where there is only one question."""
    if steps < 2:
        return ""
    words = translate("asking", "Question {number} of {count}")
    return words.format(number=isolated(str(at + 1)), count=isolated(str(steps)))


def fault(found: AnswerFault, step: Step, branch: Branch, language: str) -> str:
    """Say what is wrong with the answer, and what to do."""
    bound = isolated(f"{found.bound:g}") if found.bound is not None else ""
    return _fault(found.fault).format(bound=bound, field=title(step, branch, language))


def _fault(kind: Fault) -> str:
    match kind:
        case Fault.MISSING:
            return translate("asking", "This answer is needed: {field}")
        case Fault.TYPE:
            return translate("asking", "This is not a number. Please use digits only.")
        case Fault.TOO_SMALL:
            return translate("asking", "The number is too small. It must be {bound} or more.")
        case Fault.TOO_LARGE:
            return translate("asking", "The number is too large. It must be {bound} or less.")
        case Fault.TOO_SHORT:
            return translate("asking", "The answer is too short. Letters needed: {bound}.")
        case Fault.TOO_LONG:
            return translate("asking", "The answer is too long. Letters at most: {bound}.")
        case Fault.PHONE:
            return translate(
                "asking", "The phone number is not whole. Please type all of its 5 to 15 digits."
            )
        case Fault.EMAIL:
            return translate(
                "asking", "The email address is not whole. It looks like name@example.org."
            )
        case Fault.DATE:
            return translate(
                "asking",
                "There is no such date. Please type two digits for the day, two for the month "
                "and four for the year.",
            )
        case _:
            return translate("asking", "Please check your answer to this: {field}")
