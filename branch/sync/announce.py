"""``nowserving-agent announce``: free words of the staff, said and shown in the room."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import partial

from branch.domain.announcing import LONGEST, MOST_MINUTES
from branch.domain.announcing import announce as decide
from branch.domain.clock import Clock
from branch.domain.errors import AnnouncementRefused
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.store import announcements
from branch.sync.commands import existing, only_on_hub

_IN_LANGUAGE = re.compile(r"([a-z]{2,3}(?:-[A-Za-z0-9]+)*)=(.*)", re.DOTALL)


def announce(
    folder: DataFolder,
    clock: Clock,
    operands: Sequence[str],
    *,
    displays: tuple[str, ...],
    minutes: int,
) -> int:
    """Announce ``en=TEXT es=TEXT``, or a text in the branch's first language."""
    store = existing(folder, clock)
    try:
        only_on_hub(store, "asks")
        first = store.branch().languages[0]
        texts = dict(_text(operand, first) for operand in operands)
        decision = partial(decide, clerk="hub", texts=texts, displays=displays, minutes=minutes)
        store.decide(decision, actor="hub", beside=partial(announcements.keep, texts))
    except AnnouncementRefused as error:
        branch = store.branch()
        raise CannotStart(Exit.USAGE, _words(error, branch.languages, branch.displays)) from error
    finally:
        store.close()
    print(f"Announced in: {', '.join(texts)}.")
    return int(Exit.OK)


def _text(operand: str, first: str) -> tuple[str, str]:
    found = _IN_LANGUAGE.fullmatch(operand)
    return (found.group(1), found.group(2)) if found else (first, operand)


def _words(error: AnnouncementRefused, languages: Sequence[str], displays: Iterable[str]) -> str:
    match error.why:
        case "language":
            known = ", ".join(languages)
            return f"The branch does not speak {error.what!r}; it speaks: {known}."
        case "display":
            known = ", ".join(displays) or "none"
            return f"The branch has no display {error.what!r}; it has: {known}."
        case "long":
            return f"An announcement has at most {LONGEST} letters; say it in fewer."
        case "minutes":
            return f"An announcement is shown for 1 to {MOST_MINUTES} minutes."
        case _:
            return "There is nothing to announce. Write: announce 'The lift is out of order.'"
