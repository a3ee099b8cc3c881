"""From one question before a ticket to the next, back, and on to the number."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from branch.domain.answers import Answer, AnswerFault
from kiosk.flow.events import Choose, EraseKey, Event, GoBack, GoOn, GuardOver, TurnPage, TypeKey
from kiosk.flow.screens import Asking, Issuing, Menu, Screen
from kiosk.flow.steps import (
    Form,
    PartySize,
    Step,
    WhoGoesFirst,
    answer_to,
    choices_of,
    longest,
    typed_again,
)


def begin(menu: Menu, service: str, operation: str, steps: tuple[Step, ...]) -> Asking:
    """Return the first question."""
    return Asking(
        language=menu.language,
        first=menu.first,
        look=menu.look,
        operation=operation,
        service=service,
        steps=steps,
        menu=menu,
    )


def from_asking(screen: Asking, event: Event) -> Screen:
    """Return what follows on a question."""
    if isinstance(event, GuardOver):
        return replace(screen, guarded=False)
    if screen.guarded:
        return screen
    match event:
        case GoBack() if screen.at > 0:
            return _at(screen, screen.at - 1)
        case GoBack():
            return replace(screen.menu, language=screen.language, look=screen.look)
        case TurnPage(by=by):
            return replace(screen, page=max(0, screen.page + by))
        case Choose(answer=answer) if answer in choices_of(screen.step.question):
            return _answered(screen, answer)
        case TypeKey(letters=letters) if not choices_of(screen.step.question):
            typed = unicodedata.normalize("NFC", screen.typed + letters)
            fits = len(typed) <= longest(screen.step.question)
            return replace(screen, typed=typed, fault=None) if fits else screen
        case EraseKey():
            return replace(screen, typed=screen.typed[:-1], fault=None)
        case GoOn():
            chosen = bool(choices_of(screen.step.question))
            return _answered(screen, "" if chosen else screen.typed)
        case _:
            return screen


def answer_given(screen: Asking) -> Answer | None:
    """Return what was answered to this question before, when somebody has come back to it."""
    match screen.step:
        case PartySize():
            return screen.party_size if screen.party_size > 1 else None
        case WhoGoesFirst():
            return screen.priority_class or None
        case Form(question=question):
            return dict(screen.answers).get(question.id)


def _answered(screen: Asking, typed: str) -> Screen:
    answer = answer_to(screen.step.question, typed)
    if isinstance(answer, AnswerFault):
        return replace(screen, fault=answer)
    kept = _kept(screen, answer)
    if screen.at + 1 < len(screen.steps):
        return _at(kept, screen.at + 1)
    return Issuing(
        language=kept.language,
        first=kept.first,
        look=kept.look,
        operation=kept.operation,
        service=kept.service,
        party_size=kept.party_size,
        priority_class=kept.priority_class,
        answers=kept.answers,
    )


def _kept(screen: Asking, answer: Answer | None) -> Asking:
    match screen.step:
        case PartySize():
            assert isinstance(answer, int)
            return replace(screen, party_size=answer)
        case WhoGoesFirst():
            return replace(screen, priority_class=str(answer or ""))
        case Form(question=question):
            others = tuple(pair for pair in screen.answers if pair[0] != question.id)
            mine = () if answer is None else ((question.id, answer),)
            return replace(screen, answers=others + mine)


def _at(screen: Asking, at: int) -> Asking:
    there = replace(screen, at=at, typed="", fault=None, page=0, guarded=True)
    question = there.step.question
    typed = "" if choices_of(question) else typed_again(question, answer_given(there))
    return replace(there, typed=typed)
