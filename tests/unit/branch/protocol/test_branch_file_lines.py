"""Every key of a TOML text is found at its line, however it is written."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

from branch.protocol.branch_file_lines import Path, find_lines

TRICKY = '''\
# [not.a.table]
top = "a # b = [c"
"quoted key" = 1
dotted.name."x.y" = 2
text = """
inner = 1
[not.a.table]
\\""" still ""\"""
literal = \'\'\'
also = 2
\'\'\'
[table . "with space"]
array = [ # comment ]
  "one", # two = 2
  { a = 1, b.c = [1, 2] },
  [
    3,
  ],
]
after = 1979-05-27T07:32:00Z
[[items]]
name = 'first'
[items.inside]
key = +1.5e3
[[items]]
name = 'second'
[[items.more]]
deep = true
[[items.more]]
deep = false
[items.inside]
key = { x = "}", y = [] }'''


def paths(value: object, path: Path = ()) -> Iterator[Path]:
    if path:
        yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from paths(inner, (*path, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from paths(inner, (*path, place))


def line_of(part: str, nth: int = 0) -> int:
    return [n for n, line in enumerate(TRICKY.splitlines(), 1) if line.strip() == part][nth]


def test_everything_that_tomllib_reads_has_a_line() -> None:
    lines = find_lines(TRICKY)
    assert [p for p in paths(tomllib.loads(TRICKY)) if not lines.has(p)] == []


def test_the_lines_are_right() -> None:
    lines = find_lines(TRICKY)
    assert lines.of(("quoted key",)) == 3
    assert lines.of(("dotted", "name", "x.y")) == 4
    assert lines.of(("literal",)) == 9
    assert lines.of(("table", "with space", "array", 1, "b", "c", 1)) == 15
    assert lines.of(("table", "with space", "array", 2, 0)) == line_of("3,")
    assert lines.of(("items", 0, "inside", "key")) == line_of("key = +1.5e3")
    assert lines.of(("items", 1, "more", 1, "deep")) == line_of("deep = false")
    assert lines.of(("items", 1, "inside")) == line_of("[items.inside]", 1)
    assert lines.of(("items", 1, "inside", "key", "y")) == 32


def test_what_is_not_there_is_at_what_is_around_it() -> None:
    lines = find_lines(TRICKY)
    assert lines.of(("items", 0, "inside", "missing")) == line_of("[items.inside]")
    assert lines.of(("nothing",)) == 1


def test_a_section_declared_after_its_parts_is_at_its_own_header() -> None:
    assert find_lines("[a.b]\nx = 1\n[a]\ny = 2\n").of(("a",)) == 3


def test_windows_line_ends_count_the_same() -> None:
    assert find_lines("a = 1\r\n\r\nb = [\r\n 1,\r\n 2]\r\n").of(("b", 1)) == 5
