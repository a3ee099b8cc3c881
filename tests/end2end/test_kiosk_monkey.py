"""Random fingers and keys on the whole kiosk; by hand: python -m kiosk.monkey --touches 100000."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.branches import one_touch, town_hall_text
from tests.helpers.lobby import ROOT


@pytest.mark.parametrize(("seed", "asks"), [(7, True), (2026, False)], ids=["asks", "one-touch"])
def test_three_thousand_touches_neither_crash_nor_close_nor_grow_the_kiosk(
    tmp_path: Path, seed: int, asks: bool
) -> None:
    branch = tmp_path / "town_hall.toml"
    branch.write_text(town_hall_text() if asks else one_touch(town_hall_text()), encoding="utf-8")
    options = ["--touches", "3000", "--seed", str(seed), "--branch", str(branch)]
    done = subprocess.run(
        [sys.executable, "-m", "kiosk.monkey", *options],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    tickets = re.search(r"(\d+) tickets", done.stdout)
    assert tickets is not None
    assert asks or int(tickets[1]) > 0, "where nothing is asked, fingers come as far as paper"
