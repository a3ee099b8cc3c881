"""Who comes to an appointment: the code, its check-in, and why it did not work."""

from __future__ import annotations

from dataclasses import replace

from branch.domain.appointment import plain_code
from branch.domain.errors import BranchError, UnknownCode
from kiosk.flow.events import (
    EnterCode,
    EraseKey,
    Event,
    GoBack,
    GuardOver,
    Scanned,
    ScanRefused,
    TypeKey,
)
from kiosk.flow.screens import CheckingIn, CodeEntry, Menu, Screen, Trouble, UnreadableCode

LONGEST_CODE = 16


def enter(menu: Menu, problem: BranchError | None = None) -> CodeEntry:
    """Ask for the code."""
    return CodeEntry(
        language=menu.language, first=menu.first, look=menu.look, menu=menu, problem=problem
    )


def from_code(screen: CodeEntry, event: Event) -> Screen:
    """Return what follows on a touch of the code's keyboard."""
    match event:
        case GuardOver():
            return replace(screen, guarded=False)
        case _ if screen.guarded:
            return screen
        case GoBack():
            return replace(screen.menu, language=screen.language, look=screen.look)
        case TypeKey(letters=letters):
            typed = (screen.typed + letters).upper()
            fits = len(typed) <= LONGEST_CODE
            return replace(screen, typed=typed, problem=None) if fits else screen
        case EraseKey():
            return replace(screen, typed=screen.typed[:-1], problem=None)
        case EnterCode(operation=operation):
            return _check_in(screen, screen.menu, screen.typed, operation, screen.typed)
        case _:
            return screen


def scanned(screen: Screen, menu: Menu, event: Scanned | ScanRefused) -> Screen:
    """Return what follows on a code that was held in front of the scanner."""
    if isinstance(event, Scanned):
        return _check_in(screen, menu, event.code, event.operation, "")
    return _asked_again(screen, menu, "", UnreadableCode())


def refused(screen: CheckingIn, problem: BranchError) -> Screen:
    """Return the code to correct, or why a right code gives no ticket now."""
    if isinstance(problem, UnknownCode):
        return _asked_again(screen, screen.menu, screen.typed, problem)
    return Trouble(language=screen.language, first=screen.first, look=screen.look, problem=problem)


def _check_in(screen: Screen, menu: Menu, code: str, operation: str, typed: str) -> Screen:
    if plain_code(code) is None:
        return _asked_again(screen, menu, typed, UnreadableCode())
    return CheckingIn(
        language=screen.language,
        first=screen.first,
        look=screen.look,
        menu=menu,
        operation=operation,
        code=code,
        typed=typed,
    )


def _asked_again(screen: Screen, menu: Menu, typed: str, problem: BranchError) -> CodeEntry:
    return CodeEntry(
        language=screen.language,
        first=screen.first,
        look=screen.look,
        menu=menu,
        typed=typed,
        problem=problem,
        guarded=False,
    )
