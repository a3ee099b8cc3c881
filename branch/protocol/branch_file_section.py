"""Typed reading of one section of a branch file, collecting every mistake instead of the first.

An administrator who corrects a file wants the whole list at once. So a reader never raises: it
writes the problem down and answers a harmless value of the right type; whoever asked for the
branch gets the list at the end and no branch.

Written by hand rather than with pydantic: the remedy is the point of each message, and turning a
validator's messages back into administrators' words took more code than reading the values.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TypeVar

from branch.protocol.branch_file_lines import Lines, Path

T = TypeVar("T")

ID_RULE = "Use letters a to z and A to Z, digits, - and _ only, 64 at most."

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One mistake: where it is, what is wrong, and what to do."""

    file: str
    line: int
    field: str
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.field}: {self.what}. {self.remedy}"


class BranchFileError(Exception):
    """The file is no branch; its text has one line per problem, in the order of the file."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class Report:
    """The problems found so far, and what it takes to say where they are."""

    def __init__(self, file: str, lines: Lines) -> None:
        self._file = file
        self._lines = lines
        self._problems: list[Problem] = []

    def add(self, path: Path, what: str, remedy: str) -> None:
        self._problems.append(
            Problem(
                file=self._file,
                line=self._lines.of(path),
                field=".".join(map(_written, path)) or "file",
                what=what,
                remedy=remedy,
            )
        )

    def speaks_of(self, path: Path) -> bool:
        """Say whether there is a problem with this, or inside it, already."""
        field = ".".join(map(_written, path))
        return any(f"{problem.field}.".startswith(f"{field}.") for problem in self._problems)

    def knows(self, path: Path) -> bool:
        """Say whether something of this path stands in the file."""
        return self._lines.has(path)

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(sorted(self._problems, key=lambda problem: problem.line))


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """Return the remedy for a name that is not known: the nearest one, else all of them."""
    names = list(known)
    near = get_close_matches(wrong, names, n=1)
    if not near and (same := [name for name in names if name.lower() == wrong.lower()]):
        near = same
    if near:
        return f'Did you mean "{near[0]}"?'
    if not names:
        return "Remove it."
    if len(names) == 1:
        return f'Write "{names[0]}".'
    return "Take one of: " + ", ".join(names) + "."


class Section:
    """A table of the file. Each key is asked for once; what nobody asked for is unknown."""

    def __init__(self, values: Values, path: Path, report: Report) -> None:
        self._values = values
        self.path = path
        self.report = report
        self._asked: dict[str, None] = {}

    def wrong(self, key: str, what: str, remedy: str) -> None:
        self.report.add((*self.path, key), what, remedy)

    def has(self, key: str) -> bool:
        return key in self._values

    def peek(self, key: str) -> object:
        """Return the value as it was written, to see which of two forms it has."""
        return self._values.get(key)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def value(self, key: str, kind: type[T], shown: str, example: str) -> T | None:
        """Return the value if it is there and of this kind."""
        self._asked[key] = None
        value = self._values.get(key)
        # To Python True is an int; to whoever writes "first = true" it is a slip.
        if isinstance(value, kind) and isinstance(value, bool) == (kind is bool):
            return value
        if key in self._values:
            self.wrong(key, f"this is {_kind(value)}, not {shown}", f"Write for example {example}.")
        return None

    def missing(self, key: str, example: str) -> None:
        self.wrong(key, "this is missing", f"Add for example {example}.")

    def text(self, key: str, *, default: str | None = None, example: str = "") -> str:
        """Return a text that is not empty; without a default it must be there."""
        example = example or f'{key} = "..."'
        value = self.value(key, str, "a text", example)
        if value is not None and not value.strip():
            self.wrong(key, "this text is empty", f"Write for example {example}.")
        if value is None and default is None and not self.has(key):
            self.missing(key, example)
        return value if value and value.strip() else (default or "")

    def optional_text(self, key: str, *, example: str = "") -> str | None:
        return self.text(key, default="", example=example) or None

    def whole(self, key: str, default: int, *, least: int, most: int = 1_000_000) -> int:
        """Return a whole number within bounds."""
        value = self.value(key, int, "a whole number", f"{key} = {max(default, least)}")
        return default if value is None else self._within(key, value, default, least, most)

    def optional_whole(self, key: str, *, least: int) -> int | None:
        self._asked[key] = None
        return self.whole(key, least, least=least) if self.has(key) else None

    def required_whole(self, key: str, default: int, *, least: int, most: int) -> int:
        if not self.has(key):
            self.missing(key, f"{key} = {default}")
        return self.whole(key, default, least=least, most=most)

    def number(self, key: str, default: float, *, least: float, most: float = 1e9) -> float:
        """Return a number with or without a fraction, within bounds."""
        self._asked[key] = None
        value = self._values.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            remedy = f"Write for example {key} = {default:g}."
            self.wrong(key, f"this is {_kind(value)}, not a number", remedy)
            return default
        return float(self._within(key, value, default, least, most))

    def yes_no(self, key: str, default: bool) -> bool:
        value = self.value(key, bool, "true or false", f"{key} = {str(default).lower()}")
        return default if value is None else value

    def choice(self, key: str, default: str, choices: Sequence[str]) -> str:
        value = self.text(key, default=default, example=f'{key} = "{choices[0]}"')
        if value not in choices:
            self.wrong(key, f'"{value}" is not known here', did_you_mean(value, choices))
            return default
        return value

    def texts(self, key: str, default: tuple[str, ...], *, example: str = "") -> tuple[str, ...]:
        """Return a list of texts, each once, with at least one."""
        example = example or f"{key} = {_list(default)}"
        items = self.value(key, list, 'a list such as ["a", "b"]', example)
        if items is None:
            return default
        if not items:
            self.wrong(key, "this list is empty", f"Write for example {example}.")
            return default
        good: list[str] = []
        for place, item in enumerate(items):
            where = (*self.path, key, place)
            if not isinstance(item, str) or not item.strip():
                what = "this text is empty" if isinstance(item, str) else f"this is {_kind(item)}"
                self.report.add(where, what, f"Write for example {example}.")
            elif item in good:
                self.report.add(where, f'"{item}" is in the list twice', "Remove one of the two.")
            else:
                good.append(item)
        return tuple(good) or default

    def section(self, key: str) -> Section:
        """Return the table of this name; one that is not there is empty."""
        values = self.value(key, dict, "a section", f"[{'.'.join(map(str, (*self.path, key)))}]")
        return Section(values or {}, (*self.path, key), self.report)

    def sections(self) -> Iterator[tuple[str, Section]]:
        """Yield the tables in this one, in the order of the file: ``[counters.1]`` and so on."""
        for key in self._values:
            self._asked[key] = None
            if not is_id(key):
                self.wrong(key, "this name cannot be used", ID_RULE)
            name = ".".join((*map(str, self.path), key))
            table = self.value(key, dict, "a section", f"[{name}]")
            if table is not None:
                yield key, Section(table, (*self.path, key), self.report)

    def finish(self, *, known: Iterable[str] = ()) -> None:
        """Write down every key that nobody asked for."""
        names = [*self._asked, *known]
        for key in self._values:
            if key not in names:
                remedy = did_you_mean(key, names)
                if any(f'"{name}"' in remedy for name in self._values):
                    remedy = remedy.replace("?", ", which is there already? Then remove this one.")
                self.wrong(key, f'there is no key "{key}" here', remedy)

    def _within(self, key: str, value: T, default: T, least: float, most: float) -> T:
        if isinstance(value, int | float) and not least <= value <= most:
            remedy = f"Write a number from {least:g} to {most:g}."
            self.wrong(key, f"{value} is too {'small' if value < least else 'large'}", remedy)
            return default
        return value


def is_id(name: str) -> bool:
    """Say whether the name can stand in logs, addresses and tables as it is."""
    return re.fullmatch(r"[A-Za-z0-9_-]{1,64}", name) is not None


def _list(items: Iterable[str]) -> str:
    return "[" + ", ".join(f'"{item}"' for item in items) + "]"


def _written(key: str | int) -> str:
    return f"item {key + 1}" if isinstance(key, int) else key


def _kind(value: object) -> str:
    match value:
        case bool():
            return "true or false"
        case str():
            return "a text"
        case int() | float():
            return "a number"
        case list():
            return "a list"
        case dict():
            return "a section"
        case _:
            return "a date or time"
