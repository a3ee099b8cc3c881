"""What a branch file says about counters beside names and queues."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TypeVar

from branch.domain.configuration import CounterRules, Record
from branch.protocol.branch_file_section import Section, did_you_mean

E = TypeVar("E", bound=StrEnum)


def counter_rules(section: Section) -> CounterRules:
    """Read [counter_rules]."""
    usual = CounterRules()
    rules = CounterRules(
        undo_s=section.whole("undo_s", usual.undo_s, least=0, most=60),
        held_min=section.whole("held_min", usual.held_min, least=0, most=1440),
        lost_after_s=section.whole("lost_after_s", usual.lost_after_s, least=0, most=86_400),
        auto_call_s=section.whole("auto_call_s", usual.auto_call_s, least=0, most=600),
        note_days=section.whole("note_days", usual.note_days, least=1, most=365),
    )
    section.finish()
    return rules


def record(section: Section) -> tuple[Record, ...]:
    """Read what must be said when a service ends."""
    return some_words(section, "record", Record, ())


def some_words(section: Section, key: str, kind: type[E], usual: Sequence[E]) -> tuple[E, ...]:
    """Read a list of known words, which may be empty."""
    if section.peek(key) == []:
        section.value(key, list, "a list", f"{key} = []")
        return ()
    known = [str(one) for one in kind]
    given = section.texts(key, tuple(usual), example=f'{key} = ["{known[0]}"]')
    for place, word in enumerate(given):
        if word not in known:
            remedy = did_you_mean(word, known)
            section.report.add((*section.path, key, place), f'"{word}" is not known here', remedy)
    return tuple(kind(word) for word in given if word in known)
