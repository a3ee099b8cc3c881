"""A reserve is laid down where there is room, cut by pieces, and said while it is not whole."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from branch.host.ballast import PIECE, SIZE, SPARE, Ballast
from branch.host.folders import DataFolder


@pytest.fixture
def ballast(data_dir: Path) -> Ballast:
    return Ballast(DataFolder(data_dir))


def free(patch: pytest.MonkeyPatch, there: int) -> None:
    patch.setattr(shutil, "disk_usage", lambda _of: SimpleNamespace(free=there))


def test_its_blocks_are_taken_for_good(ballast: Ballast, data_dir: Path) -> None:
    assert ballast.size == 0
    assert ballast.lay_down() == ""
    assert ballast.size == SIZE
    assert (data_dir / "ballast").stat().st_blocks * 512 >= SIZE


def test_a_piece_at_a_time_is_given_back_until_there_is_none(ballast: Ballast) -> None:
    ballast.cut()
    ballast.lay_down()
    ballast.cut()
    assert ballast.size == SIZE - PIECE
    for _ in range(SIZE // PIECE):
        ballast.cut()
    assert ballast.size == 0


def test_it_is_laid_down_again_only_where_room_is_left_beside_it(
    ballast: Ballast, monkeypatch: pytest.MonkeyPatch
) -> None:
    ballast.lay_down()
    ballast.cut()
    free(monkeypatch, PIECE + SPARE - 1)
    assert f"a reserve of {(SIZE - PIECE) // 2**20} MB" in ballast.lay_down()
    assert ballast.size == SIZE - PIECE
    free(monkeypatch, PIECE + SPARE)
    assert ballast.lay_down() == ""
    assert ballast.size == SIZE


def test_a_disk_that_fills_up_is_said_before_the_reserve_is_touched(
    ballast: Ballast, monkeypatch: pytest.MonkeyPatch
) -> None:
    ballast.lay_down()
    free(monkeypatch, 5 * 2**20)
    assert "5 MB are free" in ballast.lay_down()
    assert ballast.size == SIZE


def test_where_no_blocks_can_be_taken_at_once_they_are_written(
    ballast: Ballast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr("os.posix_fallocate")
    ballast.lay_down()
    assert ballast.size == SIZE
