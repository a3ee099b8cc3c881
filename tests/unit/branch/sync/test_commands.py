"""Reports on the terminal, whoever reads them, and how far."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from branch.domain.clock import SystemClock
from branch.host.exits import Exit
from branch.host.folders import DataFolder
from branch.store.store import Store
from branch.sync.commands import print_lines
from branch.sync.report import status_lines
from tests.helpers.stores import open_store


@pytest.mark.parametrize("lines", [3, 30_000])
def test_who_reads_no_further_ends_a_report_in_silence(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], lines: int
) -> None:
    open_store(data_dir).close()
    read_end, write_end = os.pipe()
    os.close(read_end)

    def report(_store: Store) -> Iterator[str]:
        yield from ("a line of a report" for _ in range(lines))

    with os.fdopen(write_end, "w") as nobody_reads:
        monkeypatch.setattr(sys, "stdout", nobody_reads)
        left = print_lines(DataFolder(data_dir), SystemClock(), report)
        nobody_reads.flush()  # as Python does when it ends: it must not fail there either

    assert left == int(Exit.READER_GONE)
    assert capfd.readouterr().err == ""


def test_a_report_that_is_read_to_its_end_leaves_well(
    data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_store(data_dir).close()
    assert print_lines(DataFolder(data_dir), SystemClock(), status_lines) == Exit.OK
    assert "records" in capsys.readouterr().out
