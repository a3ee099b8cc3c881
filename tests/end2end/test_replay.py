"""A recorded day lived by the real programs: everybody gets a number, is called, seen and heard.

The small day is made here; the real one is used where the recorded log lies beside the repository.
By hand: ``python -m installer demo --headless --replay FILE --day DATE --speed 600 --out DIR``.
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from branch.domain.clock import SystemClock
from branch.domain.ticket import Ticket
from branch.host.folders import DataFolder
from branch.store.store import Store
from installer.replay.ledger import Ledger
from installer.replay.recorded import COLUMNS
from tests.helpers.paper import decode, qr_codes

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ["server", "agent", "kiosk", "display", "counter"]
ROWS, ABANDONED = 40, 4
SMALL_DAY = "2025-05-06"
SMALL_SPEED = 120
REAL_LOG = ROOT.parent / "shared" / "data" / "vanad-call-centre-2014q1" / "tickets.csv.gz"
REAL_DAY, REAL_ROWS = "2014-01-04", 306
DEADLINE_S = 280


@dataclass(frozen=True)
class Lived:
    """A day that was lived: where it lies, and its summary."""

    out: Path
    summary: Mapping[str, Any]

    def tickets(self) -> list[Ticket]:
        store = Store.open(DataFolder(self.out / "data"), clock=SystemClock(), device="test")
        ledger = Ledger(store)
        ledger.follow()
        store.close()
        return list(ledger.tickets.values())


def small_day(file: Path) -> Path:
    """Write a morning: somebody every 40 s, three services, four counters; every tenth gives up."""
    opening = datetime.fromisoformat(f"{SMALL_DAY}T09:00:00")
    with file.open("w", newline="") as lines:
        rows = csv.DictWriter(lines, COLUMNS)
        rows.writeheader()
        for n in range(ROWS):
            arrived = opening + timedelta(seconds=40 * n + n * n % 37)
            called = arrived + timedelta(seconds=20 + n % 5 * 10)
            left = called + timedelta(seconds=60 + n % 7 * 20)
            gave_up = n % 10 == 7
            rows.writerow(
                {
                    "arrived": arrived.isoformat(),
                    "service": f"Q{n % 3 + 1}",
                    "counter": "" if gave_up else f"C{n % 4 + 1}",
                    "called": "" if gave_up else called.isoformat(),
                    "transferred": "",
                    "left": left.isoformat(),
                    "outcome": "abandoned" if gave_up else "served",
                }
            )
    return file


def live(log: Path, day: str, speed: int, out: Path, *options: str) -> Lived:
    """Let the programs live a day; fail with what was printed unless all went well."""
    command = [sys.executable, "-m", "installer", "demo", "--headless"]
    command += ["--replay", str(log), "--day", day, "--speed", str(speed), "--out", str(out)]
    done = subprocess.run(
        [*command, *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=DEADLINE_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return Lived(out, json.loads((out / "summary.json").read_text(encoding="utf-8")))


def assert_nothing_is_lost(day: Lived, rows: int, unseen: int = 0) -> None:
    """Both ends have the same log, and everybody who came has one end.

    ``unseen`` tickets at most were recorded by a kiosk that died before anybody saw them: their
    citizens have taken another number, and nobody answers to the first.
    """
    found = day.summary
    issued = found["tickets_issued"]
    assert rows <= issued <= rows + unseen
    assert found["served"] + found["no_show"] + found["waiting_at_end"] == issued
    assert found["waiting_at_end"] <= issued - rows
    assert found["events_hub"] == found["events_server"] > rows
    assert found["digest_hub"] == found["digest_server"]
    assert found["chain_ok"]
    assert found["left_cleanly"]
    tickets = day.tickets()
    assert len({ticket.number for ticket in tickets}) == len(tickets) == issued


def assert_whole(day: Lived, rows: int) -> None:
    """Nothing was in the way: every paper is confirmed, every call was shown and spoken once."""
    assert_nothing_is_lost(day, rows)
    found = day.summary
    assert found["tickets_confirmed"] == rows
    for display in found["displays"].values():
        assert display["calls_shown"] == display["calls_spoken"] == found["calls"]
        assert display["shown_once"]
        assert display["spoken_once"]
        assert display["shown_in_order"]
        assert display["spoken_in_order"]
        for name in ("call_to_display", "call_to_voice"):
            assert display[name]["count"] >= rows
            assert 0 < display[name]["p50"] <= display[name]["p99"]
    assert found["calls_shown"] == found["calls_spoken"] == found["calls"] >= rows
    assert (found["calls_shown_again"], found["calls_spoken_again"]) == (0, 0)
    assert set(found["starts"].values()) == {1}
    for name in ("touch_to_ticket", "call_to_display", "call_to_voice", "event_to_server"):
        assert found[name]["count"] >= rows, name
        assert 0 < found[name]["p50"] <= found[name]["p99"]
    assert all(found["peak_memory_mib"][program] > 10 for program in PROGRAMS)


def assert_artefacts(day: Lived) -> None:
    """What the devices did lies in the folder, a file for a ticket and for everything said."""
    tickets = day.summary["tickets_issued"]
    assert len(list((day.out / "tickets").glob("*.bin"))) == tickets
    assert len(list((day.out / "tickets").glob("*.png"))) == tickets
    sounds = sorted(file.stem for file in (day.out / "voice").glob("*.wav"))
    assert sounds == sorted(file.stem for file in (day.out / "voice").glob("*.txt"))
    assert len(sounds) >= 2 * day.summary["calls"]
    for program in ("kiosk", *day.summary["displays"], "counter"):
        assert len(list((day.out / "screens").glob(f"{program}-[123].png"))) == 3


def assert_paper_carries_the_ticket(day: Lived, count: int) -> None:
    """Readers that were not written here find on the paper what the branch knows of the ticket."""
    tickets = day.tickets()
    languages = {ticket.language for ticket in tickets}
    assert languages == {"en", "es", "ar"}
    chosen = [next(t for t in tickets if t.language == language) for language in languages]
    for ticket in [*chosen, *tickets[:: max(1, len(tickets) // count)]]:
        (slip,) = (day.out / "tickets").glob(f"*{ticket.id}.bin")
        codes = qr_codes(decode(slip.read_bytes()))
        assert codes == [f"https://queue.example.org/t/{ticket.link}"]


def assert_a_wait_was_told(day: Lived) -> None:
    """Nearly everybody was told a wait, and how it came out is known of who was served."""
    found = day.summary["forecast"]
    assert found["untold"] <= 0.1 * day.summary["tickets_issued"]
    assert found["told"]["tickets"] >= 0.9 * day.summary["served"]


def test_a_small_day_from_the_first_touch_to_the_last_word(tmp_path: Path) -> None:
    log = small_day(tmp_path / "log.csv")
    day = live(log, SMALL_DAY, SMALL_SPEED, tmp_path / "out", "--displays", "2")
    assert list(day.summary["displays"]) == ["display", "display-2"]
    assert_whole(day, ROWS)
    assert (day.summary["served"], day.summary["no_show"]) == (ROWS - ABANDONED, ABANDONED)
    assert_artefacts(day)
    assert_paper_carries_the_ticket(day, count=4)
    assert_a_wait_was_told(day)


@pytest.mark.slow
def test_each_of_the_five_programs_killed_in_the_middle_of_the_day(tmp_path: Path) -> None:
    log = small_day(tmp_path / "log.csv")
    kills = ("--kill", ",".join(PROGRAMS))
    day = live(log, SMALL_DAY, SMALL_SPEED, tmp_path / "out", *kills)
    assert_nothing_is_lost(day, ROWS, unseen=1)
    found = day.summary
    assert found["killed"] == PROGRAMS
    assert all(found["starts"][program] >= 2 for program in PROGRAMS)
    # A ticket that the kiosk was printing when it died is not certain; all others are.
    assert found["tickets_confirmed"] >= found["tickets_issued"] - 1
    assert found["calls_spoken_again"] == 0, "nothing old is spoken when the display comes back"


@pytest.mark.slow
@pytest.mark.skipif(
    not REAL_LOG.exists(), reason="2026-11-23: the recorded log is not part of the repository"
)
def test_a_real_saturday(tmp_path: Path) -> None:
    day = live(REAL_LOG, REAL_DAY, 600, tmp_path / "out", "--displays", "3")
    assert_whole(day, REAL_ROWS)
    assert_artefacts(day)
    assert_paper_carries_the_ticket(day, count=4)
