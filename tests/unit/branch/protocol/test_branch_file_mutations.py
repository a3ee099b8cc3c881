"""Whatever is broken in a good file, the answer names the line, and is never a traceback."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from branch.protocol.branch_file import BranchFileError, Problem, read_branch

BRANCHES = Path(__file__).parents[4] / "resources" / "branches"
SAMPLES = {path.name: path.read_text(encoding="utf-8") for path in sorted(BRANCHES.glob("*.toml"))}
NEEDED = {"id", "names", "timezone", "languages", "series", "prefix", "last", "queues", "profile"}
FIXED = re.compile(
    r"\[(branch|opening|opening\.exceptions|no_show|day|announcement|standings\..*)\]"
)
PAIR = re.compile(r"([A-Za-z0-9_-]+) = (.*)")

samples = st.sampled_from(sorted(SAMPLES))


def answer(text: str) -> tuple[Problem, ...]:
    """Return the problems, none for a good file. Anything else that is raised fails the test."""
    try:
        read_branch(text, "sample")
    except BranchFileError as error:
        problems = error.problems
    else:
        return ()
    assert problems
    return problems


def wrong_type(value: str) -> str:
    return '"words"' if value[0].isdigit() or value in ("true", "false") else "12345"


def header_of(lines: list[str], place: int) -> int:
    return max(n for n in range(place) if lines[n].startswith("["))


def in_clerk(lines: list[str], place: int) -> bool:
    return lines[header_of(lines, place)].startswith("[clerks.")


@st.composite
def places(draw: st.DrawFn, pattern: re.Pattern[str]) -> tuple[list[str], int]:
    """A sample's lines, and the place (from 0) of one that fits."""
    lines = SAMPLES[draw(samples)].splitlines()
    fitting = [place for place, line in enumerate(lines) if pattern.fullmatch(line)]
    return lines, draw(st.sampled_from(fitting))


@given(places(PAIR), st.sampled_from("xq_9"))
def test_a_key_with_a_slip_is_found(where: tuple[list[str], int], slip: str) -> None:
    lines, place = where
    key = lines[place].partition(" = ")[0]
    lines[place] = lines[place].replace(key, key + slip, 1)
    assert place + 1 in [problem.line for problem in answer("\n".join(lines))]


@given(places(FIXED))
def test_a_section_with_a_slip_is_found(where: tuple[list[str], int]) -> None:
    lines, place = where
    lines[place] = lines[place].replace("]", "x]")
    assert place + 1 in [problem.line for problem in answer("\n".join(lines))]


@given(places(PAIR))
def test_a_value_of_the_wrong_type_is_found(where: tuple[list[str], int]) -> None:
    lines, place = where
    key, _, value = lines[place].partition(" = ")
    lines[place] = f"{key} = {wrong_type(value)}"
    assert place + 1 in [problem.line for problem in answer("\n".join(lines))]


@given(places(PAIR))
def test_a_key_that_is_gone_is_missed_at_its_section(where: tuple[list[str], int]) -> None:
    lines, place = where
    key = lines[place].partition(" = ")[0]
    header = header_of(lines, place)
    needed = key in NEEDED and not (key == "profile" and in_clerk(lines, place))
    needed &= not (key == "languages" and lines[header] == "[announcement]")
    lines[place] = ""
    found = answer("\n".join(lines))
    if needed:
        assert header + 1 in [problem.line for problem in found]


@given(places(PAIR))
def test_a_key_that_is_there_twice_is_found(where: tuple[list[str], int]) -> None:
    lines, place = where
    lines.insert(place + 1, lines[place])
    (problem,) = answer("\n".join(lines))
    assert (problem.line, problem.what) == (place + 2, "this key is there twice")


@given(places(PAIR), st.integers(0, 30))
def test_comments_above_move_every_problem_down(where: tuple[list[str], int], more: int) -> None:
    lines, place = where
    lines[place] = lines[place].partition(" = ")[0] + " = 1979-05-27"
    before = [(p.line + more, p.field) for p in answer("\n".join(lines))]
    comments = ["# a [comment] = 'of one line'"] * more
    after = [(p.line, p.field) for p in answer("\n".join([*comments, *lines]))]
    assert before == after


@given(samples, st.data())
def test_any_damage_is_answered_with_lines_that_exist(name: str, data: st.DataObject) -> None:
    text = SAMPLES[name]
    start = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 40))
    junk = data.draw(st.text("[]{}\"'=.,#\\\n abc019", max_size=6))
    broken = text[:start] + junk + text[start + length :]
    for problem in answer(broken):
        assert 1 <= problem.line <= broken.count("\n") + 1
