"""One launcher per folder; a rescue by hand waits until nobody uses the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.host.sole import only_one
from installer import keep
from tests.helpers.stores import open_store


def test_a_second_launcher_on_the_same_folder_is_refused(data_dir: Path) -> None:
    folder = DataFolder(data_dir).make()
    with (
        only_one(folder.launcher_lock),
        pytest.raises(CannotStart, match="Stop it first") as refused,
    ):
        keep.run(data_dir, ["agent"])
    assert refused.value.code is Exit.RUNS_ALREADY
    with only_one(folder.launcher_lock):
        pass


def test_no_rescue_by_hand_while_a_launcher_keeps_the_programs_up(data_dir: Path) -> None:
    open_store(data_dir).close()
    folder = DataFolder(data_dir)
    with only_one(folder.launcher_lock), pytest.raises(CannotStart, match="Stop it first"):
        keep.rescue_by_hand(data_dir)
    assert not folder.quarantine.exists()


def test_no_rescue_by_hand_under_a_program_that_follows_the_file(
    data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = open_store(data_dir)
    wakeups = store.wakeups()
    with pytest.raises(CannotStart, match="still use the database") as refused:
        keep.rescue_by_hand(data_dir)
    assert refused.value.code is Exit.RUNS_ALREADY
    wakeups.close()
    store.close()
    assert keep.rescue_by_hand(data_dir) == Exit.OK
    assert "set aside" in capsys.readouterr().out


def test_a_mistyped_folder_makes_no_database(tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match="no database"):
        keep.rescue_by_hand(tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()


def test_two_screens_of_a_computer_have_a_display_each_and_one_voice(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)

    hall, annex, agent = keep.programs_of(["display:hall", "display:annex:2", "agent"], folder)

    data = ["--data", str(tmp_path)]
    assert (hall.name, hall.module) == ("display-hall", "display")
    assert hall.arguments == [*data, "--display", "hall", "--device", "hall"]
    screen_two = ["--display", "annex", "--device", "annex", "--screen", "2"]
    assert annex.arguments == [*data, *screen_two, "--voice", ""]
    assert agent.arguments == data


@pytest.mark.parametrize("name", ["kiosk:hall", "tv", "display:hall:second"])
def test_a_name_that_is_no_program_is_answered_in_words(tmp_path: Path, name: str) -> None:
    with pytest.raises(CannotStart, match=r"is no (program|number of a screen)"):
        keep.programs_of([name], DataFolder(tmp_path))
