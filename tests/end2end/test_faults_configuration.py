"""A broken branch file: whoever gives it hears file, line and remedy; what runs goes on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from branch.host.exits import Exit
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.running import ROOT, Running


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def broken(tmp_path: Path) -> tuple[Path, str]:
    """A branch file whose last counter has a profile that does not exist; and where."""
    text = always_open(town_hall_text())
    wrong = text.replace('profile = "documents"', 'profile = "documnets"', 1)
    file = tmp_path / "hall.toml"
    file.write_text(wrong, encoding="utf-8")
    line = next(n for n, line in enumerate(wrong.splitlines(), 1) if "documnets" in line)
    return file, f"hall.toml:{line}: "


def test_the_launcher_starts_nothing_and_says_where_the_mistake_is(
    tmp_path: Path, broken: tuple[Path, str]
) -> None:
    file, place = broken
    out = tmp_path / "out"
    done = run("-m", "installer", "demo", "--headless", "--branch", str(file), "--out", str(out))
    assert done.returncode == Exit.BRANCH_FILE
    assert place in done.stderr
    assert "documents" in done.stderr, "the name that was meant"
    assert "Traceback" not in done.stderr
    assert list((out / "tickets").iterdir()) == []
    assert not list((out / "data" / "log").glob("*.out")), "no program was started"


def test_a_branch_at_work_keeps_its_configuration(tmp_path: Path, broken: tuple[Path, str]) -> None:
    file, place = broken
    with Running(tmp_path) as branch:
        branch.start("kiosk")
        data = str(branch.folder.root)
        done = run("-m", "branch.agent", "--data", data, "configure", str(file))
        assert done.returncode == Exit.BRANCH_FILE
        assert place in done.stderr
        assert "Traceback" not in done.stderr
        assert branch.take_ticket("identity").number == "A101"
        assert branch.stop("kiosk") == 0


def test_a_log_that_is_none_is_said_with_its_line(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text(
        "arrived,service,counter,called,transferred,left,outcome\n"
        "2025-05-06T09:00:00,Q1,C1,2025-05-06T09:61:00,,2025-05-06T09:05:00,served\n"
    )
    out = str(tmp_path / "out")
    done = run(
        *("-m", "installer", "demo", "--headless", "--out", out),
        *("--replay", str(log), "--day", "2025-05-06"),
    )
    assert done.returncode == Exit.USAGE
    assert f"{log}:2: " in done.stderr
    assert "Traceback" not in done.stderr
