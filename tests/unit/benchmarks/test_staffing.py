"""The staffing model on a log: a small one always, a real one where there is one."""

from __future__ import annotations

import os
import random
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from benchmarks.staffing import arrivals_off, history_of, largest, main, played, told


def small_log(file: Path) -> None:
    """Write three weeks of four counters that are always there."""
    noise = random.Random(4)
    lines = ["arrived,service,counter,called,left,outcome"]
    for number in range(21):
        begin = datetime(2026, 3, 2, 9) + timedelta(days=number)
        free = [begin] * 4
        came = begin
        while came < begin + timedelta(hours=6):
            came += timedelta(seconds=noise.expovariate(1 / 90))
            desk = min(range(4), key=lambda n: free[n])
            called = max(came, free[desk])
            free[desk] = called + timedelta(seconds=noise.expovariate(1 / 250))
            times = (came.isoformat(), called.isoformat(), free[desk].isoformat())
            lines.append(f"{times[0]},Q1,A{desk},{times[1]},{times[2]},served")
    file.write_text("\n".join(lines), encoding="utf-8")


def test_a_small_log_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    small_log(tmp_path / "log.csv")
    history = history_of(tmp_path / "log.csv")
    _, _, check = told(history, largest(history), date(2026, 3, 16), date(2026, 3, 22))
    assert 0.4 < check.wait_s / check.real_wait_s < 2.5
    off, naive = arrivals_off(history, date(2026, 3, 16), date(2026, 3, 22))
    assert 0 < off < naive
    options = ["--data", str(tmp_path / "log.csv"), "--from", "2026-03-16", "--to", "2026-03-22"]
    assert main(options) == 0
    assert "learnt before: availability" in capsys.readouterr().out
    assert main([*options[:1], str(tmp_path / "none"), *options[2:]]) == 2


@pytest.mark.slow
def test_a_real_month_is_told_as_it_was() -> None:
    """Two months teach, the third is told: the mean wait and how many give up."""
    name = os.environ.get("NOWSERVING_QUEUE_LOG")
    if not name:
        pytest.skip("2026-11-24: NOWSERVING_QUEUE_LOG names no real queue log; none is shipped")
    history = history_of(Path(name))
    pool = largest(history)
    last = max(history.days)
    availability, patience_s, check = told(history, pool, last.replace(day=1), last)
    assert 0.75 < availability < 0.95
    assert check.wait_s == pytest.approx(check.real_wait_s, rel=0.1)
    assert check.gave_up == pytest.approx(check.real_gave_up, abs=0.005)
    again = played(history, pool, last, patience_s)
    assert again.gave_up == pytest.approx(again.real_gave_up, abs=0.01)
    assert again.on_time == pytest.approx(again.real_on_time, abs=0.05)
