"""The sections of a branch file about what a kiosk asks and offers beside the plain ticket.

Priority classes, questions, appointments and the kiosk itself. A question is a subset of JSON
Schema, spelled as there, so that the same words serve a form on the web later.
"""

from __future__ import annotations

import re

from branch.domain.configuration import (
    AnswerFormat,
    AnswerType,
    AppointmentPolicy,
    Idle,
    KioskRules,
    LateBecomes,
    PriorityClass,
    Question,
    Standing,
)
from branch.protocol.branch_file_section import Section
from branch.protocol.branch_file_words import words

PARTY_IF_TRUE = 10
"""How many people a ticket may stand for where the file only says that it may."""

_LONGEST_ANSWER = 1000
_LARGEST = 1e9
_REPEATED_REPEAT = re.compile(r"\([^()]*[*+}][^()]*\)\s*[*+{]")
"""A repeated group with a repeat inside, which can take ages on a text that does not fit."""

_ONLY_FOR = {
    "format": (AnswerType.STRING,),
    "pattern": (AnswerType.STRING,),
    "minLength": (AnswerType.STRING,),
    "maxLength": (AnswerType.STRING,),
    "enum_names": (AnswerType.STRING,),
    "enum": (AnswerType.STRING, AnswerType.INTEGER, AnswerType.NUMBER),
    "minimum": (AnswerType.INTEGER, AnswerType.NUMBER),
    "maximum": (AnswerType.INTEGER, AnswerType.NUMBER),
}


def party_max(section: Section) -> int:
    """Read how many people a ticket of the service may stand for: a number, true or false."""
    if isinstance(section.peek("party_size"), bool):
        return PARTY_IF_TRUE if section.yes_no("party_size", False) else 1
    return section.whole("party_size", 1, least=1, most=500)


def priority_class(key: str, section: Section, languages: tuple[str, ...]) -> PriorityClass:
    """Read [priority_classes.NAME]."""
    choices = [str(Standing.PRIORITY), str(Standing.ORDINARY)]
    found = PriorityClass(
        id=key,
        names=words(section, "names", languages),
        who=words(section, "who", languages, required=False),
        standing=Standing(section.choice("standing", choices[0], choices)),
        services=section.texts("services", (), example='services = ["passports"]'),
        at_kiosk=section.yes_no("at_kiosk", True),
    )
    section.finish()
    return found


def question(key: str, section: Section, languages: tuple[str, ...]) -> Question:
    """Read [questions.NAME]."""
    kind = AnswerType(section.choice("type", "string", list(AnswerType)))
    enum = _enum(section, kind)
    found = Question(
        id=key,
        title=words(section, "title", languages),
        description=words(section, "description", languages, required=False),
        type=kind,
        format=_format(section),
        enum=enum,
        enum_names=_enum_names(section, kind, enum, languages),
        pattern=_pattern(section),
        min_length=section.whole("minLength", 0, least=0, most=_LONGEST_ANSWER),
        max_length=section.whole("maxLength", 200, least=1, most=_LONGEST_ANSWER),
        minimum=_bound(section, "minimum"),
        maximum=_bound(section, "maximum"),
        required=section.yes_no("required", False),
        keep_days=section.whole("keep_days", 1, least=1, most=365),
    )
    _fits_its_type(section, found)
    section.finish()
    return found


def _format(section: Section) -> AnswerFormat | None:
    if not section.has("format"):
        section.optional_text("format")
        return None
    return AnswerFormat(section.choice("format", "phone", list(AnswerFormat)))


def _bound(section: Section, key: str) -> float | None:
    given = section.number(key, 0.0, least=-_LARGEST, most=_LARGEST)
    return given if section.has(key) else None


def _enum(section: Section, kind: AnswerType) -> tuple[str | int | float, ...]:
    if kind is AnswerType.STRING or kind is AnswerType.BOOLEAN:
        return section.texts("enum", (), example='enum = ["first", "second"]')
    example = "enum = [1, 2, 5]"
    items = section.value("enum", list, "a list such as [1, 2, 5]", example) or []
    good: list[int | float] = []
    for place, item in enumerate(items):
        number = isinstance(item, int | float) and not isinstance(item, bool)
        whole = isinstance(item, int) or kind is AnswerType.NUMBER
        if not number or not whole or item in good:
            what = "this is in the list twice" if item in good else f"this is not of type {kind}"
            section.report.add(
                (*section.path, "enum", place), what, f"Write for example {example}."
            )
        else:
            good.append(item)
    return tuple(good)


def _enum_names(
    section: Section,
    kind: AnswerType,
    enum: tuple[str | int | float, ...],
    languages: tuple[str, ...],
) -> dict[str, dict[str, str]]:
    """Read what citizens see for each choice; numbers stand for themselves."""
    table = section.section("enum_names")
    if kind is not AnswerType.STRING:
        return {}
    if enum and not section.has("enum_names"):
        example = f'enum_names.{enum[0]} = {{ {languages[0] if languages else "en"} = "..." }}'
        section.missing("enum_names", example)
    if not isinstance(section.peek("enum_names"), dict):
        return {}
    names = {str(value): words(table, str(value), languages) for value in enum}
    table.finish()
    return names


def _pattern(section: Section) -> str | None:
    pattern = section.optional_text("pattern", example='pattern = "^[0-9]{8}$"')
    if pattern is None:
        return None
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        what = f"this is not a regular expression ({error})"
        section.wrong("pattern", what, 'Write for example pattern = "^[0-9]{8}$".')
        return None
    if len(pattern) > 200 or _REPEATED_REPEAT.search(pattern):
        what = "this pattern could take very long on a text that does not fit"
        section.wrong(
            "pattern", what, "Repeat no group that has a repeat inside; 200 letters at most."
        )
        return None
    return pattern


def _fits_its_type(section: Section, question: Question) -> None:
    for key, kinds in _ONLY_FOR.items():
        if section.has(key) and question.type not in kinds:
            allowed = " or ".join(f'"{kind}"' for kind in kinds)
            what = f'a question of type "{question.type}" has no {key}'
            section.wrong(key, what, f"Remove it, or write type = {allowed}.")
    if question.enum and (question.format or question.pattern):
        key = "format" if question.format else "pattern"
        section.wrong(key, "the choices of enum say it all already", "Remove it, or remove enum.")
    if question.min_length > question.max_length:
        what = f"minLength ({question.min_length}) is above maxLength ({question.max_length})"
        section.wrong("minLength", what, "Lower the one or raise the other.")
    low, high = question.minimum, question.maximum
    if low is not None and high is not None and low > high:
        what = f"minimum ({low:g}) is above maximum ({high:g})"
        section.wrong("minimum", what, "Lower the one or raise the other.")


def appointments(section: Section) -> AppointmentPolicy:
    """Read [appointments]."""
    policy = AppointmentPolicy(
        early_min=section.whole("early_min", 30, least=0, most=1440),
        late_min=section.whole("late_min", 15, least=0, most=1440),
        late_becomes=LateBecomes(section.choice("late_becomes", "ordinary", list(LateBecomes))),
        series=section.optional_text("series", example='series = "P"'),
    )
    section.finish()
    return policy


def kiosk(section: Section) -> KioskRules:
    """Read [kiosk]."""
    rules = KioskRules(
        staff_call=section.yes_no("staff_call", False),
        check_in=section.yes_no("check_in", False),
        idle=Idle(section.choice("idle", "calls", list(Idle))),
        media=section.text("media", default="", example='media = "media/lobby"'),
        picture_s=section.whole("picture_s", 10, least=2, most=3600),
    )
    if rules.idle is Idle.MEDIA and not rules.media:
        what = '"media" needs to know the folder of the pictures'
        section.wrong("idle", what, 'Add for example media = "media/lobby".')
    section.finish()
    return rules
