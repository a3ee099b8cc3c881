"""A demo's folder is made anew, and never takes what is somebody else's."""

from __future__ import annotations

from pathlib import Path

import pytest

from branch.host.exits import CannotStart, Exit
from installer.place import occupied, prepare


def test_a_second_demo_starts_with_an_empty_place(tmp_path: Path) -> None:
    place = prepare(tmp_path / "demo")
    (place.tickets / "old.bin").write_bytes(b"1")
    key = place.server_key.read_text()
    again = prepare(tmp_path / "demo")
    assert not list(again.tickets.iterdir())
    assert again.server_key.read_text() != key


def test_a_folder_that_no_demo_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(CannotStart, match="no demo made") as refused:
        prepare(tmp_path)
    assert refused.value.code is Exit.FOLDER
    assert (tmp_path / "letter.txt").read_text() == "mine"


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(CannotStart, match="is a file"):
        prepare(tmp_path / "letter.txt")


def test_one_demo_at_a_time_has_the_folder(tmp_path: Path) -> None:
    with occupied(tmp_path / "demo") as place:
        (place.tickets / "A101.bin").write_bytes(b"1")
        with (
            pytest.raises(CannotStart, match="is at work") as refused,
            occupied(tmp_path / "demo"),
        ):
            pass
        assert refused.value.code is Exit.RUNS_ALREADY
        assert (place.tickets / "A101.bin").exists()
    with occupied(tmp_path / "demo") as place:
        assert not list(place.tickets.iterdir())
