"""Settings that mean nothing are answered in words, before there is a window."""

from __future__ import annotations

from pathlib import Path

import pytest

from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.protocol.branch_file import read_branch
from display.app import main, open_voice
from display.feed import display_of
from tests.helpers.branches import small_branch, town_hall_text


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--mode", "kiosk", "There is no mode 'kiosk'"),
        ("--size", "big", "--size 1920x1080"),
        ("--clock", "noon", "--clock"),
        ("--scheme", "pink", "dark_contrast"),
        ("--pixels-per-mm", "-1", "--pixels-per-mm"),
    ],
)
def test_a_wrong_setting_is_answered_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str, value: str, words: str
) -> None:
    assert main(["--data", str(tmp_path), option, value]) == Exit.USAGE

    assert words in capsys.readouterr().err


def test_a_voice_that_does_not_exist_is_answered_in_words(tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match="Correct '--voice'") as answer:
        open_voice("virtual://voice?sped=2", DataFolder(tmp_path))

    assert "sped" in str(answer.value)


def test_a_display_that_does_not_exist_is_answered_with_those_that_do() -> None:
    with pytest.raises(CannotStart, match="it has: lobby"):
        display_of(read_branch(town_hall_text(), "town_hall.toml"), "attic")


def test_a_branch_without_displays_has_one_all_the_same() -> None:
    assert display_of(small_branch(), "").counters == ()
