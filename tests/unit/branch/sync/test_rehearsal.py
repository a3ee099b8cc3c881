"""A day is rehearsed on the command line: a log export, a queue log, and nonsense."""

from __future__ import annotations

import gzip
from pathlib import Path
from xml.etree import ElementTree

import pytest

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.configuration import Standing
from branch.host.exits import CannotStart
from branch.host.folders import DataFolder
from branch.sync.rehearsal import rehearse_command
from branch.sync.report import export_lines
from tests.helpers.stores import open_store

PRIORITY_FIRST = "[standings.priority]\nhead_start = 100000\n"


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> tuple[DataFolder, Path]:
    """A morning at the town hall, and its log export."""
    root = tmp_path_factory.mktemp("lived")
    clock = ManualClock()
    store = open_store(root / "data", clock)
    desk = LocalDesk(store)
    desk.open_counter(counter="2", clerk="clerk-2")
    for n in range(12):
        standing = Standing.PRIORITY if n % 4 == 3 else Standing.ORDINARY
        desk.issue(service="identity", language="en", operation=f"i{n}", standing=standing)
        clock.forward(60)
    for n in range(12):
        desk.call_next(counter="2", clerk="clerk-2", operation=f"c{n}")
        clock.forward(10)
        desk.start(counter="2", clerk="clerk-2", operation=f"s{n}")
        clock.forward(100 + n)
        desk.finish(counter="2", clerk="clerk-2", outcome="served", operation=f"f{n}")
        clock.forward(5)
    export = root / "day.jsonl"
    export.write_text("\n".join(export_lines(store)), encoding="utf-8")
    store.close()
    return DataFolder(root / "data"), export


def run(folder: DataFolder, day: Path, rule: str, plot: Path = Path()) -> int:
    file = folder.root.parent / "rule.toml"
    file.write_text(rule, encoding="utf-8")
    return rehearse_command(folder, ManualClock(), day=day, rule=file, branch=Path(), plot=plot)


def test_a_day_under_its_own_rule_is_the_same_day(
    lived: tuple[DataFolder, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    run(*lived, "[standings.priority]\nhead_start = 600\n")
    said = capsys.readouterr().out
    assert "12 calls. The old rule gives 12 of them back in their place." in said
    assert "called at the same place  12" in said
    assert "moved most" not in said


def test_another_rule_says_who_gains_and_who_pays_and_draws_it(
    lived: tuple[DataFolder, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plot = tmp_path / "waits.svg"
    run(*lived, PRIORITY_FIRST, plot)
    first = capsys.readouterr().out
    assert "called earlier" in first
    assert "priority" in first
    assert "moved most" in first
    assert f"The picture is in {plot}." in first
    drawn = ElementTree.parse(plot)
    lines = drawn.findall("{http://www.w3.org/2000/svg}polyline")
    assert len(lines) == 6  # two standings and everybody, before and after
    run(*lived, PRIORITY_FIRST, plot)
    assert capsys.readouterr().out == first


CSV = "\n".join(
    [
        "arrived,service,counter,called,left,outcome,standing",
        "2026-03-02T09:00:00,Pay fees,1,2026-03-02T09:10:00,2026-03-02T09:20:00,served,",
        "2026-03-02T09:01:00,Pay fees,1,2026-03-02T09:20:30,2026-03-02T09:30:00,served,",
        "2026-03-02T09:02:00,Pay fees,1,2026-03-02T09:31:00,2026-03-02T09:40:00,served,priority",
        "2026-03-02T09:03:00,Other,,,2026-03-02T09:15:00,left,",
    ]
)


@pytest.mark.parametrize("packed", [False, True])
def test_a_queue_log_needs_no_branch(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], packed: bool
) -> None:
    day = tmp_path / "day.csv"
    day.write_bytes(gzip.compress(CSV.encode()) if packed else CSV.encode())
    run(DataFolder(tmp_path / "none"), day, PRIORITY_FIRST)
    said = capsys.readouterr().out
    assert "3 calls. The old rule gives 3 of them back in their place." in said
    # The first call is made at 9:10, when all three wait: the third one came at 9:02.
    assert "29:00 -> 8:00" in said


@pytest.mark.parametrize(
    ("day", "rule", "said"),
    [
        (None, PRIORITY_FIRST, "it cannot be read: No such file or directory"),
        ("arrived,service\n", PRIORITY_FIRST, "it has no column counter, called, left"),
        ("\x1f\x8bxx", PRIORITY_FIRST, "its compression is damaged"),
        ('{"seq": 1}\n', PRIORITY_FIRST, "line 1 is no record of a log"),
        (CSV.replace("09:20:30", "late"), PRIORITY_FIRST, "1 rows cannot be read, such as line 3"),
        (CSV.splitlines()[0], PRIORITY_FIRST, "nobody is called in it"),
        (CSV, "[standings.vip]\nrate = 2\n", 'there is no standing "vip"'),
        (CSV, "[opening]\nmon = '8-9'\n", "[opening] is no part of a call rule"),
        (CSV, "", "the file says nothing"),
        (CSV, "[standings\n", "rule.toml:1:"),
        (CSV, "[profiles.1]\nqueues = ['moon']\n", 'no service feeds the queue "moon"'),
    ],
)
def test_what_cannot_be_rehearsed_is_answered_in_words(
    tmp_path: Path,
    lived: tuple[DataFolder, Path],
    day: str | None,
    rule: str,
    said: str,
) -> None:
    folder, _ = lived
    file = tmp_path / "day"
    if day is not None:
        file.write_bytes(day.encode("latin-1"))
    with pytest.raises(CannotStart) as told:
        run(folder, file, rule)
    assert said in told.value.words


def test_without_a_day_or_a_rule_the_command_says_how_it_goes(tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match="It is: rehearse --day FILE"):
        rehearse_command(
            DataFolder(tmp_path),
            ManualClock(),
            day=Path(),
            rule=Path("x"),
            branch=Path(),
            plot=Path(),
        )
