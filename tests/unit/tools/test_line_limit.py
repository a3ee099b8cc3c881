"""The limit of 500 lines."""

from pathlib import Path

from tools.line_limit import LIMIT, count, too_long


def test_lines_are_counted_with_and_without_a_last_line_end(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text("one\ntwo")
    assert count(file) == 2
    file.write_text("one\ntwo\n")
    assert count(file) == 2


def test_the_limit_itself_is_allowed_and_the_longest_is_named_first() -> None:
    lines = {Path("a.py"): LIMIT, Path("b.py"): LIMIT + 1, Path("c.qml"): 900}
    assert too_long(lines) == [
        "c.qml: 900 lines, the limit is 500",
        "b.py: 501 lines, the limit is 500",
    ]
